package provenance_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/waymark/waymark/provenance"
)

func detail(t testing.TB, salt byte) provenance.PrivateDetail {
	t.Helper()
	d, err := provenance.NewPrivateDetail(map[string]json.RawMessage{
		"price": json.RawMessage(`129.50`), "consignee": json.RawMessage(`{"b":1,"a":"<&>"}`), "note": json.RawMessage(`"x"`),
	}, bytes.NewReader(bytes.Repeat([]byte{salt}, 3*provenance.SaltSize)))
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// TestDetail: the commitment is of every field and salt and of no spelling, and
// each field can be shown alone.
func TestDetail(t *testing.T) {
	d := detail(t, 7)
	want, err := d.Commitment()
	if err != nil {
		t.Fatal(err)
	}
	// Pinned: who keeps a commitment has to be able to open it for ever.
	if got := want.String(); got != "d8078c75d63fa1e11db76dd63aac0a05c4f4a4d31f3ab77f54e71d3cb055fc24" {
		t.Errorf("the commitment is %s", got)
	}
	text, err := json.MarshalIndent(d, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	var again provenance.PrivateDetail
	if err := json.Unmarshal(text, &again); err != nil {
		t.Fatal(err)
	}
	if got, err := again.Commitment(); err != nil || got != want {
		t.Errorf("written and read: %s, %v", got, err)
	}
	if other, err := detail(t, 8).Commitment(); err != nil || other == want {
		t.Errorf("with another salt: %s, %v", other, err)
	}
	for _, f := range d.Fields {
		p, err := d.Prove(f.Name)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := p.Commitment(); err != nil || got != want {
			t.Errorf("%s alone: %s, %v", f.Name, got, err)
		}
		p.Field.Value = json.RawMessage(`"y"`)
		if got, err := p.Commitment(); err == nil && got == want {
			t.Errorf("%s with another value leads to the commitment", f.Name)
		}
	}
	if _, err := d.Prove("colour"); err == nil {
		t.Error("a field that is not there was proven")
	}
}

func TestBadDetail(t *testing.T) {
	field := func(name, value string, salt int) provenance.PrivateField {
		return provenance.PrivateField{Name: name, Value: json.RawMessage(value), Salt: make([]byte, salt)}
	}
	var many []provenance.PrivateField
	for i := range provenance.MaxDetailFields + 1 {
		many = append(many, field(strings.Repeat("a", i+1), "1", provenance.SaltSize))
	}
	for name, fields := range map[string][]provenance.PrivateField{
		"no fields":    nil,
		"too many":     many,
		"no name":      {field("", "1", provenance.SaltSize)},
		"a long name":  {field(strings.Repeat("a", provenance.MaxDetailName+1), "1", provenance.SaltSize)},
		"no salt":      {field("a", "1", 0)},
		"a short salt": {field("a", "1", 16)},
		"no JSON":      {field("a", "{", provenance.SaltSize)},
		"no value":     {field("a", "", provenance.SaltSize)},
		"too large":    {field("a", `"`+strings.Repeat("x", provenance.MaxDetail)+`"`, provenance.SaltSize)},
		"out of order": {field("b", "1", provenance.SaltSize), field("a", "1", provenance.SaltSize)},
		"twice":        {field("a", "1", provenance.SaltSize), field("a", "2", provenance.SaltSize)},
	} {
		if c, err := (provenance.PrivateDetail{Fields: fields}).Commitment(); err == nil {
			t.Errorf("%s: %s, want an error", name, c)
		}
	}
	if _, err := provenance.NewPrivateDetail(map[string]json.RawMessage{"a": json.RawMessage("1")}, bytes.NewReader(nil)); err == nil {
		t.Error("salted without randomness")
	}
}

// FuzzDetail: what is read is a detail or an error, and its proofs lead to its
// commitment.
func FuzzDetail(f *testing.F) {
	text, err := json.Marshal(detail(f, 1))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(text)
	f.Fuzz(func(t *testing.T, text []byte) {
		var d provenance.PrivateDetail
		if json.Unmarshal(text, &d) != nil {
			return
		}
		want, err := d.Commitment()
		if err != nil {
			return
		}
		for _, field := range d.Fields {
			p, err := d.Prove(field.Name)
			if err != nil {
				t.Fatal(err)
			}
			if got, err := p.Commitment(); err != nil || got != want {
				t.Errorf("%q: %s, %v, want %s", field.Name, got, err, want)
			}
		}
	})
}
