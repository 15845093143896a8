package repository_test

import (
	"errors"
	"testing"

	"github.com/waymark/waymark/internal/repository"
	"github.com/waymark/waymark/provenance/epcis/query"
)

// FuzzTokens: a page token from anywhere is refused or leads to a page of events
// that match.
func FuzzTokens(f *testing.F) {
	g := generator{t: f, perTx: 5, items: 20, rich: true}
	r := filled(f, newReplay(20, g.transaction), 20)
	queries := []query.Query{parse(f, ""), parse(f, "EQ_action=OBSERVE&orderBy=eventTime"), parse(f, "orderBy=ex:count&orderDirection=ASC&eventCountLimit=9")}
	for i := range queries {
		queries[i].PerPage = 5
		page, err := r.Search(f.Context(), queries[i])
		if err != nil {
			f.Fatal(err)
		}
		f.Add(page.Next)
	}
	if _, next, err := r.Values(f.Context(), repository.EPCs, 3, ""); err != nil {
		f.Fatal(err)
	} else {
		f.Add(next)
	}
	f.Fuzz(func(t *testing.T, token string) {
		if token == "" {
			return
		}
		var refused *query.Error
		for _, q := range queries {
			q.NextPageToken = token
			page, err := r.Search(t.Context(), q)
			if err != nil && !errors.As(err, &refused) {
				t.Fatal(err)
			}
			for _, e := range page.Events {
				if !q.Match(e.Event) {
					t.Errorf("event %d does not match", e.Seq)
				}
			}
		}
		if _, _, err := r.Values(t.Context(), repository.EPCs, 3, token); err != nil && !errors.As(err, &refused) {
			t.Fatal(err)
		}
	})
}
