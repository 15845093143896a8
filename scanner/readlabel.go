package scanner

import (
	"errors"
	"net"
	"net/url"
	"slices"
	"strings"
	"unicode"

	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/gs1"
)

// MaxLabel is the longest text, in bytes, that is read as a label. A QR code
// holds at most 2,953; a web address collects parameters on its way.
const MaxLabel = 8000

// Label is a text that was scanned or typed, read as GS1 identification. It is
// read once: whoever works with a label gets this.
type Label struct {
	Text string   // without a sealed code that its fragment may carry
	Link gs1.Link // what it says; where it names no host, Link.Host is empty
}

// ReadLabel reads what a scanner or a person entered as the GS1 identification
// of anything. It takes what [gs1.ParseAny] takes from a scanner (a Digital Link
// on any host, element strings, an EPC URN, a bare GTIN), and from people
//   - a Digital Link without its scheme, or its path alone,
//   - a GTIN, a blank and a serial typed from the print of a label, and an SSCC,
//     with blanks between their groups.
//
// The error is a *[refusal.Refusal]; see [codeRefusal] for its members.
func ReadLabel(text string) (Label, error) {
	t := strings.TrimFunc(text, func(r rune) bool {
		return r != rune(gs1.FNC1[0]) && (unicode.IsSpace(r) || unicode.IsControl(r) || r == '\ufeff')
	})
	switch {
	case t == "":
		return Label{}, notRead("Nothing was scanned or entered.")
	case len(text) > MaxLabel:
		return Label{}, notRead("This is too long for a label.")
	}
	link, err := readForm(t)
	var broken *gs1.Error
	switch {
	case errors.As(err, &broken):
		return Label{}, codeRefusal(text, strings.Index(text, t), broken)
	case err != nil:
		return Label{}, notRead("This holds no GS1 number.").Because(&Unread{text, err})
	}
	l := Label{Text: strings.TrimSpace(text), Link: link}
	if link.Fragment != "" { // a sealed code may stand there, and the label is kept
		l.Text, _, _ = strings.Cut(l.Text, "#")
	}
	return l, nil
}

// LabelOf is the label that says link, such as the one that a path named.
func LabelOf(link gs1.Link) Label {
	link.Fragment = ""
	return Label{Text: link.String(), Link: link}
}

// Code is the sealed code in the label's fragment, as the QR code beside it has
// it, or reports that there is none. The code is not checked.
func (l Label) Code() (string, bool) {
	values, err := url.ParseQuery(l.Link.Fragment)
	if err != nil || values.Get("code") == "" {
		return "", false
	}
	return values.Get("code"), true
}

// Item is the label as that of one item: the SGTIN alone, whatever else the label
// holds. Label.Local says whether it names one of localHosts, or is refused as
// the label of something else.
func (l Label) Item(localHosts []string) (provenance.Label, error) {
	if l.Link.IsUnit() {
		return provenance.Label{}, notThat("logistic_unit", "This is the label of a pallet or case, not of an item.")
	}
	if err := l.oneThing(); err != nil {
		return provenance.Label{}, err
	}
	return provenance.Label{
		Text: l.Text, Item: l.identity().ID(), Host: l.Link.Host,
		Local: slices.ContainsFunc(localHosts, func(h string) bool { return l.Link.Host != "" && sameHost(h, l.Link.Host) }),
	}, nil
}

// Subject is the canonical URI of the item or logistic unit that the label names.
func (l Label) Subject() (string, error) {
	if err := l.oneThing(); err != nil {
		return "", err
	}
	return l.identity().ID(), nil
}

// Key is the canonical URI of a key with the identifier ai. Thirteen bare digits
// are a GLN where a place or a party is asked for.
func (l Label) Key(ai string) (string, error) {
	link := l.Link
	if (ai == "414" || ai == "417") && len(l.Text) == 13 && isDigits(l.Text) { // it was read as a GTIN, whose check digit is made the same way
		link = gs1.Link{Key: gs1.Element{AI: ai, Value: l.Text}}
	}
	if link.Key.AI != ai {
		return "", notThat("other_key", "This is a code (%s); a code (%s) is needed.", link.Key.AI, ai)
	}
	return link.ID(), nil
}

// oneThing refuses what names neither an item nor a logistic unit.
func (l Label) oneThing() error {
	switch {
	case l.Link.IsUnit(), l.Link.IsItem():
		return nil
	case l.Link.Key.AI == "01":
		return notThat("no_serial", "This code names a product, not one piece of it: it has no serial number. Scan the label with the serial number.")
	}
	return notThat("other_key", "This is a GS1 code of another kind, (%s), of neither an item nor a logistic unit.", l.Link.Key.AI)
}

// identity is what the label identifies, without lot and variant of a serialised
// item, which say nothing more of it.
func (l Label) identity() gs1.Link {
	id := gs1.Link{Scheme: "https", Host: l.Link.Host, Key: l.Link.Key}
	if serial := l.Link.Serial(); serial != "" {
		id.Qualifiers = []gs1.Element{{AI: "21", Value: serial}}
	}
	return id
}

// sameHost compares two hosts as a browser would resolve them: without regard
// to case, and to the ports that http and https have anyway.
func sameHost(a, b string) bool {
	return strings.EqualFold(barePort(a), barePort(b))
}

func barePort(host string) string {
	if name, port, err := net.SplitHostPort(host); err == nil && (port == "443" || port == "80") {
		return name
	}
	return host
}
