package recovery

import (
	"fmt"
	"math/big"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
)

// DomainName and DomainVersion are the contract's EIP-712 domain, beside chain id and address.
const (
	DomainName    = "Waymark Passport Recovery"
	DomainVersion = "1"
)

var domainType = []apitypes.Type{
	{Name: "name", Type: "string"},
	{Name: "version", Type: "string"},
	{Name: "chainId", Type: "uint256"},
	{Name: "verifyingContract", Type: "address"},
}

// SupportTypedData is what the key of an item's sealed code signs: that the token shall go to the receiver of the
// proposal with the number.
func SupportTypedData(chainID *big.Int, contract common.Address, tokenID *big.Int, to common.Address, number uint32) apitypes.TypedData {
	return typedData(chainID, contract, "Support", []apitypes.Type{
		{Name: "tokenId", Type: "uint256"}, {Name: "to", Type: "address"}, {Name: "number", Type: "uint32"},
	}, apitypes.TypedDataMessage{"tokenId": tokenID.String(), "to": to.Hex(), "number": strconv.FormatUint(uint64(number), 10)})
}

// VetoTypedData is what a holder signs to end the proposal with the number.
func VetoTypedData(chainID *big.Int, contract common.Address, tokenID *big.Int, number uint32) apitypes.TypedData {
	return typedData(chainID, contract, "Veto", []apitypes.Type{
		{Name: "tokenId", Type: "uint256"}, {Name: "number", Type: "uint32"},
	}, apitypes.TypedDataMessage{"tokenId": tokenID.String(), "number": strconv.FormatUint(uint64(number), 10)})
}

// SupportDigest is the digest that the sealed code's key signs.
func SupportDigest(chainID *big.Int, contract common.Address, tokenID *big.Int, to common.Address, number uint32) (common.Hash, error) {
	hash, _, err := apitypes.TypedDataAndHash(SupportTypedData(chainID, contract, tokenID, to, number))
	if err != nil {
		return common.Hash{}, fmt.Errorf("hashing the support of a recovery: %w", err)
	}
	return common.Hash(hash), nil
}

func typedData(chainID *big.Int, contract common.Address, primary string, fields []apitypes.Type, message apitypes.TypedDataMessage) apitypes.TypedData {
	return apitypes.TypedData{
		Types:       apitypes.Types{"EIP712Domain": domainType, primary: fields},
		PrimaryType: primary,
		Domain: apitypes.TypedDataDomain{
			Name: DomainName, Version: DomainVersion,
			ChainId: (*math.HexOrDecimal256)(chainID), VerifyingContract: contract.Hex(),
		},
		Message: message,
	}
}
