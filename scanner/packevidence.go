package scanner

import (
	"time"

	"github.com/waymark/waymark/provenance"
)

// What can be said of the evidence in a pack without any ledger.

// label reads the label again: its item is what the scanned text says.
func (r *PackReport) label(e provenance.Evidence) {
	label, err := ReadLabel(e.Label.Text)
	item, notItem := label.Item(nil)
	if err != nil || notItem != nil || item.Item != e.Label.Item {
		r.fail(CheckLabel, "the scanned text does not name the item %s", e.Label.Item)
	}
	r.holds(CheckLabel, "the scanned text names the item")
}

func (r *PackReport) batch(e provenance.Evidence) {
	g := e.Registry
	if g == nil || !g.Found {
		return
	}
	bound := g.Leaf.Item == provenance.Sum([]byte(e.Label.Item)) &&
		provenance.VerifyLeaf(g.Token, g.Issuer, g.BatchSize, g.Leaf, g.Proof) == nil
	if bound != g.Bound {
		r.fail(CheckBatch, "the pack says bound = %t of the token's batch, and the proof in it says %t", g.Bound, bound)
	}
	r.holds(CheckBatch, "the Merkle proof leads from the item and its claim key to the token's batch and its issuer")
}

// passport checks the line of versions against its head, and the passport
// against the line.
func (r *PackReport) passport(e provenance.Evidence) {
	g, p := e.Registry, e.Passport
	if g == nil || !g.Found || p == nil && len(g.Versions) == 0 {
		return
	}
	if err := provenance.VerifyVersions(g.Token, g.VersionHead, g.Versions); err != nil {
		r.fail(CheckPassport, "the versions of the passport do not hold: %v", err)
	}
	if p != nil {
		want, version := g.PassportInForce()
		if p.Version != version {
			r.fail(CheckPassport, "the pack shows version %d of the passport, and version %d is in force", p.Version, version)
		}
		if p.Bound != (p.Hash == want) {
			r.fail(CheckPassport, "the pack says bound = %t of the passport, and the chain says otherwise", p.Bound)
		}
	}
	r.holds(CheckPassport, "the passport is the one in force")
}

// custody checks that every step's hash is its record's, that the item's own
// records follow one another to the head, and that custody is what they say.
func (r *PackReport) custody(e provenance.Evidence) {
	if e.Custody == nil || len(e.Custody.Violations) > 0 {
		return
	}
	var at provenance.Position
	var phase provenance.Phase
	var newest time.Time
	for _, s := range e.Custody.Steps {
		if s.Record.Hash() != s.Hash {
			r.fail(CheckRecords, "record %d of %s does not have the hash that the pack gives it", s.Record.Seq, s.Record.Subject)
		}
		if s.Record.Subject != e.Label.Item {
			continue
		}
		if s.Record.Seq != at.Seq+1 || s.Record.Prev != at.Head {
			r.fail(CheckRecords, "record %d of the item does not follow record %d", s.Record.Seq, at.Seq)
		}
		at, phase = s.Record.Position(), phaseAfter(phase, s.Record.Verb)
		if s.Record.Time.After(newest) {
			newest = s.Record.Time
		}
	}
	c := e.Custody.Custody
	if c.Seq != at.Seq || c.Head != at.Head {
		r.fail(CheckRecords, "custody stands at record %d, and the pack's records end at %d", c.Seq, at.Seq)
	} else if c.Phase != phase || !c.Time.Equal(newest) {
		r.fail(CheckRecords, "the pack says that the item is %q since %s, and its records do not", c.Phase, c.Time.Format(time.RFC3339))
	}
	r.holds(CheckRecords, "the custody records follow one another")
}

// phaseAfter is the phase of an item after a record, of which the ledger checked
// that it was allowed.
func phaseAfter(before provenance.Phase, v provenance.Verb) provenance.Phase {
	switch v {
	case provenance.Pack:
		return provenance.Packed
	case provenance.Ship:
		return provenance.InTransit
	case provenance.Deliver:
		return provenance.Delivered
	case provenance.Destroy:
		return provenance.Destroyed
	case provenance.Commission, provenance.Unpack, provenance.VoidShip, provenance.Receive:
		return provenance.Held
	}
	return before
}
