package epcis_test

import (
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	epcisapi "github.com/waymark/waymark/web/epcis"
)

func TestDiscovery(t *testing.T) {
	h := newFixture(t, nil)
	h.want(201, h.as("maker", "POST", "/queries", map[string]any{"name": "all", "query": map[string]any{}}))
	for path, allow := range map[string]string{
		"": "OPTIONS, GET, HEAD", "/": "OPTIONS, GET, HEAD", "/capture": "OPTIONS, GET, HEAD, POST", "/events": "OPTIONS, GET, HEAD, POST",
		"/eventTypes": "OPTIONS, GET, HEAD", "/bizSteps/shipping": "OPTIONS, GET, HEAD", "/bizSteps/shipping/events": "OPTIONS, GET, HEAD",
		"/queries": "OPTIONS, GET, HEAD, POST", "/queries/all": "OPTIONS, GET, HEAD, DELETE",
		"/queries/all/events": "OPTIONS, GET, HEAD", "/queries/all/subscriptions": "OPTIONS, GET, HEAD, POST",
	} {
		a := h.want(204, h.as("reader", "OPTIONS", path, nil))
		lowest := "2.0.0"
		if path == "/capture" || path == "/events" { // which read XML of older versions
			lowest = "1.0.0"
		}
		for name, want := range map[string]string{
			"Allow": allow, "GS1-EPCIS-Version": "2.0.0", "GS1-EPCIS-Min": lowest, "GS1-EPCIS-Max": "2.0.0", "GS1-CBV-Version": "2.0.0",
			"GS1-CBV-Min": lowest, "GS1-CBV-Max": "2.0.0", "GS1-Vendor-Version": "waymark", "GS1-Extensions": "waymark=urn:waymark:",
			"GS1-EPC-Format": "No_Preference", "GS1-CBV-XML-Format": "No_Preference", "Access-Control-Allow-Origin": "*",
		} {
			if got := a.Header.Get(name); got != want {
				t.Errorf("OPTIONS %s: %s is %q, want %q", path, name, got, want)
			}
		}
	}
	a := h.as("reader", "OPTIONS", "/capture", nil)
	if a.Header.Get("GS1-Capture-Error-Behaviour") != "all" || a.Header.Get("GS1-EPCIS-Capture-Limit") != "1000" || a.Header.Get("GS1-EPCIS-Capture-File-Size-Limit") != "16777216" {
		t.Errorf("OPTIONS /capture: %v", a.Header)
	}
	h.want(401, h.as("", "OPTIONS", "/capture", nil))
	h.want(204, h.as("", "OPTIONS", "/capture", nil, "Access-Control-Request-Method", "POST", "Origin", "https://elsewhere.example"))
	for _, path := range []string{"/nothing", "/queries/none", "/queries/none/events", "/queries/none/subscriptions", "/epcs/urn:epc:id:sgtin:4012345.011111.9", "/capture/none", "/events/none"} {
		h.want(404, h.as("reader", "OPTIONS", path, nil))
		h.want(404, h.as("reader", "GET", path, nil))
	}
	if a := h.want(405, h.as("reader", "DELETE", "/events", nil)); a.Header.Get("Allow") == "" {
		t.Error("405 without Allow")
	}
	h.want(501, h.as("reader", "DELETE", "/nextPageToken/abc", nil))
	if a := h.want(200, h.as("reader", "HEAD", "/events", nil)); len(a.body) != 0 || a.ContentLength == 0 {
		t.Errorf("HEAD: %d bytes", len(a.body))
	}
	var root struct{ Member []string }
	h.want(200, h.as("reader", "GET", "/", nil)).json(t, &root)
	if len(root.Member) != 9 {
		t.Errorf("the top-level resources: %v", root.Member)
	}
}

func TestNegotiation(t *testing.T) {
	h := newFixture(t, nil)
	for _, c := range []struct {
		header, value string
		status        int
	}{
		{"GS1-EPCIS-Min", "1.2.0", 200}, {"GS1-EPCIS-Min", "2.0", 200}, {"GS1-EPCIS-Min", "2.1", 406}, {"GS1-EPCIS-Max", "1.2.0", 406},
		{"GS1-EPCIS-Max", "2", 200}, {"GS1-CBV-Max", "1.2", 406}, {"GS1-CBV-Min", "3", 406}, {"GS1-EPCIS-Min", "new", 406},
		{"GS1-EPC-Format", "Always_EPC_URN", 200}, {"GS1-EPC-Format", "Sometimes", 406}, {"GS1-CBV-XML-Format", "Always_URN", 200},
		{"GS1-CBV-XML-Format", "x", 406}, {"Accept", "application/xml", 200}, {"Accept", "text/xml", 200}, {"Accept", "text/html", 406}, {"Accept", "image/png, text/*;q=0.1", 200}, {"Accept", "text/html, */*;q=0.1", 200}, {"Accept", "application/ld+json", 200},
	} {
		a := h.as("reader", "GET", "/events", nil, c.header, c.value)
		if a.StatusCode != c.status {
			t.Errorf("%s: %s: %s, want %d", c.header, c.value, a.Status, c.status)
		}
		if c.value == "application/ld+json" && a.Header.Get("Content-Type") != c.value {
			t.Errorf("Content-Type %s", a.Header.Get("Content-Type"))
		}
	}
	h.want(414, h.as("reader", "GET", "/events?EQ_bizStep="+strings.Repeat("x", 9000), nil))
}

func TestQueries(t *testing.T) {
	h := newFixture(t, nil)
	var events []map[string]any
	for n := range 7 {
		step := []string{"inspecting", "storing"}[n%2]
		events = append(events, object(step, widget(n)))
	}
	if j := h.job("maker", h.as("maker", "POST", "/capture", document(events...))); !j.Success {
		t.Fatalf("%+v", j)
	}
	count := func(path string, want int) []map[string]any {
		t.Helper()
		got := h.eventList(h.want(200, h.as("reader", "GET", path, nil)))
		if len(got) != want {
			t.Errorf("%s: %d events, want %d", path, len(got), want)
		}
		return got
	}
	count("/events?EQ_bizStep=inspecting", 4)
	count("/events?EQ_bizStep=inspecting|storing", 7)
	count("/events?MATCH_epc="+url.QueryEscape(widget(3)), 1)
	count("/bizSteps/inspecting/events", 4)
	count("/bizSteps/"+url.PathEscape("https://ref.gs1.org/cbv/BizStep-inspecting")+"/events?MATCH_epc="+url.QueryEscape(widget(0)), 1)
	count("/eventTypes/ObjectEvent/events", 7)
	count("/eventTypes/TransactionEvent/events", 0)
	count("/epcs/"+widget(3)+"/events", 1)
	count("/readPoints/urn:epc:id:sgln:9521101.00001.0/events", 7)
	link := count("/epcs/"+url.PathEscape("https://id.gs1.org/01/04012345111118/21/W3")+"/events", 1)
	if got := link[0]["epcList"].([]any)[0]; got != "https://id.gs1.org/01/04012345111118/21/W3" {
		t.Errorf("by default an EPC is %v, want a Digital Link", got)
	}
	urn := h.eventList(h.as("reader", "GET", "/epcs/"+widget(3)+"/events", nil, "GS1-EPC-Format", "Always_EPC_URN"))
	if got := urn[0]["epcList"].([]any)[0]; got != widget(3) {
		t.Errorf("an EPC as URN: %v", got)
	}
	for _, path := range []string{"/events?nonsense=1", "/events?EQ_action=TAKE", "/events?perPage=0", "/bizSteps/inspecting/events?EQ_bizStep=storing", "/events?nextPageToken=made-up", "/bizSteps?nextPageToken=made-up", "/epcs?x=1"} {
		if a := h.want(400, h.as("reader", "GET", path, nil)); !strings.Contains(string(a.body), "epcisException:Query") {
			t.Errorf("%s: %s", path, a.body)
		}
	}
	h.want(413, h.as("reader", "GET", "/events?maxEventCount=2", nil))

	seen := map[string]bool{}
	for next, pages := "/events?perPage=3&EQ_bizStep=inspecting|storing", 0; next != ""; pages++ {
		a := h.want(200, h.as("reader", "GET", next, nil))
		for _, ev := range h.eventList(a) {
			seen[ev["eventID"].(string)] = true
		}
		if next = nextLink(t, a); pages > 3 {
			t.Fatal("paging does not end")
		}
	}
	if len(seen) != 7 {
		t.Errorf("%d events on all pages, want 7", len(seen))
	}
	h.lists(map[string][]string{
		"/eventTypes": {"ObjectEvent", "TransformationEvent"}, "/bizSteps": {"inspecting", "void_shipping"}, "/dispositions": {"stolen"},
		"/epcs": {"https://id.gs1.org/01/04012345111118/21/W0", "https://id.gs1.org/01/04012345111118/21/W6"}, "/readPoints": {"https://id.gs1.org/414/9521101000016"},
		"/bizLocations": {},
	})
}

// lists reads resources page by page: each value once, the wanted ones among them.
func (h *fixture) lists(want map[string][]string) {
	h.t.Helper()
	for path, values := range want {
		var all []string
		for next, pages := path+"?perPage=5", 0; next != ""; pages++ {
			a := h.want(200, h.as("reader", "GET", next, nil))
			var page struct {
				Type   string
				Member []string
			}
			a.json(h.t, &page)
			if page.Type != "Collection" || len(page.Member) > 5 {
				h.t.Errorf("%s: %s", next, a.body)
			}
			all = append(all, page.Member...)
			if next = nextLink(h.t, a); pages > 20 {
				h.t.Fatal("paging does not end")
			}
		}
		for _, v := range values {
			if !slices.Contains(all, v) {
				h.t.Errorf("%s lacks %s: %v", path, v, all)
			}
			h.want(200, h.as("reader", "GET", path+"/"+url.PathEscape(v), nil))
		}
		slices.Sort(all)
		if len(slices.Compact(slices.Clone(all))) != len(all) {
			h.t.Errorf("%s gives values twice: %v", path, all)
		}
	}
}

func TestNamedQueries(t *testing.T) {
	h := newFixture(t, nil)
	for n := range 3 {
		h.want(201, h.as("maker", "POST", "/events", lone(object([]string{"inspecting", "storing"}[n%2], widget(n)))))
	}
	def := map[string]any{"name": "my query/1", "query": map[string]any{"EQ_bizStep": []string{"inspecting"}, "eventType": []string{"ObjectEvent"}}}
	a := h.want(201, h.as("maker", "POST", "/queries", def))
	at := a.Header.Get("Location")
	h.want(409, h.as("maker", "POST", "/queries", def))
	h.want(400, h.as("maker", "POST", "/queries", map[string]any{"name": "x", "query": map[string]any{"nonsense": 1}}))
	h.want(400, h.as("maker", "POST", "/queries", "{"))
	h.want(403, h.as("reader", "POST", "/queries", def))
	var got struct {
		Name  string
		Query map[string]any
	}
	h.want(200, h.as("reader", "GET", at, nil)).json(t, &got)
	if got.Name != "my query/1" || fmt.Sprint(got.Query["EQ_bizStep"]) != "[inspecting]" {
		t.Errorf("the definition: %+v", got)
	}
	first := h.want(200, h.as("reader", "GET", at+"/events?perPage=1", nil))
	if len(h.eventList(first)) != 1 || nextLink(t, first) == "" {
		t.Fatalf("the first page: %s", first.body)
	}
	last := h.want(200, h.as("reader", "GET", nextLink(t, first), nil))
	if len(h.eventList(last)) != 1 || nextLink(t, last) != "" || !strings.Contains(string(last.body), `"queryName":"my query/1"`) {
		t.Errorf("the last page: %s", last.body)
	}
	h.want(400, h.as("reader", "GET", at+"/events?EQ_bizStep=storing", nil))
	h.want(400, h.as("reader", "GET", at+"/events?stream=true", nil))
	var list []struct{ Name string }
	h.want(200, h.as("reader", "GET", "/queries", nil)).json(t, &list)
	if len(list) != 1 {
		t.Errorf("%d queries", len(list))
	}
	h.want(403, h.as("carrier", "DELETE", at, nil))
	h.want(204, h.as("maker", "DELETE", at, nil))
	h.want(404, h.as("maker", "DELETE", at, nil))
	h.want(http.StatusNotFound, h.as("reader", "GET", at+"/events", nil))
}

func TestConfigNamesWhatIsMissing(t *testing.T) {
	_, err := epcisapi.New(epcisapi.Config{})
	for _, name := range []string{"Authorize", "Events", "Queries", "Captures", "Deliveries", "Writer", "Clock", "Log", "BaseURL"} {
		if err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("the error does not name %s: %v", name, err)
		}
	}
}
