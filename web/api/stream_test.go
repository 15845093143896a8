package api_test

import (
	"bufio"
	"context"
	"encoding/json"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/web/site/sitetest"
)

// events reads server-sent events of one kind.
func (f fixture) events(who sitetest.Who, path, kind string) (<-chan string, func()) {
	f.t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	r, err := http.NewRequestWithContext(ctx, "GET", f.URL+path, nil)
	if err != nil {
		f.t.Fatal(err)
	}
	r.Header.Set("Authorization", "Bearer "+f.Token(f.t, who))
	r.Header.Set("Accept", "text/event-stream")
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		f.t.Fatal(err)
	}
	if ct := resp.Header.Get("Content-Type"); resp.StatusCode != 200 || ct != "text/event-stream" {
		f.t.Fatalf("stream: %d %s", resp.StatusCode, ct)
	}
	out := make(chan string)
	go func() {
		defer close(out)
		defer resp.Body.Close()
		lines := bufio.NewScanner(resp.Body)
		lines.Buffer(nil, 1<<20)
		name := ""
		for lines.Scan() {
			line := lines.Text()
			if v, ok := strings.CutPrefix(line, "event: "); ok {
				name = v
			}
			v, ok := strings.CutPrefix(line, "data: ")
			if !ok || name != kind {
				continue
			}
			select {
			case out <- v:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out, cancel
}

func unmarshal[T any](t *testing.T, text string) T {
	t.Helper()
	var v T
	if err := json.Unmarshal([]byte(text), &v); err != nil {
		t.Fatal(err)
	}
	return v
}

// until reads orders from a stream until one is as it shall be.
func until(t *testing.T, from <-chan string, is func(app.OrderView) bool) app.OrderView {
	t.Helper()
	limit := time.After(time.Minute)
	for {
		select {
		case text, open := <-from:
			if !open {
				t.Fatal("the stream ended")
			}
			if o := unmarshal[app.OrderView](t, text); is(o) {
				return o
			}
		case <-limit:
			t.Fatal("no such event came")
		}
	}
}

func TestOrdersAreFollowedLive(t *testing.T) {
	f := open(t)
	items := f.Take(t, 3)
	o := f.offer(items[0])
	is := func(id escrow.OrderID, status escrow.Status) func(app.OrderView) bool {
		return func(o app.OrderView) bool { return o.ID == id && o.Status == status }
	}
	stream, stop := f.events(sitetest.Merchant, "/api/v1/orders/events", "order")
	defer stop()
	one, stopOne := f.events(sitetest.Buyer, "/api/v1/orders/"+o.ID.String()+"/events", "order")
	defer stopOne()
	others, stopOthers := f.events(sitetest.Seller, "/api/v1/orders/events", "order")
	defer stopOthers()
	until(t, stream, is(o.ID, escrow.Offered))
	until(t, one, is(o.ID, escrow.Offered))
	f.act(sitetest.Buyer, o, app.Fund, "")
	for _, from := range []<-chan string{stream, one} {
		until(t, from, is(o.ID, escrow.Funded))
	}
	// An offer wakes the stream too, though no ledger holds it.
	second := f.offer(items[1])
	until(t, stream, is(second.ID, escrow.Offered))
	// Another merchant's stream holds none of it, only its own.
	f.claim(items[2], f.account(sitetest.Seller))
	own := f.offerAs(sitetest.Seller, f.offerBody(items[2]))
	seller := f.account(sitetest.Seller)
	until(t, others, func(o app.OrderView) bool {
		if o.Terms.Merchant != seller {
			t.Errorf("another merchant learned of %s", o.ID)
		}
		return o.ID == own.ID
	})
}
