package repository

import (
	"slices"
	"strings"
	"time"

	"github.com/waymark/waymark/provenance/epcis"
	"github.com/waymark/waymark/provenance/gs1"
)

// Format is how a client wants identifiers to be written (the standard's header
// GS1-EPC-Format).
type Format string

// The standard's formats.
const (
	FormatAny         Format = "No_Preference"
	FormatDigitalLink Format = "Always_GS1_Digital_Link" // the standard's default
	FormatURN         Format = "Always_EPC_URN"
	FormatAsCaptured  Format = "Never_Translates"
)

// Valid reports whether the format is one of the standard's.
func (f Format) Valid() bool {
	return f == FormatAny || f == FormatDigitalLink || f == FormatURN || f == FormatAsCaptured
}

// Writer makes the documents in which events are answered and sent.
type Writer struct {
	Clock func() time.Time
	// PrefixLength tells the length of the GS1 Company Prefix of an identifier,
	// which an EPC URN cannot be written without; nil: it is known of none.
	PrefixLength func(l gs1.Link) (int, bool)
}

// Document is an EPCISQueryDocument with the events that a query found.
func (w Writer) Document(query, subscription string, events []Event, f Format) *epcis.Document {
	doc := &epcis.Document{
		Type: epcis.EPCISQueryDocument, Context: epcis.StandardContext(), SchemaVersion: "2.0",
		CreationDate: epcis.At(w.Clock().UTC()), QueryName: query, SubscriptionID: subscription,
		Events: make([]*epcis.Event, len(events)),
	}
	for i, ev := range events {
		doc.Events[i] = w.Event(ev.Event, f)
	}
	return doc
}

// Identifier writes an identifier in a format. What is no GS1 identifier, or has no
// other form, stays as it is.
func (w Writer) Identifier(id string, f Format) string {
	switch f {
	case FormatDigitalLink:
		if !strings.HasPrefix(id, "urn:epc:") {
			return id
		}
		if l, err := gs1.FromEPC(id); err == nil {
			return l.ID()
		}
	case FormatURN:
		if w.PrefixLength == nil || strings.HasPrefix(id, "urn:") {
			return id
		}
		l, err := gs1.Parse(id)
		if err != nil {
			return id
		}
		if n, ok := w.PrefixLength(l); ok {
			if urn, err := gs1.ToEPC(l, n); err == nil {
				return urn
			}
		}
	}
	return id
}

// Event is the event with its identifiers in a format. The event itself is left
// alone. Its hash stays the same: it is of things, not spellings.
func (w Writer) Event(ev *epcis.Event, f Format) *epcis.Event {
	if f != FormatDigitalLink && f != FormatURN {
		return ev
	}
	e := *ev
	one := func(id string) string { return w.Identifier(id, f) }
	for _, list := range []*[]string{&e.EPCList, &e.ChildEPCs, &e.InputEPCList, &e.OutputEPCList} {
		*list = slices.Clone(*list)
		for i, id := range *list {
			(*list)[i] = one(id)
		}
	}
	for _, list := range []*[]epcis.QuantityElement{&e.QuantityList, &e.ChildQuantityList, &e.InputQuantityList, &e.OutputQuantityList} {
		*list = slices.Clone(*list)
		for i := range *list {
			(*list)[i].EPCClass = one((*list)[i].EPCClass)
		}
	}
	for _, list := range []*[]epcis.SourceDest{&e.SourceList, &e.DestinationList} {
		*list = slices.Clone(*list)
		for i := range *list {
			(*list)[i].ID = one((*list)[i].ID)
		}
	}
	e.BizTransactionList = slices.Clone(e.BizTransactionList)
	for i := range e.BizTransactionList {
		e.BizTransactionList[i].ID = one(e.BizTransactionList[i].ID)
	}
	for _, id := range []*string{&e.ParentID, &e.TransformationID, &e.ReadPoint.ID, &e.BizLocation.ID} {
		*id = one(*id)
	}
	e.SensorElementList = slices.Clone(e.SensorElementList)
	for i := range e.SensorElementList {
		rewriteSensor(&e.SensorElementList[i], one)
	}
	return &e
}

func rewriteSensor(el *epcis.SensorElement, one func(string) string) {
	if el.Metadata != nil {
		m := *el.Metadata
		m.DeviceID = one(m.DeviceID)
		el.Metadata = &m
	}
	el.Reports = slices.Clone(el.Reports)
	for i := range el.Reports {
		el.Reports[i].DeviceID = one(el.Reports[i].DeviceID)
	}
}
