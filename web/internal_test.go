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

func TestDistIsFresh(t *testing.T) {
	want, err := bundle.Build("src")
	if err != nil {
		t.Fatal(err)
	}
	entries, err := dist.ReadDir("dist")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		got, err := dist.ReadFile("dist/" + e.Name())
		if err != nil {
			t.Fatal(err)
		}
		if body, ok := want[e.Name()]; !ok || string(body) != string(got) {
			t.Errorf("dist/%s is stale: run go generate ./web", e.Name())
		}
		delete(want, e.Name())
	}
	for name := range want {
		t.Errorf("dist/%s is missing: run go generate ./web", name)
	}
}

func TestTypesOfTheScripts(t *testing.T) {
	const tsc = "node_modules/.bin/tsc"
	if _, err := os.Stat(tsc); err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatal("TypeScript is not installed, and CI is to have it: npm ci in web")
		}
		t.Skip("TypeScript is not installed: npm ci in web")
	}
	if out, err := exec.Command(tsc, "-p", "src").CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}

func TestWhatThePackageDependsOn(t *testing.T) {
	out, err := exec.Command("go", "list", "-deps", ".").CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	for _, dep := range strings.Fields(string(out)) {
		rest, ours := strings.CutPrefix(dep, "github.com/waymark/waymark/")
		stored := rest == "internal/store" || rest == "internal/idempotency"
		if ours && (strings.HasPrefix(rest, "internal/") && !stored || strings.HasPrefix(rest, "chaincode") || rest == "web/bundle") {
			t.Errorf("web depends on %s", rest)
		}
	}
}

// Every key that a template makes of a value has a message, and every message
// is said somewhere.
func TestMessages(t *testing.T) {
	said := map[string]bool{}
	need := func(format string, values ...string) {
		for _, v := range values {
			key := fmt.Sprintf(format, v)
			said[key] = true
			for _, lang := range languages {
				if !messagesOf(lang).has(key) {
					t.Errorf("%s: no message %q", lang, key)
				}
			}
		}
	}
	need("status.%s", statusNames()...)
	need("status.%s.text", statusNames()...)
	for _, v := range provenance.CheckpointVerbs {
		need("verb.%s", string(v.Verb))
	}
	need("verb.%s.self", "packing", "unpacking")
	for _, v := range floor {
		for _, f := range []string{"do.%s", "do.%s.heading", "do.%s.codes", "do.%s.go"} {
			need(f, string(v))
		}
	}
	for _, m := range escrow.Milestones() {
		need("milestone.%s", string(m))
	}
	for _, a := range acts {
		if a.verb == FundSigned {
			continue // for programs: no page offers it
		}
		need("act.%s", string(a.verb))
		need("act.%s.text", string(a.verb))
		need("act.%s.go", string(a.verb))
	}
	need("outcome.%s", OutcomeAccepted, OutcomeDuplicate, OutcomeRejected, OutcomeConflict, "unread")
	for _, s := range []provenance.Standing{provenance.Verified, provenance.Consistent, provenance.Suspect, provenance.Unknown, provenance.Unchecked} {
		need("standing.%s", string(s))
		need("tag.%s", string(s))
	}
	for _, w := range []provenance.Weight{provenance.For, provenance.Against, provenance.Neutral} {
		need("weight.%s", string(w))
	}
	for _, p := range []provenance.Phase{"", provenance.Held, provenance.InTransit, provenance.Packed, provenance.Delivered, provenance.Destroyed} {
		need("phase.%s", string(p))
	}
	for _, s := range []BatchState{BatchQueued, BatchMinting, BatchCommissioning, BatchReady, BatchParked} {
		need("batch.%s", string(s))
	}
	for _, r := range allRoles {
		need("role.%s", string(r))
	}
	need("record.%s", "yes", "no", "none", "unchecked")
	need("object.%s", "shown", "no", "wrong", "used")

	sources := ""
	for _, dir := range []string{"templates", "."} {
		entries, err := os.ReadDir(dir)
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range entries {
			if strings.HasPrefix(e.Name(), "messages") || strings.HasSuffix(e.Name(), "_test.go") || e.IsDir() {
				continue
			}
			b, err := os.ReadFile(dir + "/" + e.Name())
			if err != nil {
				t.Fatal(err)
			}
			sources += string(b)
		}
	}
	for _, m := range regexp.MustCompile(`"([a-z]+\.[a-z.]+|skip|foot)"`).FindAllStringSubmatch(sources, -1) {
		said[m[1]] = true
	}
	for key := range english {
		if !said[key] {
			t.Errorf("nothing says the message %q", key)
		}
	}
}

func TestMoneyIsSpelledOut(t *testing.T) {
	token := provenance.Address{1, 2, 3}
	for _, tt := range []struct {
		amount string
		asset  provenance.Address
		want   string
	}{
		{"1", provenance.Address{}, "0.000000000000000001 ETH"},
		{"1000000000000000000", provenance.Address{}, "1 ETH"},
		{"1234500000000000000", provenance.Address{}, "1.2345 ETH"},
		{"123456000000000000000000", provenance.Address{}, "123456 ETH"},
		{"250", token, "250 of 0x01020300…000000"},
	} {
		if got := money(tt.amount, tt.asset); got != tt.want {
			t.Errorf("%s is spelled %q, want %q", tt.amount, got, tt.want)
		}
	}
}

func TestReadingAPassport(t *testing.T) {
	doc, err := os.ReadFile("testdata/passport.jsonld")
	if err != nil {
		t.Fatal(err)
	}
	v := readPassport(doc, "en")
	if v.Name != "Tideline Skerry 2 coastal walking shoe" || v.Maker != "Tideline Footwear" || v.Origin != "Portugal" || v.Made != "5 October 2026" {
		t.Errorf("%+v", v)
	}
	if len(v.Materials) != 5 || v.Materials[1] != (material{"Vegetable-tanned cattle leather", "heel and eyestay", "14 %", "Italy"}) {
		t.Errorf("materials %+v", v.Materials)
	}
	if len(v.Factories) != 3 || v.places["9521873000108"] != "Tideline Matosinhos workshop" {
		t.Errorf("factories %+v, places %v", v.Factories, v.places)
	}
	if len(v.Care) != 5 || v.Care[1] != "Do not bleach" || len(v.Certificates) != 4 || v.Certificates[0].Until != "28 February 2027" {
		t.Errorf("care %v, certificates %+v", v.Care, v.Certificates)
	}
	if de := readPassport(doc, "de"); de.Name != "Tideline Skerry 2 Küstenwanderschuh" || de.Origin != "Portugal" {
		t.Errorf("in German: %q from %q", de.Name, de.Origin)
	}
	for _, odd := range []string{"", "[]", "7", `{"gs1:textileMaterial":{"textileMaterialDescription":"Wool"}}`, `{"certification":[null,{"certificationURI":"javascript:alert(1)"}]}`} {
		v := readPassport([]byte(odd), "en")
		for _, c := range v.Certificates {
			if c.Link != "" {
				t.Errorf("a certificate links to %q", c.Link)
			}
		}
	}
}

func FuzzReadPassport(f *testing.F) {
	doc, err := os.ReadFile("testdata/passport.jsonld")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(doc)
	f.Add([]byte(`{"productName":[{"@value":{"@value":7}}],"textileMaterial":[[[]]],"hasCareInstructions":"x"}`))
	f.Fuzz(func(t *testing.T, doc []byte) {
		v := readPassport(doc, "en")
		for _, c := range v.Certificates {
			if c.Link != "" && !strings.HasPrefix(c.Link, "http") {
				t.Errorf("a link to %q", c.Link)
			}
		}
	})
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

func FuzzLocalPath(f *testing.F) {
	for _, s := range []string{"/", "//evil", "/\\evil", "https://evil", "/a?b=c", "/a\nb", "/%2F/evil"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		p := localPath(s)
		if !strings.HasPrefix(p, "/") || strings.HasPrefix(p, "//") || strings.ContainsAny(p, "\\\r\n") {
			t.Errorf("%q leads to %q", s, p)
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

func FuzzFormLines(f *testing.F) {
	f.Add("a\r\nb\n\n a ", "receiving")
	s := &Server{cfg: Config{Clock: func() time.Time { return time.Unix(1e9, 0) }}}
	f.Fuzz(func(t *testing.T, codes, verb string) {
		form := map[string][]string{"codes": {codes}, "unit": {codes}, "to": {"9521234000006"}}
		list, names, unread, slip := s.readFloor(form, provenance.Verb(verb))
		if slip == nil && len(list) != len(names) {
			t.Errorf("%d checkpoints have %d names", len(list), len(names))
		}
		if slip != nil && (len(list) > 0 || len(unread) > 0) {
			t.Error("a slip comes with results")
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
