package app

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/internal/app/repo"
	"github.com/waymark/waymark/internal/repository"
	"github.com/waymark/waymark/internal/worker"
	"github.com/waymark/waymark/provenance/gs1"
	"github.com/waymark/waymark/web"
	epcisapi "github.com/waymark/waymark/web/epcis"
	"github.com/waymark/waymark/web/epcis/shelf"
	"github.com/waymark/waymark/web/resolver"
)

// openEPCIS opens the event repository with what it keeps beside the ledger,
// and the binding that serves it.
func (h *App) openEPCIS(context.Context) error {
	master, err := repository.OpenMasterData(filepath.Join(h.cfg.Dir, "master.db"))
	if err != nil {
		return err
	}
	h.onClose(master.Close)
	events, err := repository.Open(repository.Config{
		Path: rebuildable(h.cfg.Dir, "events.db"), Ledger: h.reader().Ledger, Identity: h.channelID, MasterData: master,
	})
	if err != nil {
		return fmt.Errorf("opening the event repository: %w", err)
	}
	h.onClose(events.Close)
	queries, err := repository.OpenQueries(filepath.Join(h.cfg.Dir, "queries.db"))
	if err != nil {
		return fmt.Errorf("opening the named queries: %w", err)
	}
	h.onClose(queries.Close)
	jobs, err := shelf.Open(filepath.Join(h.cfg.Dir, "captures.db"))
	if err != nil {
		return fmt.Errorf("opening the capture jobs: %w", err)
	}
	h.onClose(jobs.Close)
	store := repo.Store{Repository: events}
	h.events, h.queries = events, queries
	h.epcis, err = epcisapi.New(epcisapi.Config{
		BaseURL: h.cfg.BaseURL + "/epcis", Authorize: h.authorizeEPCIS,
		Ledger: repo.Ledger(h.ledgers), Events: store, Lists: store, Masters: master, Jobs: jobs, Queries: repo.Queries{Queries: queries},
		Random: rand.Reader, Clock: time.Now, Log: h.cfg.Log, PrefixLength: h.prefixLength,
	})
	return err
}

// authorizeEPCIS: any credential reads; who handles goods captures.
func (h *App) authorizeEPCIS(c *fiber.Ctx, a epcisapi.Access) (epcisapi.Principal, error) {
	scheme, token, _ := strings.Cut(c.Get(fiber.HeaderAuthorization), " ")
	if !strings.EqualFold(scheme, "Bearer") {
		return epcisapi.Principal{}, epcisapi.ErrUnauthenticated
	}
	p, err := access{h}.Check(c.UserContext(), strings.TrimSpace(token))
	if errors.Is(err, web.ErrUnauthorized) {
		return epcisapi.Principal{}, epcisapi.ErrUnauthenticated
	}
	if err != nil {
		return epcisapi.Principal{}, err
	}
	if a == epcisapi.Capture && p.Role != web.RoleCustodian && p.Role != web.RoleMaker {
		return epcisapi.Principal{}, epcisapi.ErrForbidden
	}
	return epcisapi.Principal{Party: p.Party}, nil
}

// prefixLength knows the company prefixes of this house's parties, which an EPC
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
	start(worker.Worker{Name: "event repository", Step: h.events.Step}, nil, time.Millisecond) // a step itself waits for what follows
	group.Go(func() {
		if err := h.epcis.Run(ctx); err != nil {
			h.cfg.Log.Error("the EPCIS binding stopped", "error", err)
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

func (h *App) known(ctx context.Context, id gs1.Link) (resolver.Known, error) {
	if !id.IsItem() {
		issued, err := h.batches.Issued(ctx, id.ID()+"/21/")
		return resolver.Known{Issued: issued}, err
	}
	b, e, index, _, err := h.proofs.Proof(ctx, id.Constrained())
	if err != nil {
		return resolver.Known{}, nil // what is not this house's has its scan page alone
	}
	return resolver.Known{Passport: e.Leaf.Passport.String(), Token: b.ID.Token(index).Big().String()}, nil
}
