package escrow

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	contract "github.com/waymark/waymark/contracts/escrow"
	"github.com/waymark/waymark/provenance"
)

// bound packs and unpacks what the contract takes and gives. It is immutable.
var bound = contract.NewDeliveryEscrow()

var boundABI = bound.GetABI()

// Tuple is the terms as the contract's bindings take them.
func (t Terms) Tuple() contract.Terms {
	amount := t.Amount
	if amount == nil {
		amount = new(big.Int)
	}
	c := contract.Terms{
		Buyer: common.Address(t.Buyer), Merchant: common.Address(t.Merchant), Arbiter: common.Address(t.Arbiter),
		Amount: amount, Asset: common.Address(t.Asset), Passport: common.Address(t.Passport), TokenId: t.Token.Big(),
		FeeRecipient: common.Address(t.FeeRecipient), DeliveryCodeHash: t.DeliveryCodeHash, Destination: t.Destination,
		Times: contract.Times{
			FundBy: t.FundBy, Deadline: t.Deadline, Grace: t.Grace, Inspection: t.Inspection,
			Arbitration: t.Arbitration, RefundWindow: t.RefundWindow,
		}.Pack(),
		Rules: contract.Rules{
			DeliveredBuyerBps: t.DeliveredBuyerBps, UndeliveredBuyerBps: t.UndeliveredBuyerBps, BondBps: t.BondBps,
			ShippedBps: t.ShippedBps, CustomsBps: t.CustomsBps, FeeBps: t.FeeBps,
			Threshold: t.Threshold, Salt: contract.Salt(t.Salt),
		}.Pack(),
	}
	for _, a := range t.Attestors {
		c.Attestors = append(c.Attestors, common.Address(a))
	}
	return c
}

// TermsFromTuple is the inverse of [Terms.Tuple].
func TermsFromTuple(c contract.Terms) (Terms, error) {
	if c.TokenId == nil || c.Amount == nil {
		return Terms{}, fmt.Errorf("terms without an amount or a token id")
	}
	token, err := provenance.TokenFromBig(c.TokenId)
	if err != nil {
		return Terms{}, err
	}
	times, err := contract.UnpackTimes(c.Times)
	if err != nil {
		return Terms{}, err
	}
	rules, err := contract.UnpackRules(c.Rules)
	if err != nil {
		return Terms{}, err
	}
	t := Terms{
		Buyer: provenance.Address(c.Buyer), Merchant: provenance.Address(c.Merchant), Asset: provenance.Address(c.Asset),
		Amount: new(big.Int).Set(c.Amount), Passport: provenance.Address(c.Passport), Token: token,
		FundBy: times.FundBy, Deadline: times.Deadline, Grace: times.Grace, Inspection: times.Inspection,
		Arbiter: provenance.Address(c.Arbiter), Arbitration: times.Arbitration, RefundWindow: times.RefundWindow,
		DeliveredBuyerBps: rules.DeliveredBuyerBps, UndeliveredBuyerBps: rules.UndeliveredBuyerBps, BondBps: rules.BondBps,
		ShippedBps: rules.ShippedBps, CustomsBps: rules.CustomsBps, FeeBps: rules.FeeBps, FeeRecipient: provenance.Address(c.FeeRecipient),
		DeliveryCodeHash: c.DeliveryCodeHash, Destination: c.Destination, Threshold: rules.Threshold, Salt: Salt(rules.Salt),
	}
	for _, a := range c.Attestors {
		t.Attestors = append(t.Attestors, provenance.Address(a))
	}
	return t, nil
}

// DecodeFund reads terms and merchant signature from a call to fund, whichever
// of its forms it has.
func DecodeFund(calldata []byte) (Terms, []byte, error) {
	t, args, err := decodeVerb(calldata)
	if err != nil {
		return Terms{}, nil, err
	}
	switch m, _ := boundABI.MethodById(calldata[:4]); m.Name {
	case "fund", "fundWithPermit", "fundWithAuthorization", "fundWithPermit2":
	default:
		return Terms{}, nil, fmt.Errorf("a call to %s funds no order", m.Name)
	}
	sig, ok := args[1].([]byte)
	if !ok {
		return Terms{}, nil, fmt.Errorf("a call to fund carries a signature")
	}
	return t, sig, nil
}

// DecodeTerms reads the terms from a call to any verb of the escrow, all of
// which that concern an order take them first. Whether they are those of an order, their hash tells.
func DecodeTerms(calldata []byte) (Terms, error) {
	t, _, err := decodeVerb(calldata)
	return t, err
}

func decodeVerb(calldata []byte) (Terms, []any, error) {
	if len(calldata) < 4 {
		return Terms{}, nil, fmt.Errorf("a call of %d bytes names no function", len(calldata))
	}
	m, err := boundABI.MethodById(calldata[:4])
	if err != nil {
		return Terms{}, nil, fmt.Errorf("the call is not one to the escrow: %w", err)
	}
	if len(m.Inputs) == 0 || m.Inputs[0].Type.T != abi.TupleTy {
		return Terms{}, nil, fmt.Errorf("%s takes no terms", m.Name)
	}
	args, err := m.Inputs.Unpack(calldata[4:])
	if err != nil {
		return Terms{}, nil, fmt.Errorf("reading a call to %s: %w", m.Name, err)
	}
	c, ok := abi.ConvertType(args[0], new(contract.Terms)).(*contract.Terms)
	if !ok {
		return Terms{}, nil, fmt.Errorf("%s takes no terms", m.Name)
	}
	t, err := TermsFromTuple(*c)
	return t, args, err
}

// statusOf is the contract's status in this package's words; None is "".
func statusOf(s contract.Status) Status {
	if s == contract.None {
		return ""
	}
	return Status(s.String())
}

// sideOf is a side in this package's words; nobody is "".
func sideOf(s contract.Side) Side {
	switch s {
	case contract.BuyerSide:
		return BuyerSide
	case contract.MerchantSide:
		return MerchantSide
	}
	return ""
}

// Open reports whether the order holds money.
func (s Status) Open() bool { return s == Funded || s == Delivered || s == Disputed }

// Final reports whether the order ended; it never changes again.
func (s Status) Final() bool { return s != "" && s != Offered && !s.Open() }
