package label

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"io"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/makiuchi-d/gozxing"
	"github.com/makiuchi-d/gozxing/qrcode"
	"golang.org/x/image/font/gofont/gomono"
)

// decode reads the one QR code in an image with a library that shares nothing
// with the one that drew it.
func decode(t *testing.T, img image.Image) string {
	t.Helper()
	bitmap, err := gozxing.NewBinaryBitmapFromImage(img)
	if err != nil {
		t.Fatal(err)
	}
	r, err := qrcode.NewQRCodeReader().Decode(bitmap, map[gozxing.DecodeHintType]any{gozxing.DecodeHintType_TRY_HARDER: true})
	if err != nil {
		t.Fatalf("decoding: %v", err)
	}
	return r.GetText()
}

func testItems(n int) []Item {
	items := make([]Item, n)
	for i := range items {
		items[i] = Item{
			GTIN: testGTIN, Serial: fmt.Sprintf("K3M97QRTVX2B%04d", i), Code: fmt.Sprintf("7GH2KM9PQRST%04d", i),
			Name: "Aurora Low Trail Running Shoe", Size: "EU 42",
		}
	}
	return items
}

func TestSymbolPNG(t *testing.T) {
	s, err := NewSymbol("https://id.waymark.example/01/09506000134352/21/K3M97QRTVX2B8HJ4")
	if err != nil {
		t.Fatal(err)
	}
	if s.Version() > 4 {
		t.Errorf("version %d: a label's payload is to stay at 4", s.Version())
	}
	var b bytes.Buffer
	if err := writePNG(&b, s.image(6), 6/0.5); err != nil {
		t.Fatal(err)
	}
	img, err := png.Decode(bytes.NewReader(b.Bytes()))
	if err != nil {
		t.Fatal(err)
	}
	if got := decode(t, img); got != s.Text() {
		t.Errorf("decodes as %q", got)
	}
	at := bytes.Index(b.Bytes(), []byte("pHYs"))
	if at < 0 || binary.BigEndian.Uint32(b.Bytes()[at+4:]) != 12000 { // 6 pixels in 0.5 mm
		t.Error("the file does not say that it has 12,000 pixels a metre")
	}
	quietZone(t, img, 6*QuietZone)
}

func quietZone(t *testing.T, img image.Image, n int) {
	t.Helper()
	r := img.Bounds()
	for y := r.Min.Y; y < r.Max.Y; y++ {
		for x := r.Min.X; x < r.Max.X; x++ {
			inside := x >= n && x < r.Dx()-n && y >= n && y < r.Dy()-n
			if !inside && color.GrayModel.Convert(img.At(x, y)).(color.Gray).Y != 255 {
				t.Fatalf("the quiet zone is not white at %d,%d", x, y)
			}
		}
	}
}

var svgRun = regexp.MustCompile(`M(\d+) (\d+)h(\d+)v1h-(\d+)z`)

// rasterise draws an SVG's path from its text.
func rasterise(t *testing.T, svg string) image.Image {
	t.Helper()
	side, err := strconv.Atoi(regexp.MustCompile(`viewBox="0 0 (\d+) `).FindStringSubmatch(svg)[1])
	if err != nil {
		t.Fatal(err)
	}
	const n = 6
	img := image.NewGray(image.Rect(0, 0, side*n, side*n))
	draw.Draw(img, img.Rect, image.White, image.Point{}, draw.Src)
	for _, m := range svgRun.FindAllStringSubmatch(svg, -1) {
		x, _ := strconv.Atoi(m[1])
		y, _ := strconv.Atoi(m[2])
		w, _ := strconv.Atoi(m[3])
		if m[3] != m[4] {
			t.Fatalf("the run %q does not close", m[0])
		}
		draw.Draw(img, image.Rect(x*n, y*n, (x+w)*n, (y+1)*n), image.Black, image.Point{}, draw.Src)
	}
	return img
}

func TestModuleSize(t *testing.T) {
	for _, module := range []float64{0.395, 0.991, math.NaN()} {
		p := Printer{Host: testHost, Module: module}
		if item := testItems(1)[0]; p.SVG(io.Discard, item) == nil || p.PNG(io.Discard, item, 4) == nil {
			t.Errorf("a module of %g mm is outside what GS1 allows", module)
		}
	}
}

func TestSingleLabels(t *testing.T) {
	p := Printer{Host: testHost}
	for name, item := range map[string]Item{
		"plain":      testItems(1)[0],
		"bare":       {GTIN: testGTIN, Serial: "A"},
		"long":       {GTIN: testGTIN, Serial: "ABCDEFGH1234567890ab", Name: strings.Repeat("A very long name ", 20), Size: strings.Repeat("XL", 40)},
		"hostile":    {GTIN: testGTIN, Serial: "A", Name: "</text><script>alert(1)</script>\x00\x1b[31m\xff\ufffe", Size: "\n\t"},
		"non-Latin":  {GTIN: testGTIN, Serial: "A", Name: "トレイルシューズ кроссовки حذاء 👟"},
		"odd serial": {GTIN: testGTIN, Serial: `a/b?c"%&'()`},
	} {
		t.Run(name, func(t *testing.T) {
			want, err := URL(testHost, item.GTIN, item.Serial)
			if err != nil {
				t.Fatal(err)
			}
			var b bytes.Buffer
			if err := p.PNG(&b, item, 8); err != nil {
				t.Fatal(err)
			}
			img, err := png.Decode(&b)
			if err != nil {
				t.Fatal(err)
			}
			if got := decode(t, img); got != want {
				t.Errorf("PNG decodes as %q", got)
			}
			var svg strings.Builder
			if err := p.SVG(&svg, item); err != nil {
				t.Fatal(err)
			}
			drawn := rasterise(t, svg.String())
			if got := decode(t, drawn); got != want {
				t.Errorf("SVG decodes as %q", got)
			}
			quietZone(t, drawn, 6*QuietZone)
			if strings.Contains(svg.String(), "<script") || strings.ContainsAny(svg.String(), "\x00\x1b") {
				t.Errorf("markup of the name got through: %s", svg.String())
			}
			if !strings.Contains(svg.String(), escapeXML(strings.Join(groups(item.Serial), " "))) {
				t.Error("the serial is not in print")
			}
		})
	}
	if err := p.PNG(&bytes.Buffer{}, testItems(1)[0], 3); err == nil {
		t.Error("a label too small to read")
	}
}

// render turns a PDF's pages into images.
func render(t *testing.T, pdf []byte, dpi int) []image.Image {
	t.Helper()
	tool, err := exec.LookPath("pdftoppm")
	if err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatal("pdftoppm (poppler-utils) is needed in CI")
		}
		t.Skip("pdftoppm (poppler-utils) is not installed")
	}
	dir := t.TempDir()
	file := filepath.Join(dir, "sheet.pdf")
	if err := os.WriteFile(file, pdf, 0o600); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command(tool, "-r", strconv.Itoa(dpi), "-gray", "-png", file, filepath.Join(dir, "page")).CombinedOutput()
	if err != nil || len(out) > 0 { // poppler reports faults of the file on standard error
		t.Fatalf("pdftoppm: %v\n%s", err, out)
	}
	files, _ := filepath.Glob(filepath.Join(dir, "page*.png"))
	var pages []image.Image
	for _, name := range files {
		f, err := os.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		img, err := png.Decode(f)
		f.Close()
		if err != nil {
			t.Fatal(err)
		}
		pages = append(pages, img)
	}
	return pages
}

// crop cuts millimetres out of a page.
func crop(img image.Image, dpi int, x, y, w, h float64) image.Image {
	px := func(mm float64) int { return int(mm / 25.4 * float64(dpi)) }
	return img.(interface {
		SubImage(image.Rectangle) image.Image
	}).SubImage(image.Rect(px(x), px(y), px(x+w), px(y+h)))
}

func TestLabelSheetDecodes(t *testing.T) {
	const dpi = 200
	items := testItems(23)
	items[4].Name, items[4].Serial = "トレイルシューズ 👟", "ABCDEFGHJKMNPQRSTVWX"
	var b bytes.Buffer
	p := Printer{Host: testHost, Title: "Batch A"}
	if err := p.Sheet(&b, items); err != nil {
		t.Fatal(err)
	}
	pages := render(t, b.Bytes(), dpi)
	if len(pages) != 2 {
		t.Fatalf("%d pages", len(pages))
	}
	for i, item := range items {
		want, err := URL(testHost, item.GTIN, item.Serial)
		if err != nil {
			t.Fatal(err)
		}
		x, y := labelPlace(i % (labelColumns * labelRows))
		if got := decode(t, crop(pages[i/(labelColumns*labelRows)], dpi, x, y, labelWidth, labelHeight)); got != want {
			t.Errorf("label %d decodes as %q, not %q", i, got, want)
		}
	}
}

func TestCodeSheetDecodes(t *testing.T) {
	const dpi = 200
	items := testItems(8)
	var b bytes.Buffer
	if err := (Printer{Host: testHost, Title: "Batch A"}).CodeSheet(&b, items); err != nil {
		t.Fatal(err)
	}
	pages := render(t, b.Bytes(), dpi)
	if len(pages) != 2 {
		t.Fatalf("%d pages", len(pages))
	}
	for i, item := range items {
		want, err := CodeURL(testHost, item.GTIN, item.Serial, item.Code)
		if err != nil {
			t.Fatal(err)
		}
		y := cardTop + float64(i%cardRows)*(cardHeight+cardGap)
		if got := decode(t, crop(pages[i/cardRows], dpi, cardLeft+panelItem, y, panelCode, cardHeight)); got != want {
			t.Errorf("code %d decodes as %q, not %q", i, got, want)
		}
	}
}

// TestSheetText reads the print back, too.
func TestSheetText(t *testing.T) {
	tool, err := exec.LookPath("pdftotext")
	if err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatal("pdftotext (poppler-utils) is needed in CI")
		}
		t.Skip("pdftotext (poppler-utils) is not installed")
	}
	items := testItems(2)
	items[1].Name = "Кроссовки Ω 鞋"
	for name, c := range map[string]struct {
		print func(*bytes.Buffer) error
		has   []string
		not   []string
	}{
		"labels": {func(b *bytes.Buffer) error { return Printer{Host: testHost, Title: "Batch A"}.Sheet(b, items) },
			[]string{"K3M9 7QRT VX2B 0000", "09506000134352", "Size EU 42", "Batch A", "Кроссовки Ω □"}, []string{"7GH2"}},
		"codes": {func(b *bytes.Buffer) error { return Printer{Host: testHost, Title: "Batch A"}.CodeSheet(b, items) },
			[]string{"7GH2 KM9P", "QRST 0001", "K3M9 7QRT", "VX2B 0001", "keep secret"}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			var b bytes.Buffer
			if err := c.print(&b); err != nil {
				t.Fatal(err)
			}
			cmd := exec.Command(tool, "-layout", "-", "-")
			cmd.Stdin = &b
			out, err := cmd.Output()
			if err != nil {
				t.Fatal(err)
			}
			for _, s := range c.has {
				if !strings.Contains(string(out), s) {
					t.Errorf("%q is not in print:\n%s", s, out)
				}
			}
			for _, s := range c.not {
				if strings.Contains(string(out), s) {
					t.Errorf("%q is in print", s)
				}
			}
		})
	}
}

func TestSheetsAreReproducible(t *testing.T) {
	items := testItems(50)
	made := time.Date(2026, 7, 1, 12, 0, 0, 0, time.UTC)
	for name, p := range map[string]Printer{"undated": {Host: testHost}, "dated": {Host: testHost, Made: made}} {
		for kind, printSheet := range map[string]func(*bytes.Buffer) error{
			"labels": func(b *bytes.Buffer) error { return p.Sheet(b, items) },
			"codes":  func(b *bytes.Buffer) error { return p.CodeSheet(b, items) },
		} {
			var first bytes.Buffer
			if err := printSheet(&first); err != nil {
				t.Fatal(err)
			}
			for range 3 {
				var again bytes.Buffer
				if err := printSheet(&again); err != nil {
					t.Fatal(err)
				}
				if !bytes.Equal(first.Bytes(), again.Bytes()) {
					t.Errorf("%s, %s: the same items gave other bytes", name, kind)
				}
			}
			if name == "dated" != bytes.Contains(first.Bytes(), []byte("D:20260701120000")) {
				t.Errorf("%s, %s: the wrong date", name, kind)
			}
		}
	}
}

func TestSheetRefuses(t *testing.T) {
	good := testItems(3)
	with := func(change func(*Item)) []Item {
		items := append([]Item{}, good...)
		change(&items[1])
		return items
	}
	for name, c := range map[string]struct {
		p     Printer
		items []Item
		says  string
	}{
		"no items":       {Printer{Host: testHost}, nil, "no item"},
		"no host":        {Printer{}, good, "host"},
		"check digit":    {Printer{Host: testHost}, with(func(i *Item) { i.GTIN = "09506000134353" }), "2: "},
		"bad serial":     {Printer{Host: testHost}, with(func(i *Item) { i.Serial = "a b" }), "2: "},
		"long host":      {Printer{Host: strings.Repeat("a", 500) + ".example"}, good, "shorter host"},
		"module small":   {Printer{Host: testHost, Module: 0.3}, good, "GS1"},
		"module large":   {Printer{Host: testHost, Module: 0.99}, good, "does not fit"},
		"font no font":   {Printer{Host: testHost, Font: []byte("nonsense")}, good, "font"},
		"font cut short": {Printer{Host: testHost, Font: gomono.TTF[:len(gomono.TTF)/2]}, good, "font"},
	} {
		t.Run(name, func(t *testing.T) {
			var b bytes.Buffer
			if err := c.p.Sheet(&b, c.items); err == nil || !strings.Contains(err.Error(), c.says) {
				t.Errorf("labels: %v", err)
			}
			if err := c.p.CodeSheet(&b, c.items); err == nil || !strings.Contains(err.Error(), c.says) {
				t.Errorf("codes: %v", err)
			}
			if b.Len() > 0 {
				t.Error("something was written all the same")
			}
		})
	}
	bad := with(func(i *Item) { i.Code = "7GH2" })
	if err := (Printer{Host: testHost}).CodeSheet(&bytes.Buffer{}, bad); err == nil || strings.Contains(err.Error(), "7GH2") {
		t.Errorf("a short code: %v", err)
	}
	if err := (Printer{Host: testHost}).Sheet(failingWriter{}, good); !errors.Is(err, errDisk) {
		t.Errorf("a full disk: %v", err)
	}
}

var errDisk = errors.New("no space left")

type failingWriter struct{}

func (failingWriter) Write([]byte) (int, error) { return 0, errDisk }

func TestLargeModulesAndOwnFont(t *testing.T) {
	const dpi = 150
	var b bytes.Buffer
	p := Printer{Host: testHost, Module: 0.8, Font: gomono.TTF}
	if err := p.Sheet(&b, testItems(1)); err != nil {
		t.Fatal(err)
	}
	x, y := labelPlace(0)
	want, _ := URL(testHost, testGTIN, testItems(1)[0].Serial)
	if got := decode(t, crop(render(t, b.Bytes(), dpi)[0], dpi, x, y, labelWidth, labelHeight)); got != want {
		t.Errorf("decodes as %q", got)
	}
}

// TestShortenKeepsCharacters: what does not fit is cut between two characters as
// a reader sees them.
func TestShortenKeepsCharacters(t *testing.T) {
	for text, want := range map[string]string{
		"Schuhgro\u0308ße":      "Schuhgro\u0308…",
		"Schuhgroo\u0308ße":     "Schuhgro…",
		"Schuhe 👨‍👩‍👧 für alle": "Schuhe…",
	} {
		if got := shorten(text, 5.3); got != want {
			t.Errorf("%q is shortened to %q, not %q", text, got, want)
		}
	}
}

func FuzzPrint(f *testing.F) {
	f.Add("Aurora", "EU 42", "K3M97QRTVX2B8HJ4")
	f.Add("鞋\u202e\xff", "\x00", `a%/"`)
	f.Fuzz(func(t *testing.T, name, size, serial string) {
		p := Printer{Host: testHost, Title: name}
		item := Item{GTIN: testGTIN, Serial: serial, Name: name, Size: size, Code: testCode}
		_, bad := URL(testHost, testGTIN, serial)
		for kind, err := range map[string]error{
			"labels": p.Sheet(&bytes.Buffer{}, []Item{item}), "codes": p.CodeSheet(&bytes.Buffer{}, []Item{item}),
			"svg": p.SVG(&bytes.Buffer{}, item), "png": p.PNG(&bytes.Buffer{}, item, 4),
		} {
			if (err == nil) != (bad == nil) {
				t.Errorf("%s of %q: %v", kind, serial, err)
			}
		}
	})
}

func BenchmarkLabelSheet5000(b *testing.B) {
	items := testItems(5000)
	var out bytes.Buffer
	for b.Loop() {
		out.Reset()
		if err := (Printer{Host: testHost}).Sheet(&out, items); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(out.Len()), "bytes")
}
