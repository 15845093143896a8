package devchain

import (
	"crypto/ecdsa"
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/waymark/waymark/internal/await"
)

const testChainID = 31337

// rich is an account that every test chain funds; its key is not a secret.
var rich = must(crypto.ToECDSA(crypto.Keccak256([]byte("devchain test account"))))

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

func addr(key *ecdsa.PrivateKey) common.Address { return crypto.PubkeyToAddress(key.PublicKey) }

func ether(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(params.Ether)) }

func testConfig(dir string) Config {
	return Config{
		Dir: dir, ChainID: testChainID,
		Alloc:  map[common.Address]*big.Int{addr(rich): ether(1000)},
		Period: 20 * time.Millisecond, Idle: -1,
	}
}

func open(t *testing.T, cfg Config) *Chain {
	t.Helper()
	c, err := Open(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := c.Close(); err != nil {
			t.Error(err)
		}
	})
	return c
}

// send signs and sends a transfer of one wei and answers its hash.
func send(t *testing.T, c *Chain, nonce uint64) common.Hash {
	t.Helper()
	tx := transfer(nonce)
	if err := c.Client().SendTransaction(t.Context(), tx); err != nil {
		t.Fatal(err)
	}
	return tx.Hash()
}

func transfer(nonce uint64) *types.Transaction {
	return must(types.SignNewTx(rich, types.LatestSignerForChainID(big.NewInt(testChainID)), &types.DynamicFeeTx{
		ChainID: big.NewInt(testChainID), Nonce: nonce, To: &common.Address{1}, Value: big.NewInt(1),
		Gas: 21000, GasTipCap: big.NewInt(1), GasFeeCap: big.NewInt(10 * params.GWei),
	}))
}

func receipt(t *testing.T, c *Chain, hash common.Hash) *types.Receipt {
	t.Helper()
	var r *types.Receipt
	await.True(t, "the receipt of "+hash.String(), func() (ok bool, err error) {
		r, err = c.Client().TransactionReceipt(t.Context(), hash)
		// A receipt is there a moment before its block is the chain's head.
		return err == nil && c.Head().Number >= r.BlockNumber.Uint64(), errors.Join(err, c.Healthy())
	})
	return r
}

func TestConfirmsAndReopens(t *testing.T) {
	cfg := testConfig(t.TempDir())
	c := open(t, cfg)
	for n := range uint64(3) {
		if r := receipt(t, c, send(t, c, n)); r.Status != types.ReceiptStatusSuccessful {
			t.Fatalf("transfer %d failed", n)
		}
	}
	last := send(t, c, 3) // not waited for: Close seals it
	head, genesis := c.Head(), c.Genesis()
	if err := c.Close(); err != nil {
		t.Fatal(err)
	}
	if err := c.Healthy(); !errors.Is(err, ErrClosed) {
		t.Errorf("a closed chain says %v", err)
	}

	cfg.Alloc = nil // the stored one is accepted
	c = open(t, cfg)
	if c.Genesis() != genesis {
		t.Error("the genesis changed")
	}
	if got := c.Head().Number; got < head.Number {
		t.Errorf("head went from %d back to %d", head.Number, got)
	}
	receipt(t, c, last)
	if n := must(c.Client().NonceAt(t.Context(), addr(rich), nil)); n != 4 {
		t.Errorf("nonce %d, want 4", n)
	}
	receipt(t, c, send(t, c, 4))
}
