package epcis

import (
	"encoding/xml"
	"fmt"

	"github.com/waymark/waymark/internal/repository/capture"
	epcisxml "github.com/waymark/waymark/provenance/epcis/xml"
)

// Media types of bodies and answers.
const (
	typeJSON       = "application/json"
	typeLD         = "application/ld+json"
	typeXML        = "application/xml"
	typeTextXML    = "text/xml"
	typeProblem    = "application/problem+json"
	typeProblemXML = "application/problem+xml"
)

func isXML(media string) bool {
	return media == typeXML || media == typeTextXML || media == typeProblemXML
}

// cbvFormats are the values of GS1-CBV-XML-Format for an answer.
var cbvFormats = map[epcisxml.Words]string{epcisxml.WebURIs: "Always_Web_URI", epcisxml.URNs: "Always_URN"}

// sendXML answers with one of the documents below. Their names and attributes are
// those of the "xml" objects in GS1's OpenAPI document.
func sendXML(c *call, v any) error {
	body, err := writeXML(v)
	if err != nil {
		return err
	}
	return send(c, body)
}

func writeXML(v any) ([]byte, error) {
	text, err := xml.Marshal(v)
	if err != nil {
		return nil, fmt.Errorf("writing an answer: %w", err)
	}
	return append([]byte(xml.Header), text...), nil
}

// epcisSpace declares the prefix that the names below have: encoding/xml has none
// of its own choice for prefixes.
type epcisSpace struct {
	Space string `xml:"xmlns:epcis,attr"`
}

var inEPCIS = epcisSpace{"urn:epcglobal:epcis:xsd:2"}

type xmlCollection struct {
	XMLName xml.Name `xml:"Collection"`
	Type    string   `xml:"type"`
	Member  []string `xml:"member"`
}

type xmlProblem struct {
	XMLName xml.Name `xml:"epcis:EPCISException"`
	epcisSpace
	Type   string `xml:"type"`
	Title  string `xml:"title"`
	Status int    `xml:"status"`
	Detail string `xml:"detail,omitempty"`
	Event  *int   `xml:"eventIndex"`
	ID     string `xml:"eventID,omitempty"`
	Field  string `xml:"field,omitempty"`
	Code   string `xml:"code,omitempty"`
}

func (p *problem) xml() xmlProblem {
	out := xmlProblem{epcisSpace: inEPCIS, Type: p.typ(), Title: p.title, Status: p.status, Detail: p.detail}
	out.ID, _ = p.members["eventID"].(string)
	out.Field, _ = p.members["field"].(string)
	out.Code, _ = p.members["code"].(string)
	if i, ok := p.members["eventIndex"].(int); ok {
		out.Event = &i
	}
	return out
}

// document is the problem as XML.
func (p *problem) document() ([]byte, error) { return writeXML(p.xml()) }

type xmlJob struct {
	XMLName xml.Name `xml:"epcis:EPCISCaptureJob"`
	epcisSpace
	ID        string            `xml:"captureID,attr"`
	Running   bool              `xml:"running,attr"`
	Success   bool              `xml:"success,attr"`
	Created   string            `xml:"createdAt"`
	Finished  string            `xml:"finishedAt,omitempty"`
	Behaviour capture.Behaviour `xml:"captureErrorBehaviour"`
	Errors    []xmlProblem      `xml:"errors>epcis:EPCISException"`
}

// jobXML is a capture job's resource as XML.
func jobXML(j capture.Job) xmlJob {
	out := xmlJob{epcisSpace: inEPCIS, ID: j.ID, Running: j.Running, Success: j.Success, Created: stamp(j.Created), Behaviour: j.Behaviour}
	for _, e := range j.Errors {
		out.Errors = append(out.Errors, eventProblem(e).xml())
	}
	if !j.Finished.IsZero() {
		out.Finished = stamp(j.Finished)
	}
	return out
}
