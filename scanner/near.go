package scanner

import (
	"context"
	"fmt"

	"github.com/waymark/waymark/provenance/gs1"
)

// Near finds the issued items of which a code may be a misreading: another case,
// O for 0, a keyboard of another country, a lost separator, or one character that
// is wrong, missing, too many or exchanged with its neighbour. It is asked only
// of codes that nobody issued.
//
// It cannot help to find serials. A serial has 80 random bits, and a guess with
// this help is as good as 2^12 without it at most, so that 2^68 stay: only who
// holds all of a serial but one character learns that character. So the candidate
// is shown whole, for a person to compare with the label. The work is bounded: at
// most [MaxCandidates] look-ups by key, whatever was issued, and as many questions
// at once as it has slots.
type Near struct {
	// Issued says which of the items were issued, in their order, at most so
	// many. It looks each of them up and searches nothing.
	Issued func(ctx context.Context, items []string, most int) ([]string, error)

	slots chan struct{}
}

// Bounds of [Near].
const (
	MaxCandidates = 4096 // that are looked up for one question
	maxNear       = 3    // that are answered
	nearAtOnce    = 2    // questions that are worked on; others wait
)

// NewNear looks candidates up with issued.
func NewNear(issued func(ctx context.Context, items []string, most int) ([]string, error)) *Near {
	return &Near{Issued: issued, slots: make(chan struct{}, nearAtOnce)}
}

// Items are the issued items near an item that nobody issued.
func (n *Near) Items(ctx context.Context, item string) ([]string, error) {
	link, err := gs1.Parse(item)
	if err != nil {
		return nil, fmt.Errorf("reading the item %q: %w", item, err)
	}
	return n.find(ctx, []reading{{string(link.GTIN()), link.Serial()}}, item)
}

// Text are the issued items that a text may be a misreading of which itself
// cannot be read as a label.
func (n *Near) Text(ctx context.Context, text string) ([]string, error) {
	if len(text) > MaxLabel {
		return nil, nil
	}
	return n.find(ctx, readings(text), "")
}

func (n *Near) find(ctx context.Context, of []reading, except string) ([]string, error) {
	list := candidates(of, except)
	if len(list) == 0 {
		return nil, nil
	}
	select {
	case n.slots <- struct{}{}:
		defer func() { <-n.slots }()
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	return n.Issued(ctx, list, maxNear)
}

// candidates are the items that readings may mean, likelier ones first.
func candidates(of []reading, except string) []string {
	var list []string
	seen := map[string]bool{except: true}
	add := func(gtin, serial string) {
		if len(list) == MaxCandidates {
			return
		}
		code, err := gs1.ParseGTIN(gtin)
		if err != nil {
			return
		}
		link, err := gs1.ForItem("", code, serial)
		if err != nil {
			return
		}
		if id := link.ID(); !seen[id] {
			seen[id] = true
			list = append(list, id)
		}
	}
	for _, r := range of {
		for _, gtin := range gtins(r.gtin) {
			for _, serial := range serials(r.serial) {
				add(gtin, serial)
			}
		}
	}
	for _, r := range of { // two faults, in GTIN and serial, are another code
		gtin := digitsOf(r.gtin)
		for _, serial := range edited(r.serial) {
			add(gtin, serial)
		}
	}
	return list
}
