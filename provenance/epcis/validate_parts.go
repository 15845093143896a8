package epcis

import (
	"encoding/json"
	"strconv"
	"strings"
)

func (c *checker) quantities(path string, list []QuantityElement) {
	for i, q := range list {
		p := index(path, i)
		c.uri(p+".epcClass", q.EPCClass)
		if q.Quantity != "" {
			if _, ok := canonicalNumber(string(q.Quantity)); !ok {
				c.fail(p+".quantity", CodeFormat, strconv.Quote(string(q.Quantity))+" is no decimal of reasonable size")
			}
		}
		if q.UOM == "" {
			continue
		}
		if q.Quantity == "" && !c.failed(p+".quantity") {
			c.fail(p+".uom", CodeConflict, "is a unit without a quantity")
		}
		if !unitForm(q.UOM) {
			c.fail(p+".uom", CodeFormat, strconv.Quote(q.UOM)+" is no UN/CEFACT unit code such as KGM")
		}
	}
}

// unitForm is that of UN/CEFACT Recommendation 20 codes.
func unitForm(s string) bool {
	for i := range len(s) {
		if !digit(s[i]) && (s[i] < 'A' || s[i] > 'Z') {
			return false
		}
	}
	return len(s) == 2 || len(s) == 3
}

func (c *checker) persistentDisposition(p *PersistentDisposition) {
	if p == nil {
		return
	}
	const path = "persistentDisposition"
	c.need(path, p.Set != nil || p.Unset != nil, "sets and unsets nothing")
	for _, part := range []struct {
		name  string
		words []Disposition
	}{{path + ".set", p.Set}, {path + ".unset", p.Unset}} {
		if part.words != nil && len(part.words) == 0 {
			c.fail(part.name, CodeRequired, "is empty")
		}
		for i, d := range part.words {
			c.declaredTerm(index(part.name, i), string(d), dispositions)
		}
		c.distinct(part.name, texts(part.words))
	}
}

func texts[T ~string](list []T) []string {
	out := make([]string, len(list))
	for i, s := range list {
		out[i] = string(s)
	}
	return out
}

func (c *checker) location(path string, l Location) {
	if !l.IsZero() {
		c.uri(path+".id", l.ID)
		c.extensions(path+".", l.Extensions)
	}
}

func (c *checker) sourceDests(path, name string, list []SourceDest) {
	for i, s := range list {
		p := index(path, i)
		c.need(p+".type", s.Type != "", "is missing")
		c.term(p+".type", string(s.Type), sourceDestTypes)
		c.uri(p+"."+name, s.ID)
		if s.Type == SourceDestLocation && strings.HasPrefix(canonicalID(s.ID), "https://id.gs1.org/417/") {
			c.fail(p+"."+name, CodeConflict, "identifies a party, but the type says location")
		}
	}
}

func (c *checker) sensorElement(path string, s SensorElement) {
	if m := s.Metadata; m != nil {
		p := path + ".sensorMetadata"
		for _, f := range m.members().fields {
			if id, ok := f.value.(*string); ok {
				c.optionalURI(p+"."+f.name, *id)
			}
		}
		if !m.StartTime.IsZero() && !m.EndTime.IsZero() && m.EndTime.Before(m.StartTime.Time) {
			c.fail(p+".endTime", CodeConflict, "is before startTime")
		}
		c.extensions(p+".", m.Extensions)
	}
	c.need(path+".sensorReport", len(s.Reports) > 0, "is missing or empty")
	for i := range s.Reports {
		c.sensorReport(index(path+".sensorReport", i), &s.Reports[i])
	}
	c.extensions(path+".", s.Extensions)
}

func (c *checker) sensorReport(path string, r *SensorReport) {
	c.need(path+".type", r.Type != "", "is missing")
	for _, f := range r.members().fields {
		p := path + "." + f.name
		switch v := f.value.(type) {
		case word:
			c.term(p, *v.text, *v.of)
		case *json.Number:
			if _, ok := canonicalNumber(string(*v)); *v != "" && !ok {
				c.fail(p, CodeFormat, strconv.Quote(string(*v))+" is no number of reasonable size")
			}
		case *string:
			switch f.name {
			case "uom":
			case "hexBinaryValue":
				if strings.Trim(*v, "0123456789abcdefABCDEF") != "" {
					c.fail(p, CodeFormat, "holds more than hexadecimal digits")
				}
			default:
				c.optionalURI(p, *v)
			}
		}
	}
	c.extensions(path+".", r.Extensions)
}
