package pages

import (
	"fmt"
	"math"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/web"
)

// orders shows the orders that a person has a part in, and takes their acts.
type orders struct {
	*renderer
	orders *app.Orders
}

// merchantPage is the data of the orders' page.
type merchantPage struct {
	app.OrderList
	After  string
	Status escrow.Status
	All    []escrow.Status
}

func (h orders) list(c *fiber.Ctx) error {
	q := app.OrderQuery{Status: escrow.Status(c.Query("status")), After: c.Query("after"), Limit: 50}
	if !slices.Contains(escrow.Statuses(), q.Status) {
		q.Status = ""
	}
	list, err := h.orders.List(c.UserContext(), web.Who(c), q)
	if err != nil {
		return err
	}
	me := web.Who(c)
	return h.render(c, "merchant", page{Title: "merchant.title", Principal: &me, Data: merchantPage{web.OrdersIn(h.server.Language(c), list), q.After, q.Status, escrow.Statuses()}})
}

// orderPage is the data of one order's page.
type orderPage struct {
	app.OrderView
	Verbs []app.OrderVerb // that this credential may do now
	Key   string
	Error *web.Problem
	Done  app.OrderVerb
}

func (h orders) show(c *fiber.Ctx) error {
	id, err := orderID(c)
	if err != nil {
		return err
	}
	return h.renderOrder(c, id, orderPage{})
}

func (h orders) renderOrder(c *fiber.Ctx, id escrow.OrderID, p orderPage) error {
	me := web.Who(c)
	o, err := h.orders.Order(c.UserContext(), me, id)
	if err != nil {
		return fmt.Errorf("reading an order: %w", err)
	}
	p.OrderView = web.OrderIn(h.server.Language(c), o)
	p.Verbs = verbsNow(me.Role, o.Order)
	if p.Key, err = newKey(); err != nil {
		return err
	}
	return h.render(c, "order", page{Title: "order.title", Principal: &me, Data: p})
}

// pageVerbs are the verbs that a page has forms for, with the states in which it
// offers them; the others need a file or a code, and are the command line's.
var pageVerbs = map[app.OrderVerb][]escrow.Status{
	app.Fund: {escrow.Offered}, app.Confirm: {escrow.Funded, escrow.Delivered, escrow.Disputed},
	app.Dispute: {escrow.Funded, escrow.Delivered}, app.Answer: {escrow.Disputed}, app.Retract: {escrow.Disputed}, app.Resolve: {escrow.Disputed},
	app.Cancel: {escrow.Offered, escrow.Funded, escrow.Delivered, escrow.Disputed}, app.Refund: {escrow.Funded},
}

// verbsNow are the verbs that a page offers: what the role may do to an order
// in this state. The contract has the last word.
func verbsNow(role app.Role, o escrow.Order) []app.OrderVerb {
	var out []app.OrderVerb
	for _, a := range app.Acts {
		if a.Verb == app.Retract && string(o.DisputedBy) != string(role) {
			continue
		}
		if a.Verb == app.Cancel && len(o.Paid) > 0 {
			continue // the buyer would not get everything back
		}
		if slices.Contains(a.Roles, role) && slices.Contains(pageVerbs[a.Verb], o.Status) {
			out = append(out, a.Verb)
		}
	}
	return out
}

// postOrder does one verb from the order's page.
func (h orders) post(c *fiber.Ctx) error {
	id, err := orderID(c)
	if err != nil {
		return err
	}
	form, err := web.ReadForm(c)
	if err != nil {
		return err
	}
	verb := app.OrderVerb(form.Get("verb"))
	i := slices.IndexFunc(app.Acts, func(a app.Act) bool { return a.Verb == verb })
	if i < 0 || pageVerbs[verb] == nil {
		return refusal.Field("verb", "%q cannot be done to an order.", app.Clip(string(verb)))
	}
	if !slices.Contains(app.Acts[i].Roles, web.Who(c).Role) {
		return refusal.New(refusal.Forbidden, "This needs the role %s.", app.RoleList(app.Acts[i].Roles))
	}
	a, err := readAct(verb, form)
	if err == nil {
		a.Key = form.Get("key")
		_, err = h.orders.Act(c.UserContext(), web.Who(c), id, a)
	}
	if err == nil {
		return c.Redirect("/merchant/orders/"+id.String(), http.StatusSeeOther)
	}
	p, refused := web.ProblemOf(err)
	if !refused {
		return err
	}
	c.Status(p.Status)
	return h.renderOrder(c, id, orderPage{Error: &p})
}

// readAct reads the fields of a form.
func readAct(verb app.OrderVerb, form url.Values) (app.OrderAct, error) {
	a := app.OrderAct{Verb: verb}
	switch verb {
	case app.Dispute, app.Answer:
		hash, err := provenance.ParseHash(strings.TrimSpace(form.Get("evidence")))
		if err != nil {
			return a, refusal.Field("evidence", "A dispute names the hash of its evidence pack.")
		}
		a.Evidence = hash
	case app.Resolve:
		f, err := strconv.ParseFloat(strings.TrimSpace(form.Get("percent")), 64)
		if err != nil || math.IsNaN(f) || f < 0 || f > 100 {
			return a, refusal.Field("percent", "The buyer's share is 0 to 100 per cent.")
		}
		reasons := strings.TrimSpace(form.Get("reasons"))
		if reasons == "" {
			return a, refusal.Field("reasons", "A decision has reasons; their hash is published, so keep the text for both sides.")
		}
		a.BuyerBps, a.Reason = uint16(math.Round(f*100)), provenance.Sum([]byte(reasons))
		a.ItemToBuyer = a.BuyerBps < 10000
	}
	return a, nil
}

// orderID is the order that a route names.
func orderID(c *fiber.Ctx) (escrow.OrderID, error) {
	id, err := escrow.ParseOrderID(c.Params("id"))
	if err != nil {
		return id, refusal.Field("id", "An order id is 0x and 64 hexadecimal digits.")
	}
	return id, nil
}
