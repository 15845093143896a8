package repository

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"sync"

	"go.etcd.io/bbolt"

	"github.com/waymark/waymark/provenance/epcis"
	"github.com/waymark/waymark/provenance/epcis/query"
)

// MasterData keeps what parties say about places and other words, in a bbolt file of
// its own: it is on no ledger and cannot be rebuilt. It is a [query.MasterData].
//
// What a party says of an element takes the place of what it said before; nobody
// changes another's word. A query sees all of them together. What Put returned
// without an error is on disk. Safe for concurrent use.
type MasterData struct {
	db *bbolt.DB

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

var (
	bucketMaster = []byte("master data") // vocabulary ‖ 0 ‖ id ‖ 0 ‖ party → JSON of element
	masterFormat = []byte("waymark master data 1")
)

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

// OpenMasterData opens the file at path, or creates it. A file of something else is
// refused and left alone.
func OpenMasterData(path string) (*MasterData, error) {
	db, err := openDurable(path)
	if err != nil {
		return nil, fmt.Errorf("opening the master data: %w", err)
	}
	m := &MasterData{db: db, elements: map[string]map[string]map[string]element{}, parents: map[string]map[string]int{}, children: map[string]map[string]int{}}
	if err := m.load(path); err != nil {
		db.Close()
		return nil, fmt.Errorf("opening the master data: %w", err)
	}
	return m, nil
}

func (m *MasterData) load(path string) error {
	return m.db.Update(func(tx *bbolt.Tx) error {
		meta := tx.Bucket(bucketMeta)
		if meta == nil {
			if k, _ := tx.Cursor().First(); k != nil {
				return fmt.Errorf("%s holds something else", path)
			}
			var err error
			if meta, err = tx.CreateBucket(bucketMeta); err != nil {
				return err
			}
			if err := meta.Put(keyLayout, masterFormat); err != nil {
				return err
			}
		}
		if got := meta.Get(keyLayout); !bytes.Equal(got, masterFormat) {
			return fmt.Errorf("%s holds something else: %q", path, got)
		}
		b, err := tx.CreateBucketIfNotExists(bucketMaster)
		if err != nil {
			return err
		}
		return b.ForEach(func(k, v []byte) error {
			parts := strings.Split(string(k), "\x00")
			var e element
			if len(parts) != 3 || json.Unmarshal(v, &e) != nil {
				return fmt.Errorf("the master data of %q are damaged", k)
			}
			m.remember(parts[0], parts[1], parts[2], e)
			return nil
		})
	})
}

// Close releases the file.
func (m *MasterData) Close() error { return m.db.Close() }

// Put keeps what a party says, all of it or nothing.
func (m *MasterData) Put(party string, list []epcis.VocabularyElement) error {
	if len(list) == 0 {
		return nil
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	said := make([]element, len(list))
	err := m.db.Update(func(tx *bbolt.Tx) error {
		b := tx.Bucket(bucketMaster)
		for i, v := range list {
			said[i] = elementOf(v)
			key := strings.Join([]string{v.Type, canonicalWord(v.Type, v.ID), party}, "\x00")
			if strings.Count(key, "\x00") != 2 || len(key) > bbolt.MaxKeySize {
				return fmt.Errorf("%q is no identifier to keep", v.ID)
			}
			text, err := json.Marshal(said[i])
			if err != nil {
				return err
			}
			if err := b.Put([]byte(key), text); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("keeping master data: %w", err)
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
