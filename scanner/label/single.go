package label

import (
	"cmp"
	"fmt"
	"image"
	"image/draw"
	"io"
	"strings"

	"golang.org/x/image/font"
	"golang.org/x/image/font/gofont/gobold"
	"golang.org/x/image/font/gofont/gomonobold"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/math/fixed"

	"github.com/waymark/waymark/provenance/excerpt"
)

// DefaultModule is the side of a QR module on a single label, in mm.
const DefaultModule = 0.5

// SVG writes one item's label as SVG: the QR code and, under it, name,
// size and serial. Its text is set in the viewer's own fonts.
func (p Printer) SVG(w io.Writer, item Item) error {
	s, module, err := p.single(item)
	if err != nil {
		return err
	}
	n := s.Size() + 2*QuietZone // a unit is a module
	lines := labelLines(item)
	height := float64(n) + 4*float64(len(lines)) + 1
	var text strings.Builder
	for i, l := range lines {
		if !l.mono {
			l.text = shorten(l.text, float64(s.Size()+2)/l.size(s))
		}
		fmt.Fprintf(&text, `<text x="%s" y="%s" font-family="%s" font-weight="700" font-size="%s">%s</text>`,
			trimFloat(float64(n)/2), trimFloat(float64(n)+1.5+4*float64(i)), l.family(), trimFloat(l.size(s)),
			escapeXML(l.text))
	}
	_, err = fmt.Fprintf(w, `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="%smm" height="%smm" viewBox="0 0 %d %s">`+
		`<title>%s</title><rect width="100%%" height="100%%" fill="#fff"/>`+
		`<path shape-rendering="crispEdges" d="%s"/><g text-anchor="middle">%s</g></svg>`+"\n",
		trimFloat(float64(n)*module), trimFloat(height*module), n, trimFloat(height),
		escapeXML(strings.TrimSpace(item.Name+" "+item.Serial)+": QR code of "+s.Text()), s.path(QuietZone), text.String())
	return err
}

// PNG writes one item's label as PNG: the QR code with pixels for each
// module (4 to 64) and, under it, name, size and serial.
func (p Printer) PNG(w io.Writer, item Item, pixels int) error {
	if err := checkPixels(pixels); err != nil {
		return err
	}
	if pixels < 4 {
		return fmt.Errorf("with %d pixels for a module the print is not legible; use 4 or more", pixels)
	}
	s, module, err := p.single(item)
	if err != nil {
		return err
	}
	_, names, err := p.glyphs()
	if err != nil {
		return err
	}
	code := s.image(pixels)
	lines := labelLines(item)
	side := code.Rect.Dx()
	img := image.NewGray(image.Rect(0, 0, side, side+(4*len(lines)+1)*pixels))
	draw.Draw(img, img.Rect, image.White, image.Point{}, draw.Src)
	draw.Draw(img, code.Rect, code, image.Point{}, draw.Src)
	for i, l := range lines {
		ttf := gomonobold.TTF
		if !l.mono {
			ttf = gobold.TTF
			if p.Font != nil {
				ttf = p.Font
			}
			l.text = names.printable(l.text)
		}
		y := side + int((1.5+4*float64(i))*float64(pixels))
		if err := drawLine(img, ttf, l.text, l.size(s)*float64(pixels), y); err != nil {
			return err
		}
	}
	return writePNG(w, img, float64(pixels)/module)
}

func (p Printer) single(item Item) (Symbol, float64, error) {
	module := p.Module
	module = cmp.Or(module, DefaultModule)
	if err := checkModule(module); err != nil {
		return Symbol{}, 0, err
	}
	u, err := URL(p.Host, item.GTIN, item.Serial)
	if err != nil {
		return Symbol{}, 0, err
	}
	s, err := NewSymbol(u)
	return s, module, err
}

// labelLine is a line under a single label's QR code; lengths are modules.
type labelLine struct {
	text string
	mono bool
}

func labelLines(item Item) []labelLine {
	var lines []labelLine
	if item.Name != "" {
		lines = append(lines, labelLine{text: item.Name})
	}
	if item.Size != "" {
		lines = append(lines, labelLine{text: "Size " + item.Size})
	}
	return append(lines, labelLine{string(item.GTIN), true}, labelLine{strings.Join(groups(item.Serial), " "), true})
}

func (l labelLine) family() string {
	if l.mono {
		return "ui-monospace,monospace"
	}
	return "system-ui,sans-serif"
}

// monoAdvance is the width of a character of a monospaced font, in ems.
const monoAdvance = 0.6

// size is the font size: 3.2 modules, or less where a line would not fit.
func (l labelLine) size(s Symbol) float64 {
	size := 3.2
	if l.mono {
		size = min(size, float64(s.Size()+4)/(monoAdvance*float64(len(l.text))))
	}
	return size
}

// shorten cuts a line to what most fonts set in width ems. Characters of the
// East Asian scripts are about twice as wide as others.
func shorten(text string, width float64) string {
	used := 0.0
	for i, r := range text {
		if used += 0.58; r >= 0x2E80 {
			used += 0.42
		}
		if used > width {
			return strings.TrimSpace(excerpt.Prefix(text, i)) + "…"
		}
	}
	return text
}

// drawLine sets a centred line, shortened to the image's width.
func drawLine(img draw.Image, ttf []byte, text string, size float64, baseline int) error {
	f, err := opentype.Parse(ttf)
	if err != nil {
		return fmt.Errorf("reading the font: %w", err)
	}
	face, err := opentype.NewFace(f, &opentype.FaceOptions{Size: size, DPI: 72, Hinting: font.HintingFull})
	if err != nil {
		return fmt.Errorf("preparing the font: %w", err)
	}
	defer face.Close()
	d := font.Drawer{Dst: img, Src: image.Black, Face: face}
	width := fixed.I(img.Bounds().Dx() * 94 / 100)
	for kept := text; kept != "" && d.MeasureString(text) > width; {
		kept = excerpt.Prefix(kept, len(kept)-1)
		text = kept + "…"
	}
	d.Dot = fixed.Point26_6{X: (fixed.I(img.Bounds().Dx()) - d.MeasureString(text)) / 2, Y: fixed.I(baseline)}
	d.DrawString(text)
	return nil
}
