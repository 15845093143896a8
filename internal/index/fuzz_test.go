package index

import (
	"cmp"
	"encoding/json"
	"errors"
	"math/big"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/evm"
	"github.com/waymark/waymark/internal/store"
	"github.com/waymark/waymark/provenance"
)

func openEmpty(tb testing.TB) *Index {
	tb.Helper()
	x, err := Open(Config{
		Path: filepath.Join(tb.TempDir(), "index.db"), Passport: common.Address{0x4f},
		Domain: escrow.Domain{ChainID: big.NewInt(31337), Escrow: common.Address{0xee}},
	})
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { x.Close() })
	return x
}

// FuzzEntries: whatever a custody ledger's node sends as an event, the index
// takes it whole or refuses it, and does not fall over.
func FuzzEntries(f *testing.F) {
	checkpoint := provenance.Checkpoint{
		Verb: provenance.Commission, Subjects: []string{"https://id.gs1.org/01/09506000134352/21/S1"},
		Time: time.Unix(1_700_000_000, 0), Batch: &provenance.BatchMark{Contract: "eip155:1:0x", Size: 1},
	}
	ev, err := checkpoint.Event()
	if err != nil {
		f.Fatal(err)
	}
	text, err := json.Marshal(&ev)
	if err != nil {
		f.Fatal(err)
	}
	seed, err := json.Marshal(chaincode.Entries{
		Records:      []provenance.Record{{Subject: checkpoint.Subjects[0], Seq: 1, Event: "e", Verb: provenance.Commission}, {Subject: "x", Verb: provenance.Deliver, Event: "none"}},
		Events:       map[string]json.RawMessage{"e": text},
		Parties:      []provenance.Party{{MSP: "A"}},
		Attestations: []chaincode.Attestation{{Order: escrow.OrderID{1}.String(), Party: "A"}, {Order: "no"}},
	})
	if err != nil {
		f.Fatal(err)
	}
	f.Add(seed)
	f.Add([]byte(`{"records":[{"subject":""}],"parties":[{"msp":""}]}`))
	x := openEmpty(f)
	f.Fuzz(func(t *testing.T, payload []byte) {
		event := custody.Event{Cursor: custody.Cursor{Block: 1, Tx: 1}, Name: chaincode.EventName, Entries: func() (e chaincode.Entries, err error) {
			return e, json.Unmarshal(payload, &e)
		}}
		takenBack(t, x, func(tx store.Tx) error {
			if err := applyCustody(tx, []custody.Event{event}); err != nil {
				return nil
			}
			for p, err := range tx.Range(bucketItems, store.Range{}) {
				if err != nil {
					return err
				}
				if _, _, err := readItem(tx, string(p.Key)); err != nil {
					t.Errorf("an item that was taken cannot be read: %v", err)
				}
			}
			return nil
		})
	})
}

// FuzzLog: whatever a node sends as a log of the contracts, the index takes it
// or refuses it, and can take back what it took.
func FuzzLog(f *testing.F) {
	for _, nft := range []bool{true, false} {
		abis := escrowContract.GetABI()
		if nft {
			abis = passportContract.GetABI()
		}
		for _, e := range abis.Events {
			f.Add(nft, e.ID[:], make([]byte, 96), make([]byte, 128), []byte{})
		}
	}
	x := openEmpty(f)
	f.Fuzz(func(t *testing.T, nft bool, topic, topics, data, call []byte) {
		l := types.Log{Address: x.cfg.Domain.Escrow, Topics: []common.Hash{common.BytesToHash(topic)}, Data: data}
		if nft {
			l.Address = x.cfg.Passport
		}
		for ; len(topics) >= 32 && len(l.Topics) < 4; topics = topics[32:] {
			l.Topics = append(l.Topics, common.Hash(topics[:32]))
		}
		takenBack(t, x, func(tx store.Tx) error {
			j := &journal{tx: tx, block: 7}
			if err := x.applyLog(t.Context(), j, evm.Block{Number: 7}, &l, map[common.Hash]transaction{{}: {to: &x.cfg.Domain.Escrow, data: call}}); err != nil {
				return nil
			}
			if err := rollback(tx, 6); err != nil {
				return err
			}
			for _, name := range append([]string{bucketUndo}, evmBuckets...) {
				if n, err := keys(tx, name); n != 0 || err != nil {
					t.Errorf("%d entries of %s are left after the block was taken back, %v", n, name, err)
				}
			}
			return nil
		})
	})
}

// takenBack runs a transaction that leaves nothing behind.
func takenBack(t *testing.T, x *Index, f func(store.Tx) error) {
	t.Helper()
	back := errors.New("taken back")
	err := x.db.Update(t.Context(), func(tx store.Tx) error { return cmp.Or(f(tx), back) })
	if err != back {
		t.Error(err)
	}
}
