package query

import (
	"maps"
	"slices"
	"strings"

	"github.com/waymark/waymark/provenance/epcis"
)

// build turns a parameter of a fixed name into a criterion.
type build func(par parameter, ctx epcis.Context) (criterion, *Error)

// fixed are the parameters whose names are fixed (EPCIS 2.0, section 8.2.7.1).
var fixed = map[string]build{
	"eventType": eventTypes,
	"EQ_action": actions,

	"GE_eventTime":  eventTime("GE"),
	"LT_eventTime":  eventTime("LT"),
	"GE_recordTime": recordTime("GE"),
	"LT_recordTime": recordTime("LT"),

	"EQ_bizStep":     words(KindBizStep, func(ev *epcis.Event) []epcis.BizStep { return []epcis.BizStep{ev.BizStep} }),
	"EQ_disposition": words(KindDisposition, func(ev *epcis.Event) []epcis.Disposition { return []epcis.Disposition{ev.Disposition} }),
	"EQ_persistentDisposition_set": words(KindSet, func(ev *epcis.Event) []epcis.Disposition {
		if ev.PersistentDisposition == nil {
			return nil
		}
		return ev.PersistentDisposition.Set
	}),
	"EQ_persistentDisposition_unset": words(KindUnset, func(ev *epcis.Event) []epcis.Disposition {
		if ev.PersistentDisposition == nil {
			return nil
		}
		return ev.PersistentDisposition.Unset
	}),

	"EQ_readPoint":        ids(KindReadPoint, readPoint),
	"WD_readPoint":        places(KindReadPoint, readPoint),
	"EQ_bizLocation":      ids(KindBizLocation, bizLocation),
	"WD_bizLocation":      places(KindBizLocation, bizLocation),
	"EQ_transformationID": ids(KindTransform, func(ev *epcis.Event) []string { return []string{ev.TransformationID} }),

	"MATCH_epc":       epcs([]Kind{KindEPC}, listed),
	"MATCH_parentID":  epcs([]Kind{KindParent}, parent),
	"MATCH_inputEPC":  epcs([]Kind{KindInput}, inputs),
	"MATCH_outputEPC": epcs([]Kind{KindOutput}, outputs),
	"MATCH_anyEPC":    epcs([]Kind{KindEPC, KindParent, KindInput, KindOutput}, listed, parent, inputs, outputs),

	"MATCH_epcClass":       classes([]Kind{KindClass}, listedQuantities),
	"MATCH_inputEPCClass":  classes([]Kind{KindInputClass}, inputQuantities),
	"MATCH_outputEPCClass": classes([]Kind{KindOutputClass}, outputQuantities),
	"MATCH_anyEPCClass":    classes([]Kind{KindClass, KindInputClass, KindOutputClass}, listedQuantities, inputQuantities, outputQuantities),

	"EQ_quantity": quantity("EQ"),
	"GT_quantity": quantity("GT"),
	"GE_quantity": quantity("GE"),
	"LT_quantity": quantity("LT"),
	"LE_quantity": quantity("LE"),

	"EQ_eventID":               plain(KindEventID, eventID),
	"EXISTS_errorDeclaration":  exists(KindErratum, func(ev *epcis.Event) bool { return ev.ErrorDeclaration != nil }),
	"GE_errorDeclarationTime":  instants("GE", declarationTime),
	"LT_errorDeclarationTime":  instants("LT", declarationTime),
	"GE_errorDeclaration_Time": instants("GE", declarationTime), // as the standard's query schema spells it
	"LT_errorDeclaration_Time": instants("LT", declarationTime),
	"EQ_errorReason":           errorReasons,
	"EQ_correctiveEventID":     plain(KindCorrective, correctives),

	"EXISTS_sensorElementList": exists(KindSensor, func(ev *epcis.Event) bool { return len(ev.SensorElementList) > 0 }),
	"GE_time":                  instants("GE", sensorTime),
	"LT_time":                  instants("LT", sensorTime),
	"GE_startTime":             instants("GE", sensorStart),
	"LT_startTime":             instants("LT", sensorStart),
	"GE_endTime":               instants("GE", sensorEnd),
	"LT_endTime":               instants("LT", sensorEnd),
	"EQ_type":                  measurementTypes,
	"EQ_deviceID":              sensorIDs(KindDevice, deviceIDs),
	"EQ_dataProcessingMethod":  sensorIDs(0, processingMethods),
	"EQ_bizRules":              sensorIDs(0, bizRules),
	"EQ_microorganism":         sensorIDs(0, reportText(func(r *epcis.SensorReport) string { return r.Microorganism })),
	"EQ_chemicalSubstance":     sensorIDs(0, reportText(func(r *epcis.SensorReport) string { return r.ChemicalSubstance })),
	"EQ_uriValue":              sensorIDs(0, reportText(func(r *epcis.SensorReport) string { return r.URIValue })),
	"EQ_stringValue":           stringValues,
	"EQ_hexBinaryValue":        hexValues,
	"EQ_booleanValue":          booleanValue,
}

func eventTypes(par parameter, ctx epcis.Context) (criterion, *Error) {
	list, err := par.texts()
	if err != nil {
		return criterion{}, err
	}
	set := map[string]bool{}
	for _, s := range list {
		switch t := epcis.EventType(s); t {
		case epcis.ObjectEvent, epcis.AggregationEvent, epcis.TransactionEvent, epcis.TransformationEvent, epcis.AssociationEvent:
		default:
			if !isURI(s) {
				return criterion{}, refuse(par.name, "%q is neither an event type of the standard nor a URI", clip(s))
			}
		}
		set[eventType(s, ctx)] = true
	}
	return among(set, KindType, func(ev *epcis.Event) []string { return []string{eventType(string(ev.Type), ev.Context)} }), nil
}

// eventType is the one spelling of an event type: the bare word for the
// standard's five.
func eventType(s string, ctx epcis.Context) string {
	return strings.TrimPrefix(ctx.Expand(s), "https://ref.gs1.org/epcis/")
}

// among asks whether one of an event's texts is in a set.
func among(set map[string]bool, kind Kind, of func(*epcis.Event) []string) criterion {
	c := criterion{match: func(s *subject) bool {
		return slices.ContainsFunc(of(s.Event), func(v string) bool { return v != "" && set[v] })
	}}
	if kind != 0 {
		c.where = (&Condition{Kinds: []Kind{kind}, Values: slices.Collect(maps.Keys(set))}).sorted()
	}
	return c
}

func actions(par parameter, _ epcis.Context) (criterion, *Error) {
	list, err := par.texts()
	if err != nil {
		return criterion{}, err
	}
	set := map[string]bool{}
	for _, s := range list {
		if a := epcis.Action(s); a != epcis.ActionAdd && a != epcis.ActionObserve && a != epcis.ActionDelete {
			return criterion{}, refuse(par.name, "is ADD, OBSERVE or DELETE, not %q", clip(s))
		}
		set[s] = true
	}
	return among(set, KindAction, func(ev *epcis.Event) []string { return []string{string(ev.Action)} }), nil
}

// words asks whether one of the event's words of a vocabulary is among the values.
func words[T word](kind Kind, of func(*epcis.Event) []T) build {
	return func(par parameter, ctx epcis.Context) (criterion, *Error) {
		list, err := par.texts()
		if err != nil {
			return criterion{}, err
		}
		set, err := wordSet[T](par.name, list, ctx)
		return among(set, kind, func(ev *epcis.Event) (out []string) {
			for _, w := range of(ev) {
				out = append(out, full(w, ev.Context))
			}
			return out
		}), err
	}
}

var errorReasons = words(0, func(ev *epcis.Event) []epcis.ErrorReason {
	if ev.ErrorDeclaration == nil {
		return nil
	}
	return []epcis.ErrorReason{ev.ErrorDeclaration.Reason}
})

func eventID(ev *epcis.Event) []string { return []string{ev.EventID} }

func correctives(ev *epcis.Event) []string {
	if ev.ErrorDeclaration == nil {
		return nil
	}
	return ev.ErrorDeclaration.CorrectiveEventIDs
}

// plain compares URIs as they are written: names of events have one spelling.
func plain(kind Kind, of func(*epcis.Event) []string) build {
	return func(par parameter, _ epcis.Context) (criterion, *Error) {
		list, err := par.uris()
		if err != nil {
			return criterion{}, err
		}
		set := map[string]bool{}
		for _, s := range list {
			set[s] = true
		}
		return among(set, kind, of), nil
	}
}

// exists is a criterion by its presence.
func exists(kind Kind, has func(*epcis.Event) bool) build {
	return func(par parameter, _ epcis.Context) (criterion, *Error) {
		on, err := par.present()
		if err != nil || !on {
			return criterion{}, err
		}
		return criterion{
			match: func(s *subject) bool { return has(s.Event) },
			where: &Condition{Kinds: []Kind{kind}, Values: []string{""}},
		}, nil
	}
}

// word is a term of one of the standard's vocabularies.
type word interface {
	~string
	URI() string
	Standard() bool
}

// full is the one spelling in which words are compared: the full URI.
func full[T word](w T, ctx epcis.Context) string {
	if w == "" {
		return ""
	}
	if !strings.Contains(string(w), ":") {
		return w.URI()
	}
	return T(ctx.Expand(string(w))).URI()
}

// wordSet reads the words of a criterion in any spelling. A bare word that is not
// the standard's names nothing and is refused.
func wordSet[T word](name string, values []string, ctx epcis.Context) (map[string]bool, *Error) {
	set := make(map[string]bool, len(values))
	for _, v := range values {
		if !isURI(v) && !T(v).Standard() {
			return nil, refuse(name, "%q is neither a word of the standard's vocabulary nor a URI", clip(v))
		}
		set[full(T(v), ctx)] = true
	}
	return set, nil
}
