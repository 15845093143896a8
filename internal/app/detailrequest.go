package app

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
)

// maxDetailParties is how many parties one request gives a detail to.
const maxDetailParties = 100

// DetailRequest is a detail as a client gives it, its fields in any order.
type DetailRequest struct {
	Commitment string        `json:"commitment,omitempty"` // which the client computed; another detail is refused
	Fields     []SaltedField `json:"fields"`
	For        []string      `json:"for,omitempty"` // MSP ids of those who get it, beside the credential's party
}

// SaltedField is a provenance.DetailField with its salt as text, so that a
// salt that cannot be read is refused by the name of its field.
type SaltedField struct {
	Name  string          `json:"name"`
	Value json.RawMessage `json:"value"`
	Salt  base64Text      `json:"salt"`
}

// NewSaltedField is a field with the bytes of its salt.
func NewSaltedField(name string, value json.RawMessage, salt []byte) SaltedField {
	return SaltedField{name, value, base64Text(base64.StdEncoding.EncodeToString(salt))}
}

type base64Text string

// JSONSchema describes the salt to programs.
func (base64Text) JSONSchema(func(reflect.Type) map[string]any) map[string]any {
	return map[string]any{"type": "string", "contentEncoding": "base64", "description": fmt.Sprintf("%d random bytes", provenance.SaltSize)}
}

// Check returns the detail and its commitment, or a refusal that names the
// field at fault. No value is part of a refusal: those end in logs.
func (b DetailRequest) Check() (d provenance.PrivateDetail, c provenance.Hash, err error) {
	if n := len(b.Fields); n == 0 || n > provenance.MaxDetailFields {
		return d, c, refusal.Field("fields", "A detail has 1 to %d fields, not %d.", provenance.MaxDetailFields, n)
	}
	if len(b.For) > maxDetailParties {
		return d, c, refusal.Field("for", "A detail is for at most %d parties.", maxDetailParties)
	}
	seen, size := map[string]bool{}, 0
	for i, f := range b.Fields {
		field, err := f.check(fmt.Sprintf("fields[%d]", i))
		if err != nil {
			return d, c, err
		}
		if seen[f.Name] {
			return d, c, refusal.Field(fmt.Sprintf("fields[%d].name", i), "The field %q stands twice.", Clip(f.Name))
		}
		if size += len(f.Value); size > provenance.MaxDetail {
			return d, c, refusal.Field("fields", "The values of a detail have at most %d bytes.", provenance.MaxDetail)
		}
		seen[f.Name] = true
		d.Fields = append(d.Fields, field)
	}
	slices.SortFunc(d.Fields, func(a, b provenance.PrivateField) int { return strings.Compare(a.Name, b.Name) })
	if c, err = d.Commitment(); err != nil {
		return d, c, refusal.Field("fields", "The fields make no detail.") // its bounds were checked above; err may hold a value
	}
	if b.Commitment == "" {
		return d, c, nil
	}
	if want, err := ParseCommitment(b.Commitment); err != nil || want != c {
		return d, c, refusal.Field("commitment", "The commitment of these fields is %s.", c)
	}
	return d, c, nil
}

// check reads one field; at is where it stands in the request.
func (f SaltedField) check(at string) (provenance.PrivateField, error) {
	out := provenance.PrivateField{Name: f.Name, Value: f.Value}
	if f.Name == "" || len(f.Name) > provenance.MaxDetailName {
		return out, refusal.Field(at+".name", "The name of a field has 1 to %d bytes.", provenance.MaxDetailName)
	}
	name := Clip(f.Name)
	if len(f.Value) == 0 {
		return out, refusal.Field(at+".value", "The field %q has no value.", name)
	}
	if _, err := provenance.CanonicalJSON(f.Value); err != nil {
		return out, refusal.Field(at+".value", "The value of the field %q has no canonical form (RFC 8785): a name stands twice in it, a number does not fit, or its text is broken.", name)
	}
	var err error
	if out.Salt, err = base64.StdEncoding.DecodeString(string(f.Salt)); err != nil || len(out.Salt) != provenance.SaltSize {
		return out, refusal.Field(at+".salt", "The salt of the field %q is %d random bytes as base64.", name, provenance.SaltSize)
	}
	return out, nil
}

// ParseCommitment reads a detail's commitment.
func ParseCommitment(text string) (provenance.Hash, error) {
	h, err := provenance.ParseHash(text)
	if err != nil || h.IsZero() {
		return h, refusal.Field("commitment", "A commitment is 64 hexadecimal digits.")
	}
	return h, nil
}
