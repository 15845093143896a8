package epcis

import "encoding/json"

// EventType names what kind of thing happened (EPCIS 2.0, section 7.4).
type EventType string

// The five event types. Any other value is the URI of an extended event type,
// which is kept, hashed and validated as far as the common fields go.
const (
	ObjectEvent         EventType = "ObjectEvent"
	AggregationEvent    EventType = "AggregationEvent"
	TransactionEvent    EventType = "TransactionEvent"
	TransformationEvent EventType = "TransformationEvent"
	AssociationEvent    EventType = "AssociationEvent"
)

// Action says how an event relates to the life of its things.
type Action string

// The actions (EPCIS 2.0, section 7.3.2).
const (
	ActionAdd     Action = "ADD"
	ActionObserve Action = "OBSERVE"
	ActionDelete  Action = "DELETE"
)

// Extensions are fields outside the standard, each under its name as written
// (such as "example:myField"; the event's Context says what "example" is) with
// its value as written.
type Extensions map[string]json.RawMessage

// Event is one EPCIS 2.0 event of any type (EPCIS 2.0, section 7.4). A field that
// is absent is zero; a list that is present and empty is not nil. Identifiers
// (EPCs, places, parties, documents) are URIs, kept as written: an EPC URN and
// the Digital Link URI of the same thing are different strings here and the same
// thing to [HashID].
//
// Event is a plain value. Nothing in this package modifies one after making it.
type Event struct {
	// Context says what the prefixes in the event mean. [Parse] gives every event
	// the context of its document merged with its own, so an event can leave its
	// document without losing its meaning.
	Context Context

	Type EventType

	EventID             string    // URI; often the event hash
	EventTime           Timestamp // when it happened
	EventTimeZoneOffset string    // local offset where it happened, as +02:00
	RecordTime          Timestamp // when a repository captured it
	CertificationInfo   []string  // URIs

	// ErrorDeclaration, if set, says that this event, reported earlier with the
	// same content, is wrong.
	ErrorDeclaration *ErrorDeclaration

	EPCList            []string
	QuantityList       []QuantityElement
	ParentID           string
	ChildEPCs          []string
	ChildQuantityList  []QuantityElement
	InputEPCList       []string
	InputQuantityList  []QuantityElement
	OutputEPCList      []string
	OutputQuantityList []QuantityElement
	TransformationID   string

	Action                Action
	BizStep               BizStep
	Disposition           Disposition
	PersistentDisposition *PersistentDisposition
	ReadPoint             Location
	BizLocation           Location
	BizTransactionList    []BizTransaction
	SourceList            []SourceDest
	DestinationList       []SourceDest
	SensorElementList     []SensorElement
	ILMD                  Extensions // instance and lot master data

	Extensions Extensions

	// problems are what did not fit the types above when the event was parsed.
	problems []FieldError
}

// IsErrorDeclaration reports whether the event declares an earlier one wrong. It
// has the earlier one's [HashID], so who keys events by hash keys these by
// (hash, true): the same declaration twice is one, and it never hides the
// original.
func (e *Event) IsErrorDeclaration() bool { return e.ErrorDeclaration != nil }

// ErrorDeclaration retracts an event (EPCIS 2.0, section 7.4.1.4).
type ErrorDeclaration struct {
	DeclarationTime    Timestamp
	Reason             ErrorReason
	CorrectiveEventIDs []string
	Extensions         Extensions
}

// QuantityElement is an amount of a class of things (EPCIS 2.0, section 7.3.3.3).
type QuantityElement struct {
	EPCClass string      // URI of a class: GTIN, GTIN and lot, ...
	Quantity json.Number // decimal, digits as written; "" when absent
	UOM      string      // UN/CEFACT Recommendation 20 code; "" means a count
}

// PersistentDisposition says which lasting conditions begin and which end.
type PersistentDisposition struct {
	Set   []Disposition
	Unset []Disposition
}

// Location is a read point or business location.
type Location struct {
	ID         string // URI
	Extensions Extensions
}

// IsZero reports whether the location is absent.
func (l Location) IsZero() bool { return l.ID == "" && l.Extensions == nil }

// BizTransaction is a business document that the event belongs to.
type BizTransaction struct {
	Type BizTransactionType // "" when the document is not classified
	ID   string             // URI
}

// SourceDest is one end of a business transfer: an element of sourceList or of
// destinationList.
type SourceDest struct {
	Type SourceDestType
	ID   string // URI: a party or a place
}

// SensorElement is a set of sensor readings (EPCIS 2.0, section 7.3.7).
type SensorElement struct {
	Metadata   *SensorMetadata
	Reports    []SensorReport
	Extensions Extensions
}

// SensorMetadata holds for all reports of its element.
type SensorMetadata struct {
	Time, StartTime, EndTime Timestamp
	DeviceID                 string
	DeviceMetadata           string
	RawData                  string
	DataProcessingMethod     string
	BizRules                 string
	Extensions               Extensions
}

// SensorReport is one reading. Numbers keep their digits as written and are ""
// when absent; their unit is UOM.
type SensorReport struct {
	Type                      MeasurementType
	Exception                 SensorAlert
	DeviceID                  string
	DeviceMetadata            string
	RawData                   string
	DataProcessingMethod      string
	BizRules                  string
	Time                      Timestamp
	Microorganism             string
	ChemicalSubstance         string
	Value                     json.Number
	Component                 Component
	StringValue               *string
	BooleanValue              *bool
	HexBinaryValue            string
	URIValue                  string
	MinValue                  json.Number
	MaxValue                  json.Number
	MeanValue                 json.Number
	SDev                      json.Number
	PercRank                  json.Number
	PercValue                 json.Number
	UOM                       string
	CoordinateReferenceSystem string
	Extensions                Extensions
}
