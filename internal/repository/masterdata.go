package repository

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/internal/store"
	"github.com/waymark/waymark/provenance/epcis"
	"github.com/waymark/waymark/provenance/epcis/query"
)

// MasterData keeps what parties say about places and other words: it is on no ledger
// and cannot be rebuilt. It is a [query.MasterData].
//
// What a party says of an element takes the place of what it said before; nobody
// changes another's word. A query sees all of them together, from memory. What Put
// returned without an error is durable. Safe for concurrent use by one process.
type MasterData struct {
	db store.Store

	mu       sync.RWMutex
	elements map[string]map[string]map[string]element // by vocabulary, canonical id and party
	parents  map[string]map[string]int                // place to the places that it is a part of, and how often that is said
	children map[string]map[string]int
}

// element is what one party says of one element.
type element struct {
	Attributes map[string][]string `json:"attributes,omitempty"`
	Children   []string            `json:"children,omitempty"`
}

// masterData is by vocabulary ‖ 0 ‖ id ‖ 0 ‖ party.
const masterData = store.Table[string, element]("epcis master data")

const vtype = "urn:epcglobal:epcis:vtype:"

// vocabulariesOf are those whose elements stand in a field of events; of other
// fields any may.
var vocabulariesOf = map[string][]string{
	"readPoint":      {vtype + "ReadPoint", vtype + "Location"},
	"bizLocation":    {vtype + "BusinessLocation", vtype + "Location"},
	"bizStep":        {vtype + "BusinessStep"},
	"disposition":    {vtype + "Disposition"},
	"epcClass":       {vtype + "EPCClass"},
	"bizTransaction": {vtype + "BusinessTransaction"},
	"source":         {vtype + "SourceDest", vtype + "Location", vtype + "Party"},
	"destination":    {vtype + "SourceDest", vtype + "Location", vtype + "Party"},
}

// places are the vocabularies whose children make a hierarchy of places.
var placeVocabularies = map[string]bool{vtype + "ReadPoint": true, vtype + "BusinessLocation": true, vtype + "Location": true}

// OpenMasterData reads the master data of a database.
func OpenMasterData(ctx context.Context, db store.Store) (*MasterData, error) {
	m := &MasterData{db: db}
	err := db.View(ctx, func(r store.Reader) error {
		m.elements, m.parents, m.children = map[string]map[string]map[string]element{}, map[string]map[string]int{}, map[string]map[string]int{}
		for row, err := range masterData.Range(r, store.Range{}) {
			if err != nil {
				return err
			}
			parts := strings.Split(row.Key, "\x00")
			if len(parts) != 3 {
				return fmt.Errorf("the master data of %q are damaged", row.Key)
			}
			m.remember(parts[0], parts[1], parts[2], row.Value)
		}
		return nil
	})
	return m, doing(err, "reading the master data")
}

// Put keeps what a party says, all of it or nothing.
func (m *MasterData) Put(ctx context.Context, party string, list []epcis.VocabularyElement) error {
	if len(list) == 0 {
		return nil
	}
	said := make([]element, len(list))
	keys := make([]string, len(list))
	for i, v := range list {
		said[i] = elementOf(v)
		keys[i] = strings.Join([]string{v.Type, canonicalWord(v.Type, v.ID), party}, "\x00")
		if strings.Count(keys[i], "\x00") != 2 || len(keys[i]) > store.MaxKey {
			return refusal.Field("id", "%q is no identifier to keep master data of: it is too long or holds a zero byte.", v.ID)
		}
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	err := m.db.Update(ctx, func(tx store.Tx) error {
		for i, key := range keys {
			if err := masterData.Put(tx, key, said[i]); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("storing master data: %w", err)
	}
	for i, v := range list {
		m.remember(v.Type, canonicalWord(v.Type, v.ID), party, said[i])
	}
	return nil
}

// canonicalWord is an element's id as events' fields are compared.
func canonicalWord(vocabulary, id string) string {
	switch vocabulary {
	case vtype + "BusinessStep":
		return epcis.BareBizStep(id).URI()
	case vtype + "Disposition":
		return epcis.BareDisposition(id).URI()
	}
	return query.Canonical(id)
}

func elementOf(v epcis.VocabularyElement) element {
	e := element{Attributes: map[string][]string{}}
	for _, a := range v.Attributes {
		e.Attributes[a.ID] = append(e.Attributes[a.ID], valuesOf(a.Value)...)
	}
	for _, c := range v.Children {
		e.Children = append(e.Children, query.Canonical(c))
	}
	return e
}

// valuesOf are the texts of a value: of a list each, of an object its JSON.
func valuesOf(text json.RawMessage) []string {
	var list []json.RawMessage
	if json.Unmarshal(text, &list) == nil && list != nil {
		var out []string
		for _, one := range list {
			out = append(out, valuesOf(one)...)
		}
		return out
	}
	var s string
	if json.Unmarshal(text, &s) == nil {
		return []string{s}
	}
	var b bytes.Buffer
	if json.Compact(&b, text) != nil {
		return []string{strconv.Quote(string(text))}
	}
	return []string{b.String()}
}

// remember takes an element into memory in place of what the party said before.
func (m *MasterData) remember(vocabulary, id, party string, e element) {
	byID := m.elements[vocabulary]
	if byID == nil {
		byID = map[string]map[string]element{}
		m.elements[vocabulary] = byID
	}
	byParty := byID[id]
	if byParty == nil {
		byParty = map[string]element{}
		byID[id] = byParty
	}
	if placeVocabularies[vocabulary] {
		for _, c := range byParty[party].Children {
			count(m.parents, c, id, -1)
			count(m.children, id, c, -1)
		}
		for _, c := range e.Children {
			count(m.parents, c, id, 1)
			count(m.children, id, c, 1)
		}
	}
	byParty[party] = e
}

func count(of map[string]map[string]int, a, b string, by int) {
	if of[a] == nil {
		of[a] = map[string]int{}
	}
	if of[a][b] += by; of[a][b] <= 0 {
		delete(of[a], b)
	}
}

// Attributes implements [query.MasterData].
func (m *MasterData) Attributes(field, id string) map[string][]string {
	m.mu.RLock()
	defer m.mu.RUnlock()
	vocabularies, ok := vocabulariesOf[field]
	if !ok {
		vocabularies = slices.Sorted(maps.Keys(m.elements))
	}
	var out map[string][]string
	for _, v := range vocabularies {
		byParty := m.elements[v][id]
		for _, party := range slices.Sorted(maps.Keys(byParty)) {
			if out == nil {
				out = map[string][]string{}
			}
			for name, values := range byParty[party].Attributes {
				out[name] = append(out[name], values...)
			}
		}
	}
	return out
}

// Within implements [query.MasterData].
func (m *MasterData) Within(place, ancestor string) bool {
	m.mu.RLock()
	defer m.mu.RUnlock()
	return place != ancestor && reach(m.parents, place)[ancestor]
}

// Below implements [query.MasterData].
func (m *MasterData) Below(ancestor string) []string {
	m.mu.RLock()
	defer m.mu.RUnlock()
	found := reach(m.children, ancestor)
	delete(found, ancestor)
	return slices.Sorted(maps.Keys(found))
}

// reach is everything that can be reached from a place, whatever circles the
// parties' words make.
func reach(edges map[string]map[string]int, from string) map[string]bool {
	seen := map[string]bool{}
	for queue := []string{from}; len(queue) > 0; queue = queue[1:] {
		for next := range edges[queue[0]] {
			if !seen[next] {
				seen[next] = true
				queue = append(queue, next)
			}
		}
	}
	return seen
}
