package epcis_test

import (
	"net/http"
	"strings"
	"testing"

	"github.com/waymark/waymark/internal/custody/custodytest"
)

func TestCaptureRollback(t *testing.T) {
	h := newFixture(t, nil)
	good, bad := object("inspecting", widget(1)), object("inspecting", widget(2))
	bad["bizStep"] = "no_such_step"
	j := h.job("carrier", h.as("carrier", "POST", "/capture", document(good, bad)))
	if j.Success || j.CaptureErrorBehaviour != "rollback" || j.FinishedAt == "" || len(j.Errors) != 1 {
		t.Fatalf("a job with one bad event: %+v", j)
	}
	if e := j.Errors[0]; e.EventIndex == nil || *e.EventIndex != 1 || e.Field != "bizStep" || e.Type != "epcisException:ValidationException" {
		t.Errorf("the error %+v does not name event 1 and bizStep", e)
	}
	if got := h.eventList(h.want(200, h.as("reader", "GET", "/events", nil))); len(got) != 0 {
		t.Errorf("%d events stand after a rollback", len(got))
	}
	// A rule of the ledger takes the other events down as well.
	item := h.custody.Items(1)[0]
	stolen := object("shipping", item) // the carrier does not hold it
	j = h.job("carrier", h.as("carrier", "POST", "/capture", document(good, stolen)))
	if j.Success || len(j.Errors) != 1 || *j.Errors[0].EventIndex != 1 || j.Errors[0].Code == "" || j.Errors[0].Code == "batch_refused" {
		t.Fatalf("a job that breaks custody: %+v", j)
	}
	if got := h.eventList(h.as("reader", "GET", "/events", nil)); len(got) != 0 {
		t.Errorf("%d events stand after a rollback by the ledger", len(got))
	}
	j = h.job("carrier", h.as("carrier", "POST", "/capture", document(good, object("inspecting", widget(3)))))
	if !j.Success || len(j.Errors) != 0 {
		t.Fatalf("a job of good events: %+v", j)
	}
	if got := h.eventList(h.as("reader", "GET", "/events", nil)); len(got) != 2 || got[0]["recordTime"] == nil || got[0]["eventID"] == nil {
		t.Errorf("the events after a good job: %v", got)
	}
}

func TestCaptureProceed(t *testing.T) {
	h := newFixture(t, nil)
	bad := object("inspecting", widget(2))
	delete(bad, "eventTime")
	stolen := object("shipping", h.custody.Items(1)[0])
	twice := object("inspecting", widget(3))
	j := h.job("carrier", h.as("carrier", "POST", "/capture", document(object("inspecting", widget(1)), bad, stolen, twice, twice),
		"GS1-Capture-Error-Behaviour", "proceed"))
	if j.Success || j.CaptureErrorBehaviour != "proceed" || len(j.Errors) != 2 {
		t.Fatalf("%+v", j)
	}
	if *j.Errors[0].EventIndex != 1 || *j.Errors[1].EventIndex != 2 {
		t.Errorf("the errors name events %d and %d, want 1 and 2", *j.Errors[0].EventIndex, *j.Errors[1].EventIndex)
	}
	if got := h.eventList(h.as("reader", "GET", "/events", nil)); len(got) != 2 {
		t.Errorf("%d events stand, want 2: the same one twice is one", len(got))
	}
}

// TestCaptureIsCustody: an event that is a custody step becomes a record of the
// credential's party.
func TestCaptureIsCustody(t *testing.T) {
	h := newFixture(t, nil)
	item := h.custody.Commission(1)[0]
	ship := object("shipping", item)
	ship["destinationList"] = []any{map[string]any{"type": "possessing_party", "destination": h.custody.PGLN(custodytest.Carrier)}}
	h.want(201, h.as("maker", "POST", "/events", lone(ship)))
	h.want(201, h.as("carrier", "POST", "/events", lone(object("receiving", item))))
	if got := h.custody.Custody(item).Custody; got.Holder != "CarrierMSP" || got.Seq != 3 {
		t.Errorf("custody after shipping and receiving: %+v", got)
	}
	refused := h.want(400, h.as("maker", "POST", "/events", lone(object("shipping", item))))
	if !strings.Contains(string(refused.body), "epcisException:ValidationException") || !strings.Contains(string(refused.body), `"code"`) {
		t.Errorf("shipping what another holds: %s", refused.body)
	}
}

func TestPostEvent(t *testing.T) {
	h := newFixture(t, nil)
	ev := object("inspecting", widget(1))
	first := h.want(201, h.as("maker", "POST", "/events", lone(ev)))
	again := h.want(201, h.as("maker", "POST", "/events", lone(ev)))
	if first.Header.Get("Location") != again.Header.Get("Location") {
		t.Errorf("the same event twice is at %s and %s", first.Header.Get("Location"), again.Header.Get("Location"))
	}
	got := h.eventList(h.want(200, h.as("reader", "GET", first.Header.Get("Location"), nil)))
	if len(got) != 1 || !strings.HasPrefix(got[0]["eventID"].(string), "ni:///sha-256;") {
		t.Fatalf("%v", got)
	}
	// As clients write it that do not escape a path.
	raw := h.want(200, h.as("reader", "GET", "/events/"+got[0]["eventID"].(string), nil))
	if len(h.eventList(raw)) != 1 {
		t.Errorf("by its unescaped hash: %s", raw.body)
	}
	named := object("inspecting", widget(2))
	named["eventID"] = "urn:uuid:831c0292-4de1-430a-8255-2aca821abaab"
	posted := h.want(201, h.as("maker", "POST", "/events", lone(named)))
	if !strings.HasSuffix(posted.Header.Get("Location"), "/events/urn:uuid:831c0292-4de1-430a-8255-2aca821abaab") {
		t.Errorf("Location %s", posted.Header.Get("Location"))
	}
	other := object("inspecting", widget(3))
	other["eventID"] = named["eventID"]
	h.want(409, h.as("maker", "POST", "/events", lone(other)))
	wrong := lone(named)
	wrong["errorDeclaration"] = map[string]any{"declarationTime": named["eventTime"], "reason": "incorrect_data"}
	h.want(201, h.as("maker", "POST", "/events", wrong))
	if got := h.eventList(h.as("reader", "GET", posted.Header.Get("Location"), nil)); len(got) != 2 {
		t.Errorf("the event and the declaration that it is wrong: %v", got)
	}
}

func TestCaptureRefused(t *testing.T) {
	h := newFixture(t, func(c *configs) { c.HTTP.CaptureLimit, c.HTTP.CaptureFileSize = 2, 4000 })
	ev, doc := object("inspecting", widget(1)), document(object("inspecting", widget(1)))
	noTime := object("inspecting", widget(1))
	delete(noTime, "eventTime")
	for _, c := range []struct {
		name, who, path string
		body            any
		headers         []string
		status          int
		typ             string
	}{
		{"no credential", "", "/capture", doc, nil, 401, "SecurityException"},
		{"a reader", "reader", "/capture", doc, nil, 403, "SecurityException"},
		{"no JSON", "maker", "/capture", "{", nil, 400, "ValidationException"},
		{"no document", "maker", "/capture", map[string]any{"type": "EPCISDocument"}, nil, 400, "ValidationException"},
		{"no schema version", "maker", "/capture", map[string]any{"@context": standardContext, "type": "EPCISDocument", "creationDate": "2024-05-01T10:00:00Z",
			"epcisBody": map[string]any{"eventList": []any{}}}, nil, 400, "ValidationException"},
		{"an event as document", "maker", "/capture", lone(ev), nil, 400, "ValidationException"},
		{"a document as event", "maker", "/events", doc, nil, 400, "ValidationException"},
		{"nothing to capture", "maker", "/capture", document(noTime), nil, 400, "ValidationException"},
		{"an event without time", "maker", "/events", lone(noTime), nil, 400, "ValidationException"},
		{"too many events", "maker", "/capture", document(ev, ev, ev), nil, 413, "CaptureLimitExceededException"},
		{"too many bytes", "maker", "/capture", document(ev, object("inspecting", strings.Repeat("x", 5000))), nil, 413, "CaptureLimitExceededException"},
		{"XML of another kind", "maker", "/capture", "<x/>", []string{"Content-Type", "application/xml"}, 400, "ValidationException"},
		{"no type that is read", "maker", "/capture", "a,b", []string{"Content-Type", "text/csv"}, 415, "UnsupportedMediaTypeException"},
		{"compressed", "maker", "/capture", doc, []string{"Content-Encoding", "gzip"}, 415, "UnsupportedMediaTypeException"},
		{"another version", "maker", "/capture", doc, []string{"GS1-EPCIS-Version", "3.0.0"}, 406, "NotAcceptableException"},
		{"no behaviour", "maker", "/capture", doc, []string{"GS1-Capture-Error-Behaviour", "all"}, 400, "ValidationException"},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := h.as(c.who, "POST", c.path, c.body, c.headers...)
			var p struct{ Type, Title, Detail string }
			a.json(t, &p)
			if a.StatusCode != c.status || p.Type != "epcisException:"+c.typ || p.Title == "" || a.Header.Get("Content-Type") != "application/problem+json" {
				t.Errorf("%s, want %d %s: %s", a.Status, c.status, c.typ, a.body)
			}
			if c.status == 413 && a.Header.Get("GS1-EPCIS-Capture-Limit") != "2" {
				t.Error("the answer does not tell the limit")
			}
		})
	}
}

// TestJobsSurvive: a job that was answered with 202 is done by the next process.
func TestJobsSurvive(t *testing.T) {
	h := newFixture(t, nil)
	h.stop()
	h.begin(false) // takes jobs and dies before it works on them
	posted := h.want(202, h.as("maker", "POST", "/capture", document(object("inspecting", widget(1)))))
	var j jobView
	h.as("maker", "GET", posted.Header.Get("Location"), nil).json(t, &j)
	if !j.Running || !j.Success {
		t.Fatalf("a job that nobody works on: %+v", j)
	}
	h.stop()
	h.begin(true)
	posted.Header.Set("Location", "/capture/"+j.CaptureID)
	if j := h.job("maker", posted); !j.Success {
		t.Fatalf("%+v", j)
	}
	if got := h.eventList(h.as("maker", "GET", "/events", nil)); len(got) != 1 {
		t.Errorf("%d events", len(got))
	}
}

func TestJobsAreTheParty(t *testing.T) {
	h := newFixture(t, nil)
	var last answer
	for n := range 5 {
		last = h.as("maker", "POST", "/capture", document(object("inspecting", widget(n))))
		h.job("maker", last)
	}
	h.want(404, h.as("carrier", "GET", last.Header.Get("Location"), nil))
	h.want(404, h.as("carrier", "OPTIONS", last.Header.Get("Location"), nil))
	var none []jobView
	h.as("carrier", "GET", "/capture", nil).json(t, &none)
	if len(none) != 0 {
		t.Errorf("another party sees %d jobs", len(none))
	}
	seen, next := map[string]bool{}, "/capture?perPage=2"
	for pages := 0; next != ""; pages++ {
		a := h.want(http.StatusOK, h.as("maker", "GET", next, nil))
		var page []jobView
		a.json(t, &page)
		for _, j := range page {
			seen[j.CaptureID] = true
		}
		if next = nextLink(t, a); pages > 3 {
			t.Fatal("paging does not end")
		}
	}
	if len(seen) != 5 {
		t.Errorf("%d jobs on all pages, want 5", len(seen))
	}
}

// nextLink is the Link header's target, "" when there is none.
func nextLink(t testing.TB, a answer) string {
	t.Helper()
	link := a.Header.Get("Link")
	if link == "" {
		return ""
	}
	target, ok := strings.CutSuffix(link, `>; rel="next"`)
	if !ok || a.Header.Get("GS1-Next-Page-Token-Expires") == "" {
		t.Fatalf("Link %q, expires %q", link, a.Header.Get("GS1-Next-Page-Token-Expires"))
	}
	return strings.TrimPrefix(target, "<")
}
