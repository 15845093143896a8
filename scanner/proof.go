package scanner

import (
	"time"

	"github.com/waymark/waymark/provenance"
)

// prove checks what the scanning person showed. Nothing shown is nil; a proof
// that leads nowhere is not valid, and the judge says so. Against an item
// whose registry was not reached nothing can be proven.
func (g *Gatherer) prove(r Request, e provenance.Evidence, now time.Time) *provenance.Proof {
	shown := r.Proof
	if shown == nil {
		code, ok := r.Label.Code()
		if !ok {
			return nil
		}
		shown = &Proof{Kind: provenance.ProofSealedCode, Code: code}
	}
	p := &provenance.Proof{Kind: shown.Kind}
	switch shown.Kind {
	case provenance.ProofSealedCode:
		p.By, p.Valid = g.sealedCode(shown.Code, e)
	case provenance.ProofOwner:
		p.By, p.Valid = g.owner(shown, e, now)
	default:
		return nil
	}
	return p
}

// sealedCode asks whether the code derives the claim key that the item's leaf
// commits to.
func (g *Gatherer) sealedCode(typed string, e provenance.Evidence) (provenance.Address, bool) {
	code, err := ReadCode(typed)
	if err != nil || g.ClaimKey == nil {
		return provenance.Address{}, false
	}
	key, err := g.ClaimKey(code, e.Label.Item)
	if err != nil || key.IsZero() {
		return provenance.Address{}, false
	}
	return key, e.Registry != nil && e.Registry.Bound && key == e.Registry.Leaf.ClaimKey
}

// owner asks whether the registered owner signed a fresh challenge.
func (g *Gatherer) owner(shown *Proof, e provenance.Evidence, now time.Time) (provenance.Address, bool) {
	if g.Challenger == nil {
		return provenance.Address{}, false
	}
	signer, err := g.Challenger.Verify(shown.Challenge, shown.Signature, e.Label.Item, now)
	if err != nil {
		return signer, false
	}
	return signer, e.Registry != nil && !signer.IsZero() && signer == e.Registry.Owner
}
