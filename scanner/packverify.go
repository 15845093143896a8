package scanner

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"github.com/waymark/waymark/provenance"
)

// PackVerifier checks evidence packs. The zero value knows nobody and no ledger,
// and accepts none; each field that is set lets it check more.
type PackVerifier struct {
	Signers []provenance.Address // accounts of operators that the verifier trusts
	Parties Parties              // the custody ledger's party list: registered operators are trusted, too
	Chain   PackChain            // the chain with the passport contract that the verifier knows
	Custody Custody              // the custody ledger
	Orders  Orders               // the escrow's orders
	Expect  Expectation          // what the pack has to be about
	Clock   func() time.Time     // nil is time.Now
}

// Parties lists the parties that are registered on the custody ledger.
type Parties interface {
	Parties(ctx context.Context) ([]provenance.Party, error)
}

// Expectation is what a verifier asks about. An old pack, or one of another item
// or order, is genuine, too; what is not zero here tells them apart.
type Expectation struct {
	Item  string    // canonical Digital Link URI
	Order string    // order id
	After time.Time // the evidence was gathered then or later
}

// Verify checks a pack: what fits together in it, who signed it, and as far as
// the verifier has them, what the chain and the custody ledger say to it. What
// could not be asked is in the report. An error means that the text is no pack.
func (v PackVerifier) Verify(ctx context.Context, text []byte) (PackReport, error) {
	if _, err := provenance.CanonicalJSON(text); err != nil { // no name twice, so no two readings
		return PackReport{}, fmt.Errorf("evidence pack: %w", err)
	}
	p, err := DecodePack(text)
	if err != nil {
		return PackReport{}, err
	}
	hash, err := hashPack(text)
	if err != nil {
		return PackReport{}, err
	}
	e := p.Evidence
	r := &PackReport{Hash: hash, Item: e.Label.Item, At: e.At, Operator: e.Operator,
		Says: provenance.Judge(e), Signatures: []SignatureReport{}, Checks: []Check{}}
	if e.Order != nil {
		r.Order = e.Order.ID
	}
	parties := v.parties(ctx, r)
	v.signatures(p, parties, r)
	r.verdict(p)
	r.label(e)
	r.batch(e)
	r.passport(e)
	r.custody(e)
	v.order(ctx, e, r)
	v.possession(ctx, e, r)
	v.expected(e, r)
	v.chain(ctx, e, r)
	v.issuer(e, parties, r)
	v.ledger(ctx, e, r)
	r.unchecked(CheckObject, "that the label was on the thing in question is the word of whoever scanned it")
	r.conclude()
	return *r, nil
}

func (v PackVerifier) now() time.Time {
	if v.Clock == nil {
		return time.Now()
	}
	return v.Clock()
}

// parties is the party list, or nil.
func (v PackVerifier) parties(ctx context.Context, r *PackReport) []provenance.Party {
	if v.Parties == nil {
		return nil
	}
	list, err := v.Parties.Parties(ctx)
	if err != nil {
		r.unreached(CheckIssuer, "the custody ledger's party list could not be read")
	}
	return list
}

// signatures tells whose they are. A party of the list speaks for its own
// evidence alone.
func (v PackVerifier) signatures(p Pack, parties []provenance.Party, r *PackReport) {
	for _, s := range p.Signatures {
		signer, err := RecoverText(PackText(r.Hash, s.Role), s.Signature)
		report := SignatureReport{Signer: s.Signer, Role: s.Role, Valid: err == nil && signer == s.Signer && validRole(s.Role)}
		for _, party := range parties {
			if party.MSP == p.Evidence.Operator.Party && party.Account == s.Signer && !s.Signer.IsZero() {
				report.Known, report.Party = KnownParty, party.Name
			}
		}
		if slices.Contains(v.Signers, s.Signer) {
			report.Known = KnownNamed
		}
		r.Signatures = append(r.Signatures, report)
		if !report.Valid {
			r.fail(CheckSignature, "the signature as %q is not one of %s over this pack", s.Role, s.Signer)
		}
	}
	if len(p.Signatures) > 0 {
		r.holds(CheckSignature, "each signature is its signer's, over this very pack")
	}
}

func (r *PackReport) verdict(p Pack) {
	given, err1 := json.Marshal(p.Verdict)
	again, err2 := json.Marshal(r.Says)
	if err1 != nil || err2 != nil || string(given) != string(again) {
		r.fail(CheckVerdict, "the verdict in the pack (%s) is not the one that its evidence leads to (%s)", p.Verdict.Standing, r.Says.Standing)
	}
	r.holds(CheckVerdict, "the verdict and its findings follow from the evidence")
}

func (v PackVerifier) expected(e provenance.Evidence, r *PackReport) {
	x := v.Expect
	switch {
	case e.At.After(v.now().Add(provenance.ClockSkew)):
		r.fail(CheckExpected, "the evidence is dated %s, which is yet to come", e.At.Format(time.RFC3339))
	case x.Item != "" && x.Item != e.Label.Item:
		r.fail(CheckExpected, "the pack is of another item, %s", e.Label.Item)
	case x.Order != "" && x.Order != r.Order:
		r.fail(CheckExpected, "the pack is not for the order %s", x.Order)
	case e.At.Before(x.After):
		r.fail(CheckExpected, "the evidence was gathered at %s, before %s", e.At.Format(time.RFC3339), x.After.Format(time.RFC3339))
	case x == Expectation{}:
		r.unchecked(CheckExpected, "whether it is the item, the order and the time in question: none was named")
	default:
		r.holds(CheckExpected, "it is about what was asked")
	}
}
