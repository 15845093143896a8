package label

import (
	"fmt"
	"io"
	"strings"
)

// The label sheet has the format of common self-adhesive sheets: 21 labels of
// 63.5 × 38.1 mm. All lengths are millimetres.
const (
	labelColumns = 3
	labelRows    = 7
	labelWidth   = 63.5
	labelHeight  = 38.1
	labelGap     = 2.5 // between columns
	labelPad     = 2.0
	labelLeft    = (a4Width - labelColumns*labelWidth - (labelColumns-1)*labelGap) / 2
	labelTop     = (a4Height - labelRows*labelHeight) / 2
	labelQR      = 25.0 // the square for the QR code with its quiet zone
)

// Sheet writes the A4 label sheet: for each item the QR code of its
// [URL], the product's name and size, and GTIN and serial in print, for
// typing in. It carries no sealed code.
func (p Printer) Sheet(w io.Writer, items []Item) error {
	if len(items) == 0 {
		return errNoItems
	}
	doc, err := p.begin("Labels")
	if err != nil {
		return err
	}
	per := labelColumns * labelRows
	payload := func(i Item) (string, error) { return URL(p.Host, i.GTIN, i.Serial) }
	err = encodeAhead(items, payload, func(i int, item Item, s Symbol) error {
		if i%per == 0 {
			doc.labelPage(i, len(items), per)
		}
		x, y := labelPlace(i % per)
		return doc.label(item, s, x, y)
	})
	if err != nil {
		return fmt.Errorf("label sheet: %w", err)
	}
	return doc.finish(w)
}

func labelPlace(i int) (x, y float64) {
	return labelLeft + float64(i%labelColumns)*(labelWidth+labelGap), labelTop + float64(i/labelColumns)*labelHeight
}

func (p *page) labelPage(first, total, per int) {
	last := min(first+per, total)
	p.header(heading("Labels", p.title), fmt.Sprintf("%d–%d of %d   ·   page %d of %d   ·   print at 100 %%",
		first+1, last, total, first/per+1, (total+per-1)/per))
	p.SetDrawColor(150, 150, 150)
	p.SetLineWidth(0.1)
	for i := range last - first {
		x, y := labelPlace(i)
		p.cutMarks(x, y, labelWidth, labelHeight)
	}
}

func heading(kind, title string) string {
	if title == "" {
		return kind
	}
	return kind + "   ·   " + title
}

// cutMarks draws the corners of a label, 2 mm each way.
func (p *page) cutMarks(x, y, w, h float64) {
	const n = 2
	for _, c := range [][4]float64{{x, y, 1, 1}, {x + w, y, -1, 1}, {x, y + h, 1, -1}, {x + w, y + h, -1, -1}} {
		p.Line(c[0], c[1], c[0]+n*c[2], c[1])
		p.Line(c[0], c[1], c[0], c[1]+n*c[3])
	}
}

func (p *page) label(item Item, s Symbol, x, y float64) error {
	width := min(labelQR, labelHeight-2*labelPad)
	if p.module != 0 { // asked for larger modules: up to the label's height
		width = labelHeight - 2
	}
	module, err := p.fitModule(s, width)
	if err != nil {
		return err
	}
	side := s.Side(module)
	p.symbol(s, x+1, y+(labelHeight-side)/2, module)
	left := x + 1 + side + 0.5
	p.labelText(item, left, y, x+labelWidth-labelPad-left)
	return nil
}

// labelText sets the print beside the QR code, centred in the label's height.
func (p *page) labelText(item Item, x, y, width float64) {
	p.SetFont(familyName, "", 8.5)
	name := p.wrap(p.name.printable(item.Name), width, 2)
	p.SetFont(familyCode, "", 9.5)
	serial := p.groupLines(item.Serial, width)
	height := 3.6*float64(len(name)) + 1.4 + 7 + 3.8*float64(len(serial))
	if item.Size != "" {
		height += 3.6
	}
	y += (labelHeight-height)/2 + 2
	p.SetTextColor(0, 0, 0)
	p.SetFont(familyName, "", 8.5)
	for _, l := range name {
		p.Text(x, y, l)
		y += 3.6
	}
	if item.Size != "" {
		p.SetFont(familyText, "", 8)
		p.Text(x, y, p.fit(p.text.printable("Size "+item.Size), width))
		y += 3.6
	}
	y += 1.4
	p.caption(x, y, "GTIN")
	p.line(familyCode, "", 8, x, y+3.2, string(item.GTIN))
	y += 7
	p.caption(x, y, "SERIAL")
	p.SetFont(familyCode, "", 9.5)
	for _, l := range serial {
		y += 3.8
		p.Text(x, y, l)
	}
}

func (p *page) caption(x, y float64, s string) {
	p.SetTextColor(90, 90, 90)
	p.line(familyText, "", 5.5, x, y, s)
	p.SetTextColor(0, 0, 0)
}

// groupLines prints groups of four in as few lines as fit the width, with
// about as many groups in each.
func (p *page) groupLines(serial string, width float64) []string {
	all := groups(serial)
	for lines := 1; lines < len(all); lines++ {
		per := (len(all) + lines - 1) / lines
		if p.GetStringWidth(strings.Repeat("0000 ", per-1)+"0000") <= width {
			return joinGroups(all, per)
		}
	}
	return all
}

func joinGroups(all []string, per int) []string {
	var lines []string
	for len(all) > per {
		lines = append(lines, strings.Join(all[:per], " "))
		all = all[per:]
	}
	return append(lines, strings.Join(all, " "))
}

// wrap breaks s into at most max lines of the current font and shortens what
// does not fit.
func (p *page) wrap(s string, width float64, max int) []string {
	var lines []string
	words := strings.Fields(s)
	for i, word := range words {
		if n := len(lines); n > 0 && p.GetStringWidth(lines[n-1]+" "+word) <= width {
			lines[n-1] += " " + word
			continue
		}
		if len(lines) == max-1 {
			return append(lines, p.fit(strings.Join(words[i:], " "), width))
		}
		lines = append(lines, p.fit(word, width))
	}
	return lines
}
