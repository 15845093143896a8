package main

import (
	"bytes"
	"context"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
)

//go:embed forge.toml
var forgeConfig []byte

// A scratch is a copy of the contracts folder in which mutants are tested. The sources of the repository are
// never changed.
type scratch struct {
	dir   string
	forge string
}

// openScratch makes the copy, or brings it up to date, and compiles the tests in it.
func openScratch(ctx context.Context, root, dir string) (*scratch, error) {
	root, err := filepath.Abs(root)
	if err != nil {
		return nil, fmt.Errorf("making a scratch copy: %w", err)
	}
	s := &scratch{dir: dir, forge: filepath.Join(root, "node_modules", "@foundry-rs", "forge-"+runtime.GOOS+"-"+runtime.GOARCH, "bin", "forge")}
	if err := s.copyProject(ctx, root); err != nil {
		return nil, fmt.Errorf("making a scratch copy: %w", err)
	}
	if output, err := s.run(ctx, "build"); err != nil {
		return nil, fmt.Errorf("compiling the tests: %w\n%s", err, output)
	}
	return s, nil
}

func (s *scratch) copyProject(ctx context.Context, root string) error {
	for _, folder := range []string{"src", "test"} {
		if err := mirror(filepath.Join(root, folder), filepath.Join(s.dir, folder)); err != nil {
			return err
		}
	}
	modules := filepath.Join(s.dir, "node_modules")
	os.Remove(modules)
	if err := os.Symlink(filepath.Join(root, "node_modules"), modules); err != nil {
		return err
	}
	if err := writeIfNew(filepath.Join(s.dir, "foundry.toml"), forgeConfig, 0o644); err != nil {
		return err
	}
	// Forge asks for the version at each start, and loading the compiler to answer takes longer than most tests.
	compiler := filepath.Join(root, "tools", "solc")
	version, err := exec.CommandContext(ctx, compiler, "--version").Output()
	if err != nil {
		return fmt.Errorf("asking %s for its version: %w", compiler, err)
	}
	wrapper := fmt.Sprintf("#!/bin/sh\nif [ \"$1\" = --version ]; then cat <<'END'\n%s\nEND\nexit 0\nfi\nexec '%s' \"$@\"\n",
		bytes.TrimSpace(version), compiler)
	return writeIfNew(filepath.Join(s.dir, "tools", "solc"), []byte(wrapper), 0o755)
}

// mirror makes one folder hold what another holds, with scopes put in. Files that are equal stay, so that forge
// does not compile them again.
func mirror(from, to string) error {
	err := filepath.WalkDir(from, func(path string, d fs.DirEntry, err error) error {
		if err == nil && isBroken(d) {
			return filepath.SkipDir
		}
		if err != nil || d.IsDir() {
			return err
		}
		name, err := filepath.Rel(from, path)
		if err != nil {
			return err
		}
		content, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		text, err := apply(string(content), scopeEdits("src/"+filepath.ToSlash(name), string(content))...)
		if err != nil {
			return err
		}
		return writeIfNew(filepath.Join(to, name), []byte(text), 0o644)
	})
	if err != nil {
		return err
	}
	return filepath.WalkDir(to, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		name, err := filepath.Rel(to, path)
		if err != nil {
			return err
		}
		if _, err := os.Stat(filepath.Join(from, name)); errors.Is(err, fs.ErrNotExist) {
			return os.Remove(path)
		}
		return nil
	})
}

// isBroken says that a folder holds the copies of the contracts that the regression tests are tried on: made of
// src by tools/break, and no part of the suite that judges mutants.
func isBroken(d fs.DirEntry) bool { return d.IsDir() && d.Name() == "broken" }

func writeIfNew(path string, content []byte, mode os.FileMode) error {
	if have, err := os.ReadFile(path); err == nil && bytes.Equal(have, content) {
		return nil
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	return os.WriteFile(path, content, mode)
}

// install puts code into the artifact from which the tests deploy a contract.
func (s *scratch) install(t target, bytecode string) error {
	path := filepath.Join(s.dir, "out", filepath.Base(t.source), t.contract+".json")
	raw, err := os.ReadFile(path)
	if err != nil {
		return fmt.Errorf("installing a mutant: %w", err)
	}
	var artifact map[string]any
	if err := json.Unmarshal(raw, &artifact); err != nil {
		return fmt.Errorf("installing a mutant: reading %s: %w", path, err)
	}
	code, ok := artifact["bytecode"].(map[string]any)
	if !ok {
		return fmt.Errorf("installing a mutant: %s has no bytecode", path)
	}
	code["object"] = "0x" + bytecode
	if raw, err = json.Marshal(artifact); err != nil {
		return fmt.Errorf("installing a mutant: %w", err)
	}
	if err := os.WriteFile(path, raw, 0o644); err != nil {
		return fmt.Errorf("installing a mutant: %w", err)
	}
	return nil
}

// The passes in which tests run. Most mutants fail a plain test with few runs a fuzz test, so the long walks of
// the invariants come after it, and the runs that the tests have by themselves last.
var passes = []struct {
	filter [2]string
	runs   string // a fuzz test, where the test does not say
}{
	{[2]string{"--no-match-contract", skippedSuites + "|" + invariantSuites}, "24"},
	{[2]string{"--match-contract", invariantSuites}, "24"},
	{[2]string{"--no-match-contract", skippedSuites + "|" + invariantSuites}, "256"},
}

// quickPasses are enough to see that the tests pass on what is not mutated.
const quickPasses = 2

// test runs a target's tests and names the first that failed; none if all passed.
func (s *scratch) test(ctx context.Context, t target, count int) (failed string, err error) {
	for _, kept := range []string{"fuzz", "invariant"} { // what made an earlier mutant fail
		if err := os.RemoveAll(filepath.Join(s.dir, "cache", kept)); err != nil {
			return "", fmt.Errorf("running the tests: %w", err)
		}
	}
	for _, p := range passes[:count] {
		failed, err = s.suites(ctx, "--fuzz-runs", p.runs, "--match-path", t.tests, p.filter[0], p.filter[1])
		if failed != "" || err != nil {
			return failed, err
		}
	}
	return "", nil
}

func (s *scratch) suites(ctx context.Context, filters ...string) (failed string, err error) {
	output, err := s.run(ctx, append([]string{"test", "--fail-fast"}, filters...)...)
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		return "", fmt.Errorf("running the tests: %w", err)
	}
	if ctx.Err() != nil {
		return "", ctx.Err()
	}
	failed = firstFailure(output)
	if (err != nil) != (failed != "") {
		return "", fmt.Errorf("forge ended with %v, and this test failed: %q\n%s", err, failed, output)
	}
	return failed, nil
}

func (s *scratch) run(ctx context.Context, args ...string) (string, error) {
	cmd := exec.CommandContext(ctx, s.forge, args...)
	cmd.Dir = s.dir
	for _, v := range os.Environ() {
		if !strings.HasPrefix(v, "FOUNDRY_") && !strings.HasPrefix(v, "FORGE_") {
			cmd.Env = append(cmd.Env, v)
		}
	}
	output, err := cmd.CombinedOutput()
	return string(output), err
}

var (
	suiteLine = regexp.MustCompile(`^Ran \d+ tests? for ([^:]+):(\w+)`)
	failLine  = regexp.MustCompile(`^\s*\[FAIL.*\] (\w+)\(`)
)

// firstFailure reads forge's report.
func firstFailure(output string) string {
	suite := ""
	for line := range strings.Lines(output) {
		if m := suiteLine.FindStringSubmatch(line); m != nil {
			suite = m[2]
		}
		if m := failLine.FindStringSubmatch(line); m != nil {
			return suite + "." + m[1]
		}
		if suite != "" && strings.HasPrefix(line, "[FAIL") {
			return suite
		}
	}
	return ""
}
