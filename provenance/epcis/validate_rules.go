package epcis

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
)

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

// declaredTerm is term for the words that decide what an event means: a compact
// URI must have its prefix declared.
func (c *checker) declaredTerm(path, s string, v vocabulary) {
	c.term(path, s, v)
	if strings.Contains(s, ":") && !c.foreign(s) {
		c.fail(path, CodeVocabulary, fmt.Sprintf("%q is of a namespace that @context does not declare", s))
	}
}

// term accepts a standard word or a URI of somebody else's vocabulary. A URI
// inside GS1's namespaces that this vocabulary does not have is wrong, since only
// GS1 defines words there.
func (c *checker) term(path, s string, v vocabulary) {
	if s == "" || v.words[v.bare(s, c.ctx)] {
		return
	}
	full := c.ctx.Expand(s)
	for _, own := range []string{cbv, cbvDraft, cbvURN, v.uri} {
		if strings.HasPrefix(full, own) {
			c.fail(path, CodeVocabulary, fmt.Sprintf("%q is not a %s of the standard", s, v.what))
			return
		}
	}
	if !absoluteURI(s) {
		c.fail(path, CodeVocabulary, fmt.Sprintf("%q is neither a standard %s nor the URI of another", s, v.what))
	}
}

// extensions checks the names of fields outside the standard. What is nested inside
// them is their owner's business.
func (c *checker) extensions(prefix string, x Extensions) {
	for _, name := range slices.Sorted(maps.Keys(x)) {
		c.extensionName(prefix+name, name)
		if _, err := parseJSON(x[name]); err != nil {
			c.fail(prefix+name, CodeFormat, "is no JSON: "+err.Error())
		}
	}
}

func (c *checker) extensionName(path, name string) {
	switch {
	case !strings.Contains(name, ":"):
		c.fail(path, CodeUnknown, "is not a field here; one of your own needs a namespace, as in example:"+name)
	case !c.foreign(name):
		c.fail(path, CodeUnknown, "is of a namespace that @context does not declare")
	}
}

// foreign reports whether s is a name from somewhere: a compact URI whose prefix
// is declared, or a full URI of a scheme in use for names.
func (c *checker) foreign(s string) bool {
	if !absoluteURI(s) {
		return false
	}
	if _, _, declared := c.ctx.split(s); declared {
		return true
	}
	scheme, rest, _ := strings.Cut(s, ":")
	if strings.HasPrefix(rest, "//") {
		return true
	}
	switch strings.ToLower(scheme) {
	case "urn", "tag", "did", "ni", "info", "data":
		return true
	}
	return false
}

func (c *checker) uris(path string, list []string) {
	for i, s := range list {
		c.uri(index(path, i), s)
	}
}

func (c *checker) uri(path, s string) {
	c.need(path, s != "", "is missing")
	c.optionalURI(path, s)
}

func (c *checker) optionalURI(path, s string) {
	if s != "" && !absoluteURI(s) {
		c.fail(path, CodeFormat, strconv.Quote(s)+" is no absolute URI")
	}
}

// absoluteURI checks the form of RFC 3986 (letters outside ASCII allowed, as RFC
// 3987 does): a scheme, something after it, and no character that URIs exclude.
func absoluteURI(s string) bool {
	scheme, rest, ok := strings.Cut(s, ":")
	if !ok || scheme == "" || rest == "" {
		return false
	}
	for i := range len(scheme) {
		c := scheme[i] | 0x20
		letter := c >= 'a' && c <= 'z'
		if !letter && (i == 0 || !digit(scheme[i]) && !strings.ContainsRune("+-.", rune(scheme[i]))) {
			return false
		}
	}
	for i := range len(rest) {
		c := rest[i]
		if c <= ' ' || c == 0x7f || strings.IndexByte("<>\"{}|\\^`", c) >= 0 {
			return false
		}
		if c == '%' && (i+2 >= len(rest) || !hexDigit(rest[i+1]) || !hexDigit(rest[i+2])) {
			return false
		}
	}
	return true
}

func hexDigit(c byte) bool {
	return digit(c) || c|0x20 >= 'a' && c|0x20 <= 'f'
}

func (c *checker) distinct(path string, list []string) {
	first := make(map[string]int, len(list))
	for i, s := range list {
		if j, seen := first[s]; seen {
			c.fail(index(path, i), CodeDuplicate, fmt.Sprintf("repeats element %d", j))
			continue
		}
		first[s] = i
	}
}
