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
	DomainVersion = "2"
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
	{Name: "attestors", Type: "address[]"},
	{Name: "amount", Type: "uint128"},
	{Name: "deliveryCodeHash", Type: "bytes32"},
	{Name: "destination", Type: "bytes32"},
	{Name: "tokenId", Type: "uint256"},
	{Name: "passport", Type: "address"},
	{Name: "asset", Type: "address"},
	{Name: "feeRecipient", Type: "address"},
	{Name: "fundBy", Type: "uint64"},
	{Name: "deadline", Type: "uint64"},
	{Name: "grace", Type: "uint32"},
	{Name: "inspection", Type: "uint32"},
	{Name: "arbitration", Type: "uint32"},
	{Name: "refundWindow", Type: "uint32"},
	{Name: "deliveredBuyerBps", Type: "uint16"},
	{Name: "undeliveredBuyerBps", Type: "uint16"},
	{Name: "shippedBps", Type: "uint16"},
	{Name: "customsBps", Type: "uint16"},
	{Name: "feeBps", Type: "uint16"},
	{Name: "bondBps", Type: "uint16"},
	{Name: "threshold", Type: "uint8"},
	{Name: "salt", Type: "uint152"},
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

var splitType = []apitypes.Type{
	{Name: "orderId", Type: "bytes32"},
	{Name: "buyerBps", Type: "uint16"},
	{Name: "itemToBuyer", Type: "bool"},
	{Name: "validUntil", Type: "uint64"},
}

var extensionType = []apitypes.Type{
	{Name: "orderId", Type: "bytes32"},
	{Name: "deadline", Type: "uint64"},
	{Name: "validUntil", Type: "uint64"},
}

// TermsTypedData is what the wallets of merchant and buyer show and sign, as EIP-712 typed data; its digest is
// the order id. It fails if Amount, TokenId, Times or Rules is missing.
func TermsTypedData(chainID *big.Int, contract common.Address, t Terms) (apitypes.TypedData, error) {
	message, err := termsMessage(t)
	if err != nil {
		return apitypes.TypedData{}, err
	}
	return typedData(chainID, contract, "Terms", termsType, message), nil
}

func termsMessage(t Terms) (apitypes.TypedDataMessage, error) {
	if t.Amount == nil || t.TokenId == nil {
		return nil, fmt.Errorf("describing terms: amount and token id must be given")
	}
	times, err := UnpackTimes(t.Times)
	if err != nil {
		return nil, err
	}
	rules, err := UnpackRules(t.Rules)
	if err != nil {
		return nil, err
	}
	attestors := make([]any, len(t.Attestors))
	for i, a := range t.Attestors {
		attestors[i] = a.Hex()
	}
	return apitypes.TypedDataMessage{
		"buyer":               t.Buyer.Hex(),
		"merchant":            t.Merchant.Hex(),
		"arbiter":             t.Arbiter.Hex(),
		"attestors":           attestors,
		"amount":              t.Amount.String(),
		"deliveryCodeHash":    hexutil.Encode(t.DeliveryCodeHash[:]),
		"destination":         hexutil.Encode(t.Destination[:]),
		"tokenId":             t.TokenId.String(),
		"passport":            t.Passport.Hex(),
		"asset":               t.Asset.Hex(),
		"feeRecipient":        t.FeeRecipient.Hex(),
		"fundBy":              decimal(times.FundBy),
		"deadline":            decimal(times.Deadline),
		"grace":               decimal(uint64(times.Grace)),
		"inspection":          decimal(uint64(times.Inspection)),
		"arbitration":         decimal(uint64(times.Arbitration)),
		"refundWindow":        decimal(uint64(times.RefundWindow)),
		"deliveredBuyerBps":   decimal(uint64(rules.DeliveredBuyerBps)),
		"undeliveredBuyerBps": decimal(uint64(rules.UndeliveredBuyerBps)),
		"shippedBps":          decimal(uint64(rules.ShippedBps)),
		"customsBps":          decimal(uint64(rules.CustomsBps)),
		"feeBps":              decimal(uint64(rules.FeeBps)),
		"bondBps":             decimal(uint64(rules.BondBps)),
		"threshold":           decimal(uint64(rules.Threshold)),
		"salt":                new(big.Int).SetBytes(rules.Salt[:]).String(),
	}, nil
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

// SplitTypedData is what both sides sign to end an order by a split, as EIP-712 typed data.
func SplitTypedData(chainID *big.Int, contract common.Address, orderID common.Hash, buyerBps uint16, itemToBuyer bool, validUntil uint64) apitypes.TypedData {
	return typedData(chainID, contract, "Split", splitType, apitypes.TypedDataMessage{
		"orderId":     orderID.Hex(),
		"buyerBps":    decimal(uint64(buyerBps)),
		"itemToBuyer": itemToBuyer,
		"validUntil":  decimal(validUntil),
	})
}

// ExtensionTypedData is what both sides sign to move an order's deadline, as EIP-712 typed data.
func ExtensionTypedData(chainID *big.Int, contract common.Address, orderID common.Hash, deadline, validUntil uint64) apitypes.TypedData {
	return typedData(chainID, contract, "Extension", extensionType, apitypes.TypedDataMessage{
		"orderId":    orderID.Hex(),
		"deadline":   decimal(deadline),
		"validUntil": decimal(validUntil),
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

// SplitDigest is what both sides' keys sign to end an order by a split.
func SplitDigest(chainID *big.Int, contract common.Address, orderID common.Hash, buyerBps uint16, itemToBuyer bool, validUntil uint64) (common.Hash, error) {
	return digest(SplitTypedData(chainID, contract, orderID, buyerBps, itemToBuyer, validUntil))
}

// ExtensionDigest is what both sides' keys sign to move an order's deadline.
func ExtensionDigest(chainID *big.Int, contract common.Address, orderID common.Hash, deadline, validUntil uint64) (common.Hash, error) {
	return digest(ExtensionTypedData(chainID, contract, orderID, deadline, validUntil))
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
