package fabric

import (
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	bolt "go.etcd.io/bbolt"
)

func testJournal(t *testing.T, path string) *journal {
	t.Helper()
	j, err := openJournal(path, "custody", "MakerMSP")
	if err != nil {
		t.Fatal(err)
	}
	return j
}

// TestJournalKeepsWhatIsInFlight: until its fate is known, a transaction is
// there for the next process.
func TestJournalKeepsWhatIsInFlight(t *testing.T) {
	path := filepath.Join(t.TempDir(), "journal.db")
	j := testJournal(t, path)
	for id, raw := range map[string]string{"a": "first", "b": "second"} {
		if err := j.keep(id, []byte(raw)); err != nil {
			t.Fatal(err)
		}
	}
	if err := j.drop("a"); err != nil {
		t.Fatal(err)
	}
	if err := j.close(); err != nil {
		t.Fatal(err)
	}
	j = testJournal(t, path)
	defer j.close()
	flight, err := j.inFlight()
	if err != nil || len(flight) != 1 || string(flight["b"]) != "second" {
		t.Errorf("in flight are %q, %v, want the second alone", flight, err)
	}
}

// TestSeenOnce: a block's first sight stays, whatever the clock says later.
func TestSeenOnce(t *testing.T) {
	path := filepath.Join(t.TempDir(), "journal.db")
	first := time.Unix(1_700_000_000, 123)
	for range 2 {
		j := testJournal(t, path)
		for _, now := range []time.Time{first, first.Add(time.Hour), first.Add(-time.Hour)} {
			if got, err := j.seen(7, now); err != nil || !got.Equal(first) {
				t.Errorf("seen at %v, %v, want %v", got, err, first)
			}
		}
		if err := j.close(); err != nil {
			t.Fatal(err)
		}
	}
}

// TestJournalRefuses what is not this party's.
func TestJournalRefuses(t *testing.T) {
	dir := t.TempDir()
	mine := filepath.Join(dir, "mine.db")
	j := testJournal(t, mine)
	if _, err := openJournal(mine, "custody", "MakerMSP"); !errors.Is(err, ErrLocked) {
		t.Errorf("opened twice: %v, want %v", err, ErrLocked)
	}
	if err := j.close(); err != nil {
		t.Fatal(err)
	}
	foreign := filepath.Join(dir, "foreign.db")
	db, err := bolt.Open(foreign, 0o600, nil)
	if err != nil {
		t.Fatal(err)
	}
	err = db.Update(func(tx *bolt.Tx) error { _, err := tx.CreateBucket([]byte("theirs")); return err })
	if err := errors.Join(err, db.Close()); err != nil {
		t.Fatal(err)
	}
	text := filepath.Join(dir, "text.db")
	if err := os.WriteFile(text, []byte("not a database, but longer than a page's header would be"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct{ name, path, channel, msp string }{
		{"another party's", mine, "custody", "CarrierMSP"},
		{"another channel's", mine, "other", "MakerMSP"},
		{"another program's", foreign, "custody", "MakerMSP"},
		{"no database", text, "custody", "MakerMSP"},
	} {
		if j, err := openJournal(test.path, test.channel, test.msp); err == nil {
			j.close()
			t.Errorf("%s was opened", test.name)
		}
	}
}
