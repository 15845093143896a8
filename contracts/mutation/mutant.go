package main

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
)

// A mutant is one file with one change.
type mutant struct {
	// ID is made from the text of the file and the change, so a result counts for this very file only.
	ID       string `json:"id"`
	File     string `json:"file"`
	Line     int    `json:"line"`
	Function string `json:"function"` // or contract, for what is outside functions
	Operator string `json:"operator"` // which rule made it
	From     string `json:"from"`     // what stood there, white space folded
	To       string `json:"to"`
	// Nth tells equal changes in one function apart, in the order of the file. It starts at 1.
	Nth int `json:"nth,omitempty"`

	place span
	text  string // what is put there
}

// key names a mutant across edits of its file that leave the changed expression alone.
func (m mutant) key() string {
	return fmt.Sprintf("%s %s %s: %s => %s (%d)", m.File, m.Function, m.Operator, m.From, m.To, m.Nth)
}

func mutantID(file, source string, at span, to string) string {
	h := sha256.New()
	fmt.Fprintf(h, "%s\x00%s\x00%d\x00%d\x00%s", file, source, at.start, at.end, to)
	return hex.EncodeToString(h.Sum(nil))[:12]
}

func fold(s string) string { return strings.Join(strings.Fields(s), " ") }

// An edit puts text in the place of a span.
type edit struct {
	at   span
	text string
}

// apply makes all edits, which must be in the order of the file and may adjoin, not overlap.
func apply(source string, edits ...edit) (string, error) {
	var b strings.Builder
	end := 0
	for _, e := range edits {
		if e.at.start < end {
			return "", fmt.Errorf("an edit at byte %d overlaps the one before it, which ends at %d", e.at.start, end)
		}
		b.WriteString(source[end:e.at.start])
		b.WriteString(e.text)
		end = e.at.end
	}
	b.WriteString(source[end:])
	return b.String(), nil
}
