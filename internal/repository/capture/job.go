package capture

import (
	"cmp"
	"encoding/json"
	"fmt"
	"time"

	"github.com/waymark/waymark/chaincode"
)

// Behaviour says what an error does to the other events of a job.
type Behaviour string

// The standard's behaviours.
const (
	Rollback Behaviour = "rollback" // all or none; the default
	Proceed  Behaviour = "proceed"  // each by itself
)

// Job is one capture of a document.
type Job struct {
	ID        string      `json:"id"`
	Party     string      `json:"party"` // MSP id
	Behaviour Behaviour   `json:"behaviour"`
	Created   time.Time   `json:"created"`
	Finished  time.Time   `json:"finished,omitzero"`
	Running   bool        `json:"running"`
	Success   bool        `json:"success"`          // no error so far
	Done      int         `json:"done"`             // how many of its pending events were judged
	Captured  int         `json:"captured"`         // how many of them stand
	Newest    string      `json:"newest,omitempty"` // the ledger's name of the last one that stands
	Errors    EventErrors `json:"errors,omitempty"`
}

// Pending is an event that a job has still to capture.
type Pending struct {
	Index   int             `json:"index"`             // in its document
	EventID string          `json:"eventID,omitempty"` // its own, if it has one
	Event   json.RawMessage `json:"event"`
}

// EventError is one thing wrong with one event of a document.
type EventError struct {
	Index   int    `json:"index"`             // in its document
	EventID string `json:"eventID,omitempty"` // its own or the ledger's name for it
	Code    string `json:"code,omitempty"`    // which rule: of the chaincode, of the model of events, or none
	Field   string `json:"field,omitempty"`   // path within the event
	Subject string `json:"subject,omitempty"` // what it is about
	Detail  string `json:"detail"`            // one sentence
}

// EventErrors refuses a document of which no event can be captured. There is at
// least one.
type EventErrors []EventError

func (e EventErrors) Error() string {
	return fmt.Sprintf("event %d: %s", e[0].Index, e[0].Detail)
}

// refused is why the ledger refused an event.
func (p Pending) refused(o chaincode.Outcome) EventError {
	id := p.EventID
	id = cmp.Or(id, o.EventID)
	return EventError{Index: p.Index, EventID: id, Code: o.Code, Subject: o.Subject, Detail: o.Detail}
}

// judge takes the outcomes of the next events into the job.
func (j *Job) judge(events []Pending, outcomes []chaincode.Outcome) {
	for i, o := range outcomes {
		switch {
		case o.Done():
			j.Newest = o.EventID
			j.Captured++
		case o.Code == chaincode.CodeWithdrawn: // the event that took it down has its own error
		default:
			j.Errors = append(j.Errors, events[i].refused(o))
		}
	}
	j.Done += len(outcomes)
	j.Success = len(j.Errors) == 0
}
