package api

import (
	"fmt"
	"net/http"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/web"
)

// passports are what happens to an item's passport after the mint.
type passports struct {
	server     *web.Server
	passports  *app.Passports
	recoveries *app.Recoveries
}

// routes are what a maker and a holder do with an item's passport after
// the mint.
func (h passports) routes() []web.Route {
	post := http.MethodPost
	recovered := web.OK[app.RecoveryState]("the item's token as it stands then")
	return []web.Route{
		{Method: post, Path: "/api/v1/passports", Roles: maker, Long: true, Handler: h.append, Doc: &web.Doc{
			ID: "appendPassport", Tag: "Maker", Summary: "Append a version to the passports of an item or a batch",
			Detail: "The whole shared passport is sent, as for a mint. Nothing is replaced: every earlier version stays provable. " +
				"Items whose passport in force is this one already are left alone.",
			Params: []web.Param{idemParam}, In: []web.Media{web.JSON[app.NewPassport]()}, Errors: []int{404, 409},
			Out: web.OK[app.AppendedPassports]("the versions stand on the chain"),
		}},
		{Method: post, Path: "/api/v1/recoveries/propose", Roles: maker, Long: true, Handler: h.propose, Doc: &web.Doc{
			ID: "proposeRecovery", Tag: "Maker", Summary: "Propose to give an item, whose holder lost the key, to another account",
			Detail: "The holder can refuse for 14 days, and from then on until it is carried out.",
			Params: []web.Param{idemParam}, In: []web.Media{web.JSON[ProposalBody]()}, Errors: []int{404, 409}, Out: recovered,
		}},
		{Method: post, Path: "/api/v1/recoveries/veto", Roles: []app.Role{app.RoleMaker, app.RoleMerchant, app.RoleBuyer}, Long: true, Handler: h.veto, Doc: &web.Doc{
			ID: "vetoRecovery", Tag: "Orders", Summary: "Refuse a recovery, as the item's holder, or withdraw it, as its maker",
			Params: []web.Param{idemParam}, In: []web.Media{web.JSON[RecoveryBody]()}, Errors: []int{404, 409}, Out: recovered,
		}},
		{Method: post, Path: "/api/v1/recoveries/execute", Roles: app.Roles(), Long: true, Handler: h.execute, Doc: &web.Doc{
			ID: "executeRecovery", Tag: "Maker", Summary: "Carry out a recovery that nobody refused in time",
			Params: []web.Param{idemParam}, In: []web.Media{web.JSON[RecoveryBody]()}, Errors: []int{404, 409}, Out: recovered,
		}},
	}
}

func (h passports) append(c *fiber.Ctx) error {
	b, err := web.ReadBody(c)
	if err != nil {
		return err
	}
	return h.server.Idempotent(c, "passport", b, func() (int, any, error) {
		var n app.NewPassport
		if err := web.DecodeJSON(b, &n); err != nil {
			return 0, nil, err
		}
		done, err := h.passports.Append(c.UserContext(), web.Who(c), n)
		if err != nil {
			return 0, nil, fmt.Errorf("appending a passport: %w", err)
		}
		return http.StatusOK, done, nil
	})
}

// RecoveryBody names an item whose recovery is meant.
type RecoveryBody struct {
	Item string `json:"item"` // any GS1 form
}

// ProposalBody names an item and the account that shall have it.
type ProposalBody struct {
	Item string `json:"item"` // any GS1 form
	To   string `json:"to"`   // the account, 0x and 40 hexadecimal digits
}

func (h passports) propose(c *fiber.Ctx) error {
	return recoverStep(h.server, c, "propose", func(body ProposalBody) (app.RecoveryState, error) {
		to, err := web.Account("to", body.To)
		if err != nil {
			return app.RecoveryState{}, err
		}
		return h.recoveries.Propose(c.UserContext(), web.Who(c), body.Item, to)
	})
}

func (h passports) veto(c *fiber.Ctx) error {
	return recoverStep(h.server, c, "veto", func(body RecoveryBody) (app.RecoveryState, error) {
		return h.recoveries.Veto(c.UserContext(), web.Who(c), body.Item)
	})
}

func (h passports) execute(c *fiber.Ctx) error {
	return recoverStep(h.server, c, "execute", func(body RecoveryBody) (app.RecoveryState, error) {
		return h.recoveries.Execute(c.UserContext(), body.Item)
	})
}

// recoverStep runs one step of a recovery under the request's key.
func recoverStep[B any](s *web.Server, c *fiber.Ctx, step string, do func(B) (app.RecoveryState, error)) error {
	b, err := web.ReadBody(c)
	if err != nil {
		return err
	}
	return s.Idempotent(c, "recovery "+step, b, func() (int, any, error) {
		var body B
		if err := web.DecodeJSON(b, &body); err != nil {
			return 0, nil, err
		}
		state, err := do(body)
		if err != nil {
			return 0, nil, fmt.Errorf("recovery: %w", err)
		}
		return http.StatusOK, state, nil
	})
}
