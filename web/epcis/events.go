package epcis

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/provenance/epcis"
	"github.com/waymark/waymark/provenance/epcis/query"
)

// getEvents answers a query in the URL.
func (s *Server) getEvents(c *call) error {
	q, err := s.urlQuery(c)
	if err != nil {
		return err
	}
	page, err := s.cfg.Events.Search(c.UserContext(), q)
	if err != nil {
		return err
	}
	return s.sendEvents(c, simpleQuery, page)
}

func (s *Server) urlQuery(c *call) (query.Query, error) {
	values, err := arguments(c.Ctx)
	if err != nil {
		return query.Query{}, err
	}
	return query.Parser{Context: c.wants.context}.FromURL(values)
}

// getEvent answers with the event of an eventID and the declarations that it is
// wrong.
func (s *Server) getEvent(c *call) error {
	events, err := s.eventsOf(c)
	if err != nil {
		return err
	}
	return s.sendEvents(c, simpleQuery, Page{Events: events})
}

func (s *Server) eventsOf(c *call) ([]Event, error) {
	id := c.args[0]
	if version := c.Query("ver"); version != "" && strings.HasPrefix(id, "ni:///") && !strings.Contains(id, "?") {
		id += "?ver=" + version // an event hash whose question mark was not escaped
	}
	events, err := s.cfg.Events.ByID(id)
	if err == nil && len(events) == 0 {
		err = refusal(excNoSuchName, "There is no event %s.", id)
	}
	return events, err
}

// postEvent captures one event and answers once it can be read back.
func (s *Server) postEvent(c *call) error {
	body, err := s.readBody(c, s.cfg.CaptureFileSize)
	if err != nil {
		return err
	}
	doc, wrong, err := s.parse(c, body)
	if err != nil {
		return err
	}
	if doc.Type != epcis.BareEvent {
		return refusal(excValidation, "One event is captured here, not an %s; documents go to /capture.", doc.Type)
	}
	pending, faults, err := s.examine(doc, wrong)
	if err != nil {
		return err
	}
	if len(faults) > 0 {
		return eventProblem(faults[0], faults)
	}
	ctx := c.UserContext()
	outcomes, err := s.cfg.Ledger.Append(ctx, c.who.Party, []json.RawMessage{pending[0].Event}, true)
	if err != nil {
		return appendProblem(err)
	}
	if len(outcomes) != 1 {
		return fmt.Errorf("capturing an event: the ledger answered for %d", len(outcomes))
	}
	if o := outcomes[0]; !o.stands() {
		f := fault(0, pending[0].EventID, o)
		return eventProblem(f, []EventError{f})
	}
	id := outcomes[0].EventID
	events := s.await(ctx, id)
	if len(events) > 0 && events[0].Event.EventID != "" {
		id = events[0].Event.EventID
	} else if pending[0].EventID != "" {
		id = pending[0].EventID
	}
	c.Set(fiber.HeaderLocation, s.location("events", id))
	c.Status(http.StatusCreated)
	if len(events) == 0 {
		return send(c, pending[0].Event) // it stands, and the repository is behind
	}
	answer, err := s.formatted(events[0].Event, c.wants.format).MarshalJSON()
	if err != nil {
		return fmt.Errorf("writing an event: %w", err)
	}
	return send(c, answer)
}

// appendProblem tells a client which of the ledger's errors it met.
func appendProblem(err error) error {
	var refused *Refused
	if errors.As(err, &refused) {
		return &problem{exception: excValidation, detail: refused.Detail, members: map[string]any{"code": refused.Code}}
	}
	if errors.Is(err, context.DeadlineExceeded) || errors.Is(err, context.Canceled) {
		return refusal(excUnavailable, "It is not known whether the event stands; send the same request again.")
	}
	return fmt.Errorf("capturing an event: %w", err)
}

// await waits for an event to show in the repository, within [Config.Visible].
func (s *Server) await(ctx context.Context, id string) []Event {
	ctx, cancel := context.WithTimeout(ctx, s.cfg.Visible)
	defer cancel()
	changes := s.cfg.Events.Changes(ctx)
	for {
		events, err := s.cfg.Events.ByID(id)
		if err != nil {
			s.cfg.Log.Error("reading back a captured event", "event", id, "error", err)
			return nil
		}
		if len(events) > 0 {
			return events
		}
		if _, open := <-changes; !open {
			return nil
		}
	}
}
