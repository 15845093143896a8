package web

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/web/bundle"
)

func TestWhatThePackageDependsOn(t *testing.T) {
	out, err := exec.Command("go", "list", "-deps", ".").CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	for _, dep := range strings.Fields(string(out)) {
		rest, ours := strings.CutPrefix(dep, "github.com/waymark/waymark/")
		if ours && (strings.HasPrefix(rest, "internal/") || strings.HasPrefix(rest, "chaincode") || rest == "web/bundle") {
			t.Errorf("web depends on %s", rest)
		}
	}
}

func FuzzReadCheckpoints(f *testing.F) {
	f.Add([]byte(`{"verb":"receiving","subjects":["(00)195218730000000013"],"time":"2027-03-01T09:30:00+01:00"}`))
	f.Add([]byte(`[{"verb":"packing","subjects":["https://x.example/01/09521873002003/21/A%2F1"],"unit":"195218730000000013","place":"9521873000108","time":"2027-03-01T09:30:00Z"}]`))
	f.Add([]byte(`{"verb":"shipping","subjects":["]C10195218730020032112"],"to":"9521234000006","time":"2027-03-01T09:30:00Z","order":"0x"}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		list, many, err := readCheckpoints(b)
		if err != nil {
			if p, told := problem(err); !told || p.Status < 400 || p.Status > 499 {
				t.Errorf("a faulty body is told as %d: %v", p.Status, err)
			}
			return
		}
		if !many && len(list) != 1 {
			t.Errorf("one checkpoint became %d", len(list))
		}
		for _, c := range list {
			again := c
			again.Subjects = slices.Clone(c.Subjects)
			if err := canonical(&again); err != nil {
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

func FuzzReadOffer(f *testing.F) {
	f.Add([]byte(`{"item":"(01)09521873002003(21)A","buyer":"0xbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","amount":"1","deadline":"2027-03-08T12:00:00Z","grace":1,"arbiter":"0xcccccccccccccccccccccccccccccccccccccccc","arbitration":1,"defaultBuyerBps":1,"attestors":["A"],"threshold":1}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		o, err := readOffer(b)
		if err != nil {
			if p, told := problem(err); !told || p.Status < 400 || p.Status > 499 {
				t.Errorf("a faulty offer is told as %d: %v", p.Status, err)
			}
			return
		}
		if o.Amount.Sign() <= 0 || o.Amount.BitLen() > 128 || o.Threshold == 0 || int(o.Threshold) > len(o.Attestors) || o.DefaultBuyerBps > 10000 {
			t.Errorf("taken: %+v", o)
		}
	})
}

func FuzzReadAct(f *testing.F) {
	f.Add("dispute", []byte(`{"evidence":"`+strings.Repeat("ab", 32)+`"}`))
	f.Add("resolve", []byte(`{"buyerBps":10000}`))
	f.Fuzz(func(t *testing.T, verb string, b []byte) {
		a, err := readAct(OrderVerb(verb), b)
		if err == nil && (a.BuyerBps > 10000 || a.Verb == Dispute && a.Evidence.IsZero()) {
			t.Errorf("taken: %+v", a)
		}
	})
}

func FuzzSession(f *testing.F) {
	clock := func() time.Time { return time.Unix(1e9, 0) }
	seal, err := newSealer([32]byte{7}, rand0{}, clock)
	if err != nil {
		f.Fatal(err)
	}
	good, err := seal.close("token")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(good)
	f.Add("")
	f.Add("AAAA")
	f.Fuzz(func(t *testing.T, cookie string) {
		if token, ok := seal.open(cookie); ok && token != "token" {
			t.Errorf("%q opens as %q", cookie, token)
		}
	})
}

// rand0 is a source without randomness, for tests that need the same bytes.
type rand0 struct{}

func (rand0) Read(p []byte) (int, error) { return len(p), nil }

func FuzzBearer(f *testing.F) {
	f.Add("Bearer abc")
	f.Add("basic abc")
	f.Add("")
	f.Fuzz(func(t *testing.T, header string) {
		token, given := bearer(header)
		if !given && token != "" || given != (header != "") {
			t.Errorf("%q gives %q, %v", header, token, given)
		}
	})
}

func TestLimitedReadsNoMore(t *testing.T) {
	for _, n := range []int64{0, 1, 9, 10} {
		b, err := io.ReadAll(&limited{r: strings.NewReader(strings.Repeat("x", int(n))), left: 10, max: 10})
		if err != nil || int64(len(b)) != n {
			t.Errorf("%d of 10: %d, %v", n, len(b), err)
		}
	}
	if _, err := io.ReadAll(&limited{r: strings.NewReader(strings.Repeat("x", 11)), left: 10, max: 10}); err == nil {
		t.Error("11 of 10 are read")
	}
}

func TestProblemDocuments(t *testing.T) {
	b, err := json.Marshal(Problem{Code: "x", Title: "T", Status: 418, Detail: "D.", Members: map[string]any{"rows": []RowError{{1, "c", "d"}}, "type": "mine"}})
	if err != nil {
		t.Fatal(err)
	}
	const want = `{"detail":"D.","rows":[{"line":1,"column":"c","detail":"d"}],"status":418,"title":"T","type":"urn:waymark:problem:x"}`
	if string(b) != want {
		t.Errorf("%s", b)
	}
	// Each code of a custody rule and of an order has a status of its own.
	for _, code := range []string{escrow.CodeNotDue, escrow.CodeUnknownOrder, escrow.CodeNotBuyer, escrow.CodeWrongAmount} {
		p, told := problem(escrow.NewProblem(code, "why not"))
		if !told || p.Status < 400 || p.Status > 499 || p.Title == "" || p.Detail != "Why not." {
			t.Errorf("%s is told as %+v", code, p)
		}
	}
}
