package epcis

import (
	"encoding/json"
	"fmt"
	"slices"
)

// VocabularyElement is master data: what a party says about a word that events use,
// such as a place (EPCIS 2.0, sections 6.1 and 9.4).
type VocabularyElement struct {
	Type       string                // URI of the vocabulary: urn:epcglobal:epcis:vtype:BusinessLocation, …
	ID         string                // URI
	Attributes []VocabularyAttribute // one name may come several times
	Children   []string              // URIs of elements that are part of this one
}

// VocabularyAttribute is a named value.
type VocabularyAttribute struct {
	ID    string          `json:"id"`        // URI
	Value json.RawMessage `json:"attribute"` // as written: mostly a text
}

// MasterData is the master data in a document: of the header of an EPCISDocument,
// and of the results in an EPCISQueryDocument. Compact URIs are written out. The
// error says what has not the standard's form.
func (doc *Document) MasterData() ([]VocabularyElement, error) {
	var header struct {
		MasterData struct {
			Vocabularies json.RawMessage `json:"vocabularyList"`
		} `json:"epcisMasterData"`
	}
	if doc.Header != nil {
		if err := json.Unmarshal(doc.Header, &header); err != nil {
			return nil, fmt.Errorf("epcisHeader: %w", err)
		}
	}
	var out []VocabularyElement
	for _, list := range []json.RawMessage{header.MasterData.Vocabularies, doc.VocabularyList} {
		if list == nil {
			continue
		}
		elements, err := doc.vocabulary(list)
		if err != nil {
			return nil, fmt.Errorf("vocabularyList: %w", err)
		}
		out = append(out, elements...)
	}
	return out, nil
}

func (doc *Document) vocabulary(text json.RawMessage) ([]VocabularyElement, error) {
	var list []struct {
		Type     string `json:"type"`
		Elements []struct {
			ID         string                `json:"id"`
			Attributes []VocabularyAttribute `json:"attributes"`
			Children   []string              `json:"children"`
		} `json:"vocabularyElementList"`
	}
	if err := json.Unmarshal(text, &list); err != nil {
		return nil, err
	}
	var out []VocabularyElement
	for i, v := range list {
		if !absoluteURI(doc.Context.Expand(v.Type)) {
			return nil, fmt.Errorf("[%d].type: %q is no URI", i, v.Type)
		}
		for k, e := range v.Elements {
			path := fmt.Sprintf("[%d].vocabularyElementList[%d]", i, k)
			element := VocabularyElement{Type: doc.Context.Expand(v.Type), ID: doc.Context.Expand(e.ID)}
			if !absoluteURI(element.ID) {
				return nil, fmt.Errorf("%s.id: %q is no URI", path, e.ID)
			}
			for n, a := range e.Attributes {
				a.ID = doc.Context.Expand(a.ID)
				if !absoluteURI(a.ID) || a.Value == nil {
					return nil, fmt.Errorf("%s.attributes[%d]: an attribute has a URI as id and a value", path, n)
				}
				element.Attributes = append(element.Attributes, VocabularyAttribute{a.ID, slices.Clone(a.Value)})
			}
			for n, c := range e.Children {
				if c = doc.Context.Expand(c); !absoluteURI(c) {
					return nil, fmt.Errorf("%s.children[%d]: %q is no URI", path, n, c)
				}
				element.Children = append(element.Children, c)
			}
			out = append(out, element)
		}
	}
	return out, nil
}
