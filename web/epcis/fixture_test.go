package epcis_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/custody/custodytest"
	"github.com/waymark/waymark/internal/custody/embedded"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/internal/repository"
	"github.com/waymark/waymark/internal/repository/capture"
	"github.com/waymark/waymark/internal/repository/delivery"
	"github.com/waymark/waymark/internal/store/storetest"
	"github.com/waymark/waymark/internal/worker"
	"github.com/waymark/waymark/provenance/gs1"
	epcisapi "github.com/waymark/waymark/web/epcis"
)

// channel is an embedded custody channel with its organisations' CAs.
type channel struct {
	dir string
	*embedded.Channel
	mu sync.Mutex // enrolling writes files
}

func (*channel) MSP(org custodytest.Org) string {
	return [...]string{"MakerMSP", "CarrierMSP", "RetailerMSP"}[org]
}

func (c *channel) Connect(t testing.TB, org custodytest.Org, name string, roles ...string) custody.Ledger {
	c.mu.Lock()
	defer c.mu.Unlock()
	id, err := embedded.Authority{Dir: c.dir}.Enroll(c.MSP(org), name, roles...)
	if err != nil {
		t.Fatal(err)
	}
	l, err := c.As(id)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// fixture is the binding over a real custody channel and repository, behind a
// listener.
type fixture struct {
	t       testing.TB
	custody *custodytest.Fixture
	events  *repository.Repository
	master  *repository.MasterData
	queries *repository.Queries
	jobs    *capture.Jobs
	change  func(*configs)
	*process
}

// configs are what a test may change.
type configs struct {
	Captures   capture.Config
	Deliveries delivery.Config
	HTTP       epcisapi.Config
}

// process is one process's part of a fixture: it can be stopped and begun anew.
type process struct {
	url  string
	stop func()
}

// newFixture opens everything; change may alter the configuration.
func newFixture(t testing.TB, change func(*configs)) *fixture {
	t.Helper()
	dir := t.TempDir()
	ch, err := embedded.Open(embedded.Config{Dir: filepath.Join(dir, "channel")})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { ch.Close() })
	c := &channel{dir: filepath.Join(dir, "channel"), Channel: ch}
	db := storetest.Open(t)
	h := &fixture{t: t, custody: custodytest.NewFixture(t, c), change: change, queries: repository.NewQueries(db), jobs: capture.NewJobs(db)}
	if h.master, err = repository.OpenMasterData(t.Context(), db); err != nil {
		t.Fatal(err)
	}
	repo, err := repository.Open(repository.Config{
		MasterData: h.master, Path: filepath.Join(dir, "events.db"), Ledger: h.custody.Client(custodytest.Maker).Ledger, Wait: 50 * time.Millisecond,
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { repo.Close() })
	ctx, cancel := context.WithCancel(context.Background())
	var follow sync.WaitGroup
	follow.Go(func() {
		for ctx.Err() == nil {
			if _, err := repo.Step(ctx); err != nil && ctx.Err() == nil {
				t.Errorf("following the ledger: %v", err)
				return
			}
		}
	})
	t.Cleanup(func() { cancel(); follow.Wait() })
	h.events = repo
	h.begin(true)
	return h
}

// begin starts a process; without work it only answers requests.
func (h *fixture) begin(work bool) {
	h.t.Helper()
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		h.t.Fatal(err)
	}
	log := slog.New(slog.NewTextHandler(io.Discard, nil))
	writer := repository.Writer{Clock: time.Now, PrefixLength: func(gs1.Link) (int, bool) { return 7, true }}
	ledgers := map[string]custody.Client{}
	for msp, org := range map[string]custodytest.Org{"MakerMSP": custodytest.Maker, "CarrierMSP": custodytest.Carrier, "RetailerMSP": custodytest.Retailer} {
		ledgers[msp] = h.custody.Client(org)
	}
	cfg := configs{
		capture.Config{Ledgers: ledgers, Events: h.events, MasterData: h.master, Jobs: h.jobs, Clock: time.Now, Log: log},
		delivery.Config{Events: h.events, Queries: h.queries, Writer: writer, Clock: time.Now, Log: log, Private: true, RetryFirst: 10 * time.Millisecond, RetryMost: 50 * time.Millisecond},
		epcisapi.Config{BaseURL: "http://" + ln.Addr().String() + "/epcis", Authorize: authorize, Events: h.events, Queries: h.queries, Writer: writer, Clock: time.Now, Log: log},
	}
	if h.change != nil {
		h.change(&cfg)
	}
	captures, deliveries := capture.New(cfg.Captures), delivery.New(cfg.Deliveries)
	cfg.HTTP.Captures, cfg.HTTP.Deliveries = captures, deliveries
	s, err := epcisapi.New(cfg.HTTP)
	if err != nil {
		h.t.Fatal(err)
	}
	app := fiber.New(fiber.Config{Immutable: true, StreamRequestBody: true, DisableStartupMessage: true, CaseSensitive: true, BodyLimit: 64 << 10, ReadBufferSize: 16 << 10})
	s.Mount(app.Group("/epcis"))
	ctx, cancel := context.WithCancel(context.Background())
	var running sync.WaitGroup
	running.Go(func() { _ = app.Listener(ln) })
	if work {
		running.Go(func() {
			if err := deliveries.Run(ctx); err != nil {
				h.t.Errorf("running: %v", err)
			}
		})
		captures.Workers(func(w worker.Worker, wake <-chan struct{}, idle time.Duration) {
			running.Go(func() {
				if err := worker.Run(ctx, w, wake, worker.Config{Idle: idle, First: 10 * time.Millisecond, Most: 50 * time.Millisecond}); err != nil {
					h.t.Errorf("running: %v", err)
				}
			})
		})
	}
	var once sync.Once
	h.process = &process{url: cfg.HTTP.BaseURL, stop: func() {
		once.Do(func() {
			deliveries.Close()
			cancel()
			if err := app.ShutdownWithTimeout(10 * time.Second); err != nil {
				h.t.Errorf("shutting down: %v", err)
			}
			ln.Close() // where the server had not begun yet
			running.Wait()
		})
	}}
	h.t.Cleanup(h.process.stop)
}

// authorize knows the tokens maker, carrier, retailer, and reader, who may read.
func authorize(_ context.Context, token string, a epcisapi.Access) (string, error) {
	msp, ok := map[string]string{"maker": "MakerMSP", "carrier": "CarrierMSP", "retailer": "RetailerMSP", "reader": "ReaderMSP"}[token]
	switch {
	case !ok:
		return "", refusal.New(epcisapi.Unauthorized, "The token is not known.")
	case token == "reader" && a != epcisapi.Read:
		return "", refusal.New(refusal.Forbidden, "A reader reads.")
	}
	return msp, nil
}

// answer is a response, read.
type answer struct {
	*http.Response
	body []byte
}

func (a answer) json(t testing.TB, v any) {
	t.Helper()
	if err := json.Unmarshal(a.body, v); err != nil {
		t.Fatalf("%s: %v", a.body, err)
	}
}

// as sends a request with a party's token; headers come in pairs.
func (h *fixture) as(who, method, path string, body any, headers ...string) answer {
	h.t.Helper()
	var r io.Reader
	switch b := body.(type) {
	case nil:
	case string:
		r = strings.NewReader(b)
	case []byte:
		r = bytes.NewReader(b)
	default:
		text, err := json.Marshal(b)
		if err != nil {
			h.t.Fatal(err)
		}
		r = bytes.NewReader(text)
	}
	if !strings.HasPrefix(path, "http") {
		path = h.url + path
	}
	req, err := http.NewRequest(method, path, r)
	if err != nil {
		h.t.Fatal(err)
	}
	if body != nil {
		req.Header.Set("Content-Type", "application/json")
	}
	if who != "" {
		req.Header.Set("Authorization", "Bearer "+who)
	}
	for i := 0; i < len(headers); i += 2 {
		req.Header.Set(headers[i], headers[i+1])
	}
	resp, err := client.Do(req)
	if err != nil {
		h.t.Fatal(err)
	}
	defer resp.Body.Close()
	text, err := io.ReadAll(resp.Body)
	if err != nil {
		h.t.Fatal(err)
	}
	return answer{resp, text}
}

func (h *fixture) want(status int, a answer) answer {
	h.t.Helper()
	if a.StatusCode != status {
		h.t.Fatalf("%s %s: %s, want %d: %s", a.Request.Method, a.Request.URL, a.Status, status, a.body)
	}
	return a
}

// object is an observation of things, valid and no custody step.
func object(bizStep string, epcs ...string) map[string]any {
	return map[string]any{
		"type": "ObjectEvent", "action": "OBSERVE", "bizStep": bizStep, "epcList": epcs,
		"eventTime":           time.Now().Add(-time.Second).UTC().Format("2006-01-02T15:04:05.000000Z"),
		"eventTimeZoneOffset": "+00:00", "readPoint": map[string]any{"id": "urn:epc:id:sgln:9521101.00001.0"},
	}
}

const standardContext = "https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld"

func document(events ...map[string]any) map[string]any {
	return map[string]any{
		"@context": []any{standardContext}, "type": "EPCISDocument", "schemaVersion": "2.0",
		"creationDate": "2024-05-01T10:00:00Z", "epcisBody": map[string]any{"eventList": events},
	}
}

func lone(ev map[string]any) map[string]any {
	out := map[string]any{"@context": []any{standardContext}}
	for k, v := range ev {
		out[k] = v
	}
	return out
}

// widget names a thing that nobody on the channel issues.
func widget(n int) string { return fmt.Sprintf("urn:epc:id:sgtin:4012345.011111.W%d", n) }

// eventList is the events in a query document.
func (h *fixture) eventList(a answer) []map[string]any {
	h.t.Helper()
	var doc struct {
		Type string
		Body struct {
			Results struct {
				Body struct {
					Events []map[string]any `json:"eventList"`
				} `json:"resultsBody"`
			} `json:"queryResults"`
		} `json:"epcisBody"`
	}
	a.json(h.t, &doc)
	if doc.Type != "EPCISQueryDocument" {
		h.t.Fatalf("an answer of the type %q: %s", doc.Type, a.body)
	}
	return doc.Body.Results.Body.Events
}

// job waits for a capture job to finish.
func (h *fixture) job(who string, posted answer) jobView {
	h.t.Helper()
	h.want(http.StatusAccepted, posted)
	for range 600 {
		var j jobView
		h.want(200, h.as(who, "GET", posted.Header.Get("Location"), nil)).json(h.t, &j)
		if !j.Running {
			return j
		}
		time.Sleep(25 * time.Millisecond)
	}
	h.t.Fatal("the job does not finish")
	return jobView{}
}

type jobView struct {
	CaptureID, CreatedAt, FinishedAt, CaptureErrorBehaviour string
	Running, Success                                        bool
	Errors                                                  []struct {
		Type, Title, Detail, Field, Code, EventID string
		EventIndex                                *int
	}
}

// client waits for no answer forever.
var client = &http.Client{Timeout: 30 * time.Second}
