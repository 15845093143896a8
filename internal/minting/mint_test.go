package minting_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/waymark/waymark/internal/minting"
	"github.com/waymark/waymark/internal/store/storetest"
	"github.com/waymark/waymark/provenance"
)

// ledgers stands for both ledgers, idempotent as they are, and fails the
// effect with the given number: before it is persisted or after.
type ledgers struct {
	minted       map[provenance.Hash]int
	commissioned map[string]int
	effect       int
	failAt       int
	persist      bool
}

var errCut = errors.New("the line was cut")

func (l *ledgers) step(apply func()) error {
	l.effect++
	if l.effect != l.failAt {
		apply()
		return nil
	}
	if l.persist {
		apply()
	}
	return errCut
}

func (l *ledgers) Mint(_ context.Context, root provenance.Hash, _ uint32) (minting.MintTx, error) {
	err := l.step(func() {
		if l.minted[root] == 0 {
			l.minted[root]++
		}
	})
	return minting.MintTx{Tx: "0x" + root.String(), Gas: 1}, err
}

func (l *ledgers) Commission(_ context.Context, c provenance.Checkpoint) error {
	ev, err := c.Event()
	if err != nil {
		return err
	}
	id, err := provenance.EventID(&ev)
	if err != nil {
		return err
	}
	return l.step(func() {
		if l.commissioned[id] == 0 {
			l.commissioned[id] = len(c.Subjects)
		}
	})
}

func batchFile(t *testing.T, n int) ([]minting.Item, minting.Template) {
	t.Helper()
	text, err := os.ReadFile("../../examples/skerry-2.passport.json")
	if err != nil {
		t.Fatal(err)
	}
	tmpl, err := minting.ReadTemplate(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	csv := bytes.NewBufferString("gtin,serial,size\n")
	for i := range n {
		fmt.Fprintf(csv, "09521873002003,%s,36\n", provenance.Sum([]byte{byte(i), byte(i >> 8)}).String()[:16])
	}
	items, err := minting.ReadItems(csv)
	if err != nil {
		t.Fatal(err)
	}
	return items, tmpl
}

// TestMintSurvivesACrashAtEveryEffect: each effect fails before and after it
// is persisted, the process restarts, and the same file is handed in again.
func TestMintSurvivesACrashAtEveryEffect(t *testing.T) {
	items, tmpl := batchFile(t, 2*minting.EventItems+3)
	const effects = 4 // one mint, three commissioning events
	for failAt := 1; failAt <= effects; failAt++ {
		for _, persist := range []bool{false, true} {
			t.Run(fmt.Sprintf("effect %d persisted %v", failAt, persist), func(t *testing.T) {
				l := &ledgers{map[provenance.Hash]int{}, map[string]int{}, 0, failAt, persist}
				path := filepath.Join(t.TempDir(), "main.db")
				if _, err := mint(t, path, l, items, tmpl, 0); !errors.Is(err, errCut) {
					t.Fatalf("first run: %v; want the cut", err)
				}
				batches, err := mint(t, path, l, items, tmpl, time.Hour)
				if err != nil {
					t.Fatal(err)
				}
				if len(batches) != 1 || batches[0].State != minting.Commissioned || batches[0].Tx == "" {
					t.Errorf("batches %+v", batches)
				}
				total := 0
				for _, n := range l.commissioned {
					total += n
				}
				if len(l.minted) != 1 || len(l.commissioned) != 3 || total != len(items) {
					t.Errorf("%d mints, %d events of %d items; want 1, 3, %d", len(l.minted), len(l.commissioned), total, len(items))
				}
			})
		}
	}
}

// mint opens the store anew, as a restarted process does, at a later hour.
func mint(t *testing.T, path string, l *ledgers, items []minting.Item, tmpl minting.Template, later time.Duration) ([]minting.Batch, error) {
	t.Helper()
	db := storetest.OpenFile(t, path)
	defer db.Close()
	store := minting.NewStore(db)
	m := &minting.Maker{
		Store: store, Chain: l, Ledger: l, Issuer: provenance.Address{7}, Contract: "eip155:1337:0x01",
		Claim: func(item string) (provenance.Address, error) {
			h := provenance.Sum([]byte(item))
			return provenance.Address(h[:20]), nil
		},
		Now: func() time.Time { return time.Date(2026, 10, 12, 9, 0, 0, 0, time.UTC).Add(later) },
	}
	accepted, err := m.Accept(t.Context(), items, tmpl)
	if err != nil {
		return nil, err
	}
	for _, b := range accepted {
		if err := m.Complete(context.Background(), b, func(minting.State, int, int) {}); err != nil {
			return nil, err
		}
	}
	checkProofs(t, store, items)
	return store.Batches(t.Context())
}

func checkProofs(t *testing.T, store *minting.Store, items []minting.Item) {
	t.Helper()
	proofs := &minting.Proofs{Store: store}
	for _, item := range items[:min(20, len(items))] {
		b, e, index, proof, err := proofs.Proof(t.Context(), item.URI())
		if err != nil {
			t.Fatal(err)
		}
		if err := provenance.VerifyLeaf(b.ID.Token(index), b.Issuer, b.Size, e.Leaf, proof); err != nil {
			t.Errorf("%s: %v", item.Serial, err)
		}
		doc, err := store.Passport(t.Context(), e.Leaf.Passport)
		if err != nil || provenance.Sum(doc) != e.Leaf.Passport {
			t.Errorf("%s: the passport is not the one in the leaf: %v", item.Serial, err)
		}
	}
}

func TestAnItemIsIssuedOnce(t *testing.T) {
	items, tmpl := batchFile(t, 12)
	l := &ledgers{minted: map[provenance.Hash]int{}, commissioned: map[string]int{}}
	path := filepath.Join(t.TempDir(), "main.db")
	if _, err := mint(t, path, l, items[:10], tmpl, 0); err != nil {
		t.Fatal(err)
	}
	_, err := mint(t, path, l, items[9:], tmpl, 0)
	var taken *minting.Taken
	if !errors.As(err, &taken) || taken.Item != items[9].URI() {
		t.Fatalf("error %v; want %s taken", err, items[9].URI())
	}
	if len(l.minted) != 1 {
		t.Errorf("%d batches were minted", len(l.minted))
	}
}
