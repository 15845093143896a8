// Package waymark_test holds the rules about which package may import which.
package waymark_test

import (
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/waymark/waymark"

type pkg struct {
	ImportPath string
	Standard   bool
	Imports    []string
	Deps       []string
}

// list runs go list -deps over our own packages.
func list(t *testing.T) map[string]pkg {
	t.Helper()
	out, err := exec.Command("go", "list", "-deps", "-json=ImportPath,Standard,Imports,Deps", "./...").Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	all := map[string]pkg{}
	for d := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p pkg
		err := d.Decode(&p)
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		all[p.ImportPath] = p
	}
	return all
}

// TestImportDirections: what each package must never reach, however indirectly.
func TestImportDirections(t *testing.T) {
	all := list(t)
	// internalBut is every internal package but some.
	internalBut := func(may ...string) (not []string) {
		for path := range all {
			if rest, ok := strings.CutPrefix(path, module+"/internal/"); ok && !slices.Contains(may, rest) {
				not = append(not, path)
			}
		}
		return not
	}
	for _, rule := range []struct {
		path   string // a package, or all below it when it ends in /...
		not    []string
		reason string
	}{
		{"chaincode", []string{"go.etcd.io/bbolt", "github.com/ethereum/go-ethereum/...", module + "/internal/..."}, "the chaincode is a pure function of the ledger"},
		{"web/...", []string{module + "/cmd/..."}, "the program wires, nobody imports it"},
		{"escrow/...", internalBut("store", "refusal"), "the application stands on the escrow, which keeps offers in a store"},
		{"scanner", []string{module + "/internal/app", module + "/internal/custody/...", module + "/internal/evm", module + "/internal/index", "codeberg.org/go-pdf/...", "golang.org/x/image/..."}, "judging a scan asks sources that it declares, and needs no printing"},
		{"scanner/label", []string{module + "/internal/app", module + "/internal/custody/...", module + "/internal/evm", module + "/internal/index"}, "printing needs no server"},
		{"internal/app", []string{"github.com/gofiber/...", module + "/web/..."}, "an application knows no server and no HTTP"},
		{"web/api", []string{module + "/web/pages"}, "a person's pages and a program's API stand side by side"},
		{"web/pages", []string{module + "/web/api"}, "a person's pages and a program's API stand side by side"},
		{"provenance/registry", []string{module + "/internal/..."}, "the registry is Go calls over any client"},
		{"internal/evm", []string{module + "/internal/custody/...", module + "/internal/index", module + "/internal/devchain"}, "the client of one ledger knows no other ledger"},
		{"internal/custody/...", []string{module + "/internal/evm", module + "/internal/index", module + "/internal/devchain"}, "the client of one ledger knows no other ledger"},
		{"internal/index", []string{module + "/internal/custody/embedded", module + "/internal/custody/fabric", module + "/internal/devchain"}, "it stands on the interface, not on an implementation"},
		{"internal/custody/fabric/profile", []string{"github.com/...", "google.golang.org/...", "go.etcd.io/..."}, "both of Fabric's clients read it, and no program can hold both"},
		{"cmd/waymark-audit", []string{"github.com/hyperledger/fabric-gateway/...", "github.com/hyperledger/fabric-protos-go-apiv2/..."}, "its message types and fabric-gateway's exclude each other"},
		{"internal/repository", []string{module + "/internal/custody/embedded", module + "/internal/custody/fabric", module + "/internal/devchain", module + "/internal/evm"}, "it stands on the interface, not on an implementation"},
		{"internal/minting", []string{module + "/internal/custody/...", module + "/internal/evm"}, "it declares the interfaces that it needs"},
	} {
		found := 0
		for path, p := range all {
			if !within(path, module+"/"+rule.path) || strings.HasSuffix(path, "test") { // a suite that tests import
				continue
			}
			found++
			for _, dep := range p.Deps {
				for _, not := range rule.not {
					if within(dep, not) {
						t.Errorf("%s reaches %s: %s", path, dep, rule.reason)
					}
				}
			}
		}
		if found == 0 {
			t.Errorf("no package %s", rule.path)
		}
	}
}

// TestProvenanceIsForEverybody: anybody may import the vocabulary and the GS1
// packages, since they bring nothing along.
func TestProvenanceIsForEverybody(t *testing.T) {
	all := list(t)
	ours := []string{"provenance", "provenance/excerpt", "provenance/gs1", "provenance/epcis", "provenance/epcis/query", "provenance/epcis/xml"}
	for _, name := range ours {
		p, ok := all[module+"/"+name]
		if !ok {
			t.Fatalf("no package %s", name)
		}
		for _, dep := range p.Deps {
			if !all[dep].Standard && !slices.Contains(ours, strings.TrimPrefix(dep, module+"/")) {
				t.Errorf("%s reaches %s", name, dep)
			}
		}
	}
}

// TestDatabaseBehindTheStore: what keeps data does so through a store, which may be
// a server. The others import bbolt for the reason that is given.
func TestDatabaseBehindTheStore(t *testing.T) {
	const bbolt = "go.etcd.io/bbolt"
	may := map[string]string{
		"internal/store":            "it is the store",
		"internal/custody/embedded": "the ledger itself, which a Fabric channel replaces",
		"internal/custody/fabric":   "one party's transactions in flight, beside its connection",
	}
	for path, p := range list(t) {
		name, ours := strings.CutPrefix(path, module+"/")
		if !ours || may[name] != "" {
			continue
		}
		for _, dep := range p.Imports {
			if within(dep, bbolt+"/...") {
				t.Errorf("%s imports %s: keep it in a store", name, dep)
			}
		}
	}
}

// TestOnlyTheApplicationWires: the embedded chain is for the application, the
// program and tests.
func TestOnlyTheApplicationWires(t *testing.T) {
	for path, p := range list(t) {
		if !within(path, module+"/...") || within(path, module+"/cmd/waymark/...") || path == module+"/internal/app" {
			continue
		}
		if strings.HasSuffix(path, "test") {
			continue // a suite that tests import
		}
		if slices.Contains(p.Imports, module+"/internal/devchain") {
			t.Errorf("%s imports the embedded chain", path)
		}
	}
}

// TestTheChaincodeHasNoClock: a chaincode that asks the time or draws a random
// number comes to a different answer on every peer.
func TestTheChaincodeHasNoClock(t *testing.T) {
	out, err := exec.Command("go", "list", "-json=Imports", "./chaincode", "./provenance", "./provenance/gs1", "./provenance/epcis").Output()
	if err != nil {
		t.Fatal(err)
	}
	for d := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p struct{ ImportPath, Imports any }
		err := d.Decode(&p)
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		imports, _ := p.Imports.([]any)
		for _, name := range imports {
			if slices.Contains([]string{"crypto/rand", "math/rand", "math/rand/v2", "os", "net", "net/http", "sync", "runtime"}, name.(string)) {
				t.Errorf("a package of the chaincode imports %s", name)
			}
		}
	}
	uses, err := exec.Command("grep", "-rnE", `time\.(Now|Since|Until|Tick|After|Sleep)\b`, "chaincode", "provenance", "--include=*.go", "--exclude=*_test.go").Output()
	if len(uses) > 0 {
		t.Errorf("the clock is asked:\n%s", uses)
	}
	var exit *exec.ExitError
	if err != nil && (!errors.As(err, &exit) || exit.ExitCode() != 1) { // 1: nothing found
		t.Fatal(err)
	}
}

// within reports whether a path is the pattern's package, or below it when the
// pattern ends in /...
func within(path, pattern string) bool {
	if base, ok := strings.CutSuffix(pattern, "/..."); ok {
		return path == base || strings.HasPrefix(path, base+"/")
	}
	return path == pattern
}
