package passport

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
)

// DomainName and DomainVersion are the contract's EIP-712 domain, beside chain id and address.
const (
	DomainName    = "Waymark Product Passport"
	DomainVersion = "1"
)

var domainType = []apitypes.Type{
	{Name: "name", Type: "string"},
	{Name: "version", Type: "string"},
	{Name: "chainId", Type: "uint256"},
	{Name: "verifyingContract", Type: "address"},
}

var claimType = []apitypes.Type{
	{Name: "tokenId", Type: "uint256"},
	{Name: "newOwner", Type: "address"},
	{Name: "nonce", Type: "uint256"},
	{Name: "expiry", Type: "uint64"},
}

// Claim is what the key sealed with an item signs: that NewOwner shall have the token.
type Claim struct {
	TokenID  *big.Int
	NewOwner common.Address
	Nonce    *big.Int // the contract's claimNonce(TokenID), zero for an item never claimed
	Expiry   uint64   // last block time at which it is valid, Unix seconds
}

// ClaimTypedData is the claim as EIP-712 typed data.
func ClaimTypedData(chainID *big.Int, contract common.Address, c Claim) apitypes.TypedData {
	return apitypes.TypedData{
		Types:       apitypes.Types{"EIP712Domain": domainType, "Claim": claimType},
		PrimaryType: "Claim",
		Domain: apitypes.TypedDataDomain{
			Name:              DomainName,
			Version:           DomainVersion,
			ChainId:           (*math.HexOrDecimal256)(chainID),
			VerifyingContract: contract.Hex(),
		},
		Message: apitypes.TypedDataMessage{
			"tokenId":  c.TokenID.String(),
			"newOwner": c.NewOwner.Hex(),
			"nonce":    c.Nonce.String(),
			"expiry":   new(big.Int).SetUint64(c.Expiry).String(),
		},
	}
}

// ClaimDigest is the digest that the claim key signs.
func ClaimDigest(chainID *big.Int, contract common.Address, c Claim) (common.Hash, error) {
	if c.TokenID == nil || c.Nonce == nil {
		return common.Hash{}, fmt.Errorf("hashing a claim: token id and nonce must be given")
	}
	hash, _, err := apitypes.TypedDataAndHash(ClaimTypedData(chainID, contract, c))
	if err != nil {
		return common.Hash{}, fmt.Errorf("hashing a claim: %w", err)
	}
	return common.Hash(hash), nil
}
