package provenance

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
)

// PrivateDetail is what a checkpoint tells its parties alone: a consignee, a
// price, a reading. It is on no ledger. The event holds its commitment, so that
// a party can prove later what it was given, one field at a time.
type PrivateDetail struct {
	Fields []PrivateField `json:"fields"` // in order of their names
}

// PrivateField is one field. Its salt is random, so that a short value cannot be
// guessed from the commitment; who destroys value and salt has erased it.
type PrivateField struct {
	Name  string          `json:"name"`
	Value json.RawMessage `json:"value"` // any JSON value
	Salt  []byte          `json:"salt"`  // SaltSize bytes
}

// Bounds of a private detail.
const (
	SaltSize        = 32
	MaxDetailFields = 64
	MaxDetailName   = 100     // bytes of a field's name
	MaxDetail       = 1 << 18 // bytes of all values
)

// NewPrivateDetail salts values, by name, with bytes from random.
func NewPrivateDetail(values map[string]json.RawMessage, random io.Reader) (PrivateDetail, error) {
	var d PrivateDetail
	for name, value := range values {
		salt := make([]byte, SaltSize)
		if _, err := io.ReadFull(random, salt); err != nil {
			return PrivateDetail{}, fmt.Errorf("drawing a salt: %w", err)
		}
		d.Fields = append(d.Fields, PrivateField{Name: name, Value: value, Salt: salt})
	}
	slices.SortFunc(d.Fields, func(a, b PrivateField) int { return strings.Compare(a.Name, b.Name) })
	_, err := d.Commitment()
	return d, err
}

// Commitment is the root of the RFC 9162 Merkle tree over the fields. It fails
// when a bound is broken, a salt is too short, or names are not in order and
// different.
func (d PrivateDetail) Commitment() (Hash, error) {
	tree, err := d.tree()
	if err != nil {
		return Hash{}, err
	}
	return tree.Root(), nil
}

func (d PrivateDetail) tree() (Tree, error) {
	if len(d.Fields) == 0 || len(d.Fields) > MaxDetailFields {
		return Tree{}, fmt.Errorf("a detail has 1 to %d fields, not %d", MaxDetailFields, len(d.Fields))
	}
	leaves, size := make([]Hash, len(d.Fields)), 0
	for i, f := range d.Fields {
		if i > 0 && f.Name <= d.Fields[i-1].Name {
			return Tree{}, fmt.Errorf("the detail's field %q does not come after %q", f.Name, d.Fields[i-1].Name)
		}
		if size += len(f.Value); size > MaxDetail {
			return Tree{}, fmt.Errorf("the detail's values have more than %d bytes", MaxDetail)
		}
		var err error
		if leaves[i], err = f.leaf(); err != nil {
			return Tree{}, err
		}
	}
	return NewTree(leaves), nil
}

// leaf is LeafHash("waymark detail 1" ‖ salt ‖ name ‖ value), each with its
// length before it in four bytes, the value in its shortest spelling.
func (f PrivateField) leaf() (Hash, error) {
	if f.Name == "" || len(f.Name) > MaxDetailName {
		return Hash{}, fmt.Errorf("a field's name has 1 to %d bytes", MaxDetailName)
	}
	if len(f.Salt) != SaltSize {
		return Hash{}, fmt.Errorf("the salt of the field %q has %d bytes, not %d", f.Name, len(f.Salt), SaltSize)
	}
	value, err := CanonicalJSON(f.Value)
	if err != nil {
		return Hash{}, fmt.Errorf("the field %q: %w", f.Name, err)
	}
	var b bytes.Buffer
	for _, part := range [][]byte{[]byte("waymark detail 1"), f.Salt, []byte(f.Name), value} {
		b.Write(binary.BigEndian.AppendUint32(nil, uint32(len(part))))
		b.Write(part)
	}
	return LeafHash(b.Bytes()), nil
}

// DetailProof shows one field of a detail and hides the others.
type DetailProof struct {
	Field PrivateField `json:"field"`
	Index uint64       `json:"index"`
	Size  uint64       `json:"size"` // fields of the whole detail
	Path  []Hash       `json:"path"`
}

// Prove makes the proof of the field with a name.
func (d PrivateDetail) Prove(name string) (DetailProof, error) {
	i := slices.IndexFunc(d.Fields, func(f PrivateField) bool { return f.Name == name })
	if i < 0 {
		return DetailProof{}, fmt.Errorf("the detail has no field %q", name)
	}
	tree, err := d.tree()
	if err != nil {
		return DetailProof{}, err
	}
	return DetailProof{Field: d.Fields[i], Index: uint64(i), Size: uint64(len(d.Fields)), Path: tree.Proof(i)}, nil
}

// Commitment is the commitment that the proof leads to: the field is of the
// detail whose commitment an event holds if both are the same.
func (p DetailProof) Commitment() (Hash, error) {
	leaf, err := p.Field.leaf()
	if err != nil {
		return Hash{}, err
	}
	return RootFromProof(leaf, p.Index, p.Size, p.Path)
}
