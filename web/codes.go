package web

import (
	"errors"
	"fmt"
	"strings"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/gs1"
	"github.com/waymark/waymark/scanner"
)

// canonical checks the shape of a checkpoint and rewrites its codes as the
// ledger spells them. What custody allows is the ledger's to say.
func canonical(c *provenance.Checkpoint) error {
	known := false
	for _, v := range provenance.CheckpointVerbs {
		known = known || v.Verb == c.Verb
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
	link, err := readAny(text)
	if err != nil {
		return "", err
	}
	switch {
	case link.IsUnit():
		unit, err := gs1.ForUnit("", link.SSCC())
		return unit.ID(), err
	case link.Key.AI != "01":
		return "", &Problem{Code: "bad_code", Detail: "This is neither an item nor a logistic unit."}
	case link.Serial() == "":
		return "", &Problem{Code: "bad_code", Detail: "This code names a product, not one piece of it: it has no serial number."}
	}
	item, err := gs1.ForItem("", link.GTIN(), link.Serial())
	return item.ID(), err
}

// readAny reads a code in any GS1 form, also the 18 bare digits of an SSCC.
func readAny(text string) (gs1.Link, error) {
	t := strings.TrimSpace(text)
	if digits := strings.ReplaceAll(t, " ", ""); len(digits) == 18 && strings.Trim(digits, "0123456789") == "" {
		sscc, err := gs1.ParseSSCC(digits)
		if err != nil {
			return gs1.Link{}, err
		}
		return gs1.ForUnit("", sscc)
	}
	link, err := scanner.ReadLink(t)
	var broken *gs1.Error
	if errors.As(err, &broken) && broken.Rule == gs1.RuleUnknownAI {
		return link, &Problem{Code: "bad_code", Detail: "This is not the code of an item, a case or a pallet."}
	}
	return link, err
}

// canonicalKey rewrites a key given as a URI or, for a GLN, as its 13 digits.
func canonicalKey(text *string, ai string) error {
	if *text == "" {
		return nil
	}
	if t := strings.TrimSpace(*text); len(t) == 13 && strings.Trim(t, "0123456789") == "" && ai != "00" {
		gln, err := gs1.ParseGLN(t)
		if err != nil {
			return err
		}
		link, err := gs1.New("", gs1.Element{AI: ai, Value: string(gln)})
		*text = link.ID()
		return err
	}
	link, err := readAny(*text)
	if err != nil {
		return err
	}
	if link.Key.AI != ai {
		return &Problem{Code: "bad_code", Detail: fmt.Sprintf("This is a code (%s); a code (%s) is needed.", link.Key.AI, ai)}
	}
	*text = link.ID()
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
	words := make([]string, len(provenance.CheckpointVerbs))
	for i, v := range provenance.CheckpointVerbs {
		words[i] = string(v.Verb)
	}
	return strings.Join(words, ", ")
}

func clip(s string) string {
	if len(s) > 40 {
		return s[:40] + "…"
	}
	return s
}
