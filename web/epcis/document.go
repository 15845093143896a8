package epcis

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/waymark/waymark/provenance/epcis"
	"github.com/waymark/waymark/provenance/epcis/xml"
)

// faultsOfOne bounds what a job or answer tells of one event.
const faultsOfOne = 10

// Pending is an event that a job has still to capture.
type Pending struct {
	Index   int             `json:"index"`             // in its document
	EventID string          `json:"eventID,omitempty"` // its own, if it has one
	Event   json.RawMessage `json:"event"`
}

// EventError is one thing wrong with one event of a capture.
type EventError struct {
	Index     int    `json:"index"`             // in its document
	EventID   string `json:"eventID,omitempty"` // its own or the ledger's name for it
	Exception string `json:"exception"`
	Code      string `json:"code,omitempty"`  // which rule, for programs
	Field     string `json:"field,omitempty"` // path within the event
	Subject   string `json:"subject,omitempty"`
	Detail    string `json:"detail"`
}

// problem is the error as a client sees it.
func (e EventError) problem() *problem {
	members := map[string]any{"eventIndex": e.Index}
	for name, v := range map[string]string{"eventID": e.EventID, "code": e.Code, "field": e.Field, "subject": e.Subject} {
		if v != "" {
			members[name] = v
		}
	}
	return &problem{exception: e.Exception, detail: e.Detail, members: members}
}

// eventProblem refuses a request because of its events: the first fault with all
// of them beside it.
func eventProblem(first EventError, all []EventError) *problem {
	p := first.problem()
	list := make([]*problem, len(all))
	for i, f := range all {
		list[i] = f.problem()
	}
	p.members["errors"] = list
	return p
}

// eventIDTaken is the ledger's code for an eventID that another event has.
const eventIDTaken = "event_id_taken"

// fault is why the ledger refused an event.
func fault(index int, eventID string, o Outcome) EventError {
	if eventID == "" {
		eventID = o.EventID
	}
	exception := excValidation
	if o.Code == eventIDTaken {
		exception = excExists
	}
	return EventError{Index: index, EventID: eventID, Exception: exception, Code: o.Code, Subject: o.Subject, Detail: o.Detail}
}

// readBody reads a body, never more than limit bytes of it.
func (s *Server) readBody(c *call, limit int64) ([]byte, error) {
	tooLarge := refusal(excCaptureLimit, "At most %d bytes are read here.", limit)
	if int64(c.Request().Header.ContentLength()) > limit {
		return nil, tooLarge
	}
	r := io.Reader(c.Context().RequestBodyStream())
	if c.Context().RequestBodyStream() == nil {
		r = bytes.NewReader(c.Request().Body())
	}
	body, err := io.ReadAll(io.LimitReader(r, limit+1))
	if err != nil {
		return nil, refusal(excValidation, "The body ended too early: %v.", err)
	}
	if int64(len(body)) > limit {
		return nil, tooLarge
	}
	return bytes.Clone(body), nil
}

// parse reads a document or event, and refuses one whose envelope is not valid.
// What is wrong with its events comes by their index.
func (s *Server) parse(c *call, body []byte) (*epcis.Document, map[int][]epcis.FieldError, error) {
	read := epcis.Parse
	if c.wants.xml {
		read = xml.Parse
	}
	doc, err := read(body)
	if err != nil {
		return nil, nil, refusal(excValidation, "%v", err)
	}
	if len(doc.Events) > s.cfg.CaptureLimit {
		return nil, nil, refusal(excCaptureLimit, "The document holds %d events; at most %d are captured at once.", len(doc.Events), s.cfg.CaptureLimit)
	}
	if v := c.wants.version; v != "" && !c.wants.xml && doc.SchemaVersion != "" && compareVersions(major(v), major(doc.SchemaVersion)) != 0 {
		return nil, nil, refusal(excValidation, "The header says that the document is of EPCIS %s; it says %s itself.", v, doc.SchemaVersion)
	}
	found := map[int][]epcis.FieldError{}
	for _, f := range doc.Validate() {
		found[f.Event] = append(found[f.Event], f)
		if f.Event < 0 { // of the envelope
			return nil, nil, &problem{exception: excValidation, detail: f.Error(), members: map[string]any{"field": f.Path, "code": string(f.Code)}}
		}
	}
	return doc, found, nil
}

func major(version string) string {
	m, _, _ := strings.Cut(version, ".")
	return m
}

// examine parts a document into the events that may be captured and what is wrong
// with the others. The error is of the repository.
func (s *Server) examine(doc *epcis.Document, wrong map[int][]epcis.FieldError) (ready []Pending, faults []EventError, err error) {
	named := map[string]string{} // hash by eventID
	for i, ev := range doc.Events {
		found := wrong[i]
		for _, f := range found[:min(len(found), faultsOfOne)] {
			faults = append(faults, EventError{Index: i, EventID: ev.EventID, Exception: excValidation, Code: string(f.Code), Field: f.Path, Detail: f.Error()})
		}
		if len(found) > 0 {
			continue
		}
		text, err := ev.MarshalJSON()
		if err == nil {
			err = s.ownName(ev, named)
		}
		var taken *problem
		var unread *epcis.InvalidEventError
		switch {
		case errors.As(err, &taken):
			faults = append(faults, EventError{Index: i, EventID: ev.EventID, Exception: taken.exception, Field: "eventID", Detail: taken.detail})
			continue
		case errors.As(err, &unread):
			faults = append(faults, EventError{Index: i, EventID: ev.EventID, Exception: excValidation, Detail: unread.Error()})
			continue
		case err != nil:
			return nil, nil, fmt.Errorf("examining event %d: %w", i, err)
		}
		ready = append(ready, Pending{Index: i, EventID: ev.EventID, Event: text})
	}
	return ready, faults, nil
}

// ownName refuses an eventID that another event has, in this document or in the
// repository.
func (s *Server) ownName(ev *epcis.Event, named map[string]string) error {
	if ev.EventID == "" || strings.HasPrefix(ev.EventID, "ni:///sha-256;") {
		return nil // the ledger checks that a hash is the event's
	}
	hash, err := epcis.HashID(ev)
	if err != nil {
		return err
	}
	other := named[ev.EventID]
	named[ev.EventID] = hash
	if other == "" {
		stand, err := s.cfg.Events.ByID(ev.EventID)
		if err != nil {
			return err
		}
		for _, e := range stand {
			if other, err = epcis.HashID(e.Event); err != nil {
				return err
			}
		}
	}
	if other != "" && other != hash {
		return refusal(excExists, "Another event has the eventID %s.", ev.EventID)
	}
	return nil
}
