package epcis

import (
	"cmp"
	"fmt"
	"net/http"
	"strings"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/internal/repository"
	"github.com/waymark/waymark/internal/repository/capture"
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
	return s.sendEvents(c, simpleQuery, repository.Page{Events: events})
}

func (s *Server) eventsOf(c *call) ([]repository.Event, error) {
	id := c.args[0]
	if version := c.Query("ver"); version != "" && strings.HasPrefix(id, "ni:///") && !strings.Contains(id, "?") {
		id += "?ver=" + version // an event hash whose question mark was not escaped
	}
	events, err := s.cfg.Events.ByID(c.UserContext(), id)
	if err == nil && len(events) == 0 {
		err = refusal.New(refusal.NotFound, "There is no event %s.", id)
	}
	return events, err
}

// postEvent captures one event and answers once it can be read back.
func (s *Server) postEvent(c *call) error {
	doc, err := s.readDocument(c)
	if err != nil {
		return err
	}
	if doc.Type != epcis.BareEvent {
		return refusal.New(capture.Invalid, "One event is captured here, not an %s; documents go to /capture.", doc.Type)
	}
	ev, err := s.cfg.Captures.Event(c.UserContext(), c.party, doc)
	if err != nil {
		return err
	}
	c.Set(fiber.HeaderLocation, s.location("events", cmp.Or(ev.Event.Event.EventID, ev.ID)))
	if ev.Late {
		c.Set("Waymark-Late", "true") // it stands with its own time, which is a while ago
	}
	c.Status(http.StatusCreated)
	answer, err := s.cfg.Writer.Event(ev.Event.Event, c.wants.format).MarshalJSON()
	if err != nil {
		return fmt.Errorf("writing an event: %w", err)
	}
	return send(c, answer)
}
