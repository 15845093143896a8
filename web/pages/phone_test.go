package pages_test

import (
	"context"
	"crypto/rand"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/examples"
	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/provenance"
)

func TestAShopperOnAPhone(t *testing.T) {
	s := open(t)
	consistent, recalled, sealed := s.item(t), s.item(t), s.item(t)
	sscc := s.shipped(t, s.item(t), s.item(t))
	s.recall(t, recalled)
	ctx := browser(t)
	quiet(t, ctx)
	open := func(path, name string) {
		t.Helper()
		do(t, ctx, chromedp.Navigate(s.URL+path), chromedp.WaitReady(chromedp.CSS("main")))
		fits(t, ctx, name)
		shoot(t, ctx, name)
	}
	open("/", "home")
	open("/?code=09521873002004+A", "home-wrong")
	open(path(consistent), "consistent")
	open("/01/"+gtin+"/21/NOBODY", "unknown")
	open(strings.ToLower(path(consistent)), "misread")
	wrong := strings.Replace(path(consistent), gtin, "09521873002004", 1)
	open(wrong, "misread-error")
	open("/?code="+wrong, "home-misread")
	open("/00/"+sscc, "unit")
	open("/nowhere", "error")
	open(path(recalled), "recalled")
	do(t, ctx, chromedp.Navigate("about:blank"))

	// The QR beside the sealed code fills the form and leaves no trace.
	code := s.SealedCode(sealed)
	do(t, ctx, chromedp.Navigate(s.URL+path(sealed)+"#code="+code), chromedp.WaitReady(chromedp.ID("sealed-code")))
	if v := get(t, ctx, chromedp.Value(chromedp.ID("sealed-code"))); v != code {
		t.Errorf("the form holds %q", v)
	}
	if at := get(t, ctx, chromedp.Location()); strings.Contains(at, "code") {
		t.Errorf("the address still holds the code: %s", at)
	}
	do(t, ctx, chromedp.Click(chromedp.CSS("#sealed button")), chromedp.WaitReady(chromedp.ID("claim")))
	fits(t, ctx, "verified")
	shoot(t, ctx, "verified")
	do(t, ctx, chromedp.SendKeys(chromedp.ID("owner"), addr(7).String()), chromedp.Click(chromedp.CSS("#claim button")), chromedp.WaitReady(chromedp.CSS(".done-claim")))
	fits(t, ctx, "claimed")
	shoot(t, ctx, "claimed")
	s.claimed(t, sealed, addr(7))
	open(path(sealed), "suspect")
	open(path(sealed)+"?prove=owner", "prove-owner")
	do(t, ctx, chromedp.EmulateViewport(1200, 900))
	open(path(consistent), "consistent-wide")

	do(t, ctx, chromedp.EmulateViewport(390, 844, chromedp.EmulateMobile))
	if _, err := chromedp.Call(ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
		Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: "dark"}},
	}); err != nil {
		t.Fatal(err)
	}
	open("/", "home-dark")
	open(path(consistent), "consistent-dark")
	open(path(recalled), "recalled-dark")
	open(path(sealed), "suspect-dark")
	open("/01/"+gtin+"/21/NOBODY", "unknown-dark")
	enter(t, ctx, s.URL, s.carrier.Token)
	open("/warehouse?verb=shipping", "warehouse-dark")
}

// claimed checks that an item is its owner's.
func (s *shop) claimed(t *testing.T, item string, owner provenance.Address) {
	t.Helper()
	if r := s.scan(t, item).Evidence.Registry; r == nil || !r.Claimed || r.Owner != owner {
		t.Errorf("the registry has %+v", r)
	}
}

func TestAShopperWithScriptsOff(t *testing.T) {
	s := open(t)
	item := s.item(t)
	gtin, serial := keys(item)
	ctx := browser(t)
	scriptsOff(t, ctx)
	do(t, ctx,
		chromedp.Navigate(s.URL+"/"), chromedp.SendKeys(chromedp.ID("code"), gtin+" "+serial),
		chromedp.Click(chromedp.CSS("main button")), chromedp.WaitReady(chromedp.ID("sealed-code")),
		chromedp.SendKeys(chromedp.ID("sealed-code"), s.SealedCode(item)), chromedp.Click(chromedp.CSS("#sealed button")), chromedp.WaitReady(chromedp.ID("claim")),
		chromedp.SendKeys(chromedp.ID("owner"), addr(7).String()), chromedp.Click(chromedp.CSS("#claim button")), chromedp.WaitReady(chromedp.CSS(".done-claim")),
	)
	s.claimed(t, item, addr(7))
}

func TestTheWarehouseOnAPhone(t *testing.T) {
	for _, scripts := range []bool{true, false} {
		t.Run(map[bool]string{true: "scripts on", false: "scripts off"}[scripts], func(t *testing.T) {
			s := open(t)
			sscc := s.shipped(t, s.item(t), s.item(t))
			ctx := browser(t)
			if !scripts {
				scriptsOff(t, ctx)
			}
			do(t, ctx, chromedp.Navigate(s.URL+"/login"))
			shoot(t, ctx, "login")
			enter(t, ctx, s.URL, s.carrier.Token)
			do(t, ctx, chromedp.WaitReady(chromedp.ID("codes")))
			for _, verb := range []string{"receiving", "shipping", "packing", "unpacking", "retail_selling"} {
				do(t, ctx, chromedp.Navigate(s.URL+"/warehouse?verb="+verb), chromedp.WaitReady(chromedp.ID("codes")))
				fits(t, ctx, verb)
				shoot(t, ctx, "warehouse-"+verb)
			}
			do(t, ctx, chromedp.Navigate(s.URL+"/warehouse?verb=receiving"), chromedp.WaitReady(chromedp.ID("codes")),
				chromedp.SendKeys(chromedp.ID("codes"), sscc+"\n"+s.item(t)+"\nrubbish\n"))
			if count := get(t, ctx, chromedp.TextContent(chromedp.CSS("[data-count-n]"))); scripts && count != "3" {
				t.Errorf("%s codes are counted", count)
			}
			do(t, ctx, chromedp.Click(chromedp.CSS("form[action='/warehouse'] button.big")), chromedp.WaitReady(chromedp.ID("outcome")))
			fits(t, ctx, "outcome")
			shoot(t, ctx, "warehouse-outcome")
			unit, err := s.Custody.Unit(t.Context(), unitURI(sscc))
			if err != nil || unit.Custody.Holder != "CarrierMSP" {
				t.Errorf("the pallet is held by %s, %v", unit.Custody.Holder, err)
			}
		})
	}
}

func TestTheMerchantSeesOrdersLive(t *testing.T) {
	s := open(t)
	items := []string{s.item(t), s.item(t), s.item(t)}
	first := s.offer(t, items[0], nil)
	before := s.streams(t)
	ctx := browser(t)
	quiet(t, ctx)
	enter(t, ctx, s.URL, s.merchant.Token)
	do(t, ctx, chromedp.WaitReady(chromedp.CSS(`[data-order="`+first.ID.String()+`"] [data-status]`)), chromedp.WaitVisible(chromedp.CSS(".live-on")))
	fits(t, ctx, "merchant")

	// A second tab shares the first one's stream.
	tab, cancel := chromedp.NewContext(ctx)
	defer cancel()
	do(t, tab, chromedp.EmulateViewport(390, 844, chromedp.EmulateMobile), chromedp.Navigate(s.URL+"/merchant"), chromedp.WaitVisible(chromedp.CSS(".live-on")))

	second := s.offer(t, items[1], nil)
	s.fund(t, second)
	s.record(t, s.sender, provenance.Checkpoint{Verb: provenance.Ship, Subjects: items[2:], To: "9521876000013"})
	s.record(t, s.retailer, provenance.Checkpoint{Verb: provenance.Receive, Subjects: items[2:]})
	s.record(t, s.retailer, provenance.Checkpoint{Verb: provenance.Deliver, Subjects: items[2:], Order: second.ID.String()})
	s.await(t, second, func(o app.OrderView) bool { return strings.Contains(o.Note, "names this order, whose item is") })
	s.fund(t, first) // the stream tells of notes with the next block
	for name, page := range map[string]context.Context{"the first tab": ctx, "the second tab": tab} {
		do(t, page, chromedp.WaitReady(chromedp.CSS(`[data-order="`+first.ID.String()+`"] .status-funded`)),
			chromedp.WaitReady(chromedp.CSS(`[data-order="`+second.ID.String()+`"] .status-funded`)),
			chromedp.WaitVisible(chromedp.CSS(`[data-order="`+second.ID.String()+`"] [data-note]`)))
		html := get(t, page, chromedp.OuterHTML(chromedp.CSS("[data-orders]")))
		for _, want := range []string{"In escrow", "1.2345 ETH", printed(items[1]), "names this order, whose item is", deadline.Format("2 Jan 2006, 15:04 UTC"), "0/2"} {
			if !strings.Contains(html, want) {
				t.Errorf("%s lacks %q", name, want)
			}
		}
	}
	if after := s.streams(t); after > before+1 {
		t.Errorf("two tabs of one browser hold %d streams", after-before)
	}
	fits(t, ctx, "merchant")
	shoot(t, ctx, "merchant")
	do(t, ctx, chromedp.Click(chromedp.CSS(`[data-order="`+second.ID.String()+`"] a`)), chromedp.WaitReady(chromedp.CSS("[data-one]")))
	fits(t, ctx, "order")
	shoot(t, ctx, "order")
	do(t, ctx, chromedp.Click(chromedp.CSS("main form:has(input[value=cancel]) button")), chromedp.WaitReady(chromedp.CSS("h1 .status-cancelled")))
	s.await(t, second, func(o app.OrderView) bool { return o.Status == escrow.Cancelled })
}

// streams is how many event streams the server holds open.
func (s *shop) streams(t *testing.T) int {
	t.Helper()
	resp, err := http.Get(s.URL + "/metrics")
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	text, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	m := regexp.MustCompile(`(?m)^waymark_event_streams (\d+)$`).FindSubmatch(text)
	if m == nil {
		t.Fatalf("the metrics do not count event streams: %s", text)
	}
	n, err := strconv.Atoi(string(m[1]))
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// TestTheMakerOnAPhone hands a batch in on the page and sees it become ready.
func TestTheMakerOnAPhone(t *testing.T) {
	s := open(t)
	doc, err := examples.Files.ReadFile("skerry-2.passport.json")
	if err != nil {
		t.Fatal(err)
	}
	csv := "gtin,serial,size\n"
	for range 500 {
		csv += gtin + "," + rand.Text()[:16] + ",38\n"
	}
	items, passport := filepath.Join(t.TempDir(), "items.csv"), filepath.Join(t.TempDir(), "passport.json")
	for file, text := range map[string]string{items: csv, passport: string(doc)} {
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	ctx := browser(t)
	quiet(t, ctx)
	enter(t, ctx, s.URL, s.maker.Token)
	do(t, ctx, chromedp.SetUploadFiles(chromedp.ID("items"), []string{items}), chromedp.SetUploadFiles(chromedp.ID("passport"), []string{passport}),
		chromedp.Click(chromedp.CSS("form[enctype] button")), chromedp.WaitReady(chromedp.CSS(`[data-state=ready]:has(progress[max="500"]) a[href$="/labels.pdf"]`)))
	fits(t, ctx, "maker")
	shoot(t, ctx, "maker")
}
