package minting

import (
	"bufio"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/waymark/waymark/provenance/gs1"
)

// Limits of a batch file. They bound memory, whatever is sent.
const (
	MaxItems     = 100_000
	MaxLine      = 64 << 10 // bytes
	MinSerial    = 16       // characters: 80 bits of Crockford base 32
	maxRowErrors = 100
)

// Item is one row of a batch file: one pair of shoes.
type Item struct {
	GTIN   gs1.GTIN `json:"gtin"`
	Serial string   `json:"serial"`
	Size   string   `json:"size"`
	Color  string   `json:"color,omitempty"`
}

// URI is the item's canonical Digital Link.
func (i Item) URI() string {
	l, err := gs1.ForItem("", i.GTIN, i.Serial)
	if err != nil { // items are made by ReadItems alone, which checked both
		panic(fmt.Sprintf("manufacture: %v", err))
	}
	return l.ID()
}

// RowError is what is wrong with one line of a batch file.
type RowError struct {
	Line   int    `json:"line"` // 1 is the header
	Column string `json:"column,omitempty"`
	Detail string `json:"detail"`
}

func (e RowError) String() string {
	if e.Column == "" {
		return fmt.Sprintf("line %d: %s", e.Line, e.Detail)
	}
	return fmt.Sprintf("line %d, %s: %s", e.Line, e.Column, e.Detail)
}

// InvalidFile lists everything that is wrong with a batch file. Nothing of
// the file was minted.
type InvalidFile struct {
	Rows []RowError
	More int // errors beyond the first hundred
}

func (e *InvalidFile) Error() string {
	s := e.Rows[0].String()
	if n := len(e.Rows) - 1 + e.More; n > 0 {
		s += fmt.Sprintf("; and %d more", n)
	}
	return s
}

// Code names the error for programs.
func (e *InvalidFile) Code() string { return "invalid_batch" }

func (e *InvalidFile) add(line int, column, format string, args ...any) {
	if len(e.Rows) >= maxRowErrors {
		e.More++
		return
	}
	e.Rows = append(e.Rows, RowError{line, column, fmt.Sprintf(format, args...)})
}

// ReadItems reads a CSV with the columns gtin, serial, size and, if wanted,
// color, in any order. It reads on after a bad row, so that the *[InvalidFile]
// it returns names every one.
func ReadItems(r io.Reader) ([]Item, error) {
	in := csv.NewReader(&lineLimit{r: bufio.NewReader(r)})
	in.FieldsPerRecord = -1
	in.TrimLeadingSpace = true
	in.ReuseRecord = true
	bad := &InvalidFile{}
	header, err := in.Read()
	if err == io.EOF {
		bad.add(1, "", "the file is empty")
		return nil, bad
	}
	if err != nil {
		return nil, unreadable(bad, err)
	}
	columns := columnsOf(header, bad)
	if len(bad.Rows) > 0 {
		return nil, bad
	}
	width := len(header)
	var items []Item
	seen := map[string]int{}
	for {
		row, err := in.Read()
		if err == io.EOF {
			break
		}
		if err != nil {
			return nil, unreadable(bad, err)
		}
		line, _ := in.FieldPos(0)
		if len(row) != width {
			bad.add(line, "", "it has %d fields, the header has %d", len(row), width)
			continue
		}
		item, ok := readRow(row, columns, line, bad)
		if !ok {
			continue
		}
		if first, ok := seen[item.URI()]; ok {
			bad.add(line, "serial", "%s stands on line %d already", item.Serial, first)
			continue
		}
		seen[item.URI()] = line
		if items = append(items, item); len(items) > MaxItems {
			bad.add(line, "", "a batch file holds at most %d items; split it", MaxItems)
			return nil, bad
		}
	}
	if len(items) == 0 && len(bad.Rows) == 0 {
		bad.add(2, "", "the file has no items")
	}
	if len(bad.Rows) > 0 {
		return nil, bad
	}
	return items, sequential(items)
}

func unreadable(bad *InvalidFile, err error) error {
	var long *longLine
	var syntax *csv.ParseError
	switch {
	case errors.As(err, &long):
		bad.add(long.line, "", "the line is longer than %d bytes", MaxLine)
	case errors.As(err, &syntax):
		bad.add(syntax.Line, "", "%v", syntax.Err)
	default:
		return fmt.Errorf("reading the batch file: %w", err)
	}
	return bad
}

func columnsOf(header []string, bad *InvalidFile) map[string]int {
	columns := map[string]int{}
	for i, name := range header {
		name = strings.ToLower(strings.TrimSpace(strings.TrimPrefix(name, "\ufeff")))
		switch name {
		case "gtin", "serial", "size", "color":
		default:
			bad.add(1, name, "no such column; the columns are gtin, serial, size, color")
			continue
		}
		if _, ok := columns[name]; ok {
			bad.add(1, name, "the column stands twice")
		}
		columns[name] = i
	}
	for _, name := range []string{"gtin", "serial", "size"} {
		if _, ok := columns[name]; !ok {
			bad.add(1, name, "the column is missing")
		}
	}
	return columns
}

func readRow(row []string, columns map[string]int, line int, bad *InvalidFile) (Item, bool) {
	field := func(name string) string {
		if i, ok := columns[name]; ok {
			return strings.Clone(strings.TrimSpace(row[i]))
		}
		return ""
	}
	ok := true
	fail := func(column string, err error) {
		bad.add(line, column, "%v", err)
		ok = false
	}
	gtin, err := gs1.ParseGTIN(field("gtin"))
	if err != nil {
		fail("gtin", err)
	}
	serial, err := gs1.ParseSerial(field("serial"))
	switch {
	case err != nil:
		fail("serial", err)
	case len(serial) < MinSerial:
		fail("serial", fmt.Errorf("%q has %d characters; a serial that cannot be guessed has at least %d random ones", serial, len(serial), MinSerial))
	}
	size, color := field("size"), field("color")
	if !utf8.ValidString(size + color) {
		fail("", errors.New("it is not UTF-8"))
	}
	if size == "" || len(size) > 20 {
		fail("size", fmt.Errorf("a size has 1 to 20 characters"))
	}
	if len(color) > 60 {
		fail("color", fmt.Errorf("a colour has at most 60 characters"))
	}
	return Item{gtin, serial, size, color}, ok
}

// sequential refuses serials that count up: whoever reads one label could
// print the next.
func sequential(items []Item) error {
	if len(items) < 3 {
		return nil
	}
	run := 0
	for i := 1; i < len(items); i++ {
		a, b := items[i-1].Serial, items[i].Serial
		if len(a) == len(b) && a[:len(a)-4] == b[:len(b)-4] {
			run++
		}
	}
	if run < len(items)/2 {
		return nil
	}
	bad := &InvalidFile{}
	bad.add(2, "serial", "the serials count up; a serial that cannot be guessed is random")
	return bad
}

// lineLimit passes a text through and fails once a line is longer than
// MaxLine, so that no line, however long, is held in memory.
type lineLimit struct {
	r       *bufio.Reader
	line, n int
}

type longLine struct{ line int }

func (e *longLine) Error() string { return fmt.Sprintf("line %d is too long", e.line) }

func (l *lineLimit) Read(p []byte) (int, error) {
	if len(p) > MaxLine {
		p = p[:MaxLine]
	}
	n, err := l.r.Read(p)
	for _, c := range p[:n] {
		if c == '\n' {
			l.line, l.n = l.line+1, 0
		} else if l.n++; l.n > MaxLine {
			return 0, &longLine{l.line + 1}
		}
	}
	return n, err
}
