package label

import (
	"bytes"
	"encoding/binary"
	"encoding/xml"
	"errors"
	"fmt"
	"hash/crc32"
	"image"
	"image/color"
	"image/png"
	"io"
	"strings"

	"github.com/skip2/go-qrcode"
)

// QuietZone is the white border of a QR code, in modules (ISO/IEC 18004,
// section 9.1).
const QuietZone = 4

// The X-dimensions that GS1 allows for a QR code with a Digital Link on a
// trade item, in millimetres (General Specifications, section 5.12).
const (
	MinModule = 0.396
	MaxModule = 0.990
)

// Symbol is a QR code as its modules. It is immutable.
type Symbol struct {
	text    string
	modules [][]bool // rows from the top, true is dark, no quiet zone
}

// NewSymbol encodes text with error correction level M (15 %), in the
// smallest version that holds it.
func NewSymbol(text string) (Symbol, error) {
	q, err := qrcode.New(text, qrcode.Medium)
	if err != nil {
		return Symbol{}, fmt.Errorf("encoding %d bytes as a QR code: %w", len(text), err)
	}
	q.DisableBorder = true
	return Symbol{text, q.Bitmap()}, nil
}

// Text is what the symbol says.
func (s Symbol) Text() string { return s.text }

// Size is the number of modules on a side, without the quiet zone.
func (s Symbol) Size() int { return len(s.modules) }

// Version is the QR code's version, 1 to 40.
func (s Symbol) Version() int { return (s.Size() - 17) / 4 }

// Side is the length of a side with its quiet zone, in millimetres, when a
// module measures module millimetres.
func (s Symbol) Side(module float64) float64 { return float64(s.Size()+2*QuietZone) * module }

// checkModule holds a print to the X-dimensions that scanners are made for.
func checkModule(module float64) error {
	if !(module >= MinModule && module <= MaxModule) {
		return fmt.Errorf("a module of %.3f mm is outside GS1's %.3f to %.3f mm", module, MinModule, MaxModule)
	}
	return nil
}

// image draws the symbol with its quiet zone, pixels for each module.
func (s Symbol) image(pixels int) *image.Paletted {
	side := (s.Size() + 2*QuietZone) * pixels
	img := image.NewPaletted(image.Rect(0, 0, side, side), color.Palette{color.White, color.Black})
	for y, row := range s.modules {
		for x, dark := range row {
			if dark {
				fill(img, (x+QuietZone)*pixels, (y+QuietZone)*pixels, pixels)
			}
		}
	}
	return img
}

func fill(img *image.Paletted, x, y, n int) {
	for dy := range n {
		row := img.Pix[img.PixOffset(x, y+dy):]
		for dx := range n {
			row[dx] = 1
		}
	}
}

func checkPixels(n int) error {
	if n < 1 || n > 64 {
		return fmt.Errorf("%d pixels for a module is outside 1 to 64", n)
	}
	return nil
}

// writePNG encodes an image with a pHYs chunk (PNG, section 11.3.4.3), which
// Go's encoder does not write: without it the size in print is left to chance.
func writePNG(w io.Writer, img image.Image, pixelsPerMM float64) error {
	var b bytes.Buffer
	if err := (&png.Encoder{CompressionLevel: png.BestCompression}).Encode(&b, img); err != nil {
		return fmt.Errorf("encoding PNG: %w", err)
	}
	const afterIHDR = 8 + 4 + 4 + 13 + 4
	if b.Len() < afterIHDR {
		return errors.New("encoding PNG: no header")
	}
	perMetre := uint32(pixelsPerMM*1000 + 0.5)
	chunk := binary.BigEndian.AppendUint32(nil, 9)
	chunk = append(chunk, "pHYs"...)
	chunk = binary.BigEndian.AppendUint32(chunk, perMetre)
	chunk = binary.BigEndian.AppendUint32(chunk, perMetre)
	chunk = append(chunk, 1) // the unit is the metre
	chunk = binary.BigEndian.AppendUint32(chunk, crc32.ChecksumIEEE(chunk[4:]))
	for _, part := range [][]byte{b.Bytes()[:afterIHDR], chunk, b.Bytes()[afterIHDR:]} {
		if _, err := w.Write(part); err != nil {
			return err
		}
	}
	return nil
}

// path draws each run of dark modules in a row as a rectangle, moved right
// and down by offset modules.
func (s Symbol) path(offset int) string {
	var b strings.Builder
	for y, row := range s.modules {
		for x := 0; x < len(row); x++ {
			if !row[x] {
				continue
			}
			start := x
			for x < len(row) && row[x] {
				x++
			}
			fmt.Fprintf(&b, "M%d %dh%dv1h-%dz", start+offset, y+offset, x-start, x-start)
		}
	}
	return b.String()
}

func escapeXML(s string) string {
	var b strings.Builder
	xml.EscapeText(&b, []byte(s)) // a strings.Builder takes everything
	return b.String()
}

func trimFloat(f float64) string {
	return strings.TrimRight(strings.TrimRight(fmt.Sprintf("%.3f", f), "0"), ".")
}
