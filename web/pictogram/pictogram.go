// Package pictogram draws a picture for an item whose passport has none: the
// outline of its kind of product over its name, size and colour. Wallets and
// markets show it; it needs no outside service.
package pictogram

import (
	"bytes"
	"fmt"
	"html"
	"strings"
	"unicode"
)

// Kind is a kind of product that there is an outline of.
type Kind int

// The kinds. Other is a box.
const (
	Other Kind = iota
	Footwear
	Clothing
	Bag
)

// KindOf is the kind of a GPC code: of a segment, family, class or brick.
func KindOf(gpc string) Kind {
	switch {
	case strings.HasPrefix(gpc, "63"), strings.HasPrefix(gpc, "1000109"): // segment, bricks
		return Footwear
	case strings.HasPrefix(gpc, "67"), strings.HasPrefix(gpc, "100013"), strings.HasPrefix(gpc, "100014"):
		return Clothing
	case strings.HasPrefix(gpc, "64"):
		return Bag
	}
	return Other
}

// outlines are paths in a square of 100 units.
var outlines = map[Kind]string{
	Other:    "M15 35 50 20 85 35V70L50 85 15 70ZM15 35 50 50 85 35M50 50V85M32 27 67 42",
	Footwear: "M12 40 30 33C34 46 44 50 56 52 72 55 88 58 88 70V76H12ZM12 70H88M40 44 46 38M48 48 54 42",
	Clothing: "M35 20 15 30 22 48 30 44V82H70V44L78 48 85 30 65 20C62 30 38 30 35 20Z",
	Bag:      "M20 38H80L85 82H15ZM36 38C36 14 64 14 64 38",
}

// Item is what is drawn.
type Item struct {
	Kind               Kind
	Name, Size, Colour string
}

// longest is how many characters of a line are drawn.
const longest = 34

// Draw returns an SVG document.
func Draw(i Item) []byte {
	var out bytes.Buffer
	name, detail := line(i.Name), line(strings.Trim(i.Size+" \u00b7 "+i.Colour, " \u00b7"))
	fmt.Fprintf(&out, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" role="img" aria-label="%s">`, strings.TrimSpace(name+" "+detail))
	out.WriteString(`<rect width="400" height="400" fill="#f4f1ea"/>`)
	fmt.Fprintf(&out, `<path transform="translate(80 30) scale(2.4)" d="%s" fill="none" stroke="#1f2a30" stroke-width="2.5" stroke-linejoin="round" stroke-linecap="round"/>`, outlines[i.Kind])
	const text = `<text x="200" y="%d" text-anchor="middle" font-family="sans-serif" font-size="%d" fill="#1f2a30">%s</text>`
	fmt.Fprintf(&out, text, 320, 20, name)
	fmt.Fprintf(&out, text, 352, 18, detail)
	out.WriteString("</svg>\n")
	return out.Bytes()
}

// line is a text for one line of the drawing: cut, and without what XML forbids.
func line(s string) string {
	runes := []rune(strings.Map(func(r rune) rune {
		if !unicode.IsPrint(r) {
			return ' '
		}
		return r
	}, s))
	if len(runes) > longest {
		runes = append(runes[:longest-1], '\u2026')
	}
	return html.EscapeString(string(runes))
}
