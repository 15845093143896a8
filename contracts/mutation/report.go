package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"
)

// A note names a mutant across edits of its file. In explained.json it says why the mutant may live, in
// sample.json nothing more.
type note struct {
	File     string `json:"file"`
	Function string `json:"function"`
	Operator string `json:"operator"`
	From     string `json:"from"`
	To       string `json:"to"`
	Nth      int    `json:"nth,omitempty"` // 1 if left out
	Why      string `json:"why,omitempty"`
}

func (n note) key() string {
	return mutant{File: n.File, Function: n.Function, Operator: n.Operator, From: n.From, To: n.To, Nth: max(n.Nth, 1)}.key()
}

func readNotes(path string) ([]note, error) {
	raw, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var notes []note
	if err := json.Unmarshal(raw, &notes); err != nil {
		return nil, fmt.Errorf("reading %s: %w", path, err)
	}
	return notes, nil
}

// readSample gives the mutants that sample.json names. One that is no more is an error: the sample would shrink
// unnoticed.
func readSample(path string, all []mutant) ([]mutant, error) {
	notes, err := readNotes(path)
	if err != nil {
		return nil, err
	}
	if len(notes) == 0 {
		return nil, fmt.Errorf("%s names no mutants", path)
	}
	byKey := map[string]mutant{}
	for _, m := range all {
		byKey[m.key()] = m
	}
	var chosen []mutant
	for _, n := range notes {
		m, ok := byKey[n.key()]
		if !ok {
			return nil, fmt.Errorf("%s names a mutant that is no more: %s", path, n.key())
		}
		chosen = append(chosen, m)
	}
	return chosen, nil
}

func allDead(chosen []mutant, results *store) error {
	for _, m := range chosen {
		if r, _ := results.get(m.ID); r.Status != killed {
			return fmt.Errorf("the tests do not notice this mutant (%s): %s", r.Status, m.key())
		}
	}
	return nil
}

// counts are how many mutants ended how.
type counts struct{ killed, survived, explained, equivalent, invalid, untested int }

func (c counts) plus(d counts) counts {
	return counts{c.killed + d.killed, c.survived + d.survived, c.explained + d.explained,
		c.equivalent + d.equivalent, c.invalid + d.invalid, c.untested + d.untested}
}

// score is the share of those that could be killed and were, in percent. A survivor counts against it whether it
// is explained or not.
func (c counts) score() string {
	if c.killed+c.survived == 0 {
		return "–"
	}
	return fmt.Sprintf("%.1f %%", 100*float64(c.killed)/float64(c.killed+c.survived))
}

type report struct {
	files     []string
	byFile    map[string]counts
	survivors []result
	why       map[string]string // by key
	stale     []string          // explanations of what does not survive
}

func newReport(all []mutant, results *store, notes []note) report {
	r := report{byFile: map[string]counts{}, why: map[string]string{}}
	for _, n := range notes {
		r.why[n.key()] = n.Why
	}
	lives := map[string]bool{}
	for _, m := range all {
		c, known := r.byFile[m.File]
		if !known {
			r.files = append(r.files, m.File)
		}
		one, ok := results.get(m.ID)
		switch {
		case !ok:
			c.untested++
			lives[m.key()] = true // not known yet
		case one.Status == killed:
			c.killed++
		case one.Status == equivalent:
			c.equivalent++
		case one.Status == invalid:
			c.invalid++
		default:
			c.survived++
			lives[m.key()] = true
			if r.why[m.key()] != "" {
				c.explained++
			}
			r.survivors = append(r.survivors, one)
		}
		r.byFile[m.File] = c
	}
	for _, n := range notes {
		if !lives[n.key()] {
			r.stale = append(r.stale, n.key())
		}
	}
	return r
}

// String is the report as Markdown.
func (r report) String() string {
	var b strings.Builder
	b.WriteString("| file | mutants | killed | survived | of these explained | same code | no program | not tested | score |\n")
	b.WriteString("|---|---|---|---|---|---|---|---|---|\n")
	var sum counts
	row := func(name string, c counts) {
		total := c.killed + c.survived + c.equivalent + c.invalid + c.untested
		fmt.Fprintf(&b, "| %s | %d | %d | %d | %d | %d | %d | %d | %s |\n",
			name, total, c.killed, c.survived, c.explained, c.equivalent, c.invalid, c.untested, c.score())
	}
	for _, file := range r.files {
		row(file, r.byFile[file])
		sum = sum.plus(r.byFile[file])
	}
	row("all", sum)
	if len(r.survivors) != 0 {
		b.WriteString("\n| survivor | change | why |\n|---|---|---|\n")
	}
	for _, s := range r.survivors {
		why := r.why[s.key()]
		if why == "" {
			why = "**not explained**"
		}
		fmt.Fprintf(&b, "| %s:%d %s | %s → %s | %s |\n", s.File, s.Line, s.Function, code(s.From), code(s.To), why)
	}
	for _, key := range r.stale {
		fmt.Fprintf(&b, "\nAn explanation is of no use any more: %s\n", key)
	}
	return b.String()
}

// code quotes for a cell of a table.
func code(s string) string {
	if s == "" {
		return "nothing"
	}
	return "`" + strings.ReplaceAll(s, "|", "\\|") + "`"
}

// Marks between which a file holds the report.
const (
	reportStart = "<!-- report -->\n"
	reportEnd   = "<!-- end of report -->"
)

func writeReport(path string, all []mutant, results *store, notes []note) error {
	raw, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	before, rest, found := strings.Cut(string(raw), reportStart)
	_, after, foundEnd := strings.Cut(rest, reportEnd)
	if !found || !foundEnd {
		return fmt.Errorf("%s lacks the marks between which the report goes", path)
	}
	text := before + reportStart + newReport(all, results, notes).String() + reportEnd + after
	return os.WriteFile(path, []byte(text), 0o644)
}
