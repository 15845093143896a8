package web

import (
	"bytes"
	"fmt"
	"net/http"
	"reflect"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/provenance"
)

// maxCheckpoints is how many checkpoints one request may hold.
const maxCheckpoints = 1000

// maxSubjects is how many things one checkpoint may be about.
const maxSubjects = 10000

// Outcomes answers a list of checkpoints, in its order.
type Outcomes struct {
	Outcomes []Outcome `json:"outcomes"`
}

// oneOrMany documents a body that is a checkpoint or a list of them.
type oneOrMany struct{}

func (oneOrMany) jsonSchema(s schemas) map[string]any {
	one := s.of(reflect.TypeFor[provenance.Checkpoint]())
	return map[string]any{"oneOf": []any{one, map[string]any{"type": "array", "items": one, "minItems": 1, "maxItems": maxCheckpoints}}}
}

var checkpointOrList = reflect.TypeFor[oneOrMany]()

func (s *Server) postCheckpoints(c *fiber.Ctx) error {
	b, err := readBody(c)
	if err != nil {
		return err
	}
	return s.idempotent(c, "checkpoints", b, func() (int, any, error) {
		list, many, err := readCheckpoints(b)
		if err != nil {
			return 0, nil, err
		}
		outcomes, err := s.record(c, list)
		if err != nil {
			return 0, nil, err
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
		if err := decodeJSON(b, &list); err != nil {
			return nil, true, err
		}
		if len(list) == 0 || len(list) > maxCheckpoints {
			return nil, true, &Problem{Code: "bad_request", Detail: fmt.Sprintf("A list holds 1 to %d checkpoints, not %d.", maxCheckpoints, len(list))}
		}
		many = true
	} else {
		var one provenance.Checkpoint
		if err := decodeJSON(b, &one); err != nil {
			return nil, false, err
		}
		list = []provenance.Checkpoint{one}
	}
	for i := range list {
		if err := canonical(&list[i]); err != nil {
			if many {
				return nil, many, atIndex(err, i)
			}
			return nil, many, err
		}
	}
	return list, many, nil
}

// atIndex says which member of a list a problem is about.
func atIndex(err error, i int) error {
	p, _ := problem(err)
	members := map[string]any{"index": i}
	for k, v := range p.Members {
		members[k] = v
	}
	p.Members = members
	p.Detail = fmt.Sprintf("Checkpoint %d: %s", i+1, p.Detail)
	return &p
}

// record hands checkpoints to the ledger and insists on an outcome for each.
func (s *Server) record(c *fiber.Ctx, list []provenance.Checkpoint) ([]Outcome, error) {
	outcomes, err := s.cfg.Custody.Checkpoint(c.UserContext(), who(c), list)
	if err != nil {
		return nil, fmt.Errorf("recording %d checkpoints: %w", len(list), err)
	}
	if len(outcomes) != len(list) {
		return nil, fmt.Errorf("%d checkpoints have %d outcomes", len(list), len(outcomes))
	}
	return outcomes, nil
}

// single answers one checkpoint by its outcome.
func single(o Outcome) (int, any, error) {
	switch o.Status {
	case OutcomeAccepted:
		return http.StatusCreated, o, nil
	case OutcomeDuplicate:
		return http.StatusOK, o, nil
	}
	p := &Problem{Code: o.Code, Status: http.StatusUnprocessableEntity, Detail: sentence(o.Detail), Members: map[string]any{"subject": o.Subject}}
	if o.Status == OutcomeConflict {
		p.Status = http.StatusConflict
	}
	if p.Code == "" {
		p.Code = o.Status
	}
	if o.Event != "" {
		p.Members["eventID"] = o.Event
	}
	return 0, nil, p
}

// CustodyPath is the way that an item or a unit came.
type CustodyPath struct {
	Subject string `json:"subject"`
	provenance.Path
}

func (s *Server) getCustody(c *fiber.Ctx) error {
	subject, err := subjectID("/" + c.Params("*"))
	if err != nil {
		return err
	}
	path, err := s.cfg.Custody.Custody(c.UserContext(), subject)
	if err != nil {
		return fmt.Errorf("reading custody: %w", err)
	}
	return c.JSON(CustodyPath{subject, path})
}

// PartyList holds the parties on the channel.
type PartyList struct {
	Parties []provenance.Party `json:"parties"`
}

func (s *Server) getParties(c *fiber.Ctx) error {
	list, err := s.cfg.Custody.Parties(c.UserContext())
	if err != nil {
		return fmt.Errorf("listing parties: %w", err)
	}
	if list == nil {
		list = []provenance.Party{}
	}
	return c.JSON(PartyList{list})
}
