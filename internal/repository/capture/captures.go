package capture

import (
	"cmp"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/internal/repository"
	"github.com/waymark/waymark/provenance/epcis"
)

// Codes of what this package refuses, beside those of package refusal, of the
// chaincode and of the model of events.
const (
	Invalid = "invalid_document" // the document is none, or its envelope is wrong
	Unknown = "unknown"          // it is not known whether an event stands
)

// Config is what captures need. What has no default is needed.
type Config struct {
	Ledgers    map[string]custody.Client                 // by MSP id: the parties that can capture
	Gate       func(context.Context, *epcis.Event) error // refuses an event that must not reach the ledger
	Events     *repository.Repository
	MasterData *repository.MasterData
	Jobs       *Jobs
	Clock      func() time.Time
	Log        *slog.Logger

	// Visible is how long a capture waits for its event to show in the repository;
	// 0 is 5 s.
	Visible time.Duration
	// Keep is how long a finished job can be asked about; 0 is 30 days.
	Keep time.Duration
}

// Captures captures events in the name of parties. Safe for concurrent use.
type Captures struct {
	*Jobs
	cfg  Config
	wake map[string]chan struct{} // by MSP id
}

// New makes them. Somebody has to run the [Captures.Workers].
func New(cfg Config) *Captures {
	cfg.Visible = cmp.Or(cfg.Visible, 5*time.Second)
	cfg.Keep = cmp.Or(cfg.Keep, 30*24*time.Hour)
	c := &Captures{Jobs: cfg.Jobs, cfg: cfg, wake: map[string]chan struct{}{}}
	for party := range cfg.Ledgers {
		c.wake[party] = make(chan struct{}, 1)
	}
	return c
}

// Submit makes a job of a document, and keeps its master data, whatever becomes of
// its events. A document of which no event can be captured is refused with
// [EventErrors].
func (c *Captures) Submit(ctx context.Context, party string, b Behaviour, doc *epcis.Document) (Job, error) {
	if _, err := c.ledger(party); err != nil {
		return Job{}, err
	}
	master, err := doc.MasterData()
	if err != nil {
		return Job{}, refusal.New(Invalid, "The master data cannot be read: %v.", err)
	}
	pending, faults, err := c.examine(ctx, doc)
	if err != nil {
		return Job{}, err
	}
	if len(pending) == 0 && len(faults) > 0 {
		return Job{}, faults
	}
	if err := c.cfg.MasterData.Put(ctx, party, master); err != nil {
		return Job{}, err
	}
	job := Job{ID: rand.Text(), Party: party, Behaviour: b, Created: c.cfg.Clock(), Running: true, Success: len(faults) == 0, Errors: faults}
	if err := c.Add(ctx, job, pending); err != nil {
		return Job{}, err
	}
	select {
	case c.wake[party] <- struct{}{}:
	default: // its worker is awake
	}
	return job, nil
}

// Captured is an event that was captured by itself.
type Captured struct {
	repository.Event
	Late bool // an observation of a while ago
}

// Event captures the one event of a document, and returns it as the repository has
// it. Where the repository is behind it is the event as it came, under the ledger's
// name. An event that cannot be captured is refused with [EventErrors].
func (c *Captures) Event(ctx context.Context, party string, doc *epcis.Document) (Captured, error) {
	ledger, err := c.ledger(party)
	if err != nil {
		return Captured{}, err
	}
	pending, faults, err := c.examine(ctx, doc)
	if err != nil {
		return Captured{}, err
	}
	if len(faults) > 0 || len(pending) != 1 {
		return Captured{}, faults
	}
	outcomes, err := ledger.AppendAll(ctx, chaincode.Capture{Event: pending[0].Event})
	if err != nil {
		return Captured{}, ledgerRefusal(err)
	}
	if len(outcomes) != 1 {
		return Captured{}, fmt.Errorf("capturing an event: the ledger answered for %d", len(outcomes))
	}
	if !outcomes[0].Done() {
		return Captured{}, EventErrors{pending[0].refused(outcomes[0])}
	}
	if stand := c.await(ctx, outcomes[0].EventID); len(stand) > 0 {
		return Captured{stand[0], outcomes[0].Late}, nil
	}
	return Captured{repository.Event{ID: outcomes[0].EventID, Event: doc.Events[0]}, outcomes[0].Late}, nil
}

func (c *Captures) ledger(party string) (custody.Client, error) {
	l, ok := c.cfg.Ledgers[party]
	if !ok {
		return l, refusal.New(refusal.Forbidden, "This server keeps no identity of %q, in whose name it could capture events.", party)
	}
	return l, nil
}

// ledgerRefusal says of an append what a client can act on.
func ledgerRefusal(err error) error {
	var rejected *custody.Rejected
	switch {
	case errors.As(err, &rejected):
		return refusal.New(rejected.Code, "%s", rejected.Detail).Because(err)
	case errors.Is(err, custody.ErrUnknown), errors.Is(err, custody.ErrUnreachable), errors.Is(err, context.DeadlineExceeded), errors.Is(err, context.Canceled):
		return refusal.New(Unknown, "It is not known whether the event stands; send the same request again.").Because(err)
	}
	return fmt.Errorf("capturing an event: %w", err)
}

// await waits for an event to show in the repository, within [Config.Visible].
func (c *Captures) await(ctx context.Context, name string) []repository.Event {
	ctx, cancel := context.WithTimeout(ctx, c.cfg.Visible)
	defer cancel()
	events, err := c.cfg.Events.Await(ctx, name)
	if err != nil && ctx.Err() == nil {
		c.cfg.Log.Error("reading back a captured event", "event", name, "error", err)
	}
	return events
}
