package settlement

import (
	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/provenance"
)

// ours reports whether an account is one of this server's.
func (c KeeperConfig) ours(a provenance.Address) bool {
	if a.IsZero() {
		return false
	}
	return c.Ours != nil && c.Ours(a) || a == provenance.Address(c.Sender.Address())
}

// hasPart reports whether an account of this server is named in the order's
// terms: as a side, an attestor, the arbiter or who gets the fee. That is enough
// to pay gas for what rests on custody records and attestations, which strangers
// do not make.
func (c KeeperConfig) hasPart(o escrow.Order) bool {
	t := o.Terms
	if c.ours(t.Buyer) || c.ours(t.Merchant) || c.ours(t.Arbiter) || t.FeeBps > 0 && c.ours(t.FeeRecipient) {
		return true
	}
	for _, a := range t.Attestors {
		if c.ours(a) {
			return true
		}
	}
	return false
}

// agreed reports whether an account of this server did something for the order:
// its buyer paid, its merchant signed, or its party attested. Anybody can write
// an account into terms.
func (c KeeperConfig) agreed(o escrow.Order) bool {
	if c.ours(o.Terms.Buyer) || c.ours(o.Terms.Merchant) && o.MerchantSigned() {
		return true
	}
	for _, list := range [][]escrow.Attestation{o.Attestations, o.MilestoneAttestations} {
		for _, a := range list {
			if c.ours(a.Signer) {
				return true
			}
		}
	}
	return false
}
