package app_test

import (
	"net/http"
	"testing"
	"time"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/internal/await"
	"github.com/waymark/waymark/internal/repository"
	"github.com/waymark/waymark/internal/worker"
	"github.com/waymark/waymark/provenance"
)

// setAsideBy is what a worker leaves alone, as the API's status has it.
func (s *shop) setAsideBy(name string) (app.WorkerStatus, error) {
	s.t.Helper()
	var now app.Status
	if err := s.admin.Call(s.t.Context(), http.MethodGet, "/api/v1/status", "", nil, &now); err != nil {
		return app.WorkerStatus{}, err
	}
	for _, w := range now.Workers {
		if w.Name == name {
			return w, nil
		}
	}
	s.t.Fatalf("the status has no worker %q: %+v", name, now.Workers)
	return app.WorkerStatus{}, nil
}

// TestStatusTellsOfASkippedOrder: another item was delivered than the order is
// for, so that nobody attests. The status counts the order and says why.
func TestStatusTellsOfASkippedOrder(t *testing.T) {
	t.Parallel()
	s := openShop(t, 2)
	o := s.act(s.buyer, s.offer(s.terms(s.items[0])), app.Fund)
	other := []string{s.items[1]}
	s.record("MakerMSP", provenance.Checkpoint{Verb: provenance.Ship, Subjects: other, To: "9521876000013"})
	s.record("RetailerMSP", provenance.Checkpoint{Verb: provenance.Receive, Subjects: other, From: "9521873000016"})
	s.record("RetailerMSP", provenance.Checkpoint{Verb: provenance.Deliver, Subjects: other, Order: o.ID.String()})
	for name, code := range map[string]string{"attestor CarrierMSP": escrow.DecisionOtherItem, "keeper": escrow.CodeFewAttestations} {
		await.True(t, "what the "+name+" skips", func() (bool, error) {
			w, err := s.setAsideBy(name)
			return w.Parked == 1 && w.SetAside[0].Subject == o.ID.String() && w.SetAside[0].Code == code && w.SetAside[0].Reason != "", err
		})
	}
}

// TestStatusTellsOfParkedJobs: a batch that cannot be minted for now, and a
// subscription that was given up.
func TestStatusTellsOfParkedJobs(t *testing.T) {
	t.Parallel()
	s := openShop(t, 1)
	none, err := s.setAsideBy("batches")
	if err != nil || none.Parked != 0 {
		t.Errorf("%+v, %v", none, err)
	}
	s.ParkBatch("summer", "The account has too little money.")
	parkSubscription(t, s.EPCIS.Queries, "ship", "s1", "connection refused")
	for name, want := range map[string]worker.SetAside{
		"batches":       {Subject: "summer", Code: "batch_parked", Reason: "The account has too little money."},
		"subscriptions": {Subject: "ship/s1", Code: "subscription_parked", Reason: "connection refused"},
	} {
		if w, err := s.setAsideBy(name); err != nil || w.Parked != 1 || w.SetAside[0] != want {
			t.Errorf("%s: %+v, %v", name, w, err)
		}
	}
}

func parkSubscription(t *testing.T, q *repository.Queries, query, id, reason string) {
	t.Helper()
	_, err := q.Create(t.Context(), repository.NamedQuery{Name: query, Query: []byte("{}")})
	if err != nil {
		t.Fatal(err)
	}
	sub := repository.Subscription{ID: id, Query: query, Dest: "https://client.example.com/cb", Stream: true}
	if _, err := q.Subscribe(t.Context(), sub); err != nil {
		t.Fatal(err)
	}
	if err := q.Failed(t.Context(), query, id, repository.Failure{LastFailure: reason, Parked: time.Now()}); err != nil {
		t.Fatal(err)
	}
}
