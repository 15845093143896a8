package contracts_test

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"

	"github.com/waymark/waymark/contracts/escrow"
	"github.com/waymark/waymark/contracts/passport"
	"github.com/waymark/waymark/contracts/testcontracts"
)

// committed are the contracts whose ABI, bytecode and bindings are in the repository.
var committed = map[string]*bind.MetaData{
	"ProductPassport": &passport.ProductPassportMetaData,
	"DeliveryEscrow":  &escrow.DeliveryEscrowMetaData,
	"TestToken":       &testcontracts.TestTokenMetaData,
	"AuthToken":       &testcontracts.AuthTokenMetaData,
	"FeeToken":        &testcontracts.FeeTokenMetaData,
	"TetherLike":      &testcontracts.TetherLikeMetaData,
	"RejectsEther":    &testcontracts.RejectsEtherMetaData,
}

// TestGeneratedIsFresh compiles the Solidity again and compares every generated file byte for byte.
func TestGeneratedIsFresh(t *testing.T) {
	if reason := missingTools(); reason != "" {
		if os.Getenv("CI") == "true" {
			t.Fatal(reason)
		}
		t.Skip(reason)
	}
	out := t.TempDir()
	cmd := exec.CommandContext(t.Context(), "go", "run", "./internal/bindgen", "-out", out)
	if output, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("generating: %v\n%s", err, output)
	}
	files := 0
	err := filepath.WalkDir(out, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		files++
		name, err := filepath.Rel(out, path)
		if err != nil {
			return err
		}
		fresh, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		have, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		if !bytes.Equal(fresh, have) {
			t.Errorf("%s is stale: run npm ci && go generate in contracts", name)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	// Beside three for each: the compiler's input of what is deployed, and the hash of the escrow's code.
	if want := 3*len(committed) + 3; files != want {
		t.Errorf("%d files were generated, want %d: list new contracts in this test too", files, want)
	}
}

// missingTools says what is absent that recompiling needs, or nothing.
func missingTools() string {
	if _, err := exec.LookPath("node"); err != nil {
		return "node is not installed, so the Solidity cannot be recompiled"
	}
	if _, err := os.Stat(filepath.Join("node_modules", ".bin", "forge")); err != nil {
		return "contracts/node_modules has no forge (npm ci puts it there), so the Solidity cannot be recompiled"
	}
	return ""
}

// TestCommittedFilesAgree compares the JSON and hex files, which other languages read, with the Go bindings.
func TestCommittedFilesAgree(t *testing.T) {
	for name, meta := range committed {
		abi, err := os.ReadFile(filepath.Join("abi", name+".json"))
		if err != nil {
			t.Fatal(err)
		}
		// abigen takes the spaces out of type names such as "struct Terms".
		if got := strings.ReplaceAll(compactJSON(t, abi), " ", ""); got != compactJSON(t, []byte(meta.ABI)) {
			t.Errorf("abi/%s.json differs from the bindings", name)
		}
		code, err := os.ReadFile(filepath.Join("bytecode", name+".hex"))
		if err != nil {
			t.Fatal(err)
		}
		if strings.TrimSpace(string(code)) != strings.TrimPrefix(meta.Bin, "0x") {
			t.Errorf("bytecode/%s.hex differs from the bindings", name)
		}
		if n := len(common.FromHex(meta.Bin)); n == 0 || n > params.MaxInitCodeSize {
			t.Errorf("%s has %d bytes of creation code", name, n)
		}
	}
}

func compactJSON(t *testing.T, raw []byte) string {
	t.Helper()
	var b bytes.Buffer
	if err := json.Compact(&b, raw); err != nil {
		t.Fatal(err)
	}
	return b.String()
}
