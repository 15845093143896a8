package web

import (
	"bytes"
	"errors"
	"fmt"
	"net/http"
	"reflect"
	"strings"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/gs1"
	"github.com/waymark/waymark/scanner"
)

// maxCheckpoints is how many checkpoints one request may hold.
const maxCheckpoints = 1000

// maxSubjects is how many things one checkpoint may be about.
const maxSubjects = 10000

// Outcomes answers a list of checkpoints, in its order.
type Outcomes struct {
	Outcomes []Outcome `json:"outcomes"`
}

// oneOrMany documents a body that is a checkpoint or a list of them.
type oneOrMany struct{}

func (oneOrMany) jsonSchema(s schemas) map[string]any {
	one := s.of(reflect.TypeFor[provenance.Checkpoint]())
	return map[string]any{"oneOf": []any{one, map[string]any{"type": "array", "items": one, "minItems": 1, "maxItems": maxCheckpoints}}}
}

var checkpointOrList = reflect.TypeFor[oneOrMany]()

func (s *Server) postCheckpoints(c *fiber.Ctx) error {
	b, err := readBody(c)
	if err != nil {
		return err
	}
	return s.keyed(c, "checkpoints", b, func() (int, any, error) {
		list, many, err := readCheckpoints(b)
		if err != nil {
			return 0, nil, err
		}
		outcomes, err := s.record(c, list)
		if err != nil {
			return 0, nil, err
		}
		if many {
			return http.StatusMultiStatus, Outcomes{outcomes}, nil
		}
		return single(outcomes[0])
	})
}

// readCheckpoints reads one checkpoint or a list, and brings every code in it
// into its canonical form.
func readCheckpoints(b []byte) (list []provenance.Checkpoint, many bool, err error) {
	if t := bytes.TrimLeft(b, " \t\r\n"); len(t) > 0 && t[0] == '[' {
		if err := decodeJSON(b, &list); err != nil {
			return nil, true, err
		}
		if len(list) == 0 || len(list) > maxCheckpoints {
			return nil, true, &Problem{Code: "bad_request", Detail: fmt.Sprintf("A list holds 1 to %d checkpoints, not %d.", maxCheckpoints, len(list))}
		}
		many = true
	} else {
		var one provenance.Checkpoint
		if err := decodeJSON(b, &one); err != nil {
			return nil, false, err
		}
		list = []provenance.Checkpoint{one}
	}
	for i := range list {
		if err := canonical(&list[i]); err != nil {
			if many {
				return nil, many, atIndex(err, i)
			}
			return nil, many, err
		}
	}
	return list, many, nil
}

// atIndex says which member of a list a problem is about.
func atIndex(err error, i int) error {
	p, _ := problem(err)
	members := map[string]any{"index": i}
	for k, v := range p.Members {
		members[k] = v
	}
	p.Members = members
	p.Detail = fmt.Sprintf("Checkpoint %d: %s", i+1, p.Detail)
	return &p
}

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
	if errors.As(err, &broken) && broken.Rule == gs1.RuleCheckDigit {
		return link, broken
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
	words := make([]string, len(verbs))
	for i, v := range verbs {
		words[i] = string(v)
	}
	return strings.Join(words, ", ")
}

func clip(s string) string {
	if len(s) > 40 {
		return s[:40] + "…"
	}
	return s
}

// record hands checkpoints to the ledger and insists on an outcome for each.
func (s *Server) record(c *fiber.Ctx, list []provenance.Checkpoint) ([]Outcome, error) {
	outcomes, err := s.cfg.Custody.Checkpoint(c.UserContext(), who(c), list)
	if err != nil {
		return nil, fmt.Errorf("recording %d checkpoints: %w", len(list), err)
	}
	if len(outcomes) != len(list) {
		return nil, fmt.Errorf("%d checkpoints have %d outcomes", len(list), len(outcomes))
	}
	return outcomes, nil
}

// single answers one checkpoint by its outcome.
func single(o Outcome) (int, any, error) {
	switch o.Status {
	case OutcomeAccepted:
		return http.StatusCreated, o, nil
	case OutcomeDuplicate:
		return http.StatusOK, o, nil
	}
	p := &Problem{Code: o.Code, Status: http.StatusUnprocessableEntity, Detail: sentence(o.Detail), Members: map[string]any{"subject": o.Subject}}
	if o.Status == OutcomeConflict {
		p.Status = http.StatusConflict
	}
	if p.Code == "" {
		p.Code = o.Status
	}
	if o.Event != "" {
		p.Members["eventID"] = o.Event
	}
	return 0, nil, p
}

// CustodyPath is the way that an item or a unit came.
type CustodyPath struct {
	Subject string `json:"subject"`
	provenance.Path
}

func (s *Server) getCustody(c *fiber.Ctx) error {
	link, err := gs1.Parse("https://" + gs1.CanonicalHost + "/" + c.Params("*"))
	if err != nil {
		return err
	}
	subject, err := subjectID(link.ID())
	if err != nil {
		return err
	}
	path, err := s.cfg.Custody.Custody(c.UserContext(), subject)
	if err != nil {
		return fmt.Errorf("reading custody: %w", err)
	}
	return c.JSON(CustodyPath{subject, path})
}

// PartyList holds the parties on the channel.
type PartyList struct {
	Parties []provenance.Party `json:"parties"`
}

func (s *Server) getParties(c *fiber.Ctx) error {
	list, err := s.cfg.Custody.Parties(c.UserContext())
	if err != nil {
		return fmt.Errorf("listing parties: %w", err)
	}
	if list == nil {
		list = []provenance.Party{}
	}
	return c.JSON(PartyList{list})
}
