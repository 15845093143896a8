package fabric_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"syscall"
	"testing"
	"time"

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
	pid := n.process(t, peer).PID
	n.kill(t, peer)
	// A process that is killed lives on for a moment, and up would find it so.
	for deadline := time.Now().Add(time.Minute); syscall.Kill(pid, 0) == nil; time.Sleep(20 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("%s does not die", peer)
		}
	}
	n.run(t, "up")
}

// partitioned: the line to one organisation's peer is torn while records stream
// in, and mended again, three times. The other organisations are a majority and
// go on; nothing that was acknowledged on either side is lost or doubled, and
// the peer that was away catches up.
func partitioned(t *testing.T) {
	h := &harness{network: ownNetwork(t), known: map[string]*custody.Identity{}}
	line := newWire(t, h.process(t, "carrier-peer").Address)
	h.reconfigure(t, "carrier-peer", func(peer map[string]any) {
		peer["gossip"].(map[string]any)["externalEndpoint"] = line.listener.Addr().String()
	})
	house := custodytest.NewHouse(t, h)
	items := house.Commission(3) // the carrier's, who is on the other side
	house.Must(custodytest.Maker, provenance.Checkpoint{Verb: provenance.Ship, Subjects: items, To: house.PGLN(custodytest.Carrier)})
	house.Must(custodytest.Carrier, provenance.Checkpoint{Verb: provenance.Receive, Subjects: items})
	s := newStream(t, h, house, 4)
	s.start()
	far := 0
	for round := range 3 {
		s.wait(t, 8)
		line.tear(true)
		s.wait(t, 8) // goes on without the carrier
		// Its own line to the others is whole: it may act too.
		house.Must(custodytest.Carrier, provenance.Checkpoint{Verb: provenance.Note, Subjects: items[round : round+1]})
		far++
		line.tear(false)
	}
	s.wait(t, 8)
	s.finish(t)
	for i, item := range items {
		if c := house.Custody(item).Custody; c.Seq != 4 || c.Holder != "CarrierMSP" {
			t.Errorf("the carrier's item %d: %+v, want its 4 records", i, c)
		}
	}
	t.Logf("on the other side: sent %d, acknowledged %d, found %d", far, far, far)
	h.audited(t, 0)
}

// full: peers that take two requests at a time are sent those of two dozen
// scanners. Callers wait, or are told that it is busy and send again.
func full(t *testing.T) {
	h := &harness{network: ownNetwork(t), known: map[string]*custody.Identity{}}
	for _, peer := range []string{"maker-peer", "carrier-peer", "retailer-peer"} {
		h.reconfigure(t, peer, func(peer map[string]any) {
			peer["limits"] = map[string]any{"concurrency": map[string]any{"gatewayService": 2, "endorserService": 2, "deliverService": 2500}}
		})
	}
	house := custodytest.NewHouse(t, h)
	s := newStream(t, h, house, 24)
	id := h.identity(t, "MakerMSP", "scanner", "maker")
	for i := range s.clients {
		switch i % 3 {
		case 0: // of little patience: it is told, and sends again
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
