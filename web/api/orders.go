package api

import (
	"fmt"
	"math/big"
	"net/http"
	"slices"
	"strconv"
	"time"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/web"
)

// orders are the sides' acts on escrow orders.
type orders struct {
	server *web.Server
	orders *app.Orders
}

func (h orders) routes() []web.Route {
	get, post := http.MethodGet, http.MethodPost
	events := []web.Media{{Kind: "text/event-stream"}}
	ops := []web.Route{
		{Method: get, Path: "/api/v1/orders", Roles: app.Traders, Handler: h.list, Doc: &web.Doc{
			ID: "listOrders", Tag: "Orders", Summary: "The orders that the credential's account is a side of, newest first",
			Params: []web.Param{
				{In: "query", Name: "status", About: "only orders in this state", Schema: map[string]any{"type": "string", "enum": statusNames()}},
				web.QueryParam("after", "where the page before ended"),
				{In: "query", Name: "limit", About: "orders on a page", Schema: map[string]any{"type": "integer", "minimum": 1, "maximum": 200, "default": 50}},
			},
			Out: web.OK[app.OrderList]("a page of orders"),
		}},
		{Method: post, Path: "/api/v1/orders", Roles: []app.Role{app.RoleMerchant}, Handler: h.offer, Doc: &web.Doc{
			ID: "offerOrder", Tag: "Orders", Summary: "Offer an order to a buyer", Params: []web.Param{idemParam},
			In: []web.Media{web.JSON[OfferBody]()}, Out: []web.Reply{{Status: 201, About: "the order with the merchant's signature", Media: []web.Media{web.JSON[app.OrderView]()}}},
		}},
		{Method: get, Path: "/api/v1/orders/events", Roles: app.Traders, Handler: h.stream, Doc: &web.Doc{
			ID: "followOrders", Tag: "Orders", Summary: "Orders as they change",
			Detail: "Each event \"order\" holds an order that is new or changed; the first ones are the orders as they stand.",
			Out:    []web.Reply{{Status: 200, About: "events", Media: events}},
		}},
		{Method: get, Path: "/api/v1/orders/:id", Roles: app.Traders, Handler: h.get, Doc: &web.Doc{
			ID: "getOrder", Tag: "Orders", Summary: "An order", Params: []web.Param{orderParam}, Errors: []int{404}, Out: web.OK[app.OrderView]("the order"),
		}},
		{Method: get, Path: "/api/v1/orders/:id/funding", Roles: app.Traders, Handler: h.funding, Doc: &web.Doc{
			ID: "fundingOfOrder", Tag: "Orders", Summary: "What the buyer signs so that somebody else can fund the order",
			Detail: "Of an order in a token that takes signatures (ERC-3009 or ERC-2612). The buyer signs it without a network; anybody with a part in the order posts it to fund-signed.",
			Params: []web.Param{
				orderParam,
				{In: "query", Name: "by", About: "the way; absent: authorization if the token takes it", Schema: map[string]any{"type": "string", "enum": []string{string(escrow.ByAuthorization), string(escrow.ByPermit)}}},
				{In: "query", Name: "valid", About: "for how many seconds the signature is good", Schema: map[string]any{"type": "integer", "minimum": 1, "maximum": 2592000, "default": 86400}},
			},
			Errors: []int{404, 409}, Out: web.OK[escrow.Funding]("the funding, without signatures"),
		}},
		{Method: get, Path: "/api/v1/orders/:id/events", Roles: app.Traders, Handler: h.streamOne, Doc: &web.Doc{
			ID: "followOrder", Tag: "Orders", Summary: "An order as it changes", Params: []web.Param{orderParam}, Errors: []int{404}, Out: []web.Reply{{Status: 200, About: "events", Media: events}},
		}},
	}
	ops = append(ops, h.agreements()...)
	for _, a := range app.Acts {
		ops = append(ops, web.Route{
			Method: post, Path: "/api/v1/orders/:id/" + string(a.Verb), Roles: a.Roles, Long: true, Handler: h.act(a.Verb), Doc: &web.Doc{
				ID: operationID(a.Verb), Tag: "Orders", Summary: a.About, Params: []web.Param{orderParam, idemParam},
				In: bodyOf(a.Verb), Errors: []int{404, 409}, Out: web.OK[app.OrderView]("the order after it"),
			},
		})
	}
	return ops
}

// OfferBody proposes an order; the merchant is the credential's account.
type OfferBody struct {
	app.Offer
	Amount string `json:"amount"` // decimal digits, in the asset's smallest unit
}

func statusNames() []string {
	names := make([]string, len(escrow.Statuses()))
	for i, s := range escrow.Statuses() {
		names[i] = string(s)
	}
	return names
}

// operationID is the verb's name in the OpenAPI document.
func operationID(verb app.OrderVerb) string {
	switch verb {
	case app.FundSigned:
		return "fundOrderSigned"
	case app.RefundAfter:
		return "refundOrderAfter"
	case app.PublishTerms:
		return "publishTermsOfOrder"
	}
	return string(verb) + "Order"
}

// orderID is the order that a route names.
func orderID(c *fiber.Ctx) (escrow.OrderID, error) {
	id, err := escrow.ParseOrderID(c.Params("id"))
	if err != nil {
		return id, refusal.Field("id", "An order id is 0x and 64 hexadecimal digits.")
	}
	return id, nil
}

func (h orders) list(c *fiber.Ctx) error {
	q := app.OrderQuery{Status: escrow.Status(c.Query("status")), After: c.Query("after"), Limit: 50}
	if q.Status != "" && !slices.Contains(escrow.Statuses(), q.Status) {
		return refusal.Field("status", "%q is no state of an order.", app.Clip(string(q.Status)))
	}
	if t := c.Query("limit"); t != "" {
		n, err := strconv.Atoi(t)
		if err != nil || n < 1 || n > 200 {
			return refusal.Field("limit", "A page holds 1 to 200 orders.")
		}
		q.Limit = n
	}
	list, err := h.orders.List(c.UserContext(), web.Who(c), q)
	if err != nil {
		return err
	}
	l := h.server.Language(c)
	web.InLanguage(c, l)
	return c.JSON(web.OrdersIn(l, list))
}

func (h orders) get(c *fiber.Ctx) error {
	id, err := orderID(c)
	if err != nil {
		return err
	}
	o, err := h.orders.Order(c.UserContext(), web.Who(c), id)
	if err != nil {
		return fmt.Errorf("reading an order: %w", err)
	}
	return h.server.SendOrder(c, o)
}

func (h orders) offer(c *fiber.Ctx) error {
	b, err := web.ReadBody(c)
	if err != nil {
		return err
	}
	return h.server.Idempotent(c, "offer", b, func() (int, any, error) {
		offer, err := readOffer(b)
		if err != nil {
			return 0, nil, err
		}
		offer.Key = c.Get("Idempotency-Key")
		o, err := h.orders.Offer(c.UserContext(), web.Who(c), offer)
		if err != nil {
			return 0, nil, fmt.Errorf("offering an order: %w", err)
		}
		return http.StatusCreated, web.OrderIn(h.server.Language(c), o), nil
	})
}

// readOffer reads an offer.
func readOffer(b []byte) (app.Offer, error) {
	body := OfferBody{Offer: app.DefaultOffer()} // what the body does not say stays so
	if err := web.DecodeJSON(b, &body); err != nil {
		return app.Offer{}, err
	}
	offer := body.Offer
	offer.Amount, _ = parseAmount(body.Amount) // what is none the application refuses
	return offer, nil
}

func parseAmount(s string) (*big.Int, bool) {
	if s == "" || len(s) > 39 {
		return nil, false
	}
	for _, r := range s {
		if r < '0' || r > '9' {
			return nil, false
		}
	}
	n, ok := new(big.Int).SetString(s, 10)
	return n, ok && n.Sign() > 0 && n.BitLen() <= 128
}

// postAct does one verb to an order.
func (h orders) act(verb app.OrderVerb) fiber.Handler {
	return func(c *fiber.Ctx) error {
		id, err := orderID(c)
		if err != nil {
			return err
		}
		b, err := web.ReadBody(c)
		if err != nil {
			return err
		}
		return h.server.Idempotent(c, string(verb)+" "+id.String(), b, func() (int, any, error) {
			a, err := readAct(verb, b)
			if err != nil {
				return 0, nil, err
			}
			a.Key = c.Get("Idempotency-Key")
			o, err := h.orders.Act(c.UserContext(), web.Who(c), id, a)
			if err != nil {
				return 0, nil, fmt.Errorf("%s of order %s: %w", verb, id, err)
			}
			return http.StatusOK, web.OrderIn(h.server.Language(c), o), nil
		})
	}
}

// getFunding answers what the buyer is asked to sign so that somebody else can
// send it.
func (h orders) funding(c *fiber.Ctx) error {
	id, err := orderID(c)
	if err != nil {
		return err
	}
	var valid time.Duration
	if t := c.Query("valid"); t != "" {
		n, err := strconv.ParseUint(t, 10, 32)
		if err != nil || n == 0 {
			return refusal.Field("valid", "A funding is valid for a number of seconds.")
		}
		valid = time.Duration(n) * time.Second
	}
	f, err := h.orders.Funding(c.UserContext(), web.Who(c), id, escrow.FundingBy(c.Query("by")), valid)
	if err != nil {
		return fmt.Errorf("asking for the funding of an order: %w", err)
	}
	return c.JSON(f)
}
