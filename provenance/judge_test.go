package provenance_test

import (
	"slices"
	"testing"
	"time"

	"github.com/waymark/waymark/provenance"
)

var scanned = time.Date(2026, 7, 1, 12, 0, 0, 0, time.UTC)

// evidenceOf is that of an item which nothing speaks against: sold to an owner,
// with its way recorded.
func evidenceOf(change func(e *provenance.Evidence)) provenance.Evidence {
	const item = "https://id.gs1.org/01/09506000134352/21/K3M97QRTVX2B8HJ4"
	step := func(seq uint64, verb provenance.Verb, party string, account byte) provenance.Step {
		return provenance.Step{Record: provenance.Record{Subject: item, Seq: seq, Verb: verb, Party: party, Time: scanned}, Name: party, Account: provenance.Address{account}}
	}
	e := provenance.Evidence{
		At: scanned, Label: provenance.Label{Item: item, Local: true},
		Registry: &provenance.Issuance{Found: true, Bound: true, Issuer: provenance.Address{1}, IssuerName: "Maker", Owner: provenance.Address{9}},
		Custody: &provenance.Path{
			Custody: provenance.Custody{Subject: item, Seq: 2, Phase: provenance.Held, Holder: "Shop", Maker: "Maker", Time: scanned},
			Steps:   []provenance.Step{step(1, provenance.Commission, "Maker", 1), step(2, provenance.Receive, "Shop", 2)},
		},
	}
	if change != nil {
		change(&e)
	}
	return e
}

// then adds a record of a party to the evidence's custody.
func then(e *provenance.Evidence, verb provenance.Verb, phase provenance.Phase, party string, account byte) {
	p := e.Custody
	p.Custody.Seq++
	p.Custody.Phase = phase
	p.Steps = append(p.Steps, provenance.Step{Name: party, Account: provenance.Address{account},
		Record: provenance.Record{Subject: p.Custody.Subject, Seq: p.Custody.Seq, Verb: verb, Party: party, Time: scanned}})
}

// TestWhoSaysIt: what one side alone says is quoted with who says it, and without
// standing it moves no verdict.
func TestWhoSaysIt(t *testing.T) {
	owner := provenance.Address{9}
	for name, c := range map[string]struct {
		change func(e *provenance.Evidence)
		want   provenance.Standing
		code   string
		by     provenance.Speaker
		party  string
	}{
		"nothing against it": {nil, provenance.Consistent, provenance.FindingIssued, provenance.SaidByIssuer, "Maker"},
		"a carrier destroys what another owns": {func(e *provenance.Evidence) { then(e, provenance.Destroy, provenance.Destroyed, "Rival", 7) },
			provenance.Consistent, provenance.FindingNotByOwner, provenance.SaidByParties, "Rival"},
		"a shop destroys what its buyer claimed": {func(e *provenance.Evidence) {
			e.Registry.Claimed = true
			e.Proof = &provenance.Proof{Kind: provenance.ProofOwner, Valid: true, By: owner}
			then(e, provenance.Deliver, provenance.Delivered, "Shop", 2)
			then(e, provenance.Receive, provenance.Held, "Shop", 2)
			then(e, provenance.Destroy, provenance.Destroyed, "Shop", 2)
		}, provenance.Verified, provenance.FindingNotByOwner, provenance.SaidByParties, "Shop"},
		"a party destroys what the escrow holds": {func(e *provenance.Evidence) {
			e.Registry.Escrowed = true
			then(e, provenance.Destroy, provenance.Destroyed, "Shop", 2)
		}, provenance.Consistent, provenance.FindingNotByOwner, provenance.SaidByParties, "Shop"},
		"the owner destroys it": {func(e *provenance.Evidence) { then(e, provenance.Destroy, provenance.Destroyed, "Owner", 9) },
			provenance.Suspect, provenance.FindingDestroyed, provenance.SaidByParties, "Owner"},
		"who holds it for the maker destroys it": {func(e *provenance.Evidence) {
			e.Registry.Owner = e.Registry.Issuer
			then(e, provenance.Destroy, provenance.Destroyed, "Shop", 2)
		}, provenance.Suspect, provenance.FindingDestroyed, provenance.SaidByParties, "Shop"},
		"a shop destroys what it had delivered": {func(e *provenance.Evidence) {
			e.Registry.Owner = e.Registry.Issuer // its buyer has not claimed it yet
			then(e, provenance.Deliver, provenance.Delivered, "Shop", 2)
			then(e, provenance.Receive, provenance.Held, "Shop", 2)
			then(e, provenance.Destroy, provenance.Destroyed, "Shop", 2)
		}, provenance.Consistent, provenance.FindingNotByOwner, provenance.SaidByParties, "Shop"},
		"what came back is destroyed by another": {func(e *provenance.Evidence) {
			e.Registry.Owner = e.Registry.Issuer
			then(e, provenance.Deliver, provenance.Delivered, "Shop", 2)
			then(e, provenance.Receive, provenance.Held, "Shop", 2)
			then(e, provenance.Receive, provenance.Held, "Recycler", 3)
			then(e, provenance.Destroy, provenance.Destroyed, "Recycler", 3)
		}, provenance.Suspect, provenance.FindingDestroyed, provenance.SaidByParties, "Recycler"},
		"the maker destroys what came back": {func(e *provenance.Evidence) {
			e.Registry.Owner = e.Registry.Issuer
			then(e, provenance.Deliver, provenance.Delivered, "Maker", 1)
			then(e, provenance.Receive, provenance.Held, "Maker", 1)
			then(e, provenance.Destroy, provenance.Destroyed, "Maker", 1)
		}, provenance.Suspect, provenance.FindingDestroyed, provenance.SaidByParties, "Maker"},
		"delivered, says the shop": {func(e *provenance.Evidence) { then(e, provenance.Deliver, provenance.Delivered, "Shop", 2) },
			provenance.Consistent, provenance.FindingDelivered, provenance.SaidByParties, "Shop"},
		"a record declared wrong": {func(e *provenance.Evidence) {
			then(e, provenance.Receive, provenance.Held, "Shop", 2)
			e.Custody.Steps[len(e.Custody.Steps)-1].Wrong = &provenance.Wrong{Stands: true}
		}, provenance.Consistent, provenance.FindingDeclaredWrong, provenance.SaidByParties, "Shop"},
		"stolen, says its owner": {func(e *provenance.Evidence) { e.Registry.Stolen = true },
			provenance.Suspect, provenance.FindingStolen, provenance.SaidByOwner, owner.String()},
		"stolen, says the maker of its own": {func(e *provenance.Evidence) { e.Registry.Stolen, e.Registry.Owner = true, e.Registry.Issuer },
			provenance.Suspect, provenance.FindingStolen, provenance.SaidByOwner, "Maker"},
		"recalled": {func(e *provenance.Evidence) { e.Registry.Recalled = true },
			provenance.Suspect, provenance.FindingRecalled, provenance.SaidByIssuer, "Maker"},
		"scans from two continents": {func(e *provenance.Evidence) {
			e.Scans = &provenance.Scans{Count: 2, Impossible: &provenance.ImpossibleScans{Km: 8000, Seconds: 60}}
		}, provenance.Consistent, provenance.FindingImpossibleScans, provenance.SaidByAnybody, ""},
		"a recovery proposed": {func(e *provenance.Evidence) {
			e.Registry.Recovery = &provenance.Recovery{To: provenance.Address{5}, EndsAt: scanned}
		},
			provenance.Consistent, provenance.FindingRecovery, provenance.SaidByIssuer, ""},
		"another host on the label": {func(e *provenance.Evidence) { e.Label.Host, e.Label.Local = "evil.example", false },
			provenance.Consistent, provenance.FindingOtherHost, provenance.SaidByScanner, ""},
		"near an issued code": {func(e *provenance.Evidence) {
			e.Registry, e.Custody, e.Near = &provenance.Issuance{}, &provenance.Path{}, []string{"https://id.gs1.org/01/09506000134352/21/K3M97QRTVX2B8HJ5"}
			e.Order = &provenance.Order{Item: e.Near[0]}
		}, provenance.Misread, provenance.FindingDidYouMean, provenance.SaidByOperator, ""},
		"near nothing": {func(e *provenance.Evidence) { e.Registry, e.Custody = &provenance.Issuance{}, &provenance.Path{} },
			provenance.Unknown, provenance.FindingNotIssued, provenance.SaidByOperator, ""},
		"near what nobody could look up": {func(e *provenance.Evidence) {
			e.Registry, e.Custody, e.Missing = &provenance.Issuance{}, &provenance.Path{}, []string{provenance.SourceNear}
		}, provenance.Unchecked, provenance.FindingUnreached, provenance.SaidByOperator, ""},
	} {
		v := provenance.Judge(evidenceOf(c.change))
		i := slices.IndexFunc(v.Findings, func(f provenance.Finding) bool { return f.Code == c.code })
		if v.Standing != c.want || i < 0 {
			t.Errorf("%s: %s, %+v", name, v.Standing, v.Findings)
			continue
		}
		if f := v.Findings[i]; f.SaidBy != c.by || f.Args.Party != c.party {
			t.Errorf("%s: said by %s, %q", name, f.SaidBy, f.Args.Party)
		}
	}
}

// TestNobodyOutsideMovesAVerdict: what needs no credential and no genuine item is
// never against one.
func TestNobodyOutsideMovesAVerdict(t *testing.T) {
	for code, kind := range provenance.FindingKinds {
		switch kind.SaidBy {
		case "":
			t.Errorf("%s: whose word it is, nothing says", code)
		case provenance.SaidByAnybody:
			if kind.Weight == provenance.Against {
				t.Errorf("%s: anybody speaks against an item", code)
			}
		case provenance.SaidByScanner:
			if kind.Weight == provenance.Against && kind.About == provenance.AboutRecord {
				t.Errorf("%s: whoever scans an item speaks against its record", code)
			}
		}
	}
}
