package epcis

import (
	"fmt"
	"strconv"
	"strings"
)

// sensors are the sensor elements in canonical order. That order has no place for
// a report's bizRules; see sensorRest.
func (h *hasher) sensors(list []SensorElement) string {
	parts := make([]string, 0, len(list))
	for _, s := range list {
		reports := make([]string, 0, len(s.Reports))
		for _, r := range s.Reports {
			reports = append(reports, listOf("sensorReport", []string{h.sensorReport(r)}))
		}
		text := h.sensorMetadata(s.Metadata) + sorted(reports) + h.extensions(s.Extensions)
		parts = append(parts, listOf("sensorElement", []string{text}))
	}
	return listOf("sensorElementList", parts)
}

func (h *hasher) sensorMetadata(m *SensorMetadata) string {
	if m == nil {
		return ""
	}
	text := ""
	for _, f := range m.members().fields {
		switch v := f.value.(type) {
		case *Timestamp:
			text += h.time(f.name, *v)
		case *string:
			text += h.plain(f.name, *v)
		}
	}
	return listOf("sensorMetadata", []string{text + h.extensions(m.Extensions)})
}

func (h *hasher) sensorReport(r SensorReport) string {
	text := ""
	if r.StringValue != nil {
		text = *r.StringValue
	}
	return h.term("type", string(r.Type), measurementTypes) +
		h.term("exception", string(r.Exception), sensorAlerts) +
		h.plain("deviceID", r.DeviceID) +
		h.plain("deviceMetadata", r.DeviceMetadata) +
		h.plain("rawData", r.RawData) +
		h.plain("dataProcessingMethod", r.DataProcessingMethod) +
		h.time("time", r.Time) +
		h.plain("microorganism", r.Microorganism) +
		h.plain("chemicalSubstance", r.ChemicalSubstance) +
		h.plain("value", r.Value.String()) +
		h.term("component", string(r.Component), components) +
		h.plain("stringValue", text) +
		h.boolean("booleanValue", r.BooleanValue) +
		h.plain("hexBinaryValue", r.HexBinaryValue) +
		h.plain("uriValue", r.URIValue) +
		h.plain("minValue", r.MinValue.String()) +
		h.plain("maxValue", r.MaxValue.String()) +
		h.plain("meanValue", r.MeanValue.String()) +
		h.plain("sDev", r.SDev.String()) +
		h.plain("percRank", r.PercRank.String()) +
		h.plain("percValue", r.PercValue.String()) +
		h.plain("uom", r.UOM) +
		h.plain("coordinateReferenceSystem", r.CoordinateReferenceSystem) +
		h.extensions(r.Extensions)
}

// sensorRest is what the canonical order has no place for but a change of which
// must change the hash: it goes under the names of its parents to the end.
func (h *hasher) sensorRest(list []SensorElement) string {
	elements := make([]string, 0, len(list))
	for _, s := range list {
		reports := make([]string, 0, len(s.Reports))
		for _, r := range s.Reports {
			reports = append(reports, listOf("sensorReport", []string{h.plain("bizRules", r.BizRules)}))
		}
		elements = append(elements, listOf("sensorElement", reports))
	}
	return listOf("sensorElementList", elements)
}

func (h *hasher) boolean(name string, b *bool) string {
	if b == nil {
		return ""
	}
	return name + "=" + strconv.FormatBool(*b)
}

func (h *hasher) extensions(x Extensions) string { return sorted(h.fields(x)) }

// fields are the fields of foreign namespaces, unsorted. Comments add nothing.
func (h *hasher) fields(x Extensions) []string {
	var parts []string
	for name, raw := range x {
		n, err := parseJSON(raw)
		if err != nil && h.err == nil {
			h.err = fmt.Errorf("reading %s: %w", name, err)
		}
		parts = h.field(parts, name, n)
	}
	return parts
}

const rdfsComment = "http://www.w3.org/2000/01/rdf-schema#comment"

func (h *hasher) field(parts []string, name string, n node) []string {
	if h.ctx.Expand(name) == rdfsComment || name == "comment" || name == "@context" {
		return parts
	}
	key := h.key(name)
	if n.kind != kindArray {
		return append(parts, key+h.nested(n))
	}
	for _, item := range n.list {
		parts = append(parts, key+h.nested(item))
	}
	return parts
}

// key writes a name as {namespace}local, or as it is when nobody declared its
// prefix.
func (h *hasher) key(name string) string {
	if ns, local, ok := h.ctx.split(name); ok {
		return "{" + ns + "}" + local
	}
	if h.ctx.vocab != "" && !strings.Contains(name, ":") {
		return "{" + h.ctx.vocab + "}" + name
	}
	return name
}

func (h *hasher) nested(n node) string {
	switch n.kind {
	case kindObject:
		var parts []string
		text := ""
		for i, name := range n.keys {
			if name == "#text" { // an XML element's own text, kept by converters
				text = h.nested(n.list[i])
				continue
			}
			parts = h.field(parts, name, n.list[i])
		}
		return text + sorted(parts)
	case kindArray:
		var parts []string
		for _, item := range n.list {
			parts = append(parts, h.nested(item))
		}
		return sorted(parts)
	case kindNull:
		return ""
	}
	if strings.TrimSpace(n.text) == "" {
		return ""
	}
	return "=" + canonicalValue(n.text, h.ctx)
}
