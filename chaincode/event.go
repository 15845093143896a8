package chaincode

import (
	"strings"
	"time"

	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/epcis"
)

// readEvent reads one EPCIS event and returns it with its canonical bytes.
func readEvent(text []byte) (*epcis.Event, []byte, error) {
	if len(text) > MaxEvent {
		return nil, nil, refuse(CodeTooLarge, "", "the event has %d bytes, at most %d are taken", len(text), MaxEvent)
	}
	ev := &epcis.Event{}
	if err := ev.UnmarshalJSON(text); err != nil {
		return nil, nil, refuse(CodeInvalidEvent, "", "%v", err)
	}
	if breaches := epcis.Validate(ev); len(breaches) > 0 {
		return nil, nil, refuse(CodeInvalidEvent, "", "%v", &epcis.InvalidEventError{Fields: breaches})
	}
	canonical, err := ev.MarshalJSON()
	if err != nil {
		return nil, nil, refuse(CodeInvalidEvent, "", "%v", err)
	}
	return ev, canonical, nil
}

// checkEventID refuses an event that names itself by a hash that is not its
// own. It is asked of custody records alone: no eventID in GS1's published
// example documents is the CBV 2.0 hash of its event, and the ledger names
// events by its own computation in any case.
func checkEventID(ev *epcis.Event) error {
	if !strings.HasPrefix(ev.EventID, "ni:///sha-256;") {
		return nil
	}
	hash, err := epcis.HashID(ev)
	if err != nil {
		return refuse(CodeInvalidEvent, "", "%v", err)
	}
	if ev.EventID != hash {
		return refuse(CodeInvalidEvent, "", "the event calls itself %s, its hash is %s", ev.EventID, hash)
	}
	return nil
}

// name keeps an eventID that a client brings to one event, and to the
// declaration that it is wrong, whoever sends another first. Ids of the CBV's
// form are left out: they are computed, and of no event's own choice.
func (a *appending) name(ev *epcis.Event, id string) error {
	if ev.EventID == "" || strings.HasPrefix(ev.EventID, "ni:///sha-256;") {
		return nil
	}
	if len(ev.EventID) > MaxEventID {
		return refuse(CodeTooLarge, "", "the eventID has %d bytes, at most %d are taken", len(ev.EventID), MaxEventID)
	}
	var event string
	named, err := a.get(&event, namedType, ev.EventID)
	if err != nil {
		return err
	}
	switch {
	case !named:
		return a.putSealed(provenance.Declared(id), namedType, ev.EventID)
	case event != provenance.Declared(id):
		return refuse(CodeNamed, "", "the eventID %s is that of the event %s", ev.EventID, event)
	}
	return nil
}

func (a *appending) notFuture(ev *epcis.Event) error {
	at := ev.EventTime.Time
	if ev.IsErrorDeclaration() {
		at = ev.ErrorDeclaration.DeclarationTime.Time
	}
	if at.After(a.entered.Add(provenance.ClockSkew)) {
		return refuse(CodeFuture, "", "dated %s, the transaction is of %s",
			at.UTC().Format(time.RFC3339), a.entered.UTC().Format(time.RFC3339))
	}
	return nil
}
