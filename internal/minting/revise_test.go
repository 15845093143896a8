package minting_test

import (
	"bytes"
	"errors"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/waymark/waymark/internal/minting"
	"github.com/waymark/waymark/internal/store/storetest"
	"github.com/waymark/waymark/provenance"
)

// TestRevise stores later passports for a batch and for one of its items, and
// reads every version back by its hash.
func TestRevise(t *testing.T) {
	path := filepath.Join(t.TempDir(), "main.db")
	items, template := batchFile(t, 3)
	l := &ledgers{minted: map[provenance.Hash]int{}, commissioned: map[string]int{}}
	batches, err := mint(t, path, l, items, template, 0)
	if err != nil {
		t.Fatal(err)
	}
	b := batches[0]
	db := storetest.OpenFile(t, path)
	defer db.Close()
	store := minting.NewStore(db)
	later, err := minting.ReadTemplate(bytes.NewReader(bytes.Replace(template, []byte(`"gs1:productName"`), []byte(`"schema:note":"new sole","gs1:productName"`), 1)))
	if err != nil {
		t.Fatal(err)
	}
	all, err := store.Revise(t.Context(), b, "", later)
	if err != nil || len(all) != int(b.Size) {
		t.Fatalf("%d revisions, %v", len(all), err)
	}
	entries, err := store.Entries(t.Context(), b.Key)
	if err != nil {
		t.Fatal(err)
	}
	for i, r := range all {
		if r.Item != entries[i].Item.URI() || r.First != entries[i].Leaf.Passport || r.Token != b.ID.Token(uint32(i)) {
			t.Fatalf("revision %d: %+v", i, r)
		}
		for _, hash := range []provenance.Hash{r.First, r.Passport} {
			doc, err := store.Passport(t.Context(), hash)
			if err != nil || provenance.Sum(doc) != hash {
				t.Errorf("passport %s: %v", hash, err)
			}
		}
		doc, err := store.Passport(t.Context(), r.Passport)
		if err != nil || !strings.Contains(string(doc), "new sole") || !strings.Contains(string(doc), entries[i].Item.Serial) {
			t.Errorf("revised passport %d: %s, %v", i, doc, err)
		}
	}
	one, err := store.Revise(t.Context(), b, entries[1].Item.URI(), later)
	if err != nil || !slices.Equal(one, all[1:2]) {
		t.Errorf("one item: %+v, %v", one, err)
	}
	for _, item := range []string{"https://id.gs1.org/01/09506000134352/21/NOBODY", entries[0].Item.URI() + "X"} {
		if _, err := store.Revise(t.Context(), b, item, later); !errors.Is(err, minting.ErrNotFound) {
			t.Errorf("revising %s: %v", item, err)
		}
	}
	other := b
	other.Key = strings.Repeat("0", len(b.Key))
	if _, err := store.Revise(t.Context(), other, entries[0].Item.URI(), later); !errors.Is(err, minting.ErrNotFound) {
		t.Errorf("an item of another batch: %v", err)
	}
	if _, err := store.Passport(t.Context(), provenance.Hash{1}); !errors.Is(err, minting.ErrNotFound) {
		t.Errorf("a passport that nobody stored: %v", err)
	}
}
