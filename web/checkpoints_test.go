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

func TestCheckpoints(t *testing.T) {
	h := newHouse(t)
	receive := checkpoint("receiving", "https://anywhere.example/00/"+sscc)
	refused(t, h.post("shop-token", "/api/v1/checkpoints", receive), 422, provenance.CodeNotOffered)
	o := decode[web.Outcome](t, h.post("carrier-token", "/api/v1/checkpoints", receive), 201)
	if o.Status != web.OutcomeAccepted || len(o.Records) != 1 || o.Records[0].Subject != unitURI() {
		t.Errorf("outcome %+v", o)
	}
	if again := decode[web.Outcome](t, h.post("carrier-token", "/api/v1/checkpoints", receive), 200); again.Status != web.OutcomeDuplicate {
		t.Errorf("the same again is %+v", again)
	}
	later := strings.Replace(receive, "09:30", "09:31", 1)
	refused(t, h.post("carrier-token", "/api/v1/checkpoints", later), 422, provenance.CodeNotOffered)
	refused(t, h.post("carrier-token", "/api/v1/checkpoints", strings.Replace(checkpoint("shipping", unitURI(), `"to":"9521234000013"`), "2026", "2025", 1)), 422, provenance.CodeOutOfOrder)
	p := refused(t, h.post("carrier-token", "/api/v1/checkpoints", checkpoint("receiving", itemURI(0))), 422, provenance.CodePacked)
	if !strings.Contains(p.Detail, "packed in") {
		t.Errorf("detail %q", p.Detail)
	}
	path := decode[web.CustodyPath](t, h.ask("GET", "/api/v1/custody/00/"+sscc, nil, "Authorization", "Bearer buyer-token"), 200)
	if path.Custody.Holder != "CarrierMSP" || len(path.Steps) != 3 {
		t.Errorf("custody %+v", path.Custody)
	}
	refused(t, h.ask("GET", "/api/v1/custody/01/"+gtin+"/21/NONE", nil, "Authorization", "Bearer buyer-token"), 404, "not_found")
}

func TestAListOfCheckpoints(t *testing.T) {
	h := newHouse(t)
	list := "[" + checkpoint("receiving", unitURI()) + "," + checkpoint("receiving", itemURI(2)) + "]"
	out := decode[web.Outcomes](t, h.post("carrier-token", "/api/v1/checkpoints", list), 207)
	if len(out.Outcomes) != 2 || out.Outcomes[0].Status != "accepted" || out.Outcomes[1].Status != "rejected" || out.Outcomes[1].Code != provenance.CodeNotOffered {
		t.Errorf("outcomes %+v", out)
	}
	bad := refused(t, h.post("carrier-token", "/api/v1/checkpoints", "["+checkpoint("receiving", unitURI())+","+checkpoint("receiving", "(01)09521873002004(21)A")+"]"), 400, "bad_check_digit")
	if bad.Index != 1 || bad.Field != "subjects[0]" || bad.Expected != "3" {
		t.Errorf("problem %+v", bad)
	}
	many := make([]string, 1001)
	for i := range many {
		many[i] = checkpoint("receiving", unitURI())
	}
	refused(t, h.post("carrier-token", "/api/v1/checkpoints", "["+strings.Join(many, ",")+"]"), 400, "bad_request")
	refused(t, h.post("carrier-token", "/api/v1/checkpoints", "[]"), 400, "bad_request")
}

func TestCheckpointFields(t *testing.T) {
	h := newHouse(t)
	for body, field := range map[string]string{
		`{"verb":"stealing","subjects":["` + unitURI() + `"],"time":"2026-03-01T09:30:00Z"}`: "verb",
		`{"verb":"receiving","subjects":[],"time":"2026-03-01T09:30:00Z"}`:                   "subjects",
		`{"verb":"receiving","subjects":["` + unitURI() + `"]}`:                              "time",
		checkpoint("packing", itemURI(0)):                                                    "unit",
		checkpoint("shipping", unitURI()):                                                    "to",
		checkpoint("retail_selling", itemURI(0), `"order":"0x12"`):                           "order",
	} {
		if p := refused(t, h.post("carrier-token", "/api/v1/checkpoints", body), 422, "bad_field"); p.Field != field {
			t.Errorf("%s: field %q, want %q", body, p.Field, field)
		}
	}
	for body, code := range map[string]string{
		"": "bad_request", "{": "bad_request", "{} {}": "bad_request", `{"verb":7}`: "bad_field", `{"verbs":"x"}`: "bad_request",
		checkpoint("receiving", "nonsense"): "bad_code",
	} {
		r := h.post("carrier-token", "/api/v1/checkpoints", body)
		var p problemDoc
		if json.Unmarshal([]byte(read(t, r)), &p) != nil || p.Type != "urn:waymark:problem:"+code {
			t.Errorf("%q: %+v, want %s", body, p, code)
		}
	}
	if h.checkpoints != 0 {
		t.Errorf("the ledger was asked %d times for faulty requests", h.checkpoints)
	}
}

func TestIdempotencyKeys(t *testing.T) {
	h := newHouse(t)
	receive := checkpoint("receiving", unitURI())
	first := h.post("carrier-token", "/api/v1/checkpoints", receive, "Idempotency-Key", "k1")
	text := read(t, first)
	again := h.post("carrier-token", "/api/v1/checkpoints", receive, "Idempotency-Key", "k1")
	if got := read(t, again); first.StatusCode != 201 || again.StatusCode != 201 || got != text || again.Header.Get("Idempotency-Replayed") != "true" {
		t.Errorf("%d %s, then %d %s", first.StatusCode, text, again.StatusCode, got)
	}
	if h.checkpoints != 1 {
		t.Errorf("the ledger was asked %d times", h.checkpoints)
	}
	refused(t, h.post("carrier-token", "/api/v1/checkpoints", checkpoint("receiving", itemURI(2)), "Idempotency-Key", "k1"), 422, "key_reused")
	// The same key of another party is another key.
	refused(t, h.post("shop-token", "/api/v1/checkpoints", checkpoint("receiving", itemURI(2)), "Idempotency-Key", "k1"), 422, provenance.CodeNotOffered)
	refused(t, h.post("carrier-token", "/api/v1/checkpoints", receive, "Idempotency-Key", strings.Repeat("k", 256)), 400, "bad_request")
	// A refusal is an answer too.
	bad := checkpoint("receiving", itemURI(2))
	one := read(t, h.post("carrier-token", "/api/v1/checkpoints", bad, "Idempotency-Key", "k2"))
	two := read(t, h.post("carrier-token", "/api/v1/checkpoints", bad, "Idempotency-Key", "k2"))
	if one != two || !strings.Contains(one, provenance.CodeNotOffered) {
		t.Errorf("%s, then %s", one, two)
	}
}
