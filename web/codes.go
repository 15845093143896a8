package web

import (
	"fmt"
	"strings"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/excerpt"
	"github.com/waymark/waymark/scanner"
)

var verbs = []provenance.Verb{
	provenance.Commission, provenance.Pack, provenance.Unpack, provenance.Ship, provenance.VoidShip,
	provenance.Receive, provenance.Deliver, provenance.Destroy, provenance.Note,
}

// canonical checks the shape of a checkpoint and rewrites its codes as the
// ledger spells them. What custody allows is the ledger's to say.
func canonical(c *provenance.Checkpoint) error {
	known := false
	for _, v := range verbs {
		known = known || v == c.Verb
	}
	switch {
	case !known:
		return badField("verb", "%q is no custody verb; the verbs are %s.", clip(string(c.Verb)), verbList())
	case c.Time.IsZero():
		return badField("time", "A checkpoint has the time at which it happened.")
	case len(c.Subjects) > maxSubjects:
		return badField("subjects", "A checkpoint is about at most %d things.", maxSubjects)
	case len(c.Subjects) == 0 && c.Verb != provenance.Unpack:
		return badField("subjects", "A checkpoint is about one thing or more.")
	case (c.Verb == provenance.Pack || c.Verb == provenance.Unpack) && c.Unit == "":
		return badField("unit", "Packing and unpacking name the unit.")
	case c.Cleared != "" && (c.Verb != provenance.Note || !strings.Contains(c.Cleared, ":") || len(c.Cleared) > 500):
		return badField("cleared", "A note may name the URI of the certificate by which the things were cleared, such as urn:example:customs:26SE1234.")
	case c.Verb == provenance.Ship && c.To == "":
		return badField("to", "Shipping names the party that it is handed to.")
	}
	for i, text := range c.Subjects {
		id, err := subjectID(text)
		if err != nil {
			return atField(err, fmt.Sprintf("subjects[%d]", i))
		}
		c.Subjects[i] = id
	}
	if c.Order != "" {
		id, err := escrow.ParseOrderID(c.Order)
		if err != nil {
			return badField("order", "An order id is 0x and 64 hexadecimal digits.")
		}
		c.Order = id.String()
	}
	for _, f := range []struct {
		name string
		text *string
		key  string // the identifier that the key must have
	}{{"unit", &c.Unit, "00"}, {"to", &c.To, "417"}, {"from", &c.From, "417"}, {"place", &c.Place, "414"}} {
		if err := canonicalKey(f.text, f.key); err != nil {
			return atField(err, f.name)
		}
	}
	return nil
}

// subjectID is the canonical URI of an item or a logistic unit given in any
// GS1 form.
func subjectID(text string) (string, error) {
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

func atField(err error, field string) error {
	p, _ := problem(err)
	members := map[string]any{"field": field}
	for k, v := range p.Members {
		members[k] = v
	}
	p.Members = members
	return &p
}

func verbList() string {
	words := make([]string, len(verbs))
	for i, v := range verbs {
		words[i] = string(v)
	}
	return strings.Join(words, ", ")
}

// clip bounds what an error repeats of its input.
func clip(s string) string { return excerpt.Of(s, 40) }
