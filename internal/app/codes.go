package app

import (
	"fmt"
	"strings"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/excerpt"
	"github.com/waymark/waymark/scanner"
)

// Bounds of what one request may be about.
const (
	MaxCheckpoints = 1000  // checkpoints of one request
	MaxSubjects    = 10000 // things that one checkpoint is about
)

// Canonical checks the shape of a checkpoint and rewrites its codes as the
// ledger spells them. What custody allows is the ledger's to say.
func Canonical(c *provenance.Checkpoint) error {
	known := false
	for _, v := range provenance.CheckpointVerbs {
		known = known || v.Verb == c.Verb
	}
	switch {
	case !known:
		return refusal.Field("verb", "%q is no custody verb; the verbs are %s.", Clip(string(c.Verb)), verbList())
	case c.Time.IsZero():
		return refusal.Field("time", "A checkpoint has the time at which it happened.")
	case len(c.Subjects) > MaxSubjects:
		return refusal.Field("subjects", "A checkpoint is about at most %d things.", MaxSubjects)
	case len(c.Subjects) == 0 && c.Verb != provenance.Unpack:
		return refusal.Field("subjects", "A checkpoint is about one thing or more.")
	case (c.Verb == provenance.Pack || c.Verb == provenance.Unpack) && c.Unit == "":
		return refusal.Field("unit", "Packing and unpacking name the unit.")
	case c.Cleared != "" && (c.Verb != provenance.Note || !strings.Contains(c.Cleared, ":") || len(c.Cleared) > 500):
		return refusal.Field("cleared", "A note may name the URI of the certificate by which the things were cleared, such as urn:example:customs:26SE1234.")
	case c.Verb == provenance.Ship && c.To == "":
		return refusal.Field("to", "Shipping names the party that it is handed to.")
	}
	if err := unused(*c); err != nil {
		return err
	}
	if c.DoorCode != "" {
		code, err := escrow.ParseDeliveryCode(c.DoorCode)
		if err != nil {
			return AtField(err, "doorCode")
		}
		c.DoorCode = code.String()
	}
	for i, text := range c.Subjects {
		id, err := SubjectID(text)
		if err != nil {
			return AtField(err, fmt.Sprintf("subjects[%d]", i))
		}
		c.Subjects[i] = id
	}
	if c.Order != "" {
		id, err := escrow.ParseOrderID(c.Order)
		if err != nil {
			return refusal.Field("order", "An order id is 0x and 64 hexadecimal digits.")
		}
		c.Order = id.String()
	}
	for _, f := range []struct {
		name string
		text *string
		key  string // the identifier that the key must have
	}{{"unit", &c.Unit, "00"}, {"to", &c.To, "417"}, {"from", &c.From, "417"}, {"place", &c.Place, "414"}} {
		if err := canonicalKey(f.text, f.key); err != nil {
			return AtField(err, f.name)
		}
	}
	return nil
}

// SubjectID is the canonical URI of an item or a logistic unit given in any
// GS1 form.
func SubjectID(text string) (string, error) {
	label, err := scanner.ReadLabel(text)
	if err != nil {
		return "", err
	}
	return label.Subject()
}

// canonicalKey rewrites a key given as a URI or, for a GLN, as its 13 digits.
func canonicalKey(text *string, ai string) error {
	if *text == "" {
		return nil
	}
	label, err := scanner.ReadLabel(*text)
	if err != nil {
		return err
	}
	key, err := label.Key(ai)
	if err != nil {
		return err
	}
	*text = key
	return nil
}

// AtField says of an error about a value which field of the request held it.
func AtField(err error, field string) error {
	if r, ok := RefusalOf(err); ok {
		return r.With("field", field)
	}
	return err
}

func verbList() string {
	words := make([]string, len(provenance.CheckpointVerbs))
	for i, v := range provenance.CheckpointVerbs {
		words[i] = string(v.Verb)
	}
	return strings.Join(words, ", ")
}

// Clip bounds what an error repeats of its input.
func Clip(s string) string { return excerpt.Of(s, 40) }
