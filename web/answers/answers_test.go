package answers_test

import (
	"context"
	"fmt"
	"path/filepath"
	"testing"
	"time"

	"go.etcd.io/bbolt"

	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/web"
	"github.com/waymark/waymark/web/answers"
)

var ctx = context.Background()

func answer(s string) web.Answer {
	return web.Answer{Request: provenance.Sum([]byte(s)), Status: 201, Type: "application/json", Body: []byte(s)}
}

type opened struct {
	*answers.Store
	close func()
}

func open(t *testing.T, path string, clock func() time.Time) opened {
	t.Helper()
	db, err := bbolt.Open(path, 0o600, &bbolt.Options{Timeout: time.Second})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	s, err := answers.New(db, clock)
	if err != nil {
		t.Fatal(err)
	}
	return opened{s, func() { db.Close() }}
}

func TestAnswersSurviveReopening(t *testing.T) {
	path := filepath.Join(t.TempDir(), "answers.db")
	now := time.Date(2027, 1, 1, 12, 0, 0, 0, time.UTC)
	clock := func() time.Time { return now }
	s := open(t, path, clock)
	if err := s.Keep(ctx, "a", answer("one")); err != nil {
		t.Fatal(err)
	}
	if err := s.Keep(ctx, "a", answer("two")); err != nil {
		t.Fatal(err)
	}
	s.close()
	s = open(t, path, clock)
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
	s := open(t, filepath.Join(t.TempDir(), "answers.db"), func() time.Time { return now })
	for i := range 5 {
		if err := s.Keep(ctx, fmt.Sprint("old", i), answer("old")); err != nil {
			t.Fatal(err)
		}
	}
	now = now.Add(answers.Life)
	if err := s.Keep(ctx, "day", answer("day")); err != nil {
		t.Fatal(err)
	}
	if _, found, _ := s.Find(ctx, "old0"); !found {
		t.Error("an answer was dropped before its day was over")
	}
	now = now.Add(time.Second)
	if err := s.Keep(ctx, "new", answer("new")); err != nil {
		t.Fatal(err)
	}
	for key, want := range map[string]bool{"old0": false, "old4": false, "day": true, "new": true} {
		if _, found, _ := s.Find(ctx, key); found != want {
			t.Errorf("%s: found is %v, want %v", key, found, want)
		}
	}
}
