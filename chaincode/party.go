package chaincode

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/gs1"
)

// Roles that a party can have.
var knownRoles = []string{"maker", "carrier", "warehouse", "retailer"}

// putParty registers the creator's own party. Old records are replayed against
// the registration as it stands, so a GLN never changes, and roles and
// approved prefixes are only ever added.
func putParty(l *ledger, args [][]byte) (any, error) {
	var p provenance.Party
	if err := argument(args, 0, &p); err != nil {
		return nil, err
	}
	by, err := l.creator()
	if err != nil {
		return nil, err
	}
	if p.MSP != by.msp {
		return nil, refuse(CodeNotYourself, p.MSP, "a party registers itself: the creator is of %s", by.msp)
	}
	if err := checkParty(&p, by.roles); err != nil {
		return nil, err
	}
	var old provenance.Party
	registered, err := l.get(&old, partyType, p.MSP)
	if err != nil {
		return nil, err
	}
	if registered {
		if reflect.DeepEqual(old, p) {
			return l.approved(p) // as after every start of its server
		}
		if old, err = l.approved(old); err != nil {
			return nil, err
		}
		if err := checkUpdate(old, p); err != nil {
			return nil, err
		}
	}
	if err := l.takeGLN(p); err != nil {
		return nil, err
	}
	for _, prefix := range p.Prefixes {
		if err := l.freePrefix(p.MSP, prefix); err != nil {
			return nil, err
		}
	}
	if err := l.put(p, partyType, p.MSP); err != nil {
		return nil, err
	}
	parties, err := l.msps()
	if err != nil {
		return nil, err
	}
	if err := l.protectParty(p, parties); err != nil {
		return nil, err
	}
	if !registered {
		if err := l.protectFirst(p.MSP, parties); err != nil {
			return nil, err
		}
	}
	l.emitted.Parties = append(l.emitted.Parties, p.MSP)
	registration, err := l.approved(p)
	if err != nil {
		return nil, err
	}
	return registration, l.commit()
}

// checkParty checks a registration by itself, and brings it into canonical form.
func checkParty(p *provenance.Party, roles []string) error {
	bad := func(format string, args ...any) error { return refuse(CodeBadRequest, p.MSP, format, args...) }
	if p.Name = strings.TrimSpace(p.Name); p.Name == "" || len(p.Name) > MaxName {
		return bad("a party's name has 1 to %d bytes", MaxName)
	}
	link, err := gs1.ParseAny(p.GLN)
	if err != nil {
		return bad("the party's GLN: %v", err)
	}
	if p.GLN = link.ID(); !strings.HasPrefix(p.GLN, "https://"+gs1.CanonicalHost+"/417/") {
		return bad("%s is no party GLN, https://%s/417/{GLN}", p.GLN, gs1.CanonicalHost)
	}
	slices.Sort(p.Roles)
	p.Roles = slices.Compact(p.Roles)
	for _, r := range p.Roles {
		if !slices.Contains(knownRoles, r) {
			return bad("%q is none of the roles %s", r, strings.Join(knownRoles, ", "))
		}
		if !slices.Contains(roles, r) {
			return refuse(CodeRole, p.MSP, "the creator's certificate does not carry the role %s in %s", r, RolesAttribute)
		}
	}
	p.Prefixes, p.Claims = p.Claimed(), nil
	if len(p.Prefixes) > MaxPrefixes {
		return bad("a party claims at most %d company prefixes, not %d", MaxPrefixes, len(p.Prefixes))
	}
	for i, prefix := range p.Prefixes {
		if len(prefix) < 4 || len(prefix) > 12 || strings.Trim(prefix, "0123456789") != "" {
			return bad("%q is no GS1 company prefix of 4 to 12 digits", prefix)
		}
		if i > 0 && strings.HasPrefix(prefix, p.Prefixes[i-1]) {
			return bad("the company prefix %s lies within %s", prefix, p.Prefixes[i-1])
		}
	}
	return nil
}

func checkUpdate(old, p provenance.Party) error {
	if old.GLN != p.GLN {
		return refuse(CodeDiffers, p.MSP, "the party is registered as %s, and a GLN does not change", old.GLN)
	}
	for _, r := range old.Roles {
		if !p.Has(r) {
			return refuse(CodeDiffers, p.MSP, "the party has the role %s, and roles are not given up", r)
		}
	}
	for _, prefix := range old.Prefixes {
		if !slices.Contains(p.Prefixes, prefix) {
			return refuse(CodeDiffers, p.MSP, "the party issued under %s, and prefixes are not given up", prefix)
		}
	}
	return nil
}

func (l *ledger) takeGLN(p provenance.Party) error {
	var holder string
	ok, err := l.get(&holder, glnType, p.GLN)
	if err != nil {
		return err
	}
	if ok && holder != p.MSP {
		return refuse(CodeTaken, p.MSP, "%s is the GLN of %s", p.GLN, holder)
	}
	if ok {
		return nil
	}
	return l.put(p.MSP, glnType, p.GLN)
}

// parties lists all registered parties, by MSP id.
func parties(l *ledger, _ [][]byte) (any, error) {
	list := []provenance.Party{}
	err := l.each(partyType, nil, func(_ string, v []byte) error {
		var p provenance.Party
		if err := json.Unmarshal(v, &p); err != nil {
			return fmt.Errorf("reading a party: %w", err)
		}
		p, err := l.approved(p)
		list = append(list, p)
		return err
	})
	return list, err
}
