package label

import (
	"fmt"
	"strings"
	"unicode"

	"codeberg.org/go-pdf/fpdf"
	"golang.org/x/image/font/gofont/gobold"
	"golang.org/x/image/font/gofont/gomonobold"
	"golang.org/x/image/font/gofont/goregular"
	"golang.org/x/image/font/sfnt"
)

// Families of the fonts in a PDF. The Go fonts hold Latin, Greek and Cyrillic
// (WGL4), and follow DIN 1450: 0 and O, 1, I and l look different.
const (
	familyText = "text"
	familyCode = "code" // monospaced, for what is typed in
	familyName = "name" // for product names: the text font, or one of the maker's own
)

// missing stands for a character that the font does not have.
const missing = '□'

// glyphs tells which characters a font has.
type glyphs struct {
	font *sfnt.Font
	buf  sfnt.Buffer
	has  map[rune]bool
}

func newGlyphs(ttf []byte) (*glyphs, error) {
	f, err := sfnt.Parse(ttf)
	if err != nil {
		return nil, fmt.Errorf("reading the font: %w", err)
	}
	return &glyphs{font: f, has: map[rune]bool{}}, nil
}

// printable replaces what the font cannot show, so that a name is never
// silently shortened, and what would break a line.
func (g *glyphs) printable(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case unicode.IsControl(r), unicode.Is(unicode.Cf, r):
			return -1
		case g.covers(r):
			return r
		case g.covers(missing):
			return missing
		}
		return '?'
	}, strings.ToValidUTF8(s, "\ufffd"))
}

func (g *glyphs) covers(r rune) bool {
	if r > 0xFFFF { // the PDF library writes two bytes for a character
		return false
	}
	has, ok := g.has[r]
	if !ok {
		i, err := g.font.GlyphIndex(&g.buf, r)
		has = err == nil && i != 0
		g.has[r] = has
	}
	return has
}

// addFonts embeds the fonts in a PDF, cut down to what is used.
func addFonts(pdf *fpdf.Fpdf, name []byte) {
	pdf.AddUTF8FontFromBytes(familyText, "", goregular.TTF)
	pdf.AddUTF8FontFromBytes(familyText, "B", gobold.TTF)
	pdf.AddUTF8FontFromBytes(familyCode, "", gomonobold.TTF)
	if name == nil {
		name = gobold.TTF
	}
	pdf.AddUTF8FontFromBytes(familyName, "", name)
}

// glyphs are those of the built-in fonts and of the one for names.
func (p Printer) glyphs() (text, name *glyphs, err error) {
	if text, err = newGlyphs(gobold.TTF); err != nil {
		return nil, nil, err
	}
	if p.Font == nil {
		return text, text, nil
	}
	name, err = newGlyphs(p.Font)
	return text, name, err
}
