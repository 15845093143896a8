package label

import (
	"errors"
	"fmt"
	"io"
	"time"

	"codeberg.org/go-pdf/fpdf"

	"github.com/waymark/waymark/provenance/excerpt"
	"github.com/waymark/waymark/provenance/gs1"
)

// Item is what is printed of one item.
type Item struct {
	GTIN   gs1.GTIN
	Serial string
	Name   string // of the product
	Size   string // as people ask for it, such as "EU 42"; may be empty
	Code   string // the sealed code; only [Printer.CodeSheet] prints it
}

// Printer prints labels. Its zero value lacks only the Host.
//
// The same items give the same bytes. PDF pages are A4 and meant to be
// printed at 100 %.
type Printer struct {
	Host   string    // that the labels name
	Title  string    // head of each page: the batch
	Module float64   // side of a QR module in mm, MinModule to MaxModule; 0: what fits the label, at most 0.5
	Made   time.Time // the document's date; zero leaves it at the Unix epoch, so that the bytes are reproducible
	// Font is a TrueType font (no CFF outlines) for product names in scripts
	// that the built-in one does not have: it holds Latin, Greek and
	// Cyrillic. A character that the font lacks is printed as □. Text is set
	// left to right without shaping, so Arabic or Devanagari come out wrong.
	Font []byte
}

// page is one PDF in the making.
type page struct {
	*fpdf.Fpdf
	title  string
	text   *glyphs // of the built-in fonts, which all have the same characters
	name   *glyphs
	module float64
}

const (
	a4Width  = 210.0
	a4Height = 297.0
	point    = 25.4 / 72 // mm
)

func (p Printer) begin(subject string) (*page, error) {
	if p.Module != 0 {
		if err := checkModule(p.Module); err != nil {
			return nil, err
		}
	}
	text, name, err := p.glyphs()
	if err != nil {
		return nil, err
	}
	pdf := fpdf.New("P", "mm", "A4", "")
	made := p.Made.UTC()
	if p.Made.IsZero() {
		made = time.Unix(0, 0).UTC()
	}
	pdf.SetCreationDate(made)
	pdf.SetModificationDate(made)
	pdf.SetCatalogSort(true)
	pdf.SetProducer("Waymark", false)
	pdf.SetTitle(text.printable(subject+" "+p.Title), true) // the library panics on invalid UTF-8
	pdf.SetMargins(0, 0, 0)
	pdf.SetAutoPageBreak(false, 0)
	addFonts(pdf, p.Font)
	if err := pdf.Error(); err != nil {
		return nil, fmt.Errorf("preparing the fonts: %w", err)
	}
	return &page{Fpdf: pdf, title: p.Title, text: text, name: name, module: p.Module}, nil
}

// finish writes the document.
func (p *page) finish(w io.Writer) error {
	if err := p.Output(w); err != nil {
		return fmt.Errorf("writing the PDF: %w", err)
	}
	return nil
}

// header heads a page: what it is on the left, what to mind on the right.
func (p *page) header(left, right string) {
	p.AddPage()
	p.SetTextColor(60, 60, 60)
	p.line(familyText, "B", 8, 10, 9.5, p.text.printable(left))
	p.SetFont(familyText, "", 7)
	p.Text(a4Width-10-p.GetStringWidth(right), 9.5, right)
}

// line sets one line of text with its baseline at y.
func (p *page) line(family, style string, size, x, y float64, s string) {
	p.SetFont(family, style, size)
	p.Text(x, y, s)
}

// fit shortens s to width in the current font.
func (p *page) fit(s string, width float64) string {
	if p.GetStringWidth(s) <= width {
		return s
	}
	for s != "" && p.GetStringWidth(s+"…") > width {
		s = excerpt.Prefix(s, len(s)-1)
	}
	return s + "…"
}

// symbol paints a QR code as a 1-bit inline image mask (ISO 32000-1, section
// 8.9.7) whose quiet zone begins at x, y, and returns its side. A mask has no
// seams between modules, and costs a hundredth of a PNG for each label.
func (p *page) symbol(s Symbol, x, y, module float64) float64 {
	n := s.Size()
	x, y = x+QuietZone*module, y+QuietZone*module
	side := float64(n) * module
	p.RawWriteStr(fmt.Sprintf("q 0 g %.4f 0 0 %.4f %.4f %.4f cm BI /IM true /W %d /H %d /BPC 1 /F /AHx ID %X> EI Q",
		side/point, side/point, x/point, (a4Height-y-side)/point, n, n, s.mask()))
	return s.Side(module)
}

// mask packs the modules, 0 for what is painted, each row in whole bytes.
func (s Symbol) mask() []byte {
	stride := (s.Size() + 7) / 8
	out := make([]byte, stride*s.Size())
	for i := range out {
		out[i] = 0xFF
	}
	for y, row := range s.modules {
		for x, dark := range row {
			if dark {
				out[y*stride+x/8] &^= 0x80 >> (x % 8)
			}
		}
	}
	return out
}

// fitModule is the module size with which s fits into width millimetres.
func (p *page) fitModule(s Symbol, width float64) (float64, error) {
	modules := float64(s.Size() + 2*QuietZone)
	if p.module != 0 {
		if p.module*modules > width {
			return 0, fmt.Errorf("a QR code of %d modules of %.3f mm does not fit into %.1f mm: use smaller modules or a shorter host", s.Size(), p.module, width)
		}
		return p.module, nil
	}
	module := min(0.5, width/modules)
	if module < MinModule {
		return 0, fmt.Errorf("a QR code of %d modules does not fit into %.1f mm with modules of %.3f mm or more: use a shorter host", s.Size(), width, MinModule)
	}
	return module, nil
}

var errNoItems = errors.New("there is no item to print a label for")
