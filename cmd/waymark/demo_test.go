package main

import (
	"bytes"
	"encoding/json"
	"image/png"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/makiuchi-d/gozxing"
	"github.com/makiuchi-d/gozxing/multi/qrcode"

	"github.com/waymark/waymark/cmd/waymark/demo"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/web"
)

// what the demonstration promises to show, in the order of the story.
var story = []struct{ chapter, what, result string }{
	{"mint", "240 NFTs under one root", "minted, commissioned"},
	{"order A", "funded", "funded"}, {"order B", "funded", "funded"}, {"order C", "funded", "funded"},
	{"custody", "packing", "accepted, 41 records"},
	{"custody", "shipping", "accepted"}, {"custody", "receiving", "accepted"},
	{"custody", "shipping", "accepted"}, {"custody", "receiving", "accepted"},
	{"custody", "shipping", "accepted"}, {"custody", "receiving", "accepted"},
	{"custody", "unpacking", "accepted, 41 records"},
	{"order A", "a tenth is paid", "funded"},
	{"custody", "retail_selling", "accepted"},
	{"order A", "released on 2 of 3 attestations", "released"},
	{"custody", "retail_selling", "accepted"},
	{"order C", "72 hours to inspect", "delivered"},
	{"order C", "the buyer scans what arrived", "suspect · " + provenance.FindingOrderMismatch},
	{"order C", "disputed", "disputed"}, {"order C", "the arbiter refunds the buyer", "resolved"},
	{"scan", "a genuine item, its label alone", "consistent · " + provenance.FindingUnclaimed},
	{"scan", "the same with the code", "verified · " + provenance.FindingCodeShown},
	{"scan", "the shopper claims it", "claimed"},
	{"scan", "its owner signing", "verified · " + provenance.FindingOwnerSigned},
	{"scan", "a copy of the claimed item's label", "suspect · " + provenance.FindingClaimed},
	{"scan", "a serial that nobody issued", "unknown · " + provenance.FindingNotIssued},
	{"scan", "the maker recalls an item", "recalled"},
	{"scan", "the recalled item", "suspect · " + provenance.FindingRecalled},
	{"order B", "the keeper refunds the buyer", "refunded"},
}

func TestDemo(t *testing.T) {
	t.Parallel()
	dir, printed := filepath.Join(t.TempDir(), "data"), t.TempDir()
	var out, said bytes.Buffer
	if n := run(t.Context(), []string{"demo", "--json", "--data", dir, "--out", printed}, &out, &said); n != 0 {
		t.Fatalf("it ended with %d: %s", n, said.String())
	}
	if said.Len() > 0 {
		t.Errorf("with --json it also said %q", said.String())
	}
	var report demo.Report
	if err := json.Unmarshal(out.Bytes(), &report); err != nil {
		t.Fatal(err)
	}
	rows := report.Rows
	for _, want := range story {
		i := 0
		for i < len(rows) && (rows[i].Chapter != want.chapter || !strings.Contains(rows[i].What, want.what) || !strings.HasPrefix(rows[i].Result, want.result)) {
			i++
		}
		if i == len(rows) {
			t.Fatalf("after what came before, no row says %q: %q is %q\n%s", want.chapter, want.what, want.result, out.String())
		}
		if len(rows[i].Tx) == 66 && rows[i].Gas == 0 {
			t.Errorf("%q: a transaction without gas", rows[i].What)
		}
		rows = rows[i+1:]
	}
	if !report.Fsck.OK || len(report.Fsck.Checks) == 0 {
		t.Errorf("fsck: %+v", report.Fsck)
	}
	for _, name := range []string{"labels.pdf", "sealed.pdf", "label.png", "label.svg", "evidence-pack.json"} {
		if info, err := os.Stat(filepath.Join(printed, name)); err != nil || info.Size() == 0 {
			t.Errorf("%s: %v", name, err)
		}
	}
	out.Reset()
	if n := run(t.Context(), []string{"verify", "--data", dir, "--pack", filepath.Join(printed, "evidence-pack.json")}, &out, &said); n != 0 {
		t.Errorf("its evidence pack does not hold: %s", said.String())
	}
	t.Run("printed sheet", func(t *testing.T) { followSheet(t, dir, filepath.Join(printed, "labels.pdf")) })
}

// followSheet scans the printed sheet as a shopper does: the QR codes are
// read from an image of the paper and lead to the item's page.
func followSheet(t *testing.T, dir, pdf string) {
	codes := readSheet(t, pdf)
	if len(codes) != 21 {
		t.Fatalf("%d of the sheet's 21 labels were read", len(codes))
	}
	p := startProgram(t, dir)
	for n, text := range codes {
		path, ours := strings.CutPrefix(text, "https://localhost:8080")
		if !ours {
			t.Fatalf("label %d reads %q", n, text)
		}
		if n >= 3 {
			continue
		}
		var scan web.ScanAnswer
		if err := json.Unmarshal(get(t, p.url+path, "application/json"), &scan); err != nil {
			t.Fatal(err)
		}
		if !strings.HasSuffix(scan.Item, path) || scan.Standing == provenance.Unknown || scan.Standing == provenance.Unchecked || len(scan.Findings) == 0 {
			t.Errorf("%s is %s of %s", text, scan.Standing, scan.Item)
		}
		if page := string(get(t, p.url+path, "text/html")); !strings.Contains(page, scan.Headline) {
			t.Errorf("the page of %s does not say %q", text, scan.Headline)
		}
	}
	p.stop(t)
}

func get(t *testing.T, url, accept string) []byte {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, url, nil)
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Accept", accept)
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	if err != nil || res.StatusCode != http.StatusOK {
		t.Fatalf("%s: %s, %v\n%s", url, res.Status, err, body)
	}
	return body
}

// readSheet reads every QR code of a PDF's first page.
func readSheet(t *testing.T, pdf string) (texts []string) {
	t.Helper()
	tool, err := exec.LookPath("pdftoppm")
	if err != nil {
		absent(t, "pdftoppm (poppler-utils) is not installed")
	}
	page := filepath.Join(t.TempDir(), "page")
	if out, err := exec.CommandContext(t.Context(), tool, "-r", "200", "-f", "1", "-l", "1", "-singlefile", "-gray", "-png", pdf, page).CombinedOutput(); err != nil {
		t.Fatalf("pdftoppm: %v\n%s", err, out)
	}
	f, err := os.Open(page + ".png")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	img, err := png.Decode(f)
	if err != nil {
		t.Fatal(err)
	}
	bitmap, err := gozxing.NewBinaryBitmapFromImage(img)
	if err != nil {
		t.Fatal(err)
	}
	found, err := qrcode.NewQRCodeMultiReader().DecodeMultiple(bitmap, map[gozxing.DecodeHintType]any{gozxing.DecodeHintType_TRY_HARDER: true})
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range found {
		texts = append(texts, r.GetText())
	}
	return texts
}

// absent skips a test that needs what this machine lacks; where everything is
// installed, it fails.
func absent(t *testing.T, why string) {
	t.Helper()
	if os.Getenv("CI") == "true" {
		t.Fatal(why)
	}
	t.Skip(why)
}
