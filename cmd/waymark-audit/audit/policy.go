package audit

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/hyperledger/fabric-protos-go/common"
	"github.com/hyperledger/fabric-protos-go/msp"

	"github.com/waymark/waymark/provenance"
)

// Keys of the custody chaincode's state, by the start of their composite keys.
const (
	custodyKey  = "\x00custody\x00"
	eventKey    = "\x00event\x00"
	recordKey   = "\x00record\x00"
	touchedKey  = "\x00touched\x00"
	partyKey    = "\x00party\x00"
	attestKey   = "\x00attest\x00"
	prefixKey   = "\x00prefix\x00"
	approvalKey = "\x00approval\x00"
)

// sealedKeys start the keys that are written once.
var sealedKeys = []string{eventKey, recordKey, touchedKey, attestKey, "\x00named\x00", approvalKey, "\x00declared\x00"}

// implicit starts the names of organisations' own collections of private data.
const implicit = "_implicit_org_"

// policies are the endorsement policies of single keys, as the blocks set them.
type policies map[string][]byte

// check finds the keys that a transaction wrote without the endorsements that
// their policies asked for before it. by are the organisations that endorsed it.
// Whoever writes a key without a policy needs as many of them as the channel's
// policy says.
func (p policies) check(w writes, by map[string]bool, required int) []Problem {
	var problems []Problem
	keys := slices.Sorted(maps.Keys(w.values))
	for k := range w.policies {
		if _, ok := w.values[k]; !ok {
			keys = append(keys, k)
		}
	}
	channel, checked := false, false
	for _, k := range keys {
		policy := p[k]
		if len(policy) == 0 {
			channel = true
			continue
		}
		checked = true
		if err := satisfied(policy, by); err != nil {
			problems = append(problems, Problem{Kind: Endorse, Subject: subjectOf(k), Detail: fmt.Sprintf("it wrote %q, endorsed by %s: %v", k, names(by), err)})
		}
	}
	for _, c := range w.collections {
		msp, ok := strings.CutPrefix(c, implicit)
		channel, checked = channel || !ok, checked || ok
		if ok && !by[msp] {
			problems = append(problems, Problem{Kind: Endorse, Detail: fmt.Sprintf("it wrote private data of %s, endorsed by %s", msp, names(by))})
		}
	}
	if (channel || !checked) && len(by) < required {
		problems = append(problems, Problem{Kind: Endorse, Detail: fmt.Sprintf("%d organisations endorsed it, the channel asks for %d", len(by), required)})
	}
	return problems
}

// take takes up the policies that a transaction set.
func (p policies) take(w writes) {
	for k, v := range w.values {
		if v == nil {
			delete(p, k)
		}
	}
	for k, policy := range w.policies {
		if v, ok := w.values[k]; ok && v == nil {
			continue
		}
		p[k] = policy
	}
}

// guards finds the keys for which a transaction did not set the policy that the
// rules of custody ask for. before are the chains as they stood before it.
func (l *custody) guards(w writes, before map[string]provenance.Custody) []Problem {
	var problems []Problem
	note := func(k, detail string) {
		problems = append(problems, Problem{Kind: Guarding, Subject: subjectOf(k), Detail: fmt.Sprintf("%q %s", k, detail)})
	}
	parties := slices.Sorted(maps.Keys(l.parties))
	for _, k := range slices.Sorted(maps.Keys(w.values)) {
		policy, set := w.policies[k]
		if slices.ContainsFunc(sealedKeys, func(s string) bool { return strings.HasPrefix(k, s) }) {
			if !set || satisfied(policy, everybody(parties)) == nil {
				note(k, "can be written again")
			}
			continue
		}
		if !strings.HasPrefix(k, custodyKey) || l.broken[subjectOf(k)] {
			continue
		}
		c := l.ends[subjectOf(k)]
		want := c.EndorsementPolicy(parties)
		old := before[c.Subject]
		switch {
		case set && !guarding(policy, want):
			note(k, fmt.Sprintf("is not guarded by %v and one of %v", want.All, want.Other))
		case !set && !want.IsZero() && (old.Seq == 0 || !old.EndorsementPolicy(parties).Equal(want)):
			note(k, "has the policy that it had before")
		}
	}
	return problems
}

// standing are the chains that a transaction writes, as they stand.
func (l *custody) standing(w writes) map[string]provenance.Custody {
	chains := map[string]provenance.Custody{}
	for k := range w.values {
		if c, ok := l.ends[subjectOf(k)]; ok && strings.HasPrefix(k, custodyKey) {
			chains[c.Subject] = c
		}
	}
	return chains
}

// subjectOf is the first attribute of a composite key.
func subjectOf(key string) string {
	parts := strings.Split(key, "\x00")
	if len(parts) < 3 {
		return ""
	}
	return parts[2]
}

func names(by map[string]bool) string {
	return strings.Join(slices.Sorted(maps.Keys(by)), ", ")
}

func everybody(parties []string) map[string]bool {
	all := map[string]bool{}
	for _, p := range parties {
		all[p] = true
	}
	return all
}

// satisfied evaluates a policy over the organisations whose peers endorsed.
func satisfied(policy []byte, by map[string]bool) error {
	e, ids, err := readPolicy(policy)
	if err != nil {
		return err
	}
	if !holds(e.GetRule(), ids, by, map[string]bool{}) {
		return errors.New("its policy asks for others")
	}
	return nil
}

// readPolicy reads a policy whose principals are peers or members.
func readPolicy(policy []byte) (*common.SignaturePolicyEnvelope, []string, error) {
	e := &common.SignaturePolicyEnvelope{}
	if err := unmarshal(policy, e); err != nil {
		return nil, nil, fmt.Errorf("its policy: %w", err)
	}
	var ids []string
	for _, p := range e.GetIdentities() {
		var role msp.MSPRole
		if p.GetPrincipalClassification() != msp.MSPPrincipal_ROLE || unmarshal(p.GetPrincipal(), &role) != nil {
			return nil, nil, errors.New("its policy names somebody by another thing than a role")
		}
		if role.GetRole() != msp.MSPRole_PEER && role.GetRole() != msp.MSPRole_MEMBER {
			return nil, nil, fmt.Errorf("its policy asks for the role %s", role.GetRole())
		}
		ids = append(ids, role.GetMspIdentifier())
	}
	return e, ids, nil
}

// holds evaluates one rule; an organisation counts once.
func holds(rule *common.SignaturePolicy, ids []string, by, used map[string]bool) bool {
	switch r := rule.GetType().(type) {
	case *common.SignaturePolicy_SignedBy:
		if r.SignedBy < 0 || int(r.SignedBy) >= len(ids) || !by[ids[r.SignedBy]] || used[ids[r.SignedBy]] {
			return false
		}
		used[ids[r.SignedBy]] = true
		return true
	case *common.SignaturePolicy_NOutOf_:
		n := int32(0)
		for _, sub := range r.NOutOf.GetRules() {
			with := maps.Clone(used)
			if holds(sub, ids, by, with) {
				maps.Copy(used, with)
				n++
			}
		}
		return n >= r.NOutOf.GetN()
	}
	return false
}

// guarding reports whether a policy asks for a guard's endorsements, for no more
// and no fewer: it is tried with every set of the organisations that either
// names, as long as those are few, and with those that matter when they are many.
func guarding(policy []byte, g provenance.EndorsementPolicy) bool {
	_, ids, err := readPolicy(policy)
	if err != nil {
		return false
	}
	named := append(append(slices.Clone(ids), g.All...), g.Other...)
	slices.Sort(named)
	named = slices.Compact(named)
	for _, set := range sets(named) {
		if (satisfied(policy, set) == nil) != g.Satisfied(func(msp string) bool { return set[msp] }) {
			return false
		}
	}
	return true
}

// sets are all sets of a few names; of more than ten, those of up to three and
// of all but one.
func sets(names []string) []map[string]bool {
	var all []map[string]bool
	if len(names) <= 10 {
		for bits := range 1 << len(names) {
			set := map[string]bool{}
			for i, n := range names {
				if bits>>i&1 == 1 {
					set[n] = true
				}
			}
			all = append(all, set)
		}
		return all
	}
	for i, a := range names {
		rest := everybody(names)
		delete(rest, a)
		all = append(all, rest)
		for j, b := range names[i:] {
			for _, c := range names[i+j:] {
				all = append(all, map[string]bool{a: true, b: true, c: true})
			}
		}
	}
	return all
}
