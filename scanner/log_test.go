package scanner

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/waymark/waymark/internal/await"
	"github.com/waymark/waymark/internal/store"
	"github.com/waymark/waymark/internal/store/storetest"
)

var noon = time.Date(2026, 7, 1, 12, 0, 0, 0, time.UTC)

func openTestLog(t testing.TB, c LogConfig) *Log {
	t.Helper()
	if c.DB == nil {
		c.DB = storetest.Open(t)
	}
	l := NewLog(c)
	t.Cleanup(func() { l.Close() })
	return l
}

func at(t testing.TB, lat, lon float64) Place {
	t.Helper()
	p, err := NewPoint(lat, lon)
	if err != nil {
		t.Fatal(err)
	}
	return Place{Point: p}
}

func TestLogCounts(t *testing.T) {
	db := storetest.Open(t)
	l := openTestLog(t, LogConfig{DB: db, Every: time.Hour}) // nothing is written but by Flush and Close
	for i := range 40 {
		if err := l.Append(Scan{Item: testItem, At: noon.Add(time.Duration(i) * time.Minute), Place: Place{Country: "NO"}}); err != nil {
			t.Fatal(err)
		}
		if i == 10 {
			if err := l.Flush(); err != nil {
				t.Fatal(err)
			}
		}
	}
	check := func(l *Log) {
		t.Helper()
		got, err := l.Tally(testItem)
		if err != nil || got.Count != 40 || !got.First.Equal(noon) || !got.Last.Equal(noon.Add(39*time.Minute)) ||
			got.Where.Country != "NO" || got.Impossible != nil {
			t.Errorf("got %+v, %v", got, err)
		}
		if s, err := l.Summary(testItem + "X"); err != nil || s.Count != 0 || !s.First.IsZero() {
			t.Errorf("a label never scanned: %+v, %v", s, err)
		}
	}
	check(l)
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	if err := l.Close(); err != nil {
		t.Errorf("closed twice: %v", err)
	}
	if err := l.Append(Scan{Item: testItem, At: noon}); !errors.Is(err, ErrLogClosed) {
		t.Errorf("appending to a closed log: %v", err)
	}
	l = openTestLog(t, LogConfig{DB: db})
	check(l)
	n, last := 0, time.Time{}
	err := l.Each("https://id.gs1.org/01/09506000134352/", func(s Scan) bool {
		if s.Item != testItem || !s.At.After(last) {
			t.Errorf("scan %d is %+v", n, s)
		}
		n, last = n+1, s.At
		return true
	})
	if err != nil || n != 40 {
		t.Errorf("%d scans, %v", n, err)
	}
}

// TestLogLosesOnlyTheLastMoment copies the file as a crash would leave it.
func TestLogLosesOnlyTheLastMoment(t *testing.T) {
	dir := t.TempDir()
	l := openTestLog(t, LogConfig{DB: storetest.OpenFile(t, filepath.Join(dir, "scans.db")), Every: time.Hour})
	for i := range 5 {
		if err := l.Append(Scan{Item: testItem, At: noon.Add(time.Duration(i) * time.Hour)}); err != nil {
			t.Fatal(err)
		}
		if i == 2 {
			if err := l.Flush(); err != nil {
				t.Fatal(err)
			}
		}
	}
	file, err := os.ReadFile(filepath.Join(dir, "scans.db"))
	if err != nil {
		t.Fatal(err)
	}
	crashed := filepath.Join(dir, "crashed.db")
	if err := os.WriteFile(crashed, file, 0o600); err != nil {
		t.Fatal(err)
	}
	if s, err := openTestLog(t, LogConfig{DB: storetest.OpenFile(t, crashed)}).Summary(testItem); err != nil || s.Count != 3 {
		t.Errorf("%d scans survived, %v; 3 were flushed", s.Count, err)
	}
}

func TestLogWritesByItself(t *testing.T) {
	l := openTestLog(t, LogConfig{Every: time.Millisecond})
	if err := l.Append(Scan{Item: testItem, At: noon}); err != nil {
		t.Fatal(err)
	}
	await.True(t, "the scan in the file", func() (bool, error) {
		n := 0
		err := l.Each("", func(Scan) bool { n++; return true })
		return n > 0, err
	})
}

// broken is a database that takes and gives nothing while it is.
type broken struct {
	store.Store
	is bool
}

var errBroken = errors.New("input/output error")

func (b *broken) View(ctx context.Context, f func(store.Reader) error) error {
	if b.is {
		return errBroken
	}
	return b.Store.View(ctx, f)
}

func (b *broken) Update(ctx context.Context, f func(store.Tx) error) error {
	if b.is {
		return errBroken
	}
	return b.Store.Update(ctx, f)
}

func TestLogWithABrokenDatabase(t *testing.T) {
	db := &broken{storetest.Open(t), true}
	l := openTestLog(t, LogConfig{DB: db, Every: time.Hour, Pending: 3})
	for i := range 3 {
		if err := l.Append(Scan{Item: testItem, At: noon}); !errors.Is(err, errBroken) {
			t.Fatalf("scan %d of a label that cannot be read: %v", i, err)
		}
	}
	db.is = false
	for range 3 {
		if err := l.Append(Scan{Item: testItem, At: noon}); err != nil {
			t.Fatal(err)
		}
	}
	db.is = true
	if err := l.Flush(); !errors.Is(err, errBroken) || l.Err() == nil {
		t.Fatal("a write that failed was not reported")
	}
	if err := l.Append(Scan{Item: testItem, At: noon}); !errors.Is(err, ErrLogFull) {
		t.Fatalf("the fourth waiting scan: %v", err)
	}
	if s, err := l.Summary(testItem); err != nil || s.Count != 3 {
		t.Errorf("waiting scans are not counted: %+v, %v", s, err)
	}
	db.is = false
	if err := l.Flush(); err != nil || l.Err() != nil {
		t.Fatalf("after it came back: %v, %v", err, l.Err())
	}
	n := 0
	if err := l.Each("", func(Scan) bool { n++; return true }); err != nil || n != 3 {
		t.Errorf("%d scans in it, %v", n, err)
	}
}

func TestLogRefusesWhatIsNoItem(t *testing.T) {
	l := openTestLog(t, LogConfig{Every: time.Hour})
	for _, item := range []string{"", strings.Repeat("x", maxItem+1)} {
		if err := l.Append(Scan{Item: item, At: noon}); err == nil {
			t.Errorf("took an item of %d bytes", len(item))
		}
	}
	if err := l.Append(Scan{Item: strings.Repeat("x", maxItem), At: noon}); err != nil {
		t.Error(err)
	}
	if err := l.Flush(); err != nil {
		t.Errorf("what was refused stops the others: %v", err)
	}
}

func TestLogConcurrently(t *testing.T) {
	l := openTestLog(t, LogConfig{Every: time.Millisecond})
	const labels, scans = 8, 50
	var all sync.WaitGroup
	for w := range 4 {
		all.Go(func() {
			for i := range scans {
				item := fmt.Sprintf("%s%d", testItem, (w+i)%labels)
				if err := l.Append(Scan{Item: item, At: noon}); err != nil {
					t.Error(err)
				}
				if _, err := l.Summary(item); err != nil {
					t.Error(err)
				}
			}
		})
	}
	all.Wait()
	if err := l.Flush(); err != nil {
		t.Fatal(err)
	}
	counted, stored := 0, 0
	for i := range labels {
		s, err := l.Summary(fmt.Sprintf("%s%d", testItem, i))
		if err != nil {
			t.Fatal(err)
		}
		counted += s.Count
	}
	if err := l.Each("", func(Scan) bool { stored++; return true }); err != nil || counted != 4*scans || stored != 4*scans {
		t.Errorf("counted %d, stored %d of %d, %v", counted, stored, 4*scans, err)
	}
	if len(l.changed) != 0 {
		t.Errorf("%d labels stay in memory after they are written", len(l.changed))
	}
}

func TestLogKeepsNoPersonalData(t *testing.T) {
	path := filepath.Join(t.TempDir(), "scans.db")
	l := openTestLog(t, LogConfig{DB: storetest.OpenFile(t, path)})
	h := NewClientHasher(nil)
	place := at(t, 59.91273, 10.74609)
	place.Country = "somebody@example.org" // a caller's mistake is not kept either
	if err := l.Append(Scan{Item: testItem, At: noon, Place: place, Client: h.ID("203.0.113.77", noon)}); err != nil {
		t.Fatal(err)
	}
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	file, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Contains(file, []byte(`"lat":599`)) {
		t.Error("the coarse place is not kept")
	}
	for _, secret := range []string{"203.0.113.77", "somebody", "59.91", "5991"} {
		if bytes.Contains(file, []byte(secret)) {
			t.Errorf("the file holds %q", secret)
		}
	}
}

func TestClientHasher(t *testing.T) {
	h := NewClientHasher(nil)
	a := h.ID("203.0.113.77", noon)
	switch {
	case a == ClientID{}:
		t.Error("no id")
	case a != h.ID("203.0.113.77", noon.Add(11*time.Hour)):
		t.Error("one client, two ids in a day")
	case a == h.ID("203.0.113.78", noon):
		t.Error("two clients, one id")
	case a == h.ID("203.0.113.77", noon.Add(12*time.Hour)):
		t.Error("the id outlives the day")
	case a == h.ID("203.0.113.77", noon):
		t.Error("yesterday's salt came back")
	}
	if id := NewClientHasher(strings.NewReader("short")).ID("x", noon); id != (ClientID{}) {
		t.Errorf("without randomness: %x", id)
	}
	var back ClientID
	text, _ := a.MarshalText()
	if err := back.UnmarshalText(text); err != nil || back != a {
		t.Errorf("%s reads back as %x, %v", text, back, err)
	}
	for _, bad := range []string{"", "0011", strings.Repeat("zz", 8)} {
		if back.UnmarshalText([]byte(bad)) == nil {
			t.Errorf("read %q", bad)
		}
	}
}
