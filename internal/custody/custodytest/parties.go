package custodytest

import (
	"bytes"
	"fmt"
	"slices"
	"testing"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/provenance"
)

// partyRules: who one is comes from the certificate, and what one may do too.
func partyRules(t *testing.T, harness Harness) {
	h := NewFixture(t, harness)
	put := func(org Org, change func(*provenance.Party)) error {
		p := h.parties[org]
		p.Roles, p.Prefixes = slices.Clone(p.Roles), slices.Clone(p.Prefixes)
		change(&p)
		_, err := h.Client(org).PutParty(ctx(t), p)
		return err
	}
	for _, test := range []struct {
		name   string
		org    Org
		code   string
		change func(*provenance.Party)
	}{
		{"somebody else", Carrier, chaincode.CodeNotYourself, func(p *provenance.Party) { p.MSP = harness.MSP(Retailer) }},
		{"a role of no certificate", Carrier, chaincode.CodeRole, func(p *provenance.Party) { p.Roles = append(p.Roles, "maker") }},
		{"an unknown role", Carrier, chaincode.CodeBadRequest, func(p *provenance.Party) { p.Roles = append(p.Roles, "king") }},
		{"a prefix of another's", Carrier, chaincode.CodeTaken, func(p *provenance.Party) { p.Prefixes = append(p.Prefixes, prefix) }},
		{"a prefix within another's", Carrier, chaincode.CodeTaken, func(p *provenance.Party) { p.Prefixes = append(p.Prefixes, prefix+"1") }},
		{"a prefix around another's", Carrier, chaincode.CodeTaken, func(p *provenance.Party) { p.Prefixes = append(p.Prefixes, prefix[:4]) }},
		{"another's GLN", Carrier, chaincode.CodeDiffers, func(p *provenance.Party) { p.GLN = h.PGLN(Retailer) }},
		{"no GLN", Carrier, chaincode.CodeBadRequest, func(p *provenance.Party) { p.GLN = "https://id.gs1.org/414/" + GLN(Carrier) }},
		{"a GLN's bad check digit", Carrier, chaincode.CodeBadRequest, func(p *provenance.Party) { p.GLN = "https://id.gs1.org/417/9521101531001" }},
		{"no name", Carrier, chaincode.CodeBadRequest, func(p *provenance.Party) { p.Name = " " }},
		{"a role given up", Carrier, chaincode.CodeDiffers, func(p *provenance.Party) { p.Roles = nil }},
		{"a prefix given up", Maker, chaincode.CodeDiffers, func(p *provenance.Party) { p.Prefixes = nil }},
		{"a prefix that is none", Maker, chaincode.CodeBadRequest, func(p *provenance.Party) { p.Prefixes = append(p.Prefixes, "12x4") }},
		{"a prefix in one's own", Maker, chaincode.CodeBadRequest, func(p *provenance.Party) { p.Prefixes = append(p.Prefixes, prefix+"1") }},
	} {
		if err := put(test.org, test.change); Code(err) != test.code {
			t.Errorf("%s: %v, want %s", test.name, err, test.code)
		}
	}
	if err := put(Carrier, func(p *provenance.Party) { p.Name = "The carrier" }); err != nil {
		t.Errorf("registering again: %v", err)
	}
	for _, name := range []string{"The carrier, renamed", "The carrier"} {
		if err := put(Carrier, func(p *provenance.Party) { p.Name = name }); err != nil {
			t.Errorf("registering under another name: %v", err)
		}
	}
	list, err := h.Client(Retailer).Parties(ctx(t))
	if err != nil {
		t.Fatal(err)
	}
	for org, want := range h.parties {
		i := slices.IndexFunc(list, func(p provenance.Party) bool { return p.MSP == harness.MSP(org) })
		if i < 0 || list[i].GLN != want.GLN || !slices.Equal(list[i].Roles, want.Roles) {
			t.Errorf("the %s is missing from %+v", org.Role(), list)
		}
	}
	h.certificates(harness)
}

// certificates: a member of the maker acts for it, but commissions and changes
// its registration only with the role in the member's own certificate.
func (h *Fixture) certificates(harness Harness) {
	t := h.t
	handheld := custody.Client{Ledger: harness.Connect(t, Maker, "handheld")}
	items := h.Items(1)
	out, err := handheld.Append(ctx(t), Capture(t, provenance.Checkpoint{Verb: provenance.Commission, Subjects: items, Time: Now()}))
	if err != nil || out[0].Code != provenance.CodeNotIssuer {
		t.Errorf("commissioning without the role in the certificate: %+v, %v, want %s", out, err, provenance.CodeNotIssuer)
	}
	held := h.Commission(1)
	out, err = handheld.Append(ctx(t), Capture(t, provenance.Checkpoint{Verb: provenance.Note, Subjects: held, Time: Now()}))
	if err != nil || !out[0].Done() {
		t.Errorf("a note by another member of the holder: %+v, %v, want it accepted", out, err)
	}
	if _, err := handheld.PutParty(ctx(t), h.parties[Maker]); Code(err) != chaincode.CodeRole {
		t.Errorf("registering without the role in the certificate: %v, want %s", err, chaincode.CodeRole)
	}
	overlap := custody.Client{Ledger: harness.Connect(t, Retailer, "brand", "maker", "retailer")}
	for _, p := range []string{prefix, prefix[:5], prefix + "12"} {
		party := h.parties[Retailer]
		party.Roles, party.Prefixes = []string{"maker", "retailer"}, []string{p}
		if _, err := overlap.PutParty(ctx(t), party); Code(err) != chaincode.CodeTaken {
			t.Errorf("the prefix %s beside %s: %v, want %s", p, prefix, err, chaincode.CodeTaken)
		}
	}
}

// attested: one attestation of the delivery and one of each milestone for each
// party and order.
func attested(t *testing.T, harness Harness) {
	h := NewFixture(t, harness)
	order := fmt.Sprintf("0x%064x", h.seed)
	attestation := func(org Org) chaincode.Attestation {
		return chaincode.Attestation{
			Order: order, Party: harness.MSP(org), Signer: h.parties[org].Account,
			Head: provenance.Sum([]byte("delivery")), DeliveredAt: 1_767_225_600, Signature: bytes.Repeat([]byte{byte(org + 1)}, 65),
		}
	}
	for _, org := range []Org{Retailer, Carrier, Carrier} { // the last is a resend
		if err := h.Client(org).Attest(ctx(t), attestation(org)); err != nil {
			t.Fatalf("attesting as the %s: %v", org.Role(), err)
		}
	}
	for _, test := range []struct {
		name, code string
		change     func(*chaincode.Attestation)
	}{
		{"other content", chaincode.CodeDiffers, func(a *chaincode.Attestation) { a.Head = provenance.Sum(nil) }},
		{"for another", chaincode.CodeNotYourself, func(a *chaincode.Attestation) { a.Party = harness.MSP(Maker) }},
		{"another's account", chaincode.CodeNotYourself, func(a *chaincode.Attestation) { a.Signer = h.parties[Maker].Account }},
		{"a short signature", chaincode.CodeBadRequest, func(a *chaincode.Attestation) { a.Signature = a.Signature[1:] }},
		{"no order", chaincode.CodeBadRequest, func(a *chaincode.Attestation) { a.Order = "0x00" }},
		{"a milestone that is none", chaincode.CodeBadRequest, func(a *chaincode.Attestation) { a.Milestone = "painted" }},
		{"no record", chaincode.CodeBadRequest, func(a *chaincode.Attestation) { a.Head = provenance.Hash{} }},
	} {
		a := attestation(Carrier)
		test.change(&a)
		if err := h.Client(Carrier).Attest(ctx(t), a); Code(err) != test.code {
			t.Errorf("%s: %v, want %s", test.name, err, test.code)
		}
	}
	list, err := h.Client(Maker).Attestations(ctx(t), order)
	if err != nil || len(list) != 2 || list[0].Party >= list[1].Party || !bytes.Equal(list[0].Signature, bytes.Repeat(list[0].Signature[:1], 65)) {
		t.Errorf("the order's attestations are %+v, %v, want two, by MSP id", list, err)
	}
	milestone := attestation(Carrier)
	milestone.Milestone, milestone.Head = chaincode.MilestoneShipped, provenance.Sum([]byte("shipped"))
	for range 2 { // the second is a resend
		if err := h.Client(Carrier).Attest(ctx(t), milestone); err != nil {
			t.Fatalf("attesting a milestone: %v", err)
		}
	}
	milestone.DeliveredAt++
	if err := h.Client(Carrier).Attest(ctx(t), milestone); Code(err) != chaincode.CodeDiffers {
		t.Errorf("another record for the milestone: %v, want %s", err, chaincode.CodeDiffers)
	}
	list, err = h.Client(Maker).Attestations(ctx(t), order)
	milestones := 0
	for _, a := range list {
		if a.Milestone == chaincode.MilestoneShipped && a.Party == harness.MSP(Carrier) {
			milestones++
		}
	}
	if err != nil || len(list) != 3 || milestones != 1 {
		t.Errorf("with the milestone the order's attestations are %+v, %v, want three", list, err)
	}
}
