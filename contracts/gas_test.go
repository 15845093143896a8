package contracts_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/waymark/waymark/contracts/escrow"
	"github.com/waymark/waymark/contracts/passport"
)

func TestProbe(t *testing.T) {
	admin, maker, buyer, merchant := newActor(t, "admin"), newActor(t, "maker"), newActor(t, "buyer"), newActor(t, "merchant")
	c := newChain(t, admin, maker, buyer, merchant)
	pass := passport.NewProductPassport()
	pAddr := c.deploy(admin, &passport.ProductPassportMetaData, pass.PackConstructor(admin.address, "x"))
	c.do(admin, pAddr, nil, pass.PackSetIssuer(maker.address, true))
	r := c.do(maker, pAddr, nil, pass.PackMintBatch([32]byte{31: 1}, 1))
	t.Log("mint 1", r.GasUsed)
	r = c.do(maker, pAddr, nil, pass.PackMintBatch([32]byte{31: 2}, 1000))
	t.Log("mint 1000", r.GasUsed)
	id := passport.TokenID(passport.BatchID(maker.address, [32]byte{31: 2}), 999)
	r = c.do(maker, pAddr, nil, pass.PackTransferFrom(maker.address, buyer.address, id))
	t.Log("first transfer", r.GasUsed)
	r = c.do(buyer, pAddr, nil, pass.PackTransferFrom(buyer.address, merchant.address, id))
	t.Log("next transfer", r.GasUsed)
	esc := escrow.NewDeliveryEscrow()
	eAddr := c.deploy(admin, &escrow.DeliveryEscrowMetaData, nil)
	terms := escrow.Terms{Buyer: buyer.address, Merchant: merchant.address, Amount: big.NewInt(1e18), TokenId: new(big.Int), Deadline: c.now() + 100, Grace: 86400, Arbiter: admin.address, Arbitration: 86400 * 3, DefaultBuyerBps: 4000, Threshold: 1, Attestors: []common.Address{{1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4}, {2, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4}, {3, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4}}, Salt: [32]byte(common.HexToHash("0xa05e334153147e75f3f416139b5109d1179cb56fef6a4ecb4c4cbc92a7c37b70"))}
	r = c.do(buyer, eAddr, terms.Amount, esc.PackFund(terms, nil))
	t.Log("fund", r.GasUsed)
}
