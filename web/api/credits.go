package api

import (
	"fmt"
	"net/http"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/web"
)

// credits are what waits in the escrow for an account.
type credits struct {
	server *web.Server
	orders *app.Orders
}

func (h credits) routes() []web.Route {
	return []web.Route{
		{Method: http.MethodGet, Path: "/api/v1/credits", Roles: app.Traders, Handler: h.list, Doc: &web.Doc{
			ID: "listCredits", Tag: "Orders", Summary: "What waits in the escrow for the credential's account",
			Detail: "Money that could not be paid, and tokens that could not be handed over.", Out: web.OK[app.CreditList]("what waits"),
		}},
		{Method: http.MethodPost, Path: "/api/v1/credits/withdraw", Roles: app.Traders, Long: true, Handler: h.withdraw, Doc: &web.Doc{
			ID: "withdrawCredit", Tag: "Orders", Summary: "Pay a credit out", Params: []web.Param{idemParam},
			Detail: "To the account itself, or to the one that the body names.",
			In:     []web.Media{web.JSON[app.Withdrawal]()}, Errors: []int{409}, Out: web.OK[escrow.Step]("it is paid out"),
		}},
	}
}

func (h credits) list(c *fiber.Ctx) error {
	list, err := h.orders.Credits(c.UserContext(), web.Who(c))
	if err != nil {
		return fmt.Errorf("listing credits: %w", err)
	}
	return c.JSON(list)
}

func (h credits) withdraw(c *fiber.Ctx) error {
	b, err := web.ReadBody(c)
	if err != nil {
		return err
	}
	return h.server.Idempotent(c, "withdraw", b, func() (int, any, error) {
		var w app.Withdrawal
		if err := web.DecodeJSON(b, &w); err != nil {
			return 0, nil, err
		}
		w.Key = c.Get("Idempotency-Key")
		step, err := h.orders.Withdraw(c.UserContext(), web.Who(c), w)
		if err != nil {
			return 0, nil, fmt.Errorf("withdrawing: %w", err)
		}
		return http.StatusOK, step, nil
	})
}
