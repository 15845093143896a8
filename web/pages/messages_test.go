package pages

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/internal/messages"
	"github.com/waymark/waymark/provenance"
)

// Every key that a template makes of a value has a message, and every message
// is said somewhere.
func TestMessages(t *testing.T) {
	said := map[string]bool{}
	need := func(format string, values ...string) {
		for _, v := range values {
			key := fmt.Sprintf(format, v)
			said[key] = true
			if !english.Has(key) {
				t.Errorf("no message %q", key)
			}
		}
	}
	for _, status := range escrow.Statuses() {
		need("status.%s", string(status))
		need("status.%s.text", string(status))
	}
	for _, v := range provenance.CheckpointVerbs {
		need("verb.%s", string(v.Verb))
	}
	need("verb.%s", string(provenance.ErrorDeclaration))
	need("verb.%s.self", "packing", "unpacking")
	for _, v := range floor {
		for _, f := range []string{"do.%s", "do.%s.heading", "do.%s.codes", "do.%s.go"} {
			need(f, string(v))
		}
	}
	for _, m := range escrow.Milestones() {
		need("milestone.%s", string(m))
	}
	for _, a := range app.Acts {
		if pageVerbs[a.Verb] == nil {
			continue // for programs and the command line: no page offers it
		}
		need("act.%s", string(a.Verb))
		need("act.%s.text", string(a.Verb))
		need("act.%s.go", string(a.Verb))
	}
	need("outcome.%s", string(chaincode.Accepted), string(chaincode.Duplicate), string(chaincode.Rejected), string(chaincode.Conflict), "unread")
	for _, s := range []provenance.Standing{provenance.Verified, provenance.Consistent, provenance.Suspect, provenance.Unknown, provenance.Misread, provenance.Unchecked} {
		need("standing.%s", string(s))
		need("tag.%s", string(s))
	}
	for _, w := range []provenance.Weight{provenance.For, provenance.Against, provenance.Neutral} {
		need("weight.%s", string(w))
	}
	for _, p := range []provenance.Phase{"", provenance.Held, provenance.InTransit, provenance.Packed, provenance.Delivered, provenance.Destroyed} {
		need("phase.%s", string(p))
	}
	for _, s := range []app.BatchState{app.BatchQueued, app.BatchMinting, app.BatchCommissioning, app.BatchReady, app.BatchParked} {
		need("batch.%s", string(s))
	}
	for _, r := range app.Roles() {
		need("role.%s", string(r))
	}
	need("path.now%s", "", ".unit", ".holder", ".holder.unit", ".to", ".to.unit")
	need("record.%s", "yes", "no", "none", "unchecked")
	need("object.%s", "shown", "no", "wrong", "used")

	sources := ""
	for _, dir := range []string{"templates", ".", "..", "../passport"} {
		entries, err := os.ReadDir(dir)
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range entries {
			if ext := filepath.Ext(e.Name()); ext != ".go" && ext != ".html" || strings.HasSuffix(e.Name(), "_test.go") {
				continue
			}
			b, err := os.ReadFile(dir + "/" + e.Name())
			if err != nil {
				t.Fatal(err)
			}
			sources += string(b)
		}
	}
	for _, m := range regexp.MustCompile(`"([a-z]+\.[a-z.]+|skip|foot)"`).FindAllStringSubmatch(sources, -1) {
		said[m[1]] = true
	}
	for _, key := range english.Keys() {
		kind, _, _ := strings.Cut(key, ".")
		if !said[key] && !slices.Contains(messages.Kinds, kind) {
			t.Errorf("nothing says the message %q", key)
		}
	}
}
