package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestApply(t *testing.T) {
	for name, c := range map[string]struct {
		edits []edit
		want  string
	}{
		"nothing":      {nil, "abcdef"},
		"replaced":     {[]edit{{span{1, 3}, "X"}}, "aXdef"},
		"put in":       {[]edit{{span{0, 0}, "<"}, {span{6, 6}, ">"}}, "<abcdef>"},
		"touching":     {[]edit{{span{1, 1}, "("}, {span{1, 4}, "X"}, {span{4, 4}, ")"}}, "a(X)ef"},
		"overlapping":  {[]edit{{span{1, 4}, "X"}, {span{3, 5}, "Y"}}, ""},
		"out of order": {[]edit{{span{3, 4}, "X"}, {span{1, 2}, "Y"}}, ""},
	} {
		got, err := apply("abcdef", c.edits...)
		if got != c.want || (err != nil) != (c.want == "") {
			t.Errorf("%s: %q, %v; want %q", name, got, err, c.want)
		}
	}
}

// TestScopes holds the quick compilation to the source as it is: a scope that is found nowhere has no effect.
func TestScopes(t *testing.T) {
	for _, s := range scopes {
		text, err := os.ReadFile(filepath.Join("..", s.file))
		if err != nil {
			t.Fatal(err)
		}
		edits := scopeEdits(s.file, string(text))
		if len(edits) != 2 {
			t.Fatalf("%s has no place for the scope that starts with %q", s.file, s.from)
		}
		inside := span{edits[0].at.start, edits[1].at.start}
		got, err := scoped(mutant{File: s.file, place: inside, text: "X"}, string(text))
		if err != nil || !strings.Contains(got, "{ X }") {
			t.Errorf("a mutant that fills the scope: %v", err)
		}
	}
}

func TestFirstFailure(t *testing.T) {
	for name, c := range map[string]struct{ output, want string }{
		"all passed": {"\nRan 2 tests for test/a/B.t.sol:BTest\n[PASS] test_x() (gas: 12)\nSuite result: ok.\n", ""},
		"failed": {"\nRan 2 tests for test/a/B.t.sol:BTest\n[PASS] test_x() (gas: 12)\n" +
			"[FAIL: NotEqual(\"owner\")] test_y() (gas: 12)\n", "BTest.test_y"},
		"fuzz": {"\nRan 1 test for test/a/B.t.sol:BTest\n[FAIL: panic; counterexample: calldata=0x12 args=[3 [3e0]]] " +
			"test_z(uint8) (runs: 3, μ: 1, ~: 1)\n", "BTest.test_z"},
		"invariant, over many lines": {"\nRan 1 test for test/a/I.t.sol:ITest\n[FAIL: EvmError: Revert]\n" +
			"\t[Sequence] (original: 5, shrunk: 2)\n", "ITest"},
	} {
		if got := firstFailure(c.output); got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}

func TestStoreGoesOn(t *testing.T) {
	path := filepath.Join(t.TempDir(), "deep", "results.jsonl")
	s, err := openStore(path)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range []result{
		{mutant{ID: "a"}, survived, ""}, {mutant{ID: "b"}, killed, "X.test_y"}, {mutant{ID: "a"}, killed, "X.test_z"},
	} {
		if err := s.put(r); err != nil {
			t.Fatal(err)
		}
	}
	// A run that is killed leaves half a line.
	if _, err := s.file.WriteString(`{"id":"b","sta`); err != nil {
		t.Fatal(err)
	}
	if err := s.close(); err != nil {
		t.Fatal(err)
	}
	if s, err = openStore(path); err != nil {
		t.Fatal(err)
	}
	if err := s.put(result{mutant{ID: "c"}, survived, ""}); err != nil {
		t.Fatal(err)
	}
	if err := s.close(); err != nil {
		t.Fatal(err)
	}
	if s, err = openStore(path); err != nil {
		t.Fatal(err)
	}
	defer s.close()
	for id, want := range map[string]string{"a": killed, "b": killed, "c": survived} {
		if r, ok := s.get(id); !ok || r.Status != want {
			t.Errorf("%s: %q, want %q", id, r.Status, want)
		}
	}
}

// TestReport checks what counts: a survivor counts against the score, explained or not, and an explanation of a
// mutant that died is shown as such.
func TestReport(t *testing.T) {
	results, err := openStore(filepath.Join(t.TempDir(), "results.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	defer results.close()
	var all []mutant
	var notes []note
	for i, status := range []string{killed, killed, killed, survived, survived, equivalent, invalid, ""} {
		m := mutant{ID: string(rune('a' + i)), File: "src/A.sol", Function: "f", Operator: "check", From: "x|y", To: "z", Nth: i + 1}
		all = append(all, m)
		if status != "" {
			if err := results.put(result{m, status, ""}); err != nil {
				t.Fatal(err)
			}
		}
		if i == 0 || i == 3 {
			notes = append(notes, note{m.File, m.Function, m.Operator, m.From, m.To, m.Nth, "because"})
		}
	}
	got := newReport(all, results, notes).String()
	for _, want := range []string{
		"| all | 8 | 3 | 2 | 1 | 1 | 1 | 1 | 60.0 % |",
		"| `x\\|y` → `z` | because |",
		"| `x\\|y` → `z` | **not explained** |",
		"An explanation is of no use any more: " + all[0].key(),
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
}

func TestSampleIsHeldTo(t *testing.T) {
	m := mutant{ID: "a", File: "src/A.sol", Function: "f", Operator: "check", From: "x", To: "false", Nth: 1}
	path := filepath.Join(t.TempDir(), "sample.json")
	for name, c := range map[string]struct{ text, trouble string }{
		"found":   {`[{"file":"src/A.sol","function":"f","operator":"check","from":"x","to":"false"}]`, ""},
		"gone":    {`[{"file":"src/A.sol","function":"f","operator":"check","from":"y","to":"false"}]`, "is no more"},
		"empty":   {`[]`, "names no mutants"},
		"garbage": {`{`, "reading"},
	} {
		if err := os.WriteFile(path, []byte(c.text), 0o644); err != nil {
			t.Fatal(err)
		}
		_, err := readSample(path, []mutant{m})
		if (err == nil) != (c.trouble == "") || err != nil && !strings.Contains(err.Error(), c.trouble) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
