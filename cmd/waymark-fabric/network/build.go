package network

import (
	"bufio"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
)

// programs are the programs that a network runs, built.
type programs struct {
	peer, orderer, osnadmin, genesis string
}

// BuildError: a program could not be built, for want of Go, of a compiler's
// memory, or of the module proxy. Nothing was started.
type BuildError struct{ Err error }

func (e *BuildError) Error() string { return e.Err.Error() }
func (e *BuildError) Unwrap() error { return e.Err }

const module = "github.com/waymark/waymark"

// findSource is the root of this module's checkout, from the working directory
// upwards: the programs are built from it.
func findSource(ctx context.Context) (string, error) {
	out, err := goTool(ctx, "", "list", "-m", "-f", "{{.Dir}}", module)
	dir := strings.TrimSpace(string(out))
	if err != nil || dir == "" {
		return "", fmt.Errorf("no checkout of %s around the working directory: %w", module, err)
	}
	return dir, nil
}

// build makes Fabric's programs and the genesis tool, or finds them in the
// cache, whose entries are named by everything that goes into them.
func (n *Network) build(ctx context.Context) (programs, error) {
	engine := filepath.Join(n.source, "cmd", "waymark-fabric", "engine")
	genesis := filepath.Join(n.source, "cmd", "waymark-fabric", "genesis")
	const fabric = "github.com/hyperledger/fabric/cmd/"
	engineDir, err := n.cached(ctx, engine, "Fabric's peer and orderer (minutes, the first time)", fabric+"peer", fabric+"orderer", fabric+"osnadmin")
	if err != nil {
		return programs{}, err
	}
	genesisDir, err := n.cached(ctx, genesis, "the genesis tool", ".")
	if err != nil {
		return programs{}, err
	}
	at := func(dir, name string) string { return filepath.Join(dir, name) }
	return programs{
		peer: at(engineDir, "peer"), orderer: at(engineDir, "orderer"), osnadmin: at(engineDir, "osnadmin"),
		genesis: at(genesisDir, "genesis"),
	}, nil
}

// cached builds packages of a module once for each content of its files.
func (n *Network) cached(ctx context.Context, dir, what string, packages ...string) (string, error) {
	key, err := contentKey(dir)
	if err != nil {
		return "", fmt.Errorf("reading the sources of %s: %w", what, err)
	}
	to := filepath.Join(n.cache, filepath.Base(dir)+"-"+key)
	if _, err := os.Stat(to); err == nil {
		return to, nil
	}
	n.progress("building %s", what)
	if err := os.MkdirAll(n.cache, 0o755); err != nil {
		return "", err
	}
	fresh, err := os.MkdirTemp(n.cache, ".building-*")
	if err != nil {
		return "", err
	}
	defer os.RemoveAll(fresh)
	compiled := 0
	each := func(string) {
		if compiled++; compiled%100 == 0 {
			n.progress("%d packages compiled", compiled)
		}
	}
	args := append([]string{"build", "-v", "-trimpath", "-o", fresh + string(filepath.Separator)}, packages...)
	if _, err := goToolLines(ctx, dir, each, args...); err != nil {
		return "", &BuildError{fmt.Errorf("building %s: %w", what, err)}
	}
	// Another program may have built the same meanwhile: theirs is as good.
	if err := os.Rename(fresh, to); err != nil && !errors.Is(err, fs.ErrExist) {
		if _, stat := os.Stat(to); stat != nil {
			return "", err
		}
	}
	return to, nil
}

// contentKey names a module's files, the Go version and the system.
func contentKey(dir string) (string, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return "", err
	}
	h := sha256.New()
	fmt.Fprintln(h, runtime.Version(), runtime.GOOS, runtime.GOARCH)
	for _, e := range entries {
		name := e.Name()
		if e.IsDir() || strings.HasSuffix(name, "_test.go") || !(strings.HasSuffix(name, ".go") || name == "go.mod" || name == "go.sum") {
			continue
		}
		text, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			return "", err
		}
		fmt.Fprintln(h, name, len(text))
		h.Write(text)
	}
	return hex.EncodeToString(h.Sum(nil)[:12]), nil
}

// buildChaincode builds the custody chaincode's program from the checkout.
func (n *Network) buildChaincode(ctx context.Context, to string) error {
	n.progress("building the custody chaincode")
	if err := os.MkdirAll(filepath.Dir(to), 0o700); err != nil {
		return err
	}
	if _, err := goTool(ctx, n.source, "build", "-trimpath", "-o", to, "./cmd/waymark-chaincode"); err != nil {
		return &BuildError{fmt.Errorf("building the chaincode: %w", err)}
	}
	return nil
}

// goTool runs the go command in a directory, whose module alone counts.
func goTool(ctx context.Context, dir string, args ...string) ([]byte, error) {
	return goToolLines(ctx, dir, func(string) {}, args...)
}

// goToolLines runs the go command and passes each line of its standard error to
// each.
func goToolLines(ctx context.Context, dir string, each func(line string), args ...string) ([]byte, error) {
	cmd := exec.CommandContext(ctx, "go", args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOWORK=off")
	var out bytes.Buffer
	cmd.Stdout = &out
	said, err := cmd.StderrPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	var last []string // of what it said, for when it fails
	for lines := bufio.NewScanner(said); lines.Scan(); {
		each(lines.Text())
		last = append(last, lines.Text())
		last = last[max(0, len(last)-20):]
	}
	if err := cmd.Wait(); err != nil {
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		return nil, fmt.Errorf("go %s: %w\n%s", args[0], err, strings.Join(last, "\n"))
	}
	return out.Bytes(), nil
}
