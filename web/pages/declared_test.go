package pages_test

import (
	"encoding/json"
	"net/http"
	"testing"
	"time"

	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/epcis"
)

// TestLateAndDeclaredWrong: the page of an item says at each record what came late and
// what its party declared wrong, and what undoes that; neither is a mark against it.
func TestLateAndDeclaredWrong(t *testing.T) {
	s := open(t)
	item := s.item(t)
	now := time.Now()
	ship := provenance.Checkpoint{Verb: provenance.Ship, Subjects: []string{item}, To: "https://id.gs1.org/417/9521874000015", Place: "https://id.gs1.org/414/9521873000108", Time: now}
	for _, c := range []provenance.Checkpoint{{Verb: provenance.Note, Subjects: []string{item}, Time: now.Add(-2 * time.Hour)}, ship} {
		if _, err := s.sender.Checkpoint(t.Context(), "", c); err != nil {
			t.Fatal(err)
		}
	}
	ev, err := ship.Event()
	if err != nil {
		t.Fatal(err)
	}
	ev.ErrorDeclaration = &epcis.ErrorDeclaration{DeclarationTime: epcis.At(now), Reason: epcis.ReasonDidNotOccur}
	text, err := ev.MarshalJSON()
	if err != nil {
		t.Fatal(err)
	}
	if err := s.sender.Call(t.Context(), http.MethodPost, "/epcis/events", "", json.RawMessage(text), nil); err != nil {
		t.Fatal(err)
	}
	s.visitor(t, "").get(path(item)).is(t, http.StatusOK, "verdict-"+string(provenance.Consistent),
		"It was recorded later than it happened", "Who recorded it declared it wrong", "An earlier record declared wrong",
		"declared wrong that it shipped it. That stands until it calls the shipment off.")
}
