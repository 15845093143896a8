package app

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/escrow/settlement"
	"github.com/waymark/waymark/internal/credential"
	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/custody/embedded"
	"github.com/waymark/waymark/internal/custody/fabric/profile"
	"github.com/waymark/waymark/internal/devchain"
	"github.com/waymark/waymark/internal/index"
	"github.com/waymark/waymark/internal/linkstore"
	"github.com/waymark/waymark/internal/minting"
	"github.com/waymark/waymark/internal/repository"
	"github.com/waymark/waymark/internal/store"
	"github.com/waymark/waymark/internal/worker"
	"github.com/waymark/waymark/provenance/registry"
	"github.com/waymark/waymark/scanner"
	epcisapi "github.com/waymark/waymark/web/epcis"
)

// App is a running server without its listener.
type App struct {
	cfg Config
	db  store.Store

	chain    *devchain.Chain // nil: a remote chain
	client   *ethclient.Client
	chainID  *big.Int
	genesis  common.Hash
	accounts *keyring
	registry *registry.Registry
	escrow   escrow.Contract

	profile   *profile.Profile          // nil: the embedded channel
	channelID string                    // names the custody channel
	channel   *embedded.Channel         // nil: a real one
	ledgers   map[string]custody.Client // by MSP id

	batches     *minting.Store
	proofs      *minting.Proofs
	links       *linkstore.Store
	credentials *credential.Store
	sealSecret  []byte

	scans      *scanner.Log
	challenger *scanner.Challenger
	gatherer   *scanner.Gatherer

	offers *escrow.OfferStore
	desk   *escrow.OrderService
	index  *index.Index
	parked []func() []settlement.Skipped // of each worker
	board  worker.StatusRegistry

	eventCache eventCache
	events     *repository.Repository
	queries    *repository.Queries
	epcis      *epcisapi.Server

	jobs *batchJobs

	mu      sync.Mutex
	closers []func() error
}

// Dir is the data directory.
func (h *App) Dir() string { return h.cfg.Dir }

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

// Open starts a house. The context bounds the start alone.
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
	for _, step := range []func(context.Context) error{h.openDirectory, h.openLedgers, h.openStores, h.openEscrow, h.openScanner, h.openEPCIS, h.openAccess, h.startWorkers} {
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
	h.proofs = &minting.Proofs{Store: h.batches}
	h.links = linkstore.New(h.db)
	h.credentials = credential.NewStore(h.db)
	h.sealSecret, err = secret(h.cfg.Dir, "seal.key")
	return err
}

func (h *App) openLedgers(ctx context.Context) error {
	if err := h.openChain(ctx); err != nil {
		return err
	}
	id, err := h.bind(ctx, identity{
		ChainID: h.chainID.Uint64(), Genesis: h.genesis.Hex(), Channel: h.channelID, BaseURL: h.cfg.BaseURL, Created: time.Now().UTC(),
	})
	if err != nil {
		return err
	}
	if err := h.openAccounts(ctx); err != nil {
		return err
	}
	if err := h.fund(ctx, h.cfg.accountNames()...); err != nil {
		return err
	}
	if err := h.openContracts(ctx, &id); err != nil {
		return fmt.Errorf("the contracts: %w", err)
	}
	return h.openCustody(ctx)
}
