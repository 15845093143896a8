package idempotency_test

import (
	"context"
	"fmt"
	"path/filepath"
	"testing"
	"time"

	"github.com/waymark/waymark/internal/idempotency"
	"github.com/waymark/waymark/internal/store/storetest"
	"github.com/waymark/waymark/provenance"
)

var ctx = context.Background()

func answer(s string) idempotency.Answer {
	return idempotency.Answer{Request: provenance.Sum([]byte(s)), Status: 201, Type: "application/json", Body: []byte(s)}
}

func TestAnswersSurviveReopening(t *testing.T) {
	path := filepath.Join(t.TempDir(), "main.db")
	now := time.Date(2027, 1, 1, 12, 0, 0, 0, time.UTC)
	clock := func() time.Time { return now }
	db := storetest.OpenFile(t, path)
	s := idempotency.New(db, clock)
	if err := s.Save(ctx, "a", answer("one")); err != nil {
		t.Fatal(err)
	}
	if err := s.Save(ctx, "a", answer("two")); err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	s = idempotency.New(storetest.OpenFile(t, path), clock)
	got, found, err := s.Find(ctx, "a")
	if err != nil || !found || string(got.Body) != "one" || got.Status != 201 || got.Request != provenance.Sum([]byte("one")) {
		t.Errorf("found %v %+v, %v; the first answer should stand", found, got, err)
	}
	if _, found, err := s.Find(ctx, "b"); found || err != nil {
		t.Errorf("an answer to nothing: %v, %v", found, err)
	}
}

func TestOldAnswersAreDropped(t *testing.T) {
	now := time.Date(2027, 1, 1, 12, 0, 0, 0, time.UTC)
	s := idempotency.New(storetest.Open(t), func() time.Time { return now })
	for i := range 5 {
		if err := s.Save(ctx, fmt.Sprint("old", i), answer("old")); err != nil {
			t.Fatal(err)
		}
	}
	now = now.Add(idempotency.Life)
	if err := s.Save(ctx, "day", answer("day")); err != nil {
		t.Fatal(err)
	}
	if _, found, _ := s.Find(ctx, "old0"); !found {
		t.Error("an answer was dropped before its day was over")
	}
	now = now.Add(time.Second)
	if err := s.Save(ctx, "new", answer("new")); err != nil {
		t.Fatal(err)
	}
	for key, want := range map[string]bool{"old0": false, "old4": false, "day": true, "new": true} {
		if _, found, _ := s.Find(ctx, key); found != want {
			t.Errorf("%s: found is %v, want %v", key, found, want)
		}
	}
}
