package capture_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/waymark/waymark/internal/repository"
	"github.com/waymark/waymark/internal/repository/capture"
	"github.com/waymark/waymark/internal/store"
	"github.com/waymark/waymark/internal/store/storetest"
)

func TestJobs(t *testing.T) {
	ctx, db := t.Context(), storetest.Open(t)
	s := capture.NewJobs(db)
	start := time.Date(2024, 5, 1, 10, 0, 0, 0, time.UTC)
	events := []capture.Pending{{Index: 1, EventID: "urn:x:1", Event: json.RawMessage(`{"type":"ObjectEvent"}`)}}
	for n := range 7 {
		party := []string{"AMSP", "BMSP"}[n%2]
		j := capture.Job{ID: fmt.Sprint(n), Party: party, Created: start.Add(time.Duration(n) * time.Second), Running: true, Success: true}
		if err := s.Add(ctx, j, events); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.Add(ctx, capture.Job{ID: "3"}, nil); !errors.Is(err, repository.ErrExists) {
		t.Errorf("the same job again: %v", err)
	}
	s = capture.NewJobs(db) // which keeps nothing itself
	ids := func(party string, limit int) (all string) {
		for token, pages := "", 0; ; pages++ {
			jobs, next, err := s.List(ctx, party, token, limit)
			if err != nil || pages > 9 {
				t.Fatalf("%d pages, %v", pages, err)
			}
			for _, j := range jobs {
				all += j.ID
			}
			if next == "" {
				return all
			}
			token = next
		}
	}
	for _, limit := range []int{1, 2, 3, 4, 10} {
		if a, b, c := ids("AMSP", limit), ids("BMSP", limit), ids("CMSP", limit); a != "6420" || b != "531" || c != "" {
			t.Errorf("newest first, %d a page: %s %s %s", limit, a, b, c)
		}
	}
	for party, want := range map[string]string{"AMSP": "0", "BMSP": "1"} {
		if j, pending, err := s.Next(ctx, party); err != nil || j.ID != want || len(pending) != 1 || pending[0].EventID != "urn:x:1" {
			t.Errorf("the oldest job of %s that runs: %+v with %v, %v", party, j, pending, err)
		}
	}
	if _, _, err := s.Next(ctx, "CMSP"); !errors.Is(err, repository.ErrNotFound) {
		t.Errorf("the oldest job of a party without one: %v", err)
	}
	j, err := s.Job(ctx, "0")
	if err != nil {
		t.Fatal(err)
	}
	j.Running, j.Finished = false, start.Add(time.Hour)
	if err := s.Save(ctx, j); err != nil {
		t.Fatal(err)
	}
	if j, _, err := s.Next(ctx, "AMSP"); err != nil || j.ID != "2" {
		t.Errorf("the next job once the oldest has finished: %+v, %v", j, err)
	}
	if n := rows(t, db, "epcis job events"); n != 6 {
		t.Errorf("the events of %d jobs are kept, want 6: those of a finished job go away", n)
	}
	for _, c := range []struct {
		before time.Time
		want   string
	}{{start.Add(time.Hour), "6420"}, {start.Add(2 * time.Hour), "642"}} {
		if err := s.Prune(ctx, c.before); err != nil {
			t.Fatal(err)
		}
		if got := ids("AMSP", 10); got != c.want {
			t.Errorf("after pruning: %s, want %s", got, c.want)
		}
	}
	if err := s.Save(ctx, capture.Job{ID: "none"}); !errors.Is(err, repository.ErrNotFound) {
		t.Errorf("saving a job that is not there: %v", err)
	}
	if _, _, err := s.List(ctx, "AMSP", "x", 1); !errors.Is(err, repository.ErrNotFound) {
		t.Errorf("a token that is none: %v", err)
	}
}

// rows counts the keys of a bucket.
func rows(t *testing.T, db store.Store, bucket string) (n int) {
	t.Helper()
	err := db.View(t.Context(), func(r store.Reader) error {
		n = 0
		for _, err := range r.Range(bucket, store.Range{}) {
			if err != nil {
				return err
			}
			n++
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return n
}
