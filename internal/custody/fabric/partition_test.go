package fabric_test

import (
	"context"
	"errors"
	"net"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/custody/custodytest"
	"github.com/waymark/waymark/internal/custody/fabric"
	"github.com/waymark/waymark/internal/custody/fabric/profile"
	"github.com/waymark/waymark/provenance"
)

// wire is a connection that can be cut without either end noticing: it
// swallows nothing and hands on nothing until it is mended.
type wire struct {
	listener net.Listener
	to       string
	mu       sync.Mutex
	whole    chan struct{} // closed while the wire is whole
	torn     bool          // connections break, and no new one comes about
	open     map[net.Conn]bool
}

func newWire(t *testing.T, to string) *wire {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	w := &wire{listener: l, to: to, whole: make(chan struct{}), open: map[net.Conn]bool{}}
	close(w.whole)
	go w.serve()
	return w
}

func (w *wire) serve() {
	for {
		a, err := w.listener.Accept()
		if err != nil {
			return
		}
		b, err := net.Dial("tcp", w.to)
		if err != nil {
			a.Close()
			continue
		}
		if !w.joined(a, b) {
			continue
		}
		go w.carry(a, b)
		go w.carry(b, a)
	}
}

func (w *wire) carry(from, to net.Conn) {
	defer from.Close()
	defer to.Close()
	buf := make([]byte, 32<<10)
	for {
		n, err := from.Read(buf)
		w.mu.Lock()
		whole := w.whole
		w.mu.Unlock()
		<-whole
		if n > 0 {
			if _, err := to.Write(buf[:n]); err != nil {
				return
			}
		}
		if err != nil {
			return
		}
	}
}

// joined takes note of the two ends of a connection, unless the wire is torn.
func (w *wire) joined(ends ...net.Conn) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, c := range ends {
		if w.torn {
			c.Close()
		} else {
			w.open[c] = true
		}
	}
	return !w.torn
}

// tear breaks every connection, and each new one, until torn is false.
func (w *wire) tear(torn bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.torn = torn
	for c := range w.open {
		if torn {
			c.Close()
			delete(w.open, c)
		}
	}
}

func (w *wire) cut()  { w.mu.Lock(); w.whole = make(chan struct{}); w.mu.Unlock() }
func (w *wire) mend() { w.mu.Lock(); close(w.whole); w.mu.Unlock() }

// through is the profile with an organisation's peer behind a wire.
func through(p *profile.Profile, msp string, w *wire) *profile.Profile {
	c := *p
	c.Organizations = slices.Clone(p.Organizations)
	for i := range c.Organizations {
		if o := &c.Organizations[i]; o.MSP == msp {
			o.Peers = slices.Clone(o.Peers)
			o.Peers[0].Address = w.listener.Addr().String()
		}
	}
	return &c
}

// TestCutOff: a party whose line to its peer goes dead learns it from Submit and
// from the stream, and what it had under way is settled once the line is back.
func cutOff(t *testing.T) {
	h := &harness{network: sharedNetwork(t), known: map[string]*custody.Identity{}}
	fixture := custodytest.NewFixture(t, h)
	item := fixture.Commission(1)
	org, err := h.profile.Organization("MakerMSP")
	if err != nil {
		t.Fatal(err)
	}
	w := newWire(t, org.Peers[0].Address)
	maker := h.open(t, h.identity(t, "MakerMSP", "far", "maker"), func(c *fabric.Config) {
		c.Profile, c.Patience, c.KeepAlive = through(h.profile, "MakerMSP", w), 3*time.Second, 10*time.Second
	})
	streamed := make(chan error, 1)
	go func() {
		for _, err := range maker.Events(testContext(t), custody.Cursor{}) {
			if err != nil {
				streamed <- err
				return
			}
		}
		streamed <- nil
	}()
	sealed, err := maker.Seal(testContext(t), chaincode.FnAppend, batch(t, provenance.Checkpoint{Verb: provenance.Note, Subjects: item}))
	if err != nil {
		t.Fatal(err)
	}
	w.cut()
	ctx, cancel := context.WithTimeout(context.Background(), 3*time.Second)
	defer cancel()
	if _, _, err := maker.Settle(ctx, sealed); err == nil {
		t.Error("a transaction was settled over a dead line")
	}
	if err := <-streamed; !errors.Is(err, fabric.ErrStream) {
		t.Errorf("the stream over a dead line ended with %v, want %v", err, fabric.ErrStream)
	}
	w.mend()
	code, _, err := maker.Settle(testContext(t), sealed)
	if err != nil || code != 0 {
		t.Errorf("after the line is back: %s, %v", code, err)
	}
	if c := fixture.Custody(item[0]).Custody; c.Seq != 2 {
		t.Errorf("the chain has %d records, want 2", c.Seq)
	}
}
