package epcis

// A field ties a member of a JSON object to the place of its value: one table for
// reading and for writing, in the order in which the members are written. The
// value is a pointer, or one of the types below.
type field struct {
	name  string
	value any
}

// oneOrMore is a text, or a list of them where there are several.
type oneOrMore struct{ list *[]string }

// ends are sources or destinations, whose member for the identifier is named
// after which of them they are.
type ends struct {
	list *[]SourceDest
	id   string
}

// members are the fields of one JSON object of the standard, and the place of the
// fields of others; nil where the standard has no extension point.
type members struct {
	fields []field
	rest   *Extensions
}

// part is a pointer to a type that is a JSON object of its own.
type part[T any] interface {
	*T
	members() members
}

// word is a term of a vocabulary.
type word struct {
	text *string
	of   *vocabulary
}

func (e *Event) members() members {
	return members{[]field{
		{"type", (*string)(&e.Type)},
		{"eventID", &e.EventID},
		{"eventTime", &e.EventTime},
		{"eventTimeZoneOffset", &e.EventTimeZoneOffset},
		{"recordTime", &e.RecordTime},
		{"certificationInfo", oneOrMore{&e.CertificationInfo}},
		{"errorDeclaration", &e.ErrorDeclaration},
		{"parentID", &e.ParentID},
		{"epcList", &e.EPCList},
		{"inputEPCList", &e.InputEPCList},
		{"childEPCs", &e.ChildEPCs},
		{"quantityList", &e.QuantityList},
		{"childQuantityList", &e.ChildQuantityList},
		{"inputQuantityList", &e.InputQuantityList},
		{"outputEPCList", &e.OutputEPCList},
		{"outputQuantityList", &e.OutputQuantityList},
		{"action", (*string)(&e.Action)},
		{"transformationID", &e.TransformationID},
		{"bizStep", word{(*string)(&e.BizStep), &bizSteps}},
		{"disposition", word{(*string)(&e.Disposition), &dispositions}},
		{"persistentDisposition", &e.PersistentDisposition},
		{"readPoint", &e.ReadPoint},
		{"bizLocation", &e.BizLocation},
		{"bizTransactionList", &e.BizTransactionList},
		{"sourceList", ends{&e.SourceList, "source"}},
		{"destinationList", ends{&e.DestinationList, "destination"}},
		{"sensorElementList", &e.SensorElementList},
		{"ilmd", &e.ILMD},
	}, &e.Extensions}
}

func (d *ErrorDeclaration) members() members {
	return members{[]field{
		{"declarationTime", &d.DeclarationTime},
		{"reason", word{(*string)(&d.Reason), &errorReasons}},
		{"correctiveEventIDs", &d.CorrectiveEventIDs},
	}, &d.Extensions}
}

func (q *QuantityElement) members() members {
	return members{[]field{{"epcClass", &q.EPCClass}, {"quantity", &q.Quantity}, {"uom", &q.UOM}}, nil}
}

func (p *PersistentDisposition) members() members {
	return members{[]field{{"set", &p.Set}, {"unset", &p.Unset}}, nil}
}

func (l *Location) members() members { return members{[]field{{"id", &l.ID}}, &l.Extensions} }

func (t *BizTransaction) members() members {
	return members{[]field{{"type", word{(*string)(&t.Type), &bizTransactionTypes}}, {"bizTransaction", &t.ID}}, nil}
}

func (s *SourceDest) members(id string) members {
	return members{[]field{{"type", word{(*string)(&s.Type), &sourceDestTypes}}, {id, &s.ID}}, nil}
}

func (s *SensorElement) members() members {
	return members{[]field{{"sensorMetadata", &s.Metadata}, {"sensorReport", &s.Reports}}, &s.Extensions}
}

func (m *SensorMetadata) members() members {
	return members{[]field{
		{"time", &m.Time},
		{"startTime", &m.StartTime},
		{"endTime", &m.EndTime},
		{"deviceID", &m.DeviceID},
		{"deviceMetadata", &m.DeviceMetadata},
		{"rawData", &m.RawData},
		{"dataProcessingMethod", &m.DataProcessingMethod},
		{"bizRules", &m.BizRules},
	}, &m.Extensions}
}

func (r *SensorReport) members() members {
	return members{[]field{
		{"type", word{(*string)(&r.Type), &measurementTypes}},
		{"exception", word{(*string)(&r.Exception), &sensorAlerts}},
		{"time", &r.Time},
		{"component", word{(*string)(&r.Component), &components}},
		{"stringValue", &r.StringValue},
		{"booleanValue", &r.BooleanValue},
		{"value", &r.Value},
		{"minValue", &r.MinValue},
		{"maxValue", &r.MaxValue},
		{"meanValue", &r.MeanValue},
		{"sDev", &r.SDev},
		{"percRank", &r.PercRank},
		{"percValue", &r.PercValue},
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
	}, &r.Extensions}
}

// The document's own members; those of its body follow from its type.
func (doc *Document) members() members {
	return members{[]field{
		{"id", &doc.ID},
		{"type", (*string)(&doc.Type)},
		{"schemaVersion", &doc.SchemaVersion},
		{"creationDate", &doc.CreationDate},
		{"instanceIdentifier", &doc.InstanceIdentifier},
		{"sender", &doc.Sender},
		{"receiver", &doc.Receiver},
		{"epcisHeader", &doc.Header},
	}, &doc.Extensions}
}
