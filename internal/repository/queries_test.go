package repository_test

import (
	"encoding/json"
	"errors"
	"testing"
	"time"

	"github.com/waymark/waymark/internal/repository"
	"github.com/waymark/waymark/internal/store/storetest"
	"github.com/waymark/waymark/provenance/epcis/query"
)

func named(name, text string) repository.NamedQuery {
	return repository.NamedQuery{Name: name, Query: json.RawMessage(text), Owner: "MakerMSP", Created: begin}
}

func TestNamedQueries(t *testing.T) {
	ctx, db := t.Context(), storetest.Open(t)
	q := repository.NewQueries(db)
	for _, name := range []string{"b", "a", "c"} {
		isNew, err := q.Create(ctx, named(name, `{"EQ_bizStep": ["shipping"]}`))
		if err != nil || !isNew {
			t.Fatal(isNew, err)
		}
	}
	if isNew, err := q.Create(ctx, named("a", `{ "EQ_bizStep":["shipping"] }`)); err != nil || isNew {
		t.Errorf("the same again: new %t, %v", isNew, err)
	}
	if _, err := q.Create(ctx, named("a", `{"EQ_bizStep":["packing"]}`)); !errors.Is(err, repository.ErrExists) {
		t.Errorf("another under the same name: %v", err)
	}
	var refused *query.Error
	for _, bad := range []repository.NamedQuery{named("", `{}`), named("x", `{"EQ_bizStep":"shipping"}`), named("x\x00y", `{}`), named("y", ``)} {
		if _, err := q.Create(ctx, bad); !errors.As(err, &refused) {
			t.Errorf("%+v: %v, want a refusal", bad, err)
		}
	}
	q = repository.NewQueries(db) // which keeps nothing itself
	list, err := q.List(ctx, "a", 1)
	if err != nil || len(list) != 1 || list[0].Name != "b" {
		t.Errorf("the one after a: %+v, %v", list, err)
	}
	got, err := q.Get(ctx, "c")
	if err != nil || string(got.Query) != `{"EQ_bizStep":["shipping"]}` || !got.Created.Equal(begin) || got.Owner != "MakerMSP" {
		t.Errorf("got %+v, %v", got, err)
	}
	if _, err := q.Get(ctx, "d"); !errors.Is(err, repository.ErrNotFound) {
		t.Errorf("an unknown one: %v", err)
	}
	if _, err := q.Delete(ctx, "d"); !errors.Is(err, repository.ErrNotFound) {
		t.Errorf("deleting an unknown one: %v", err)
	}
}

func TestSubscriptions(t *testing.T) {
	ctx, db := t.Context(), storetest.Open(t)
	q := repository.NewQueries(db)
	for _, name := range []string{"ship", "shipping"} { // one name begins with the other
		if _, err := q.Create(ctx, named(name, `{}`)); err != nil {
			t.Fatal(err)
		}
	}
	sub := repository.Subscription{ID: "s1", Query: "ship", Dest: "https://client.example.com/cb", Secret: "s3cret", Stream: true, Created: begin, Progress: repository.Progress{LastSeq: 7}}
	other := repository.Subscription{ID: "s2", Query: "shipping", Dest: "https://client.example.com/cb", Schedule: &query.Schedule{Hour: "1"}, Created: begin}
	for _, s := range []repository.Subscription{sub, other} {
		if isNew, err := q.Subscribe(ctx, s); err != nil || !isNew {
			t.Fatal(isNew, err)
		}
	}
	if err := q.Delivered(ctx, "ship", "s1", repository.Progress{LastSeq: 12, LastNotified: begin.Add(time.Hour), MinRecordTime: begin.Add(time.Hour)}); err != nil {
		t.Fatal(err)
	}
	if err := q.Delivered(ctx, "ship", "s1", repository.Progress{LastSeq: 9, LastNotified: begin, MinRecordTime: begin}); err != nil {
		t.Fatal(err)
	}
	if isNew, err := q.Subscribe(ctx, sub); err != nil || isNew {
		t.Errorf("the same again after it went on: new %t, %v", isNew, err)
	}
	changed := sub
	changed.Dest = "https://elsewhere.example.com/"
	if _, err := q.Subscribe(ctx, changed); !errors.Is(err, repository.ErrExists) {
		t.Errorf("another destination: %v", err)
	}
	if err := q.Failed(ctx, "ship", "s1", repository.Failure{Failures: 1, LastFailure: "connection refused", FailingSince: begin, RetryNotBefore: begin.Add(2 * time.Hour), Parked: begin.Add(time.Hour)}); err != nil {
		t.Fatal(err)
	}
	q = repository.NewQueries(db)
	got, err := q.Subscription(ctx, "ship", "s1")
	if err != nil || got.LastSeq != 12 || !got.LastNotified.Equal(begin.Add(time.Hour)) || got.Failures != 1 || !got.FailingSince.Equal(begin) || got.Parked.IsZero() || got.Secret != "s3cret" {
		t.Errorf("read anew: %+v, %v", got, err)
	}
	if err := q.Resume(ctx, "ship", "s1"); err != nil {
		t.Fatal(err)
	}
	if got, err = q.Subscription(ctx, "ship", "s1"); err != nil || got.LastSeq != 12 || got.LastFailure != "" || !got.Parked.IsZero() {
		t.Errorf("resumed: %+v, %v", got, err)
	}
	if list, err := q.Subscriptions(ctx, "ship"); err != nil || len(list) != 1 {
		t.Errorf("of ship: %+v, %v", list, err)
	}
	if list, err := q.AllSubscriptions(ctx); err != nil || len(list) != 2 {
		t.Errorf("of all: %+v, %v", list, err)
	}
	gone, err := q.Delete(ctx, "ship")
	if err != nil || len(gone) != 1 || gone[0].ID != "s1" {
		t.Errorf("deleting ship takes %+v with it, %v", gone, err)
	}
	if err := q.Delivered(ctx, "ship", "s1", repository.Progress{LastSeq: 13, LastNotified: begin, MinRecordTime: begin}); !errors.Is(err, repository.ErrNotFound) {
		t.Errorf("a delivery to what is gone: %v", err)
	}
	if err := q.Unsubscribe(ctx, "shipping", "s2"); err != nil {
		t.Error(err)
	}
	if err := q.Unsubscribe(ctx, "shipping", "s2"); !errors.Is(err, repository.ErrNotFound) {
		t.Errorf("unsubscribing twice: %v", err)
	}
}

func TestSubscriptionRefuses(t *testing.T) {
	ctx, q := t.Context(), repository.NewQueries(storetest.Open(t))
	if _, err := q.Create(ctx, named("n", `{}`)); err != nil {
		t.Fatal(err)
	}
	ok := repository.Subscription{ID: "s", Query: "n", Dest: "https://client.example.com/", Stream: true}
	for what, change := range map[string]func(*repository.Subscription){
		"no id":        func(s *repository.Subscription) { s.ID = "" },
		"no dest":      func(s *repository.Subscription) { s.Dest = "" },
		"neither":      func(s *repository.Subscription) { s.Stream = false },
		"both":         func(s *repository.Subscription) { s.Schedule = &query.Schedule{Hour: "1"} },
		"bad schedule": func(s *repository.Subscription) { s.Stream, s.Schedule = false, &query.Schedule{Hour: "25"} },
	} {
		s := ok
		change(&s)
		var refused *query.Error
		if _, err := q.Subscribe(ctx, s); !errors.As(err, &refused) {
			t.Errorf("%s: %v, want a refusal", what, err)
		}
	}
	s := ok
	s.Query = "unknown"
	if _, err := q.Subscribe(ctx, s); !errors.Is(err, repository.ErrNotFound) {
		t.Errorf("to an unknown query: %v", err)
	}
}
