package index

import (
	"bytes"
	"context"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"maps"
	"math/big"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/evm"
	"github.com/waymark/waymark/provenance"
)

// madeUp is a chain of made-up blocks that may be reorganised. It keeps the
// rules of evm.Reader: whole blocks in order, a roll-back to a point of the
// cursor before the new chain's blocks, nothing twice.
type madeUp struct {
	t      *testing.T
	domain escrow.Domain
	nft    common.Address
	blocks []evm.Block // block n at n-1
	txs    map[common.Hash]*types.Transaction
	width  int // blocks in one answer
}

func newMadeUp(t *testing.T) *madeUp {
	return &madeUp{
		t: t, domain: escrow.Domain{ChainID: big.NewInt(31337), Escrow: common.Address{0xee}}, nft: common.Address{0x4f},
		txs: map[common.Hash]*types.Transaction{}, width: 3,
	}
}

// points reads a cursor's points from its stored form.
func points(t *testing.T, c evm.Cursor) []evm.Point {
	t.Helper()
	var p []evm.Point
	text, err := c.MarshalJSON()
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(text, &p); err != nil {
		t.Fatal(err)
	}
	return p
}

func cursorOf(t *testing.T, p []evm.Point) evm.Cursor {
	t.Helper()
	var c evm.Cursor
	text, err := json.Marshal(p)
	if err != nil {
		t.Fatal(err)
	}
	if err := c.UnmarshalJSON(text); err != nil {
		t.Fatal(err)
	}
	return c
}

// Next implements Logs.
func (m *madeUp) Next(_ context.Context, from evm.Cursor) (evm.Batch, error) {
	read := points(m.t, from)
	keep := len(read)
	for keep > 0 {
		p := read[keep-1]
		if p.Number <= uint64(len(m.blocks)) && m.blocks[p.Number-1].Hash == p.Hash {
			break
		}
		keep--
	}
	batch := evm.Batch{Next: from}
	if n := len(m.blocks); n > 0 {
		batch.Head = evm.Point{Number: uint64(n), Hash: m.blocks[n-1].Hash}
	}
	if keep < len(read) {
		batch.Rollback = &evm.Point{}
		if keep > 0 {
			*batch.Rollback = read[keep-1]
		}
		batch.Next = cursorOf(m.t, read[:keep])
		return batch, nil
	}
	start := 0
	if keep > 0 {
		start = int(read[keep-1].Number)
	}
	end := min(len(m.blocks), start+m.width)
	if end == start {
		return batch, nil
	}
	batch.Blocks = m.blocks[start:end]
	last := m.blocks[end-1]
	// Only every answer's last block is a point, so that a roll-back may go further
	// back than the fork.
	batch.Next = cursorOf(m.t, append(read, evm.Point{Number: last.Number, Hash: last.Hash}))
	return batch, nil
}

func (m *madeUp) TransactionInBlock(_ context.Context, block common.Hash, index uint) (*types.Transaction, error) {
	for _, b := range m.blocks {
		for _, l := range b.Logs {
			if b.Hash == block && l.TxIndex == index {
				return m.txs[l.TxHash], nil
			}
		}
	}
	return nil, fmt.Errorf("no transaction %d in block %s", index, block)
}

func (m *madeUp) TransactionReceipt(_ context.Context, tx common.Hash) (*types.Receipt, error) {
	return &types.Receipt{GasUsed: 50_000 + binary.BigEndian.Uint64(tx[:8])%1000, EffectiveGasPrice: big.NewInt(7)}, nil
}

// emptyLedger is an empty custody ledger.
type emptyLedger struct{ custody.Ledger }

func (m *madeUp) open(name string, undo uint64) *Index {
	m.t.Helper()
	x, err := Open(Config{
		Path: filepath.Join(m.t.TempDir(), name), Domain: m.domain, Passport: m.nft, Logs: m, Client: m, Ledger: emptyLedger{}, Undo: undo,
	})
	if err != nil {
		m.t.Fatal(err)
	}
	m.t.Cleanup(func() { x.Close() })
	return x
}

func (m *madeUp) catchUp(x *Index) Digest {
	m.t.Helper()
	for {
		progress, err := x.StepEVM(m.t.Context())
		if err != nil {
			m.t.Fatal(err)
		}
		if !progress {
			break
		}
	}
	d, err := x.Digest(m.t.Context())
	if err != nil {
		m.t.Fatal(err)
	}
	return d
}

var signKey = func() func(*types.Transaction) *types.Transaction {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("reorg test")))
	if err != nil {
		panic(err)
	}
	signer := types.LatestSignerForChainID(big.NewInt(31337))
	return func(tx *types.Transaction) *types.Transaction {
		signed, err := types.SignTx(tx, signer, key)
		if err != nil {
			panic(err)
		}
		return signed
	}
}()

// mine appends a block of random logs, every kind of them.
func (m *madeUp) mine(r *rand.Rand) {
	m.t.Helper()
	n := uint64(len(m.blocks) + 1)
	b := evm.Block{Number: n, Time: time.Unix(1_700_000_000+int64(n)*12, 0)}
	binary.BigEndian.PutUint64(b.Hash[:], r.Uint64())
	for i := range r.IntN(6) {
		log := m.log(r)
		data := []byte{}
		if r.IntN(2) == 0 {
			data = m.funding(r, log)
		}
		tx := signKey(types.NewTx(&types.DynamicFeeTx{ChainID: m.domain.ChainID, Nonce: r.Uint64N(1 << 40), To: &m.domain.Escrow, Data: data}))
		m.txs[tx.Hash()] = tx
		log.BlockNumber, log.BlockHash, log.TxIndex, log.TxHash, log.Index = n, b.Hash, uint(i), tx.Hash(), uint(i)
		b.Logs = append(b.Logs, log)
	}
	m.blocks = append(m.blocks, b)
}

// reorganise drops the newest blocks and mines others.
func (m *madeUp) reorganise(r *rand.Rand, depth int) {
	m.blocks = m.blocks[:max(0, len(m.blocks)-depth)]
	for range depth + r.IntN(3) {
		m.mine(r)
	}
}

// pool is a small set of values, so that logs meet.
func pool[T any](r *rand.Rand, n int, make func(b byte) T) T { return make(byte(1 + r.IntN(n))) }

func word(b byte) common.Hash { return common.BytesToHash(bytes.Repeat([]byte{b}, 20)) }

// log is a random log of one of the two contracts.
func (m *madeUp) log(r *rand.Rand) types.Log {
	contract, abis := m.nft, passportContract.GetABI()
	if r.IntN(2) == 0 {
		contract, abis = m.domain.Escrow, escrowContract.GetABI()
	}
	names := slices.Sorted(maps.Keys(abis.Events))
	def := abis.Events[names[r.IntN(len(names))]]
	l := types.Log{Address: contract, Topics: []common.Hash{def.ID}}
	for _, in := range def.Inputs {
		w := pool(r, 3, word)
		if in.Type.T == abi.BoolTy {
			w = common.BigToHash(big.NewInt(int64(r.IntN(2))))
		}
		if in.Type.T == abi.UintTy && in.Type.Size < 160 {
			w = common.BigToHash(big.NewInt(int64(1 + r.IntN(100))))
		}
		if in.Type.T == abi.FixedBytesTy && in.Name == "orderId" {
			id := m.orderIDs(r)
			w = common.Hash(id)
		}
		switch {
		case in.Indexed:
			l.Topics = append(l.Topics, w)
		case in.Type.T == abi.TupleTy:
			l.Data = append(l.Data, m.published(r, l, in)...)
		case in.Type.T == abi.StringTy:
			l.Data = append(l.Data, common.BigToHash(big.NewInt(32)).Bytes()...)
			l.Data = append(l.Data, make([]byte, 32)...)
		default:
			l.Data = append(l.Data, w[:]...)
		}
	}
	return l
}

func (m *madeUp) terms(salt byte) escrow.Terms {
	return escrow.Terms{
		Buyer: provenance.Address{salt}, Merchant: provenance.Address{9}, Amount: big.NewInt(int64(salt)), Deadline: 1_700_000_100 + uint64(salt),
		Threshold: 1, Attestors: []provenance.Address{{1}}, Salt: escrow.Salt{salt},
	}
}

func (m *madeUp) orderIDs(r *rand.Rand) escrow.OrderID {
	id, err := m.terms(byte(1 + r.IntN(4))).ID(m.domain)
	if err != nil {
		m.t.Fatal(err)
	}
	return id
}

// published is the data of a log that holds the terms of its order, or of another.
func (m *madeUp) published(r *rand.Rand, l types.Log, in abi.Argument) []byte {
	for salt := byte(1); salt <= 4; salt++ {
		t := m.terms(salt)
		if id, err := t.ID(m.domain); err != nil || common.Hash(id) != l.Topics[1] && r.IntN(8) > 0 {
			continue
		}
		data, err := abi.Arguments{in}.Pack(t.Tuple())
		if err != nil {
			m.t.Fatal(err)
		}
		return data
	}
	return nil
}

// funding is calldata with the terms of the log's order.
func (m *madeUp) funding(r *rand.Rand, l types.Log) []byte {
	if len(l.Topics) < 2 {
		return nil
	}
	for salt := byte(1); salt <= 4; salt++ {
		t := m.terms(salt)
		if id, err := t.ID(m.domain); err == nil && common.Hash(id) == l.Topics[1] {
			return escrowContract.PackFund(t.Tuple(), []byte{byte(r.IntN(256))})
		}
	}
	return nil
}

// TestReorganisations: an index that followed a chain through reorganisations
// holds the same bytes as one that reads the surviving chain at once.
func TestReorganisations(t *testing.T) {
	for seed := range uint64(6) {
		r := rand.New(rand.NewPCG(seed, 1))
		m := newMadeUp(t)
		x := m.open("followed", 0)
		for range 10 {
			for range r.IntN(5) {
				m.mine(r)
			}
			m.width = 1 + r.IntN(4)
			followed := m.catchUp(x)
			fresh := m.catchUp(m.open(fmt.Sprint("fresh", len(m.blocks), r.Uint64()), 0))
			if followed.Sum != fresh.Sum {
				t.Fatalf("seed %d, block %d: %v", seed, len(m.blocks), differ(followed, fresh))
			}
			m.reorganise(r, r.IntN(6))
		}
	}
}

// TestDeepReorganisation: what goes further back than the kept undo starts the
// EVM's half over, and comes to the same.
func TestDeepReorganisation(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 7))
	m := newMadeUp(t)
	x := m.open("followed", 4)
	for range 40 {
		m.mine(r)
	}
	m.catchUp(x)
	for _, depth := range []int{2, 20, 40} {
		m.reorganise(r, depth)
		if followed, fresh := m.catchUp(x), m.catchUp(m.open(fmt.Sprint("fresh", depth), 0)); followed.Sum != fresh.Sum {
			t.Errorf("%d blocks: %v", depth, differ(followed, fresh))
		}
	}
}

func differ(a, b Digest) []string {
	var names []string
	for name, sum := range a.Buckets {
		if b.Buckets[name] != sum {
			names = append(names, name)
		}
	}
	return names
}
