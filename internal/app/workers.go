package app

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/escrow/settlement"
	"github.com/waymark/waymark/internal/evm"
	"github.com/waymark/waymark/internal/index"
	"github.com/waymark/waymark/internal/worker"
)

// indexConfig is the read model of this server's ledgers in a file.
func (h *App) indexConfig(path string) index.Config {
	return index.Config{
		Path: path, Domain: h.chain.escrow.Domain, Passport: h.chain.registry.Address,
		Logs: evm.NewReader(evm.ReaderConfig{
			Client: h.chain.client, Addresses: []common.Address{h.chain.registry.Address, h.chain.registry.Recovery, h.chain.escrow.Escrow},
		}),
		Client: h.chain.client, Ledger: h.channel.reader().Ledger, Offers: h.offers, Start: h.chain.registry.Genesis,
	}
}

// openOrders opens the read model and what acts on orders.
func (h *App) openOrders(ctx context.Context) (err error) {
	h.offers = escrow.NewOfferStore(h.db, h.chain.escrow.Domain)
	if err := makeFolder(rebuildable(h.cfg.Dir, "")); err != nil {
		return err
	}
	if h.index, err = index.Open(h.indexConfig(rebuildable(h.cfg.Dir, "index.db"))); err != nil {
		return fmt.Errorf("opening the read model: %w", err)
	}
	h.onClose(h.index.Close)
	read, err := h.index.Heights(ctx)
	if err != nil {
		return err
	}
	if have := h.channel.height(read); read.Custody.Cursor.Block > have {
		return &OtherLedger{"a custody ledger of at least", fmt.Sprint(read.Custody.Cursor.Block, " blocks"), fmt.Sprint("one of ", have)}
	}
	h.items = &items{channel: h.channel, chain: h.chain, accounts: h.accounts, batches: h.batches, index: h.index}
	h.Orders = &Orders{
		offers: h.offers, index: h.index, items: h.items,
		service: escrow.NewOrderService(escrow.OrderServiceConfig{
			Contract: h.chain.escrow, Offers: h.offers, Chain: h.index, Account: h.accounts.escrowAccount,
		}),
	}
	h.items.orders = h.Orders
	return nil
}

// startWorkers starts the indexers, an attestor for each party that is none of
// the makers, the keeper and the batch jobs.
func (h *App) startWorkers(ctx context.Context) error {
	run, cancel := context.WithCancel(context.WithoutCancel(ctx))
	var group sync.WaitGroup
	start := func(w worker.Worker, wake <-chan struct{}, idle time.Duration) {
		group.Go(func() {
			if err := worker.Run(run, w, wake, worker.Config{Registry: &h.workers, Idle: idle}); err != nil {
				h.cfg.Log.Error("a worker stopped: an invariant is broken", "worker", w.Name, "error", err)
			}
		})
	}
	keeper, err := h.accounts.get(ctx, AccountKeeper)
	if err != nil {
		cancel()
		return err
	}
	start(worker.Worker{Name: "indexer evm", Step: h.index.StepEVM}, h.heads(run, &group), pollBlocks)
	start(worker.Worker{Name: "indexer custody", Step: h.index.StepCustody}, nil, time.Millisecond) // a step itself waits for what follows
	for _, p := range h.cfg.Parties {
		if p.maker() {
			continue // a maker sells; it does not attest its own deliveries
		}
		a, err := h.accounts.party(ctx, p.MSP)
		if err != nil {
			cancel()
			return err
		}
		attestor := settlement.NewAttestor(settlement.AttestorConfig{
			Party: p.MSP, Signer: a, Contract: h.chain.escrow, Custody: index.Ledger{Client: h.channel.clients[p.MSP]}, Orders: h.index,
		})
		h.Orders.skipped = append(h.Orders.skipped, attestor.Skipped)
		start(worker.Worker{Name: attestor.Name(), Step: attestor.Step, SetAside: setAside(attestor.Skipped)}, h.index.Changes(run), 0)
	}
	k := settlement.NewKeeper(settlement.KeeperConfig{
		Sender: keeper, Ours: h.accounts.has, Contract: h.chain.escrow, Custody: index.Ledger{Client: h.channel.reader()}, Orders: h.index,
	})
	h.Orders.skipped = append(h.Orders.skipped, k.Skipped)
	start(worker.Worker{Name: k.Name(), Step: k.Step, SetAside: setAside(k.Skipped)}, h.index.Changes(run), 0)

	start(worker.Worker{Name: "company prefixes", Step: h.approvePrefixes}, nil, time.Minute)
	group.Go(func() { h.Batches.run(run) })
	if err := h.runSenders(run, &group); err != nil {
		cancel()
		return err
	}
	h.startEPCIS(run, &group, start)
	h.onClose(func() error {
		h.EPCIS.Deliveries.Close()
		cancel()
		group.Wait()
		h.Batches.changes.Close()
		return nil
	})
	return nil
}

// runSenders looks after every account's transactions: those that an earlier
// process left, and those that a reorganisation takes away.
func (h *App) runSenders(ctx context.Context, group *sync.WaitGroup) error {
	look := func(a *account) {
		if ctx.Err() != nil {
			return
		}
		group.Go(func() {
			a.sender.Run(ctx, func(err error) {
				h.cfg.Log.Error("looking after transactions", "account", a.name, "error", err)
			})
		})
	}
	return h.accounts.start(ctx, look)
}

// pollBlocks is how often the chain is looked at where it does not tell of new
// blocks by itself.
const pollBlocks = time.Second

// heads wakes on each new block of the chain, where the node tells of them.
func (h *App) heads(ctx context.Context, group *sync.WaitGroup) <-chan struct{} {
	headers, wake := make(chan *types.Header, 16), make(chan struct{}, 1)
	sub, err := h.chain.client.SubscribeNewHead(ctx, headers)
	if err != nil {
		return nil // over plain HTTP: polling has to do
	}
	group.Go(func() {
		defer sub.Unsubscribe()
		for {
			select {
			case <-ctx.Done():
				return
			case <-sub.Err():
				return
			case <-headers:
				select {
				case wake <- struct{}{}:
				default:
				}
			}
		}
	})
	return wake
}
