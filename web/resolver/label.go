package resolver

import (
	"net/http"
	"strings"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/provenance/gs1"
)

// Locate is where on this resolver a label leads, as an absolute URL, whatever
// host it was printed for and in whatever form it was scanned: a Digital Link,
// compressed or not, an element string, an EPC URN, bare digits. The error is a
// *[gs1.Error] whose position counts from the start of text.
func (r *Resolver) Locate(text string) (string, error) {
	l, err := gs1.ParseAny(text)
	if err != nil {
		packed, packedErr := gs1.Decompress(strings.TrimSpace(text))
		if packedErr != nil {
			return "", err
		}
		l = packed
	}
	return r.full(l), nil
}

// HandleLabel answers GET ?label=…: it redirects from any label's text to its
// Digital Link on this resolver, so that a label that was printed for another
// host leads here.
func (r *Resolver) HandleLabel(c *fiber.Ctx) error {
	to, err := r.Locate(c.Query("label"))
	a := Answer{Status: http.StatusTemporaryRedirect, Header: http.Header{}}
	if err != nil {
		a = labelProblem(err)
	} else {
		a.Header.Set("Location", to)
	}
	r.crossOrigin(a.Header)
	c.Status(a.Status)
	set(c, a.Header)
	return c.Send(a.Body)
}
