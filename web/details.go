package web

import (
	"context"
	"net/http"
	"slices"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/provenance"
)

// Details keeps what checkpoints tell their parties alone. For a party a detail
// that it was not given is one that does not exist.
type Details interface {
	// PutDetail gives a detail to the principal's party and to others, by MSP id.
	// It is durable when it returns. The same again is safe, also for more
	// parties. One that the channel does not know is a bad_field, "for[i]".
	PutDetail(ctx context.Context, p Principal, d provenance.PrivateDetail, others []string) error
	// Detail is a detail that the principal's party holds; ErrNotFound.
	Detail(ctx context.Context, p Principal, commitment provenance.Hash) (provenance.PrivateDetail, error)
	// ForgetDetail erases the copy of the principal's party for good and says
	// whether there was one. Again is safe. Other parties keep theirs.
	ForgetDetail(ctx context.Context, p Principal, commitment provenance.Hash) (held bool, err error)
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
func (s *Server) detailOps() []operation {
	custodian := []Role{RoleCustodian, RoleMaker}
	named := []param{{in: "path", name: "commitment", about: "the detail's commitment", required: true, schema: map[string]any{"type": "string", "pattern": "^[0-9a-f]{64}$"}}}
	return []operation{
		{method: http.MethodPost, path: "/api/v1/details", roles: custodian, handler: s.postDetail, doc: &apiDoc{
			id: "putDetail", tag: "Custody", summary: "Give a detail to some parties alone",
			detail: "The detail goes to the peers of the parties that it is for; the ledger shows its commitment, once a checkpoint names it, and nothing else. " +
				"Post it before that checkpoint. The client draws the salts, so that the same request again is the same detail and a lost answer can " +
				"be asked for again; no Idempotency-Key is needed. A detail that was erased is there again when it is posted again.",
			in: []media{jsonOf[DetailBody]()}, errors: []int{409}, out: ok[GivenDetail]("the parties have it"),
		}},
		{method: http.MethodGet, path: "/api/v1/details/:commitment", roles: custodian, handler: s.getDetail, doc: &apiDoc{
			id: "getDetail", tag: "Custody", summary: "A detail that the credential's party holds", params: named, errors: []int{404, 422},
			detail: "One that another party was given is not found, and neither is one that was erased.",
			out:    ok[DetailView]("the detail, with its salts"),
		}},
		{method: http.MethodDelete, path: "/api/v1/details/:commitment", roles: custodian, handler: s.deleteDetail, doc: &apiDoc{
			id: "forgetDetail", tag: "Custody", summary: "Erase the party's copy of a detail", params: named, errors: []int{409, 422},
			detail: "Other parties keep theirs until they erase it. The commitment stays on the ledger and tells nothing without value and salt.",
			out:    ok[ForgottenDetail]("the party has no copy"),
		}},
	}
}

func (s *Server) postDetail(c *fiber.Ctx) error {
	var b DetailBody
	if err := readJSON(c, &b); err != nil {
		return err
	}
	detail, commitment, err := b.Check()
	if err != nil {
		return err
	}
	// No answer is kept for an Idempotency-Key: it would still say that the
	// parties have the detail when it was erased since.
	if err := s.cfg.Details.PutDetail(c.UserContext(), who(c), detail, b.For); err != nil {
		return err
	}
	parties := append([]string{who(c).Party}, b.For...)
	slices.Sort(parties)
	return c.JSON(GivenDetail{commitment, slices.Compact(parties)})
}

func (s *Server) getDetail(c *fiber.Ctx) error {
	commitment, err := commitmentOf(c)
	if err != nil {
		return err
	}
	d, err := s.cfg.Details.Detail(c.UserContext(), who(c), commitment)
	if err != nil {
		return err
	}
	return c.JSON(DetailView{commitment, d})
}

func (s *Server) deleteDetail(c *fiber.Ctx) error {
	commitment, err := commitmentOf(c)
	if err != nil {
		return err
	}
	held, err := s.cfg.Details.ForgetDetail(c.UserContext(), who(c), commitment)
	if err != nil {
		return err
	}
	return c.JSON(ForgottenDetail{commitment, held})
}

// commitmentOf is the commitment that a route names.
func commitmentOf(c *fiber.Ctx) (provenance.Hash, error) {
	return parseCommitment(c.Params("commitment"))
}

func parseCommitment(text string) (provenance.Hash, error) {
	h, err := provenance.ParseHash(text)
	if err != nil || h.IsZero() {
		return h, badField("commitment", "A commitment is 64 hexadecimal digits.")
	}
	return h, nil
}
