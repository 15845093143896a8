package scanner

import (
	"fmt"
	"net"
	"strings"

	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/gs1"
)

// MaxLabel is the longest text, in bytes, that is read as a label. A QR code
// holds at most 2,953.
const MaxLabel = 3000

// LabelErrorKind tells a program why a text names no item.
type LabelErrorKind string

// The kinds of label error.
const (
	LabelUnreadable LabelErrorKind = "unreadable"    // no form of GS1 identification at all
	LabelInvalid    LabelErrorKind = "invalid"       // GS1 identification that breaks a rule; Err is a *gs1.Error
	LabelUnit       LabelErrorKind = "logistic_unit" // a pallet or case, not an item
	LabelNoSerial   LabelErrorKind = "no_serial"     // a product, not one piece of it
	LabelOtherKey   LabelErrorKind = "other_key"     // a place, a party, an asset…
)

// LabelError says why a text that was scanned or typed names no item.
type LabelError struct {
	Kind   LabelErrorKind
	Detail string // one sentence for a person
	Err    error  // what it came from, or nil
}

func (e *LabelError) Error() string { return e.Detail }
func (e *LabelError) Unwrap() error { return e.Err }

// ReadLabel reads what a scanner or a person entered as the label of one
// item, in any form that [ReadLink] takes and printed for any host. Label.Item
// is the SGTIN alone, whatever else the label holds, and Label.Text is the
// text without a sealed code that its fragment may carry. localHosts are the
// hosts that this house answers for.
//
// The error is a *[LabelError]. The link is filled whenever the text could be
// read as one, also beside an error: a pallet's link comes with LabelUnit.
func ReadLabel(text string, localHosts []string) (provenance.Label, gs1.Link, error) {
	link, err := ReadLink(text)
	if err != nil {
		return provenance.Label{}, gs1.Link{}, err
	}
	label := provenance.Label{Text: strings.TrimSpace(text), Host: link.Host}
	if link.Fragment != "" { // a sealed code may stand there, and the label is kept
		label.Text, _, _ = strings.Cut(label.Text, "#")
	}
	for _, h := range localHosts {
		label.Local = label.Local || link.Host != "" && sameHost(h, link.Host)
	}
	switch {
	case link.IsUnit():
		return label, link, &LabelError{Kind: LabelUnit, Detail: "This is the label of a pallet or case, not of an item."}
	case link.Key.AI != "01":
		return label, link, &LabelError{Kind: LabelOtherKey, Detail: fmt.Sprintf("This is a GS1 code of another kind, (%s), not of an item.", link.Key.AI)}
	case link.Serial() == "":
		return label, link, &LabelError{Kind: LabelNoSerial, Detail: "This code names a product, not one piece of it: it has no serial number. Scan the label with the serial number."}
	}
	item, err := gs1.ForItem("", link.GTIN(), link.Serial())
	if err != nil {
		return label, link, &LabelError{Kind: LabelInvalid, Detail: err.Error(), Err: err}
	}
	label.Item = item.ID()
	return label, link, nil
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
