package api

import (
	"bytes"
	"fmt"
	"net/http"
	"reflect"
	"time"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/web"
)

// custody appends checkpoints and reads custody paths.
type custody struct {
	server      *web.Server
	checkpoints *app.Checkpoints
	custody     *app.Custody
}

func (h custody) routes() []web.Route {
	get, post := http.MethodGet, http.MethodPost
	return []web.Route{
		{Method: post, Path: "/api/v1/checkpoints", Roles: custodians, Handler: h.post, Doc: &web.Doc{
			ID: "postCheckpoints", Tag: "Custody", Summary: "Record one checkpoint or up to 1,000",
			Detail: "Subjects may be given in any GS1 form (a Digital Link on any host, an element string). One checkpoint is answered by its " +
				"outcome: 201 accepted, 200 for the same bytes again, 422 when a custody rule refused it, 409 when the ledger stands elsewhere " +
				"than expected. A list is answered with 207 and an outcome for each.",
			Params: []web.Param{idemParam}, In: []web.Media{{Kind: "application/json", Type: checkpointOrList}}, Errors: []int{409, 413},
			Out: []web.Reply{
				{Status: 200, About: "it stands already", Media: []web.Media{web.JSON[chaincode.Outcome]()}},
				{Status: 201, About: "accepted", Media: []web.Media{web.JSON[chaincode.Outcome]()}},
				{Status: 207, About: "an outcome for each of the list", Media: []web.Media{web.JSON[Outcomes]()}},
			},
		}},
		{Method: get, Path: "/api/v1/custody/*", Roles: app.Roles(), Handler: h.path, Doc: &web.Doc{
			ID: "getCustody", Tag: "Custody", Summary: "The custody path of an item or a unit", Errors: []int{404},
			Params: []web.Param{web.PathParam("subject", "the path of a Digital Link: 01/{gtin}/21/{serial} or 00/{sscc}")},
			Out:    web.OK[CustodyPath]("its custody and records"),
		}},
		{Method: get, Path: "/api/v1/where/*", Roles: app.Roles(), Handler: h.where, Doc: &web.Doc{
			ID: "getWhereabouts", Tag: "Custody", Summary: "Where an item or a unit is or was, and under whose custody", Errors: []int{404},
			Detail: "Answered through the cases and pallets that held it: one record of a pallet is a record of everything in it.",
			Params: []web.Param{
				web.PathParam("subject", "the path of a Digital Link: 01/{gtin}/21/{serial} or 00/{sscc}"),
				{In: "query", Name: "at", About: "the time asked about; now when absent", Schema: map[string]any{"type": "string", "format": "date-time"}},
			},
			Out: web.OK[app.Whereabouts]("where it was"),
		}},
		{Method: get, Path: "/api/v1/parties", Roles: app.Roles(), Handler: h.listParties, Doc: &web.Doc{
			ID: "listParties", Tag: "Custody", Summary: "The parties on the channel", Out: web.OK[PartyList]("the parties"),
		}},
	}
}

// Outcomes answers a list of checkpoints, in its order.
type Outcomes struct {
	Outcomes []chaincode.Outcome `json:"outcomes"`
}

// oneOrMany documents a body that is a checkpoint or a list of them.
type oneOrMany struct{}

// JSONSchema describes it to programs.
func (oneOrMany) JSONSchema(of func(reflect.Type) map[string]any) map[string]any {
	one := of(reflect.TypeFor[provenance.Checkpoint]())
	return map[string]any{"oneOf": []any{one, map[string]any{"type": "array", "items": one, "minItems": 1, "maxItems": app.MaxCheckpoints}}}
}

var checkpointOrList = reflect.TypeFor[oneOrMany]()

func (h custody) post(c *fiber.Ctx) error {
	b, err := web.ReadBody(c)
	if err != nil {
		return err
	}
	return h.server.Idempotent(c, "checkpoints", b, func() (int, any, error) {
		list, many, err := readCheckpoints(b)
		if err != nil {
			return 0, nil, err
		}
		outcomes, err := h.checkpoints.Record(c.UserContext(), web.Who(c), list)
		if err != nil {
			return 0, nil, fmt.Errorf("recording %d checkpoints: %w", len(list), err)
		}
		if many {
			return http.StatusMultiStatus, Outcomes{outcomes}, nil
		}
		return single(outcomes[0])
	})
}

// readCheckpoints reads one checkpoint or a list, and brings every code in it
// into its canonical form.
func readCheckpoints(b []byte) (list []provenance.Checkpoint, many bool, err error) {
	if t := bytes.TrimLeft(b, " \t\r\n"); len(t) > 0 && t[0] == '[' {
		if err := web.DecodeJSON(b, &list); err != nil {
			return nil, true, err
		}
		if len(list) == 0 || len(list) > app.MaxCheckpoints {
			return nil, true, refusal.New("bad_request", "A list holds 1 to %d checkpoints, not %d.", app.MaxCheckpoints, len(list))
		}
		many = true
	} else {
		var one provenance.Checkpoint
		if err := web.DecodeJSON(b, &one); err != nil {
			return nil, false, err
		}
		list = []provenance.Checkpoint{one}
	}
	for i := range list {
		if err := app.Canonical(&list[i]); err != nil {
			if many {
				return nil, many, atIndex(err, i)
			}
			return nil, many, err
		}
	}
	return list, many, nil
}

// atIndex says which member of a list an error is about.
func atIndex(err error, i int) error {
	r, ok := app.RefusalOf(err)
	if !ok {
		return err
	}
	at := refusal.New(r.Code, "Checkpoint %d: %s", i+1, r)
	at.Members = r.Members
	return at.With("index", i)
}

// single answers one checkpoint by its outcome.
func single(o chaincode.Outcome) (int, any, error) {
	switch o.Status {
	case chaincode.Accepted:
		return http.StatusCreated, o, nil
	case chaincode.Duplicate:
		return http.StatusOK, o, nil
	}
	code := o.Code
	if code == "" {
		code = string(o.Status)
	}
	r := refusal.New(code, "%s", app.Sentence(o.Detail)).With("subject", o.Subject)
	if o.EventID != "" {
		r = r.With("eventID", o.EventID)
	}
	return 0, nil, r
}

// CustodyPath is the custody path of an item or a unit.
type CustodyPath struct {
	Subject string `json:"subject"`
	provenance.Path
}

func (h custody) path(c *fiber.Ctx) error {
	subject, err := app.SubjectID("/" + c.Params("*"))
	if err != nil {
		return err
	}
	path, err := h.custody.Path(c.UserContext(), subject)
	if err != nil {
		return fmt.Errorf("reading custody: %w", err)
	}
	return c.JSON(CustodyPath{subject, path})
}

// PartyList holds the parties on the channel.
type PartyList struct {
	Parties []provenance.Party `json:"parties"`
}

func (h custody) listParties(c *fiber.Ctx) error {
	list, err := h.custody.Parties(c.UserContext())
	if err != nil {
		return fmt.Errorf("listing parties: %w", err)
	}
	if list == nil {
		list = []provenance.Party{}
	}
	return c.JSON(PartyList{list})
}

// where answers where an item or unit is or was, through the units that hold it.
func (h custody) where(c *fiber.Ctx) error {
	subject, err := app.SubjectID("/" + c.Params("*"))
	if err != nil {
		return err
	}
	at := h.server.Now().UTC()
	if text := c.Query("at"); text != "" {
		if at, err = time.Parse(time.RFC3339Nano, text); err != nil {
			return refusal.Field("at", "A time is written as 2026-05-01T10:00:00Z.")
		}
	}
	w, err := h.custody.Whereabouts(c.UserContext(), subject, at)
	if err != nil {
		return fmt.Errorf("reading whereabouts: %w", err)
	}
	return c.JSON(w)
}
