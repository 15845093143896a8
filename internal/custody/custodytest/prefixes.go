package custodytest

import (
	"fmt"
	"slices"
	"testing"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/provenance"
)

// prefixes: the number of a unit is its prefix's owner's to give, and whose a prefix
// is, is not the word of who claims it first.
func prefixes(t *testing.T, harness Harness) {
	h := NewFixture(t, harness)
	item, unit := h.Commission(1), h.Unit()
	h.Must(Maker, provenance.Checkpoint{Verb: provenance.Ship, Subjects: item, To: h.PGLN(Carrier)})
	h.Must(Carrier, provenance.Checkpoint{Verb: provenance.Receive, Subjects: item})
	h.Refused(Carrier, provenance.CodeNotIssuer, provenance.Checkpoint{Verb: provenance.Pack, Unit: unit, Subjects: item})
	h.Refused(Carrier, provenance.CodeNotIssuer, provenance.Checkpoint{Verb: provenance.Commission, Subjects: []string{unit}})

	// A party's claim counts once the others approve it: its own word, and its own
	// approval, do not.
	own := fmt.Sprintf("4%011d", h.seed%1e11)
	p := h.parties[Carrier]
	p.Prefixes = append(h.claimed(Carrier), own)
	got, err := h.Client(Carrier).PutParty(ctx(t), p)
	if err != nil || !slices.Contains(got.Claims, own) || slices.Contains(got.Prefixes, own) {
		t.Fatalf("claiming a prefix: %+v, %v, want it among the claims", got, err)
	}
	mine := "https://id.gs1.org/00/" + withCheck("1"+own+"0001")
	pack := provenance.Checkpoint{Verb: provenance.Pack, Unit: mine, Subjects: item}
	h.Refused(Carrier, provenance.CodeNotIssuer, pack)
	approval := chaincode.PrefixApproval{MSP: harness.MSP(Carrier), Prefix: own}
	if err := h.Client(Carrier).ApprovePrefix(ctx(t), approval); Code(err) != chaincode.CodeNotYourself {
		t.Errorf("approving one's own claim: %v, want %s", err, chaincode.CodeNotYourself)
	}
	handheld := custody.Client{Ledger: harness.Connect(t, Maker, "handheld")}
	if err := handheld.ApprovePrefix(ctx(t), approval); Code(err) != chaincode.CodeRole {
		t.Errorf("approving without the role in the certificate: %v, want %s", err, chaincode.CodeRole)
	}
	if err := h.Client(Maker).ApprovePrefix(ctx(t), chaincode.PrefixApproval{MSP: harness.MSP(Carrier), Prefix: "4999"}); Code(err) != chaincode.CodeNotFound {
		t.Errorf("approving what nobody claims: %v, want %s", err, chaincode.CodeNotFound)
	}
	h.approve(Carrier, own)
	h.approve(Carrier, own) // as after every start of a server
	if p := h.registered(Carrier); !slices.Contains(p.Prefixes, own) || slices.Contains(p.Claims, own) {
		t.Errorf("after the approvals: %+v, want the prefix to be the carrier's", p)
	}
	h.Must(Carrier, provenance.Checkpoint{Verb: provenance.Pack, Unit: mine, Subjects: item, Place: "https://id.gs1.org/414/" + GLN(Carrier)})
	h.verified(item[0])
}

func (h *Fixture) registered(org Org) provenance.Party {
	h.t.Helper()
	list, err := h.clients[org].Parties(ctx(h.t))
	if err != nil {
		h.t.Fatal(err)
	}
	for _, p := range list {
		if p.MSP == h.harness.MSP(org) {
			return p
		}
	}
	return provenance.Party{}
}

// claimed are the prefixes that an earlier test of the channel registered.
func (h *Fixture) claimed(org Org) []string { return h.registered(org).Claimed() }
