package scanner

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/waymark/waymark/provenance"
)

// issuedOnly is a near search over some issued items that counts its look-ups.
func issuedOnly(looked *int, issued ...string) *Near {
	return NewNear(func(_ context.Context, items []string, most int) (list []string, err error) {
		*looked += len(items)
		for _, item := range items {
			if slices.Contains(issued, item) && len(list) < most {
				list = append(list, item)
			}
		}
		return list, nil
	})
}

// TestMisreadLabelIsAQuestion: whatever a reader, a keyboard or a person did to a
// genuine label, its item is the answer.
func TestMisreadLabelIsAQuestion(t *testing.T) {
	const gtin, serial = "09506000134352", "K3M97QRTVX2B8HJ1"
	item := "https://id.gs1.org/01/" + gtin + "/21/" + serial
	german, french := mistyped(german), mistyped(french)
	for name, text := range map[string]string{
		"lower case":               "/01/" + gtin + "/21/" + strings.ToLower(serial),
		"I for 1":                  "/01/" + gtin + "/21/K3M97QRTVX2B8HJI",
		"l for 1":                  "/01/" + gtin + "/21/k3m97qrtvx2b8hjl",
		"O for 0 in the GTIN":      "O95O6OOO134352 " + serial,
		"substituted":              "/01/" + gtin + "/21/K3M97QRTVX2B8HJ7",
		"inserted":                 "/01/" + gtin + "/21/K3M97QRTVVX2B8HJ1",
		"deleted":                  "/01/" + gtin + "/21/K3M97QRTX2B8HJ1",
		"transposed":               "/01/" + gtin + "/21/K3M97QRVTX2B8HJ1",
		"lower and substituted":    "/01/" + gtin + "/21/k3m97qrtvx2b8hj9",
		"dashes":                   "/01/" + gtin + "/21/K3M9-7QRT-VX2B-8HJ1",
		"long dashes":              gtin + " K3M9–7QRT–VX2B–8HJ1",
		"dots":                     gtin + " K3M9.7QRT.VX2B.8HJ1",
		"blanks in a path":         "/01/" + gtin + "/21/K3M9%207QRT%20VX2B%208HJ1",
		"full width":               "０９５０６０００１３４３５２　Ｋ３Ｍ９７ＱＲＴＶＸ２Ｂ８ＨＪ１",
		"invisible characters":     "/01/" + gtin + "/21/K3M9\u200b7QRT\u00adVX2B8HJ1",
		"Cyrillic look-alikes":     "/01/" + gtin + "/21/" + strings.NewReplacer("K", "К", "M", "М", "T", "Т", "X", "Х", "B", "В", "H", "Н").Replace(serial),
		"Arabic digits":            strings.NewReplacer("0", "٠", "9", "٩", "5", "٥").Replace(gtin) + " " + serial,
		"escaped twice":            "https://example.com/01/" + gtin + "/21/" + url.PathEscape(url.PathEscape("K3M9 7QRT VX2B 8HJ1")),
		"all of it escaped":        url.QueryEscape(url.QueryEscape("https://example.com/01/" + gtin + "/21/" + serial)),
		"German keyboard":          german("https://example.com/01/" + gtin + "/21/" + serial),
		"German keyboard, element": german("(01)" + gtin + "(21)" + serial),
		"French keyboard":          french("https://example.com/01/" + gtin + "/21/" + serial),
		"capitals locked":          swapCase("https://Example.com/01/" + gtin + "/21/" + serial),
		"lost separator before":    "01" + gtin + "10ABC" + "21" + serial,
		"lost separator behind":    "01" + gtin + "21" + serial + "10LOT7",
		"lost, with symbology":     "]d201" + gtin + "21" + serial + "17271231",
		"separator spelled out":    "01" + gtin + "21" + serial + "<GS>10LOT7",
		"separator as a picture":   "01" + gtin + "21" + serial + "␝10LOT7",
		"blanks in brackets":       "( 01 ) " + gtin + " ( 21 ) K3M9 7QRT VX2B 8HJ1",
		"wrong check digit":        "/01/09506000134353/21/" + serial,
		"wrong digit":              "/01/09506000134852/21/" + serial,
		"digits exchanged":         "/01/09506000143352/21/" + serial,
		"a digit too many":         "/01/095060001344352/21/" + serial,
	} {
		looked := 0
		near := issuedOnly(&looked, item)
		var found []string
		var err error
		if label, refused := ReadLabel(text); refused != nil {
			found, err = near.Text(t.Context(), text)
		} else if l, notItem := label.Item(nil); notItem != nil {
			t.Errorf("%s: %v", name, notItem)
		} else {
			found, err = near.Items(t.Context(), l.Item)
		}
		if err != nil || !slices.Equal(found, []string{item}) {
			t.Errorf("%s (%s): %q, %v", name, text, found, err)
		}
		if looked > MaxCandidates {
			t.Errorf("%s: %d look-ups", name, looked)
		}
	}
}

// mistyped is what a keyboard of that layout makes of a label.
func mistyped(keys string) func(string) string {
	appears, meant := []rune(keys), []rune(american)
	return func(s string) string {
		return strings.Map(func(r rune) rune {
			if i := slices.Index(meant, r); i >= 0 {
				return appears[i]
			}
			return r
		}, s)
	}
}

// TestNearTellsNobodyASerial: two faults in a serial are another serial, and a text
// that says nothing leads nowhere.
func TestNearTellsNobodyASerial(t *testing.T) {
	item := "https://id.gs1.org/01/09506000134352/21/K3M97QRTVX2B8HJ1"
	for _, text := range []string{
		"/01/09506000134352/21/K3M97QRTVX2B8H22", "/01/09506000134352/21/0000000000000000", "/01/09506000134352/21/K3M97QRT",
		"/01/09506000134353/21/K3M97QRTVX2B8HJ7", "", "nonsense", "https://example.com/", strings.Repeat("21", 4000), strings.Repeat("%25", 2600),
		"/00/095060001343520000", "01" + strings.Repeat("9", 7000),
	} {
		looked := 0
		found, err := issuedOnly(&looked, item).Text(t.Context(), text)
		if err != nil || len(found) > 0 || looked > MaxCandidates {
			t.Errorf("%.40q: %q, %d look-ups, %v", text, found, looked, err)
		}
	}
}

func TestNearIsAskedOfUnissuedCodesAlone(t *testing.T) {
	h := newWorld(t)
	g := h.gatherer(t)
	looked := 0
	g.Near = issuedOnly(&looked, testItem)
	if e, err := g.Gather(t.Context(), Request{Label: read(testLabel)}); err != nil || looked != 0 || e.Near != nil {
		t.Errorf("of an issued code: %d look-ups, %q, %v", looked, e.Near, err)
	}
	near := Request{Label: read(strings.ToLower(testLabel)), Order: "0x01"}
	e, err := g.Gather(t.Context(), near)
	if err != nil {
		t.Fatal(err)
	}
	if v := provenance.Judge(e); v.Standing != provenance.Misread || v.Headline != provenance.HeadlineMisread || has(v, provenance.FindingOrderMismatch) {
		t.Errorf("in lower case: %s, %+v", v.Standing, v.Findings)
	}
	g.Near = NewNear(func(context.Context, []string, int) ([]string, error) { return nil, errors.New("down") })
	if e, err = g.Gather(t.Context(), near); err != nil || provenance.Judge(e).Standing == provenance.Unknown {
		t.Errorf("while nobody can look: %s, %v", provenance.Judge(e).Standing, err)
	}
	far := Request{Label: read(testLabel[:len(testLabel)-4] + "ZZZZ")}
	g.Near = issuedOnly(&looked, testItem)
	if e, err = g.Gather(t.Context(), far); err != nil || provenance.Judge(e).Standing != provenance.Unknown {
		t.Errorf("far from everything: %s, %v", provenance.Judge(e).Standing, err)
	}
}

// A question that gets no slot in time is no accusation.
func TestNearIsBounded(t *testing.T) {
	release := make(chan struct{})
	defer close(release)
	near := NewNear(func(context.Context, []string, int) ([]string, error) { <-release; return nil, nil })
	for range nearAtOnce {
		near.slots <- struct{}{}
	}
	g := newWorld(t).gatherer(t)
	g.Near, g.Limit = near, 10*time.Millisecond
	e, err := g.Gather(t.Context(), Request{Label: read(testLabel[:len(testLabel)-1] + "X")})
	if err != nil || !slices.Equal(e.Missing, []string{SourceNear}) || provenance.Judge(e).Standing != provenance.Unchecked {
		t.Errorf("got %q, %s, %v", e.Missing, provenance.Judge(e).Standing, err)
	}
}

func FuzzReadings(f *testing.F) {
	f.Add("01095060001343522110LOT721K3M9")
	f.Add("/01/09506000134353/21/K3M9")
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > MaxLabel {
			return
		}
		if n := len(candidates(readings(text), "")); n > MaxCandidates {
			t.Fatal(fmt.Sprint(n, " candidates"))
		}
	})
}
