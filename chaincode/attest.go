package chaincode

import (
	"encoding/json"
	"fmt"
	"strings"
)

// attest stores the creator's attestation of an order's delivery or of one of
// its milestones: one of each for each party and order, for good.
func attest(l *ledger, args [][]byte) (any, error) {
	var a Attestation
	if err := argument(args, 0, &a); err != nil {
		return nil, err
	}
	actor, err := l.actor()
	if err != nil {
		return nil, err
	}
	switch {
	case !isOrder(a.Order):
		return nil, refuse(CodeBadRequest, a.Order, "an order is 0x and 64 lower-case hex digits")
	case a.Party != actor.MSP:
		return nil, refuse(CodeNotYourself, a.Order, "a party attests for itself: the creator is of %s, the attestation of %q", actor.MSP, a.Party)
	case actor.Account.IsZero():
		return nil, refuse(CodeNotYourself, a.Order, "%s has registered no account that attests for it", actor.MSP)
	case a.Signer != actor.Account:
		return nil, refuse(CodeNotYourself, a.Order, "%s attests with %s, not with %s", actor.MSP, actor.Account, a.Signer)
	case a.Milestone != "" && a.Milestone != MilestoneShipped && a.Milestone != MilestoneCustoms:
		return nil, refuse(CodeBadRequest, a.Order, "%q is no milestone", a.Milestone)
	case a.Head.IsZero() || a.DeliveredAt == 0:
		return nil, refuse(CodeBadRequest, a.Order, "an attestation names the record and its time")
	case len(a.Signature) != 65:
		return nil, refuse(CodeBadRequest, a.Order, "the signature has %d bytes, not 65", len(a.Signature))
	}
	var old Attestation
	ok, err := l.get(&old, attestType, a.at()...)
	if err != nil {
		return nil, err
	}
	if ok {
		if !old.same(a) {
			return nil, refuse(CodeDiffers, a.Order, "%s attested the record %s before", a.Party, old.Head)
		}
		return old, nil // the first signature stays, should the key sign with fresh randomness
	}
	if err := l.putSealed(a, attestType, a.at()...); err != nil {
		return nil, err
	}
	l.emitted.Attestations = append(l.emitted.Attestations, a.at())
	return a, l.commit()
}

// at is its place under attestType.
func (a Attestation) at() []string {
	if a.Milestone == "" {
		return []string{a.Order, a.Party}
	}
	return []string{a.Order, a.Party, a.Milestone}
}

// same says whether two attestations of one place say the same, whatever their
// signatures.
func (a Attestation) same(b Attestation) bool {
	return a.Head == b.Head && a.DeliveredAt == b.DeliveredAt && a.Signer == b.Signer
}

func isOrder(s string) bool {
	return len(s) == 66 && s[:2] == "0x" && strings.Trim(s[2:], "0123456789abcdef") == ""
}

// attestations lists an order's attestations, of its delivery and of its
// milestones, by MSP id.
func attestations(l *ledger, args [][]byte) (any, error) {
	var order string
	if err := argument(args, 0, &order); err != nil {
		return nil, err
	}
	if !isOrder(order) {
		return nil, refuse(CodeBadRequest, order, "an order is 0x and 64 lower-case hex digits")
	}
	list := []Attestation{}
	err := l.each(attestType, []string{order}, func(_ string, v []byte) error {
		var a Attestation
		if err := json.Unmarshal(v, &a); err != nil {
			return fmt.Errorf("reading an attestation: %w", err)
		}
		list = append(list, a)
		return nil
	})
	return list, err
}
