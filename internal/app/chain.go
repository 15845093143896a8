package app

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	contract "github.com/waymark/waymark/contracts/escrow"
	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/devchain"
	"github.com/waymark/waymark/internal/evm"
	"github.com/waymark/waymark/provenance/registry"
)

// DefaultChainID is the embedded chain's, which development tools expect.
const DefaultChainID = 31337

// chain is the EVM chain that passports and orders are on.
type chain struct {
	client   *ethclient.Client
	id       *big.Int
	genesis  common.Hash
	embedded *devchain.Chain // nil: a remote chain

	registry *registry.Registry // the passport contract
	escrow   escrow.Contract
}

// caip2 is the chain's CAIP-2 id.
func (c *chain) caip2() string { return "eip155:" + c.id.String() }

// gas is what a mined transaction used, and the wei that it paid for that.
func (c *chain) gas(ctx context.Context, tx string) (gas uint64, fee string, err error) {
	receipt, err := c.client.TransactionReceipt(ctx, common.HexToHash(tx))
	if err != nil {
		return 0, "", fmt.Errorf("asking for the receipt of %s: %w", tx, err)
	}
	return receipt.GasUsed, escrow.GasFee(receipt), nil
}

// openChain starts the embedded chain or connects to the configured node.
func (h *App) openChain(ctx context.Context) error {
	h.chain = &chain{}
	if h.cfg.EthRPC != "" {
		client, err := evm.Dial(ctx, h.cfg.EthRPC, h.cfg.ChainID)
		if err != nil {
			return err
		}
		h.chain.client = client
		h.onClose(func() error { client.Close(); return nil })
		return h.readChain(ctx)
	}
	id := h.cfg.ChainID
	if id == 0 {
		id = DefaultChainID
	}
	embedded, err := devchain.Open(ctx, devchain.Config{
		Dir: chainFolder(h.cfg.Dir), ChainID: id, Period: h.cfg.Period, HTTPAddr: h.cfg.ChainHTTP,
	})
	if err != nil {
		return fmt.Errorf("starting the embedded chain: %w", err)
	}
	h.chain.embedded, h.chain.client = embedded, embedded.Client()
	h.onClose(embedded.Close)
	return h.readChain(ctx)
}

// ChainURL is where the chain's JSON-RPC is reached from outside, or "".
func (h *App) ChainURL() string {
	if h.chain.embedded == nil {
		return h.cfg.EthRPC
	}
	return h.chain.embedded.URL()
}

// remoteConfirmations is how deep a transaction must lie on a chain that can
// reorganise, where the configuration does not say.
const remoteConfirmations = 2

func (h *App) readChain(ctx context.Context) error {
	id, err := h.chain.client.ChainID(ctx)
	if err != nil {
		return fmt.Errorf("asking the chain for its id: %w", err)
	}
	genesis, err := h.chain.client.HeaderByNumber(ctx, new(big.Int))
	if err != nil {
		return fmt.Errorf("asking the chain for its genesis block: %w", err)
	}
	h.chain.id, h.chain.genesis = id, genesis.Hash()
	return nil
}

// fund gives the accounts of the embedded chain ether to pay gas with. On any
// other chain that is their owners' business.
func (h *App) fund(ctx context.Context, names ...string) error {
	if h.chain.embedded == nil {
		return nil
	}
	var poor []common.Address
	for _, name := range names {
		a, err := h.accounts.get(ctx, name)
		if err != nil {
			return err
		}
		have, err := h.chain.client.BalanceAt(ctx, a.Address(), nil)
		if err != nil {
			return fmt.Errorf("asking for the balance of %s: %w", name, err)
		}
		if have.Sign() == 0 {
			poor = append(poor, a.Address())
		}
	}
	if len(poor) == 0 {
		return nil
	}
	if err := h.chain.embedded.Fund(ctx, ether(1000), poor...); err != nil {
		return fmt.Errorf("funding the embedded chain's accounts: %w", err)
	}
	return nil
}

func ether(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18)) }

// openContracts attaches to the contracts that the directory is bound to, or
// deploys them. The sender is idempotent by key, so an interrupted deployment goes on.
func (h *App) openContracts(ctx context.Context, id *identity) error {
	d, err := h.accounts.get(ctx, AccountDeployer)
	if err != nil {
		return err
	}
	if id.Passport == "" {
		issuers, err := h.makers(ctx)
		if err != nil {
			return err
		}
		r, err := registry.Deploy(ctx, h.chain.client, h.chain.id, deployer{d}, h.cfg.BaseURL+"/api/v1/tokens/", issuers...)
		if err != nil {
			return err
		}
		id.Passport, id.PassportBlock = r.Address.Hex(), r.Genesis
		if err := h.writeIdentity(ctx, *id); err != nil {
			return err
		}
	}
	if id.Escrow == "" {
		receipt, err := d.call(ctx, "escrow/deploy", nil, common.FromHex(contract.DeliveryEscrowMetaData.Bin), nil)
		if err != nil {
			return fmt.Errorf("deploying the escrow contract: %w", err)
		}
		id.Escrow, id.EscrowBlock = receipt.ContractAddress.Hex(), receipt.BlockNumber.Uint64()
		if err := h.writeIdentity(ctx, *id); err != nil {
			return err
		}
	}
	for name, address := range map[string]string{"passport": id.Passport, "escrow": id.Escrow} {
		code, err := h.chain.client.CodeAt(ctx, common.HexToAddress(address), nil)
		if err != nil {
			return fmt.Errorf("asking for the %s contract: %w", name, err)
		}
		if len(code) == 0 {
			return &OtherLedger{"the chain with the " + name + " contract", address, "this one, which has no such contract"}
		}
	}
	h.chain.registry = registry.New(h.chain.client, h.chain.id, common.HexToAddress(id.Passport), id.PassportBlock)
	if err := h.chain.registry.RegisterEscrow(ctx, deployer{d}, common.HexToAddress(id.Escrow)); err != nil {
		return err
	}
	h.chain.escrow = escrow.Contract{Domain: escrow.Domain{ChainID: h.chain.id, Escrow: common.HexToAddress(id.Escrow)}, Chain: h.chain.client}
	return nil
}

func (h *App) makers(ctx context.Context) ([]common.Address, error) {
	var list []common.Address
	for _, p := range h.cfg.Parties {
		if !p.maker() {
			continue
		}
		a, err := h.accounts.party(ctx, p.MSP)
		if err != nil {
			return nil, err
		}
		list = append(list, a.Address())
	}
	return list, nil
}
