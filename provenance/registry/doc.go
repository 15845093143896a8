// Package registry is the product passport NFT as Go calls: minting a batch,
// asking what the chain says of a token, claiming an item with the code that
// was sealed in its box, recalling, appending versions of its passport,
// recovering the token of a lost key.
//
// It trusts nothing but the contract: ids and leaves are computed here and
// checked there. Writes go through a Sender that keeps each effect's key, so a
// call repeated after a crash is the same transaction.
package registry

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/waymark/waymark/contracts/passport"
	"github.com/waymark/waymark/contracts/recovery"
	"github.com/waymark/waymark/provenance"
)

// Client is what the registry reads the chain through; *ethclient.Client has it.
type Client interface {
	ethereum.ContractCaller
	ethereum.LogFilterer
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
	TransactionReceipt(ctx context.Context, tx common.Hash) (*types.Receipt, error)
}

// Sender sends one account's transactions. Send returns once the transaction
// is confirmed; the same key again is the same transaction. A nil to deploys.
type Sender interface {
	Address() common.Address
	Send(ctx context.Context, key string, to *common.Address, data []byte, value *big.Int) (*types.Receipt, error)
}

// Registry is one deployed passport contract.
type Registry struct {
	Client  Client
	ChainID *big.Int
	Address common.Address
	Genesis uint64 // block that deployed it: no log is older

	// Recovery is the contract that gives the token of a lost key to another account.
	Recovery common.Address

	binding    *passport.ProductPassport
	recoveries *recovery.PassportRecovery
}

// New returns the registry at a contract address, deployed in block genesis.
func New(client Client, chainID *big.Int, address common.Address, genesis uint64) *Registry {
	return &Registry{
		Client: client, ChainID: chainID, Address: address, Genesis: genesis, Recovery: passport.RecoveryAddress(address),
		binding: passport.NewProductPassport(), recoveries: recovery.NewPassportRecovery(),
	}
}

// Deploy deploys a passport contract whose metadata is served under baseURI,
// owned by the sender's account, and lets the issuers mint. What the escrow
// holds is locked; which contract that is cannot be changed.
func Deploy(ctx context.Context, client Client, chainID *big.Int, s Sender, baseURI string, escrow common.Address, issuers ...common.Address) (*Registry, error) {
	b := passport.NewProductPassport()
	code := append(common.FromHex(passport.ProductPassportMetaData.Bin), b.PackConstructor(s.Address(), baseURI, escrow)...)
	receipt, err := s.Send(ctx, "registry/deploy", nil, code, nil)
	if err != nil {
		return nil, fmt.Errorf("deploying the passport contract: %w", err)
	}
	r := New(client, chainID, receipt.ContractAddress, receipt.BlockNumber.Uint64())
	for _, issuer := range issuers {
		if _, err := s.Send(ctx, "registry/issuer/"+issuer.Hex(), &r.Address, b.PackSetIssuer(issuer, true), nil); err != nil {
			return nil, fmt.Errorf("letting %s mint: %w", issuer, err)
		}
	}
	return r, nil
}

// CAIP10 names the contract across chains: eip155:{chain id}:{address}.
func (r *Registry) CAIP10() string { return fmt.Sprintf("eip155:%s:%s", r.ChainID, r.Address.Hex()) }

// Status is what the contract says of a token at the newest confirmed block.
type Status struct {
	Exists    bool
	Owner     provenance.Address
	Issuer    provenance.Address
	IssuerKey provenance.Address // acts for the issuer now
	Size      uint32
	Claimed   bool
	ClaimedAt time.Time // zero if it never was
	Recalled  bool
	Stolen    bool
	Escrowed  bool                 // the escrow holds it
	Version   provenance.Hash      // head of its passport's newest version; zero: the one in its leaf
	Recovery  *provenance.Recovery // proposed; nil if none is, or it lapsed
	Block     *types.Header        // the block that it was asked at
}

// Status asks the contract for a token. A token that was never minted is a
// Status that does not exist, not an error.
func (r *Registry) Status(ctx context.Context, token provenance.TokenID) (Status, error) {
	head, err := r.Client.HeaderByNumber(ctx, nil)
	if err != nil {
		return Status{}, fmt.Errorf("asking for the newest block: %w", err)
	}
	return r.StatusAt(ctx, token, head)
}

// StatusAt is Status as of a block.
func (r *Registry) StatusAt(ctx context.Context, token provenance.TokenID, head *types.Header) (Status, error) {
	out, err := r.Client.CallContract(ctx, ethereum.CallMsg{To: &r.Address, Data: r.binding.PackStatus(token.Big())}, head.Number)
	if err != nil {
		return Status{}, fmt.Errorf("asking for token %s: %w", token, err)
	}
	s, err := r.binding.UnpackStatus(out)
	if err != nil {
		return Status{}, fmt.Errorf("reading the status of token %s: %w", token, err)
	}
	status := Status{
		Exists: s.Exists, Owner: provenance.Address(s.Owner), Issuer: provenance.Address(s.Issuer), IssuerKey: provenance.Address(s.IssuerKey),
		Size: s.Size, Claimed: s.ClaimedAt != 0, Recalled: s.Recalled, Stolen: s.Stolen,
		Escrowed: s.Escrowed, Version: s.VersionHead, Block: head,
	}
	if s.RecoveryTo != (common.Address{}) && head.Time <= s.RecoveryLapsesAt {
		status.Recovery = &provenance.Recovery{
			To:     provenance.Address(s.RecoveryTo),
			EndsAt: time.Unix(int64(s.RecoveryEndsAt), 0).UTC(), Lapses: time.Unix(int64(s.RecoveryLapsesAt), 0).UTC(),
		}
	}
	if status.Claimed {
		status.ClaimedAt = time.Unix(int64(s.ClaimedAt), 0).UTC()
	}
	return status, nil
}

func (r *Registry) call(ctx context.Context, data []byte) ([]byte, error) {
	return r.ask(ctx, r.Address, data)
}

func (r *Registry) ask(ctx context.Context, contract common.Address, data []byte) ([]byte, error) {
	return r.Client.CallContract(ctx, ethereum.CallMsg{To: &contract, Data: data}, nil)
}
