// Command bindgen compiles the contracts with forge, by foundry.toml, and writes what the Go side commits:
// ABI, creation bytecode, abigen bindings, and the compiler's input of what is deployed. The same sources give the same bytes, so that a test can tell
// stale output from fresh. It runs in the contracts folder, after `npm ci`.
package main

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/crypto"
)

// A contract names one thing to compile and where its bindings go.
type contract struct {
	source   string // Solidity file, relative to the contracts folder
	name     string // contract in it, and Go type
	pkg      string // Go package, and its folder
	binding  string // Go file in it
	deployed bool   // it goes onto chains: its compiler input is committed, so that an explorer verifies it
	pinned   bool   // its runtime code has no immutable values: the package gets the code's hash
}

// targets is the whole output. The list is compiled in one run of its own: with via_ir the code of a contract
// may depend on what is compiled beside it.
var targets = []contract{
	{"src/ProductPassport.sol", "ProductPassport", "passport", "bindings.go", true, false},
	{"src/DeliveryEscrow.sol", "DeliveryEscrow", "escrow", "bindings.go", true, true},
	{"test/contracts/TestToken.sol", "TestToken", "testcontracts", "testtoken.go", false, false},
	{"test/contracts/AuthToken.sol", "AuthToken", "testcontracts", "authtoken.go", false, false},
	{"test/contracts/FeeToken.sol", "FeeToken", "testcontracts", "feetoken.go", false, false},
	{"test/contracts/TetherLike.sol", "TetherLike", "testcontracts", "tetherlike.go", false, false},
	{"test/contracts/RejectsEther.sol", "RejectsEther", "testcontracts", "rejectsether.go", false, false},
}

// artifact is the part of forge's output that is used.
type artifact struct {
	ABI      json.RawMessage `json:"abi"`
	Bytecode struct {
		Object         string                     `json:"object"`
		LinkReferences map[string]json.RawMessage `json:"linkReferences"`
	} `json:"bytecode"`
	DeployedBytecode struct {
		Object     string                     `json:"object"`
		Immutables map[string]json.RawMessage `json:"immutableReferences"`
	} `json:"deployedBytecode"`
}

func main() {
	out := flag.String("out", ".", "folder to write into")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := generate(ctx, *out); err != nil {
		fmt.Fprintln(os.Stderr, "bindgen:", err)
		os.Exit(1)
	}
}

func generate(ctx context.Context, out string) error {
	build, err := os.MkdirTemp("", "bindgen")
	if err != nil {
		return fmt.Errorf("making a build folder: %w", err)
	}
	defer os.RemoveAll(build)
	args := []string{"build", "--out", filepath.Join(build, "out"), "--cache-path", filepath.Join(build, "cache")}
	for _, c := range targets {
		args = append(args, c.source)
	}
	if err := run(ctx, filepath.Join("node_modules", ".bin", "forge"), args...); err != nil {
		return err
	}
	for _, c := range targets {
		if err := c.write(ctx, build, out); err != nil {
			return fmt.Errorf("generating %s: %w", c.name, err)
		}
	}
	return writeStandardJSON(ctx, build, out)
}

// writeStandardJSON writes the compiler's input of what is deployed, once it was seen to give the very code.
func writeStandardJSON(ctx context.Context, build, out string) error {
	s, err := settings(ctx)
	if err != nil {
		return err
	}
	for _, c := range targets {
		if !c.deployed {
			continue
		}
		input, err := standardJSON(c, s)
		if err != nil {
			return err
		}
		a, err := c.read(build)
		if err != nil {
			return err
		}
		code, err := compile(ctx, c, input)
		if err != nil {
			return err
		}
		if want := strings.TrimPrefix(a.Bytecode.Object, "0x"); code != want {
			return fmt.Errorf("the standard JSON of %s gives other code than forge: %d and %d digits", c.name, len(code), len(want))
		}
		if err := writeFile(filepath.Join(out, "standard-json", c.name+".json"), input); err != nil {
			return err
		}
	}
	return nil
}

// read gives what forge built.
func (c contract) read(build string) (artifact, error) {
	var a artifact
	raw, err := os.ReadFile(filepath.Join(build, "out", filepath.Base(c.source), c.name+".json"))
	if err != nil {
		return a, fmt.Errorf("reading what forge built: %w", err)
	}
	if err := json.Unmarshal(raw, &a); err != nil {
		return a, fmt.Errorf("reading what forge built: %w", err)
	}
	return a, nil
}

func (c contract) write(ctx context.Context, build, out string) error {
	a, err := c.read(build)
	if err != nil {
		return err
	}
	if len(a.Bytecode.LinkReferences) != 0 {
		return fmt.Errorf("the bytecode has unlinked libraries: %v", a.Bytecode.LinkReferences)
	}
	var abi bytes.Buffer
	if err := json.Indent(&abi, a.ABI, "", "  "); err != nil {
		return fmt.Errorf("formatting the ABI: %w", err)
	}
	abi.WriteByte('\n')
	abiFile := filepath.Join(out, "abi", c.name+".json")
	binFile := filepath.Join(out, "bytecode", c.name+".hex")
	goFile := filepath.Join(out, c.pkg, c.binding)
	if err := writeFile(abiFile, abi.Bytes()); err != nil {
		return err
	}
	if err := writeFile(binFile, []byte(strings.TrimPrefix(a.Bytecode.Object, "0x")+"\n")); err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(goFile), 0o755); err != nil {
		return err
	}
	err = run(ctx, "go", "tool", "abigen", "--v2",
		"--abi", abiFile, "--bin", binFile, "--pkg", c.pkg, "--type", c.name, "--out", goFile)
	if err != nil {
		return err
	}
	if err := os.Chmod(goFile, 0o644); err != nil { // abigen makes it private to its user
		return err
	}
	if !c.pinned {
		return nil
	}
	return c.writeCodeHash(a, filepath.Join(out, c.pkg, "codehash.go"))
}

// writeCodeHash writes what tells the contract at an address from any other.
func (c contract) writeCodeHash(a artifact, name string) error {
	if len(a.DeployedBytecode.Immutables) != 0 {
		return fmt.Errorf("the runtime code has immutable values: %v", a.DeployedBytecode.Immutables)
	}
	code, err := hex.DecodeString(strings.TrimPrefix(a.DeployedBytecode.Object, "0x"))
	if err != nil {
		return fmt.Errorf("reading the runtime code: %w", err)
	}
	return writeFile(name, fmt.Appendf(nil, `// Code generated by bindgen. DO NOT EDIT.

package %s

// runtimeCodeHash is the Keccak-256 of %s's runtime code, of %d bytes.
const runtimeCodeHash = "%s"
`, c.pkg, c.name, len(code), crypto.Keccak256Hash(code)))
}

func writeFile(name string, content []byte) error {
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	return os.WriteFile(name, content, 0o644)
}

func run(ctx context.Context, name string, args ...string) error {
	cmd := exec.CommandContext(ctx, name, args...)
	output, err := cmd.CombinedOutput()
	if err != nil {
		return fmt.Errorf("running %s %s: %w\n%s", filepath.Base(name), args[0], err, output)
	}
	return nil
}
