package epcis_test

import (
	"testing"
	"time"

	"github.com/waymark/waymark/internal/await"
)

// TestWebhookParked: a receiver that takes nothing for long is left alone, also by
// the next process, with a reason for the owner; resumed by hand it gets everything.
func TestWebhookParked(t *testing.T) {
	h := newFixture(t, func(c *configs) { c.Deliveries.ParkAfter = 20 * time.Millisecond })
	h.define("inspections", map[string]any{"EQ_bizStep": []string{"inspecting"}})
	r := newReceiver(t, "s")
	r.refuse = 1 << 30
	at := h.want(201, h.as("carrier", "POST", "/queries/inspections/subscriptions", map[string]any{"dest": r.URL, "signatureToken": "s", "stream": true})).Header.Get("Location")
	h.post(1, "inspecting")
	type view struct {
		Parked                    bool
		LastFailure, FailingSince string
		SubscriptionID            string
	}
	var seen view
	await.True(t, "the webhook to be parked", func() (bool, error) {
		h.want(200, h.as("carrier", "GET", at, nil)).json(t, &seen)
		return seen.Parked, nil
	})
	if seen.LastFailure == "" || seen.FailingSince == "" {
		t.Fatalf("it was parked without a reason: %+v", seen)
	}
	h.post(2, "inspecting")
	h.stop()
	r.mu.Lock()
	before := r.calls
	r.mu.Unlock()
	h.begin(true)
	at = "/queries/inspections/subscriptions/" + seen.SubscriptionID
	h.post(3, "inspecting")
	for _, body := range []string{"", "{}", `{"parked":true}`, `{"parked":false,"dest":"x"}`} {
		h.want(400, h.as("carrier", "POST", at, body))
	}
	h.want(404, h.as("maker", "POST", at, map[string]any{"parked": false}))
	h.want(200, h.as("carrier", "GET", at, nil)).json(t, &seen)
	r.mu.Lock()
	if !seen.Parked || r.calls != before {
		t.Errorf("the next process sent %d more: %+v", r.calls-before, seen)
	}
	r.refuse = 0
	r.mu.Unlock()
	for range 2 { // twice is once
		h.want(200, h.as("carrier", "POST", at, map[string]any{"parked": false})).json(t, &seen)
	}
	r.until(t, "all three events", func() bool { return distinct(r.seen) >= 3 })
}
