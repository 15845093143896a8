package app_test

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/gs1"
	"github.com/waymark/waymark/scanner"
)

// packOf is the evidence pack of a scan, as this server makes it.
func (s *shop) packOf(item string, proof app.ScanProof) scanner.Pack {
	s.t.Helper()
	link, err := gs1.Parse(item)
	if err != nil {
		s.t.Fatal(err)
	}
	r, err := s.Scans.Scan(s.t.Context(), app.ScanRequest{Item: link, Proof: proof, At: time.Now()})
	if err != nil {
		s.t.Fatal(err)
	}
	pack, err := s.Scans.Pack(s.t.Context(), r.Evidence)
	if err != nil {
		s.t.Fatal(err)
	}
	return pack
}

// again judges a changed pack's evidence and signs it by a party's account.
func (s *shop) again(p scanner.Pack, change func(p *scanner.Pack), msp string) scanner.PackReport {
	s.t.Helper()
	text, err := json.Marshal(p)
	if err != nil {
		s.t.Fatal(err)
	}
	var copied scanner.Pack // so that a change stays in this pack
	if err := json.Unmarshal(text, &copied); err != nil {
		s.t.Fatal(err)
	}
	change(&copied)
	copied.Verdict, copied.Signatures = provenance.Judge(copied.Evidence), nil
	signer, err := s.PackSigner(s.t.Context(), msp)
	if err != nil {
		s.t.Fatal(err)
	}
	if copied, err = copied.Sign(signer, scanner.RoleOperator); err != nil {
		s.t.Fatal(err)
	}
	return s.verified(copied)
}

func (s *shop) verified(p scanner.Pack) scanner.PackReport {
	s.t.Helper()
	text, err := p.Encode()
	if err != nil {
		s.t.Fatal(err)
	}
	report, err := s.Scans.VerifyPack(s.t.Context(), text, scanner.Expectation{})
	if err != nil {
		s.t.Fatal(err)
	}
	return report
}

func failed(r scanner.PackReport) string {
	var list []string
	for _, c := range r.With(scanner.Fails) {
		list = append(list, c.Code+": "+c.Detail)
	}
	return strings.Join(list, "\n")
}

// TestForgedPacksAreNotAccepted: by somebody unknown, by another party of the
// channel in the operator's name, and by the operator itself, whose lies the
// ledgers show.
func TestForgedPacksAreNotAccepted(t *testing.T) {
	s := openShop(t, 4)
	item, other := s.items[0], s.items[1]
	genuine := s.packOf(item, app.ScanProof{Code: s.SealedCode(item)})
	if r := s.verified(genuine); !r.Accepted || r.Standing != provenance.Verified || r.Signatures[0].Known != scanner.KnownParty || r.Signatures[0].Party != "Tideline Footwear" {
		t.Fatalf("the genuine pack: %s, %+v", failed(r), r.Signatures)
	}
	for _, c := range s.verified(genuine).With(scanner.NotChecked) {
		if c.Code != scanner.CheckObject && c.Code != scanner.CheckExpected {
			t.Errorf("with all ledgers, %s is not checked: %s", c.Code, c.Detail)
		}
	}
	nothing := func(*scanner.Pack) {}
	otherPack := s.packOf(other, app.ScanProof{Code: s.SealedCode(other)})
	s.claimFor(s.items[2], s.deploy("anything", "600160005360016000f3", nil))
	claimed := s.packOf(s.items[2], app.ScanProof{})

	for name, c := range map[string]struct {
		of     scanner.Pack
		change func(p *scanner.Pack)
		by     string
		fault  string
	}{
		"signed anew by its operator":  {genuine, nothing, "MakerMSP", ""},
		"by another party in its name": {genuine, nothing, "CarrierMSP", "signer:"},
		"by another party in its own":  {genuine, func(p *scanner.Pack) { p.Evidence.Operator.Party = "CarrierMSP" }, "CarrierMSP", "another operator"},
		"another item's proof":         {genuine, func(p *scanner.Pack) { p.Evidence.Proof = otherPack.Evidence.Proof }, "MakerMSP", "another item"},
		"another contract":             {genuine, func(p *scanner.Pack) { p.Evidence.Registry.Contract = "eip155:31337:0x" + strings.Repeat("1", 40) }, "MakerMSP", "contract:"},
		"another issuer's name":        {genuine, func(p *scanner.Pack) { p.Evidence.Registry.IssuerName = "Skerry" }, "MakerMSP", "issuer:"},
		"unclaimed, it says": {claimed, func(p *scanner.Pack) {
			p.Evidence.Registry.Claimed, p.Evidence.Registry.Owner = false, p.Evidence.Registry.Issuer
		}, "MakerMSP", "says otherwise of the token"},
		"stolen, it says":   {genuine, func(p *scanner.Pack) { p.Evidence.Registry.Stolen = true }, "MakerMSP", "says otherwise of the token"},
		"recalled, it says": {genuine, func(p *scanner.Pack) { p.Evidence.Registry.Recalled = true }, "MakerMSP", "says otherwise of the token"},
		"another block":     {genuine, func(p *scanner.Pack) { p.Evidence.Registry.BlockHash = "0x" + strings.Repeat("ab", 32) }, "MakerMSP", "is another one"},
		"a block to come":   {genuine, func(p *scanner.Pack) { p.Evidence.Registry.BlockNumber += 1 << 30 }, "MakerMSP", "is another one"},
		"an old state":      {genuine, func(p *scanner.Pack) { p.Evidence.At, p.Evidence.Proof = time.Now().Add(4*time.Minute), nil }, "MakerMSP", "was not the newest"},
		"a record left out": {genuine, func(p *scanner.Pack) {
			c := p.Evidence.Custody
			c.Steps, c.Custody = nil, provenance.Custody{Subject: item}
			p.Evidence.At, p.Evidence.Proof = time.Now().Add(4*time.Minute), nil
		}, "MakerMSP", "leaves out record 1"},
		"a record's writer":  {genuine, func(p *scanner.Pack) { p.Evidence.Custody.Steps[0].Name = "Quayside Storage" }, "MakerMSP", "is not the ledger's"},
		"destroyed, it says": {genuine, func(p *scanner.Pack) { p.Evidence.Custody.Custody.Phase = provenance.Destroyed }, "MakerMSP", "its records do not"},
		"a broken rule": {genuine, func(p *scanner.Pack) {
			p.Evidence.Custody.Violations = []provenance.Violation{{Code: provenance.CodeNotHolder}}
		}, "MakerMSP", "break none"},
		"an order nobody made": {genuine, func(p *scanner.Pack) {
			p.Evidence.Proof = nil
			p.Evidence.Order = &provenance.Order{ID: "0x" + strings.Repeat("a", 64), Item: other, Status: "funded"}
		}, "MakerMSP", "nobody made the order"},
	} {
		r := s.again(c.of, c.change, c.by)
		if got := failed(r); r.Accepted != (c.fault == "") || !strings.Contains(got, c.fault) {
			t.Errorf("%s: accepted %t as %s, %q; want %q", name, r.Accepted, r.Standing, got, c.fault)
		}
	}
}

// TestSilentLedgersAreNoPass: a pack whose ledgers do not answer is not worth its
// verdict.
func TestSilentLedgersAreNoPass(t *testing.T) {
	s := openShop(t, 1)
	pack := s.packOf(s.items[0], app.ScanProof{Code: s.SealedCode(s.items[0])})
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if r := s.verified(pack); r.Standing != provenance.Unchecked || len(r.With(scanner.Unreached)) == 0 {
		t.Errorf("%s: %+v", r.Standing, r.Checks)
	}
}
