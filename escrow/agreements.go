package escrow

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	contract "github.com/waymark/waymark/contracts/escrow"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
)

// Split ends an open order as both sides agree, whatever its state: each signs it,
// or sends it. It names its order, so that it is of use for nothing else.
type Split struct {
	Order       OrderID `json:"order"`
	BuyerBps    uint16  `json:"buyerBps"`    // hundredths of a percent of what is left that go to the buyer
	ItemToBuyer bool    `json:"itemToBuyer"` // who gets the item's token
	ValidUntil  uint64  `json:"validUntil"`  // Unix seconds of chain time
	Signatures
}

// Extension moves an order's deadline to a later time, as both sides agree.
type Extension struct {
	Order      OrderID `json:"order"`
	Deadline   uint64  `json:"deadline"`   // the new one, Unix seconds of chain time
	ValidUntil uint64  `json:"validUntil"` // Unix seconds of chain time
	Signatures
}

// Signatures are the two sides' under an agreement. That of who sends it may be
// empty.
type Signatures struct {
	Buyer    hexutil.Bytes `json:"buyerSignature,omitempty"`
	Merchant hexutil.Bytes `json:"merchantSignature,omitempty"`
}

// TypedData is what a side's wallet shows and signs.
func (s Split) TypedData(d Domain) apitypes.TypedData {
	return contract.SplitTypedData(d.ChainID, d.Escrow, common.Hash(s.Order), s.BuyerBps, s.ItemToBuyer, s.ValidUntil)
}

// TypedData is what a side's wallet shows and signs.
func (x Extension) TypedData(d Domain) apitypes.TypedData {
	return contract.ExtensionTypedData(d.ChainID, d.Escrow, common.Hash(x.Order), x.Deadline, x.ValidUntil)
}

// SignSplit has a side of this server sign a split.
func (d *OrderService) SignSplit(ctx context.Context, by provenance.Address, s Split) (Split, error) {
	if s.BuyerBps > allBps {
		return s, refusal.New(CodeBadTerms, "The split gives the buyer %d hundredths of a percent; there are 10000.", s.BuyerBps)
	}
	signatures, err := d.signAgreement(ctx, by, s.Order, s.ValidUntil, s.TypedData(d.cfg.Contract.Domain), s.Signatures)
	s.Signatures = signatures
	return s, err
}

// SignExtension has a side of this server sign an extension.
func (d *OrderService) SignExtension(ctx context.Context, by provenance.Address, x Extension) (Extension, error) {
	signatures, err := d.signAgreement(ctx, by, x.Order, x.ValidUntil, x.TypedData(d.cfg.Contract.Domain), x.Signatures)
	x.Signatures = signatures
	return x, err
}

func (d *OrderService) signAgreement(ctx context.Context, by provenance.Address, id OrderID, until uint64, data apitypes.TypedData, s Signatures) (Signatures, error) {
	o, err := d.known(ctx, id)
	if err != nil {
		return s, err
	}
	if by != o.Terms.Buyer && by != o.Terms.Merchant {
		return s, refusal.New(CodeNotSide, "Only the buyer and the merchant may do this, not %s.", by)
	}
	now, err := d.cfg.Contract.Now(ctx)
	if err != nil {
		return s, err
	}
	if until < now {
		return s, refusal.New(CodeTooLate, "What both sides agreed to was good until %s; the chain's time is %s.", unixTime(until), unixTime(now))
	}
	account, err := d.cfg.Account(ctx, by)
	if err != nil {
		return s, err
	}
	signature, err := sign(ctx, account, data)
	if err != nil {
		return s, err
	}
	if by == o.Terms.Buyer {
		s.Buyer = signature
	} else {
		s.Merchant = signature
	}
	return s, nil
}

// SettleBySplit ends an order as both sides agreed. Anybody may send it; a side
// that does needs no signature of its own.
func (d *OrderService) SettleBySplit(ctx context.Context, key string, by provenance.Address, s Split) (Step, error) {
	return d.do(ctx, act{verb: "split", key: key, by: by, id: s.Order, then: Resolved, act: ActSplit}, func(o Order) ([]byte, error) {
		return bound.TryPackSettleBySplit(o.Terms.Tuple(), s.BuyerBps, s.ItemToBuyer, s.ValidUntil, s.Buyer, s.Merchant)
	})
}

// Extend moves an order's deadline as both sides agreed. Anybody may send it; a
// side that does needs no signature of its own.
func (d *OrderService) Extend(ctx context.Context, key string, by provenance.Address, x Extension) (Step, error) {
	return d.do(ctx, act{verb: "extend", key: key, by: by, id: x.Order, act: ActExtend}, func(o Order) ([]byte, error) {
		return bound.TryPackExtend(o.Terms.Tuple(), x.Deadline, x.ValidUntil, x.Buyer, x.Merchant)
	})
}
