package provenance

import (
	"strings"

	"github.com/waymark/waymark/provenance/epcis"
)

// ErrorDeclarationSuffix follows the event hash in the id of an error declaration. The
// CBV event hash leaves the declaration out, so without it a declaration would
// have the id of the event that it declares wrong.
const ErrorDeclarationSuffix = "&errorDeclaration"

// EventID is the name of an event on the ledger and its idempotency key: the
// CBV 2.0 event hash, with [ErrorDeclarationSuffix] for an error declaration.
func EventID(ev *epcis.Event) (string, error) {
	id, err := epcis.HashID(ev)
	if err == nil && ev.IsErrorDeclaration() {
		id += ErrorDeclarationSuffix
	}
	return id, err
}

// Declared is the id of the event that an error declaration is about.
func Declared(id string) string { return strings.TrimSuffix(id, ErrorDeclarationSuffix) }
