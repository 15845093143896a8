package main

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// A target is a contract that tests deploy, with the tests that concern it.
type target struct {
	source, contract string
	tests            string // glob, for forge
}

var targets = []target{
	{"src/ProductPassport.sol", "ProductPassport", "test/passport/*"},
	{"src/DeliveryEscrow.sol", "DeliveryEscrow", "test/escrow/*"},
}

// Gas figures say nothing about what a mutant does, and hold for the deployed code alone.
const skippedSuites = "Gas"

// The suites that walk at random, by the names of their contracts.
const invariantSuites = "Invariant"

// A scope wraps statements in a block before the quick compilation, in which a function with many variables
// does not fit the stack: a block of their own ends the variables of these statements early and changes nothing
// else. Were one needed after it, the file would not compile.
type scope struct{ file, from, to string }

var scopes = []scope{{
	file: "src/ProductPassport.sol",
	from: "bytes32 digest = _hashTypedDataV4(\n            keccak256(abi.encode(CLAIM_TYPEHASH",
	to:   "revert WrongClaimKey(key, signer);",
}}

// scopeEdits are the brackets to put into a file. A scope whose ends are not found is left out: the compiler
// then asks for the slow way.
func scopeEdits(file, source string) []edit {
	var edits []edit
	for _, s := range scopes {
		if s.file != file || strings.Count(source, s.from) != 1 || strings.Count(source, s.to) != 1 {
			continue
		}
		start := strings.Index(source, s.from)
		end := strings.Index(source, s.to) + len(s.to)
		edits = append(edits, edit{span{start, start}, "{ "}, edit{span{end, end}, " }"})
	}
	return edits
}

// scoped is the source of a mutant for the quick compilation.
func scoped(m mutant, source string) (string, error) {
	edits := append(scopeEdits(m.File, source), edit{m.place, m.text})
	slices.SortStableFunc(edits, func(a, b edit) int {
		if a.at.start != b.at.start {
			return a.at.start - b.at.start
		}
		return a.at.end - b.at.end
	})
	return apply(source, edits...)
}

// parts gives, for each file, the targets whose code it is part of.
func parts(trees map[string]node) map[string][]target {
	of := map[string][]target{}
	for _, t := range targets {
		seen := map[string]bool{}
		queue := []string{t.source}
		for len(queue) > 0 {
			file := queue[0]
			queue = queue[1:]
			if seen[file] || trees[file] == nil {
				continue
			}
			seen[file] = true
			of[file] = append(of[file], t)
			for _, n := range trees[file].children("nodes") {
				if n.kind() == "ImportDirective" {
					queue = append(queue, n.text("absolutePath"))
				}
			}
		}
	}
	return of
}

var importPath = regexp.MustCompile(`from "(?:\.\./)+(src/[A-Za-z0-9]+\.sol)"`)

// checkOracle refuses tests that import code which is mutated: what they expect would change with what they
// test.
func checkOracle(root string, mutants []mutant) error {
	coded := map[string]bool{}
	for _, m := range mutants {
		coded[m.File] = true
	}
	return filepath.WalkDir(filepath.Join(root, "test"), func(path string, d os.DirEntry, err error) error {
		if err == nil && isBroken(d) {
			return filepath.SkipDir
		}
		if err != nil || d.IsDir() || filepath.Ext(path) != ".sol" {
			return err
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		for _, match := range importPath.FindAllStringSubmatch(string(text), -1) {
			if coded[match[1]] {
				return fmt.Errorf("%s imports code from %s: tests must not judge by what they test", path, match[1])
			}
		}
		return nil
	})
}
