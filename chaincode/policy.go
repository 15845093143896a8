package chaincode

import (
	"fmt"
	"slices"

	"github.com/hyperledger/fabric-protos-go-apiv2/common"
	"github.com/hyperledger/fabric-protos-go-apiv2/msp"
	"google.golang.org/protobuf/proto"

	"github.com/waymark/waymark/provenance"
)

// Key-level endorsement policies. A key without one is written by whom the
// chaincode's own policy allows; the first writing of every key is.
//
//	custody                          [provenance.Custody.EndorsementPolicy] of the subject
//	party, gln                       the party and one other
//	record, event, touched, attest,
//	named, prefix, approval, declared  nobody: they are written once
//	content                          none: chains say what is in a unit

// sealed is the policy of what is never written again: one of none.
var sealed = mustMarshal(&common.SignaturePolicyEnvelope{Rule: outOf(1)})

// policyOf is an endorsement policy as Fabric writes it; nil for the zero one.
// The principals are peers, so a channel needs its organisations' node units.
func policyOf(g provenance.EndorsementPolicy) ([]byte, error) {
	if g.IsZero() {
		return nil, nil
	}
	e := &common.SignaturePolicyEnvelope{}
	signedBy := func(ids []string) ([]*common.SignaturePolicy, error) {
		var rules []*common.SignaturePolicy
		for _, id := range ids {
			role, err := marshal(&msp.MSPRole{MspIdentifier: id, Role: msp.MSPRole_PEER})
			if err != nil {
				return nil, err
			}
			rules = append(rules, &common.SignaturePolicy{Type: &common.SignaturePolicy_SignedBy{SignedBy: int32(len(e.Identities))}})
			e.Identities = append(e.Identities, &msp.MSPPrincipal{PrincipalClassification: msp.MSPPrincipal_ROLE, Principal: role})
		}
		return rules, nil
	}
	all, err := signedBy(g.All)
	if err != nil {
		return nil, err
	}
	other, err := signedBy(g.Other)
	if err != nil {
		return nil, err
	}
	if len(other) > 0 {
		all = append(all, outOf(1, other...))
	}
	e.Rule = outOf(len(all), all...)
	return marshal(e)
}

func outOf(n int, rules ...*common.SignaturePolicy) *common.SignaturePolicy {
	return &common.SignaturePolicy{Type: &common.SignaturePolicy_NOutOf_{NOutOf: &common.SignaturePolicy_NOutOf{N: int32(n), Rules: rules}}}
}

func marshal(m proto.Message) ([]byte, error) {
	b, err := proto.MarshalOptions{Deterministic: true}.Marshal(m)
	if err != nil {
		return nil, fmt.Errorf("encoding an endorsement policy: %w", err)
	}
	return b, nil
}

func mustMarshal(m proto.Message) []byte {
	b, err := marshal(m)
	if err != nil {
		panic("chaincode: a policy of no parts: " + err.Error())
	}
	return b
}

// msps are the registered parties, in order, with the one that this transaction
// registers. They are read once.
func (l *ledger) msps() ([]string, error) {
	if l.registered == nil {
		ids, err := l.scan(partyType)
		if err != nil {
			return nil, err
		}
		l.registered = append([]string{}, ids...)
	}
	return l.registered, nil
}

// custodyPolicy is the policy for a subject's chain when that is another
// after a record than before; nil when it stays.
func (l *ledger) custodyPolicy(before, after provenance.Custody) ([]byte, error) {
	if before.Seq > 0 && before.Phase == after.Phase && before.Holder == after.Holder && before.Offered == after.Offered {
		return nil, nil // whoever the parties are: they need not be read
	}
	parties, err := l.msps()
	if err != nil {
		return nil, err
	}
	want := after.EndorsementPolicy(parties)
	if before.Seq > 0 && before.EndorsementPolicy(parties).Equal(want) {
		return nil, nil
	}
	return policyOf(want)
}

// protectParty sets who has to endorse a change of what belongs to a party.
func (l *ledger) protectParty(p provenance.Party, parties []string) error {
	policy, err := policyOf(provenance.PartyEndorsementPolicy(p.MSP, parties))
	if err != nil || policy == nil {
		return err
	}
	for _, k := range [][]string{{partyType, p.MSP}, {glnType, p.GLN}} {
		if err := l.setPolicy(policy, k[0], k[1:]...); err != nil {
			return err
		}
	}
	return nil
}

// protectFirst protects the party that registered when there was nobody else: now
// there is a second one.
func (l *ledger) protectFirst(second string, parties []string) error {
	others := slices.DeleteFunc(slices.Clone(parties), func(p string) bool { return p == second })
	if len(others) != 1 {
		return nil
	}
	var first provenance.Party
	if _, err := l.get(&first, partyType, others[0]); err != nil {
		return err
	}
	return l.protectParty(first, parties)
}
