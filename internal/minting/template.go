package minting

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/gs1"
)

// MaxPassport bounds a passport document, in bytes.
const MaxPassport = 1 << 20

// Template is the passport that the items of a batch share: a JSON-LD product
// passport without what differs from item to item. It is canonical JSON.
type Template []byte

// Fields that each item adds to the template.
const (
	fieldID     = "id"
	fieldGTIN   = "gs1:gtin"
	fieldSerial = "schema:serialNumber"
	fieldSize   = "gs1:size"
	fieldColor  = "gs1:colourDescription"
)

// InvalidPassport lists what is wrong with a passport, by field.
type InvalidPassport struct{ Problems []string }

func (e *InvalidPassport) Error() string {
	s := "the passport: " + e.Problems[0]
	if n := len(e.Problems) - 1; n > 0 {
		s += fmt.Sprintf("; and %d more", n)
	}
	return s
}

// Code names the error for programs.
func (e *InvalidPassport) Code() string { return "invalid_passport" }

func (e *InvalidPassport) add(format string, args ...any) {
	e.Problems = append(e.Problems, fmt.Sprintf(format, args...))
}

// ReadTemplate reads and checks a shared passport: names, maker, materials
// with shares that make 100 % and an origin each, care, certificates.
func ReadTemplate(r io.Reader) (Template, error) {
	text, err := io.ReadAll(io.LimitReader(r, MaxPassport+1))
	if err != nil {
		return nil, fmt.Errorf("reading the passport: %w", err)
	}
	bad := &InvalidPassport{}
	if len(text) > MaxPassport {
		bad.add("it is longer than %d bytes", MaxPassport)
		return nil, bad
	}
	canonical, err := provenance.CanonicalJSON(text)
	if err != nil {
		bad.add("%v", err)
		return nil, bad
	}
	var doc shared
	if err := json.Unmarshal(canonical, &doc); err != nil {
		bad.add("%v", err)
		return nil, bad
	}
	doc.check(bad)
	if len(bad.Problems) > 0 {
		return nil, bad
	}
	return canonical, nil
}

// shared is what a template must say; everything else in it is kept as it is.
type shared struct {
	ID        json.RawMessage   `json:"id"`
	GTIN      json.RawMessage   `json:"gs1:gtin"`
	Serial    json.RawMessage   `json:"schema:serialNumber"`
	Name      json.RawMessage   `json:"gs1:productName"`
	Maker     *organization     `json:"gs1:manufacturer"`
	Origin    *country          `json:"gs1:countryOfOrigin"`
	Materials []material        `json:"gs1:textileMaterial"`
	Care      json.RawMessage   `json:"eutex:hasCareInstructions"`
	Certs     []json.RawMessage `json:"gs1:certification"`
}

type organization struct {
	Name string `json:"gs1:organizationName"`
	GLN  string `json:"gs1:globalLocationNumber"`
}

type country struct {
	Code string `json:"gs1:countryCode"`
}

type material struct {
	Share       json.Number     `json:"gs1:textileMaterialPercentage"`
	Description json.RawMessage `json:"gs1:textileMaterialDescription"`
	Origin      *country        `json:"gs1:countryOfOrigin"`
}

type certificate struct {
	Standard string `json:"gs1:certificationStandard"`
	ID       string `json:"gs1:certificationIdentification"`
	Start    string `json:"gs1:certificationStartDate"`
	End      string `json:"gs1:certificationEndDate"`
}

func (d shared) check(bad *InvalidPassport) {
	for name, v := range map[string]json.RawMessage{fieldID: d.ID, fieldGTIN: d.GTIN, fieldSerial: d.Serial} {
		if v != nil {
			bad.add("%s: differs from item to item, so it does not belong into the shared passport", name)
		}
	}
	if empty(d.Name) {
		bad.add("gs1:productName: missing")
	}
	if empty(d.Care) {
		bad.add("eutex:hasCareInstructions: missing")
	}
	switch {
	case d.Maker == nil || d.Maker.Name == "":
		bad.add("gs1:manufacturer: an organisation with gs1:organizationName is missing")
	default:
		if _, err := gs1.ParseGLN(d.Maker.GLN); err != nil {
			bad.add("gs1:manufacturer/gs1:globalLocationNumber: %v", err)
		}
	}
	d.Origin.check(bad, "gs1:countryOfOrigin")
	d.checkMaterials(bad)
	for i, raw := range d.Certs {
		var c certificate
		if err := json.Unmarshal(raw, &c); err != nil || c.Standard == "" || c.ID == "" {
			bad.add("gs1:certification[%d]: a certificate names its gs1:certificationStandard and gs1:certificationIdentification", i)
		} else if c.Start != "" && c.End != "" && c.Start > c.End {
			bad.add("gs1:certification[%d]: ends on %s, before it starts on %s", i, c.End, c.Start)
		}
	}
}

func (d shared) checkMaterials(bad *InvalidPassport) {
	if len(d.Materials) == 0 {
		bad.add("gs1:textileMaterial: missing")
		return
	}
	sum := 0.0
	for i, m := range d.Materials {
		share, err := m.Share.Float64()
		if err != nil || share <= 0 || share > 100 {
			bad.add("gs1:textileMaterial[%d]/gs1:textileMaterialPercentage: %q is not a share in percent", i, m.Share)
		}
		sum += share
		if empty(m.Description) {
			bad.add("gs1:textileMaterial[%d]/gs1:textileMaterialDescription: missing", i)
		}
		m.Origin.check(bad, fmt.Sprintf("gs1:textileMaterial[%d]/gs1:countryOfOrigin", i))
	}
	if sum < 99.5 || sum > 100.5 {
		bad.add("gs1:textileMaterial: the shares make %g %%, not 100 %%", sum)
	}
}

func (c *country) check(bad *InvalidPassport, field string) {
	if c == nil || len(c.Code) != 2 || strings.Trim(c.Code, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != "" {
		bad.add("%s: a gs1:countryCode of two capitals (ISO 3166-1) is missing", field)
	}
}

func empty(v json.RawMessage) bool {
	switch string(bytes.TrimSpace(v)) {
	case "", "null", `""`, "[]", "{}":
		return true
	}
	return false
}

// Name is the product's name, in English if the template has it.
func (t Template) Name() string {
	var doc struct {
		Name json.RawMessage `json:"gs1:productName"`
	}
	if json.Unmarshal(t, &doc) != nil {
		return ""
	}
	var plain string
	if json.Unmarshal(doc.Name, &plain) == nil {
		return plain
	}
	type text struct {
		Value    string `json:"@value"`
		Language string `json:"@language"`
	}
	var list []text
	var one text
	if json.Unmarshal(doc.Name, &list) != nil && json.Unmarshal(doc.Name, &one) == nil {
		list = []text{one}
	}
	for _, l := range list {
		if l.Language == "en" {
			return l.Value
		}
	}
	if len(list) > 0 {
		return list[0].Value
	}
	return ""
}
