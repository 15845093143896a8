package epcis_test

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/fasthttp/websocket"

	"github.com/waymark/waymark/internal/await"
)

// receiver is a subscriber's webhook.
type receiver struct {
	*httptest.Server
	mu      sync.Mutex
	refuse  int // so many requests are refused first
	most    int // events that it takes at once; 0: any number
	calls   int
	badSign int
	seen    []string // eventIDs, repeats included
	empty   int
	news    chan struct{}
}

func newReceiver(t testing.TB, token string) *receiver {
	r := &receiver{news: make(chan struct{}, 1000)}
	r.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
		body, err := io.ReadAll(req.Body)
		if err != nil {
			return
		}
		var doc struct {
			Body struct {
				Results struct {
					SubscriptionID string `json:"subscriptionID"`
					Body           struct {
						Events []struct{ EventID string } `json:"eventList"`
					} `json:"resultsBody"`
				} `json:"queryResults"`
			} `json:"epcisBody"`
		}
		if err := json.Unmarshal(body, &doc); err != nil || doc.Body.Results.SubscriptionID == "" {
			t.Errorf("a webhook got %s: %v", body, err)
		}
		mac := hmac.New(sha256.New, []byte(token))
		mac.Write(body)
		r.mu.Lock()
		defer r.mu.Unlock()
		defer func() { r.news <- struct{}{} }()
		r.calls++
		events := doc.Body.Results.Body.Events
		switch {
		case req.Header.Get("GS1-Signature") != hex.EncodeToString(mac.Sum(nil)):
			r.badSign++
			w.WriteHeader(http.StatusForbidden)
		case r.refuse > 0:
			r.refuse--
			w.WriteHeader(http.StatusServiceUnavailable)
		case r.most > 0 && len(events) > r.most:
			w.WriteHeader(http.StatusRequestEntityTooLarge)
		case len(events) == 0:
			r.empty++
		}
		for _, ev := range events {
			r.seen = append(r.seen, ev.EventID)
		}
	}))
	t.Cleanup(r.Close)
	return r
}

// until waits until the receiver's state fulfils a condition.
func (r *receiver) until(t testing.TB, what string, holds func() bool) {
	t.Helper()
	deadline := time.After(4 * time.Minute)
	for {
		r.mu.Lock()
		ok := holds()
		r.mu.Unlock()
		if ok {
			return
		}
		select {
		case <-r.news:
		case <-deadline:
			t.Fatalf("%s: %d calls, %d wrong signatures, %d empty, seen %v", what, r.calls, r.badSign, r.empty, r.seen)
		}
	}
}

func distinct(list []string) int {
	set := map[string]bool{}
	for _, v := range list {
		set[v] = true
	}
	return len(set)
}

func (h *fixture) define(name string, query map[string]any) {
	h.t.Helper()
	h.want(201, h.as("maker", "POST", "/queries", map[string]any{"name": name, "query": query}))
}

func (h *fixture) post(n int, step string) {
	h.t.Helper()
	h.want(201, h.as("maker", "POST", "/events", lone(object(step, widget(n)))))
}

type subscriptionView struct {
	SubscriptionID, Dest, CreatedAt, LastNotifiedAt, MinRecordTime, EPCFormat string
	Stream, ReportIfEmpty                                                     bool
	Schedule                                                                  map[string]string
}

func TestWebhookStream(t *testing.T) {
	h := newFixture(t, nil)
	h.define("inspections", map[string]any{"EQ_bizStep": []string{"inspecting"}})
	h.post(0, "inspecting") // before the subscription
	r := newReceiver(t, "s3cret")
	r.refuse, r.most = 2, 1
	a := h.want(201, h.as("carrier", "POST", "/queries/inspections/subscriptions", map[string]any{"dest": r.URL, "signatureToken": "s3cret", "stream": true}))
	if strings.Contains(string(a.body), "s3cret") {
		t.Errorf("the secret is shown: %s", a.body)
	}
	var sub subscriptionView
	a.json(t, &sub)
	at := a.Header.Get("Location")
	if !strings.HasSuffix(at, "/subscriptions/"+sub.SubscriptionID) || !sub.Stream || sub.Dest != r.URL || sub.CreatedAt == "" || sub.MinRecordTime == "" {
		t.Errorf("the subscription: %s at %s", a.body, at)
	}
	events := []map[string]any{object("inspecting", widget(1)), object("storing", widget(2)), object("inspecting", widget(3)), object("inspecting", widget(4))}
	h.job("maker", h.as("maker", "POST", "/capture", document(events...)))
	r.until(t, "three events one by one", func() bool { return distinct(r.seen) >= 3 })
	h.want(200, h.as("carrier", "GET", at, nil)).json(t, &sub)
	h.want(404, h.as("maker", "GET", at, nil)) // another party's
	for _, who := range []string{"carrier", "maker"} {
		var list []subscriptionView
		h.want(200, h.as(who, "GET", "/queries/inspections/subscriptions", nil)).json(t, &list)
		if len(list) != map[string]int{"carrier": 1}[who] {
			t.Errorf("the %s sees %d subscriptions", who, len(list))
		}
	}
	if got := h.want(204, h.as("carrier", "OPTIONS", at, nil)).Header.Get("GS1-Query-Min-Record-Time"); got == "" {
		t.Error("OPTIONS of a subscription has no GS1-Query-Min-Record-Time")
	}

	// What comes while nobody delivers is delivered by the next process.
	h.stop()
	h.begin(false)
	h.post(5, "inspecting")
	h.stop()
	h.begin(true)
	r.until(t, "the event of the time between", func() bool { return distinct(r.seen) >= 4 })
	at = h.url + "/queries/inspections/subscriptions/" + sub.SubscriptionID
	await.True(t, "lastNotifiedAt, which follows the receiver's answer", func() (bool, error) {
		h.as("carrier", "GET", at, nil).json(t, &sub)
		return sub.LastNotifiedAt != "", nil
	})
	h.want(204, h.as("carrier", "DELETE", at, nil))
	h.want(404, h.as("carrier", "DELETE", at, nil))
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.badSign != 0 || distinct(r.seen) != 4 {
		t.Errorf("%d wrong signatures; seen %v", r.badSign, r.seen)
	}
}

func TestWebhookSchedule(t *testing.T) {
	h := newFixture(t, nil)
	h.define("all", map[string]any{})
	h.post(0, "inspecting")
	r := newReceiver(t, "")
	unsigned := map[string]any{"dest": r.URL, "schedule": map[string]any{"second": "[0-59]"}, "reportIfEmpty": true, "initialRecordTime": "2020-01-01T00:00:00Z"}
	r.Config.Handler = http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
		body, _ := io.ReadAll(req.Body)
		r.mu.Lock()
		defer r.mu.Unlock()
		if n := strings.Count(string(body), `"eventTime"`); n > 0 {
			r.seen = append(r.seen, string(body))
		} else {
			r.empty++
		}
		if req.Header.Get("GS1-Signature") != "" {
			r.badSign++
		}
		r.news <- struct{}{}
	})
	a := h.want(201, h.as("maker", "POST", "/queries/all/subscriptions", unsigned))
	var sub subscriptionView
	a.json(t, &sub)
	if sub.Stream || sub.Schedule["second"] != "[0-59]" || !sub.ReportIfEmpty {
		t.Errorf("%s", a.body)
	}
	r.until(t, "an old event, then an empty report", func() bool { return len(r.seen) == 1 && r.empty > 0 && r.badSign == 0 })
	h.want(204, h.as("maker", "DELETE", "/queries/all", nil))
	h.want(404, h.as("maker", "GET", a.Header.Get("Location"), nil))
}

func TestSubscriptionRefused(t *testing.T) {
	h := newFixture(t, func(c *configs) { c.HTTP.MaxSubscriptions = 1 })
	h.define("all", map[string]any{})
	for _, c := range []struct {
		body   any
		status int
		typ    string
	}{
		{map[string]any{"dest": "https://example.com/hook"}, 400, "SubscriptionControlsException"},
		{map[string]any{"dest": "https://example.com/hook", "stream": false}, 400, "SubscriptionControlsException"},
		{map[string]any{"dest": "https://example.com/hook", "stream": true, "schedule": map[string]any{"hour": "1"}}, 400, "SubscriptionControlsException"},
		{map[string]any{"dest": "https://example.com/hook", "schedule": map[string]any{}}, 400, "SubscriptionControlsException"},
		{map[string]any{"dest": "https://example.com/hook", "schedule": map[string]any{"hour": "24"}}, 400, "SubscriptionControlsException"},
		{map[string]any{"dest": "https://example.com/hook", "schedule": map[string]any{"month": "2", "dayOfMonth": "30"}}, 400, "SubscriptionControlsException"},
		{map[string]any{"dest": "https://example.com/hook", "stream": true, "initialRecordTime": "yesterday"}, 400, "SubscriptionControlsException"},
		{map[string]any{"dest": "ftp://example.com/hook", "stream": true}, 400, "ValidationException"},
		{map[string]any{"dest": "https://user:pw@example.com/", "stream": true}, 400, "ValidationException"},
		{map[string]any{"stream": true}, 400, "ValidationException"},
		{"[]", 400, "ValidationException"},
		{map[string]any{"dest": "https://example.com/hook", "schedule": map[string]any{"hour": 1, "minute": "5"}}, 201, ""},
		{map[string]any{"dest": "https://example.com/hook", "stream": true}, 400, "SubscriptionControlsException"}, // one too many
	} {
		a := h.as("maker", "POST", "/queries/all/subscriptions", c.body)
		var p struct{ Type string }
		a.json(t, &p)
		if a.StatusCode != c.status || (c.typ != "" && p.Type != "epcisException:"+c.typ) {
			t.Errorf("%v: %s, want %d %s: %s", c.body, a.Status, c.status, c.typ, a.body)
		}
	}
	h.want(404, h.as("maker", "POST", "/queries/none/subscriptions", map[string]any{"dest": "https://example.com/", "stream": true}))
	h.want(403, h.as("reader", "POST", "/queries/all/subscriptions", map[string]any{"dest": "https://example.com/", "stream": true}))
}

func (h *fixture) dial(path, who string, headers ...string) (*websocket.Conn, *http.Response, error) {
	header := http.Header{}
	if who != "" {
		header.Set("Authorization", "Bearer "+who)
	}
	for i := 0; i < len(headers); i += 2 {
		header.Set(headers[i], headers[i+1])
	}
	return websocket.DefaultDialer.Dial("ws"+strings.TrimPrefix(h.url, "http")+path, header)
}

func TestWebSocket(t *testing.T) {
	h := newFixture(t, nil)
	h.define("inspections", map[string]any{"EQ_bizStep": []string{"inspecting"}})
	h.post(0, "inspecting")
	for path, status := range map[string]int{
		"/queries/inspections/events": 400, "/queries/inspections/events?stream=true&hour=1": 400, "/queries/inspections/events?stream=true&x=1": 400,
		"/queries/none/events?stream=true": 404,
	} {
		if _, resp, err := h.dial(path, "reader"); err == nil || resp == nil || resp.StatusCode != status {
			t.Errorf("%s: %v, want %d", path, resp, status)
		}
	}
	if _, resp, err := h.dial("/queries/inspections/events?stream=true", ""); err == nil || resp == nil || resp.StatusCode != 401 {
		t.Errorf("without a credential: %v", resp)
	}
	conn, resp, err := h.dial("/queries/inspections/events?stream=true&initialRecordTime=2020-01-01T00:00:00Z", "reader")
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	if resp.Header.Get("GS1-Query-Min-Record-Time") == "" {
		t.Error("the handshake has no GS1-Query-Min-Record-Time")
	}
	read := func() string {
		t.Helper()
		if err := conn.SetReadDeadline(time.Now().Add(2 * time.Minute)); err != nil {
			t.Fatal(err)
		}
		_, text, err := conn.ReadMessage()
		if err != nil {
			t.Fatal(err)
		}
		return string(text)
	}
	if got := read(); !strings.Contains(got, "EPCISQueryDocument") || !strings.Contains(got, "/21/W0") {
		t.Errorf("the event from before: %s", got)
	}
	h.post(1, "storing")
	h.post(2, "inspecting")
	if got := read(); !strings.Contains(got, "/21/W2") {
		t.Errorf("the new event: %s", got)
	}
	h.want(204, h.as("maker", "DELETE", "/queries/inspections", nil))
	if err := conn.SetReadDeadline(time.Now().Add(2 * time.Minute)); err != nil {
		t.Fatal(err)
	}
	if _, _, err := conn.ReadMessage(); !websocket.IsCloseError(err, websocket.CloseGoingAway) {
		t.Errorf("after the query was deleted: %v", err)
	}
}

// TestManyWebSockets: the limit counts those that are open, not clients that have vanished.
func TestManyWebSockets(t *testing.T) {
	h := newFixture(t, func(c *configs) { c.Deliveries.MaxStreams = 2 })
	h.define("all", map[string]any{})
	for range 4 {
		a, b := h.open(), h.open()
		if _, resp, err := h.dial("/queries/all/events?stream=true", "reader"); err == nil || resp == nil || resp.StatusCode != 503 {
			t.Errorf("a third WebSocket of two: %v", resp)
		}
		a.NetConn().Close() // without a word
		b.Close()
	}
	h.open()
}

// open opens a WebSocket, once those that are gone are counted no more.
func (h *fixture) open() *websocket.Conn {
	h.t.Helper()
	var c *websocket.Conn
	await.True(h.t, "a WebSocket within the limit", func() (_ bool, err error) {
		c, _, err = h.dial("/queries/all/events?stream=true", "reader")
		return err == nil, err
	})
	h.t.Cleanup(func() { c.Close() })
	return c
}

// TestWebhookStaysOutside: a subscription reaches no address of this network.
func TestWebhookStaysOutside(t *testing.T) {
	h := newFixture(t, func(c *configs) { c.Deliveries.Private = false })
	h.define("all", map[string]any{})
	r := newReceiver(t, "")
	a := h.want(201, h.as("maker", "POST", "/queries/all/subscriptions", map[string]any{"dest": r.URL, "stream": true}))
	h.post(0, "inspecting")
	var view subscriptionView
	a.json(t, &view)
	await.True(t, "a delivery that fails twice", func() (bool, error) {
		sub, err := h.queries.Subscription(t.Context(), "all", view.SubscriptionID)
		if err != nil {
			t.Fatal(err)
		}
		if sub.Failures > 0 && !strings.Contains(sub.LastFailure, "not a public address") {
			t.Fatalf("the delivery failed with %s", sub.LastFailure)
		}
		return sub.Failures > 1, nil
	})
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.calls != 0 {
		t.Errorf("the webhook on loopback was called %d times", r.calls)
	}
}
