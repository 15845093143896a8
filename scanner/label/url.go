package label

import (
	"errors"
	"fmt"

	"github.com/waymark/waymark/provenance/gs1"
	"github.com/waymark/waymark/scanner"
)

// URL is what an item's QR code says: https://HOST/01/{gtin}/21/{serial}
// (GS1 Digital Link URI Syntax 1.6). The host may carry a port.
func URL(host string, gtin gs1.GTIN, serial string) (string, error) {
	if host == "" {
		return "", errors.New("a label names the host that answers for it")
	}
	link, err := gs1.ForItem(host, gtin, serial)
	if err != nil {
		return "", fmt.Errorf("label of item %s %s: %w", gtin, serial, err)
	}
	return link.String(), nil
}

// CodeURL is what the QR code beside a sealed code says: the label's URL with
// the code in its fragment, which a browser keeps to itself: no request line,
// no server log and no referrer holds it. [scanner.Label.Code] reads it.
func CodeURL(host string, gtin gs1.GTIN, serial, code string) (string, error) {
	code, err := scanner.ReadCode(code)
	if err != nil {
		return "", fmt.Errorf("item %s %s: %w", gtin, serial, err)
	}
	u, err := URL(host, gtin, serial)
	if err != nil {
		return "", err
	}
	return u + "#code=" + code, nil
}

// groups cuts a serial or a code into fours, as it is printed.
func groups(s string) []string {
	var out []string
	for len(s) > 4 {
		out = append(out, s[:4])
		s = s[4:]
	}
	if s != "" {
		out = append(out, s)
	}
	return out
}
