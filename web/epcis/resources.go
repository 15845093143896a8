package epcis

import (
	"slices"

	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/internal/repository"
	"github.com/waymark/waymark/provenance/epcis/query"
)

// criteria of the query that asks for the events of a resource's value.
var criteria = map[repository.Resource]string{
	repository.EPCs: "MATCH_anyEPC", repository.BizSteps: "EQ_bizStep", repository.BizLocations: "EQ_bizLocation",
	repository.ReadPoints: "EQ_readPoint", repository.Dispositions: "EQ_disposition", repository.EventTypes: "eventType",
}

// listEndpoint is a top-level resource, one of its values, or the events of one.
func (s *Server) listEndpoint(list repository.Resource, args int, end string) (endpoint, bool) {
	var e endpoint
	switch {
	case args == 0:
		return reads(func(c *call) error { return s.getValues(c, list) }), true
	case end == "":
		e = reads(func(c *call) error {
			if err := s.known(c, list); err != nil {
				return err
			}
			return sendCollection(c, []string{"events"})
		})
	case end == "events":
		e = readsXML(func(c *call) error { return s.getValueEvents(c, list) })
	default:
		return e, false
	}
	e.exists = func(c *call) error { return s.known(c, list) }
	return e, true
}

// getValues lists a resource: what occurs in events, and of vocabularies the
// standard's words too, on the first page.
func (s *Server) getValues(c *call, list repository.Resource) error {
	perPage, token, err := paging(c.Ctx)
	if err != nil {
		return err
	}
	all := standard[list]
	token, done := standardToken(token, len(all))
	rest := all[done:]
	if len(rest) > perPage {
		s.linkNext(c.Ctx, standardPrefix(done+perPage))
		return sendCollection(c, rest[:perPage])
	}
	member := slices.Clone(rest)
	if left := perPage - len(member); left > 0 {
		values, next, err := s.cfg.Events.Values(c.UserContext(), list, left, token)
		if err != nil {
			return err
		}
		for _, v := range values {
			if !slices.Contains(all, v) {
				member = append(member, s.cfg.Writer.Identifier(v, c.wants.format))
			}
		}
		s.linkNext(c.Ctx, next)
	} else {
		s.linkNext(c.Ctx, standardPrefix(len(all)))
	}
	return sendCollection(c, member)
}

// known refuses a value that is neither the standard's nor in any event.
func (s *Server) known(c *call, list repository.Resource) error {
	value := c.args[0]
	if slices.Contains(standard[list], list.Spell(value)) {
		return nil
	}
	ok, err := s.cfg.Events.Has(c.UserContext(), list, value)
	if err == nil && !ok {
		err = refusal.New(refusal.NotFound, "%s is in no event here.", value)
	}
	return err
}

// getValueEvents answers a query in the URL about the events of a value.
func (s *Server) getValueEvents(c *call, list repository.Resource) error {
	if err := s.known(c, list); err != nil {
		return err
	}
	q, err := s.urlQuery(c)
	if err != nil {
		return err
	}
	if slices.Contains(q.Names(), criteria[list]) {
		return &query.Error{Exception: query.QueryParameterException, Parameter: criteria[list], Reason: "is given by the path"}
	}
	if q, err = q.With(criteria[list], c.args[0]); err != nil {
		return err
	}
	page, err := s.cfg.Events.Search(c.UserContext(), q)
	if err != nil {
		return err
	}
	return s.sendEvents(c, simpleQuery, page)
}
