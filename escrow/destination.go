package escrow

import (
	"strings"

	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/gs1"
)

// maxDestination bounds a destination's text.
const maxDestination = 256

// CanonicalDestination is the one spelling of where an order has to go, whose
// hash the terms hold: a place or a party by its GLN, as the Digital Link URI
// that custody records have (https://id.gs1.org/414/… or /417/…), or a party of
// the custody ledger by its MSP id. A bare GLN is a place.
func CanonicalDestination(text string) (string, error) {
	text = strings.TrimSpace(text)
	bad := refusal.New(CodeBadDestination, "A destination is a place or a party by its GLN, such as https://id.gs1.org/414/9506000000015, or a party's MSP id.")
	if text == "" || len(text) > maxDestination {
		return "", bad
	}
	if len(text) == 13 && strings.Trim(text, "0123456789") == "" {
		text = "https://" + gs1.CanonicalHost + "/414/" + text
	}
	if l, err := gs1.ParseAny(text); err == nil {
		if id := l.ID(); strings.Contains(id, "/414/") || strings.Contains(id, "/417/") {
			return id, nil
		}
		return "", bad
	}
	for _, c := range text {
		if !strings.ContainsRune("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_", c) {
			return "", bad
		}
	}
	return text, nil
}

// isDestination reports whether the terms hold the hash of a destination.
func (t Terms) isDestination(text string) bool {
	h, err := HashDestination(text)
	return err == nil && h == t.Destination
}

// HashDestination is what [Terms.Destination] holds of a destination: SHA-256 of
// its canonical text.
func HashDestination(text string) (provenance.Hash, error) {
	canonical, err := CanonicalDestination(text)
	if err != nil {
		return provenance.Hash{}, err
	}
	return provenance.Sum([]byte(canonical)), nil
}
