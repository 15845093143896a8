package pages

import (
	"crypto/rand"
	"encoding/hex"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/web"
)

// warehouse takes checkpoints from a form.
type warehouse struct {
	*renderer
	checkpoints *app.Checkpoints
	custody     *app.Custody
	names       *names
}

// warehousePage is the data of the warehouse's page.
type warehousePage struct {
	Verb    provenance.Verb
	Verbs   []provenance.Verb
	Parties []provenance.Party // that something can be shipped to
	Form    url.Values         // as it was posted
	Key     string             // makes posting the same page twice one act
	Results []lineResult
	Good    int
	Error   *web.Problem
}

// lineResult is what became of one code.
type lineResult struct {
	Code   string
	Line   string // as it was scanned
	Status string // an outcome's status, or "unread"
	Rule   string // its rule
	Detail string
}

// floor are the verbs of the warehouse's floor.
var floor = []provenance.Verb{
	provenance.Receive, provenance.Ship, provenance.Pack, provenance.Unpack, provenance.Deliver,
}

// maxLines is how many codes one form may hold.
const maxLines = app.MaxCheckpoints

func (h warehouse) show(c *fiber.Ctx) error {
	verb := provenance.Verb(c.Query("verb"))
	if !slices.Contains(floor, verb) {
		verb = provenance.Receive
	}
	return h.renderWarehouse(c, warehousePage{Verb: verb, Form: url.Values{"codes": {c.Query("codes")}}})
}

func (h warehouse) renderWarehouse(c *fiber.Ctx, p warehousePage) error {
	list, err := h.custody.Parties(c.UserContext())
	if err != nil {
		return fmt.Errorf("listing parties: %w", err)
	}
	for _, party := range list {
		if party.MSP != web.Who(c).Party {
			p.Parties = append(p.Parties, party)
		}
	}
	if p.Key, err = newKey(); err != nil {
		return err
	}
	p.Verbs = floor
	me := web.Who(c)
	return h.render(c, "warehouse", page{Title: "warehouse.title", Principal: &me, Data: p})
}

// newKey is an idempotency key for a form.
func newKey() (string, error) {
	b := make([]byte, 16)
	if _, err := rand.Read(b); err != nil {
		return "", fmt.Errorf("drawing a key: %w", err)
	}
	return hex.EncodeToString(b), nil
}

// post records what the form says and shows what became of each code.
func (h warehouse) post(c *fiber.Ctx) error {
	form, err := web.ReadForm(c)
	if err != nil {
		return err
	}
	p := warehousePage{Verb: provenance.Verb(form.Get("verb")), Form: form}
	if !slices.Contains(floor, p.Verb) {
		p.Verb = provenance.Receive
	}
	list, codes, unread, refused := h.readFloor(form, p.Verb)
	var fault *web.Problem
	if refused != nil {
		p, ok := web.ProblemOf(refused)
		if !ok {
			return refused
		}
		fault = &p
	}
	if fault == nil && len(list) > 0 {
		var outcomes []chaincode.Outcome
		if outcomes, err = h.recordOnce(c, form.Get("key"), list); err == nil {
			for i, o := range outcomes {
				p.add(lineResult{codes[i].Code, codes[i].Line, string(o.Status), o.Code, h.refusedBy(c, o)})
			}
		} else if problem, ok := web.ProblemOf(err); ok {
			fault = &problem
		} else {
			return err
		}
	}
	for _, u := range unread {
		p.add(u)
	}
	if p.Error = fault; fault != nil {
		c.Status(fault.Status)
	} else {
		p.Form = p.remaining(form)
	}
	return h.renderWarehouse(c, p)
}

// refusedBy says which rule refused a checkpoint, with the parties' names.
func (h warehouse) refusedBy(c *fiber.Ctx, o chaincode.Outcome) string {
	if o.Code == "" {
		return ""
	}
	v := provenance.Violation{Code: o.Code, Subject: o.Subject, Args: o.Args, Detail: o.Detail}
	names := h.names.get(c.UserContext())
	for _, party := range []*string{&v.Args.Party, &v.Args.Holder, &v.Args.Offered, &v.Args.Author} {
		*party = orElse(names[*party], *party)
	}
	return app.Sentence(h.server.Language(c).Violation(v))
}

// remaining is the form as it is shown next: what was recorded is gone from it.
func (p *warehousePage) remaining(form url.Values) url.Values {
	if p.Verb == provenance.Pack || p.Verb == provenance.Unpack {
		if p.Good < len(p.Results) {
			return form
		}
	}
	var lines []string
	for _, r := range p.Results {
		if r.Status != string(chaincode.Accepted) && r.Status != string(chaincode.Duplicate) {
			lines = append(lines, r.Line)
		}
	}
	next := url.Values{"codes": {strings.Join(lines, "\n")}}
	for _, keep := range []string{"to", "place"} {
		next.Set(keep, form.Get(keep))
	}
	return next
}

func (p *warehousePage) add(r lineResult) {
	if r.Status == string(chaincode.Accepted) || r.Status == string(chaincode.Duplicate) {
		p.Good++
	}
	p.Results = append(p.Results, r)
}

// readFloor makes checkpoints of the form: one for each code, so that one bad
// code does not hold up the others; packing and unpacking are one for all.
func (h warehouse) readFloor(form url.Values, verb provenance.Verb) (list []provenance.Checkpoint, codes, unread []lineResult, err error) {
	base := provenance.Checkpoint{
		Verb: verb, Time: h.formTime(form.Get("time")), Place: strings.TrimSpace(form.Get("place")),
		Returned: verb == provenance.Receive && form.Get("returned") != "",
	}
	switch verb {
	case provenance.Ship:
		base.To = form.Get("to")
	case provenance.Pack, provenance.Unpack:
		base.Unit = strings.TrimSpace(form.Get("unit"))
	case provenance.Deliver:
		base.Order, base.DoorCode = strings.TrimSpace(form.Get("order")), strings.TrimSpace(form.Get("door"))
	}
	var subjects, scanned []string
	for _, line := range lines(form.Get("codes")) {
		id, err := app.SubjectID(line)
		if err != nil {
			q, _ := web.ProblemOf(err)
			unread = append(unread, lineResult{Code: app.Clip(line), Line: line, Status: "unread", Detail: q.Detail})
			continue
		}
		subjects, scanned = append(subjects, id), append(scanned, line)
	}
	together := verb == provenance.Pack || verb == provenance.Unpack
	switch {
	case len(subjects) > maxLines:
		return nil, nil, nil, refusal.Field("codes", "At most %d codes fit into one form.", maxLines)
	case len(subjects) == 0 && len(unread) == 0 && verb != provenance.Unpack:
		return nil, nil, nil, refusal.Field("codes", "Scan or type a code first.")
	case together && len(unread) > 0: // a unit's content is recorded whole or not at all
		return nil, nil, unread, nil
	case together:
		base.Subjects = subjects
		list = []provenance.Checkpoint{base}
	default:
		for i, id := range subjects {
			one := base
			one.Subjects = []string{id}
			list, codes = append(list, one), append(codes, lineResult{Code: codeOf(id), Line: scanned[i]})
		}
	}
	for i := range list {
		if err := app.Canonical(&list[i]); err != nil {
			return nil, nil, nil, err
		}
	}
	if together {
		codes = []lineResult{{Code: codeOf(list[0].Unit)}}
	}
	return list, codes, unread, nil
}

// formTime is the time that a page's script put into the form, or now.
func (h warehouse) formTime(text string) time.Time {
	if t, err := time.Parse(time.RFC3339, text); err == nil {
		return t
	}
	return h.server.Now()
}

// lines splits what was scanned or pasted; scanners end each code with a line
// end.
func lines(text string) []string {
	var out []string
	for _, line := range strings.FieldsFunc(text, func(r rune) bool { return r == '\n' || r == '\r' }) {
		if line = strings.TrimSpace(line); line != "" && !slices.Contains(out, line) {
			out = append(out, line)
		}
	}
	return out
}
