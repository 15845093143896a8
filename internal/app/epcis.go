package app

import (
	"context"
	"strings"
	"sync"
	"time"

	"github.com/waymark/waymark/internal/minting"
	"github.com/waymark/waymark/internal/repository"
	"github.com/waymark/waymark/internal/repository/capture"
	"github.com/waymark/waymark/internal/repository/delivery"
	"github.com/waymark/waymark/internal/worker"
	"github.com/waymark/waymark/provenance/gs1"
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
	master, err := repository.OpenMasterData(ctx, h.db)
	if err != nil {
		return err
	}
	events, err := repository.Open(repository.Config{
		Path: rebuildable(h.cfg.Dir, "events.db"), Ledger: h.channel.reader().Ledger, Identity: h.channel.id, MasterData: master,
	})
	if err != nil {
		return err
	}
	h.onClose(events.Close)
	h.gate = &gate{h.channel, h.batches, h.chain.registry.CAIP10(), h.Orders.service.Order}
	queries, writer := repository.NewQueries(h.db), repository.Writer{Clock: time.Now, PrefixLength: h.prefixLength}
	h.EPCIS = &EPCIS{
		Events: events, Queries: queries, Writer: writer,
		Captures: capture.New(capture.Config{
			Ledgers: h.channel.clients, Gate: h.gate.allows, Events: events, MasterData: master, Jobs: capture.NewJobs(h.db), Clock: time.Now, Log: h.cfg.Log,
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

// Known is what is known here of an identity that a Digital Link names.
type Known struct {
	Passport string // SHA-256 of an item's passport in hexadecimal digits, "" for none
	Token    string // an item's token id, decimal, "" for none
	Issued   bool   // of a product: items of it were minted
}

// Known tells what is known of an identity; of what another server issued that
// is nothing.
func (h *App) Known(ctx context.Context, id gs1.Link) (Known, error) {
	if !id.IsItem() {
		issued, err := h.batches.Issued(ctx, id.ID()+"/21/")
		return Known{Issued: issued}, err
	}
	b, e, index, _, err := (&minting.Proofs{Store: h.batches}).Proof(ctx, id.Constrained())
	if err != nil {
		return Known{}, nil
	}
	return Known{Passport: e.Leaf.Passport.String(), Token: b.ID.Token(index).Big().String()}, nil
}
