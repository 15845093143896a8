package provenance

import (
	"strings"

	"github.com/waymark/waymark/provenance/epcis"
)

const erratumMark = "#error-declaration"

// EventID is the name of an event on the ledger and its idempotency key: the
// CBV 2.0 event hash, and for an error declaration, which has the hash of the
// event that it declares wrong, the same with a mark.
func EventID(ev *epcis.Event) (string, error) {
	id, err := epcis.HashID(ev)
	if err == nil && ev.IsErrorDeclaration() {
		id += erratumMark
	}
	return id, err
}

// epcisID takes an event id apart: the event hash, and whether it is an error
// declaration's.
func epcisID(id string) (hash string, erratum, ok bool) {
	hash, erratum = strings.CutSuffix(id, erratumMark)
	return hash, erratum, strings.HasPrefix(hash, "ni:///sha-256;")
}
