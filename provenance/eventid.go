package provenance

import (
	"encoding/json"
	"strings"

	"github.com/waymark/waymark/provenance/epcis"
)

// errorDeclarationSuffix follows the event hash in the id of an error declaration,
// with a hash of what it declares. The CBV event hash leaves the declaration out, so
// without it a declaration would have the id of the event that it declares wrong,
// and of every other declaration.
const errorDeclarationSuffix = "&errorDeclaration="

// EventID is the name of an event on the ledger and its idempotency key: the
// CBV 2.0 event hash, and for an error declaration what tells it from others.
func EventID(ev *epcis.Event) (string, error) {
	id, err := epcis.HashID(ev)
	if err != nil || !ev.IsErrorDeclaration() {
		return id, err
	}
	d := ev.ErrorDeclaration
	said, err := json.Marshal([]any{d.DeclarationTime.UTC().UnixMilli(), d.Reason, d.CorrectiveEventIDs})
	return id + errorDeclarationSuffix + Sum(said).String(), err
}

// Declared is the id of the event that an error declaration is about.
func Declared(id string) string {
	event, _, _ := strings.Cut(id, errorDeclarationSuffix)
	return event
}
