package pages

import (
	"context"
	"log/slog"
	"sync"
	"time"

	"github.com/waymark/waymark/provenance"
)

// names keeps the parties' trading names by MSP id for a while: a page must not
// wait for a list that hardly ever changes. The ledger is asked by one request at
// a time and without a lock, so that a slow peer slows no page but those that come
// within namesPatience of the question; they are shown without names. Safe for
// concurrent use.
type names struct {
	ctx   context.Context // of the server: a question outlives the request that put it
	list  func(context.Context) ([]provenance.Party, error)
	clock func() time.Time
	log   *slog.Logger

	mu     sync.Mutex
	byMSP  map[string]string
	until  time.Time // when to ask again
	asking *lookup   // under way; nil: none
}

// lookup is one question to the ledger.
type lookup struct {
	done     chan struct{}
	patience context.Context // ends when nobody waits for the answer any longer
}

const (
	namesLife     = time.Minute
	namesRetry    = 10 * time.Second // after a failure
	namesPatience = time.Second
	namesLimit    = 10 * time.Second // of a question
)

// get gives the names that are known. The first who asks waits for them a little;
// old ones are good enough while new ones are fetched.
func (n *names) get(ctx context.Context) map[string]string {
	n.mu.Lock()
	if n.asking == nil && n.clock().After(n.until) {
		n.asking = n.ask()
	}
	known, asking := n.byMSP, n.asking
	n.mu.Unlock()
	if asking == nil || known != nil {
		return known
	}
	select {
	case <-asking.done:
	case <-asking.patience.Done():
	case <-ctx.Done():
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.byMSP
}

// ask asks the ledger in the background: the answer is for everybody, whatever
// becomes of the request that was first.
func (n *names) ask() *lookup {
	patience, tired := context.WithTimeout(n.ctx, namesPatience)
	l := &lookup{make(chan struct{}), patience}
	go func() {
		defer tired()
		ctx, cancel := context.WithTimeout(n.ctx, namesLimit)
		defer cancel()
		list, err := n.list(ctx)
		n.keep(list, err)
		close(l.done)
	}()
	return l
}

// keep takes an answer. After a failure the names stay as they were.
func (n *names) keep(list []provenance.Party, err error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.asking = nil
	if err != nil {
		n.log.Warn("listing parties", "error", err)
		n.until = n.clock().Add(namesRetry)
		return
	}
	byMSP := map[string]string{}
	for _, p := range list {
		byMSP[p.MSP] = p.Name
	}
	n.byMSP, n.until = byMSP, n.clock().Add(namesLife)
}
