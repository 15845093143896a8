package web_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/web"
)

func (h *house) post(token, path, body string, headers ...string) *http.Response {
	h.t.Helper()
	return h.ask("POST", path, strings.NewReader(body), append(headers, "Authorization", "Bearer "+token, "Content-Type", asJSON)...)
}

func checkpoint(verb string, subject string, more ...string) string {
	extra := ""
	if len(more) > 0 {
		extra = "," + strings.Join(more, ",")
	}
	return fmt.Sprintf(`{"verb":%q,"subjects":[%q],"time":"2026-03-01T09:30:00+01:00"%s}`, verb, subject, extra)
}

func (h *house) floor(cookie string, form url.Values) (int, string) {
	h.t.Helper()
	r := h.ask("POST", "/warehouse", strings.NewReader(form.Encode()), "Cookie", cookie, "Content-Type", asForm, "Accept", asHTML)
	return r.StatusCode, read(h.t, r)
}

func TestTheWarehouse(t *testing.T) {
	h := newHouse(t)
	_, cookie := login(t, h, "carrier-token", "/")
	form := url.Values{"verb": {"receiving"}, "key": {"page-1"}, "codes": {sscc + "\r\n\r\n(01)" + gtin + "(21)TMCZ56062MM5PS7P\r\nrubbish\r\n" + sscc}}
	status, page := h.floor(cookie, form)
	for _, want := range []string{"1 of 3 recorded", "(00)" + sscc, "Recorded", "Refused", "Not read", "rubbish"} {
		if !strings.Contains(page, want) {
			t.Errorf("the page lacks %q", want)
		}
	}
	if status != 200 {
		t.Errorf("status %d", status)
	}
	// The same page posted again says the same and records nothing.
	asked := h.checkpoints
	if _, again := h.floor(cookie, form); !strings.Contains(again, "1 of 3 recorded") || h.checkpoints != asked {
		t.Errorf("posting again asked the ledger %d times more", h.checkpoints-asked)
	}
	form.Set("codes", sscc)
	if status, page := h.floor(cookie, form); status != 422 || !strings.Contains(page, "posted before") {
		t.Errorf("other codes under the same key: %d", status)
	}
	h.pass(time.Minute)
	ship := url.Values{"verb": {"shipping"}, "key": {"page-2"}, "codes": {sscc}, "to": {"https://id.gs1.org/417/9521234000013"}}
	if status, page := h.floor(cookie, ship); status != 200 || !strings.Contains(page, "All 1 recorded") {
		t.Errorf("handing over: %d %s", status, page)
	}
	if status, page := h.floor(cookie, url.Values{"verb": {"receiving"}, "codes": {" "}}); status != 422 || !strings.Contains(page, "Scan or type a code first") {
		t.Errorf("nothing scanned: %d", status)
	}
	_, shop := login(t, h, "shop-token", "/")
	h.pass(time.Minute)
	if _, page := h.floor(shop, url.Values{"verb": {"receiving"}, "codes": {sscc}}); !strings.Contains(page, "All 1 recorded") {
		t.Error("the shop could not receive")
	}
	h.pass(time.Minute)
	if _, page := h.floor(shop, url.Values{"verb": {"unpacking"}, "unit": {"(00)" + sscc}, "codes": {itemURI(0)}}); !strings.Contains(page, "All 1 recorded") {
		t.Errorf("the shop could not unpack: %s", page)
	}
	h.pass(time.Minute)
	if _, page := h.floor(shop, url.Values{"verb": {"retail_selling"}, "codes": {itemURI(0)}}); !strings.Contains(page, "All 1 recorded") {
		t.Error("the shop could not deliver")
	}
	if ph := h.chains[itemURI(0)].state.Phase; ph != provenance.Delivered {
		t.Errorf("the item is %s", ph)
	}
}
