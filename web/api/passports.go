package api

import (
	"fmt"
	"net/http"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/provenance"
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
	holders := []app.Role{app.RoleMaker, app.RoleMerchant, app.RoleBuyer}
	recovered := web.OK[app.RecoveryState]("the item's token as it stands then")
	safety := web.OK[app.Safety]("how the account is guarded then")
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
			Detail: "The holder can refuse for 180 days, for 60 once the item's sealed code is shown and for 14 once its guardian agrees, " +
				"and from then on until it is carried out. 30 days later the proposal has lapsed.",
			Params: []web.Param{idemParam}, In: []web.Media{web.JSON[ProposalBody]()}, Errors: []int{404, 409}, Out: recovered,
		}},
		{Method: post, Path: "/api/v1/recoveries/support", Roles: app.Roles(), Long: true, Handler: h.support, Doc: &web.Doc{
			ID: "supportRecovery", Tag: "Maker", Summary: "Show the item's sealed code to shorten a recovery that was proposed",
			Params: []web.Param{idemParam}, In: []web.Media{web.JSON[SupportBody]()}, Errors: []int{404, 409}, Out: recovered,
		}},
		{Method: post, Path: "/api/v1/recoveries/lock", Roles: holders, Long: true, Handler: h.lock, Doc: &web.Doc{
			ID: "lockRecovery", Tag: "Orders", Summary: "Make recovery of whatever the own account holds impossible, or possible again",
			Detail: "Making it possible again takes 30 days.",
			Params: []web.Param{idemParam}, In: []web.Media{web.JSON[LockBody]()}, Errors: []int{409}, Out: safety,
		}},
		{Method: post, Path: "/api/v1/recoveries/guardian", Roles: holders, Long: true, Handler: h.guardian, Doc: &web.Doc{
			ID: "setGuardian", Tag: "Orders", Summary: "Choose who can shorten a recovery of what the own account holds",
			Params: []web.Param{idemParam}, In: []web.Media{web.JSON[GuardianBody]()}, Errors: []int{409}, Out: safety,
		}},
		{Method: post, Path: "/api/v1/recoveries/veto", Roles: holders, Long: true, Handler: h.veto, Doc: &web.Doc{
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

	Reason string `json:"reason"` // of at most 500 characters; the chain keeps its hash
}

// SupportBody shows an item's sealed code.
type SupportBody struct {
	Item string `json:"item"` // any GS1 form
	Code string `json:"code"` // the code sealed in the box
}

// LockBody says whether recovery is locked or opened again.
type LockBody struct {
	Open bool `json:"open,omitempty"` // open it again, with a delay
}

// GuardianBody names a guardian.
type GuardianBody struct {
	Guardian string `json:"guardian,omitempty"` // the account, 0x and 40 hexadecimal digits; empty: nobody
}

func (h passports) propose(c *fiber.Ctx) error {
	return recoverStep(h.server, c, "propose", func(body ProposalBody) (app.RecoveryState, error) {
		to, err := web.Account("to", body.To)
		if err != nil {
			return app.RecoveryState{}, err
		}
		return h.recoveries.Propose(c.UserContext(), web.Who(c), app.Proposal{Item: body.Item, To: to, Reason: body.Reason})
	})
}

func (h passports) support(c *fiber.Ctx) error {
	return recoverStep(h.server, c, "support", func(body SupportBody) (app.RecoveryState, error) {
		return h.recoveries.Support(c.UserContext(), body.Item, body.Code)
	})
}

func (h passports) lock(c *fiber.Ctx) error {
	return recoverStep(h.server, c, "lock", func(body LockBody) (app.Safety, error) {
		return h.recoveries.Lock(c.UserContext(), web.Who(c), body.Open)
	})
}

func (h passports) guardian(c *fiber.Ctx) error {
	return recoverStep(h.server, c, "guardian", func(body GuardianBody) (app.Safety, error) {
		var guardian provenance.Address
		if body.Guardian != "" {
			var err error
			if guardian, err = web.Account("guardian", body.Guardian); err != nil {
				return app.Safety{}, err
			}
		}
		return h.recoveries.Guard(c.UserContext(), web.Who(c), guardian)
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
func recoverStep[B, A any](s *web.Server, c *fiber.Ctx, step string, do func(B) (A, error)) error {
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
