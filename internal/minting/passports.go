package minting

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/waymark/waymark/provenance"
)

// Passports makes the passports of a template's items. It holds the template
// taken apart, because a batch has up to 100,000 of them.
type Passports struct{ members []member }

type member struct {
	name string
	text []byte // the name and the value, as canonical JSON
}

func newMember(name string, value []byte) member {
	return member{name, slices.Concat(quote(name), []byte{':'}, value)}
}

// Passports takes the template apart.
func (t Template) Passports() (*Passports, error) {
	d := json.NewDecoder(bytes.NewReader(t))
	if tok, err := d.Token(); err != nil || tok != json.Delim('{') {
		return nil, fmt.Errorf("the shared passport is no JSON object")
	}
	p := &Passports{}
	for d.More() {
		tok, err := d.Token()
		if err != nil {
			return nil, fmt.Errorf("the shared passport: %w", err)
		}
		var value json.RawMessage
		if err := d.Decode(&value); err != nil {
			return nil, fmt.Errorf("the shared passport: %w", err)
		}
		p.members = append(p.members, newMember(tok.(string), value))
	}
	return p, nil
}

// Of returns the item's own passport: the template with the item's identity,
// as canonical JSON.
func (p *Passports) Of(i Item) []byte {
	members := slices.Clone(p.members)
	for _, f := range []struct{ name, value string }{
		{fieldID, i.URI()}, {fieldGTIN, string(i.GTIN)}, {fieldSerial, i.Serial}, {fieldSize, i.Size}, {fieldColor, i.Color},
	} {
		if f.value != "" {
			members = insert(members, newMember(f.name, quote(f.value)))
		}
	}
	var out bytes.Buffer
	for n, m := range members {
		out.WriteByte("{,"[min(n, 1)])
		out.Write(m.text)
	}
	out.WriteByte('}')
	return out.Bytes()
}

// insert keeps canonical order. Byte order is UTF-16 order wherever one side
// is ASCII, as the names of an item's fields are.
func insert(members []member, m member) []member {
	at, found := slices.BinarySearchFunc(members, m.name, func(a member, name string) int { return cmpString(a.name, name) })
	if found {
		members[at] = m
		return members
	}
	return slices.Insert(members, at, m)
}

func quote(s string) []byte {
	text, err := json.Marshal(s)
	if err == nil {
		text, err = provenance.CanonicalJSON(text)
	}
	if err != nil { // a Go string always marshals, and what encoding/json writes is UTF-8
		panic(fmt.Sprintf("manufacture: %v", err))
	}
	return text
}
