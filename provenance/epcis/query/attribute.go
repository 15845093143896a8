package query

import (
	"slices"
	"strings"

	"github.com/waymark/waymark/provenance/epcis"
)

// vocabularyFields are the standard fields whose values are elements of a
// vocabulary, which can have master data (EPCIS 2.0, section 6.5).
var vocabularyFields = map[string]func(*epcis.Event) []string{
	"bizLocation": bizLocation,
	"readPoint":   readPoint,
	"bizStep":     func(ev *epcis.Event) []string { return []string{full(ev.BizStep, ev.Context)} },
	"disposition": func(ev *epcis.Event) []string { return []string{full(ev.Disposition, ev.Context)} },
	"epcClass": func(ev *epcis.Event) []string {
		return slices.Concat(classIDs(ev.QuantityList), classIDs(ev.ChildQuantityList),
			classIDs(ev.InputQuantityList), classIDs(ev.OutputQuantityList))
	},
	"bizTransaction": func(ev *epcis.Event) (out []string) {
		for _, t := range ev.BizTransactionList {
			out = append(out, t.ID)
		}
		return out
	},
	"source":      func(ev *epcis.Event) []string { return ends(ev.SourceList) },
	"destination": func(ev *epcis.Event) []string { return ends(ev.DestinationList) },
}

func ends(list []epcis.SourceDest) (out []string) {
	for _, s := range list {
		out = append(out, s.ID)
	}
	return out
}

// attributeField is a field of HASATTR_fieldname and EQATTR_fieldname_attrname:
// one of the standard's or an extension field.
type attributeField struct {
	name string
	of   func(*epcis.Event) []string
}

func readAttributeField(name string, ctx epcis.Context) (attributeField, bool) {
	if of, ok := vocabularyFields[name]; ok {
		return attributeField{name, of}, true
	}
	field, ok := parseField(name, ctx)
	if !ok {
		return attributeField{}, false
	}
	f := extensionField{fieldName: field, area: areas[len(areas)-1]}
	return attributeField{name, func(ev *epcis.Event) (out []string) {
		f.any(ev, func(v any) bool {
			return anyScalar(v, func(s any) bool { out = append(out, scalar(s).text); return false })
		})
		return out
	}}, true
}

// any reports whether ok holds of the attributes of one of the field's values.
func (f attributeField) any(s *subject, ok func(map[string][]string) bool) bool {
	if s.master == nil {
		return false
	}
	return slices.ContainsFunc(f.of(s.Event), func(id string) bool {
		if id == "" {
			return false
		}
		attributes := s.master.Attributes(f.name, canonical(id, s.Context))
		return attributes != nil && ok(attributes)
	})
}

func hasAttribute(par parameter, _, name string, ctx epcis.Context) (criterion, *Error) {
	list, err := par.texts()
	if err != nil {
		return criterion{}, err
	}
	field, ok := readAttributeField(name, ctx)
	if !ok {
		return criterion{}, refuse(par.name, "%q is no field whose values have master data", clip(name))
	}
	return criterion{match: func(s *subject) bool {
		return field.any(s, func(attributes map[string][]string) bool {
			return slices.ContainsFunc(list, func(wanted string) bool { return len(attributes[ctx.Expand(wanted)]) > 0 })
		})
	}}, nil
}

// attributeEquals reads EQATTR_fieldname_attrname. The field's name ends at the
// first underscore after it begins with a standard field or a prefix.
func attributeEquals(par parameter, _, tail string, ctx epcis.Context) (criterion, *Error) {
	wanted, err := par.operands("EQ", ctx)
	if err != nil {
		return criterion{}, err
	}
	name, attribute, ok := strings.Cut(tail, "_")
	if !ok || attribute == "" {
		return criterion{}, refuse(par.name, "needs the names of a field and of an attribute, parted by an underscore")
	}
	field, ok := readAttributeField(name, ctx)
	if !ok {
		return criterion{}, refuse(par.name, "%q is no field whose values have master data", clip(name))
	}
	attribute = ctx.Expand(attribute)
	return criterion{match: func(s *subject) bool {
		return field.any(s, func(attributes map[string][]string) bool {
			return slices.ContainsFunc(attributes[attribute], func(v string) bool { return fulfils("EQ", textScalar(v), wanted, s.Context) })
		})
	}}, nil
}
