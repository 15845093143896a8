package pages_test

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
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

// enter signs a browser in with a credential's token.
func enter(t *testing.T, ctx context.Context, base, token string) {
	t.Helper()
	do(t, ctx, chromedp.Navigate(base+"/login"), chromedp.SendKeys(chromedp.ID("token"), token),
		chromedp.Click(chromedp.CSS("main button")), chromedp.WaitReady(chromedp.CSS(".bar-who")))
}
