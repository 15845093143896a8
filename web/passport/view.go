// Package passport picks out of a product passport what people are shown of it:
// on pages, and in the metadata that wallets read.
package passport

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"time"
	"unicode"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"github.com/waymark/waymark/internal/messages"
	"github.com/waymark/waymark/provenance"
)

// View is what people are shown of a product passport.
type View struct {
	Hash         provenance.Hash
	Name         string
	Description  string
	Size         string
	Colour       string
	Class        string // GPC code, see [pictogram.KindOf]; empty if it has none
	Picture      string // address of a picture, https; empty if it has none
	Maker        string
	Origin       string // country
	Made         string // production date
	Factories    []Facility
	Materials    []Material
	Care         []string
	CareNote     string
	Certificates []Certificate
	Facts        []Fact

	Places map[string]string // names of locations by GLN
}

type Material struct{ Name, Part, Share, Origin string }

type Facility struct{ Name, Kind, Where string }

type Certificate struct{ Standard, Agency, Subject, ID, Until, Link string }

// Fact is a further statement; Label is a message key.
type Fact struct{ Label, Value string }

// Read picks out what a page shows of a JSON-LD passport in the
// vocabularies of GS1 and of the EU's textile passports. Terms are looked up
// without their prefixes. What it does not find is left empty; a document of
// another shape is an empty view, not an error.
func Read(doc []byte, l *messages.Language) View {
	var root any
	if json.Unmarshal(doc, &root) != nil {
		return View{}
	}
	r := reader{Language: l, lang: l.Tag(), regions: display.Regions(language.Make(l.Tag()))}
	n := node{root, r}
	v := View{
		Name: n.at("productName").text(), Description: n.at("productDescription").text(), Size: orElse(n.at("size").text(), n.at("sizeRange").text()),
		Colour: n.at("colourDescription").text(), Class: n.at("gpcCategoryCode").text(), Picture: n.picture(),
		Maker: n.at("manufacturer").at("organizationName").text(), Origin: n.at("countryOfOrigin").country(),
		Made: r.date(n.at("productionDate").text()), Places: map[string]string{},
	}
	for _, m := range n.at("textileMaterial").list() {
		v.Materials = append(v.Materials, Material{
			Name: m.at("textileMaterialDescription").text(), Part: m.at("component").text(), Share: r.percent(m.at("textileMaterialPercentage").text()),
			Origin: m.at("countryOfOrigin").country(),
		})
	}
	for _, key := range facilityTerms {
		for _, f := range n.at(key).list() {
			v.facility(f)
		}
	}
	care := n.at("hasCareInstructions")
	for _, key := range []string{"hasWashingSymbol", "hasBleachingSymbol", "hasDryingSymbol", "hasIroningSymbol", "hasDryCleaningSymbol"} {
		if w := care.at(key).words(); w != "" {
			v.Care = append(v.Care, w)
		}
	}
	v.CareNote = care.at("additionalCareInstructions").text()
	for _, c := range n.at("certification").list() {
		v.Certificates = append(v.Certificates, Certificate{
			Standard: c.at("certificationStandard").text(), Agency: c.at("certificationAgency").text(),
			Subject: c.at("certificationSubject").text(),
			ID:      c.at("certificationIdentification").text(), Until: r.date(c.at("certificationEndDate").text()), Link: webLink(c.at("certificationURI").text()),
		})
	}
	v.facts(n)
	return v
}

// picture is the address of the passport's first picture: a file that it refers
// to, as GS1 has it, or schema.org's image.
func (n node) picture() string {
	image := n.at("image")
	for _, at := range []node{n.at("referencedFile").at("referencedFileURL"), image.at("referencedFileURL"), image.at("url"), image} {
		if link := webLink(at.text()); strings.HasPrefix(link, "https://") {
			return link
		}
	}
	return ""
}

var facilityTerms = []string{
	"hasCutAndSewFacility", "hasDyeingFacility", "hasSpinningFacility", "hasWeavingFacility", "hasFinishingFacility",
	"hasTanningFacility", "hasAssemblyFacility", "hasManufacturingFacility", "hasFacility",
}

func (v *View) facility(n node) {
	f := Facility{Name: n.at("name").text(), Kind: n.at("facilityType").text()}
	town, country := n.at("address").at("addressLocality").text(), n.at("address").at("addressCountry").country()
	f.Where = strings.Trim(town+", "+country, ", ")
	if f.Name == "" && f.Where == "" {
		return
	}
	v.Factories = append(v.Factories, f)
	if gln := n.at("globalLocationNumber").text(); gln != "" {
		v.Places[gln] = orElse(f.Name, f.Where)
	}
}

func (v *View) facts(n node) {
	add := func(label, value, unit string) {
		if value != "" {
			v.Facts = append(v.Facts, Fact{label, strings.TrimSpace(value + " " + unit)})
		}
	}
	add("fact.life", n.at("hasDurabilityInfo").at("additionalCareInstructions").text(), "")
	add("fact.carbon", n.at("carbonFootprintTotal").text(), n.at("declaredUnit").text())
	add("fact.recycled", n.r.share(n.at("hasRecycledContentDetails").at("recycledContent").text()), "")
	add("fact.repair", n.at("hasRepairabilityInfo").at("repairabilityClass").text(), "")
	years := n.at("manufacturersWarranty").at("durationOfWarranty")
	if years.at("unitCode").text() == "ANN" {
		add("fact.warranty", years.at("value").text(), "")
	}
	add("fact.recycling", n.at("consumerRecyclingInstructions").text(), "")
	add("fact.takeback", n.at("hasTakeBackProgram").at("takeBackIncentive").text(), "")
}

type reader struct {
	*messages.Language
	lang    string
	regions display.Namer
}

// node is a place in a JSON-LD document; a place that is not there is a node
// too.
type node struct {
	v any
	r reader
}

// at is the member of that name, with or without a prefix.
func (n node) at(name string) node {
	switch v := n.v.(type) {
	case map[string]any:
		if m, ok := v[name]; ok {
			return node{m, n.r}
		}
		for key, m := range v {
			if _, local, ok := strings.Cut(key, ":"); ok && local == name {
				return node{m, n.r}
			}
		}
	case []any:
		if len(v) > 0 {
			return node{v[0], n.r}.at(name)
		}
	}
	return node{nil, n.r}
}

// list is the members of an array, or the one value that stands for it.
func (n node) list() []node {
	switch v := n.v.(type) {
	case nil:
		return nil
	case []any:
		out := make([]node, len(v))
		for i := range v {
			out[i] = node{v[i], n.r}
		}
		return out
	}
	return []node{n}
}

// text is a value as a person reads it, in the page's language where there is
// a choice.
func (n node) text() string {
	switch v := n.v.(type) {
	case string:
		return v
	case float64, bool:
		return fmt.Sprint(v)
	case map[string]any:
		return node{v["@value"], n.r}.text()
	case []any:
		for _, one := range v {
			if m, ok := one.(map[string]any); ok && m["@language"] == n.r.lang {
				return node{one, n.r}.text()
			}
		}
		if len(v) > 0 {
			return node{v[0], n.r}.text()
		}
	}
	return ""
}

// country is the name of the country that a code names.
func (n node) country() string {
	code := n.at("countryCode").text()
	if code == "" {
		code = n.text()
	}
	region, err := language.ParseRegion(code)
	if err != nil {
		return code
	}
	return orElse(n.r.regions.Name(region), code)
}

// words turns the identifier of a term, such as eutex:DoNotBleach, into words.
func (n node) words() string {
	id := n.text()
	if m, ok := n.v.(map[string]any); ok {
		id = orElse(node{m["@id"], n.r}.text(), orElse(node{m["id"], n.r}.text(), id))
	}
	if i := strings.LastIndexAny(id, ":/#-"); i >= 0 {
		id = id[i+1:]
	}
	var b strings.Builder
	for i, r := range id {
		if i > 0 && unicode.IsUpper(r) {
			b.WriteByte(' ')
			r = unicode.ToLower(r)
		}
		b.WriteRune(r)
	}
	return b.String()
}

// date writes an ISO date in words; anything else stays as it is.
func (r reader) date(s string) string {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return s
	}
	return r.Day(t)
}

// percent writes a number of per cent; anything else stays as it is.
func (r reader) percent(s string) string {
	f, err := strconv.ParseFloat(s, 64)
	if err != nil {
		return s
	}
	return r.Share(f / 100)
}

// share turns a fraction such as 0.5 into per cent.
func (r reader) share(s string) string {
	f, err := strconv.ParseFloat(s, 64)
	if err != nil || f < 0 || f > 1 {
		return s
	}
	return r.Share(f)
}

// webLink keeps a link that is safe to offer.
func webLink(s string) string {
	if strings.HasPrefix(s, "https://") || strings.HasPrefix(s, "http://") {
		return s
	}
	return ""
}

func orElse(s, other string) string {
	if s != "" {
		return s
	}
	return other
}
