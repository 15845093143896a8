package pages

import "github.com/waymark/waymark/provenance"

// appendedVersions are the versions of an item's passport for its page: the
// first is the one in the leaf. One that has none is nil.
func appendedVersions(r *provenance.Issuance) []passportVersion {
	if r == nil || len(r.Versions) == 0 {
		return nil
	}
	var list []passportVersion
	if !r.Leaf.Passport.IsZero() {
		list = append(list, passportVersion{Version: provenance.Version{Passport: r.Leaf.Passport}})
	}
	for i, v := range r.Versions {
		list = append(list, passportVersion{v, i == len(r.Versions)-1})
	}
	return list
}

// passportVersion is a line of the list of versions.
type passportVersion struct {
	provenance.Version
	InForce bool
}
