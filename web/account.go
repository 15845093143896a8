package web

import (
	"strings"

	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
)

// Account reads an account that somebody typed into a field.
func Account(field, text string) (provenance.Address, error) {
	a, err := provenance.ParseAddress(text)
	if err != nil {
		return a, refusal.Field(field, "%s", app.Sentence(err.Error()))
	}
	if a.IsZero() || !strings.HasPrefix(text, "0x") {
		return a, refusal.Field(field, "An account is 0x and 40 hexadecimal digits.")
	}
	return a, nil
}
