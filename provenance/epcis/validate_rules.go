package epcis

import "slices"

// eventFields are the fields that each event type takes besides those of all types
// (EPCIS 2.0, section 7.4). Every type takes persistentDisposition, as in GS1's XML
// schema; the JSON schema has it for two of them.
var eventFields = map[EventType][]string{
	ObjectEvent:         {"action", "epcList", "quantityList", "ilmd"},
	AggregationEvent:    {"parentID", "childEPCs", "childQuantityList", "action"},
	AssociationEvent:    {"parentID", "childEPCs", "childQuantityList", "action"},
	TransactionEvent:    {"parentID", "epcList", "quantityList", "action"},
	TransformationEvent: {"inputEPCList", "inputQuantityList", "outputEPCList", "outputQuantityList", "transformationID", "ilmd"},
}

// onlyFields reports standard fields that the event type does not take.
func (c *checker) onlyFields(e *Event, allowed []string) {
	for _, f := range []struct {
		name    string
		present bool
	}{
		{"parentID", e.ParentID != ""},
		{"epcList", e.EPCList != nil},
		{"inputEPCList", e.InputEPCList != nil},
		{"childEPCs", e.ChildEPCs != nil},
		{"quantityList", e.QuantityList != nil},
		{"childQuantityList", e.ChildQuantityList != nil},
		{"inputQuantityList", e.InputQuantityList != nil},
		{"outputEPCList", e.OutputEPCList != nil},
		{"outputQuantityList", e.OutputQuantityList != nil},
		{"action", e.Action != ""},
		{"transformationID", e.TransformationID != ""},
		{"ilmd", e.ILMD != nil},
	} {
		if f.present && !slices.Contains(allowed, f.name) {
			c.fail(f.name, CodeForbidden, string(e.Type)+" has no such field")
		}
	}
}

// rules are those of each event type: what it must say, and what goes together.
func (c *checker) rules(e *Event) {
	if e.Type != TransformationEvent {
		c.need("action", e.Action != "", string(e.Type)+" needs ADD, OBSERVE or DELETE")
	}
	switch e.Type {
	case ObjectEvent:
		c.objectRules(e)
	case AggregationEvent:
		if e.Action != ActionObserve {
			c.need("parentID", e.ParentID != "", "is missing; only an OBSERVE may leave the parent open")
		}
		c.childRules(e)
	case AssociationEvent:
		c.need("parentID", e.ParentID != "", "is missing")
		c.childRules(e)
	case TransactionEvent:
		c.need("bizTransactionList", len(e.BizTransactionList) > 0, "is missing or empty; a TransactionEvent links things to documents")
		if e.EPCList == nil && len(e.QuantityList) == 0 && e.Action != ActionDelete {
			c.needAny("epcList", "says of no thing: give epcList or quantityList, or DELETE", "quantityList")
		}
	case TransformationEvent:
		c.transformationRules(e)
	}
}

func (c *checker) objectRules(e *Event) {
	sensed := len(e.SensorElementList) > 0 && !e.ReadPoint.IsZero()
	if e.EPCList == nil && len(e.QuantityList) == 0 && !sensed {
		c.needAny("epcList", "says of no thing: give epcList or quantityList, or sensorElementList with readPoint",
			"quantityList", "sensorElementList", "readPoint")
	}
	if e.ILMD != nil && e.Action != ActionAdd {
		c.fail("ilmd", CodeConflict, "describes things at their commissioning, so the action must be ADD")
	}
}

// childRules are those of aggregation and association: an event that names no
// child speaks of all of them, which only DELETE may.
func (c *checker) childRules(e *Event) {
	if len(e.ChildEPCs) == 0 && len(e.ChildQuantityList) == 0 && e.Action != ActionDelete {
		c.needAny("childEPCs", "is missing; only a DELETE may speak of all children at once", "childQuantityList")
	}
}

func (c *checker) transformationRules(e *Event) {
	inputs := len(e.InputEPCList)+len(e.InputQuantityList) > 0
	outputs := len(e.OutputEPCList)+len(e.OutputQuantityList) > 0
	switch {
	case inputs && outputs, (inputs || outputs) && e.TransformationID != "":
	case !inputs:
		c.needAny("inputEPCList", "has no inputs; only a transformationID lets another event name them",
			"inputQuantityList", "transformationID")
	default:
		c.needAny("outputEPCList", "has no outputs; only a transformationID lets another event name them",
			"outputQuantityList", "transformationID")
	}
}

// needAny reports path missing unless it or an alternative was there but could
// not be read.
func (c *checker) needAny(path, message string, alternatives ...string) {
	for _, a := range alternatives {
		if c.failed(a) {
			return
		}
	}
	c.need(path, false, message)
}
