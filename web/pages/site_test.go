package pages_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/waymark/waymark/cmd/waymark/client"
	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/gs1"
	"github.com/waymark/waymark/web"
	"github.com/waymark/waymark/web/site/sitetest"
)

// gtin is of one of the products.
const gtin = "09521873002003"

// shop is the application that all tests share. Each test takes items and units
// of its own.
type shop struct {
	*sitetest.Site
	log                                               *logBuffer
	maker, sender, carrier, retailer, merchant, buyer client.Client
	buyerAccount                                      provenance.Address

	mu    sync.Mutex
	taken int
	units uint64
}

var shared struct {
	once sync.Once
	shop *shop
	err  error
	stop func() error
	dir  string
}

func TestMain(m *testing.M) {
	code := m.Run()
	if shared.stop != nil {
		if err := errors.Join(shared.stop(), os.RemoveAll(shared.dir)); err != nil {
			fmt.Fprintln(os.Stderr, err)
			code = 1
		}
	}
	os.Exit(code)
}

// open gives the shared application.
func open(t *testing.T) *shop {
	t.Helper()
	shared.once.Do(func() { shared.shop, shared.err = start(t) })
	if shared.err != nil {
		t.Fatal(shared.err)
	}
	if shared.shop == nil {
		t.Fatal("the application did not start for an earlier test")
	}
	return shared.shop
}

func start(t *testing.T) (*shop, error) {
	var err error
	if shared.dir, err = os.MkdirTemp("", "waymark-pages"); err != nil {
		return nil, err
	}
	s := &shop{log: &logBuffer{}}
	s.Site, shared.stop, err = sitetest.Start(context.Background(), shared.dir, t.TempDir(), 60, app.Config{}, slog.New(slog.NewTextHandler(s.log, nil)))
	if err != nil {
		return nil, err
	}
	s.maker, _ = s.As(t, "MakerMSP", app.RoleMaker)
	s.sender, _ = s.As(t, "MakerMSP", app.RoleCustodian)
	s.carrier, _ = s.As(t, "CarrierMSP", app.RoleCustodian)
	s.retailer, _ = s.As(t, "RetailerMSP", app.RoleCustodian)
	s.merchant, _ = s.As(t, "MakerMSP", app.RoleMerchant)
	s.buyer, s.buyerAccount = s.As(t, "MakerMSP", app.RoleBuyer)
	return s, nil
}

// item takes an item that no other test has.
func (s *shop) item(t *testing.T) string {
	t.Helper()
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.taken == len(s.Items) {
		t.Fatal("the tests take more items than were minted")
	}
	s.taken++
	return s.Items[s.taken-1]
}

// unit takes the SSCC of a logistic unit that no other test has.
func (s *shop) unit(t *testing.T) string {
	t.Helper()
	s.mu.Lock()
	defer s.mu.Unlock()
	s.units++
	sscc, err := gs1.MakeSSCC('1', "9521873", s.units)
	if err != nil {
		t.Fatal(err)
	}
	return string(sscc)
}

func unitURI(sscc string) string { return "https://id.gs1.org/00/" + sscc }

// path is where the label of an item or unit leads.
func path(uri string) string { return strings.TrimPrefix(uri, "https://id.gs1.org") }

// keys are an item's GTIN and serial number.
func keys(item string) (gtin, serial string) {
	parts := strings.Split(path(item), "/")
	return parts[2], parts[4]
}

// printed is an item's code as a label has it below the bars.
func printed(item string) string {
	gtin, serial := keys(item)
	return "(01)" + gtin + "(21)" + serial
}

func addr(b byte) (a provenance.Address) {
	for i := range a {
		a[i] = b
	}
	return a
}

func (s *shop) record(t *testing.T, as client.Client, c provenance.Checkpoint) {
	t.Helper()
	c.Time = time.Now().Add(10 * time.Second) // the test's chain seals many blocks a second, and is ahead of the clock
	if _, err := as.Checkpoint(t.Context(), "", c); err != nil {
		t.Fatalf("%s: %v", c.Verb, err)
	}
}

// packed packs items into a unit at their maker's.
func (s *shop) packed(t *testing.T, items ...string) (sscc string) {
	t.Helper()
	sscc = s.unit(t)
	s.record(t, s.sender, provenance.Checkpoint{Verb: provenance.Pack, Subjects: items, Unit: unitURI(sscc)})
	return sscc
}

// shipped packs items into a unit and hands it to the carrier.
func (s *shop) shipped(t *testing.T, items ...string) (sscc string) {
	t.Helper()
	sscc = s.packed(t, items...)
	s.record(t, s.sender, provenance.Checkpoint{Verb: provenance.Ship, Subjects: []string{unitURI(sscc)}, To: "9521874000015"})
	return sscc
}

func (s *shop) recall(t *testing.T, item string) {
	t.Helper()
	if err := s.maker.Call(t.Context(), http.MethodPost, "/api/v1/recalls", "", app.Recall{Item: item, Reason: "The sole comes off"}, nil); err != nil {
		t.Fatal(err)
	}
}

// scan is what a program learns of an item.
func (s *shop) scan(t *testing.T, item string) web.ScanAnswer {
	t.Helper()
	a, err := s.buyer.Scan(t.Context(), item, "")
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// logBuffer keeps the server's log.
type logBuffer struct {
	mu sync.Mutex
	b  strings.Builder
}

func (l *logBuffer) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

func (l *logBuffer) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}
