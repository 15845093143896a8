package scanner

import (
	"encoding/json"
	"fmt"

	"github.com/waymark/waymark/provenance"
)

// PackReport is what can be said of an evidence pack without any ledger.
type PackReport struct {
	Hash       provenance.Hash    `json:"hash"`
	Item       string             `json:"item"`
	Verdict    provenance.Verdict `json:"verdict"` // judged again from the evidence
	Signatures []SignatureReport  `json:"signatures"`
	Faults     []string           `json:"faults"` // what does not fit together; empty is good
}

// SignatureReport is one signature, checked.
type SignatureReport struct {
	Signer provenance.Address `json:"signer"`
	Role   string             `json:"role"`
	Valid  bool               `json:"valid"`
}

// Sound reports whether everything in the pack fits together and at least one
// account vouches for it. Whose account that is, the reader must know.
func (r PackReport) Sound() bool { return len(r.Faults) == 0 && len(r.Signatures) > 0 }

// VerifyPack judges a pack's evidence again and compares: the verdict, the
// Merkle proof behind Bound, the item, the order, the chain of custody
// records, and every signature. An error means that the text is no pack.
func VerifyPack(text []byte) (PackReport, error) {
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
	r := PackReport{Hash: hash, Item: p.Evidence.Label.Item, Verdict: provenance.Judge(p.Evidence),
		Signatures: []SignatureReport{}, Faults: []string{}}
	r.verdict(p)
	r.label(p.Evidence)
	r.registry(p.Evidence)
	r.custody(p.Evidence)
	r.order(p.Evidence)
	for _, s := range p.Signatures {
		signer, err := RecoverText(PackText(hash, s.Role), s.Signature)
		valid := err == nil && signer == s.Signer && validRole(s.Role)
		r.Signatures = append(r.Signatures, SignatureReport{s.Signer, s.Role, valid})
		if !valid {
			r.fault("the signature as %q is not one of %s over this pack", s.Role, s.Signer)
		}
	}
	return r, nil
}

func (r *PackReport) fault(format string, args ...any) {
	r.Faults = append(r.Faults, fmt.Sprintf(format, args...))
}

func (r *PackReport) verdict(p Pack) {
	given, err1 := json.Marshal(p.Verdict)
	again, err2 := json.Marshal(r.Verdict)
	if err1 != nil || err2 != nil || string(given) != string(again) {
		r.fault("the verdict in the pack (%s) is not the one that its evidence leads to (%s)", p.Verdict.Standing, r.Verdict.Standing)
	}
}

// label reads the label again: its item is what the scanned text says.
func (r *PackReport) label(e provenance.Evidence) {
	label, err := ReadLabel(e.Label.Text)
	item, notItem := label.Item(nil)
	if err != nil || notItem != nil || item.Item != e.Label.Item {
		r.fault("the scanned text does not name the item %s", e.Label.Item)
	}
}

func (r *PackReport) registry(e provenance.Evidence) {
	if e.Registry == nil || !e.Registry.Found {
		return
	}
	g := e.Registry
	bound := g.Leaf.Item == provenance.Sum([]byte(e.Label.Item)) &&
		provenance.VerifyLeaf(g.Token, g.Issuer, g.BatchSize, g.Leaf, g.Proof) == nil
	if bound != g.Bound {
		r.fault("the pack says bound = %t of the token's batch, and the proof in it says %t", g.Bound, bound)
	}
	r.passport(e)
	switch p := e.Proof; {
	case p == nil || !p.Valid:
	case p.Kind == provenance.ProofSealedCode && p.By != g.Leaf.ClaimKey,
		p.Kind == provenance.ProofOwner && p.By != g.Owner:
		r.fault("the proof leads to %s, which is not the account that it must lead to", p.By)
	}
}

// passport checks the line of versions against its head, and the passport
// against the line.
func (r *PackReport) passport(e provenance.Evidence) {
	g, p := e.Registry, e.Passport
	if p == nil && len(g.Versions) == 0 {
		return
	}
	if err := provenance.VerifyVersions(g.Token, g.VersionHead, g.Versions); err != nil {
		r.fault("the versions of the passport do not hold: %v", err)
	}
	if p == nil {
		return
	}
	want, version := g.PassportInForce()
	if p.Version != version {
		r.fault("the pack shows version %d of the passport, and version %d is in force", p.Version, version)
	}
	if p.Bound != (p.Hash == want) {
		r.fault("the pack says bound = %t of the passport, and the chain says otherwise", p.Bound)
	}
}

// custody checks that every step's hash is its record's, and that the item's
// own records follow one another to the head.
func (r *PackReport) custody(e provenance.Evidence) {
	if e.Custody == nil || len(e.Custody.Violations) > 0 {
		return
	}
	var at provenance.Position
	for _, s := range e.Custody.Steps {
		if s.Record.Hash() != s.Hash {
			r.fault("record %d of %s does not have the hash that the pack gives it", s.Record.Seq, s.Record.Subject)
		}
		if s.Record.Subject != e.Label.Item {
			continue
		}
		if s.Record.Seq != at.Seq+1 || s.Record.Prev != at.Head {
			r.fault("record %d of the item does not follow record %d", s.Record.Seq, at.Seq)
		}
		at = s.Record.Position()
	}
	if c := e.Custody.Custody; c.Seq != at.Seq || c.Head != at.Head {
		r.fault("custody stands at record %d, and the pack's records end at %d", c.Seq, at.Seq)
	}
}

func (r *PackReport) order(e provenance.Evidence) {
	if o := e.Order; o != nil && o.Matches != (o.Item == e.Label.Item) {
		r.fault("the pack says matches = %t of the order, and the items say otherwise", o.Matches)
	}
}
