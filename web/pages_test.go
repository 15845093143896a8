package web_test

import (
	"context"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/web"
)

// browser starts Chromium on a phone's screen. Without Chromium the test is
// skipped, and fails where CI is to have it.
func browser(t *testing.T) context.Context {
	t.Helper()
	path, err := exec.LookPath("chromium")
	if err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatal("Chromium is not installed, and CI is to have it")
		}
		t.Skip("Chromium is not installed")
	}
	alloc, cancel := chromedp.NewExecAllocator(context.Background(), chromedp.ExecPath(path), chromedp.Headless, chromedp.NoSandbox,
		chromedp.DisableGPU, chromedp.NoFirstRun, chromedp.UserDataDir(t.TempDir()), chromedp.Flag("disable-quic", true),
		chromedp.Flag("disable-background-networking", true), chromedp.Flag("disable-component-update", true), chromedp.Flag("disable-sync", true))
	t.Cleanup(cancel)
	ctx, cancelTab := chromedp.NewContext(alloc)
	t.Cleanup(cancelTab)
	ctx, cancelTime := context.WithTimeout(ctx, 3*time.Minute)
	t.Cleanup(cancelTime)
	do(t, ctx, chromedp.EmulateViewport(390, 844, chromedp.EmulateMobile))
	return ctx
}

func do(t *testing.T, ctx context.Context, steps ...chromedp.Action[chromedp.Void]) {
	t.Helper()
	if err := chromedp.Do(ctx, steps...); err != nil {
		t.Fatal(err)
	}
}

func get[T any](t *testing.T, ctx context.Context, a chromedp.Action[T]) T {
	t.Helper()
	v, err := chromedp.Run(ctx, a)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func scriptsOff(t *testing.T, ctx context.Context) {
	t.Helper()
	if _, err := chromedp.Call(ctx, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true}); err != nil {
		t.Fatal(err)
	}
}

// shoot keeps a picture of the whole page where WAYMARK_SHOTS names a folder,
// for people to look at.
func shoot(t *testing.T, ctx context.Context, name string) {
	t.Helper()
	dir := os.Getenv("WAYMARK_SHOTS")
	if dir == "" {
		return
	}
	if err := os.WriteFile(filepath.Join(dir, name+".png"), get(t, ctx, chromedp.FullScreenshot(100)), 0o644); err != nil {
		t.Fatal(err)
	}
}

// served is a house at an address of its own.
func served(t *testing.T) (*house, string) {
	t.Helper()
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	base := "http://" + ln.Addr().String()
	h := newHouseAt(t, base)
	h.serveOn(ln)
	return h, base
}

// fits fails when a page is wider than the screen, holds an unlabelled field
// or a target too small for a finger.
func fits(t *testing.T, ctx context.Context, name string) {
	t.Helper()
	faults := get(t, ctx, chromedp.Evaluate[[]string](`(() => {
		const faults = [];
		const width = document.documentElement.scrollWidth;
		if (width > innerWidth) {
			faults.push("the page is " + width + " wide");
		}
		for (const field of document.querySelectorAll("input:not([type=hidden]), select, textarea")) {
			if (field.labels.length === 0 || field.labels[0].textContent.trim() === "") faults.push("no label: " + field.name);
		}
		for (const b of document.querySelectorAll("main button, main .button, nav a, select, input:not([type=hidden]):not([type=checkbox])")) {
			const box = b.getBoundingClientRect();
			if (box.height > 0 && box.height < 43) faults.push("too small: " + b.textContent.trim() + " " + box.height);
		}
		for (const id of [...document.querySelectorAll("[id]")].map(e => e.id)) {
			if (document.querySelectorAll("#" + CSS.escape(id)).length > 1) faults.push("twice: #" + id);
		}
		for (const e of document.querySelectorAll("[aria-labelledby], [aria-describedby]")) {
			for (const id of ((e.getAttribute("aria-labelledby") ?? "") + " " + (e.getAttribute("aria-describedby") ?? "")).trim().split(/\s+/)) {
				if (document.getElementById(id) === null) faults.push("names no element: " + id);
			}
		}
		if (document.querySelectorAll("h1").length !== 1) faults.push("not one h1");
		return faults;
	})()`))
	for _, f := range faults {
		t.Errorf("%s: %s", name, f)
	}
	low := get(t, ctx, chromedp.Evaluate[[]string](contrast))
	for _, f := range low {
		t.Errorf("%s: contrast: %s", name, f)
	}
}

// contrast lists texts below WCAG's 4.5:1 against the nearest painted ground.
const contrast = `(() => {
	const rgba = (s) => { const m = s.match(/[\d.]+/g).map(Number); return m.length < 4 ? [...m, 1] : m; };
	const lum = (c) => { const [r, g, b] = c.map(v => { v /= 255; return v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; }); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
	const seen = new Set();
	const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	while (walk.nextNode()) {
		const text = walk.currentNode.textContent.trim();
		const el = walk.currentNode.parentElement;
		if (text === "" || el.closest("[hidden], template, script") || el.getClientRects().length === 0) continue;
		let ground = el;
		while (ground && rgba(getComputedStyle(ground).backgroundColor)[3] === 0) ground = ground.parentElement;
		const back = ground ? rgba(getComputedStyle(ground).backgroundColor) : [255, 255, 255, 1];
		const a = lum(rgba(getComputedStyle(el).color).slice(0, 3)), b = lum(back.slice(0, 3));
		const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
		if (ratio < 4.5) seen.add(text.slice(0, 30) + " " + ratio.toFixed(2));
	}
	return [...seen];
})()`

// quiet fails the test for anything that the page's policy or a script
// complains about.
func quiet(t *testing.T, ctx context.Context) {
	t.Helper()
	logged := chromedp.Events(ctx, runtime.ExceptionThrown)
	go func() {
		for ev, err := range logged {
			if err != nil {
				return
			}
			t.Errorf("a script threw: %s", ev.ExceptionDetails.Text)
		}
	}()
}

func TestAShopperOnAPhone(t *testing.T) {
	h, base := served(t)
	ctx := browser(t)
	quiet(t, ctx)
	open := func(path, name string) {
		t.Helper()
		do(t, ctx, chromedp.Navigate(base+path), chromedp.WaitReady(chromedp.CSS("main")))
		fits(t, ctx, name)
		shoot(t, ctx, name)
	}
	open("/", "home")
	open("/?code=09521873002004+A", "home-wrong")
	open(itemPath(0), "consistent")
	open("/01/"+gtin+"/21/NOBODY", "unknown")
	open("/00/"+sscc, "unit")
	open("/nowhere", "error")
	h.mu.Lock()
	h.state(1).Recalled = true
	h.mu.Unlock()
	open(itemPath(1), "recalled")
	do(t, ctx, chromedp.Navigate("about:blank"))

	// The QR beside the sealed code fills the form and leaves no trace.
	do(t, ctx, chromedp.Navigate(base+itemPath(2)+"#code="+sealedCode(2)), chromedp.WaitReady(chromedp.ID("sealed-code")))
	if v := get(t, ctx, chromedp.Value(chromedp.ID("sealed-code"))); v != sealedCode(2) {
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
	if s := h.state(2); !s.Claimed || s.Owner != addr(7) {
		t.Errorf("the state is %+v", s)
	}
	open(itemPath(2), "suspect")
	open(itemPath(2)+"?prove=owner", "prove-owner")
	do(t, ctx, chromedp.EmulateViewport(1200, 900))
	open(itemPath(0), "consistent-wide")

	do(t, ctx, chromedp.EmulateViewport(390, 844, chromedp.EmulateMobile))
	if _, err := chromedp.Call(ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
		Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: "dark"}},
	}); err != nil {
		t.Fatal(err)
	}
	open("/", "home-dark")
	for i, name := range []string{"consistent-dark", "recalled-dark", "suspect-dark"} {
		open(itemPath(i), name)
	}
	open("/01/"+gtin+"/21/NOBODY", "unknown-dark")
	do(t, ctx, chromedp.Navigate(base+"/login"))
	enter(t, ctx, base, "carrier-token")
	open("/warehouse?verb=shipping", "warehouse-dark")
}

func TestAShopperWithScriptsOff(t *testing.T) {
	h, base := served(t)
	ctx := browser(t)
	scriptsOff(t, ctx)
	do(t, ctx,
		chromedp.Navigate(base+"/"), chromedp.SendKeys(chromedp.ID("code"), gtin+" TMCZ 5606 2MM5 PS7P"),
		chromedp.Click(chromedp.CSS("main button")), chromedp.WaitReady(chromedp.ID("sealed-code")),
		chromedp.SendKeys(chromedp.ID("sealed-code"), sealedCode(2)), chromedp.Click(chromedp.CSS("#sealed button")), chromedp.WaitReady(chromedp.ID("claim")),
		chromedp.SendKeys(chromedp.ID("owner"), addr(7).String()), chromedp.Click(chromedp.CSS("#claim button")), chromedp.WaitReady(chromedp.CSS(".done-claim")),
	)
	if s := h.state(2); !s.Claimed || s.Owner != addr(7) {
		t.Errorf("the state is %+v", s)
	}
}

func enter(t *testing.T, ctx context.Context, base, token string) {
	t.Helper()
	do(t, ctx, chromedp.Navigate(base+"/login"), chromedp.SendKeys(chromedp.ID("token"), token),
		chromedp.Click(chromedp.CSS("main button")), chromedp.WaitReady(chromedp.CSS(".bar-who")))
}

func TestTheWarehouseOnAPhone(t *testing.T) {
	for _, scripts := range []bool{true, false} {
		t.Run(map[bool]string{true: "scripts on", false: "scripts off"}[scripts], func(t *testing.T) {
			h, base := served(t)
			h.pass(time.Since(start)) // the page dates its checkpoints by the device's clock
			ctx := browser(t)
			if !scripts {
				scriptsOff(t, ctx)
			}
			do(t, ctx, chromedp.Navigate(base+"/login"))
			shoot(t, ctx, "login")
			enter(t, ctx, base, "carrier-token")
			do(t, ctx, chromedp.WaitReady(chromedp.ID("codes")))
			for _, verb := range []string{"receiving", "shipping", "packing", "unpacking", "retail_selling"} {
				do(t, ctx, chromedp.Navigate(base+"/warehouse?verb="+verb), chromedp.WaitReady(chromedp.ID("codes")))
				fits(t, ctx, verb)
				shoot(t, ctx, "warehouse-"+verb)
			}
			do(t, ctx, chromedp.Navigate(base+"/warehouse?verb=receiving"), chromedp.WaitReady(chromedp.ID("codes")),
				chromedp.SendKeys(chromedp.ID("codes"), sscc+"\n"+itemURI(2)+"\nrubbish\n"))
			if count := get(t, ctx, chromedp.TextContent(chromedp.CSS("[data-count-n]"))); scripts && count != "3" {
				t.Errorf("%s codes are counted", count)
			}
			do(t, ctx, chromedp.Click(chromedp.CSS("form[action='/warehouse'] button.big")), chromedp.WaitReady(chromedp.ID("outcome")))
			fits(t, ctx, "outcome")
			shoot(t, ctx, "warehouse-outcome")
			if holder := h.chains[unitURI()].state.Holder; holder != "CarrierMSP" {
				t.Errorf("the pallet is held by %s", holder)
			}
		})
	}
}

func TestTheMerchantSeesOrdersLive(t *testing.T) {
	h, base := served(t)
	first := decode[web.OrderView](t, h.post("merchant-token", "/api/v1/orders", offerBody(itemURI(2))), 201)
	ctx := browser(t)
	quiet(t, ctx)
	enter(t, ctx, base, "merchant-token")
	row := chromedp.CSS(`[data-order="` + first.ID.String() + `"] [data-status]`)
	do(t, ctx, chromedp.WaitReady(row), chromedp.WaitVisible(chromedp.CSS(".live-on")))
	fits(t, ctx, "merchant")

	// A second tab shares the first one's stream.
	tab, cancel := chromedp.NewContext(ctx)
	defer cancel()
	do(t, tab, chromedp.EmulateViewport(390, 844, chromedp.EmulateMobile), chromedp.Navigate(base+"/merchant"), chromedp.WaitVisible(chromedp.CSS(".live-on")))

	decode[web.OrderView](t, h.post("buyer-token", "/api/v1/orders/"+first.ID.String()+"/fund", ""), 200)
	second := decode[web.OrderView](t, h.post("merchant-token", "/api/v1/orders", strings.Replace(offerBody(itemURI(1)), "03-08", "03-09", 1)), 201)
	h.mu.Lock()
	o := h.orders[second.ID]
	o.Note = "The carrier's ledger shows another item delivered for this order."
	h.orders[second.ID] = o
	h.mu.Unlock()
	h.changed()
	for name, page := range map[string]context.Context{"the first tab": ctx, "the second tab": tab} {
		do(t, page, chromedp.WaitReady(chromedp.CSS(`[data-order="`+first.ID.String()+`"] .status-funded`)),
			chromedp.WaitReady(chromedp.CSS(`[data-order="`+second.ID.String()+`"] .status-offered`)))
		html := get(t, page, chromedp.OuterHTML(chromedp.CSS("[data-orders]")))
		for _, want := range []string{"In escrow", "1.2345 ETH", "(01)" + gtin + "(21)WPRYXVFJV4G8B8QF", "another item delivered", "9 Mar 2027, 12:00 UTC", "0/2"} {
			if !strings.Contains(html, want) {
				t.Errorf("%s lacks %q", name, want)
			}
		}
	}
	metrics := read(t, h.ask("GET", "/metrics", nil))
	if !strings.Contains(metrics, "waymark_event_streams 1\n") {
		t.Error("two tabs of one browser hold more than one stream")
	}
	fits(t, ctx, "merchant")
	shoot(t, ctx, "merchant")
	do(t, ctx, chromedp.Click(chromedp.CSS(`[data-order="`+second.ID.String()+`"] a`)), chromedp.WaitReady(chromedp.CSS("[data-one]")))
	fits(t, ctx, "order")
	shoot(t, ctx, "order")
	do(t, ctx, chromedp.Click(chromedp.CSS("main form button")), chromedp.WaitReady(chromedp.CSS("h1 .status-cancelled")))
	if s := h.orders[second.ID].Status; s != escrow.Cancelled {
		t.Errorf("the order is %s", s)
	}
}

func TestTheMakerOnAPhone(t *testing.T) {
	h, base := served(t)
	b := decode[web.Batch](t, h.mint("items", goodCSV, "passport", "{}"), 202)
	ctx := browser(t)
	quiet(t, ctx)
	enter(t, ctx, base, "maker-token")
	do(t, ctx, chromedp.WaitReady(chromedp.CSS(`[data-batch="spring/1"]`)))
	h.mu.Lock()
	b.State, b.Minted, b.Commissioned = web.BatchReady, 2, 2
	h.jobs[b.Key] = b
	h.mu.Unlock()
	for range 50 { // the page's stream may still be opening
		h.changed()
		if ready, err := chromedp.Run(ctx, chromedp.Evaluate[bool](`document.querySelector(".status-ready") !== null`)); err == nil && ready {
			break
		}
		time.Sleep(100 * time.Millisecond)
	}
	do(t, ctx, chromedp.WaitReady(chromedp.CSS(".status-ready")), chromedp.WaitReady(chromedp.CSS(`a[href$="/labels.pdf"]`)))
	fits(t, ctx, "maker")
	shoot(t, ctx, "maker")
}
