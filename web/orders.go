package web

import (
	"context"
	"fmt"
	"math/big"
	"net/http"
	"slices"
	"strconv"
	"time"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/messages"
	"github.com/waymark/waymark/provenance"
)

// OrderView is an order with what the terms hold in forms that every program
// can read.
type OrderView struct {
	escrow.Order
	Amount   string    `json:"amount"`   // decimal digits, in the asset's smallest unit
	Deadline time.Time `json:"deadline"` // of delivery
	// DisputeUntil is the last second in which the buyer may open a dispute as the
	// order stands; absent when none is possible.
	DisputeUntil *time.Time `json:"disputeUntil,omitempty"`
	// DecideUntil is the last second in which the arbiter may decide an open
	// dispute.
	DecideUntil *time.Time `json:"decideUntil,omitempty"`
	Money       OrderMoney `json:"money"`
}

// OrderMoney is where the order's amount is: decimal digits, in the asset's
// smallest unit. What waits as a credit counts as paid.
type OrderMoney struct {
	Merchant string `json:"merchant"` // paid to the merchant, without the fee
	Fee      string `json:"fee"`      // paid to the fee's recipient
	Buyer    string `json:"buyer"`    // paid back to the buyer
	Left     string `json:"left"`     // in escrow
}

func viewOrder(l *messages.Language, o escrow.Order) OrderView {
	if o.Why != nil {
		o.Note = l.Refusal(o.Why)
	}
	v := OrderView{Order: o, Deadline: time.Unix(int64(o.Terms.Deadline), 0).UTC()}
	if o.Terms.Amount != nil {
		v.Amount = o.Terms.Amount.String()
	}
	m := o.Money()
	v.Money = OrderMoney{m.Merchant.String(), m.Fee.String(), m.Buyer.String(), m.Left.String()}
	if until := o.DisputeUntil(); !until.IsZero() {
		v.DisputeUntil = &until
	}
	if o.Status == escrow.Disputed && o.ArbitrationEnds != 0 {
		until := time.Unix(int64(o.ArbitrationEnds), 0).UTC()
		v.DecideUntil = &until
	}
	if v.Attestations == nil {
		v.Attestations = []escrow.Attestation{}
	}
	if v.Steps == nil {
		v.Steps = []escrow.Step{}
	}
	return v
}

// OrderList is a page of orders.
type OrderList struct {
	Orders []OrderView `json:"orders"`
	Next   string      `json:"next,omitempty"` // for ?after=
}

// OfferBody proposes an order; the merchant is the credential's account.
type OfferBody struct {
	Offer
	Amount string `json:"amount"` // decimal digits, in the asset's smallest unit
}

var statuses = []escrow.Status{
	escrow.Offered, escrow.Funded, escrow.Delivered, escrow.Disputed, escrow.Released,
	escrow.Confirmed, escrow.Refunded, escrow.Resolved, escrow.Cancelled,
}

func statusNames() []string {
	names := make([]string, len(statuses))
	for i, s := range statuses {
		names[i] = string(s)
	}
	return names
}

// act is something that may be done to an order: by whom, and with what.
type act struct {
	verb  OrderVerb
	about string
	roles []Role
	in    []media
}

// operationID is the verb's name in the OpenAPI document.
func (a act) operationID() string {
	if a.verb == FundSigned {
		return "fundOrderSigned"
	}
	return string(a.verb) + "Order"
}

// DisputeBody opens a dispute.
type DisputeBody struct {
	Evidence provenance.Hash `json:"evidence"` // hash of the evidence pack
}

// ResolveBody decides a dispute.
type ResolveBody struct {
	BuyerBps uint16 `json:"buyerBps"` // hundredths of a percent that go to the buyer
}

var acts = []act{
	{Fund, "Pay the order's amount into the escrow", []Role{RoleBuyer}, nil},
	{FundSigned, "Pay the order's amount into the escrow with what the buyer signed", tradeRoles, []media{jsonOf[escrow.Funding]()}},
	{Confirm, "Confirm the delivery: pays the merchant", []Role{RoleBuyer}, nil},
	{Dispute, "Open a dispute with an evidence pack", []Role{RoleBuyer}, []media{jsonOf[DisputeBody]()}},
	{Resolve, "Decide a dispute", []Role{RoleArbiter}, []media{jsonOf[ResolveBody]()}},
	{Cancel, "Cancel the order: pays the buyer back", []Role{RoleMerchant}, nil},
	{Refund, "Pay the buyer back after the deadline", tradeRoles, nil},
}

func orderID(c *fiber.Ctx) (escrow.OrderID, error) {
	id, err := escrow.ParseOrderID(c.Params("id"))
	if err != nil {
		return id, badField("id", "An order id is 0x and 64 hexadecimal digits.")
	}
	return id, nil
}

func (s *Server) listOrders(c *fiber.Ctx) error {
	q := OrderQuery{Status: escrow.Status(c.Query("status")), After: c.Query("after"), Limit: 50}
	if q.Status != "" && !slices.Contains(statuses, q.Status) {
		return badField("status", "%q is no state of an order.", clip(string(q.Status)))
	}
	if t := c.Query("limit"); t != "" {
		n, err := strconv.Atoi(t)
		if err != nil || n < 1 || n > 200 {
			return badField("limit", "A page holds 1 to 200 orders.")
		}
		q.Limit = n
	}
	list, err := s.orders(c.UserContext(), s.language(c), who(c), q)
	if err != nil {
		return err
	}
	inLanguage(c, s.language(c))
	return c.JSON(list)
}

func (s *Server) orders(ctx context.Context, l *messages.Language, p Principal, q OrderQuery) (OrderList, error) {
	found, err := s.cfg.Orders.Orders(ctx, p, q)
	if err != nil {
		return OrderList{}, fmt.Errorf("listing orders: %w", err)
	}
	list := OrderList{Orders: []OrderView{}, Next: found.Next}
	for _, o := range found.Orders {
		list.Orders = append(list.Orders, viewOrder(l, o))
	}
	return list, nil
}

func (s *Server) getOrder(c *fiber.Ctx) error {
	id, err := orderID(c)
	if err != nil {
		return err
	}
	o, err := s.cfg.Orders.Order(c.UserContext(), who(c), id)
	if err != nil {
		return fmt.Errorf("reading an order: %w", err)
	}
	inLanguage(c, s.language(c))
	return c.JSON(viewOrder(s.language(c), o))
}

func (s *Server) postOffer(c *fiber.Ctx) error {
	b, err := readBody(c)
	if err != nil {
		return err
	}
	return s.idempotent(c, "offer", b, func() (int, any, error) {
		offer, err := readOffer(b)
		if err != nil {
			return 0, nil, err
		}
		offer.Key = c.Get("Idempotency-Key")
		o, err := s.cfg.Orders.Offer(c.UserContext(), who(c), offer)
		if err != nil {
			return 0, nil, fmt.Errorf("offering an order: %w", err)
		}
		return http.StatusCreated, viewOrder(s.language(c), o), nil
	})
}

// readOffer checks the shape of an offer; what the escrow allows is for it to
// say.
func readOffer(b []byte) (Offer, error) {
	var body OfferBody
	if err := decodeJSON(b, &body); err != nil {
		return Offer{}, err
	}
	offer := body.Offer
	amount, ok := parseAmount(body.Amount)
	switch {
	case !ok:
		return Offer{}, badField("amount", "An amount is a string of decimal digits, more than zero and below 2^128.")
	case offer.Buyer.IsZero():
		return Offer{}, badField("buyer", "An order names the buyer's account.")
	case offer.Deadline.IsZero():
		return Offer{}, badField("deadline", "An order has a deadline, such as 2027-01-31T12:00:00Z.")
	case offer.DefaultBuyerBps > 10000:
		return Offer{}, badField("defaultBuyerBps", "The buyer's share is 0 to 10000 hundredths of a percent.")
	case uint32(offer.ShippedBps)+uint32(offer.CustomsBps) > 10000:
		return Offer{}, badField("shippedBps", "The milestones pay 10000 hundredths of a percent together at most.")
	case offer.FeeBps > 10000:
		return Offer{}, badField("feeBps", "The fee is 0 to 10000 hundredths of a percent.")
	case offer.FeeBps > 0 && offer.FeeRecipient.IsZero():
		return Offer{}, badField("feeRecipient", "An order with a fee names who gets it.")
	case len(offer.Attestors) == 0 || len(offer.Attestors) > 16:
		return Offer{}, badField("attestors", "An order names 1 to 16 attestors.")
	case offer.Threshold == 0 || int(offer.Threshold) > len(offer.Attestors):
		return Offer{}, badField("threshold", "The threshold is 1 to the number of attestors.")
	}
	offer.Amount = amount
	id, err := subjectID(offer.Item)
	if err != nil {
		return Offer{}, atField(err, "item")
	}
	offer.Item = id
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
func (s *Server) postAct(verb OrderVerb) fiber.Handler {
	return func(c *fiber.Ctx) error {
		id, err := orderID(c)
		if err != nil {
			return err
		}
		b, err := readBody(c)
		if err != nil {
			return err
		}
		return s.idempotent(c, string(verb)+" "+id.String(), b, func() (int, any, error) {
			a, err := readAct(verb, b)
			if err != nil {
				return 0, nil, err
			}
			a.Key = c.Get("Idempotency-Key")
			o, err := s.cfg.Orders.Act(c.UserContext(), who(c), id, a)
			if err != nil {
				return 0, nil, fmt.Errorf("%s of order %s: %w", verb, id, err)
			}
			return http.StatusOK, viewOrder(s.language(c), o), nil
		})
	}
}

func readAct(verb OrderVerb, b []byte) (OrderAct, error) {
	a := OrderAct{Verb: verb}
	switch verb {
	case Dispute:
		var body DisputeBody
		if err := decodeJSON(b, &body); err != nil {
			return a, err
		}
		if body.Evidence.IsZero() {
			return a, badField("evidence", "A dispute names the hash of its evidence pack.")
		}
		a.Evidence = body.Evidence
	case FundSigned:
		if err := decodeJSON(b, &a.Funding); err != nil {
			return a, err
		}
		if err := a.Funding.CheckSigned(); err != nil {
			return a, err
		}
	case Resolve:
		var body struct {
			BuyerBps *uint16 `json:"buyerBps"`
		}
		if err := decodeJSON(b, &body); err != nil {
			return a, err
		}
		if body.BuyerBps == nil || *body.BuyerBps > 10000 {
			return a, badField("buyerBps", "The buyer's share is 0 to 10000 hundredths of a percent.")
		}
		a.BuyerBps = *body.BuyerBps
	}
	return a, nil
}

// getFunding answers what the buyer is asked to sign so that somebody else can
// send it.
func (s *Server) getFunding(c *fiber.Ctx) error {
	id, err := orderID(c)
	if err != nil {
		return err
	}
	var valid time.Duration
	if t := c.Query("valid"); t != "" {
		n, err := strconv.ParseUint(t, 10, 32)
		if err != nil || n == 0 {
			return badField("valid", "A funding is valid for a number of seconds.")
		}
		valid = time.Duration(n) * time.Second
	}
	f, err := s.cfg.Orders.Funding(c.UserContext(), who(c), id, escrow.FundingBy(c.Query("by")), valid)
	if err != nil {
		return fmt.Errorf("asking for the funding of an order: %w", err)
	}
	return c.JSON(f)
}
