package fabric_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/custody/custodytest"
	"github.com/waymark/waymark/internal/custody/fabric"
	"github.com/waymark/waymark/internal/custody/group"
	"github.com/waymark/waymark/provenance"
)

// reconfigure changes a peer's configuration and starts it anew.
func (n *network) reconfigure(t *testing.T, peer string, change func(peer map[string]any)) {
	t.Helper()
	path := filepath.Join(n.data, "nodes", peer, "config", "core.yaml")
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var core map[string]any // the file is JSON, which is YAML
	if err := json.Unmarshal(text, &core); err != nil {
		t.Fatal(err)
	}
	change(core["peer"].(map[string]any))
	if text, err = json.Marshal(core); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, text, 0o600); err != nil {
		t.Fatal(err)
	}
	n.kill(t, peer)
	n.run(t, "up")
}

// partitioned: the lines between two organisations' peers are torn, both ways,
// while records stream in, and mended again, three times. Each has a majority
// with the third and goes on; a handover between them gets the error that it has to
// wait, and stands once they are mended. Nothing that was acknowledged on either
// side is lost or doubled.
func partitioned(t *testing.T) {
	h := &harness{network: ownNetwork(t), known: map[string]*custody.Identity{}}
	var lines []*wire
	for _, name := range []string{"carrier-peer", "maker-peer"} {
		line := newWire(t, h.process(t, name).Address)
		h.reconfigure(t, name, func(peer map[string]any) {
			peer["gossip"].(map[string]any)["externalEndpoint"] = line.listener.Addr().String()
		})
		lines = append(lines, line)
	}
	tear := func(torn bool) {
		for _, line := range lines {
			line.tear(torn)
		}
	}
	fixture := custodytest.NewFixture(t, h)
	items := fixture.Commission(3) // the carrier's, who is on the other side
	handed := fixture.Commission(3)
	fixture.Must(custodytest.Maker, provenance.Checkpoint{Verb: provenance.Ship, Subjects: handed, To: fixture.PGLN(custodytest.Carrier)})
	fixture.Must(custodytest.Maker, provenance.Checkpoint{Verb: provenance.Ship, Subjects: items, To: fixture.PGLN(custodytest.Carrier)})
	fixture.Must(custodytest.Carrier, provenance.Checkpoint{Verb: provenance.Receive, Subjects: items})
	s := newStream(t, h, fixture, 4)
	s.start()
	far := 0
	for round := range 3 {
		s.wait(t, 8)
		tear(true)
		s.wait(t, 8) // goes on without the carrier
		if round == 0 {
			h.notReady(t)
		}
		fixture.Must(custodytest.Carrier, provenance.Checkpoint{Verb: provenance.Note, Subjects: items[round : round+1]})
		far++
		taking := provenance.Checkpoint{Verb: provenance.Receive, Subjects: handed[round : round+1], Time: custodytest.Now()}
		_, err := fixture.Client(custodytest.Carrier).Append(testContext(t), custodytest.Capture(t, taking))
		var missing *fabric.MissingPeerError
		if !errors.Is(err, custody.ErrUnreachable) || !errors.As(err, &missing) || !slices.Equal(missing.Organizations, []string{"MakerMSP"}) {
			t.Errorf("a handover across the gap: %v, want it to name MakerMSP", err)
		}
		tear(false)
		for deadline := time.Now().Add(time.Minute); ; time.Sleep(100 * time.Millisecond) {
			out, err := fixture.Client(custodytest.Carrier).Append(testContext(t), custodytest.Capture(t, taking))
			if err == nil && out[0].Done() {
				break
			}
			if time.Now().After(deadline) {
				t.Fatalf("the handover after the gap: %+v, %v", out, err)
			}
		}
	}
	s.wait(t, 8)
	s.finish(t)
	for i, item := range append(items, handed...) {
		if c := fixture.Custody(item).Custody; c.Seq != uint64(4-i/3) || c.Holder != "CarrierMSP" {
			t.Errorf("the carrier's item %d: %+v, want all its records", i, c)
		}
	}
	t.Logf("on the other side: sent %d, acknowledged %d, found %d", far, far, far)
	h.audited(t, 0)
}

// notReady: up does not call a network ready in which two organisations' peers
// do not reach each other, though each finds a majority.
func (n *network) notReady(t *testing.T) {
	t.Helper()
	up := exec.Command(n.command, "up", "--data", n.data)
	var said bytes.Buffer
	up.Stdout, up.Stderr = &said, &said
	if err := up.Start(); err != nil {
		t.Fatal(err)
	}
	interrupt := time.AfterFunc(5*time.Second, func() { _ = up.Process.Signal(os.Interrupt) })
	defer interrupt.Stop()
	if err := up.Wait(); err == nil || !strings.Contains(said.String(), "CarrierMSP") {
		t.Errorf("up while the maker and the carrier are cut off from each other: %v, want it to wait for CarrierMSP\n%s", err, said.Bytes())
	}
}

// stoodStill: a peer that got no processor for many seconds is asked as soon as
// it goes on, without a second try.
func stoodStill(t *testing.T) {
	h := &harness{network: sharedNetwork(t), known: map[string]*custody.Identity{}}
	fixture := custodytest.NewFixture(t, h)
	item := fixture.Commission(1)
	fixture.Must(custodytest.Maker, provenance.Checkpoint{Verb: provenance.Ship, Subjects: item, To: fixture.PGLN(custodytest.Carrier)})
	maker := h.open(t, h.identity(t, "MakerMSP", "dock", "maker"))
	takenBack := batch(t, provenance.Checkpoint{Verb: provenance.VoidShip, Subjects: item})
	pid := h.process(t, "carrier-peer").PID
	if err := syscall.Kill(pid, syscall.SIGSTOP); err != nil {
		t.Fatal(err)
	}
	time.Sleep(20 * time.Second)
	if err := syscall.Kill(pid, syscall.SIGCONT); err != nil {
		t.Fatal(err)
	}
	if _, err := maker.SealWith(testContext(t), []string{"MakerMSP", "CarrierMSP"}, chaincode.FnAppend, takenBack); err != nil {
		t.Errorf("right after the standstill: %v", err)
	}
}

// full: peers that take two requests at a time are sent those of two dozen
// scanners. Callers wait, or learn that it is busy and send again.
func full(t *testing.T) {
	h := &harness{network: ownNetwork(t), known: map[string]*custody.Identity{}}
	for _, peer := range []string{"maker-peer", "carrier-peer", "retailer-peer"} {
		h.reconfigure(t, peer, func(peer map[string]any) {
			peer["limits"] = map[string]any{"concurrency": map[string]any{"gatewayService": 2, "endorserService": 2, "deliverService": 2500}}
		})
	}
	fixture := custodytest.NewFixture(t, h)
	s := newStream(t, h, fixture, 24)
	id := h.identity(t, "MakerMSP", "scanner", "maker")
	for i := range s.clients {
		switch i % 3 {
		case 0: // of little patience: it gets an error, and sends again
			s.clients[i].Ledger = h.open(t, id, func(c *fabric.Config) { c.Patience = 500 * time.Millisecond })
		case 1: // in groups
			s.clients[i].Ledger = grouped(t, s.clients[i].Ledger)
		}
	}
	s.start()
	for range 10 {
		s.wait(t, 10)
	}
	s.finish(t)
	text, err := os.ReadFile(filepath.Join(h.data, "log", "maker-peer.log"))
	if err != nil {
		t.Fatal(err)
	}
	turned := bytes.Count(text, []byte("exceeding concurrency limit"))
	t.Logf("the gateway turned %d requests away", turned)
	if turned == 0 {
		t.Error("the peer was never full: the test shows nothing")
	}
	h.audited(t, 0)
}

func grouped(t testing.TB, below custody.Ledger) custody.Ledger {
	l := group.New(below.(custody.Confidential), group.Config{})
	t.Cleanup(func() {
		if err := l.Close(); err != nil {
			t.Error(err)
		}
	})
	return l
}
