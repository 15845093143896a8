package escrow

import (
	"context"
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	contract "github.com/waymark/waymark/contracts/escrow"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
)

// Chain reads an EVM chain; *ethclient.Client is one.
type Chain interface {
	CallContract(ctx context.Context, call ethereum.CallMsg, block *big.Int) ([]byte, error)
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
	CodeAt(ctx context.Context, account common.Address, block *big.Int) ([]byte, error)
}

// Contract reads the deployed escrow.
type Contract struct {
	Domain
	Chain Chain
}

// State is what the contract holds of an order.
type State struct {
	Status          Status // "" when it was never funded
	FundedAt        uint64 // Unix seconds of chain time; zero before
	InspectionEnds  uint64 // last second of the inspection; zero when there was none
	ArbitrationEnds uint64 // last second of the arbiter's time; zero when never disputed
	EndedAt         uint64 // zero while it is open
	Milestones      uint8  // those that were paid, bit 0 for shipped, bit 1 for customs
	DisputedBy      Side   // who opened the dispute that is open; "" when none is
	Proven          bool   // the delivery was accepted, or proven during a dispute
	Deadline        uint64 // last second of a timely delivery: that of the terms, or a later one; zero before it was funded
}

// On is the order as it stands now. What led there stays as the read model has
// it.
func (s State) On(o Order) Order {
	o.Status, o.Paid, o.InspectionEnds, o.ArbitrationEnds = s.Status, s.Paid(), s.InspectionEnds, s.ArbitrationEnds
	o.DisputedBy, o.Proven, o.ExtendedTo = s.DisputedBy, s.Proven, 0
	if s.Deadline > o.Terms.Deadline {
		o.ExtendedTo = s.Deadline
	}
	return o
}

// Paid are the milestones that were paid.
func (s State) Paid() []Milestone {
	var list []Milestone
	for _, m := range Milestones() {
		if m.In(s.Milestones) {
			list = append(list, m)
		}
	}
	return list
}

// State reads where the order stands now.
func (c Contract) State(ctx context.Context, id OrderID) (State, error) {
	raw, err := c.call(ctx, c.Escrow, bound.PackOrder(id))
	if err != nil {
		return State{}, fmt.Errorf("reading order %s: %w", id, err)
	}
	o, err := bound.UnpackOrder(raw)
	if err != nil {
		return State{}, fmt.Errorf("reading order %s: %w", id, err)
	}
	return State{
		Status: statusOf(contract.Status(o.Status)), FundedAt: o.FundedAt, InspectionEnds: o.InspectionEnds,
		ArbitrationEnds: o.ArbitrationEnds, EndedAt: o.EndedAt, Milestones: o.Milestones,
		DisputedBy: sideOf(contract.Side(o.DisputedBy)), Proven: o.Proven, Deadline: o.Deadline,
	}, nil
}

// Now is the time of the chain's newest block, in Unix seconds: what deadlines
// compare with.
func (c Contract) Now(ctx context.Context) (uint64, error) {
	h, err := c.Chain.HeaderByNumber(ctx, nil)
	if err != nil {
		return 0, fmt.Errorf("reading the chain's time: %w", err)
	}
	return h.Time, nil
}

// Credit is what the account can withdraw of the asset, in its smallest unit;
// the zero asset is ether.
func (c Contract) Credit(ctx context.Context, asset, who provenance.Address) (*big.Int, error) {
	raw, err := c.call(ctx, c.Escrow, bound.PackCredit(common.Address(asset), common.Address(who)))
	if err != nil {
		return nil, fmt.Errorf("reading the credit of %s: %w", who, err)
	}
	return bound.UnpackCredit(raw)
}

// call evaluates at the newest block.
func (c Contract) call(ctx context.Context, to common.Address, data []byte) ([]byte, error) {
	raw, err := c.Chain.CallContract(ctx, ethereum.CallMsg{To: &to, Data: data}, nil)
	if err == nil && len(raw) == 0 {
		return nil, fmt.Errorf("there is no such contract at %s", to)
	}
	return raw, err
}

func (c Contract) allowance(ctx context.Context, asset, owner common.Address) (*big.Int, error) {
	data, err := erc20.Pack("allowance", owner, c.Escrow)
	if err != nil {
		return nil, err
	}
	raw, err := c.call(ctx, asset, data)
	if err != nil {
		return nil, refusal.New(CodeBadAsset, "%s is no ERC-20 token: %v.", provenance.Address(asset), err)
	}
	out, err := erc20.Unpack("allowance", raw)
	if err != nil {
		return nil, refusal.New(CodeBadAsset, "%s is no ERC-20 token: %v.", provenance.Address(asset), err)
	}
	return abi.ConvertType(out[0], new(big.Int)).(*big.Int), nil
}

// mayTake reports whether the escrow may take the merchant's token, and fails
// when the merchant does not own it or it is locked.
func (c Contract) mayTake(ctx context.Context, t Terms) (bool, error) {
	nft, merchant := common.Address(t.Passport), common.Address(t.Merchant)
	raw, err := c.call(ctx, nft, passportContract.PackStatus(t.Token.Big()))
	if err != nil {
		return false, fmt.Errorf("reading the item's token: %w", err)
	}
	s, err := passportContract.UnpackStatus(raw)
	if err != nil {
		return false, fmt.Errorf("reading the item's token: %w", err)
	}
	switch {
	case !s.Exists:
		return false, refusal.New(CodeNotTokenOwner, "No token %s was minted.", t.Token)
	case s.Owner != merchant:
		return false, refusal.New(CodeNotTokenOwner, "The merchant %s does not own the item's token; %s does.", t.Merchant, provenance.Address(s.Owner))
	case s.Recalled || s.Stolen:
		return false, refusal.New(CodeTokenLocked, "The item is recalled or reported stolen.")
	}
	raw, err = c.call(ctx, nft, passportContract.PackIsApprovedForAll(merchant, c.Escrow))
	if err != nil {
		return false, fmt.Errorf("reading the merchant's approvals: %w", err)
	}
	if all, err := passportContract.UnpackIsApprovedForAll(raw); err != nil || all {
		return all, err
	}
	raw, err = c.call(ctx, nft, passportContract.PackGetApproved(t.Token.Big()))
	if err != nil {
		return false, fmt.Errorf("reading the token's approval: %w", err)
	}
	one, err := passportContract.UnpackGetApproved(raw)
	return one == c.Escrow, err
}

// GasFee is what a mined transaction paid for its gas, in wei and decimal digits;
// empty where the node does not say the price.
func GasFee(r *types.Receipt) string {
	if r.EffectiveGasPrice == nil {
		return ""
	}
	return new(big.Int).Mul(r.EffectiveGasPrice, new(big.Int).SetUint64(r.GasUsed)).String()
}

// step is a confirmed transaction as a step of an order's life.
func (c Contract) step(ctx context.Context, status Status, by common.Address, r *types.Receipt) (Step, error) {
	h, err := c.Chain.HeaderByNumber(ctx, r.BlockNumber)
	if err != nil {
		return Step{}, fmt.Errorf("reading the block of transaction %s: %w", r.TxHash, err)
	}
	return Step{
		Status: status, Tx: r.TxHash.Hex(), Block: r.BlockNumber.Uint64(), Gas: r.GasUsed, Fee: GasFee(r),
		Time: time.Unix(int64(h.Time), 0).UTC(), By: provenance.Address(by),
	}, nil
}

// erc20 is what this package calls of a token contract (ERC-20, and of one that
// takes signatures ERC-2612, ERC-3009 and ERC-5267), and the custom errors that
// such contracts use (ERC-6093, and OpenZeppelin's for ERC-3009).
var erc20 = mustABI(`[
{"type":"function","name":"allowance","stateMutability":"view","inputs":[{"name":"owner","type":"address"},{"name":"spender","type":"address"}],"outputs":[{"name":"","type":"uint256"}]},
{"type":"function","name":"approve","stateMutability":"nonpayable","inputs":[{"name":"spender","type":"address"},{"name":"value","type":"uint256"}],"outputs":[{"name":"","type":"bool"}]},
{"type":"function","name":"name","stateMutability":"view","inputs":[],"outputs":[{"name":"","type":"string"}]},
{"type":"function","name":"version","stateMutability":"view","inputs":[],"outputs":[{"name":"","type":"string"}]},
{"type":"function","name":"eip712Domain","stateMutability":"view","inputs":[],"outputs":[{"name":"fields","type":"bytes1"},{"name":"name","type":"string"},{"name":"version","type":"string"},{"name":"chainId","type":"uint256"},{"name":"verifyingContract","type":"address"},{"name":"salt","type":"bytes32"},{"name":"extensions","type":"uint256[]"}]},
{"type":"function","name":"DOMAIN_SEPARATOR","stateMutability":"view","inputs":[],"outputs":[{"name":"","type":"bytes32"}]},
{"type":"function","name":"nonces","stateMutability":"view","inputs":[{"name":"owner","type":"address"}],"outputs":[{"name":"","type":"uint256"}]},
{"type":"function","name":"authorizationState","stateMutability":"view","inputs":[{"name":"authorizer","type":"address"},{"name":"nonce","type":"bytes32"}],"outputs":[{"name":"","type":"bool"}]},
{"type":"error","name":"ERC3009InvalidSignature","inputs":[]},
{"type":"error","name":"ERC3009InvalidAuthorizationTime","inputs":[{"name":"validAfter","type":"uint256"},{"name":"validBefore","type":"uint256"}]},
{"type":"error","name":"ERC3009UsedAuthorization","inputs":[{"name":"authorizer","type":"address"},{"name":"nonce","type":"bytes32"}]},
{"type":"error","name":"ERC20InsufficientBalance","inputs":[{"name":"sender","type":"address"},{"name":"balance","type":"uint256"},{"name":"needed","type":"uint256"}]},
{"type":"error","name":"ERC20InsufficientAllowance","inputs":[{"name":"spender","type":"address"},{"name":"allowance","type":"uint256"},{"name":"needed","type":"uint256"}]}
]`)

func mustABI(text string) abi.ABI {
	a, err := abi.JSON(strings.NewReader(text))
	if err != nil {
		panic(err) // the text above is constant
	}
	return a
}
