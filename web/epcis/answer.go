package epcis

import (
	"encoding/json"
	"fmt"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/internal/repository"
	"github.com/waymark/waymark/provenance/epcis"
	"github.com/waymark/waymark/provenance/epcis/xml"
)

// simpleQuery is the standard's name for a query that has none of its own.
const simpleQuery = "SimpleEventQuery"

// sendEvents answers with a page of events.
func (s *Server) sendEvents(c *call, name string, page repository.Page) error {
	doc := s.cfg.Writer.Document(name, "", page.Events, c.wants.format)
	write := doc.MarshalJSON
	if isXML(c.wants.answer) {
		write = func() ([]byte, error) { return xml.Marshal(doc, c.wants.words) }
		c.Set("GS1-CBV-XML-Format", cbvFormats[c.wants.words])
	}
	body, err := write()
	if err != nil {
		return fmt.Errorf("writing events: %w", err)
	}
	s.linkNext(c.Ctx, page.Next)
	c.Set("GS1-EPC-Format", string(c.wants.format))
	return send(c, body)
}

// send answers in the media type that was asked for.
func send(c *call, body []byte) error {
	c.Set(fiber.HeaderContentType, c.wants.answer)
	c.Vary(fiber.HeaderAccept)
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
	member := []string{"queries", "capture", "events", "eventTypes", "epcs", "readPoints", "bizLocations", "dispositions", "bizSteps"}
	if isXML(c.wants.answer) {
		return sendXML(c, xmlCollection{Type: "Collection", Member: member})
	}
	return sendCollection(c, member)
}
