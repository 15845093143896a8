package provenance

import (
	"slices"
	"strings"
)

// Party is an organisation on the custody channel, as it registered itself
// there. Nothing in it is personal data.
//
// A GS1 company prefix is a party's once most of the channel's parties approved
// it: who comes first says nothing about whose it is.
type Party struct {
	MSP      string   `json:"msp"`                // Fabric MSP id, from the creator's certificate
	Name     string   `json:"name"`               // trading name
	GLN      string   `json:"gln"`                // canonical PGLN URI, https://id.gs1.org/417/{gln}
	Roles    []string `json:"roles"`              // maker, carrier, warehouse, retailer
	Prefixes []string `json:"prefixes,omitempty"` // GS1 company prefixes it may issue under
	Claims   []string `json:"claims,omitempty"`   // those that it claims, and that wait for approval
	Account  Address  `json:"account,omitzero"`   // EVM account that signs its attestations
}

// Equal reports whether two registrations say the same, approved or not.
func (p Party) Equal(q Party) bool {
	return p.MSP == q.MSP && p.Name == q.Name && p.GLN == q.GLN && p.Account == q.Account &&
		slices.Equal(p.Roles, q.Roles) && slices.Equal(p.Claimed(), q.Claimed())
}

// Claimed are the company prefixes that the party issues under or wants to, in order.
func (p Party) Claimed() []string {
	all := slices.Concat(p.Prefixes, p.Claims)
	slices.Sort(all)
	return slices.Compact(all)
}

// Has reports whether the party registered the role.
func (p Party) Has(role string) bool {
	for _, r := range p.Roles {
		if r == role {
			return true
		}
	}
	return false
}

// Issues reports whether subject, a canonical Digital Link URI under /01/ or /00/,
// carries a GTIN or SSCC under one of the party's company prefixes.
func (p Party) Issues(subject string) bool {
	for _, prefix := range p.Prefixes {
		if got, ok := Prefix(subject, len(prefix)); ok && got == prefix {
			return true
		}
	}
	return false
}

// Prefix is the first n digits of the company prefix of an item or unit, a
// canonical Digital Link URI under /01/ or /00/. It reports false of anything
// else.
func Prefix(subject string, n int) (string, bool) {
	_, rest, ok := strings.Cut(subject, "/01/")
	if !ok {
		_, rest, ok = strings.Cut(subject, "/00/")
	}
	if !ok || len(rest) < 14 || n < 1 || n > 12 {
		return "", false
	}
	return rest[1 : 1+n], true // the first digit is the packaging level, or the extension of an SSCC
}
