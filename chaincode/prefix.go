package chaincode

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/waymark/waymark/provenance"
)

// A company prefix is GS1's to give, and the ledger cannot ask GS1. So a party's
// registration only claims prefixes, and each other party approves the claims that
// its operator knows to be true. With the approvals of most of the registered
// parties, the claimant among them, the prefix is the claimant's for good. Two
// claims of overlapping prefixes can stand side by side until then.
//
// A party that is alone on the channel is all of them, and has its prefixes for as
// long as it is: the second that registers may know better.

// approvePrefix is the creator's approval of another party's claim.
func approvePrefix(l *ledger, args [][]byte) (any, error) {
	var a PrefixApproval
	if err := argument(args, 0, &a); err != nil {
		return nil, err
	}
	by, err := l.creator()
	if err != nil {
		return nil, err
	}
	if by.msp == a.MSP {
		return nil, refuse(CodeNotYourself, a.MSP, "a party's claim of a company prefix is approved by the others")
	}
	var approver, claimant provenance.Party
	if ok, err := l.get(&approver, partyType, by.msp); err != nil || !ok {
		return nil, orNotRegistered(err, by.msp)
	}
	if ok, err := l.get(&claimant, partyType, a.MSP); err != nil || !ok {
		return nil, orNotRegistered(err, a.MSP)
	}
	for _, role := range approver.Roles {
		if !slices.Contains(by.roles, role) {
			return nil, refuse(CodeRole, by.msp, "the creator's certificate does not carry the party's role %s in %s", role, RolesAttribute)
		}
	}
	if !slices.Contains(claimant.Prefixes, a.Prefix) {
		return nil, refuse(CodeNotFound, a.MSP, "%s does not claim the company prefix %s", a.MSP, a.Prefix)
	}
	holder, err := l.prefixHolder(a.Prefix)
	if err != nil || holder == a.MSP {
		return a, err
	}
	if err := l.freePrefix(a.MSP, a.Prefix); err != nil {
		return nil, err
	}
	var before bool
	if _, err := l.get(&before, approvalType, a.Prefix, a.MSP, by.msp); err != nil {
		return nil, err
	}
	if !before {
		if err := l.putSealed(true, approvalType, a.Prefix, a.MSP, by.msp); err != nil {
			return nil, err
		}
	}
	if err := l.settlePrefix(a); err != nil {
		return nil, err
	}
	return a, l.commit()
}

func orNotRegistered(err error, msp string) error {
	if err != nil {
		return err
	}
	return refuse(CodeNotRegistered, msp, "the party has not registered itself on the channel")
}

// settlePrefix gives a prefix to its claimant when enough parties approved.
func (l *ledger) settlePrefix(a PrefixApproval) error {
	approvals, err := l.scan(approvalType, a.Prefix, a.MSP)
	if err != nil {
		return err
	}
	all, err := l.msps()
	if err != nil {
		return err
	}
	if 2*(len(approvals)+1) <= len(all) { // who claims it approves it too
		return nil
	}
	return l.putSealed(a.MSP, prefixType, digits(a.Prefix)...)
}

// approved is a registration with its prefixes parted into those that are the
// party's and those that it only claims.
func (l *ledger) approved(p provenance.Party) (provenance.Party, error) {
	claimed := p.Prefixes
	p.Prefixes, p.Claims = nil, nil
	for _, prefix := range claimed {
		holder, err := l.prefixHolder(prefix)
		if err != nil {
			return p, err
		}
		if holder == p.MSP {
			p.Prefixes = append(p.Prefixes, prefix)
		} else {
			p.Claims = append(p.Claims, prefix)
		}
	}
	if len(p.Claims) == 0 {
		return p, nil
	}
	alone, err := l.alone(p.MSP)
	if alone {
		p.Prefixes, p.Claims = claimed, nil
	}
	return p, err
}

// alone reports whether no other party is registered.
func (l *ledger) alone(msp string) (bool, error) {
	all, err := l.msps()
	return err == nil && !slices.ContainsFunc(all, func(other string) bool { return other != msp }), err
}

func (l *ledger) prefixHolder(prefix string) (string, error) {
	var msp string
	_, err := l.get(&msp, prefixType, digits(prefix)...)
	return msp, err
}

// freePrefix refuses a company prefix that lies within another party's, or that
// another's lies within.
func (l *ledger) freePrefix(msp, prefix string) error {
	taken := func(other, holder string) error {
		if holder == msp || holder == "" {
			return nil
		}
		return refuse(CodeTaken, msp, "the company prefix %s overlaps %s of %s", prefix, other, holder)
	}
	for n := minPrefix; n <= len(prefix); n++ {
		holder, err := l.prefixHolder(prefix[:n])
		if err == nil {
			err = taken(prefix[:n], holder)
		}
		if err != nil {
			return err
		}
	}
	return l.each(prefixType, digits(prefix), func(k string, v []byte) error {
		_, other, err := l.stub.SplitCompositeKey(k)
		if err != nil {
			return fmt.Errorf("reading the company prefixes: %w", err)
		}
		var holder string
		if err := json.Unmarshal(v, &holder); err != nil {
			return fmt.Errorf("reading the company prefixes: %w", err)
		}
		return taken(strings.Join(other, ""), holder)
	})
}

// issued reports whether an item or unit is under a prefix that a party of the
// channel has or, before it is approved, claims alone on it.
func (a *appending) issued(subject string) (bool, error) {
	for n := maxPrefix; n >= minPrefix; n-- {
		prefix, ok := provenance.Prefix(subject, n)
		if !ok {
			return false, nil
		}
		if holder, err := a.prefixHolder(prefix); err != nil || holder != "" {
			return true, err
		}
	}
	return a.actor.Issues(subject), nil
}

// Lengths of a GS1 Company Prefix.
const minPrefix, maxPrefix = 4, 12

// digits are the attributes of a company prefix's key: one a digit, so that the
// prefixes within it are found by a range.
func digits(prefix string) []string { return strings.Split(prefix, "") }
