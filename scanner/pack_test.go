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
	e, err := newWorld(t).gatherer(t).Gather(context.Background(), request)
	if err != nil {
		t.Fatal(err)
	}
	return NewPack(e)
}

// verify checks a pack without ledgers, by the signers that it names.
func verify(t testing.TB, text []byte, signers ...provenance.Address) PackReport {
	t.Helper()
	r, err := PackVerifier{Signers: signers, Clock: func() time.Time { return noon }}.Verify(t.Context(), text)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// faults are what a report says does not hold.
func faults(r PackReport) string {
	var list []string
	for _, c := range r.With(Fails) {
		list = append(list, c.Detail)
	}
	return strings.Join(list, "\n")
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
	operator, buyer := newAccount(t), newAccount(t)
	for name, r := range map[string]Request{
		"mismatch":      {Label: read(testLabel), Order: "0x02"},
		"sealed code":   {Label: read(testLabel + "#code=" + testCode)},
		"for its order": {Label: read(testLabel + "#code=" + testCode), Order: "0x01"},
		"unissued":      {Label: read(testLabel[:len(testLabel)-1] + "X")},
		"typed":         {Label: read("09506000134352 K3M9 7QRT VX2B 8HJ4"), Place: at(t, 59.9, 10.7)},
	} {
		t.Run(name, func(t *testing.T) {
			bare := testPack(t, r)
			p := signed(t, signed(t, bare, operator, RoleOperator), buyer, "buyer")
			before, err := bare.Hash()
			if err != nil {
				t.Fatal(err)
			}
			report := verify(t, encoded(t, p), operator.Address())
			if !report.Accepted || report.Hash != before || len(report.Signatures) != 2 || report.Signatures[1].Signer != buyer.Address() {
				t.Errorf("got %+v", report)
			}
			if report.Standing != bare.Verdict.Standing || report.Item != bare.Evidence.Label.Item {
				t.Errorf("got %+v", report)
			}
			if len(report.With(NotChecked)) == 0 {
				t.Error("nothing is left unchecked without ledgers")
			}
			var spaced bytes.Buffer
			if err := json.Indent(&spaced, encoded(t, p), "", "\t"); err != nil {
				t.Fatal(err)
			}
			if again := verify(t, spaced.Bytes(), operator.Address()); again.Hash != before || !again.Accepted {
				t.Errorf("with other white space: %+v", again)
			}
		})
	}
}

// TestNoPackByAnUnknownSigner: anybody can make evidence and sign it as operator,
// and a proof of possession of a genuine item is no secret once it is shown.
func TestNoPackByAnUnknownSigner(t *testing.T) {
	operator, thief := newAccount(t), newAccount(t)
	genuine := signed(t, testPack(t, Request{Label: read(testLabel + "#code=" + testCode)}), operator, RoleOperator)
	resigned := genuine
	resigned.Signatures = nil
	asBuyer := signed(t, resigned, operator, "buyer")
	byThief := signed(t, resigned, thief, RoleOperator)
	copied := byThief
	copied.Signatures = []PackSignature{{Signer: operator.Address(), Role: RoleOperator, Signature: byThief.Signatures[0].Signature}}
	for name, c := range map[string]struct {
		pack  Pack
		known []provenance.Address
	}{
		"unsigned":                    {resigned, []provenance.Address{operator.Address()}},
		"signed by a thief":           {byThief, []provenance.Address{operator.Address()}},
		"signed, and nobody is known": {genuine, nil},
		"signed in another role":      {asBuyer, []provenance.Address{operator.Address()}},
		"in the operator's name":      {copied, []provenance.Address{operator.Address()}},
	} {
		r := verify(t, encoded(t, c.pack), c.known...)
		if r.Accepted || r.Standing != provenance.Unchecked || r.Says.Standing != provenance.Verified {
			t.Errorf("%s: accepted %t as %s, says %s", name, r.Accepted, r.Standing, r.Says.Standing)
		}
	}
	both := verify(t, encoded(t, signed(t, genuine, thief, "witness")), operator.Address())
	if !both.Accepted || both.Signatures[1].Known != "" {
		t.Errorf("with an unknown witness beside the operator: %+v", both)
	}
}

// TestNoReplayedProof: a proof of possession says for which item, order, operator
// and minutes it is. An operator that is known cannot reuse another's.
func TestNoReplayedProof(t *testing.T) {
	operator := newAccount(t)
	pack := func(t *testing.T) Pack {
		return testPack(t, Request{Label: read(testLabel + "#code=" + testCode), Order: "0x01"})
	}
	statement := func(c *Challenger, item, order string, now time.Time) *provenance.Proof {
		ch, err := c.Challenge(item, order, now)
		if err != nil {
			t.Fatal(err)
		}
		key, err := claimKey(testCode, testItem)
		if err != nil {
			t.Fatal(err)
		}
		sig, err := key.SignText(ch.Text)
		if err != nil {
			t.Fatal(err)
		}
		return &provenance.Proof{Kind: provenance.ProofSealedCode, Valid: true, By: key.Address(), Statement: ch.Text, Signature: hexSignature(sig)}
	}
	rival, elsewhere := testChallenger(), testChallenger()
	rival.Operator, elsewhere.Chain = "RivalMSP", "eip155:1"
	for name, c := range map[string]struct {
		change func(*Pack)
		fault  string
	}{
		"another item":     {func(p *Pack) { p.Evidence.Proof = statement(testChallenger(), testItem+"A", "0x01", noon) }, "another item"},
		"another order":    {func(p *Pack) { p.Evidence.Proof = statement(testChallenger(), testItem, "0x02", noon) }, "not made for this order"},
		"no order":         {func(p *Pack) { p.Evidence.Proof = statement(testChallenger(), testItem, "", noon) }, "not made for this order"},
		"another operator": {func(p *Pack) { p.Evidence.Proof = statement(rival, testItem, "0x01", noon) }, "another operator"},
		"another chain":    {func(p *Pack) { p.Evidence.Proof = statement(elsewhere, testItem, "0x01", noon) }, "another chain"},
		"expired": {func(p *Pack) {
			p.Evidence.Proof = statement(testChallenger(), testItem, "0x01", noon.Add(-ChallengeLife))
		}, "was good from"},
		"not yet made":        {func(p *Pack) { p.Evidence.Proof = statement(testChallenger(), testItem, "0x01", noon.Add(time.Minute)) }, "was good from"},
		"a later pack":        {func(p *Pack) { p.Evidence.At = noon.Add(time.Hour) }, "was good from"},
		"nothing but valid":   {func(p *Pack) { p.Evidence.Proof.Statement, p.Evidence.Proof.Signature = "", "" }, "holds no statement"},
		"another's signature": {func(p *Pack) { p.Evidence.Proof.Signature = sign(t, operator, p.Evidence.Proof.Statement) }, "did not sign the proof"},
		"as the owner's":      {func(p *Pack) { p.Evidence.Proof.Kind = provenance.ProofOwner }, "does not name as owner"},
		"of no kind":          {func(p *Pack) { p.Evidence.Proof.Kind = "padlock" }, "no kind of proof"},
		"other words":         {func(p *Pack) { p.Evidence.Proof.Statement += " And more." }, "holds no statement"},
		"a wrong code":        {func(p *Pack) { p.Evidence.Proof = &provenance.Proof{Kind: provenance.ProofSealedCode} }, "anybody can make one"},
	} {
		p := pack(t)
		c.change(&p)
		p.Verdict = provenance.Judge(p.Evidence)
		r := verify(t, encoded(t, signed(t, p, operator, RoleOperator)), operator.Address())
		if got := faults(r); r.Accepted || r.Standing == provenance.Verified || !strings.Contains(got, c.fault) {
			t.Errorf("%s: %s, faults %q, want %q", name, r.Standing, got, c.fault)
		}
	}
}

// TestNoReplayedPack: a genuine pack of another item, order or time is none of
// what the verifier asks about.
func TestNoReplayedPack(t *testing.T) {
	operator := newAccount(t)
	text := encoded(t, signed(t, testPack(t, Request{Label: read(testLabel), Order: "0x01"}), operator, RoleOperator))
	clock := func() time.Time { return noon }
	for name, c := range map[string]struct {
		about Expectation
		clock func() time.Time
		fault string
	}{
		"as asked":      {Expectation{testItem, "0x01", noon}, clock, ""},
		"another item":  {Expectation{Item: testItem + "A"}, clock, "of another item"},
		"another order": {Expectation{Order: "0x02"}, clock, "not for the order"},
		"too old":       {Expectation{After: noon.Add(time.Second)}, clock, "gathered at"},
		"to come":       {Expectation{}, func() time.Time { return noon.Add(-time.Hour) }, "yet to come"},
	} {
		r, err := PackVerifier{Signers: []provenance.Address{operator.Address()}, Expect: c.about, Clock: c.clock}.Verify(t.Context(), text)
		if err != nil {
			t.Fatal(err)
		}
		if got := faults(r); r.Accepted != (c.fault == "") || !strings.Contains(got, c.fault) {
			t.Errorf("%s: accepted %t, faults %q", name, r.Accepted, got)
		}
	}
}

// TestAWrongCodeIsNoEvidence: whoever types a wrong code for a genuine item gets
// no suspect verdict signed.
func TestAWrongCodeIsNoEvidence(t *testing.T) {
	e, err := newWorld(t).gatherer(t).Gather(t.Context(), Request{Label: read(testLabel), Proof: &Proof{Kind: provenance.ProofSealedCode, Code: "7GH2KM9PQRST4VWZ"}})
	if err != nil {
		t.Fatal(err)
	}
	if v := provenance.Judge(e); v.Standing != provenance.Suspect {
		t.Errorf("who typed it is told %s", v.Standing)
	}
	if p := NewPack(e); p.Verdict.Standing != provenance.Consistent || p.Evidence.Proof != nil {
		t.Errorf("the pack says %s of %+v", p.Verdict.Standing, p.Evidence.Proof)
	}
}

// TestPackTampered: whoever changes a pack and cannot sign anew is found out
// by the signature; whoever can sign anew, by what does not fit together.
func TestPackTampered(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*Pack)
		fault  string
	}{
		"verdict":      {func(p *Pack) { p.Verdict.Standing = provenance.Verified }, "not the one that its evidence leads to"},
		"a finding":    {func(p *Pack) { p.Verdict.Findings = p.Verdict.Findings[1:] }, "not the one that its evidence leads to"},
		"bound":        {func(p *Pack) { p.Evidence.Registry.Bound = false }, "bound"},
		"leaf":         {func(p *Pack) { p.Evidence.Registry.Leaf.ClaimKey[0] ^= 1 }, "bound"},
		"merkle proof": {func(p *Pack) { p.Evidence.Registry.Proof[0][0] ^= 1 }, "bound"},
		"issuer":       {func(p *Pack) { p.Evidence.Registry.Issuer[0] ^= 1 }, "bound"},
		"item":         {func(p *Pack) { p.Evidence.Label.Item += "X" }, "does not name the item"},
		"label":        {func(p *Pack) { p.Evidence.Label.Text += "X" }, "does not name the item"},
		"passport":     {func(p *Pack) { p.Evidence.Passport.Hash[0] ^= 1 }, "of the passport"},
		"proof invented": {func(p *Pack) {
			p.Evidence.Proof = &provenance.Proof{Kind: provenance.ProofSealedCode, Valid: true, By: p.Evidence.Registry.Leaf.ClaimKey}
		}, "holds no statement"},
		"owner invented": {func(p *Pack) {
			p.Evidence.Proof = &provenance.Proof{Kind: provenance.ProofOwner, Valid: true, By: p.Evidence.Registry.Owner}
		}, "holds no statement"},
		"phase":           {func(p *Pack) { p.Evidence.Custody.Custody.Phase = provenance.Destroyed }, "its records do not"},
		"custody's time":  {func(p *Pack) { p.Evidence.Custody.Custody.Time = noon.AddDate(1, 0, 0) }, "its records do not"},
		"a record":        {func(p *Pack) { p.Evidence.Custody.Steps[0].Record.Party = "EvilMSP" }, "does not have the hash"},
		"a record rehash": {func(p *Pack) { s := &p.Evidence.Custody.Steps[0]; s.Record.Party = "EvilMSP"; s.Hash = s.Record.Hash() }, "does not follow"},
		"record dropped":  {func(p *Pack) { p.Evidence.Custody.Steps = p.Evidence.Custody.Steps[:1] }, "the pack's records end at 1"},
		"first dropped":   {func(p *Pack) { p.Evidence.Custody.Steps = p.Evidence.Custody.Steps[1:] }, "does not follow"},
		"order's match":   {func(p *Pack) { p.Evidence.Order.Matches = true }, "of the order"},
		"only the time":   {func(p *Pack) { p.Evidence.At = p.Evidence.At.Add(-time.Hour) }, ""},
	} {
		t.Run(name, func(t *testing.T) {
			signer := newAccount(t)
			p := signed(t, testPack(t, Request{Label: read(testLabel), Order: "0x02"}), signer, RoleOperator)
			c.change(&p)
			report := verify(t, encoded(t, p), signer.Address())
			if report.Accepted || report.Signatures[0].Valid {
				t.Error("the signature still stands")
			}
			p.Signatures = nil
			report = verify(t, encoded(t, signed(t, p, signer, RoleOperator)), signer.Address())
			if !report.Signatures[0].Valid {
				t.Fatalf("signed anew: %+v", report)
			}
			if got := faults(report); report.Accepted != (c.fault == "") || !strings.Contains(got, c.fault) {
				t.Errorf("faults %q, want %q", got, c.fault)
			}
		})
	}
}

// TestPackVersions: the line of versions in a pack is checked without any
// ledger.
func TestPackVersions(t *testing.T) {
	pack := func(t *testing.T) Pack {
		h := newWorld(t)
		h.revise()
		e, err := h.gatherer(t).Gather(t.Context(), Request{Label: read(testLabel)})
		if err != nil {
			t.Fatal(err)
		}
		return NewPack(e)
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
		operator := newAccount(t)
		if got := faults(verify(t, encoded(t, signed(t, p, operator, RoleOperator)), operator.Address())); (got == "") != (c.fault == "") || !strings.Contains(got, c.fault) {
			t.Errorf("%s: faults %q, want %q", name, got, c.fault)
		}
	}
}

func TestPackSignatures(t *testing.T) {
	a, b := newAccount(t), newAccount(t)
	p := signed(t, testPack(t, Request{Label: read(testLabel)}), a, "buyer")
	for name, change := range map[string]func(*PackSignature){
		"another signer": func(s *PackSignature) { s.Signer = b.Address() },
		"another role":   func(s *PackSignature) { s.Role = RoleOperator },
		"no signature":   func(s *PackSignature) { s.Signature = "" },
	} {
		q := p
		q.Signatures = append([]PackSignature{}, p.Signatures...)
		change(&q.Signatures[0])
		if r := verify(t, encoded(t, q), a.Address()); r.Accepted || r.Signatures[0].Valid {
			t.Errorf("%s: %+v", name, r)
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
	const version = `"v":3,"verdict"`
	if strings.Count(good, version) != 1 {
		t.Fatalf("no version in %s", good)
	}
	for name, text := range map[string]string{
		"empty":         "",
		"no JSON":       "hello",
		"more behind":   good + "{}",
		"other version": strings.Replace(good, version, `"v":9,"verdict"`, 1),
		"more members":  strings.Replace(good, version, `"v":3,"note":"and the buyer is a thief","verdict"`, 1),
		"a name twice":  strings.Replace(good, version, `"v":3,"v":3,"verdict"`, 1),
		"other capital": strings.Replace(good, `"evidence"`, `"Evidence"`, 1),
		"two capitals":  strings.Replace(good, version, `"v":3,"V":2,"verdict"`, 1),
		"deep inside":   strings.Replace(good, `"claimed":`, `"Claimed":`, 1),
		"hidden text":   strings.Replace(good, `"found":`, `"comment":"x","found":`, 1),
		"null":          "null",
		"a number":      strings.Replace(good, `"blockNumber":7`, `"blockNumber":7.5`, 1),
	} {
		if r, err := (PackVerifier{}).Verify(t.Context(), []byte(text)); err == nil {
			t.Errorf("%s: %+v", name, r)
		}
	}
}

func FuzzVerifyPack(f *testing.F) {
	f.Add(encoded(f, testPack(f, Request{Label: read(testLabel), Order: "0x02"})))
	f.Add(encoded(f, signed(f, testPack(f, Request{Label: read(testLabel + "#code=" + testCode)}), newAccount(f), "buyer")))
	f.Add([]byte(`{"v":3}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		r, err := PackVerifier{}.Verify(t.Context(), text)
		if err == nil && r.Accepted {
			t.Fatalf("accepted without a signer: %q", text)
		}
		if err == nil && faults(r) == "" && !bytes.Contains(text, []byte(`"evidence"`)) {
			t.Fatalf("a pack without evidence is without fault: %q", text)
		}
	})
}
