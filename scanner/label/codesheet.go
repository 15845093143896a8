package label

import (
	"fmt"
	"io"

	"github.com/waymark/waymark/scanner"
)

// A sealed code card is a strip across the page in three panels: the item's
// data, the code, and a patterned cover that is folded over the code. What
// stays to be seen is the serial, by which the card goes into its own box.
// All lengths are millimetres.
const (
	cardRows   = 6
	cardLeft   = 10.0
	cardWidth  = a4Width - 2*cardLeft
	cardHeight = 44.0
	cardTop    = 17.0
	cardGap    = 1.5
	panelItem  = 46.0
	panelCode  = (cardWidth - panelItem) / 2
)

// CodeSheet writes the A4 sheet of sealed codes: for each item a card with the
// code in print and as the QR code of its [CodeURL], to be cut out, folded so
// that the cover hides the code, and sealed in the item's box. Whoever has
// this document can claim every item in it, so it is kept like money.
func (p Printer) CodeSheet(w io.Writer, items []Item) error {
	if len(items) == 0 {
		return errNoItems
	}
	doc, err := p.begin("Sealed codes")
	if err != nil {
		return err
	}
	payload := func(i Item) (string, error) { return CodeURL(p.Host, i.GTIN, i.Serial, i.Code) }
	err = encodeAhead(items, payload, func(i int, item Item, s Symbol) error {
		if i%cardRows == 0 {
			doc.header(heading("Sealed codes: keep secret", p.Title), fmt.Sprintf("%d–%d of %d   ·   page %d of %d   ·   print at 100 %%",
				i+1, min(i+cardRows, len(items)), len(items), i/cardRows+1, (len(items)+cardRows-1)/cardRows))
		}
		return doc.card(item, s, cardTop+float64(i%cardRows)*(cardHeight+cardGap))
	})
	if err != nil {
		return fmt.Errorf("sealed code sheet: %w", err)
	}
	return doc.finish(w)
}

func (p *page) card(item Item, s Symbol, y float64) error {
	code, err := scanner.ReadCode(item.Code)
	if err != nil {
		return err
	}
	module, err := p.fitModule(s, cardHeight-8)
	if err != nil {
		return err
	}
	p.SetDrawColor(150, 150, 150)
	p.SetLineWidth(0.1)
	p.cutMarks(cardLeft, y, cardWidth, cardHeight)
	p.fold(cardLeft+panelItem, y)
	p.fold(cardLeft+panelItem+panelCode, y)
	p.itemPanel(item, cardLeft+3, y, panelItem-6)
	p.codePanel(s, code, module, cardLeft+panelItem, y)
	p.coverPanel(cardLeft+panelItem+panelCode, y)
	return nil
}

func (p *page) fold(x, y float64) {
	p.SetDashPattern([]float64{1, 1}, 0)
	p.Line(x, y, x, y+cardHeight)
	p.SetDashPattern([]float64{}, 0)
}

func (p *page) itemPanel(item Item, x, y, width float64) {
	y += 7
	p.SetTextColor(0, 0, 0)
	p.SetFont(familyName, "", 9)
	for _, l := range p.wrap(p.name.printable(item.Name), width, 2) {
		p.Text(x, y, l)
		y += 3.9
	}
	if item.Size != "" {
		p.SetFont(familyText, "", 8)
		p.Text(x, y, p.fit(p.text.printable("Size "+item.Size), width))
		y += 3.9
	}
	y += 1.5
	p.caption(x, y, "GTIN")
	p.line(familyCode, "", 8, x, y+3.3, string(item.GTIN))
	y += 7.4
	p.caption(x, y, "SERIAL")
	p.SetFont(familyCode, "", 10)
	for _, l := range p.groupLines(item.Serial, width) {
		y += 4.1
		p.Text(x, y, l)
	}
}

func (p *page) codePanel(s Symbol, code string, module, x, y float64) {
	side := s.Side(module)
	p.symbol(s, x+2, y+(cardHeight-side)/2, module)
	left, width := x+2+side+1, panelCode-side-6
	p.SetTextColor(0, 0, 0)
	p.line(familyText, "B", 8, left, y+8.5, "Your sealed code")
	p.SetFont(familyCode, "", 13)
	g := groups(code)
	for i := 0; i+1 < len(g); i += 2 {
		p.Text(left, y+16.5+float64(i/2)*6.2, g[i]+" "+g[i+1])
	}
	p.SetTextColor(60, 60, 60)
	p.SetFont(familyText, "", 6.2)
	at := y + 28.5
	for _, l := range p.wrap("Use it once, to make this item yours. Was the card open when you got it? Then do not trust it.", width, 5) {
		p.Text(left, at, l)
		at += 2.7
	}
}

// coverPanel is hatched, so that the code does not show through the paper.
func (p *page) coverPanel(x, y float64) {
	p.SetDrawColor(120, 120, 120)
	p.SetLineWidth(0.25)
	const inset, step = 2.0, 1.5
	w, h := panelCode-2*inset, cardHeight-2*inset
	x, y = x+inset, y+inset
	for d := step; d < w+h; d += step {
		p.Line(x+max(0, d-h), y+min(d, h), x+min(d, w), y+max(0, d-w))
		p.Line(x+w-max(0, d-h), y+min(d, h), x+w-min(d, w), y+max(0, d-w))
	}
	p.SetFillColor(255, 255, 255)
	p.Rect(x+w/2-24, y+h/2-5.5, 48, 11, "F")
	p.SetTextColor(60, 60, 60)
	p.centred("B", 8, x+w/2, y+h/2-0.6, "Fold over the code and seal.")
	p.centred("", 6.5, x+w/2, y+h/2+3, "The serial stays in sight.")
}

func (p *page) centred(style string, size, x, y float64, s string) {
	p.SetFont(familyText, style, size)
	p.Text(x-p.GetStringWidth(s)/2, y, s)
}
