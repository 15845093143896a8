package query

import (
	"encoding/json"
	"slices"
	"strings"

	"github.com/waymark/waymark/provenance/epcis"
)

// anyReport reports whether ok holds of one of the event's sensor reports.
func anyReport(ev *epcis.Event, ok func(*epcis.SensorReport) bool) bool {
	for i := range ev.SensorElementList {
		reports := ev.SensorElementList[i].Reports
		for j := range reports {
			if ok(&reports[j]) {
				return true
			}
		}
	}
	return false
}

func metadata(ev *epcis.Event) []*epcis.SensorMetadata {
	var out []*epcis.SensorMetadata
	for _, e := range ev.SensorElementList {
		if e.Metadata != nil {
			out = append(out, e.Metadata)
		}
	}
	return out
}

func sensorTime(ev *epcis.Event) (out []epcis.Timestamp) {
	for _, m := range metadata(ev) {
		out = append(out, m.Time)
	}
	anyReport(ev, func(r *epcis.SensorReport) bool { out = append(out, r.Time); return false })
	return out
}

func sensorStart(ev *epcis.Event) (out []epcis.Timestamp) {
	for _, m := range metadata(ev) {
		out = append(out, m.StartTime)
	}
	return out
}

func sensorEnd(ev *epcis.Event) (out []epcis.Timestamp) {
	for _, m := range metadata(ev) {
		out = append(out, m.EndTime)
	}
	return out
}

// reportText collects one text of all reports.
func reportText(of func(*epcis.SensorReport) string) func(*epcis.Event) []string {
	return func(ev *epcis.Event) (out []string) {
		anyReport(ev, func(r *epcis.SensorReport) bool { out = append(out, of(r)); return false })
		return out
	}
}

// both collects a text that stands in metadata and in reports.
func both(inMetadata func(*epcis.SensorMetadata) string, inReport func(*epcis.SensorReport) string) func(*epcis.Event) []string {
	return func(ev *epcis.Event) []string {
		out := reportText(inReport)(ev)
		for _, m := range metadata(ev) {
			out = append(out, inMetadata(m))
		}
		return out
	}
}

var (
	deviceIDs = both(func(m *epcis.SensorMetadata) string { return m.DeviceID },
		func(r *epcis.SensorReport) string { return r.DeviceID })
	processingMethods = both(func(m *epcis.SensorMetadata) string { return m.DataProcessingMethod },
		func(r *epcis.SensorReport) string { return r.DataProcessingMethod })
	bizRules = both(func(m *epcis.SensorMetadata) string { return m.BizRules },
		func(r *epcis.SensorReport) string { return r.BizRules })
)

// sensorIDs matches URIs of sensor elements; every such criterion implies that
// the event has sensor elements.
func sensorIDs(kind Kind, of func(*epcis.Event) []string) build {
	inner := ids(kind, of)
	return func(par parameter, ctx epcis.Context) (criterion, *Error) {
		c, err := inner(par, ctx)
		return c.ofSensors(), err
	}
}

func (c criterion) ofSensors() criterion {
	if c.where == nil {
		c.where = &Condition{Kinds: []Kind{KindSensor}, Values: []string{""}}
	}
	return c
}

var measurementTypes = words(KindSensorType, func(ev *epcis.Event) (out []epcis.MeasurementType) {
	anyReport(ev, func(r *epcis.SensorReport) bool { out = append(out, r.Type); return false })
	return out
})

func stringValues(par parameter, _ epcis.Context) (criterion, *Error) {
	return reportTexts(par, func(r *epcis.SensorReport, wanted string) bool {
		return r.StringValue != nil && *r.StringValue == wanted
	})
}

func hexValues(par parameter, _ epcis.Context) (criterion, *Error) {
	return reportTexts(par, func(r *epcis.SensorReport, wanted string) bool {
		return r.HexBinaryValue != "" && strings.EqualFold(r.HexBinaryValue, wanted)
	})
}

func reportTexts(par parameter, equal func(r *epcis.SensorReport, wanted string) bool) (criterion, *Error) {
	list, err := par.texts()
	if err != nil {
		return criterion{}, err
	}
	return criterion{match: func(s *subject) bool {
		return anyReport(s.Event, func(r *epcis.SensorReport) bool {
			return slices.ContainsFunc(list, func(wanted string) bool { return equal(r, wanted) })
		})
	}}.ofSensors(), nil
}

func booleanValue(par parameter, _ epcis.Context) (criterion, *Error) {
	wanted, err := par.boolean()
	if err != nil {
		return criterion{}, err
	}
	return criterion{match: func(s *subject) bool {
		return anyReport(s.Event, func(r *epcis.SensorReport) bool {
			return r.BooleanValue != nil && *r.BooleanValue == wanted
		})
	}}.ofSensors(), nil
}

// reading is a number of a sensor report.
type reading struct {
	name       string
	of         func(*epcis.SensorReport) json.Number
	difference bool // a difference of two values rather than a value
}

// readings in the order in which names are tried.
var readings = []reading{
	{name: "value", of: func(r *epcis.SensorReport) json.Number { return r.Value }},
	{name: "minValue", of: func(r *epcis.SensorReport) json.Number { return r.MinValue }},
	{name: "maxValue", of: func(r *epcis.SensorReport) json.Number { return r.MaxValue }},
	{name: "meanValue", of: func(r *epcis.SensorReport) json.Number { return r.MeanValue }},
	{name: "percValue", of: func(r *epcis.SensorReport) json.Number { return r.PercValue }},
	{name: "sDev", of: func(r *epcis.SensorReport) json.Number { return r.SDev }, difference: true},
}

var percRank = reading{name: "percRank", of: func(r *epcis.SensorReport) json.Number { return r.PercRank }}

// criterion compares a reading, in the unit uom unless that is empty.
func (g reading) criterion(par parameter, op comparison, uom string) (criterion, *Error) {
	wanted, err := amounts(par, op)
	if err != nil {
		return criterion{}, err
	}
	return criterion{match: func(s *subject) bool {
		return anyReport(s.Event, func(r *epcis.SensorReport) bool {
			n, ok := number(g.of(r))
			if ok && uom != "" {
				n, ok = convert(n, r.UOM, uom, g.difference)
			}
			return ok && anyHolds(op, n, wanted)
		})
	}}.ofSensors(), nil
}
