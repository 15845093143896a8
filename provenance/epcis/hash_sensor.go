package epcis

import "strconv"

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
