package api

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/web"
)

func FuzzReadCheckpoints(f *testing.F) {
	f.Add([]byte(`{"verb":"receiving","subjects":["(00)195218730000000013"],"time":"2027-03-01T09:30:00+01:00"}`))
	f.Add([]byte(`[{"verb":"packing","subjects":["https://x.example/01/09521873002003/21/A%2F1"],"unit":"195218730000000013","place":"9521873000108","time":"2027-03-01T09:30:00Z"}]`))
	f.Add([]byte(`{"verb":"shipping","subjects":["]C10195218730020032112"],"to":"9521234000006","time":"2027-03-01T09:30:00Z","order":"0x"}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		list, many, err := readCheckpoints(b)
		if err != nil {
			refusedByClient(t, err)
			return
		}
		if !many && len(list) != 1 {
			t.Errorf("one checkpoint became %d", len(list))
		}
		for _, c := range list {
			again := c
			again.Subjects = slices.Clone(c.Subjects)
			if err := app.Canonical(&again); err != nil {
				t.Fatalf("the canonical form is refused: %v", err)
			}
			if fmt.Sprint(again) != fmt.Sprint(c) {
				t.Errorf("the canonical form changes: %v to %v", c, again)
			}
			for _, s := range append(slices.Clone(c.Subjects), c.Unit, c.To, c.From, c.Place) {
				if s != "" && !strings.HasPrefix(s, "https://id.gs1.org/") {
					t.Errorf("%q is not canonical", s)
				}
			}
		}
	})
}

// refusedByClient: what a client sent is never this server's fault.
func refusedByClient(t *testing.T, err error) {
	t.Helper()
	if p, refused := web.ProblemOf(err); !refused || p.Status < 400 || p.Status > 499 {
		t.Errorf("a faulty body is answered with %d: %v", p.Status, err)
	}
}

func FuzzReadOffer(f *testing.F) {
	f.Add([]byte(`{"item":"(01)09521873002003(21)A","buyer":"0xbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","amount":"1","deadline":"2027-03-08T12:00:00Z","grace":1,"arbiter":"0xcccccccccccccccccccccccccccccccccccccccc","arbitration":1,"defaultBuyerBps":1,"attestors":["A"],"threshold":1}`))
	f.Add([]byte(`{"amount":"340282366920938463463374607431768211456"}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		o, err := readOffer(b)
		if err != nil {
			refusedByClient(t, err)
			return
		}
		if o.Amount != nil && (o.Amount.Sign() < 0 || len(o.Amount.String()) > 39) {
			t.Errorf("read: %+v", o)
		}
	})
}

func FuzzReadAct(f *testing.F) {
	f.Add("dispute", []byte(`{"evidence":"`+strings.Repeat("ab", 32)+`"}`))
	f.Add("resolve", []byte(`{"buyerBps":10000}`))
	f.Add("resolve", []byte(`{"buyerBps":70000}`))
	f.Fuzz(func(t *testing.T, verb string, b []byte) {
		if _, err := readAct(app.OrderVerb(verb), b); err != nil {
			refusedByClient(t, err)
		}
	})
}
