package scanner

import (
	"bytes"
	"context"
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/waymark/waymark/provenance"
)

func testPack(t testing.TB, request Request) Pack {
	t.Helper()
	e, err := newHouse(t).gatherer(t).Gather(context.Background(), request)
	if err != nil {
		t.Fatal(err)
	}
	return NewPack(e, noon.Add(1234*time.Millisecond))
}

func signed(t testing.TB, p Pack, by account, role string) Pack {
	t.Helper()
	p, err := p.Sign(by, role)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func encoded(t testing.TB, p Pack) []byte {
	t.Helper()
	text, err := p.Encode()
	if err != nil {
		t.Fatal(err)
	}
	return text
}

func TestPackRoundTrip(t *testing.T) {
	house, buyer := newAccount(t), newAccount(t)
	for name, r := range map[string]Request{
		"mismatch":    {Label: read(testLabel), Order: "0x02"},
		"sealed code": {Label: read(testLabel + "#code=" + testCode)},
		"unissued":    {Label: read(testLabel[:len(testLabel)-1] + "X")},
		"typed":       {Label: read("09506000134352 K3M9 7QRT VX2B 8HJ4"), Place: at(t, 59.9, 10.7)},
	} {
		t.Run(name, func(t *testing.T) {
			bare := testPack(t, r)
			p := signed(t, signed(t, bare, house, "house"), buyer, "buyer")
			before, err := bare.Hash()
			if err != nil {
				t.Fatal(err)
			}
			report, err := VerifyPack(encoded(t, p))
			if err != nil {
				t.Fatal(err)
			}
			if !report.Sound() || report.Hash != before || len(report.Signatures) != 2 || report.Signatures[1].Signer != buyer.Address() {
				t.Errorf("got %+v", report)
			}
			if report.Verdict.Standing != bare.Verdict.Standing || report.Item != bare.Evidence.Label.Item {
				t.Errorf("got %+v", report)
			}
			var spaced bytes.Buffer
			if err := json.Indent(&spaced, encoded(t, p), "", "\t"); err != nil {
				t.Fatal(err)
			}
			if again, err := VerifyPack(spaced.Bytes()); err != nil || again.Hash != before || !again.Sound() {
				t.Errorf("with other white space: %+v, %v", again, err)
			}
			if unsigned, err := VerifyPack(encoded(t, bare)); err != nil || unsigned.Sound() || len(unsigned.Faults) > 0 {
				t.Errorf("unsigned: %+v, %v", unsigned, err)
			}
		})
	}
}

// TestPackTampered: whoever changes a pack and cannot sign anew is found out
// by the signature; whoever can sign anew, by what does not fit together.
func TestPackTampered(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*Pack)
		fault  string
	}{
		"verdict":         {func(p *Pack) { p.Verdict.Standing = provenance.Verified }, "not the one that its evidence leads to"},
		"a finding":       {func(p *Pack) { p.Verdict.Findings = p.Verdict.Findings[1:] }, "not the one that its evidence leads to"},
		"bound":           {func(p *Pack) { p.Evidence.Registry.Bound = false }, "bound"},
		"leaf":            {func(p *Pack) { p.Evidence.Registry.Leaf.ClaimKey[0] ^= 1 }, "bound"},
		"merkle proof":    {func(p *Pack) { p.Evidence.Registry.Proof[0][0] ^= 1 }, "bound"},
		"issuer":          {func(p *Pack) { p.Evidence.Registry.Issuer[0] ^= 1 }, "bound"},
		"item":            {func(p *Pack) { p.Evidence.Label.Item += "X" }, "does not name the item"},
		"label":           {func(p *Pack) { p.Evidence.Label.Text += "X" }, "does not name the item"},
		"passport":        {func(p *Pack) { p.Evidence.Passport.Hash[0] ^= 1 }, "of the passport"},
		"proof invented":  {func(p *Pack) { p.Evidence.Proof = &provenance.Proof{Kind: provenance.ProofSealedCode, Valid: true} }, "must lead to"},
		"owner invented":  {func(p *Pack) { p.Evidence.Proof = &provenance.Proof{Kind: provenance.ProofOwner, Valid: true} }, "must lead to"},
		"a record":        {func(p *Pack) { p.Evidence.Custody.Steps[0].Record.Party = "EvilMSP" }, "does not have the hash"},
		"a record rehash": {func(p *Pack) { s := &p.Evidence.Custody.Steps[0]; s.Record.Party = "EvilMSP"; s.Hash = s.Record.Hash() }, "does not follow"},
		"record dropped":  {func(p *Pack) { p.Evidence.Custody.Steps = p.Evidence.Custody.Steps[:1] }, "the pack's records end at 1"},
		"first dropped":   {func(p *Pack) { p.Evidence.Custody.Steps = p.Evidence.Custody.Steps[1:] }, "does not follow"},
		"order's match":   {func(p *Pack) { p.Evidence.Order.Matches = true }, "of the order"},
		"only the time":   {func(p *Pack) { p.Made = p.Made.Add(time.Hour) }, ""},
	} {
		t.Run(name, func(t *testing.T) {
			signer := newAccount(t)
			p := signed(t, testPack(t, Request{Label: read(testLabel), Order: "0x02"}), signer, "buyer")
			c.change(&p)
			report, err := VerifyPack(encoded(t, p))
			if err != nil {
				t.Fatal(err)
			}
			if report.Sound() || report.Signatures[0].Valid {
				t.Error("the signature still stands")
			}
			p.Signatures = nil
			p = signed(t, p, signer, "buyer")
			report, err = VerifyPack(encoded(t, p))
			if err != nil || !report.Signatures[0].Valid {
				t.Fatalf("signed anew: %+v, %v", report, err)
			}
			if c.fault == "" {
				if !report.Sound() {
					t.Errorf("faults %q", report.Faults)
				}
				return
			}
			if !strings.Contains(strings.Join(report.Faults, "\n"), c.fault) {
				t.Errorf("faults %q, want %q", report.Faults, c.fault)
			}
		})
	}
}

// TestPackVersions: the line of versions in a pack is checked without any
// ledger.
func TestPackVersions(t *testing.T) {
	pack := func(t *testing.T) Pack {
		h := newHouse(t)
		h.revise()
		e, err := h.gatherer(t).Gather(t.Context(), Request{Label: read(testLabel)})
		if err != nil {
			t.Fatal(err)
		}
		return NewPack(e, noon)
	}
	for name, c := range map[string]struct {
		change func(e *provenance.Evidence)
		fault  string
	}{
		"nothing":            {func(*provenance.Evidence) {}, ""},
		"a version dropped":  {func(e *provenance.Evidence) { e.Registry.Versions = e.Registry.Versions[1:] }, "versions of the passport do not hold"},
		"all dropped":        {func(e *provenance.Evidence) { e.Registry.Versions = nil }, "versions of the passport do not hold"},
		"a passport":         {func(e *provenance.Evidence) { e.Registry.Versions[0].Passport[0] ^= 1 }, "versions of the passport do not hold"},
		"the number":         {func(e *provenance.Evidence) { e.Passport.Version = 1 }, "version 2 is in force"},
		"the first shown":    {func(e *provenance.Evidence) { e.Passport.Hash = e.Registry.Leaf.Passport }, "the chain says otherwise"},
		"document unreached": {func(e *provenance.Evidence) { e.Passport = nil; e.Registry.VersionHead[0] ^= 1 }, "versions of the passport do not hold"},
	} {
		p := pack(t)
		c.change(&p.Evidence)
		p.Verdict = provenance.Judge(p.Evidence)
		report, err := VerifyPack(encoded(t, signed(t, p, newAccount(t), "house")))
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.Join(report.Faults, "\n"); (got == "") != (c.fault == "") || !strings.Contains(got, c.fault) {
			t.Errorf("%s: faults %q, want %q", name, got, c.fault)
		}
	}
}

func TestPackSignatures(t *testing.T) {
	a, b := newAccount(t), newAccount(t)
	p := signed(t, testPack(t, Request{Label: read(testLabel)}), a, "buyer")
	for name, change := range map[string]func(*PackSignature){
		"another signer": func(s *PackSignature) { s.Signer = b.Address() },
		"another role":   func(s *PackSignature) { s.Role = "house" },
		"no signature":   func(s *PackSignature) { s.Signature = "" },
	} {
		q := p
		q.Signatures = append([]PackSignature{}, p.Signatures...)
		change(&q.Signatures[0])
		if r, err := VerifyPack(encoded(t, q)); err != nil || r.Sound() || r.Signatures[0].Valid {
			t.Errorf("%s: %+v, %v", name, r, err)
		}
	}
	for _, role := range []string{"", "Buyer", "a b", "a\nb", strings.Repeat("a", 41)} {
		if _, err := p.Sign(a, role); err == nil {
			t.Errorf("signed as %q", role)
		}
	}
}

func TestDecodePackRefuses(t *testing.T) {
	good := string(encoded(t, testPack(t, Request{Label: read(testLabel)})))
	const version = `"v":2,"verdict"`
	if strings.Count(good, version) != 1 {
		t.Fatalf("no version in %s", good)
	}
	for name, text := range map[string]string{
		"empty":         "",
		"no JSON":       "hello",
		"more behind":   good + "{}",
		"other version": strings.Replace(good, version, `"v":9,"verdict"`, 1),
		"more members":  strings.Replace(good, version, `"v":2,"note":"and the buyer is a thief","verdict"`, 1),
		"a name twice":  strings.Replace(good, version, `"v":2,"v":2,"verdict"`, 1),
		"other capital": strings.Replace(good, `"made"`, `"Made"`, 1),
		"two capitals":  strings.Replace(good, version, `"v":2,"V":2,"verdict"`, 1),
		"deep inside":   strings.Replace(good, `"claimed":`, `"Claimed":`, 1),
		"hidden text":   strings.Replace(good, `"found":`, `"comment":"x","found":`, 1),
		"null":          "null",
		"a number":      strings.Replace(good, `"blockNumber":7`, `"blockNumber":7.5`, 1),
	} {
		if r, err := VerifyPack([]byte(text)); err == nil {
			t.Errorf("%s: %+v", name, r)
		}
	}
}

func FuzzVerifyPack(f *testing.F) {
	f.Add(encoded(f, testPack(f, Request{Label: read(testLabel), Order: "0x02"})))
	f.Add(encoded(f, signed(f, testPack(f, Request{Label: read(testLabel + "#code=" + testCode)}), newAccount(f), "buyer")))
	f.Add([]byte(`{"v":2}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		r, err := VerifyPack(text)
		if err == nil && len(r.Faults) == 0 && !bytes.Contains(text, []byte(`"evidence"`)) {
			t.Fatalf("a pack without evidence is without fault: %q", text)
		}
	})
}
