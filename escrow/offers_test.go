package escrow

import (
	"fmt"
	"path/filepath"
	"testing"

	"github.com/waymark/waymark/internal/store/storetest"
)

func TestOfferStore(t *testing.T) {
	path := filepath.Join(t.TempDir(), "main.db")
	db := storetest.OpenFile(t, path)
	b := NewOfferStore(db, sampleDomain)
	var orders []Order
	for i := range 7 {
		o := storyOrder(t, func(terms *Terms) {
			terms.Salt = NewSalt([]byte(fmt.Sprint(i)))
			if i%2 == 1 {
				terms.Buyer = address(0x77)
			}
		})
		o.Signature = []byte{byte(i)}
		orders = append(orders, o)
		for range 2 { // twice is once
			if err := b.Put(t.Context(), o); err != nil {
				t.Fatal(err)
			}
		}
	}
	wrong := orders[0]
	wrong.ID[0]++
	if err := b.Put(t.Context(), wrong); err == nil {
		t.Error("an offer under another id was kept")
	}
	db.Close()
	b = NewOfferStore(storetest.OpenFile(t, path), sampleDomain)
	for _, o := range orders {
		got, found, err := b.Order(t.Context(), o.ID)
		if err != nil || !found || got.Status != Offered || got.Terms.Salt != o.Terms.Salt || string(got.Signature) != string(o.Signature) {
			t.Fatalf("%+v, %v, %v", got, found, err)
		}
	}
	if _, found, err := b.Order(t.Context(), wrong.ID); found || err != nil {
		t.Errorf("an unknown offer: %v, %v", found, err)
	}
	for _, test := range []struct {
		q    Query
		want []int
	}{
		{Query{}, []int{6, 5, 4, 3, 2, 1, 0}},
		{Query{Limit: 3}, []int{6, 5, 4, 3, 2, 1, 0}},
		{Query{Side: address(0x77), Limit: 2}, []int{5, 3, 1}},
		{Query{Side: address(0x12)}, []int{6, 5, 4, 3, 2, 1, 0}}, // an attestor
		{Query{Side: address(0x99)}, nil},
		{Query{Status: Funded}, nil},
	} {
		var got []Order
		for q := test.q; ; {
			page, err := b.List(t.Context(), q)
			if err != nil {
				t.Fatal(err)
			}
			if len(page.Orders) > q.Size() {
				t.Errorf("a page of %d", len(page.Orders))
			}
			got = append(got, page.Orders...)
			if q.After = page.Next; q.After == "" {
				break
			}
		}
		if len(got) != len(test.want) {
			t.Errorf("%+v: %d offers, want %d", test.q, len(got), len(test.want))
			continue
		}
		for i, n := range test.want {
			if got[i].ID != orders[n].ID {
				t.Errorf("%+v: offer %d is another", test.q, i)
			}
		}
	}
	if _, err := b.List(t.Context(), Query{After: "zz"}); err == nil {
		t.Error("a bad place was taken")
	}
}
