package fabric_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/custody/custodytest"
	"github.com/waymark/waymark/provenance"
)

// TestKilled kills each kind of process with SIGKILL while records stream in,
// and starts it again. Whatever was acknowledged has to be found, once.
func killed(t *testing.T) {
	h := &harness{network: sharedNetwork(t), known: map[string]*custody.Identity{}}
	for _, victim := range []string{"carrier-peer", "maker-peer", "maker-chaincode", "orderer"} {
		t.Run(victim, func(t *testing.T) {
			fixture := custodytest.NewFixture(t, h)
			s := newStream(t, h, fixture, 4)
			s.start()
			for range 3 {
				s.wait(t, 8) // in full flow
				h.kill(t, victim)
				time.Sleep(500 * time.Millisecond)
				h.run(t, "up")
			}
			s.wait(t, 8) // flows again
			s.finish(t)
		})
	}
	h.audited(t, 0)
}

// kill ends a process of the network, and returns when it is gone: it lives on
// for a moment, and up would find it so.
func (n *network) kill(t testing.TB, name string) {
	t.Helper()
	pid := n.process(t, name).PID
	if err := syscall.Kill(pid, syscall.SIGKILL); err != nil {
		t.Fatal(err)
	}
	for deadline := time.Now().Add(time.Minute); syscall.Kill(pid, 0) == nil; time.Sleep(20 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("%s does not die", name)
		}
	}
}

// process is a process of the network as its status has it.
type process struct {
	Name, MSP, Address string
	PID                int
}

func (n *network) process(t testing.TB, name string) process {
	t.Helper()
	// The exit status only says whether everything runs.
	out, err := exec.Command(n.command, "status", "--json", "--data", n.data).Output()
	var status struct{ Processes []process }
	if jsonErr := json.Unmarshal(out, &status); jsonErr != nil {
		t.Fatalf("the network's status: %v, %v", err, jsonErr)
	}
	for _, p := range status.Processes {
		if p.Name == name && p.PID > 0 {
			return p
		}
	}
	t.Fatalf("%s does not run: %s", name, out)
	return process{}
}

// stream are scanners, each of which appends notes to an item of its own, one
// after the other, and sends each until the ledger has it.
type stream struct {
	t       *testing.T
	fixture *custodytest.Fixture
	clients []custody.Client
	items   []string
	stop    atomic.Bool
	acked   atomic.Int64
	sent    atomic.Int64 // submissions, resent ones included
	unknown atomic.Int64
	work    sync.WaitGroup
	mu      sync.Mutex
	events  map[string][]string // by item: ids of acknowledged events
}

func newStream(t *testing.T, h *harness, fixture *custodytest.Fixture, scanners int) *stream {
	s := &stream{t: t, fixture: fixture, items: fixture.Commission(scanners), events: map[string][]string{}}
	id := h.identity(t, "MakerMSP", "scanner", "maker")
	for range scanners {
		s.clients = append(s.clients, custody.Client{Ledger: h.open(t, id)})
	}
	return s
}

func (s *stream) start() {
	for i, item := range s.items {
		s.work.Go(func() {
			for n := 0; !s.stop.Load(); n++ {
				place := fmt.Sprintf("https://id.gs1.org/414/%s/254/%d-%d", custodytest.GLN(custodytest.Maker), i, n)
				s.deliver(s.clients[i], item, custodytest.Capture(s.t, provenance.Checkpoint{
					Verb: provenance.Note, Subjects: []string{item}, Place: place, Time: custodytest.Now(),
				}))
			}
		})
	}
}

// deliver sends one event until it stands, as the program does.
func (s *stream) deliver(c custody.Client, item string, capture chaincode.Capture) {
	for {
		s.sent.Add(1)
		out, err := c.Append(testContext(s.t), capture)
		var rejected *custody.Rejected
		switch {
		case err == nil && out[0].Done():
			s.mu.Lock()
			s.events[item] = append(s.events[item], out[0].EventID)
			s.mu.Unlock()
			s.acked.Add(1)
			return
		case err == nil:
			s.t.Errorf("%+v: a note by the holder was not accepted", out[0])
			return
		case errors.As(err, &rejected):
			s.t.Errorf("a note by the holder was refused: %v", err)
			return
		case errors.Is(err, custody.ErrUnknown):
			s.unknown.Add(1)
		}
		time.Sleep(50 * time.Millisecond) // the peer may be away
	}
}

// wait waits until n more events are acknowledged.
func (s *stream) wait(t *testing.T, n int64) {
	t.Helper()
	want := s.acked.Load() + n
	for deadline := time.Now().Add(90 * time.Second); s.acked.Load() < want; time.Sleep(10 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("only %d of %d events were acknowledged", s.acked.Load(), want)
		}
	}
}

// finish ends the stream and compares what was acknowledged with the ledger.
func (s *stream) finish(t *testing.T) {
	t.Helper()
	s.stop.Store(true)
	s.work.Wait()
	found, doubled, lost := compare(t, s.fixture, s.events)
	t.Logf("sent %d, acknowledged %d, found %d, doubled %d, lost %d, answered unknown %d",
		s.sent.Load(), s.acked.Load(), found, doubled, lost, s.unknown.Load())
	if doubled > 0 || lost > 0 || int64(found) != s.acked.Load() {
		t.Error("the ledger does not hold what was acknowledged, once")
	}
}

// compare counts the events on the ledger against those acknowledged, by item.
// Every chain also begins with its commissioning.
func compare(t *testing.T, fixture *custodytest.Fixture, events map[string][]string) (found, doubled, lost int) {
	t.Helper()
	for item, ids := range events {
		history, err := fixture.Client(custodytest.Retailer).History(testContext(t), item)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := history.Verify(); err != nil {
			t.Errorf("the chain of %s: %v", item, err)
		}
		held := map[string]int{}
		for _, r := range history.Chains[0].Records[1:] {
			held[r.Event]++
			found++
		}
		for id, n := range held {
			doubled += n - 1
			if !slices.Contains(ids, id) {
				t.Errorf("%s holds the event %s, which nobody acknowledged", item, id)
			}
		}
		for _, id := range ids {
			if held[id] == 0 {
				lost++
			}
		}
	}
	return found, doubled, lost
}

// audited runs cmd/waymark-audit on the network, which has to end with a status.
func (n *network) audited(t testing.TB, status int) []byte {
	t.Helper()
	program := filepath.Join(filepath.Dir(n.command), "waymark-audit")
	if _, err := os.Stat(program); err != nil {
		if out, err := exec.Command("go", "build", "-o", program, "github.com/waymark/waymark/cmd/waymark-audit").CombinedOutput(); err != nil {
			t.Fatalf("building cmd/waymark-audit: %v\n%s", err, out)
		}
	}
	report := filepath.Join(t.TempDir(), "report.json")
	out, err := exec.Command(program, "check", "--profile", filepath.Join(n.data, "profile.json"), "--as", "RetailerMSP",
		"--key", filepath.Join(filepath.Dir(n.command), "auditor.pem"), "--out", report).CombinedOutput()
	got := 0
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		got = exit.ExitCode()
	} else if err != nil {
		t.Fatal(err)
	}
	if got != status {
		t.Errorf("the audit ended with %d, want %d:\n%s", got, status, out)
	}
	t.Logf("%s", out)
	return out
}
