package app

import (
	"context"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"github.com/waymark/waymark/internal/repository"
	"github.com/waymark/waymark/internal/repository/capture"
	"github.com/waymark/waymark/internal/repository/delivery"
	"github.com/waymark/waymark/internal/store"
	"github.com/waymark/waymark/internal/worker"
	"github.com/waymark/waymark/provenance/gs1"
	"github.com/waymark/waymark/web/resolver"
)

// EPCIS is what the standard's interface stands on.
type EPCIS struct {
	Events     *repository.Repository
	Queries    *repository.Queries
	Captures   *capture.Captures
	Deliveries *delivery.Deliveries
	Writer     repository.Writer
}

// openEPCIS opens the event repository with what is kept beside the ledger.
func (h *App) openEPCIS(ctx context.Context) error {
	db, err := store.Open(filepath.Join(h.cfg.Dir, "epcis.db"))
	if err != nil {
		return err
	}
	h.onClose(db.Close)
	master, err := repository.OpenMasterData(ctx, db)
	if err != nil {
		return err
	}
	events, err := repository.Open(repository.Config{
		Path: filepath.Join(h.cfg.Dir, "events.db"), Ledger: h.reader().Ledger, Identity: h.channelID, MasterData: master,
	})
	if err != nil {
		return err
	}
	h.onClose(events.Close)
	queries, writer := repository.NewQueries(db), repository.Writer{Clock: time.Now, PrefixLength: h.prefixLength}
	h.EPCIS = &EPCIS{
		Events: events, Queries: queries, Writer: writer,
		Captures: capture.New(capture.Config{
			Ledgers: h.ledgers, Events: events, MasterData: master, Jobs: capture.NewJobs(db), Clock: time.Now, Log: h.cfg.Log,
		}),
		Deliveries: delivery.New(delivery.Config{Events: events, Queries: queries, Writer: writer, Clock: time.Now, Log: h.cfg.Log}),
	}
	return nil
}

// prefixLength knows the company prefixes of this server's parties, which an EPC
// URN cannot be written without.
func (h *App) prefixLength(l gs1.Link) (int, bool) {
	for _, p := range h.cfg.Parties {
		for _, prefix := range p.Prefixes {
			if strings.HasPrefix(keyDigits(l), prefix) {
				return len(prefix), true
			}
		}
	}
	return 0, false
}

// keyDigits is the key's value from its company prefix on.
func keyDigits(l gs1.Link) string {
	switch l.Key.AI {
	case "01", "00", "8006":
		return l.Key.Value[min(1, len(l.Key.Value)):]
	case "8003":
		return l.Key.Value[min(1, len(l.Key.Value)):]
	}
	return l.Key.Value
}

// startEPCIS follows the ledger and works on captures and subscriptions.
func (h *App) startEPCIS(ctx context.Context, group *sync.WaitGroup, start func(worker.Worker, <-chan struct{}, time.Duration)) {
	start(worker.Worker{Name: "event repository", Step: h.EPCIS.Events.Step}, nil, time.Millisecond) // a step itself waits for what follows
	h.EPCIS.Captures.Workers(start)
	group.Go(func() {
		if err := h.EPCIS.Deliveries.Run(ctx); err != nil {
			h.cfg.Log.Error("the delivery to EPCIS subscribers stopped", "error", err)
		}
	})
}

// resolver resolves every GS1 Digital Link: items and units to their pages here.
func (h *App) resolver() (*resolver.Resolver, error) {
	return resolver.New(resolver.Config{
		BaseURL: h.cfg.BaseURL, Name: h.partyName(h.cfg.Speaker) + " (Waymark)",
		Source:   resolver.Sources{h.links, resolver.PageSource{BaseURL: h.cfg.BaseURL, Events: "/epcis/events", Known: h.known}},
		Reserved: []string{"api", "assets", "epcis", "favicon.ico", "healthz", "login", "logout", "maker", "merchant", "metrics", "openapi.json", strings.TrimPrefix(resolver.Pages, "/"), "readyz", "warehouse"},
		Methods:  []string{"POST"},

		LinksetIsDefault: true, // of a product without a link of its maker's
	})
}

func (h *App) known(_ context.Context, id gs1.Link) (resolver.Known, error) {
	if !id.IsItem() {
		issued, err := h.batches.Issued(id.ID() + "/21/")
		return resolver.Known{Issued: issued}, err
	}
	b, e, index, _, err := h.proofs.Proof(id.Constrained())
	if err != nil {
		return resolver.Known{}, nil // what is not this house's has its scan page alone
	}
	return resolver.Known{Passport: e.Leaf.Passport.String(), Token: b.ID.Token(index).Big().String()}, nil
}
