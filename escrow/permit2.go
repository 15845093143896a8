package escrow

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	contract "github.com/waymark/waymark/contracts/escrow"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
)

// permit2Contract stands at this address on every chain that has it.
var permit2Contract = common.HexToAddress("0x000000000022D473030F116dDEE9F6B43aC78BA3")

// permit2 is what the buyer's wallet signs for Permit2: a transfer to the escrow,
// with the terms as its witness and the order id as its nonce.
func (f Funding) permit2(domain Domain) apitypes.TypedData {
	terms, err := contract.TermsTypedData(domain.ChainID, domain.Escrow, f.Terms.Tuple())
	if err != nil {
		return apitypes.TypedData{}
	}
	return apitypes.TypedData{
		Domain: apitypes.TypedDataDomain{
			Name: "Permit2", ChainId: (*math.HexOrDecimal256)(domain.ChainID), VerifyingContract: permit2Contract.Hex(),
		},
		PrimaryType: "PermitWitnessTransferFrom",
		Types: apitypes.Types{
			"EIP712Domain": {
				{Name: "name", Type: "string"}, {Name: "chainId", Type: "uint256"}, {Name: "verifyingContract", Type: "address"},
			},
			"PermitWitnessTransferFrom": {
				{Name: "permitted", Type: "TokenPermissions"}, {Name: "spender", Type: "address"}, {Name: "nonce", Type: "uint256"},
				{Name: "deadline", Type: "uint256"}, {Name: "witness", Type: "Terms"},
			},
			"TokenPermissions": {{Name: "token", Type: "address"}, {Name: "amount", Type: "uint256"}},
			"Terms":            terms.Types["Terms"],
		},
		Message: apitypes.TypedDataMessage{
			"permitted": map[string]any{"token": common.Address(f.Terms.Asset).Hex(), "amount": digits(f.Terms.Amount)},
			"spender":   domain.Escrow.Hex(),
			"nonce":     new(big.Int).SetBytes(f.Order[:]).String(),
			"deadline":  new(big.Int).SetUint64(f.ValidBefore).String(),
			"witness":   map[string]any(terms.Message),
		},
	}
}

// approvedPermit2 refuses where Permit2 cannot take the amount from the buyer.
func (c Contract) approvedPermit2(ctx context.Context, t Terms) error {
	out, err := c.ask(ctx, common.Address(t.Asset), "allowance", common.Address(t.Buyer), permit2Contract)
	if err != nil {
		return refusal.New(CodeBadAsset, "%s is no ERC-20 token: %v.", t.Asset, err)
	}
	if have := abi.ConvertType(out[0], new(big.Int)).(*big.Int); have.Cmp(t.Amount) < 0 {
		return refusal.New(CodeFunds, "The buyer has to approve Permit2, %s, for the amount at the token first.", provenance.Address(permit2Contract))
	}
	return nil
}
