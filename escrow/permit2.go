package escrow

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	contract "github.com/waymark/waymark/contracts/escrow"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
)

// permit2 is what the buyer's wallet signs for Permit2: a transfer to the escrow,
// with the terms as its witness and the order id as its nonce.
func (f Funding) permit2(domain Domain) apitypes.TypedData {
	data, err := contract.Permit2TypedData(domain.ChainID, domain.Escrow, f.Terms.Tuple(), new(big.Int).SetBytes(f.Order[:]), f.ValidBefore)
	if err != nil {
		return apitypes.TypedData{} // the funding was not checked, and cannot be hashed
	}
	return data
}

// approvedPermit2 refuses where Permit2 cannot take the amount from the buyer.
func (c Contract) approvedPermit2(ctx context.Context, t Terms) error {
	out, err := c.ask(ctx, common.Address(t.Asset), "allowance", common.Address(t.Buyer), contract.Permit2)
	if err != nil {
		return refusal.New(CodeBadAsset, "%s is no ERC-20 token: %v.", t.Asset, err)
	}
	if have := abi.ConvertType(out[0], new(big.Int)).(*big.Int); have.Cmp(t.Amount) < 0 {
		return refusal.New(CodeFunds, "The buyer has to approve Permit2, %s, for the amount at the token first.", provenance.Address(contract.Permit2))
	}
	return nil
}
