package contracts_test

import (
	"fmt"
	"math/big"
	"os"
	"strings"
	"sort"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/params"

	"github.com/holiman/uint256"

	"github.com/waymark/waymark/contracts/escrow"
)

func TestProfile(t *testing.T) {
	conf := *params.AllDevChainProtocolChanges
	conf.BogotaTime = nil
	type k struct{ op vm.OpCode }
	cost := map[k]uint64{}
	n := map[k]int{}
	var list []string
	tr := &tracing.Hooks{OnOpcode: func(pc uint64, op byte, gas, c uint64, scope tracing.OpContext, rData []byte, depth int, err error) {
		cost[k{vm.OpCode(op)}] += c
		n[k{vm.OpCode(op)}]++
		list = append(list, fmt.Sprintf("%d %d %s %d", gas, pc, vm.OpCode(op), c))
	}}
	cfg := &runtime.Config{ChainConfig: &conf, Origin: common.Address{9, 9}, GasLimit: 10_000_000, Time: 1000, BlockNumber: big.NewInt(1), BaseFee: big.NewInt(0), Random: &common.Hash{}}
	_, addr, _, err := runtime.Create(common.FromHex(escrow.DeliveryEscrowMetaData.Bin), cfg)
	if err != nil {
		t.Fatal(err)
	}
	esc := escrow.NewDeliveryEscrow()
	buyer, merchant := newActor(t, "buyer"), newActor(t, "merchant")
	terms := escrow.Terms{Buyer: buyer.address, Merchant: merchant.address, Amount: big.NewInt(1e18), TokenId: new(big.Int), Deadline: 2000, Grace: 86400, Arbiter: merchant.address, Arbitration: 86400 * 3, DefaultBuyerBps: 4000, Threshold: 1, Attestors: []common.Address{{1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4}, {2, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4}, {3, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4}}, Salt: [32]byte(common.HexToHash("0xa05e334153147e75f3f416139b5109d1179cb56fef6a4ecb4c4cbc92a7c37b70"))}
	cfg.State.AddBalance(buyer.address, uint256.NewInt(2e18), 0)
	cfg.Origin = buyer.address
	cfg.Value = big.NewInt(1e18)
	cfg.EVMConfig.Tracer = tr
	_, left, err := runtime.Call(addr, esc.PackFund(terms, nil), cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Log("used", cfg.GasLimit-left)
	var ks []k
	for x := range cost {
		ks = append(ks, x)
	}
	sort.Slice(ks, func(i, j int) bool { return cost[ks[i]] > cost[ks[j]] })
	for _, x := range ks {
		t.Log(x.op, n[x], cost[x])
	}
	os.WriteFile("/tmp/trace.txt", []byte(strings.Join(list, "\n")), 0o644)
}
