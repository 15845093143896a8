package escrow

import (
	"context"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	contract "github.com/waymark/waymark/contracts/escrow"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
)

// FundingBy is how a buyer lets the escrow take tokens by signature.
type FundingBy string

// The methods. An authorisation is one signature and names the order, so that it
// is of use for nothing else. A permit is an allowance, and the buyer signs the
// terms beside it. Permit2 works with every token of which the buyer approved it:
// one signature, in which the wallet shows the terms.
const (
	ByAuthorization FundingBy = "authorization" // ERC-3009 receiveWithAuthorization
	ByPermit        FundingBy = "permit"        // ERC-2612
	ByPermit2       FundingBy = "permit2"       // Permit2 permitWitnessTransferFrom
)

// TokenDomain is the EIP-712 domain under which a token contract takes
// signatures.
type TokenDomain struct {
	Name     string             `json:"name"`
	Version  string             `json:"version"`
	Contract provenance.Address `json:"contract"`
}

// Funding is an order's funding that the buyer signs and anybody may send.
// Without signatures it is what the buyer is asked to sign. It holds all that
// there is to check, so that it can be signed on a machine without a network.
type Funding struct {
	Order       OrderID     `json:"order"`
	Escrow      string      `json:"escrow"` // CAIP-10 account id of the contract
	Terms       Terms       `json:"terms"`
	Destination string      `json:"destination,omitempty"` // the text whose hash the terms hold, to be shown
	By          FundingBy   `json:"by"`
	Token       TokenDomain `json:"token"`
	ValidBefore uint64      `json:"validBefore"`    // Unix seconds of chain time: of no use from then on
	Nonce       uint64      `json:"nonce,omitzero"` // permit: the buyer's next at the token; of the others it is the order id

	Signature      hexutil.Bytes `json:"signature,omitempty"`      // the buyer's, over authorisation or permit
	TermsSignature hexutil.Bytes `json:"termsSignature,omitempty"` // permit: the buyer's, over the terms
}

// ParseDomain reads what [Domain.String] writes.
func ParseDomain(text string) (Domain, error) {
	parts := strings.Split(text, ":")
	if len(parts) != 3 || parts[0] != "eip155" {
		return Domain{}, fmt.Errorf("%q names no contract as eip155:CHAIN:ADDRESS", text)
	}
	chain, ok := new(big.Int).SetString(parts[1], 10)
	if !ok || chain.Sign() <= 0 || chain.BitLen() > 64 {
		return Domain{}, fmt.Errorf("%q names no chain", text)
	}
	a, err := provenance.ParseAddress(parts[2])
	if err != nil {
		return Domain{}, fmt.Errorf("the contract of %q: %w", text, err)
	}
	return Domain{chain, common.Address(a)}, nil
}

// Check finds what is wrong with the funding by itself: a *refusal.Refusal, or
// nil. The order id must be that of the terms, so that what is signed is what
// is shown.
func (f Funding) Check() error {
	if err := f.Terms.Check(); err != nil {
		return err
	}
	domain, err := ParseDomain(f.Escrow)
	if err != nil {
		return refusal.New(CodeBadFunding, "The funding: %v.", err)
	}
	if err := domain.Genuine(); err != nil {
		return err
	}
	id, err := f.Terms.ID(domain)
	if err != nil {
		return err
	}
	switch {
	case id != f.Order:
		return refusal.New(CodeBadFunding, "The funding is for order %s, and its terms make order %s.", f.Order, id)
	case f.Terms.Asset.IsZero():
		return refusal.New(CodeBadFunding, "The order is in ether, which only its buyer can send.")
	case f.Token.Contract != f.Terms.Asset:
		return refusal.New(CodeBadFunding, "The funding is of the token %s, the order in %s.", f.Token.Contract, f.Terms.Asset)
	case f.By != ByAuthorization && f.By != ByPermit && f.By != ByPermit2:
		return refusal.New(CodeBadFunding, "A funding is by authorization, permit or permit2, not by %q.", f.By)
	case f.Destination != "" && !f.Terms.isDestination(f.Destination):
		return refusal.New(CodeBadFunding, "The funding shows the destination %q, which is not that of its terms.", f.Destination)
	case f.By == ByAuthorization && (f.Nonce != 0 || len(f.TermsSignature) != 0):
		return refusal.New(CodeBadFunding, "An authorisation has no nonce but the order, and no signature of the terms beside it.")
	case f.ValidBefore == 0:
		return refusal.New(CodeBadFunding, "The funding does not say until when it is valid.")
	}
	return nil
}

// CheckSigned is Check, and that the buyer's signatures are there. Those of
// plain accounts are verified; whether one of another form is a contract
// wallet's (ERC-1271) is for the chain to say.
func (f Funding) CheckSigned() error {
	if err := f.Check(); err != nil {
		return err
	}
	switch {
	case len(f.Signature) == 0:
		return refusal.New(CodeBadFunding, "The buyer has not signed the funding.")
	case f.By == ByPermit && len(f.TermsSignature) == 0:
		return refusal.New(CodeBadFunding, "The buyer has not signed the order's terms, which a permit needs beside it.")
	case len(f.Signature) != 65:
		return nil
	}
	digest, _, err := apitypes.TypedDataAndHash(f.TypedData())
	if err != nil {
		return refusal.New(CodeBadFunding, "The funding cannot be hashed: %v.", err)
	}
	by, err := recoverSigner([32]byte(digest), f.Signature)
	if err != nil {
		return err
	}
	if by != f.Terms.Buyer {
		return refusal.New(CodeBadSignature, "The funding is signed by %s, not by the buyer %s.", by, f.Terms.Buyer)
	}
	return nil
}

// TypedData is what the buyer's wallet signs of the funding, as EIP-712 typed
// data.
func (f Funding) TypedData() apitypes.TypedData {
	domain, _ := ParseDomain(f.Escrow)
	if f.By == ByPermit2 {
		return f.permit2(domain)
	}
	data := apitypes.TypedData{
		Domain: apitypes.TypedDataDomain{
			Name: f.Token.Name, Version: f.Token.Version, ChainId: (*math.HexOrDecimal256)(domain.ChainID),
			VerifyingContract: common.Address(f.Token.Contract).Hex(),
		},
		Types: apitypes.Types{"EIP712Domain": {
			{Name: "name", Type: "string"}, {Name: "version", Type: "string"},
			{Name: "chainId", Type: "uint256"}, {Name: "verifyingContract", Type: "address"},
		}},
	}
	value, before := digits(f.Terms.Amount), new(big.Int).SetUint64(f.ValidBefore).String()
	buyer, to := common.Address(f.Terms.Buyer).Hex(), domain.Escrow.Hex()
	if f.By == ByPermit {
		data.PrimaryType = "Permit"
		data.Types["Permit"] = []apitypes.Type{
			{Name: "owner", Type: "address"}, {Name: "spender", Type: "address"}, {Name: "value", Type: "uint256"},
			{Name: "nonce", Type: "uint256"}, {Name: "deadline", Type: "uint256"},
		}
		data.Message = apitypes.TypedDataMessage{
			"owner": buyer, "spender": to, "value": value,
			"nonce": new(big.Int).SetUint64(f.Nonce).String(), "deadline": before,
		}
		return data
	}
	data.PrimaryType = "ReceiveWithAuthorization"
	data.Types["ReceiveWithAuthorization"] = []apitypes.Type{
		{Name: "from", Type: "address"}, {Name: "to", Type: "address"}, {Name: "value", Type: "uint256"},
		{Name: "validAfter", Type: "uint256"}, {Name: "validBefore", Type: "uint256"}, {Name: "nonce", Type: "bytes32"},
	}
	data.Message = apitypes.TypedDataMessage{
		"from": buyer, "to": to, "value": value, "validAfter": "0", "validBefore": before, "nonce": f.Order.String(),
	}
	return data
}

// Sign has the buyer sign the funding, and the terms where it takes that. It
// reaches nothing: what is signed stands in f.
func (f Funding) Sign(ctx context.Context, buyer Signer) (Funding, error) {
	if err := f.Check(); err != nil {
		return f, err
	}
	if a := provenance.Address(buyer.Address()); a != f.Terms.Buyer {
		return f, refusal.New(CodeNotBuyer, "Only the buyer, %s, may sign this, not %s.", f.Terms.Buyer, a)
	}
	sig, err := sign(ctx, buyer, f.TypedData())
	if err != nil {
		return f, err
	}
	f.Signature = sig
	if f.By != ByPermit {
		return f, nil
	}
	domain, err := ParseDomain(f.Escrow)
	if err != nil {
		return f, err
	}
	terms, err := contract.TermsTypedData(domain.ChainID, domain.Escrow, f.Terms.Tuple())
	if err != nil {
		return f, fmt.Errorf("describing the terms: %w", err)
	}
	f.TermsSignature, err = sign(ctx, buyer, terms)
	return f, err
}

// pack is the call that funds the order. merchant is the merchant's signature.
func (f Funding) pack(merchant []byte) ([]byte, error) {
	if f.By == ByPermit {
		return bound.TryPackFundWithPermit(f.Terms.Tuple(), merchant, f.TermsSignature, new(big.Int).SetUint64(f.ValidBefore), f.Signature)
	}
	if f.By == ByPermit2 {
		return bound.TryPackFundWithPermit2(f.Terms.Tuple(), merchant, new(big.Int).SetBytes(f.Order[:]), new(big.Int).SetUint64(f.ValidBefore), f.Signature)
	}
	return bound.TryPackFundWithAuthorization(f.Terms.Tuple(), merchant, new(big.Int), new(big.Int).SetUint64(f.ValidBefore), f.Signature)
}
