package xml

import (
	"encoding/json"
	"fmt"

	"github.com/waymark/waymark/provenance/epcis"
)

// Words says how the standard's words (business steps, dispositions, types, error
// reasons) are spelled in XML, where a bare word is not allowed.
type Words byte

// The spellings.
const (
	WebURIs Words = iota // https://ref.gs1.org/cbv/BizStep-shipping
	URNs                 // urn:epcglobal:cbv:bizstep:shipping, where version 1.x had one
)

// Marshal writes an EPCISDocument or an EPCISQueryDocument as XML of EPCIS 2.0
// (EPCIS 2.0, section 9), events in the order of fields that GS1's schema has.
// What [Parse] reads from it are the same events with the same hashes. A document
// of another type, and one with an event that was not read completely, is an
// error.
func Marshal(doc *epcis.Document, words Words) ([]byte, error) {
	w := &writer{words: words}
	for i, ev := range doc.Events {
		if _, err := ev.MarshalJSON(); err != nil { // a half-read event never passes for the whole one
			return nil, fmt.Errorf("writing event %d as EPCIS XML: %w", i, err)
		}
	}
	w.raw(`<?xml version="1.0" encoding="UTF-8"?>` + "\n")
	switch doc.Type {
	case epcis.EPCISDocument:
		w.root("epcis:EPCISDocument", doc, func() {
			w.header(doc)
			w.inside("EPCISBody", func() { w.eventList(doc) })
		})
	case epcis.EPCISQueryDocument:
		w.root("epcisq:EPCISQueryDocument", doc, func() {
			w.header(doc)
			w.inside("EPCISBody", func() { w.inside("epcisq:QueryResults", func() { w.results(doc) }) })
		})
	default:
		return nil, fmt.Errorf("writing EPCIS XML: %q is no type of document that XML has", doc.Type)
	}
	w.raw("\n")
	return w.buf, w.err
}

// root opens the document's element with the namespaces of the standard.
func (w *writer) root(name string, doc *epcis.Document, body func()) {
	w.raw("<" + name + ` xmlns:epcis="urn:epcglobal:epcis:xsd:2"`)
	if doc.Type == epcis.EPCISQueryDocument {
		w.raw(` xmlns:epcisq="urn:epcglobal:epcis-query:xsd:2"`)
	}
	if doc.Sender != "" || doc.Receiver != "" || doc.InstanceIdentifier != "" {
		w.raw(` xmlns:sbdh="` + sbdh + `"`)
	}
	w.attribute("schemaVersion", schemaVersion)
	if !doc.CreationDate.IsZero() {
		w.attribute("creationDate", doc.CreationDate.String())
	}
	w.raw(">")
	body()
	w.raw("</" + name + ">")
}

func (w *writer) results(doc *epcis.Document) {
	w.text("queryName", doc.QueryName)
	w.text("subscriptionID", doc.SubscriptionID)
	w.inside("resultsBody", func() {
		w.eventList(doc)
		if doc.VocabularyList != nil {
			w.vocabularies(doc.VocabularyList, doc.Context)
		}
	})
}

func (w *writer) eventList(doc *epcis.Document) {
	w.inside("EventList", func() {
		for _, ev := range doc.Events {
			w.event(ev)
		}
	})
}

// header writes what a document says of itself: master data and, as the standard
// business document header, who sends it to whom.
func (w *writer) header(doc *epcis.Document) {
	var header struct {
		MasterData struct {
			Vocabularies json.RawMessage `json:"vocabularyList"`
		} `json:"epcisMasterData"`
	}
	if doc.Header != nil {
		if err := json.Unmarshal(doc.Header, &header); err != nil {
			w.fail(fmt.Errorf("writing the EPCISHeader: %w", err))
			return
		}
	}
	business := doc.Sender != "" || doc.Receiver != "" || doc.InstanceIdentifier != ""
	if !business && header.MasterData.Vocabularies == nil {
		return
	}
	w.inside("EPCISHeader", func() {
		if business {
			w.business(doc)
		}
		if list := header.MasterData.Vocabularies; list != nil {
			w.inside("extension", func() {
				w.inside("EPCISMasterData", func() { w.vocabularies(list, doc.Context) })
			})
		}
	})
}

// business writes a standard business document header, whose schema wants all of
// this.
func (w *writer) business(doc *epcis.Document) {
	w.inside("sbdh:StandardBusinessDocumentHeader", func() {
		w.text("sbdh:HeaderVersion", "1.0")
		for _, side := range []struct{ name, id string }{{"sbdh:Sender", doc.Sender}, {"sbdh:Receiver", doc.Receiver}} {
			if side.id != "" {
				w.inside(side.name, func() { w.text("sbdh:Identifier", side.id) })
			}
		}
		w.inside("sbdh:DocumentIdentification", func() {
			w.text("sbdh:Standard", "EPCglobal")
			w.text("sbdh:TypeVersion", schemaVersion)
			w.text("sbdh:InstanceIdentifier", doc.InstanceIdentifier)
			w.text("sbdh:Type", "Events")
			if !doc.CreationDate.IsZero() {
				w.text("sbdh:CreationDateAndTime", doc.CreationDate.String())
			}
		})
	})
}

// vocabulary is an element of a vocabularyList (EPCIS 2.0, section 9.4).
type vocabulary struct {
	Type     string `json:"type"`
	Elements []struct {
		ID         string `json:"id"`
		Attributes []struct {
			ID    string          `json:"id"`
			Value json.RawMessage `json:"attribute"`
		} `json:"attributes"`
		Children []string `json:"children"`
	} `json:"vocabularyElementList"`
}

func (w *writer) vocabularies(text json.RawMessage, ctx epcis.Context) {
	var list []vocabulary
	if err := json.Unmarshal(text, &list); err != nil {
		w.fail(fmt.Errorf("writing master data: %w", err))
		return
	}
	s := w.scope(ctx)
	body := s.collect(func() {
		for _, v := range list {
			s.open("Vocabulary", "type", s.id(v.Type))
			s.inside("VocabularyElementList", func() {
				for _, e := range v.Elements {
					s.open("VocabularyElement", "id", s.id(e.ID))
					for _, a := range e.Attributes {
						s.each(a.Value, func(one json.RawMessage) { s.valued("attribute", "id", s.id(a.ID), one) })
					}
					if len(e.Children) > 0 {
						s.inside("children", func() {
							for _, c := range e.Children {
								s.element("id", s.id(c))
							}
						})
					}
					s.shut("VocabularyElement")
				}
			})
			s.shut("Vocabulary")
		}
	})
	w.raw("<VocabularyList" + s.declarations() + ">" + body + "</VocabularyList>")
}
