package main

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"testing"
)

var update = flag.Bool("update", false, "write testdata anew, with the compiler's help")

// TestList compares the mutants of a small contract with the golden list. The compiler's tree is kept beside
// it, so that Go alone runs this.
func TestList(t *testing.T) {
	source := read(t, "Sample.sol")
	if *update {
		solc := &compiler{root: ".."}
		defer solc.close()
		a, err := solc.ask(t.Context(), request{
			Source: []string{"Sample.sol"}, Mode: "ast", Files: map[string]string{"Sample.sol": string(source)},
		})
		if err != nil {
			t.Fatal(err)
		}
		write(t, "Sample.ast.json", a.ASTs["Sample.sol"])
	}
	tree, err := parseTree(read(t, "Sample.ast.json"))
	if err != nil {
		t.Fatal(err)
	}
	mutants, err := list("src/Sample.sol", string(source), tree)
	if err != nil {
		t.Fatal(err)
	}
	var got bytes.Buffer
	for _, m := range mutants {
		fmt.Fprintf(&got, "%d %s %s: %s => %s\n", m.Line, m.Function, m.Operator, m.From, m.To)
	}
	if *update {
		write(t, "Sample.mutants", got.Bytes())
	}
	if want := read(t, "Sample.mutants"); !bytes.Equal(got.Bytes(), want) {
		t.Errorf("the mutants differ from testdata/Sample.mutants:\n%s", got.Bytes())
	}
}

// TestListIsUnique: results are found by id, and explanations by key.
func TestListIsUnique(t *testing.T) {
	source := read(t, "Sample.sol")
	tree, err := parseTree(read(t, "Sample.ast.json"))
	if err != nil {
		t.Fatal(err)
	}
	mutants, err := list("src/Sample.sol", string(source), tree)
	if err != nil {
		t.Fatal(err)
	}
	ids, keys := map[string]bool{}, map[string]bool{}
	for _, m := range mutants {
		if ids[m.ID] || keys[m.key()] {
			t.Errorf("twice: %s %s", m.ID, m.key())
		}
		ids[m.ID], keys[m.key()] = true, true
		changed, err := apply(string(source), edit{m.place, m.text})
		if err != nil || changed == string(source) {
			t.Errorf("%s changes nothing: %v", m.key(), err)
		}
	}
}

func read(t *testing.T, name string) []byte {
	t.Helper()
	content, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	return content
}

func write(t *testing.T, name string, content []byte) {
	t.Helper()
	if err := os.WriteFile(filepath.Join("testdata", name), content, 0o644); err != nil {
		t.Fatal(err)
	}
}
