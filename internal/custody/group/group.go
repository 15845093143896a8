// Package group gathers the records of many callers into few transactions.
//
// A transaction on a real channel costs endorsements, signatures and a place in
// a block, whatever it holds: five hundred records in one cost little more than
// one. A handheld sends one record at a time, and a warehouse has hundreds of
// handhelds. So a [Ledger] stands before a party's [custody.Ledger], and what
// its callers append while a transaction is under way goes together into the
// next. A caller notices nothing of it:
//
//   - Each call's records are judged by themselves, and the answer is the one
//     that the call would have had alone. What one caller sends is never refused
//     or lost because of another's.
//   - Records of the same thing keep the order in which they came, and are never
//     in two transactions at once, which would void each other.
//   - Who is alone does not wait: a transaction starts at once when none is under
//     way.
//   - Nothing is kept here. A call that was answered stands on the ledger; one
//     that was not may be sent again, as without this package.
//
// When a transaction of several calls fails as a whole, because it is too large
// or because others changed what it read, it is tried again in halves, down to
// the one call that it is about. When an organisation that has to endorse some of
// its records has no peer that runs, each call goes alone: only those that need
// that organisation fail.
package group

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/internal/custody"
)

// Config says how much goes together.
type Config struct {
	Size int           // records in one transaction, at most; 500 if zero
	Wait time.Duration // how long a record waits for company while another transaction is under way; 10 ms if zero

	// Flights is how many transactions are under way at once: while one is
	// ordered, the next is endorsed. 4 if zero.
	Flights int
}

// groupBytes bounds the events of one transaction, below what Fabric's sample
// configuration lets into a block.
const groupBytes = 2 << 20

func (c Config) withDefaults() Config {
	if c.Size <= 0 || c.Size > chaincode.MaxEvents {
		c.Size = 500
	}
	if c.Wait <= 0 {
		c.Wait = 10 * time.Millisecond
	}
	if c.Flights <= 0 {
		c.Flights = 4
	}
	return c
}

// Ledger groups what is appended through it. It implements [custody.Ledger], and
// is that of the ledger below in everything else. It is safe for concurrent use.
type Ledger struct {
	custody.Confidential // below
	cfg                  Config

	ctx    context.Context // of the transactions: it ends with Close
	cancel context.CancelFunc
	work   sync.WaitGroup

	mu      sync.Mutex
	closed  bool
	waiting []*call        // in the order in which they came
	flying  int            // transactions under way
	held    map[string]int // things that records under way are about
	alarm   *time.Timer    // runs dispatch when the first of waiting has waited enough
}

// ErrClosed: the ledger was closed before the records were sent.
var ErrClosed = errors.New("the ledger was closed")

// New groups what is appended to a ledger.
func New(below custody.Confidential, cfg Config) *Ledger {
	l := &Ledger{Confidential: below, cfg: cfg.withDefaults(), held: map[string]int{}}
	l.ctx, l.cancel = context.WithCancel(context.Background())
	return l
}

// Close waits for the transactions under way, whose contexts it ends. It leaves
// the ledger below open.
func (l *Ledger) Close() error {
	l.mu.Lock()
	l.closed = true
	waiting := l.waiting
	l.waiting = nil
	if l.alarm != nil {
		l.alarm.Stop()
	}
	l.mu.Unlock()
	for _, c := range waiting {
		c.answer(nil, ErrClosed)
	}
	l.cancel()
	l.work.Wait()
	return nil
}

// Submit implements [custody.Ledger]. Appended records may go with those of
// others; everything else goes as it is. A call whose context ends while its
// transaction is under way is ErrUnknown; while it waits, it is not sent.
func (l *Ledger) Submit(ctx context.Context, fn string, args ...[]byte) ([]byte, error) {
	c, ok := newCall(fn, args)
	if !ok {
		return l.Confidential.Submit(ctx, fn, args...)
	}
	l.mu.Lock()
	if l.closed {
		l.mu.Unlock()
		return nil, ErrClosed
	}
	c.came = time.Now()
	l.waiting = append(l.waiting, c)
	l.dispatch()
	l.mu.Unlock()
	select {
	case a := <-c.done:
		return a.response, a.err
	case <-ctx.Done():
	}
	if l.withdraw(c) {
		return nil, fmt.Errorf("waiting to send records: %w", ctx.Err())
	}
	select {
	case a := <-c.done: // it was answered at the same moment
		return a.response, a.err
	default:
		return nil, fmt.Errorf("%w: %w", custody.ErrUnknown, ctx.Err())
	}
}

// withdraw takes a call out of those that wait.
func (l *Ledger) withdraw(c *call) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	for i, w := range l.waiting {
		if w == c {
			l.waiting = append(l.waiting[:i], l.waiting[i+1:]...)
			l.dispatch() // what stood behind it may go
			return true
		}
	}
	return false
}

// dispatch starts the transactions that may start now. The caller holds mu.
func (l *Ledger) dispatch() {
	for l.flying < l.cfg.Flights && !l.closed {
		group, full := l.next()
		if len(group) == 0 {
			return
		}
		if l.flying > 0 && !full {
			if left := l.cfg.Wait - time.Since(group[0].came); left > 0 {
				l.wake(left)
				return
			}
		}
		l.start(group)
	}
}

// wake runs dispatch again after a while.
func (l *Ledger) wake(after time.Duration) {
	if l.alarm != nil {
		l.alarm.Stop()
	}
	l.alarm = time.AfterFunc(after, func() {
		l.mu.Lock()
		defer l.mu.Unlock()
		l.dispatch()
	})
}

// next is what could go together now, and whether no more would fit: from the
// front, without calls about things that are under way, or that an earlier call
// which has to stay is about.
func (l *Ledger) next() (group []*call, full bool) {
	behind := map[string]bool{}
	records, bytes := 0, 0
	for _, c := range l.waiting {
		free := true
		for _, thing := range c.things {
			free = free && l.held[thing] == 0 && !behind[thing]
		}
		fits := len(group) == 0 || !c.alone && records+len(c.batch.Events) <= l.cfg.Size && bytes+c.bytes <= groupBytes
		if free && fits {
			group = append(group, c)
			records, bytes = records+len(c.batch.Events), bytes+c.bytes
			if c.alone || records >= l.cfg.Size {
				return group, true
			}
			continue
		}
		full = full || free // there is more than one transaction's worth
		for _, thing := range c.things {
			behind[thing] = true
		}
	}
	return group, full
}

// start sends a group. The caller holds mu.
func (l *Ledger) start(group []*call) {
	taken := map[*call]bool{}
	for _, c := range group {
		taken[c] = true
		for _, thing := range c.things {
			l.held[thing]++
		}
	}
	left := l.waiting[:0]
	for _, c := range l.waiting {
		if !taken[c] {
			left = append(left, c)
		}
	}
	clear(l.waiting[len(left):])
	l.waiting = left
	l.flying++
	l.work.Go(func() {
		l.send(group, true)
		l.mu.Lock()
		defer l.mu.Unlock()
		l.flying--
		for _, c := range group {
			for _, thing := range c.things {
				if l.held[thing]--; l.held[thing] == 0 {
					delete(l.held, thing)
				}
			}
		}
		l.dispatch()
	})
}

// send submits a group and answers its calls. A group that fails as a whole,
// having written nothing, goes again: after a first conflict as it is, and
// otherwise in halves, one after the other. When a peer is missing that some of
// its calls may not need, each goes alone.
func (l *Ledger) send(group []*call, first bool) {
	response, err := l.Confidential.Submit(l.ctx, chaincode.FnAppend, together(group))
	if len(group) == 1 {
		group[0].answer(response, err)
		return
	}
	var rejected *custody.Rejected
	var missing missingPeer
	conflict := errors.Is(err, custody.ErrConflict)
	switch {
	case conflict && first:
		l.send(group, false)
	case conflict, errors.As(err, &rejected) && rejected.Code != chaincode.CodeRejected:
		half := len(group) / 2
		l.send(group[:half], true)
		l.send(group[half:], true)
	case errors.As(err, &missing):
		l.sendEach(group)
	case err != nil && rejected == nil:
		for _, c := range group {
			c.answer(nil, err)
		}
	default:
		share(group, response, rejected)
	}
}

// missingPeer is the error of a ledger that does not reach a peer that has to
// endorse what was submitted. Nothing was written.
type missingPeer interface {
	error
	Missing() []string // MSP ids of organisations
}

// sendEach submits calls one by one, all at once: those that wait for a missing
// peer do not hold up the others.
func (l *Ledger) sendEach(calls []*call) {
	var work sync.WaitGroup
	for _, c := range calls {
		work.Go(func() { l.send([]*call{c}, true) })
	}
	work.Wait()
}
