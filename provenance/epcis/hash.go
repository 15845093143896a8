package epcis

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// HashVersion is the version suffix of the identifiers that [HashID] makes.
const HashVersion = "CBV2.0"

// HashID returns the event's CBV 2.0 event hash identifier,
// ni:///sha-256;HEX?ver=CBV2.0 (CBV 2.0, section 8.9; RFC 6920). An event that
// could not be read completely has none and gives an [*InvalidEventError].
func HashID(e *Event) (string, error) { return hashID(e, nil) }

// PreHash returns the text whose SHA-256 is in [HashID], for comparing
// implementations.
func PreHash(e *Event) (string, error) { return preHash(e, nil) }

// HashIDs returns [HashID] of each event, leaving out the fields that the
// document declares to be a repository's own additions, if it does so with
// ignoreFields of the namespace https://repository-x.example.com/ as the CBV's
// reference implementation reads it.
func (doc *Document) HashIDs() ([]string, error) {
	return doc.each(hashID)
}

// PreHashes returns the text behind each of HashIDs.
func (doc *Document) PreHashes() ([]string, error) {
	return doc.each(preHash)
}

func (doc *Document) each(f func(*Event, map[string]bool) (string, error)) ([]string, error) {
	ignore := doc.ignoredFields()
	out := make([]string, len(doc.Events))
	for i, ev := range doc.Events {
		s, err := f(ev, ignore)
		if err != nil {
			return nil, fmt.Errorf("hashing event %d: %w", i, err)
		}
		out[i] = s
	}
	return out, nil
}

func (doc *Document) ignoredFields() map[string]bool {
	const name = "https://repository-x.example.com/ignoreFields"
	ignore := map[string]bool{}
	for key, raw := range doc.Extensions {
		var fields []string
		if doc.Context.Expand(key) == name && json.Unmarshal(raw, &fields) == nil {
			for _, f := range fields {
				ignore[doc.Context.Expand(f)] = true
			}
		}
	}
	return ignore
}

func hashID(e *Event, ignore map[string]bool) (string, error) {
	text, err := preHash(e, ignore)
	if err != nil {
		return "", err
	}
	sum := sha256.Sum256([]byte(text))
	return "ni:///sha-256;" + hex.EncodeToString(sum[:]) + "?ver=" + HashVersion, nil
}

// preHash concatenates the event's fields in canonical order. The published
// vectors, which this follows, put a type before what it classifies, and order
// the lists of documents and parties, ilmd and extensions alphabetically at the
// end; the order table in the standard's text differs there.
func preHash(e *Event, ignore map[string]bool) (string, error) {
	if len(e.problems) > 0 {
		return "", &InvalidEventError{Fields: e.problems}
	}
	h := &hasher{ctx: e.Context}
	own := maps.Clone(e.Extensions)
	maps.DeleteFunc(own, func(name string, _ json.RawMessage) bool { return ignore[e.Context.Expand(name)] })
	tail := append(h.fields(own),
		h.bizTransactions(e.BizTransactionList),
		h.sourceDests("destinationList", "destination", e.DestinationList),
		h.sourceDests("sourceList", "source", e.SourceList),
		h.sensorRest(e.SensorElementList),
		listOf("ilmd", []string{h.extensions(e.ILMD)}),
	)
	text := strings.Join([]string{
		"eventType=" + h.ctx.Expand(string(e.Type)),
		h.time("eventTime", e.EventTime),
		h.plain("eventTimeZoneOffset", e.EventTimeZoneOffset),
		sorted(h.values("certificationInfo", e.CertificationInfo)),
		h.plain("parentID", e.ParentID),
		h.epcs("epcList", e.EPCList),
		h.epcs("inputEPCList", e.InputEPCList),
		h.epcs("childEPCs", e.ChildEPCs),
		h.quantities("quantityList", e.QuantityList),
		h.quantities("childQuantityList", e.ChildQuantityList),
		h.quantities("inputQuantityList", e.InputQuantityList),
		h.epcs("outputEPCList", e.OutputEPCList),
		h.quantities("outputQuantityList", e.OutputQuantityList),
		h.plain("action", string(e.Action)),
		h.plain("transformationID", e.TransformationID),
		h.term("bizStep", string(e.BizStep), bizSteps),
		h.term("disposition", string(e.Disposition), dispositions),
		h.persistentDisposition(e.PersistentDisposition),
		h.location("readPoint", e.ReadPoint),
		h.location("bizLocation", e.BizLocation),
		h.sensors(e.SensorElementList),
		sorted(tail),
	}, "")
	return text, h.err
}

// hasher writes fields. The first error stays in err.
type hasher struct {
	ctx Context
	err error
}

// plain is a field without children; an absent one adds nothing.
func (h *hasher) plain(name, value string) string {
	if value = strings.TrimSpace(value); value == "" {
		return ""
	}
	return name + "=" + canonicalValue(value, h.ctx)
}

func (h *hasher) time(name string, t Timestamp) string {
	if t.IsZero() {
		return ""
	}
	return name + "=" + t.hashText()
}

func (h *hasher) term(name, value string, v vocabulary) string {
	if value == "" {
		return ""
	}
	return name + "=" + canonicalValue(v.full(value, h.ctx), h.ctx)
}

func (h *hasher) values(name string, values []string) []string {
	out := make([]string, 0, len(values))
	for _, v := range values {
		out = append(out, h.plain(name, v))
	}
	return out
}

// sorted joins in lexical order of the UTF-8 bytes.
func sorted(parts []string) string {
	slices.Sort(parts)
	return strings.Join(parts, "")
}

// listOf is a list's name and its sorted elements; an empty list adds nothing.
func listOf(name string, parts []string) string {
	if s := sorted(parts); s != "" {
		return name + s
	}
	return ""
}

func (h *hasher) epcs(name string, epcs []string) string {
	return listOf(name, h.values("epc", epcs))
}

func (h *hasher) quantities(name string, list []QuantityElement) string {
	parts := make([]string, 0, len(list))
	for _, q := range list {
		parts = append(parts, "quantityElement"+h.plain("epcClass", q.EPCClass)+
			h.plain("quantity", q.Quantity.String())+h.plain("uom", q.UOM))
	}
	return listOf(name, parts)
}

func (h *hasher) persistentDisposition(p *PersistentDisposition) string {
	if p == nil {
		return ""
	}
	words := func(name string, list []Disposition) string {
		parts := make([]string, 0, len(list))
		for _, d := range list {
			parts = append(parts, h.term(name, string(d), dispositions))
		}
		return sorted(parts)
	}
	return listOf("persistentDisposition", []string{words("set", p.Set) + words("unset", p.Unset)})
}

func (h *hasher) bizTransactions(list []BizTransaction) string {
	parts := make([]string, 0, len(list))
	for _, t := range list {
		parts = append(parts, h.term("type", string(t.Type), bizTransactionTypes)+h.plain("bizTransaction", t.ID))
	}
	return listOf("bizTransactionList", parts)
}

func (h *hasher) sourceDests(list, name string, items []SourceDest) string {
	parts := make([]string, 0, len(items))
	for _, s := range items {
		parts = append(parts, h.term("type", string(s.Type), sourceDestTypes)+h.plain(name, s.ID))
	}
	return listOf(list, parts)
}

func (h *hasher) location(name string, l Location) string {
	return listOf(name, []string{h.plain("id", l.ID) + h.extensions(l.Extensions)})
}
