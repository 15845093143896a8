package app

import (
	"strings"

	"github.com/waymark/waymark/provenance"
)

// Role is what a credential lets its bearer do.
type Role string

// The roles. A credential has one; a party that does several things has
// several credentials.
const (
	RoleMaker     Role = "maker"     // mints batches, prints labels, recalls
	RoleCustodian Role = "custodian" // posts checkpoints
	RoleMerchant  Role = "merchant"  // offers and cancels orders
	RoleBuyer     Role = "buyer"     // funds, confirms, disputes
	RoleArbiter   Role = "arbiter"   // resolves disputes
	RoleAdmin     Role = "admin"     // credentials, fsck, status
)

// Roles are all roles.
func Roles() []Role {
	return []Role{RoleMaker, RoleCustodian, RoleMerchant, RoleBuyer, RoleArbiter, RoleAdmin}
}

// Traders are the roles that have a part in an order.
var Traders = []Role{RoleMerchant, RoleBuyer, RoleArbiter}

// Sides are the roles of those between whom an order is.
var Sides = []Role{RoleMerchant, RoleBuyer}

// RoleList names roles in a sentence.
func RoleList(roles []Role) string {
	words := make([]string, len(roles))
	for i, r := range roles {
		words[i] = string(r)
	}
	return strings.Join(words, " or ")
}

// Principal is who a credential speaks for.
type Principal struct {
	ID      string             `json:"id"`    // of the credential, not secret
	Party   string             `json:"party"` // MSP id
	Name    string             `json:"name"`  // the party's trading name
	Role    Role               `json:"role"`
	Account provenance.Address `json:"account,omitzero"` // EVM account that it acts with
}
