package network

import (
	"context"
	"errors"
	"net"
	"strings"
	"testing"
	"time"

	"github.com/waymark/waymark/internal/custody/fabric/profile"
)

// TestJoin: an organisation joins a running network, through an interrupt at
// every step, and is a member like the others: at a crash, at down and up, at a
// failing start and at an upgrade.
func TestJoin(t *testing.T) {
	step, interrupt := "", func() {}
	n := open(t, func(line string) {
		if step != "" && strings.HasPrefix(line, step) {
			interrupt()
		}
	})
	ctx := context.Background()
	if err := n.Join(ctx, "WarehouseMSP", "warehouse", "warehouse"); !errors.Is(err, ErrNone) {
		t.Errorf("joining no network: %v, want %v", err, ErrNone)
	}
	built(t, n.Up(ctx))
	founded := n.mustStatus(t)
	for _, name := range [][3]string{{"MakerMSP", "x", "maker"}, {"NewMSP", "maker", "maker"}, {"OrdererMSP", "x", "x"}, {"NewMSP", "orderer", "x"}, {"", "x", "x"}, {"../x", "x", "x"}, {"NewMSP", "a b", "x"}, {"NewMSP", "x", "a,b"}} {
		if err := n.Join(ctx, name[0], name[1], name[2]); err == nil {
			t.Fatalf("%v joined", name)
		}
	}
	for _, step = range []string{"making certificates", "adding", "starting", "joining", "deploying", "waiting until every"} {
		cancelled, cancel := context.WithCancel(ctx)
		interrupt = func() { time.AfterFunc(20*time.Millisecond, cancel) } // in the middle of it
		if step == "waiting until every" {
			interrupt = cancel // which may be over at once
		}
		err := n.Join(cancelled, "WarehouseMSP", "warehouse", "warehouse")
		cancel()
		if err == nil {
			t.Fatalf("an interrupt while it was %s did not stop it", step)
		}
		s := n.mustStatus(t)
		if !s.Running || len(s.Processes) != len(founded.Processes) {
			t.Errorf("interrupted while it was %s: %+v, want the founders to run", step, s)
		}
		for _, name := range []string{"warehouse-peer", "warehouse-chaincode"} {
			if pid, err := n.layout.pidOf(name); err != nil || pid != 0 {
				t.Errorf("interrupted while it was %s: %s runs as %d, %v", step, name, pid, err)
			}
		}
		if s.Joining == "" {
			continue // interrupted before its certificates stood
		}
		if err := n.Join(ctx, "OtherMSP", "other", "carrier"); err == nil {
			t.Error("another organisation joined before the interrupted one")
		}
	}
	step = ""
	if s := n.mustStatus(t); s.Joining != "WarehouseMSP" {
		t.Errorf("the status says that %q is joining in part, want the warehouse", s.Joining)
	}
	built(t, n.Join(ctx, "WarehouseMSP", "warehouse", "warehouse"))
	if err := n.Join(ctx, "WarehouseMSP", "warehouse", "warehouse"); err == nil {
		t.Error("it joined twice")
	}
	four(t, n)
	fourCrash(t, n)
	fourFail(t, n)
	built(t, n.Upgrade(ctx))
	if s := four(t, n); s.Sequence != 2 {
		t.Errorf("after the upgrade: %+v, want sequence 2", s)
	}
}

// four is the status of a network of four organisations that runs.
func four(t *testing.T, n *Network) Status {
	t.Helper()
	s := n.mustStatus(t)
	if !s.Running || s.Joining != "" || len(s.Processes) != 1+2*4 || s.Processes[7].Name != "warehouse-peer" || s.Processes[7].Height < 4 {
		t.Fatalf("%+v, want four organisations to run", s)
	}
	p, err := profile.Load(n.Profile())
	if err != nil || len(p.Organizations) != 4 || p.Organizations[3].Peers[0].Address != s.Processes[7].Address {
		t.Errorf("the profile is %+v, %v", p, err)
	}
	return s
}

// fourCrash: the fourth's peer dies, and up at the same moment starts it alone.
func fourCrash(t *testing.T, n *Network) {
	t.Helper()
	before := n.mustStatus(t)
	if err := kill(before.Processes[7].PID); err != nil {
		t.Fatal(err)
	}
	built(t, n.Up(context.Background()))
	after := four(t, n)
	for i, p := range after.Processes {
		if same := p.PID == before.Processes[i].PID; same == (i == 7) {
			t.Errorf("%s was %d and is %d", p.Name, before.Processes[i].PID, p.PID)
		}
	}
}

// fourFail: a start that fails says why, and leaves no process of any of them.
func fourFail(t *testing.T, n *Network) {
	t.Helper()
	before := n.mustStatus(t)
	if err := n.Down(); err != nil {
		t.Fatal(err)
	}
	taken, err := net.Listen("tcp", before.Processes[8].Address)
	if err != nil {
		t.Fatal(err)
	}
	if err := n.Up(context.Background()); err == nil || !strings.Contains(err.Error(), "warehouse-chaincode cannot start") {
		t.Errorf("up beside a program on the chaincode's port: %v, want it to say so", err)
	}
	for _, p := range n.mustStatus(t).Processes {
		if p.PID != 0 {
			t.Errorf("%s runs after up failed", p.Name)
		}
	}
	if err := taken.Close(); err != nil {
		t.Fatal(err)
	}
	built(t, n.Up(context.Background()))
	if after := four(t, n); height(after) != height(before) {
		t.Errorf("down and up again: %d blocks, want %d", height(after), height(before))
	}
}
