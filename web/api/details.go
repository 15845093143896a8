package api

import (
	"net/http"
	"slices"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/web"
)

// details are what checkpoints tell their parties alone.
type details struct {
	details *app.PrivateDetails
}

// GivenDetail is a detail that parties were given.
type GivenDetail struct {
	Commitment provenance.Hash `json:"commitment"` // goes into the checkpoint, as its detail
	For        []string        `json:"for"`        // MSP ids, the giver's among them
}

// DetailView is a detail as a party holds it.
type DetailView struct {
	Commitment provenance.Hash `json:"commitment"`
	provenance.PrivateDetail
}

// ForgottenDetail is a detail of which a party has no copy any more.
type ForgottenDetail struct {
	Commitment provenance.Hash `json:"commitment"`
	Held       bool            `json:"held"` // until now: false if it was never given, or erased before
}

// detailOps are for those roles alone that record custody for the party: a
// token of a buyer or an arbiter is a person's, whom the party did not tell.
func (h details) routes() []web.Route {
	named := []web.Param{{In: "path", Name: "commitment", About: "the detail's commitment", Required: true, Schema: map[string]any{"type": "string", "pattern": "^[0-9a-f]{64}$"}}}
	return []web.Route{
		{Method: http.MethodPost, Path: "/api/v1/details", Roles: custodians, Handler: h.post, Doc: &web.Doc{
			ID: "putDetail", Tag: "Custody", Summary: "Give a detail to some parties alone",
			Detail: "The detail goes to the peers of the parties that it is for; the ledger shows its commitment, once a checkpoint names it, and nothing else. " +
				"Post it before that checkpoint. The client draws the salts, so that the same request again is the same detail and a lost answer can " +
				"be asked for again; no Idempotency-Key is needed. A detail that was erased is there again when it is posted again.",
			In: []web.Media{web.JSON[app.DetailRequest]()}, Errors: []int{409}, Out: web.OK[GivenDetail]("the parties have it"),
		}},
		{Method: http.MethodGet, Path: "/api/v1/details/:commitment", Roles: custodians, Handler: h.get, Doc: &web.Doc{
			ID: "getDetail", Tag: "Custody", Summary: "A detail that the credential's party holds", Params: named, Errors: []int{404, 422},
			Detail: "One that another party was given is not found, and neither is one that was erased.",
			Out:    web.OK[DetailView]("the detail, with its salts"),
		}},
		{Method: http.MethodDelete, Path: "/api/v1/details/:commitment", Roles: custodians, Handler: h.forget, Doc: &web.Doc{
			ID: "forgetDetail", Tag: "Custody", Summary: "Erase the party's copy of a detail", Params: named, Errors: []int{409, 422},
			Detail: "Other parties keep theirs until they erase it. The commitment stays on the ledger and tells nothing without value and salt.",
			Out:    web.OK[ForgottenDetail]("the party has no copy"),
		}},
	}
}

func (h details) post(c *fiber.Ctx) error {
	var r app.DetailRequest
	if err := web.ReadJSON(c, &r); err != nil {
		return err
	}
	// No answer is kept for an Idempotency-Key: it would still say that the
	// parties have the detail when it was erased since.
	commitment, err := h.details.Put(c.UserContext(), web.Who(c), r)
	if err != nil {
		return err
	}
	parties := append([]string{web.Who(c).Party}, r.For...)
	slices.Sort(parties)
	return c.JSON(GivenDetail{commitment, slices.Compact(parties)})
}

func (h details) get(c *fiber.Ctx) error {
	commitment, err := app.ParseCommitment(c.Params("commitment"))
	if err != nil {
		return err
	}
	d, err := h.details.Get(c.UserContext(), web.Who(c), commitment)
	if err != nil {
		return err
	}
	return c.JSON(DetailView{commitment, d})
}

func (h details) forget(c *fiber.Ctx) error {
	commitment, err := app.ParseCommitment(c.Params("commitment"))
	if err != nil {
		return err
	}
	held, err := h.details.Forget(c.UserContext(), web.Who(c), commitment)
	if err != nil {
		return err
	}
	return c.JSON(ForgottenDetail{commitment, held})
}
