package chaincode

import (
	"encoding/json"
	"fmt"
	"strings"
)

// attest stores the creator's attestation of an order's delivery: one for each
// party and order, for good.
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
	case a.Head.IsZero() || a.DeliveredAt == 0:
		return nil, refuse(CodeBadRequest, a.Order, "an attestation names the delivery record and its time")
	case len(a.Signature) != 65:
		return nil, refuse(CodeBadRequest, a.Order, "the signature has %d bytes, not 65", len(a.Signature))
	}
	var old Attestation
	ok, err := l.get(&old, attestType, a.Order, a.Party)
	if err != nil {
		return nil, err
	}
	if ok {
		if old.Head != a.Head || old.DeliveredAt != a.DeliveredAt || old.Signer != a.Signer {
			return nil, refuse(CodeDiffers, a.Order, "%s attested the record %s before", a.Party, old.Head)
		}
		return old, nil // the first signature stays, should the key sign with fresh randomness
	}
	if err := l.putSealed(a, attestType, a.Order, a.Party); err != nil {
		return nil, err
	}
	l.entries.Attestations = append(l.entries.Attestations, a)
	return a, l.commit()
}

func isOrder(s string) bool {
	return len(s) == 66 && s[:2] == "0x" && strings.Trim(s[2:], "0123456789abcdef") == ""
}

// attestations lists an order's attestations, by MSP id.
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
