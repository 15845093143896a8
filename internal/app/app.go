package app

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"time"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/credential"
	"github.com/waymark/waymark/internal/custody/fabric/profile"
	"github.com/waymark/waymark/internal/idempotency"
	"github.com/waymark/waymark/internal/index"
	"github.com/waymark/waymark/internal/linkstore"
	"github.com/waymark/waymark/internal/minting"
	"github.com/waymark/waymark/internal/store"
	"github.com/waymark/waymark/internal/worker"
	"github.com/waymark/waymark/provenance/registry"
)

// App is a running application: its use cases, over open ledgers and stores.
type App struct {
	Credentials *Credentials
	Scans       *Scans
	Claims      *Claims
	Checkpoints *Checkpoints
	Custody     *Custody
	Details     *PrivateDetails
	Batches     *Batches
	Labels      *Labels
	Passports   *Passports
	Recalls     *Recalls
	Recoveries  *Recoveries
	Orders      *Orders
	Links       *Links
	Operations  *Operations
	Fsck        *Fsck
	EPCIS       *EPCIS
	Answers     *idempotency.Store // to requests that are made again

	cfg     Config
	db      store.Store
	profile *profile.Profile // nil: the embedded channel

	chain    *chain
	channel  *channel
	accounts *keyring
	items    *items

	batches     *minting.Store
	links       *linkstore.Store
	credentials *credential.Store
	offers      *escrow.OfferStore
	index       *index.Index
	sealSecret  []byte
	workers     worker.StatusRegistry

	closers []func() error
}

// Dir is the data directory.
func (h *App) Dir() string { return h.cfg.Dir }

// BaseURL is the origin that labels name and pages are served under.
func (h *App) BaseURL() string { return h.cfg.BaseURL }

// Name is the trading name of the party that the server speaks for.
func (h *App) Name() string { return h.channel.parties.name(h.cfg.Speaker) }

// SessionKey seals the sessions of browsers.
func (h *App) SessionKey() (key [32]byte, err error) {
	raw, err := secret(h.cfg.Dir, "session.key")
	if err != nil {
		return key, err
	}
	return [32]byte(raw), nil
}

// Gas is what a mined transaction used, and the wei that it paid for that.
func (h *App) Gas(ctx context.Context, tx string) (gas uint64, fee string, err error) {
	return h.chain.gas(ctx, tx)
}

// SealedCode is what the sealed sheet shows for an item. It is a secret of the
// item's box.
func (h *App) SealedCode(item string) string { return string(registry.SealCode(h.sealSecret, item)) }

func (h *App) onClose(f func() error) { h.closers = append(h.closers, f) }

// Close stops the workers and closes what Open opened, last first.
func (h *App) Close() error {
	var errs []error
	for i := len(h.closers) - 1; i >= 0; i-- {
		errs = append(errs, h.closers[i]())
	}
	h.closers = nil
	return errors.Join(errs...)
}

// Open starts an application. The context bounds the start alone.
func Open(ctx context.Context, cfg Config) (_ *App, err error) {
	if err := cfg.check(); err != nil {
		return nil, err
	}
	h := &App{cfg: cfg}
	if err := h.loadProfile(); err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, h.Close())
		}
	}()
	for _, step := range []func(context.Context) error{h.openDirectory, h.openLedgers, h.openStores, h.openOrders, h.openScans, h.openEPCIS, h.openUseCases, h.openAccess, h.startWorkers} {
		if err := step(ctx); err != nil {
			return nil, err
		}
	}
	return h, nil
}

// openDirectory takes the data directory and writes nothing to it: whether it
// belongs to these ledgers is not known yet.
func (h *App) openDirectory(ctx context.Context) (err error) {
	if h.db, err = openMain(h.cfg.Dir); err != nil {
		return err
	}
	h.onClose(h.db.Close)
	return h.baseURL(ctx)
}

func (h *App) openStores(context.Context) (err error) {
	h.batches = minting.NewStore(h.db)
	h.links = linkstore.New(h.db)
	h.credentials = credential.NewStore(h.db)
	h.Answers = idempotency.New(h.db, time.Now)
	h.sealSecret, err = secret(h.cfg.Dir, "seal.key")
	return err
}

func (h *App) openLedgers(ctx context.Context) error {
	if err := h.openChain(ctx); err != nil {
		return err
	}
	id, err := h.bind(ctx, identity{
		ChainID: h.chain.id.Uint64(), Genesis: h.chain.genesis.Hex(), Channel: h.channel.id, BaseURL: h.cfg.BaseURL, Created: time.Now().UTC(),
	})
	if err != nil {
		return err
	}
	if err := h.openAccounts(ctx); err != nil {
		return err
	}
	if err := h.accounts.fund(ctx, h.accounts.names()...); err != nil {
		return err
	}
	if err := h.openContracts(ctx, &id); err != nil {
		return fmt.Errorf("the contracts: %w", err)
	}
	return h.openCustody(ctx)
}

// openUseCases makes what needs nothing but what is open already.
func (h *App) openUseCases(context.Context) error {
	base, err := url.Parse(h.cfg.BaseURL)
	if err != nil {
		return fmt.Errorf("the base URL: %w", err)
	}
	h.Credentials = &Credentials{store: h.credentials, accounts: h.accounts, channel: h.channel}
	h.Claims = &Claims{h.items}
	h.Checkpoints = &Checkpoints{h.channel, h.Orders}
	h.Custody = &Custody{h.channel}
	h.Details = &PrivateDetails{h.channel}
	h.Batches = &Batches{items: h.items, sealSecret: h.sealSecret, log: h.cfg.Log, wake: make(chan struct{}, 1), parked: map[string]string{}}
	h.Labels = &Labels{batches: h.Batches, host: base.Host, sealSecret: h.sealSecret}
	h.Passports = &Passports{h.items}
	h.Recalls = &Recalls{h.items}
	h.Recoveries = &Recoveries{h.items}
	h.Links = &Links{h.channel, h.links}
	h.Operations = &Operations{cfg: h.cfg, channel: h.channel, chain: h.chain, accounts: h.accounts, index: h.index, workers: &h.workers, batches: h.Batches, queries: h.EPCIS.Queries}
	h.Fsck = &Fsck{channel: h.channel, chain: h.chain, batches: h.batches, index: h.index}
	return nil
}
