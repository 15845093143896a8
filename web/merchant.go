package web

import (
	"encoding/json"
	"fmt"
	"math"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/escrow"
)

// merchantPage is the data of the orders' page.
type merchantPage struct {
	OrderList
	After  string
	Status escrow.Status
	All    []escrow.Status
}

func (s *Server) showMerchant(c *fiber.Ctx) error {
	q := OrderQuery{Status: escrow.Status(c.Query("status")), After: c.Query("after"), Limit: 50}
	if !slices.Contains(statuses, q.Status) {
		q.Status = ""
	}
	list, err := s.orders(c.UserContext(), s.language(c), who(c), q)
	if err != nil {
		return err
	}
	me := who(c)
	return s.render(c, "merchant", page{Title: "merchant.title", Principal: &me, Data: merchantPage{list, q.After, q.Status, statuses}})
}

// orderPage is the data of one order's page.
type orderPage struct {
	OrderView
	Verbs []OrderVerb // that this credential may do now
	Key   string
	Slip  *Problem
	Done  OrderVerb
}

func (s *Server) showOrder(c *fiber.Ctx) error {
	id, err := orderID(c)
	if err != nil {
		return err
	}
	return s.renderOrder(c, id, orderPage{})
}

func (s *Server) renderOrder(c *fiber.Ctx, id escrow.OrderID, p orderPage) error {
	me := who(c)
	o, err := s.cfg.Orders.Order(c.UserContext(), me, id)
	if err != nil {
		return fmt.Errorf("reading an order: %w", err)
	}
	p.OrderView = viewOrder(s.language(c), o)
	p.Verbs = verbsNow(me.Role, o)
	if p.Key, err = newKey(s.cfg.Random); err != nil {
		return err
	}
	return s.render(c, "order", page{Title: "order.title", Principal: &me, Data: p})
}

// verbsNow are the verbs that a page offers: what the role may do to an order
// in this state. The contract has the last word.
func verbsNow(role Role, o escrow.Order) []OrderVerb {
	from := map[OrderVerb][]escrow.Status{
		Fund: {escrow.Offered}, Confirm: {escrow.Funded, escrow.Delivered, escrow.Disputed}, Dispute: {escrow.Funded, escrow.Delivered},
		Resolve: {escrow.Disputed}, Cancel: {escrow.Offered, escrow.Funded, escrow.Delivered, escrow.Disputed}, Refund: {escrow.Funded},
	}
	var out []OrderVerb
	for _, a := range acts {
		if a.verb == Cancel && len(o.Paid) > 0 {
			continue // the buyer would not get everything back
		}
		if slices.Contains(a.roles, role) && slices.Contains(from[a.verb], o.Status) {
			out = append(out, a.verb)
		}
	}
	return out
}

// postOrder does one verb from the order's page.
func (s *Server) postOrder(c *fiber.Ctx) error {
	id, err := orderID(c)
	if err != nil {
		return err
	}
	form, err := s.form(c)
	if err != nil {
		return err
	}
	verb := OrderVerb(form.Get("verb"))
	i := slices.IndexFunc(acts, func(a act) bool { return a.verb == verb })
	if i < 0 {
		return badField("verb", "%q cannot be done to an order.", clip(string(verb)))
	}
	if !slices.Contains(acts[i].roles, who(c).Role) {
		return &Problem{Code: "forbidden", Detail: fmt.Sprintf("This needs the role %s.", orRoles(acts[i].roles))}
	}
	body, err := actBody(verb, form.Get("evidence"), form.Get("percent"))
	if err == nil {
		var a OrderAct
		if a, err = readAct(verb, body); err == nil {
			a.Key = form.Get("key")
			_, err = s.cfg.Orders.Act(c.UserContext(), who(c), id, a)
		}
	}
	if err == nil {
		return c.Redirect("/merchant/orders/"+id.String(), http.StatusSeeOther)
	}
	p, told := problem(err)
	if !told {
		return err
	}
	c.Status(p.Status)
	return s.renderOrder(c, id, orderPage{Slip: &p})
}

// actBody turns the fields of a form into the body that the API takes.
func actBody(verb OrderVerb, evidence, percent string) ([]byte, error) {
	switch verb {
	case Dispute:
		return json.Marshal(map[string]string{"evidence": strings.TrimSpace(evidence)})
	case Resolve:
		f, err := strconv.ParseFloat(strings.TrimSpace(percent), 64)
		if err != nil || math.IsNaN(f) || f < 0 || f > 100 {
			return nil, badField("percent", "The buyer's share is 0 to 100 per cent.")
		}
		return json.Marshal(map[string]int{"buyerBps": int(math.Round(f * 100))})
	}
	return nil, nil
}
