package epcis

import (
	"encoding/json"
	"strconv"
)

// textField and numberField tie a sensor report's members to their names once,
// for reading and for writing.
type textField struct {
	name  string
	value *string
}

type numberField struct {
	name  string
	value *json.Number
}

func (r *SensorReport) textFields() []textField {
	return []textField{
		{"deviceID", &r.DeviceID},
		{"deviceMetadata", &r.DeviceMetadata},
		{"rawData", &r.RawData},
		{"dataProcessingMethod", &r.DataProcessingMethod},
		{"bizRules", &r.BizRules},
		{"microorganism", &r.Microorganism},
		{"chemicalSubstance", &r.ChemicalSubstance},
		{"hexBinaryValue", &r.HexBinaryValue},
		{"uriValue", &r.URIValue},
		{"uom", &r.UOM},
		{"coordinateReferenceSystem", &r.CoordinateReferenceSystem},
	}
}

func (r *SensorReport) numberFields() []numberField {
	return []numberField{
		{"value", &r.Value},
		{"minValue", &r.MinValue},
		{"maxValue", &r.MaxValue},
		{"meanValue", &r.MeanValue},
		{"sDev", &r.SDev},
		{"percRank", &r.PercRank},
		{"percValue", &r.PercValue},
	}
}

func (w *writer) location(name string, l Location) {
	if l.IsZero() {
		return
	}
	w.object(name, func() {
		w.text("id", l.ID)
		w.extensions(l.Extensions)
	})
}

func (w *writer) quantities(name string, list []QuantityElement) {
	writeList(w, name, list, func(q QuantityElement) {
		w.text("epcClass", q.EPCClass)
		w.number("quantity", q.Quantity)
		w.text("uom", q.UOM)
	})
}

func (w *writer) sourceDests(name, id string, list []SourceDest) {
	writeList(w, name, list, func(s SourceDest) {
		w.text("type", string(s.Type))
		w.text(id, s.ID)
	})
}

func (w *writer) sensorElement(s SensorElement) {
	if m := s.Metadata; m != nil {
		w.object("sensorMetadata", func() {
			w.time("time", m.Time)
			w.time("startTime", m.StartTime)
			w.time("endTime", m.EndTime)
			w.text("deviceID", m.DeviceID)
			w.text("deviceMetadata", m.DeviceMetadata)
			w.text("rawData", m.RawData)
			w.text("dataProcessingMethod", m.DataProcessingMethod)
			w.text("bizRules", m.BizRules)
			w.extensions(m.Extensions)
		})
	}
	writeList(w, "sensorReport", s.Reports, w.sensorReport)
	w.extensions(s.Extensions)
}

func (w *writer) sensorReport(r SensorReport) {
	w.text("type", string(r.Type))
	w.text("exception", string(r.Exception))
	w.time("time", r.Time)
	w.text("component", string(r.Component))
	if r.StringValue != nil {
		w.raw("stringValue", string(appendString(nil, *r.StringValue)))
	}
	if r.BooleanValue != nil {
		w.raw("booleanValue", strconv.FormatBool(*r.BooleanValue))
	}
	for _, f := range r.numberFields() {
		w.number(f.name, *f.value)
	}
	for _, f := range r.textFields() {
		w.text(f.name, *f.value)
	}
	w.extensions(r.Extensions)
}
