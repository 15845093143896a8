package contracts_test

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/params"

	"github.com/waymark/waymark/internal/await"
)

// chain is a real EVM under today's rules, in process, with one block for each transaction.
type chain struct {
	t       *testing.T
	backend *simulated.Backend
	id      *big.Int
	signer  types.Signer
}

// actor is a key with ETH of its own.
type actor struct {
	key     *ecdsa.PrivateKey
	address common.Address
}

// newActor makes the same key for the same name in every run: gas depends on the bytes of addresses.
func newActor(t *testing.T, name string) actor {
	t.Helper()
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("waymark test key"), []byte(name)))
	if err != nil {
		t.Fatal(err)
	}
	return actor{key, crypto.PubkeyToAddress(key.PublicKey)}
}

func newChain(t *testing.T, actors ...actor) *chain {
	t.Helper()
	alloc := types.GenesisAlloc{}
	for _, a := range actors {
		alloc[a.address] = types.Account{Balance: new(big.Int).Mul(big.NewInt(1000), big.NewInt(params.Ether))}
	}
	// The simulated chain switches on rules that are not on any chain yet and price state otherwise.
	today := func(_ *node.Config, ethConf *ethconfig.Config) {
		config := *ethConf.Genesis.Config
		config.BogotaTime = nil
		ethConf.Genesis.Config = &config
	}
	backend := simulated.NewBackend(alloc, today, simulated.WithBlockGasLimit(60_000_000))
	t.Cleanup(func() { backend.Close() })
	id, err := backend.Client().ChainID(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	return &chain{t, backend, id, types.LatestSignerForChainID(id)}
}

// send runs one transaction in a block of its own. to is nil for a deployment.
func (c *chain) send(from actor, to *common.Address, value *big.Int, data []byte) *types.Receipt {
	c.t.Helper()
	ctx := context.Background()
	client := c.backend.Client()
	nonce, err := client.PendingNonceAt(ctx, from.address)
	if err != nil {
		c.t.Fatal(err)
	}
	head, err := client.HeaderByNumber(ctx, nil)
	if err != nil {
		c.t.Fatal(err)
	}
	tx, err := types.SignNewTx(from.key, c.signer, &types.DynamicFeeTx{
		ChainID:   c.id,
		Nonce:     nonce,
		GasTipCap: big.NewInt(params.GWei),
		GasFeeCap: new(big.Int).Add(new(big.Int).Mul(head.BaseFee, big.NewInt(2)), big.NewInt(params.GWei)),
		Gas:       params.MaxTxGas,
		To:        to,
		Value:     value,
		Data:      data,
	})
	if err != nil {
		c.t.Fatal(err)
	}
	if err := client.SendTransaction(ctx, tx); err != nil {
		c.t.Fatal(err)
	}
	c.backend.Commit()
	// Just after start the node is still building its index of transactions, and knows none of them.
	var receipt *types.Receipt
	await.True(c.t, "a receipt", func() (bool, error) {
		receipt, err = client.TransactionReceipt(ctx, tx.Hash())
		if err != nil && !errors.Is(err, ethereum.NotFound) && !strings.Contains(err.Error(), "indexing is in progress") {
			c.t.Fatal(err)
		}
		return err == nil, err
	})
	return receipt
}

// do is send for a call that must succeed.
func (c *chain) do(from actor, to common.Address, value *big.Int, data []byte) *types.Receipt {
	c.t.Helper()
	receipt := c.send(from, &to, value, data)
	if receipt.Status != types.ReceiptStatusSuccessful {
		_, err := c.call(from, to, value, data)
		c.t.Fatalf("the call failed: %v", err)
	}
	return receipt
}

// deploy creates a contract from its committed bytecode.
func (c *chain) deploy(from actor, meta *bind.MetaData, constructorArgs []byte) common.Address {
	c.t.Helper()
	receipt := c.send(from, nil, nil, append(common.FromHex(meta.Bin), constructorArgs...))
	if receipt.Status != types.ReceiptStatusSuccessful {
		c.t.Fatal("the deployment failed")
	}
	return receipt.ContractAddress
}

// call asks without a transaction.
func (c *chain) call(from actor, to common.Address, value *big.Int, data []byte) ([]byte, error) {
	msg := ethereum.CallMsg{From: from.address, To: &to, Value: value, Data: data}
	return c.backend.Client().CallContract(context.Background(), msg, nil)
}

// ask is call for a view that must answer.
func (c *chain) ask(to common.Address, data []byte) []byte {
	c.t.Helper()
	result, err := c.call(actor{}, to, nil, data)
	if err != nil {
		c.t.Fatal(err)
	}
	return result
}

// now is the time of the newest block.
func (c *chain) now() uint64 {
	c.t.Helper()
	head, err := c.backend.Client().HeaderByNumber(context.Background(), nil)
	if err != nil {
		c.t.Fatal(err)
	}
	return head.Time
}
