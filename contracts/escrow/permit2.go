package escrow

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
)

// Permit2 is Uniswap's contract for transfers by signature, at the same address on every chain that has it.
var Permit2 = common.HexToAddress("0x000000000022D473030F116dDEE9F6B43aC78BA3")

var permit2Types = apitypes.Types{
	"EIP712Domain": {
		{Name: "name", Type: "string"},
		{Name: "chainId", Type: "uint256"},
		{Name: "verifyingContract", Type: "address"},
	},
	"PermitWitnessTransferFrom": {
		{Name: "permitted", Type: "TokenPermissions"},
		{Name: "spender", Type: "address"},
		{Name: "nonce", Type: "uint256"},
		{Name: "deadline", Type: "uint256"},
		{Name: "witness", Type: "Terms"},
	},
	"TokenPermissions": {
		{Name: "token", Type: "address"},
		{Name: "amount", Type: "uint256"},
	},
	"Terms": termsType,
}

// Permit2TypedData is what the buyer's wallet shows and signs for fundWithPermit2: the payment, and each of the
// terms that it is for. nonce is one that the buyer has not used with Permit2, deadline the permit's last second.
func Permit2TypedData(chainID *big.Int, contract common.Address, t Terms, nonce *big.Int, deadline uint64) (apitypes.TypedData, error) {
	if nonce == nil || nonce.Sign() < 0 || nonce.BitLen() > 256 {
		return apitypes.TypedData{}, fmt.Errorf("describing a permit: %v is no nonce", nonce)
	}
	witness, err := termsMessage(t)
	if err != nil {
		return apitypes.TypedData{}, err
	}
	return apitypes.TypedData{
		Types:       permit2Types,
		PrimaryType: "PermitWitnessTransferFrom",
		Domain: apitypes.TypedDataDomain{
			Name:              "Permit2",
			ChainId:           (*math.HexOrDecimal256)(chainID),
			VerifyingContract: Permit2.Hex(),
		},
		Message: apitypes.TypedDataMessage{
			"permitted": map[string]any{"token": t.Asset.Hex(), "amount": t.Amount.String()},
			"spender":   contract.Hex(),
			"nonce":     nonce.String(),
			"deadline":  decimal(deadline),
			"witness":   map[string]any(witness),
		},
	}, nil
}

// Permit2Digest is what the buyer's key signs for fundWithPermit2.
func Permit2Digest(chainID *big.Int, contract common.Address, t Terms, nonce *big.Int, deadline uint64) (common.Hash, error) {
	data, err := Permit2TypedData(chainID, contract, t, nonce, deadline)
	if err != nil {
		return common.Hash{}, err
	}
	return digest(data)
}
