package api

import (
	"context"
	"fmt"
	"net/http"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/web"
)

// DisputeBody opens a dispute, or answers in it.
type DisputeBody struct {
	Evidence provenance.Hash `json:"evidence"` // hash of the evidence pack
}

// ResolveBody decides a dispute.
type ResolveBody struct {
	BuyerBps    uint16          `json:"buyerBps"`              // hundredths of a percent that go to the buyer
	ItemToBuyer *bool           `json:"itemToBuyer,omitempty"` // who gets the item's token; absent: the buyer unless it gets all the money
	Reason      provenance.Hash `json:"reason"`                // SHA-256 of the reasons
}

// ProveBody proves a delivery.
type ProveBody struct {
	Code string `json:"code"` // the recipient's, 16 letters and digits
}

// RefundAfterBody pays the buyer back.
type RefundAfterBody struct {
	Amount string `json:"amount"` // decimal digits, in the asset's smallest unit
}

// bodyOf is what a verb reads, if anything.
func bodyOf(verb app.OrderVerb) []web.Media {
	switch verb {
	case app.FundSigned:
		return []web.Media{web.JSON[escrow.Funding]()}
	case app.Dispute, app.Answer:
		return []web.Media{web.JSON[DisputeBody]()}
	case app.Resolve:
		return []web.Media{web.JSON[ResolveBody]()}
	case app.Prove:
		return []web.Media{web.JSON[ProveBody]()}
	case app.RefundAfter:
		return []web.Media{web.JSON[RefundAfterBody]()}
	case app.Split:
		return []web.Media{web.JSON[escrow.Split]()}
	case app.Extend:
		return []web.Media{web.JSON[escrow.Extension]()}
	}
	return nil
}

func readAct(verb app.OrderVerb, b []byte) (a app.OrderAct, err error) {
	a.Verb = verb
	switch verb {
	default:
		return a, web.NoFields(b)
	case app.FundSigned:
		return a, web.DecodeJSON(b, &a.Funding)
	case app.Split:
		return a, web.DecodeJSON(b, &a.Split)
	case app.Extend:
		return a, web.DecodeJSON(b, &a.Extension)
	case app.Resolve:
		return a, readDecision(b, &a)
	case app.Dispute, app.Answer:
		var body DisputeBody
		err = web.DecodeJSON(b, &body)
		a.Evidence = body.Evidence
	case app.Prove:
		var body ProveBody
		if err = web.DecodeJSON(b, &body); err == nil {
			a.Code, err = escrow.ParseDeliveryCode(body.Code)
		}
	case app.RefundAfter:
		var body RefundAfterBody
		err = web.DecodeJSON(b, &body)
		a.Amount, _ = parseAmount(body.Amount) // what is none the application refuses
	}
	return a, err
}

func readDecision(b []byte, a *app.OrderAct) error {
	var body struct {
		BuyerBps    *uint16         `json:"buyerBps"`
		ItemToBuyer *bool           `json:"itemToBuyer"`
		Reason      provenance.Hash `json:"reason"`
	}
	if err := web.DecodeJSON(b, &body); err != nil {
		return err
	}
	if body.BuyerBps == nil {
		return refusal.Field("buyerBps", "The buyer's share is 0 to 10000 hundredths of a percent.")
	}
	a.BuyerBps, a.Reason, a.ItemToBuyer = *body.BuyerBps, body.Reason, *body.BuyerBps < 10000
	if body.ItemToBuyer != nil {
		a.ItemToBuyer = *body.ItemToBuyer
	}
	return nil
}

// agreements are what a side signs for the other to send.
func (h orders) agreements() []web.Route {
	return []web.Route{
		{Method: http.MethodPost, Path: "/api/v1/orders/:id/sign-split", Roles: app.Sides, Handler: agreed(h.orders.SignSplit, func(x escrow.Split) escrow.OrderID { return x.Order }), Doc: &web.Doc{
			ID: "signSplit", Tag: "Orders", Summary: "Sign a split of the order's money, as a side",
			Detail: "Give the answer to the other side, which posts it to split, or signs it for anybody to post. Nothing is sent here, and the signature is good until validUntil.",
			Params: []web.Param{orderParam}, In: []web.Media{web.JSON[escrow.Split]()}, Errors: []int{404}, Out: web.OK[escrow.Split]("with the account's signature"),
		}},
		{Method: http.MethodPost, Path: "/api/v1/orders/:id/sign-extension", Roles: app.Sides, Handler: agreed(h.orders.SignExtension, func(x escrow.Extension) escrow.OrderID { return x.Order }), Doc: &web.Doc{
			ID: "signExtension", Tag: "Orders", Summary: "Sign a later deadline of the order, as a side",
			Detail: "Give the answer to the other side, which posts it to extend, or signs it for anybody to post. Nothing is sent here.",
			Params: []web.Param{orderParam}, In: []web.Media{web.JSON[escrow.Extension]()}, Errors: []int{404}, Out: web.OK[escrow.Extension]("with the account's signature"),
		}},
	}
}

// agreed signs what the body says of the order that the route names.
func agreed[T any](sign func(context.Context, app.Principal, T) (T, error), of func(T) escrow.OrderID) fiber.Handler {
	return func(c *fiber.Ctx) error {
		id, err := orderID(c)
		if err != nil {
			return err
		}
		var body T
		if err := web.ReadJSON(c, &body); err != nil {
			return err
		}
		if of(body) != id {
			return refusal.Field("order", "The body is about another order than the address.")
		}
		signed, err := sign(c.UserContext(), web.Who(c), body)
		if err != nil {
			return fmt.Errorf("signing for order %s: %w", id, err)
		}
		return c.JSON(signed)
	}
}
