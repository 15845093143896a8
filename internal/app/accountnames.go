package app

import (
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
)

// The server's accounts on the chain have names, under which their keys are
// kept here or with a remote signer:
//
//	deployer, keeper      the server's own
//	makermsp              a party's, with which its makers, custodians and merchants act
//	makermsp_buyer        the one with which the party buys
//	makermsp_buyer_anna   that of one person who buys for the party
//	makermsp_arbiter      and so for those who decide disputes
//
// An MSP id has no underscore, so a name tells whose the account is.
const separator = "_"

var (
	mspID  = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$`)
	person = regexp.MustCompile(`^[a-z0-9][a-z0-9.-]{0,14}$`)
)

// partyAccount is the name of a party's account: account names are lower case.
func partyAccount(msp string) string { return strings.ToLower(msp) }

// roleAccount is the name of the account that a party's credential of the role
// acts with when it names no person.
func roleAccount(msp string, role Role) string {
	switch role {
	case RoleBuyer, RoleArbiter:
		return partyAccount(msp) + separator + string(role)
	case RoleAdmin:
		return AccountKeeper
	}
	return partyAccount(msp)
}

// personal reports whether several people of a party may have the role, each
// with an account of its own.
func personal(role Role) bool { return role == RoleBuyer || role == RoleArbiter }

// mayUse reports whether a party's credential of the role may act with the
// account of that name.
func mayUse(msp string, role Role, account string) bool {
	own := roleAccount(msp, role)
	return account == own || personal(role) && strings.HasPrefix(account, own+separator)
}

// accountNames are the accounts that a server acts with from its start.
func (c Config) accountNames() []string {
	names := []string{AccountDeployer, AccountKeeper}
	for _, p := range c.Parties {
		names = append(names, partyAccount(p.MSP))
	}
	return names
}

// hasAccount reports whether an account of that name could be used here.
func (c Config) hasAccount(name string) bool {
	if slices.Contains(c.accountNames(), name) {
		return true
	}
	return slices.ContainsFunc(c.Parties, func(p Party) bool {
		return mayUse(p.MSP, RoleBuyer, name) || mayUse(p.MSP, RoleArbiter, name)
	})
}

// names are the accounts that the server acts with: those of its configuration
// and those that were made for people since.
func (a *keyring) names() []string {
	names := a.cfg.accountNames()
	for _, name := range slices.Sorted(maps.Keys(a.addresses())) {
		if !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return names
}

// accountOf is the name of the account that a new credential acts with.
func (a *keyring) accountOf(n NewCredential) (string, error) {
	own := roleAccount(n.Party, n.Role)
	switch {
	case n.Person == "" && n.Account.IsZero():
		return own, nil
	case n.Person != "" && !n.Account.IsZero():
		return "", refusal.Field("account", "A credential names a person or an account, not both.")
	case n.Person != "" && !personal(n.Role):
		return "", refusal.Field("person", "A %s acts with its party's account; buyers and arbiters have one each.", n.Role)
	case n.Person != "" && !person.MatchString(n.Person):
		return "", refusal.Field("person", "A person is named by up to 15 characters: a-z, 0-9, dot and hyphen.")
	case n.Person != "":
		return own + separator + n.Person, nil
	}
	for name, address := range a.addresses() {
		if address == n.Account && mayUse(n.Party, n.Role, name) {
			return name, nil
		}
	}
	return "", refusal.Field("account", "This server keeps no account %s that a %s of %s may act with.", n.Account, n.Role, n.Party)
}

// partyOf is the MSP id of the party of this server whose account it is, or
// that one of its people has; "" for any other.
func (a *keyring) partyOf(who provenance.Address) string {
	for name, address := range a.addresses() {
		if address != who {
			continue
		}
		owner, _, _ := strings.Cut(name, separator)
		for _, p := range a.cfg.Parties {
			if partyAccount(p.MSP) == owner {
				return p.MSP
			}
		}
	}
	return ""
}
