package epcis

import (
	"encoding/json"
	"errors"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"unicode/utf8"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/internal/repository"
	"github.com/waymark/waymark/internal/repository/capture"
	"github.com/waymark/waymark/provenance/epcis/query"
)

// Bounds of what is stored.
const (
	maxDefinition = 256 << 10 // bytes of the body of a query or subscription
)

// definition is a named query as a client sees it.
type definition struct {
	Name  string          `json:"name"`
	Query json.RawMessage `json:"query"`
}

// postQuery stores a named query.
func (s *Server) postQuery(c *call) error {
	if c.wants.xml {
		return refusal.New(badMediaType, "A query is JSON.")
	}
	body, err := s.readBody(c, maxDefinition)
	if err != nil {
		return err
	}
	d, err := query.Parser{Context: c.wants.context}.ParseDefinition(body)
	if err != nil {
		return err
	}
	if len(d.Name) > repository.MaxName || !utf8.ValidString(d.Name) {
		return refusal.New(capture.Invalid, "A query's name has at most %d bytes.", repository.MaxName)
	}
	if d.Name == simpleQuery {
		return refusal.New(exists, "%s is the standard's name for queries without one.", simpleQuery)
	}
	text, err := d.Query.MarshalJSON()
	if err != nil {
		return err
	}
	isNew, err := s.cfg.Queries.Create(c.UserContext(), repository.NamedQuery{Name: d.Name, Owner: c.party, Created: s.cfg.Clock(), Query: text})
	if errors.Is(err, repository.ErrExists) || err == nil && !isNew {
		return refusal.New(exists, "There is a query named %s.", d.Name)
	}
	if err != nil {
		return err
	}
	c.Set(fiber.HeaderLocation, s.location("queries", d.Name))
	c.Status(http.StatusCreated)
	return nil
}

// getQueries lists the named queries.
func (s *Server) getQueries(c *call) error {
	perPage, token, err := paging(c.Ctx)
	if err != nil {
		return err
	}
	stored, err := s.cfg.Queries.List(c.UserContext(), token, perPage+1)
	if err != nil {
		return err
	}
	list := make([]definition, min(len(stored), perPage))
	for i := range list {
		list[i] = definition{stored[i].Name, stored[i].Query}
	}
	if len(stored) > perPage {
		s.linkNext(c.Ctx, list[perPage-1].Name)
	}
	return sendJSON(c, list)
}

func (s *Server) getQuery(c *call) error {
	q, err := s.cfg.Queries.Get(c.UserContext(), c.args[0])
	if err != nil {
		return err
	}
	return sendJSON(c, definition{q.Name, q.Query})
}

// deleteQuery removes a query with its subscriptions and disconnects who follows
// it. It is its author's to delete.
func (s *Server) deleteQuery(c *call) error {
	q, err := s.cfg.Queries.Get(c.UserContext(), c.args[0])
	if err != nil {
		return err
	}
	if q.Owner != c.party {
		return refusal.New(refusal.Forbidden, "The query was defined by another party.")
	}
	if _, err := s.cfg.Queries.Delete(c.UserContext(), q.Name); err != nil {
		return err
	}
	s.cfg.Deliveries.StopQuery(q.Name)
	c.Status(http.StatusNoContent)
	return nil
}

func (s *Server) queryExists(c *call) error {
	_, err := s.cfg.Queries.Get(c.UserContext(), c.args[0])
	return err
}

// getQueryEvents answers a named query, or begins a subscription by WebSocket.
func (s *Server) getQueryEvents(c *call) error {
	stored, err := s.cfg.Queries.Get(c.UserContext(), c.args[0])
	if err != nil {
		return err
	}
	q, err := stored.Parsed()
	if err != nil {
		return err
	}
	values, err := arguments(c.Ctx)
	if err != nil {
		return err
	}
	if upgrades(c.Ctx) {
		return s.openStream(c, stored.Name, q, values)
	}
	for name := range values {
		if slices.Contains(controlNames, name) {
			return refusal.New(badControls, "%s is for a subscription, which needs the upgrade to a WebSocket.", name)
		}
	}
	page, err := pageOf(values)
	if err != nil {
		return err
	}
	q.PerPage, q.NextPageToken = page.PerPage, page.NextPageToken
	answer, err := s.cfg.Events.Search(c.UserContext(), q)
	if err != nil {
		return err
	}
	return s.sendEvents(c, stored.Name, answer)
}

// pageOf reads the only parameters that a named query takes.
func pageOf(values url.Values) (query.Query, error) {
	for name := range values {
		if name != "perPage" && name != "nextPageToken" {
			return query.Query{}, &query.Error{Exception: query.QueryParameterException, Parameter: name, Reason: "cannot be added to a named query"}
		}
	}
	return query.FromURL(values)
}

func asBool(text string) (bool, error) {
	b, err := strconv.ParseBool(text)
	if err != nil || (text != "true" && text != "false") {
		return false, refusal.New(badControls, "%q is neither true nor false.", text)
	}
	return b, nil
}
