package embedded_test

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/hyperledger/fabric-chaincode-go/v2/shim"
	bolt "go.etcd.io/bbolt"

	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/custody/custodytest"
	"github.com/waymark/waymark/internal/custody/embedded"
)

func TestDirectories(t *testing.T) {
	write := func(text []byte) func(t *testing.T, path string) {
		return func(t *testing.T, path string) {
			if err := os.WriteFile(path, text, 0o600); err != nil {
				t.Fatal(err)
			}
		}
	}
	for _, test := range []struct {
		name    string
		prepare func(t *testing.T, path string)
	}{
		{"text", write(slices.Repeat([]byte("not a ledger\n"), 2000))},
		{"another database", func(t *testing.T, path string) {
			db, err := bolt.Open(path, 0o600, nil)
			if err != nil {
				t.Fatal(err)
			}
			defer db.Close()
			if err := db.Update(func(tx *bolt.Tx) error { _, err := tx.CreateBucket([]byte("other")); return err }); err != nil {
				t.Fatal(err)
			}
		}},
		{"another channel", func(t *testing.T, path string) {
			c, err := embedded.Open(embedded.Config{Dir: filepath.Dir(path), Channel: "other"})
			if err != nil {
				t.Fatal(err)
			}
			c.Close()
		}},
	} {
		t.Run(test.name, func(t *testing.T) {
			dir := t.TempDir()
			path := filepath.Join(dir, "ledger.db")
			test.prepare(t, path)
			before, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			_, err = embedded.Open(embedded.Config{Dir: dir})
			var foreign *embedded.ForeignError
			if !errors.As(err, &foreign) || foreign.Path != path {
				t.Errorf("%v, want a ForeignError of %s", err, path)
			}
			after, err := os.ReadFile(path)
			if err != nil || !slices.Equal(before, after) {
				t.Errorf("the file was changed (%v)", err)
			}
		})
	}
}

func TestLockedByAnother(t *testing.T) {
	h := newHarness(t)
	if _, err := embedded.Open(embedded.Config{Dir: h.dir, LockWait: 50 * time.Millisecond}); !errors.Is(err, embedded.ErrLocked) {
		t.Errorf("%v, want ErrLocked", err)
	}
}

// TestReopen: a closed channel opens again as it was, and its streams go on.
func TestReopen(t *testing.T) {
	dir := t.TempDir()
	var cursor custody.Cursor
	var records int
	scratch := filepath.Join(dir, "verify-killed")
	if err := os.MkdirAll(scratch, 0o700); err != nil {
		t.Fatal(err)
	}
	for round := range 3 {
		channel, err := embedded.Open(embedded.Config{Dir: dir})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := os.Stat(scratch); !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("what a killed check left is still there: %v", err)
		}
		h := &harness{dir: dir, channel: channel}
		fixture := custodytest.NewFixture(t, h)
		fixture.Commission(2)
		want := records + 2
		for ev, err := range fixture.Client(custodytest.Carrier).Ledger.Events(t.Context(), cursor) {
			if err != nil {
				t.Fatal(err)
			}
			entries, err := ev.Entries()
			if err != nil {
				t.Fatal(err)
			}
			records += len(entries.Records)
			if cursor = ev.Cursor; records >= want {
				break
			}
		}
		if records != want {
			t.Errorf("round %d: the stream holds %d records, want %d", round, records, want)
		}
		sound(t, channel)
		if err := channel.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

func sound(t testing.TB, c *embedded.Channel) embedded.Report {
	t.Helper()
	report, err := c.Verify(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range report.Problems {
		t.Error(p)
	}
	if report.Blocks != c.Height() || report.Transactions == 0 {
		t.Errorf("verified %d blocks and %d transactions of a ledger of %d blocks", report.Blocks, report.Transactions, c.Height())
	}
	return report
}

func TestCloseEndsEverything(t *testing.T) {
	h := newHarness(t)
	ledger := h.Connect(t, custodytest.Maker, "user")
	ended := make(chan error, 1)
	var ready sync.WaitGroup
	ready.Add(1)
	go func() {
		ready.Done()
		for _, err := range ledger.Events(t.Context(), custody.Cursor{}) {
			ended <- err
		}
	}()
	ready.Wait()
	if err := h.channel.Close(); err != nil {
		t.Fatal(err)
	}
	if err := <-ended; !errors.Is(err, embedded.ErrClosed) {
		t.Errorf("the stream ended with %v, want ErrClosed", err)
	}
	if _, err := ledger.Submit(t.Context(), "Parties"); !errors.Is(err, embedded.ErrClosed) {
		t.Errorf("submitting: %v, want ErrClosed", err)
	}
	if _, err := ledger.Evaluate(t.Context(), "Parties"); !errors.Is(err, embedded.ErrClosed) {
		t.Errorf("evaluating: %v, want ErrClosed", err)
	}
}

// TestOneFsyncForMany: callers that arrive together share blocks.
func TestOneFsyncForMany(t *testing.T) {
	const callers = 64
	var arrived sync.WaitGroup
	arrived.Add(callers)
	var verifying atomic.Bool
	dir := t.TempDir()
	channel, err := embedded.Open(embedded.Config{Dir: dir, Chaincode: script{"put": func(s shim.ChaincodeStubInterface) ([]byte, error) {
		if !verifying.Load() {
			arrived.Done()
			arrived.Wait()
		}
		return nil, s.PutState(s.GetTxID(), []byte("x"))
	}}})
	if err != nil {
		t.Fatal(err)
	}
	defer channel.Close()
	id, err := embedded.Authority{Dir: dir}.Enroll("OrgMSP", "user")
	if err != nil {
		t.Fatal(err)
	}
	ledger, err := channel.As(id)
	if err != nil {
		t.Fatal(err)
	}
	var wait sync.WaitGroup
	for range callers {
		wait.Go(func() {
			if _, err := ledger.Submit(t.Context(), "put"); err != nil {
				t.Error(err)
			}
		})
	}
	wait.Wait()
	if got := channel.Height(); got > callers/2 {
		t.Errorf("%d callers at once made %d blocks", callers, got)
	}
	verifying.Store(true)
	sound(t, channel)
}
