package xml

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/waymark/waymark/provenance/epcis"
)

// writer collects a document.
type writer struct {
	words Words
	buf   []byte
	err   error // the first
}

func (w *writer) raw(text string) { w.buf = append(w.buf, text...) }

func (w *writer) fail(err error) {
	if w.err == nil {
		w.err = err
	}
}

// escape writes character data. What no XML document can hold becomes U+FFFD.
func (w *writer) escape(text string) {
	var b bytes.Buffer
	w.fail(xml.EscapeText(&b, []byte(text)))
	w.buf = append(w.buf, b.Bytes()...)
}

func (w *writer) attribute(name, value string) {
	w.raw(" " + name + `="`)
	w.escape(value)
	w.raw(`"`)
}

// attributeOf writes an attribute that is absent when it is empty.
func (w *writer) attributeOf(name, value string) {
	if value != "" {
		w.attribute(name, value)
	}
}

func (w *writer) open(name, attribute, value string) {
	w.raw("<" + name)
	w.attributeOf(attribute, value)
	w.raw(">")
}

func (w *writer) shut(name string) { w.raw("</" + name + ">") }

func (w *writer) inside(name string, body func()) {
	w.raw("<" + name + ">")
	body()
	w.shut(name)
}

func (w *writer) element(name, text string) { w.inside(name, func() { w.escape(text) }) }

// text writes an element that is absent when it is empty.
func (w *writer) text(name, text string) {
	if text != "" {
		w.element(name, text)
	}
}

func (w *writer) list(name string, present bool, body func()) {
	if present {
		w.inside(name, body)
	}
}

// scope writes an event or a list of master data, which declares the namespaces
// that it uses itself: two events of one document may mean different ones by the
// same prefix.
type scope struct {
	*writer
	ctx      epcis.Context
	prefixes map[string]string // by namespace
	taken    map[string]bool
}

func (w *writer) scope(ctx epcis.Context) *scope {
	return &scope{writer: w, ctx: ctx, prefixes: map[string]string{}, taken: map[string]bool{"epcis": true, "epcisq": true, "sbdh": true}}
}

// collect runs a function and returns what it wrote instead of writing it.
func (s *scope) collect(body func()) string {
	before := len(s.buf)
	body()
	text := string(s.buf[before:])
	s.buf = s.buf[:before]
	return text
}

// declarations are the xmlns attributes of what was written.
func (s *scope) declarations() string {
	return s.collect(func() {
		for _, namespace := range slices.SortedFunc(maps.Keys(s.prefixes), func(a, b string) int { return strings.Compare(s.prefixes[a], s.prefixes[b]) }) {
			s.attribute("xmlns:"+s.prefixes[namespace], namespace)
		}
	})
}

// id is an identifier, with a compact URI written out: the prefixes of XML are none
// of text.
func (s *scope) id(id string) string { return s.ctx.Expand(id) }

// word spells a word of the CBV, given as a full URI.
func (s *scope) word(list, uri string) string {
	if uri = s.ctx.Expand(uri); s.words != URNs {
		return uri
	}
	kinds := map[string]string{"bizstep": "BizStep-", "disp": "Disp-", "btt": "BTT-", "sdt": "SDT-", "er": "ER-"}
	if word, ok := strings.CutPrefix(uri, "https://ref.gs1.org/cbv/"+kinds[list]); ok {
		return "urn:epcglobal:cbv:" + list + ":" + word
	}
	return uri
}

// name is the XML name of an extension's field. A name without a colon stays bare.
func (s *scope) name(name string) string {
	prefix, local, ok := strings.Cut(name, ":")
	if !ok {
		return ncName(name)
	}
	namespace, known := s.ctx.Namespace(prefix)
	switch {
	case known && !strings.HasPrefix(local, "//"):
	case strings.HasPrefix(local, "//") || prefix == "urn": // a full URI
		end := strings.LastIndexAny(name, "/#:") + 1
		namespace, local, prefix = name[:end], name[end:], "ns"
	default: // nobody says what the prefix means: it stands for itself
		namespace = prefix + ":"
	}
	return s.prefix(namespace, prefix) + ":" + ncName(local)
}

func (s *scope) prefix(namespace, wanted string) string {
	if spelled, ok := inXML[namespace]; ok {
		namespace = spelled
	}
	if p, ok := s.prefixes[namespace]; ok {
		return p
	}
	wanted = ncName(wanted)
	if strings.HasPrefix(strings.ToLower(wanted), "xml") { // reserved
		wanted = "ns"
	}
	p := wanted
	for n := 1; s.taken[p]; n++ {
		p = wanted + strconv.Itoa(n)
	}
	s.taken[p], s.prefixes[namespace] = true, p
	return p
}

// inXML are the namespaces that XML spells without the delimiter at their end.
var inXML = map[string]string{"urn:epcglobal:cbv:mda:": "urn:epcglobal:cbv:mda"}

// ncName makes a name that XML allows (Namespaces in XML, section 3): other
// characters become _xHHHH_, as in ISO 9075-14.
func ncName(name string) string {
	var b strings.Builder
	for i, r := range name {
		switch {
		case unicode.IsLetter(r) || r == '_', i > 0 && (unicode.IsDigit(r) || r == '-' || r == '.'):
			b.WriteRune(r)
		default:
			fmt.Fprintf(&b, "_x%04X_", r)
		}
	}
	if b.Len() == 0 {
		return "_"
	}
	return b.String()
}

// extensions writes fields outside the standard as elements, sorted by name.
func (s *scope) extensions(x epcis.Extensions) {
	for _, name := range slices.Sorted(maps.Keys(x)) {
		s.field(name, x[name])
	}
}

// foreign ends a start tag with extensions: as attributes, or as children where
// they are more than a text.
func (s *scope) foreign(element string, x epcis.Extensions) {
	var inner []string
	for _, name := range slices.Sorted(maps.Keys(x)) {
		if text, ok := simple(x[name]); ok && strings.Contains(name, ":") {
			s.attribute(s.name(name), text)
			continue
		}
		inner = append(inner, name)
	}
	if len(inner) == 0 {
		s.raw("/>")
		return
	}
	s.raw(">")
	for _, name := range inner {
		s.field(name, x[name])
	}
	s.shut(element)
}

// simple is the text of a JSON string, number or boolean.
func simple(text json.RawMessage) (string, bool) {
	var v any
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	if d.Decode(&v) != nil {
		return "", false
	}
	switch v := v.(type) {
	case string:
		return v, true
	case json.Number:
		return v.String(), true
	case bool:
		return strconv.FormatBool(v), true
	}
	return "", false
}

// field writes a member of a JSON object: a list as an element for each of its
// values.
func (s *scope) field(name string, text json.RawMessage) {
	s.each(text, func(one json.RawMessage) {
		if name == "#text" {
			content, _ := simple(one)
			s.escape(content)
			return
		}
		s.valued(s.name(name), "", "", one)
	})
}

// each gives the values of a list, and of lists in it, or the one value that is
// none.
func (s *scope) each(text json.RawMessage, do func(json.RawMessage)) {
	var list []json.RawMessage
	if json.Unmarshal(text, &list) != nil || list == nil {
		do(text)
		return
	}
	for _, one := range list {
		s.each(one, do)
	}
}

// valued writes an element with a JSON value that is no list.
func (s *scope) valued(name, attribute, value string, text json.RawMessage) {
	s.open(name, attribute, value)
	if content, ok := simple(text); ok {
		s.escape(content)
	} else if err := s.members(text); err != nil {
		s.fail(fmt.Errorf("writing %s: %w", name, err))
	}
	s.shut(name)
}

// members writes an object's members in their order; null writes nothing.
func (s *scope) members(text json.RawMessage) error {
	d := json.NewDecoder(bytes.NewReader(text))
	first, err := d.Token()
	if err != nil || first == nil {
		return err
	}
	if first != json.Delim('{') {
		return fmt.Errorf("%v begins no object", first)
	}
	for d.More() {
		name, err := d.Token()
		if err != nil {
			return err
		}
		var value json.RawMessage
		if err := d.Decode(&value); err != nil {
			return err
		}
		s.field(name.(string), value)
	}
	if _, err := d.Token(); err != nil && err != io.EOF {
		return err
	}
	return nil
}
