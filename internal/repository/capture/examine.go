package capture

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance/epcis"
)

// mostFaults bounds the errors of one event.
const mostFaults = 10

// examine parts a document into the events that may be captured and what is wrong
// with the others. The error is a refusal of the document, or of the repository.
func (c *Captures) examine(ctx context.Context, doc *epcis.Document) (ready []Pending, faults EventErrors, err error) {
	wrong := map[int][]epcis.FieldError{}
	for _, f := range doc.Validate() {
		if f.Event < 0 { // of the envelope
			return nil, nil, refusal.New(string(f.Code), "%s", f.Error()).With("field", f.Path)
		}
		wrong[f.Event] = append(wrong[f.Event], f)
	}
	named := map[string]string{} // hash by eventID
	for i, ev := range doc.Events {
		fault := EventError{Index: i, EventID: ev.EventID}
		for _, f := range wrong[i][:min(len(wrong[i]), mostFaults)] {
			fault.Code, fault.Field, fault.Detail = string(f.Code), f.Path, f.Error()
			faults = append(faults, fault)
		}
		if len(wrong[i]) > 0 {
			continue
		}
		text, err := ev.MarshalJSON()
		taken := false
		if err == nil {
			taken, err = c.nameTaken(ctx, ev, named)
		}
		if err == nil && !taken {
			err = c.cfg.Gate(ctx, ev)
		}
		refused, _ := refusal.Of(err)
		var unread *epcis.InvalidEventError
		switch {
		case errors.As(err, &unread):
			fault.Detail = unread.Error()
		case refused != nil && refused.Code != refusal.Busy && refused.Code != refusal.Unreached:
			fault.Code, fault.Detail = refused.Code, refused.Error()
			fault.Subject, _ = refused.Members["subject"].(string)
		case err != nil:
			return nil, nil, fmt.Errorf("examining event %d: %w", i, err)
		case taken:
			fault.Code, fault.Field, fault.Detail = chaincode.CodeNamed, "eventID", fmt.Sprintf("Another event has the eventID %s.", ev.EventID)
		default:
			ready = append(ready, Pending{Index: i, EventID: ev.EventID, Event: text})
			continue
		}
		faults = append(faults, fault)
	}
	return ready, faults, nil
}

// nameTaken reports whether another event, of this document or in the repository,
// has the event's eventID.
func (c *Captures) nameTaken(ctx context.Context, ev *epcis.Event, named map[string]string) (bool, error) {
	if ev.EventID == "" || strings.HasPrefix(ev.EventID, "ni:///sha-256;") {
		return false, nil // the ledger checks that a hash is the event's
	}
	hash, err := epcis.HashID(ev)
	if err != nil {
		return false, err
	}
	other := named[ev.EventID]
	named[ev.EventID] = hash
	if other == "" {
		stand, err := c.cfg.Events.ByID(ctx, ev.EventID)
		if err != nil {
			return false, err
		}
		for _, e := range stand {
			if other, err = epcis.HashID(e.Event); err != nil {
				return false, err
			}
		}
	}
	return other != "" && other != hash, nil
}
