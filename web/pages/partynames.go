package pages

import (
	"context"
	"log/slog"
	"sync"
	"time"

	"github.com/waymark/waymark/internal/app"
)

// partyNames keeps the parties' names for a while: a scan must not wait for a
// list that hardly ever changes.
type partyNames struct {
	custody *app.Custody
	clock   func() time.Time
	log     *slog.Logger

	mu    sync.Mutex
	until time.Time
	names map[string]string
}

const namesLife = time.Minute

// byMSP are the parties' trading names by MSP id. Where they cannot be had, pages
// show the ids.
func (n *partyNames) byMSP(ctx context.Context) map[string]string {
	n.mu.Lock()
	defer n.mu.Unlock()
	if now := n.clock(); now.After(n.until) {
		list, err := n.custody.Parties(ctx)
		if err != nil {
			n.log.Warn("listing parties", "error", err)
			return n.names
		}
		names := map[string]string{}
		for _, p := range list {
			names[p.MSP] = p.Name
		}
		n.names, n.until = names, now.Add(namesLife)
	}
	return n.names
}
