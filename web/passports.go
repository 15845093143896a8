package web

import (
	"fmt"
	"net/http"
	"strings"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/provenance"
)

// passportOps are what a maker and a holder do with an item's passport after
// the mint.
func (s *Server) passportOps() []operation {
	post := http.MethodPost
	recovered := ok[RecoveryState]("the item's token as it stands then")
	return []operation{
		{method: post, path: "/api/v1/passports", roles: []Role{RoleMaker}, handler: s.long(s.postPassport), doc: &apiDoc{
			id: "appendPassport", tag: "Maker", summary: "Append a version to the passports of an item or a batch",
			detail: "The whole shared passport is sent, as for a mint. Nothing is replaced: every earlier version stays provable. " +
				"Items whose passport in force is this one already are left alone.",
			params: []param{idemParam}, in: []media{jsonOf[NewPassport]()}, errors: []int{404, 409},
			out: ok[AppendedPassports]("the versions stand on the chain"),
		}},
		{method: post, path: "/api/v1/recoveries/propose", roles: []Role{RoleMaker}, handler: s.long(s.postProposal), doc: &apiDoc{
			id: "proposeRecovery", tag: "Maker", summary: "Propose to give an item, whose holder lost the key, to another account",
			detail: "The holder can refuse for 14 days, and from then on until it is carried out.",
			params: []param{idemParam}, in: []media{jsonOf[ProposalBody]()}, errors: []int{404, 409}, out: recovered,
		}},
		{method: post, path: "/api/v1/recoveries/veto", roles: []Role{RoleMaker, RoleMerchant, RoleBuyer}, handler: s.long(s.postVeto), doc: &apiDoc{
			id: "vetoRecovery", tag: "Orders", summary: "Refuse a recovery, as the item's holder, or withdraw it, as its maker",
			params: []param{idemParam}, in: []media{jsonOf[RecoveryBody]()}, errors: []int{404, 409}, out: recovered,
		}},
		{method: post, path: "/api/v1/recoveries/execute", roles: allRoles, handler: s.long(s.postExecution), doc: &apiDoc{
			id: "executeRecovery", tag: "Maker", summary: "Carry out a recovery that nobody refused in time",
			params: []param{idemParam}, in: []media{jsonOf[RecoveryBody]()}, errors: []int{404, 409}, out: recovered,
		}},
	}
}

func (s *Server) postPassport(c *fiber.Ctx) error {
	b, err := readBody(c)
	if err != nil {
		return err
	}
	return s.idempotent(c, "passport", b, func() (int, any, error) {
		var n NewPassport
		if err := decodeJSON(b, &n); err != nil {
			return 0, nil, err
		}
		switch {
		case (n.Item == "") == (n.Batch == ""):
			return 0, nil, badField("item", "A passport is appended for one item or one batch.")
		case len(n.Passport) == 0:
			return 0, nil, badField("passport", "The shared passport, a JSON document, is missing.")
		}
		if n.Item != "" {
			if n.Item, err = subjectID(n.Item); err != nil {
				return 0, nil, atField(err, "item")
			}
		}
		done, err := s.cfg.Versions.Append(c.UserContext(), who(c), n)
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

func (s *Server) postProposal(c *fiber.Ctx) error {
	return recoverStep(s, c, "propose", func(body ProposalBody) (RecoveryState, error) {
		item, err := subjectID(body.Item)
		if err != nil {
			return RecoveryState{}, atField(err, "item")
		}
		to, err := provenance.ParseAddress(body.To)
		if err != nil || to.IsZero() || !strings.HasPrefix(body.To, "0x") {
			return RecoveryState{}, badField("to", "An account is 0x and 40 hexadecimal digits.")
		}
		return s.cfg.Recoveries.ProposeRecovery(c.UserContext(), who(c), item, to)
	})
}

func (s *Server) postVeto(c *fiber.Ctx) error {
	return recoverStep(s, c, "veto", func(body RecoveryBody) (RecoveryState, error) {
		item, err := subjectID(body.Item)
		if err != nil {
			return RecoveryState{}, atField(err, "item")
		}
		return s.cfg.Recoveries.VetoRecovery(c.UserContext(), who(c), item)
	})
}

func (s *Server) postExecution(c *fiber.Ctx) error {
	return recoverStep(s, c, "execute", func(body RecoveryBody) (RecoveryState, error) {
		item, err := subjectID(body.Item)
		if err != nil {
			return RecoveryState{}, atField(err, "item")
		}
		return s.cfg.Recoveries.ExecuteRecovery(c.UserContext(), item)
	})
}

// recoverStep runs one step of a recovery under the request's key.
func recoverStep[B any](s *Server, c *fiber.Ctx, step string, do func(B) (RecoveryState, error)) error {
	b, err := readBody(c)
	if err != nil {
		return err
	}
	return s.idempotent(c, "recovery "+step, b, func() (int, any, error) {
		var body B
		if err := decodeJSON(b, &body); err != nil {
			return 0, nil, err
		}
		state, err := do(body)
		if err != nil {
			return 0, nil, fmt.Errorf("recovery: %w", err)
		}
		return http.StatusOK, state, nil
	})
}

// appendedVersions are the versions of an item's passport for its page: the
// first is the one in the leaf. One that has none is nil.
func appendedVersions(r *provenance.Issuance) []passportVersion {
	if r == nil || len(r.Versions) == 0 {
		return nil
	}
	var list []passportVersion
	if !r.Leaf.Passport.IsZero() {
		list = append(list, passportVersion{Version: provenance.Version{Passport: r.Leaf.Passport}})
	}
	for i, v := range r.Versions {
		list = append(list, passportVersion{v, i == len(r.Versions)-1})
	}
	return list
}

// passportVersion is a line of the list of versions.
type passportVersion struct {
	provenance.Version
	InForce bool
}
