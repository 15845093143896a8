package xml

import (
	"strconv"
	"strings"

	"github.com/waymark/waymark/provenance/epcis"
)

// event writes an event, its fields in the order of the schema of EPCIS 2.0.
func (w *writer) event(e *epcis.Event) {
	s := w.scope(e.Context)
	name := s.name(e.Context.Expand(string(e.Type)))
	if !strings.Contains(string(e.Type), ":") {
		name = string(e.Type)
	}
	body := s.collect(func() {
		s.text("eventTime", e.EventTime.String())
		if !e.RecordTime.IsZero() {
			s.text("recordTime", e.RecordTime.String())
		}
		s.text("eventTimeZoneOffset", e.EventTimeZoneOffset)
		s.text("eventID", s.id(e.EventID))
		s.errorDeclaration(e.ErrorDeclaration)
		for _, c := range e.CertificationInfo {
			s.text("certificationInfo", s.id(c))
		}
		s.what(e)
		s.rest(e)
		s.extensions(e.Extensions)
	})
	w.raw("<" + name + s.declarations() + ">" + body + "</" + name + ">")
}

// what writes the things that an event is about, up to the business step.
func (s *scope) what(e *epcis.Event) {
	transaction := e.Type == epcis.TransactionEvent
	if transaction {
		s.transactions(e.BizTransactionList)
	}
	s.text("parentID", s.id(e.ParentID))
	s.ids("epcList", "epc", e.EPCList)
	s.ids("childEPCs", "epc", e.ChildEPCs)
	if e.Type == epcis.AssociationEvent {
		s.quantities("childQuantityList", e.ChildQuantityList)
	}
	s.ids("inputEPCList", "epc", e.InputEPCList)
	s.quantities("inputQuantityList", e.InputQuantityList)
	s.ids("outputEPCList", "epc", e.OutputEPCList)
	s.quantities("outputQuantityList", e.OutputQuantityList)
	s.text("action", string(e.Action))
	s.text("transformationID", s.id(e.TransformationID))
	s.text("bizStep", s.word("bizstep", e.BizStep.URI()))
	s.text("disposition", s.word("disp", e.Disposition.URI()))
	s.location("readPoint", e.ReadPoint)
	s.location("bizLocation", e.BizLocation)
	if !transaction {
		s.transactions(e.BizTransactionList)
	}
	s.quantities("quantityList", e.QuantityList)
	if e.Type != epcis.AssociationEvent {
		s.quantities("childQuantityList", e.ChildQuantityList)
	}
}

func (s *scope) rest(e *epcis.Event) {
	s.ends("sourceList", "source", e.SourceList)
	s.ends("destinationList", "destination", e.DestinationList)
	s.list("sensorElementList", e.SensorElementList != nil, func() {
		for _, el := range e.SensorElementList {
			s.sensorElement(el)
		}
	})
	if p := e.PersistentDisposition; p != nil {
		s.inside("persistentDisposition", func() {
			for _, d := range p.Unset {
				s.text("unset", s.word("disp", d.URI()))
			}
			for _, d := range p.Set {
				s.text("set", s.word("disp", d.URI()))
			}
		})
	}
	if e.ILMD != nil {
		s.inside("ilmd", func() { s.extensions(e.ILMD) })
	}
}

func (s *scope) errorDeclaration(d *epcis.ErrorDeclaration) {
	if d == nil {
		return
	}
	s.inside("errorDeclaration", func() {
		s.text("declarationTime", d.DeclarationTime.String())
		s.text("reason", s.word("er", d.Reason.URI()))
		s.ids("correctiveEventIDs", "correctiveEventID", d.CorrectiveEventIDs)
		s.extensions(d.Extensions)
	})
}

// ids writes a list of identifiers; one that is present and empty stays so.
func (s *scope) ids(name, item string, list []string) {
	s.list(name, list != nil, func() {
		for _, id := range list {
			s.element(item, s.id(id))
		}
	})
}

func (s *scope) quantities(name string, list []epcis.QuantityElement) {
	s.list(name, list != nil, func() {
		for _, q := range list {
			s.inside("quantityElement", func() {
				s.text("epcClass", s.id(q.EPCClass))
				s.text("quantity", q.Quantity.String())
				s.text("uom", q.UOM)
			})
		}
	})
}

func (s *scope) transactions(list []epcis.BizTransaction) {
	s.list("bizTransactionList", list != nil, func() {
		for _, t := range list {
			s.typed("bizTransaction", s.word("btt", t.Type.URI()), t.ID)
		}
	})
}

func (s *scope) ends(name, item string, list []epcis.SourceDest) {
	s.list(name, list != nil, func() {
		for _, d := range list {
			s.typed(item, s.word("sdt", d.Type.URI()), d.ID)
		}
	})
}

func (s *scope) typed(name, typ, id string) {
	s.open(name, "type", typ)
	s.escape(s.id(id))
	s.shut(name)
}

func (s *scope) location(name string, l epcis.Location) {
	if l.IsZero() {
		return
	}
	s.inside(name, func() {
		s.text("id", s.id(l.ID))
		s.extensions(l.Extensions)
	})
}

func (s *scope) sensorElement(el epcis.SensorElement) {
	s.inside("sensorElement", func() {
		if m := el.Metadata; m != nil {
			s.raw("<sensorMetadata")
			for _, t := range []struct {
				name string
				time epcis.Timestamp
			}{{"time", m.Time}, {"startTime", m.StartTime}, {"endTime", m.EndTime}} {
				if !t.time.IsZero() {
					s.attribute(t.name, t.time.String())
				}
			}
			for _, a := range [][2]string{
				{"deviceID", s.id(m.DeviceID)}, {"deviceMetadata", s.id(m.DeviceMetadata)}, {"rawData", s.id(m.RawData)},
				{"dataProcessingMethod", s.id(m.DataProcessingMethod)}, {"bizRules", s.id(m.BizRules)},
			} {
				s.attributeOf(a[0], a[1])
			}
			s.foreign("sensorMetadata", m.Extensions)
		}
		for i := range el.Reports {
			s.sensorReport(&el.Reports[i])
		}
		s.extensions(el.Extensions)
	})
}

// sensorReport writes a report, whose fields are attributes.
func (s *scope) sensorReport(r *epcis.SensorReport) {
	s.raw("<sensorReport")
	s.attributeOf("type", s.id(r.Type.URI()))
	s.attributeOf("exception", s.id(r.Exception.URI()))
	if !r.Time.IsZero() {
		s.attribute("time", r.Time.String())
	}
	s.attributeOf("component", s.id(r.Component.URI()))
	if r.StringValue != nil {
		s.attribute("stringValue", *r.StringValue)
	}
	if r.BooleanValue != nil {
		s.attribute("booleanValue", strconv.FormatBool(*r.BooleanValue))
	}
	for _, a := range [][2]string{
		{"value", r.Value.String()}, {"minValue", r.MinValue.String()}, {"maxValue", r.MaxValue.String()},
		{"meanValue", r.MeanValue.String()}, {"sDev", r.SDev.String()}, {"percRank", r.PercRank.String()},
		{"percValue", r.PercValue.String()}, {"uom", r.UOM}, {"deviceID", s.id(r.DeviceID)},
		{"deviceMetadata", s.id(r.DeviceMetadata)}, {"rawData", s.id(r.RawData)},
		{"dataProcessingMethod", s.id(r.DataProcessingMethod)}, {"bizRules", s.id(r.BizRules)},
		{"microorganism", s.id(r.Microorganism)}, {"chemicalSubstance", s.id(r.ChemicalSubstance)},
		{"hexBinaryValue", r.HexBinaryValue}, {"uriValue", s.id(r.URIValue)},
		{"coordinateReferenceSystem", s.id(r.CoordinateReferenceSystem)},
	} {
		s.attributeOf(a[0], a[1])
	}
	s.foreign("sensorReport", r.Extensions)
}
