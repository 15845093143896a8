package escrow

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
)

// DomainName and DomainVersion are the contract's EIP-712 domain, beside chain id and address.
const (
	DomainName    = "Waymark Delivery Escrow"
	DomainVersion = "1"
)

var domainType = []apitypes.Type{
	{Name: "name", Type: "string"},
	{Name: "version", Type: "string"},
	{Name: "chainId", Type: "uint256"},
	{Name: "verifyingContract", Type: "address"},
}

var termsType = []apitypes.Type{
	{Name: "buyer", Type: "address"},
	{Name: "merchant", Type: "address"},
	{Name: "arbiter", Type: "address"},
	{Name: "deadline", Type: "uint64"},
	{Name: "passport", Type: "address"},
	{Name: "tokenId", Type: "uint256"},
	{Name: "asset", Type: "address"},
	{Name: "amount", Type: "uint128"},
	{Name: "feeRecipient", Type: "address"},
	{Name: "deliveryCode", Type: "bytes32"},
	{Name: "attestors", Type: "address[]"},
	{Name: "grace", Type: "uint32"},
	{Name: "inspection", Type: "uint32"},
	{Name: "arbitration", Type: "uint32"},
	{Name: "defaultBuyerBps", Type: "uint16"},
	{Name: "shippedBps", Type: "uint16"},
	{Name: "customsBps", Type: "uint16"},
	{Name: "feeBps", Type: "uint16"},
	{Name: "threshold", Type: "uint8"},
	{Name: "salt", Type: "uint88"},
}

var attestationType = []apitypes.Type{
	{Name: "orderId", Type: "bytes32"},
	{Name: "head", Type: "bytes32"},
	{Name: "deliveredAt", Type: "uint64"},
}

var milestoneType = []apitypes.Type{
	{Name: "orderId", Type: "bytes32"},
	{Name: "milestone", Type: "uint8"},
	{Name: "head", Type: "bytes32"},
	{Name: "happenedAt", Type: "uint64"},
}

// TermsTypedData is what the wallets of merchant and buyer show and sign, as EIP-712 typed data; its digest is
// the order id. It fails if Amount, TokenId or Rules is missing.
func TermsTypedData(chainID *big.Int, contract common.Address, t Terms) (apitypes.TypedData, error) {
	if t.Amount == nil || t.TokenId == nil {
		return apitypes.TypedData{}, fmt.Errorf("describing terms: amount and token id must be given")
	}
	rules, err := UnpackRules(t.Rules)
	if err != nil {
		return apitypes.TypedData{}, err
	}
	attestors := make([]any, len(t.Attestors))
	for i, a := range t.Attestors {
		attestors[i] = a.Hex()
	}
	return typedData(chainID, contract, "Terms", termsType, apitypes.TypedDataMessage{
		"buyer":           t.Buyer.Hex(),
		"merchant":        t.Merchant.Hex(),
		"asset":           t.Asset.Hex(),
		"amount":          t.Amount.String(),
		"passport":        t.Passport.Hex(),
		"tokenId":         t.TokenId.String(),
		"deadline":        decimal(t.Deadline),
		"arbiter":         t.Arbiter.Hex(),
		"feeRecipient":    t.FeeRecipient.Hex(),
		"deliveryCode":    hexutil.Encode(t.DeliveryCode[:]),
		"grace":           decimal(uint64(rules.Grace)),
		"inspection":      decimal(uint64(rules.Inspection)),
		"arbitration":     decimal(uint64(rules.Arbitration)),
		"defaultBuyerBps": decimal(uint64(rules.DefaultBuyerBps)),
		"shippedBps":      decimal(uint64(rules.ShippedBps)),
		"customsBps":      decimal(uint64(rules.CustomsBps)),
		"feeBps":          decimal(uint64(rules.FeeBps)),
		"threshold":       decimal(uint64(rules.Threshold)),
		"attestors":       attestors,
		"salt":            new(big.Int).SetBytes(rules.Salt[:]).String(),
	}), nil
}

// AttestationTypedData is what an attestor signs of a delivery, as EIP-712 typed data.
func AttestationTypedData(chainID *big.Int, contract common.Address, orderID, head common.Hash, deliveredAt uint64) apitypes.TypedData {
	return typedData(chainID, contract, "Attestation", attestationType, apitypes.TypedDataMessage{
		"orderId":     orderID.Hex(),
		"head":        head.Hex(),
		"deliveredAt": decimal(deliveredAt),
	})
}

// MilestoneTypedData is what an attestor signs of a milestone, as EIP-712 typed data.
func MilestoneTypedData(chainID *big.Int, contract common.Address, orderID common.Hash, milestone Milestone, head common.Hash, happenedAt uint64) apitypes.TypedData {
	return typedData(chainID, contract, "MilestoneAttestation", milestoneType, apitypes.TypedDataMessage{
		"orderId":    orderID.Hex(),
		"milestone":  decimal(uint64(milestone)),
		"head":       head.Hex(),
		"happenedAt": decimal(happenedAt),
	})
}

// OrderID is the id that the contract gives to an order with these terms, and the digest that merchant and
// buyer sign. It is also the nonce of the buyer's ERC-3009 authorisation.
func OrderID(chainID *big.Int, contract common.Address, t Terms) (common.Hash, error) {
	data, err := TermsTypedData(chainID, contract, t)
	if err != nil {
		return common.Hash{}, err
	}
	return digest(data)
}

// AttestationDigest is what an attestor's key signs to say that the delivery of an order stands in custody:
// head is the hash of the custody record, deliveredAt its time in Unix seconds.
func AttestationDigest(chainID *big.Int, contract common.Address, orderID, head common.Hash, deliveredAt uint64) (common.Hash, error) {
	return digest(AttestationTypedData(chainID, contract, orderID, head, deliveredAt))
}

// MilestoneDigest is what an attestor's key signs to say that a milestone of an order stands in custody: head
// is the hash of the custody record, happenedAt its time in Unix seconds.
func MilestoneDigest(chainID *big.Int, contract common.Address, orderID common.Hash, milestone Milestone, head common.Hash, happenedAt uint64) (common.Hash, error) {
	return digest(MilestoneTypedData(chainID, contract, orderID, milestone, head, happenedAt))
}

func typedData(chainID *big.Int, contract common.Address, primary string, fields []apitypes.Type, message apitypes.TypedDataMessage) apitypes.TypedData {
	return apitypes.TypedData{
		Types:       apitypes.Types{"EIP712Domain": domainType, primary: fields},
		PrimaryType: primary,
		Domain: apitypes.TypedDataDomain{
			Name:              DomainName,
			Version:           DomainVersion,
			ChainId:           (*math.HexOrDecimal256)(chainID),
			VerifyingContract: contract.Hex(),
		},
		Message: message,
	}
}

func digest(data apitypes.TypedData) (common.Hash, error) {
	hash, _, err := apitypes.TypedDataAndHash(data)
	if err != nil {
		return common.Hash{}, fmt.Errorf("hashing %s: %w", data.PrimaryType, err)
	}
	return common.Hash(hash), nil
}

func decimal(n uint64) string { return new(big.Int).SetUint64(n).String() }
