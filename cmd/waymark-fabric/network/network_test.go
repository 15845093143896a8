package network

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/waymark/waymark/internal/await"
	"github.com/waymark/waymark/internal/custody/fabric/profile"
)

// open is a network in a fresh directory, taken down after the test.
func open(t *testing.T, say func(string)) *Network {
	t.Helper()
	n, err := Open(Config{Dir: filepath.Join(t.TempDir(), "net"), Keep: true, Progress: say})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if t.Failed() {
			logLastWords(t, n)
		}
		if err := n.Down(); err != nil {
			t.Error(err)
		}
	})
	return n
}

// logLastWords shows what every process last wrote.
func logLastWords(t *testing.T, n *Network) {
	names, err := n.layout.processes()
	if err != nil {
		t.Log(err)
	}
	for _, name := range names {
		pid, err := n.layout.pidOf(name)
		t.Logf("%s, which runs as %d (%v), said last:\n%s", name, pid, err, lastLogLines(n.layout.log(name), 40))
	}
}

// built skips where Fabric cannot be built, and fails there in CI.
func built(t *testing.T, err error) {
	t.Helper()
	var build *BuildError
	if errors.As(err, &build) && os.Getenv("CI") != "true" {
		t.Skipf("Fabric cannot be built here: %v", err)
	}
	if err != nil {
		t.Fatal(err)
	}
}

func (n *Network) mustStatus(t *testing.T) Status {
	t.Helper()
	s, err := n.Status(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func height(s Status) uint64 {
	var h uint64
	for _, p := range s.Processes {
		h = max(h, p.Height)
	}
	return h
}

// TestLife is the life of a network: up, a crash, up again, down, up with its
// ledger, an upgrade, and down for good.
func TestLife(t *testing.T) {
	n := open(t, nil)
	ctx := context.Background()
	built(t, n.Up(ctx))
	s := n.mustStatus(t)
	if !s.Running || len(s.Processes) != 1+2*len(founders) || height(s) < 3 {
		t.Fatalf("after up: %+v", s)
	}
	if p, err := profile.Load(n.Profile()); err != nil || len(p.Organizations) != len(founders) || p.Organizations[1].Peers[0].Address != s.Processes[3].Address {
		t.Errorf("the profile is %+v, %v", p, err)
	}
	if err := kill(s.Processes[1].PID); err != nil {
		t.Fatal(err)
	}
	await.True(t, "the status to see that a peer died", func() (bool, error) { return !n.mustStatus(t).Running, nil })
	built(t, n.Up(ctx))
	if again := n.mustStatus(t); !again.Running || again.Processes[0].PID != s.Processes[0].PID || again.Processes[1].PID == s.Processes[1].PID {
		t.Errorf("after up beside a crash: %+v, want the dead peer alone to be new", again)
	}
	if err := n.Down(); err != nil {
		t.Fatal(err)
	}
	for _, p := range n.mustStatus(t).Processes {
		if p.PID != 0 {
			t.Errorf("%s runs after down", p.Name)
		}
	}
	built(t, n.Up(ctx))
	if back := n.mustStatus(t); !back.Running || height(back) != height(s) {
		t.Errorf("after down and up: %+v, want the ledger of %d blocks", back, height(s))
	}
	built(t, n.Upgrade(ctx))
	if up := n.mustStatus(t); !up.Running || up.Sequence != 2 || height(up) <= height(s) {
		t.Errorf("after the upgrade: %+v, want sequence 2 on the same ledger", up)
	}
	n.keep = false
	if err := n.Down(); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(string(n.layout)); !os.IsNotExist(err) {
		t.Errorf("the directory is still there: %v", err)
	}
}

// TestUpgradeInterrupted: an upgrade that died before or after the channel took
// it is found out at the next start.
func TestUpgradeInterrupted(t *testing.T) {
	n := open(t, nil)
	ctx := context.Background()
	built(t, n.Up(ctx))
	before, err := n.layout.load()
	if err != nil {
		t.Fatal(err)
	}
	built(t, n.Upgrade(ctx))
	after, err := n.layout.load()
	if err != nil {
		t.Fatal(err)
	}
	imagined := *after
	imagined.Sequence, imagined.Version = 3, "3"
	for _, died := range []struct {
		when string
		left state
	}{
		{"after the channel took it", state{Complete: true, Ports: before.Ports, Version: "1", Sequence: 1, Packages: before.Packages, Next: after}},
		{"before", state{Complete: true, Ports: after.Ports, Version: "2", Sequence: 2, Packages: after.Packages, Next: &imagined}},
	} {
		if err := n.Down(); err != nil {
			t.Fatal(err)
		}
		if err := n.layout.save(&died.left); err != nil {
			t.Fatal(err)
		}
		built(t, n.Up(ctx))
		if s := n.mustStatus(t); !s.Running || s.Sequence != 2 || s.Chaincode != Chaincode+" 2" {
			t.Errorf("an upgrade that died %s left %+v, want version 2 to run", died.when, s)
		}
	}
}

// TestInterrupted: an interrupt at any step leaves no process, and the next up
// starts over.
func TestInterrupted(t *testing.T) {
	for _, step := range []string{"starting the orderer", "joining", "deploying", "waiting"} {
		t.Run(step, func(t *testing.T) {
			ctx, cancel := context.WithCancel(context.Background())
			defer cancel()
			n := open(t, func(line string) {
				if strings.HasPrefix(line, step) {
					time.AfterFunc(30*time.Millisecond, cancel) // in the middle of it
				}
			})
			err := n.Up(ctx)
			if err == nil {
				t.Log("the step was over before the interrupt")
				return
			}
			var build *BuildError
			if errors.As(err, &build) {
				built(t, err)
			}
			names, err := n.layout.processes()
			if err != nil {
				t.Fatal(err)
			}
			if len(names) == 0 {
				t.Error("nothing was started before the interrupt")
			}
			if left, err := n.layout.running(names); err != nil || left != 0 {
				t.Errorf("%d processes are left, %v", left, err)
			}
		})
	}
}
