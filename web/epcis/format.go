package epcis

import (
	"slices"
	"strings"

	"github.com/waymark/waymark/provenance/epcis"
	"github.com/waymark/waymark/provenance/gs1"
)

// identifier writes an identifier in the wanted format. What is no GS1 identifier,
// or has no other form, stays as it is.
func (s *Server) identifier(id string, f epcFormat) string {
	switch f {
	case formatLink:
		if !strings.HasPrefix(id, "urn:epc:") {
			return id
		}
		if l, err := gs1.FromEPC(id); err == nil {
			return l.ID()
		}
	case formatURN:
		if s.cfg.PrefixLength == nil || strings.HasPrefix(id, "urn:") {
			return id
		}
		l, err := gs1.Parse(id)
		if err != nil {
			return id
		}
		if n, ok := s.cfg.PrefixLength(l); ok {
			if urn, err := gs1.ToEPC(l, n); err == nil {
				return urn
			}
		}
	}
	return id
}

// formatted is the event with its identifiers in the wanted format. The event
// itself is left alone. Its hash stays the same: it is of things, not spellings.
func (s *Server) formatted(ev *epcis.Event, f epcFormat) *epcis.Event {
	if f != formatLink && f != formatURN {
		return ev
	}
	e := *ev
	one := func(id string) string { return s.identifier(id, f) }
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
		sensors(&e.SensorElementList[i], one)
	}
	return &e
}

func sensors(el *epcis.SensorElement, one func(string) string) {
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
