package shelf_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"path/filepath"
	"testing"
	"time"

	epcisapi "github.com/waymark/waymark/web/epcis"
	"github.com/waymark/waymark/web/epcis/shelf"
)

func open(t *testing.T, path string) *shelf.CaptureJobStore {
	t.Helper()
	s, err := shelf.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

func TestJobs(t *testing.T) {
	path := filepath.Join(t.TempDir(), "jobs.db")
	s := open(t, path)
	start := time.Date(2024, 5, 1, 10, 0, 0, 0, time.UTC)
	events := []epcisapi.Pending{{Index: 1, EventID: "urn:x:1", Event: json.RawMessage(`{"type":"ObjectEvent"}`)}}
	for n := range 7 {
		party := []string{"AMSP", "BMSP"}[n%2]
		j := epcisapi.Job{ID: fmt.Sprint(n), Party: party, Created: start.Add(time.Duration(n) * time.Second), Running: true, Success: true}
		if err := s.Add(j, events); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.Add(epcisapi.Job{ID: "3"}, nil); !errors.Is(err, epcisapi.ErrExists) {
		t.Errorf("the same job again: %v", err)
	}
	s.Close()
	s = open(t, path) // all of it is on disk
	ids := func(party string, limit int) (all string) {
		for token, pages := "", 0; ; pages++ {
			jobs, next, err := s.Jobs(party, token, limit)
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
	running, err := s.Running()
	if err != nil || len(running) != 7 || running[0].ID != "0" {
		t.Fatalf("%v %v", running, err)
	}
	j, err := s.Job("0")
	if err != nil {
		t.Fatal(err)
	}
	j.Running, j.Finished = false, start.Add(time.Hour)
	if err := s.Save(j); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Events("0"); !errors.Is(err, epcisapi.ErrNotFound) {
		t.Errorf("the events of a finished job: %v", err)
	}
	if got, err := s.Events("1"); err != nil || len(got) != 1 || got[0].EventID != "urn:x:1" {
		t.Errorf("the events of a running job: %v %v", got, err)
	}
	for _, c := range []struct {
		before time.Time
		want   string
	}{{start.Add(time.Hour), "6420"}, {start.Add(2 * time.Hour), "642"}} {
		if err := s.Prune(c.before); err != nil {
			t.Fatal(err)
		}
		if got := ids("AMSP", 10); got != c.want {
			t.Errorf("after pruning: %s, want %s", got, c.want)
		}
	}
	if err := s.Save(epcisapi.Job{ID: "none"}); !errors.Is(err, epcisapi.ErrNotFound) {
		t.Errorf("saving a job that is not there: %v", err)
	}
	if _, _, err := s.Jobs("AMSP", "x", 1); !errors.Is(err, epcisapi.ErrNotFound) {
		t.Errorf("a token that is none: %v", err)
	}
}
