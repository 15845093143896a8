package xml

import (
	"errors"
	"fmt"

	"github.com/waymark/waymark/provenance/epcis"
)

// schemaVersion is what a converted document says of itself.
const schemaVersion = "2.0"

// Parse reads an EPCISDocument or EPCISQueryDocument in XML with the default
// limits.
func Parse(data []byte) (*epcis.Document, error) { return ParseWithin(data, Limits{}) }

// ParseWithin reads an EPCISDocument or EPCISQueryDocument in XML. Call Validate
// on what it returns: that it could be read does not make an event valid.
func ParseWithin(data []byte, limits Limits) (*epcis.Document, error) {
	text, err := convert(data, limits)
	if err != nil {
		return nil, fmt.Errorf("reading EPCIS XML: %w", err)
	}
	doc, err := epcis.Parse(text)
	if err != nil {
		return nil, fmt.Errorf("reading EPCIS XML: %w", err)
	}
	return doc, nil
}

// convert writes the document as EPCIS 2.0 JSON. Going through JSON keeps one
// reader of the model, with its rules and its findings, for both forms.
func convert(data []byte, limits Limits) ([]byte, error) {
	root, prefixes, err := readTree(data, limits)
	if err != nil {
		return nil, err
	}
	var body any
	switch root.name {
	case string(epcis.EPCISDocument):
		events, err := eventList(root.child("EPCISBody"))
		if err != nil {
			return nil, err
		}
		o := &object{}
		o.add("eventList", events)
		body = o
	case string(epcis.EPCISQueryDocument):
		if body, err = queryBody(root.child("EPCISBody")); err != nil {
			return nil, err
		}
	default:
		return nil, fmt.Errorf("the root element is %q, not EPCISDocument or EPCISQueryDocument", root.name)
	}
	doc := &object{}
	doc.add("@context", prefixes.context())
	doc.add("type", root.name)
	doc.add("schemaVersion", schemaVersion)
	for _, a := range root.attributes {
		if a.name == "creationDate" {
			doc.add(a.name, a.value)
		}
	}
	foreignAttributes(doc, root)
	header(doc, root.child("EPCISHeader"))
	doc.add("epcisBody", body)
	for _, c := range root.contents() {
		if c.name != "EPCISHeader" && c.name != "EPCISBody" {
			extension(doc, c)
		}
	}
	return appendJSON(nil, doc)
}

func eventList(body *element) ([]any, error) {
	found := body.at("EventList")
	if found == nil {
		return nil, errors.New("there is no EventList in EPCISBody")
	}
	out := []any{}
	for _, c := range found.contents() {
		out = append(out, event(c))
	}
	return out, nil
}

func queryBody(body *element) (*object, error) {
	results := body.at("QueryResults")
	if results == nil {
		return nil, errors.New("there are no QueryResults in EPCISBody")
	}
	events, err := eventList(results.child("resultsBody"))
	if err != nil {
		return nil, err
	}
	inner, outer := &object{}, &object{}
	inner.add("eventList", events)
	if v := results.at("resultsBody", "VocabularyList"); v != nil {
		inner.add("vocabularyList", vocabularies(v))
	}
	for _, name := range []string{"queryName", "subscriptionID"} {
		if c := results.child(name); c != nil && c.text != "" {
			outer.add(name, c.text)
		}
	}
	outer.add("resultsBody", inner)
	out := &object{}
	out.add("queryResults", outer)
	return out, nil
}

// header keeps master data, and of the standard business document header what
// EPCIS 2.0 has a place for.
func header(doc *object, e *element) {
	if e == nil {
		return
	}
	business := e.at("StandardBusinessDocumentHeader")
	for _, from := range []struct {
		name string
		path []string
	}{
		{"instanceIdentifier", []string{"DocumentIdentification", "InstanceIdentifier"}},
		{"sender", []string{"Sender", "Identifier"}},
		{"receiver", []string{"Receiver", "Identifier"}},
	} {
		if c := business.at(from.path...); c != nil && c.text != "" {
			doc.add(from.name, c.text)
		}
	}
	if v := e.at("EPCISMasterData", "VocabularyList"); v != nil {
		master, out := &object{}, &object{}
		master.add("vocabularyList", vocabularies(v))
		out.add("epcisMasterData", master)
		doc.add("epcisHeader", out)
	}
}

// vocabularies writes a VocabularyList (EPCIS 2.0, section 9.4).
func vocabularies(e *element) []any {
	out := []any{}
	for _, v := range e.contents() {
		o := &object{}
		o.add("type", v.attribute("type"))
		elements := []any{}
		if found := v.at("VocabularyElementList"); found != nil {
			for _, c := range found.contents() {
				elements = append(elements, vocabularyElement(c))
			}
		}
		o.add("vocabularyElementList", elements)
		out = append(out, o)
	}
	return out
}

func vocabularyElement(e *element) *object {
	o := &object{}
	o.add("id", e.attribute("id"))
	for _, c := range e.contents() {
		switch c.name {
		case "attribute":
			a := &object{}
			a.add("id", c.attribute("id"))
			if len(c.children) > 0 {
				a.add("attribute", extensions(c))
			} else {
				a.add("attribute", c.text)
			}
			o.collect("attributes", a)
		case "children":
			o.collect("children", texts(c, "id")...)
		default:
			extension(o, c)
		}
	}
	return o
}
