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
	{Name: "asset", Type: "address"},
	{Name: "amount", Type: "uint128"},
	{Name: "passport", Type: "address"},
	{Name: "tokenId", Type: "uint256"},
	{Name: "deadline", Type: "uint64"},
	{Name: "grace", Type: "uint32"},
	{Name: "arbiter", Type: "address"},
	{Name: "arbitration", Type: "uint32"},
	{Name: "defaultBuyerBps", Type: "uint16"},
	{Name: "deliveryCode", Type: "bytes32"},
	{Name: "threshold", Type: "uint8"},
	{Name: "attestors", Type: "address[]"},
	{Name: "salt", Type: "bytes32"},
}

var attestationType = []apitypes.Type{
	{Name: "orderId", Type: "bytes32"},
	{Name: "head", Type: "bytes32"},
	{Name: "deliveredAt", Type: "uint64"},
}

// TermsTypedData is what a merchant's wallet shows and signs, as EIP-712 typed data; its digest is the order
// id. Amount and TokenId must not be nil.
func TermsTypedData(chainID *big.Int, contract common.Address, t Terms) apitypes.TypedData {
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
		"grace":           decimal(uint64(t.Grace)),
		"arbiter":         t.Arbiter.Hex(),
		"arbitration":     decimal(uint64(t.Arbitration)),
		"defaultBuyerBps": decimal(uint64(t.DefaultBuyerBps)),
		"deliveryCode":    hexutil.Encode(t.DeliveryCode[:]),
		"threshold":       decimal(uint64(t.Threshold)),
		"attestors":       attestors,
		"salt":            hexutil.Encode(t.Salt[:]),
	})
}

// AttestationTypedData is what an attestor signs, as EIP-712 typed data.
func AttestationTypedData(chainID *big.Int, contract common.Address, orderID, head common.Hash, deliveredAt uint64) apitypes.TypedData {
	return typedData(chainID, contract, "Attestation", attestationType, apitypes.TypedDataMessage{
		"orderId":     orderID.Hex(),
		"head":        head.Hex(),
		"deliveredAt": decimal(deliveredAt),
	})
}

// OrderID is the id that the contract gives to an order with these terms, and the digest that the merchant
// signs.
func OrderID(chainID *big.Int, contract common.Address, t Terms) (common.Hash, error) {
	if t.Amount == nil || t.TokenId == nil {
		return common.Hash{}, fmt.Errorf("hashing terms: amount and token id must be given")
	}
	return digest(TermsTypedData(chainID, contract, t))
}

// AttestationDigest is what an attestor's key signs to say that the delivery of an order stands in custody:
// head is the hash of the custody record, deliveredAt its time in Unix seconds.
func AttestationDigest(chainID *big.Int, contract common.Address, orderID, head common.Hash, deliveredAt uint64) (common.Hash, error) {
	return digest(AttestationTypedData(chainID, contract, orderID, head, deliveredAt))
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
