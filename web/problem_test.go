package web

import (
	"encoding/json"
	"errors"
	"testing"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/minting"
	"github.com/waymark/waymark/internal/refusal"
)

func TestProblemDocuments(t *testing.T) {
	b, err := json.Marshal(Problem{Code: "x", Title: "T", Status: 418, Detail: "D.", Members: map[string]any{
		"rows": []minting.RowError{{Line: 1, Column: "c", Detail: "d"}}, "type": "mine",
	}})
	if err != nil {
		t.Fatal(err)
	}
	const want = `{"detail":"D.","rows":[{"line":1,"column":"c","detail":"d"}],"status":418,"title":"T","type":"urn:waymark:problem:x"}`
	if string(b) != want {
		t.Errorf("%s", b)
	}
	// Each code of a custody rule and of an order has a status of its own.
	for _, code := range []string{escrow.CodeNotDue, escrow.CodeUnknownOrder, escrow.CodeNotBuyer, escrow.CodeWrongAmount} {
		p, refused := ProblemOf(refusal.New(code, "why not"))
		if !refused || p.Status < 400 || p.Status > 499 || p.Title == "" || p.Detail != "Why not." {
			t.Errorf("%s is answered with %+v", code, p)
		}
	}
}

// A rule's code that has no row in the table is a refusal like others, with a
// title made of it; an error that nobody refused with is a fault, shown to nobody.
func TestCodesWithoutARow(t *testing.T) {
	p, refused := ProblemOf(refusal.New("odd_shoes", "Two left ones."))
	if !refused || p.Status != 422 || p.Title != "Odd shoes." {
		t.Errorf("answered with %+v", p)
	}
	if p, refused := ProblemOf(errors.New("secret")); refused || p.Status != 500 || p.Code != "internal" {
		t.Errorf("a fault is answered with %+v", p)
	}
}
