package epcisapi

import (
	"encoding/json"
	"fmt"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/provenance/epcis"
)

// simpleQuery is the standard's name for a query that has none of its own.
const simpleQuery = "SimpleEventQuery"

// queryDocument is an EPCISQueryDocument with events.
func (s *Server) queryDocument(name, subscription string, events []Event, f epcFormat) ([]byte, error) {
	doc := &epcis.Document{
		Type: epcis.EPCISQueryDocument, Context: epcis.StandardContext(), SchemaVersion: "2.0",
		CreationDate: epcis.At(s.cfg.Clock().UTC()), QueryName: name, SubscriptionID: subscription,
		Events: make([]*epcis.Event, len(events)),
	}
	for i, ev := range events {
		doc.Events[i] = s.formatted(ev.Event, f)
	}
	body, err := doc.MarshalJSON()
	if err != nil {
		return nil, fmt.Errorf("writing events: %w", err)
	}
	return body, nil
}

// sendEvents answers with a page of events.
func (s *Server) sendEvents(c *call, name string, page Page) error {
	body, err := s.queryDocument(name, "", page.Events, c.wants.format)
	if err != nil {
		return err
	}
	s.linkNext(c.Ctx, page.Next)
	c.Set("GS1-EPC-Format", string(c.wants.format))
	return send(c, body)
}

// send answers with JSON in the media type that was asked for.
func send(c *call, body []byte) error {
	kind := c.Accepts("application/json", "application/ld+json")
	if kind == "" {
		kind = "application/json"
	}
	c.Set(fiber.HeaderContentType, kind)
	return c.Send(body)
}

func sendJSON(c *call, v any) error {
	body, err := json.Marshal(v)
	if err != nil {
		return fmt.Errorf("writing an answer: %w", err)
	}
	return send(c, body)
}

// collection is a list of resources.
type collection struct {
	Context string   `json:"@context"`
	Type    string   `json:"type"`
	Member  []string `json:"member"`
}

func sendCollection(c *call, member []string) error {
	if member == nil {
		member = []string{}
	}
	return sendJSON(c, collection{Context: epcis.StandardContextURL, Type: "Collection", Member: member})
}

// getRoot lists the top-level resources.
func (s *Server) getRoot(c *call) error {
	return sendCollection(c, []string{"queries", "capture", "events", "eventTypes", "epcs", "readPoints", "bizLocations", "dispositions", "bizSteps"})
}
