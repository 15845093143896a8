package fabric_test

import (
	"context"
	"encoding/json"
	"errors"
	"path/filepath"
	"testing"
	"time"

	"github.com/hyperledger/fabric-protos-go-apiv2/peer"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/custody/custodytest"
	"github.com/waymark/waymark/internal/custody/fabric"
	"github.com/waymark/waymark/provenance"
)

func testContext(t testing.TB) context.Context {
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	t.Cleanup(cancel)
	return ctx
}

// batch is the argument of an Append of one checkpoint.
func batch(t testing.TB, c provenance.Checkpoint) []byte {
	t.Helper()
	if c.Time.IsZero() {
		c.Time = custodytest.Now()
	}
	text, err := json.Marshal(chaincode.AppendRequest{Events: []chaincode.Capture{custodytest.Capture(t, c)}})
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// TestSameBytesOnce: the same signed transaction, sent again and again, is
// committed once, and every sending learns where.
func TestSameBytesOnce(t *testing.T) {
	h := &harness{network: sharedNetwork(t), known: map[string]*custody.Identity{}}
	fixture := custodytest.NewFixture(t, h)
	items := fixture.Commission(1)
	maker := h.open(t, h.identity(t, "MakerMSP", "resender", "maker"))
	sealed, err := maker.Seal(testContext(t), chaincode.FnAppend, batch(t, provenance.Checkpoint{Verb: provenance.Note, Subjects: items}))
	if err != nil {
		t.Fatal(err)
	}
	var first uint64
	for i := range 3 {
		code, block, err := maker.Settle(testContext(t), sealed)
		if err != nil || code != peer.TxValidationCode_VALID {
			t.Fatalf("sending %d: %s, %v", i+1, code, err)
		}
		if i == 0 {
			first = block
		}
		if block != first {
			t.Errorf("sending %d was committed in block %d, the first in %d", i+1, block, first)
		}
	}
	if c := fixture.Custody(items[0]).Custody; c.Seq != 2 {
		t.Errorf("the chain has %d records, want 2", c.Seq)
	}
}

// TestNextProcessGoesOn: what a process left in flight, the next one that opens
// the file sends, and what a conflict voided is forgotten.
func TestNextProcessGoesOn(t *testing.T) {
	h := &harness{network: sharedNetwork(t), known: map[string]*custody.Identity{}}
	fixture := custodytest.NewFixture(t, h)
	items := fixture.Commission(2)
	id := h.identity(t, "MakerMSP", "survivor", "maker")
	path := filepath.Join(t.TempDir(), "journal.db")
	at := func(c *fabric.Config) { c.Path = path }
	died, err := fabric.Open(fabric.Config{Profile: h.profile, MSP: id.MSP, Identity: id, Path: path})
	if err != nil {
		t.Fatal(err)
	}
	for _, item := range items {
		sealed, err := died.Seal(testContext(t), chaincode.FnAppend, batch(t, provenance.Checkpoint{Verb: provenance.Note, Subjects: []string{item}}))
		if err != nil {
			t.Fatal(err)
		}
		if err := died.Keep(sealed); err != nil { // and the process dies before it sends
			t.Fatal(err)
		}
	}
	if err := died.Close(); err != nil {
		t.Fatal(err)
	}
	// Meanwhile the second item moves on, so that its transaction cannot stand.
	fixture.Must(custodytest.Maker, provenance.Checkpoint{Verb: provenance.Ship, Subjects: items[1:], To: fixture.PGLN(custodytest.Carrier)})

	next := h.open(t, id, at)
	deadline := time.Now().Add(time.Minute)
	for n := -1; n != 0; time.Sleep(20 * time.Millisecond) {
		if n, err = next.InFlight(); err != nil {
			t.Fatal(err)
		}
		if time.Now().After(deadline) {
			t.Fatalf("%d transactions are still in flight", n)
		}
	}
	for i, want := range []provenance.Phase{provenance.Held, provenance.InTransit} {
		if c := fixture.Custody(items[i]).Custody; c.Seq != 2 || c.Phase != want {
			t.Errorf("item %d: %+v, want two records, the last leaving it %s", i+1, c, want)
		}
	}
}

// TestExpired: a certificate that has run out is refused by the other
// organisations' peers (a peer's own gateway lets it pass) and by the orderer,
// as neither a rule's no nor an unknown.
func TestExpired(t *testing.T) {
	n := sharedNetwork(t)
	ledger := n.open(t, n.expired(t, "MakerMSP"))
	_, err := ledger.Submit(testContext(t), chaincode.FnParties)
	var rejected *custody.Rejected
	if err == nil || errors.As(err, &rejected) || errors.Is(err, custody.ErrUnknown) || errors.Is(err, custody.ErrConflict) {
		t.Errorf("submitting with an expired certificate: %v, want a plain error", err)
	}
	if flying, err := ledger.InFlight(); err != nil || flying != 0 {
		t.Errorf("%d transactions are in flight, %v, want none", flying, err)
	}
}

// TestUnreachable: with the peer away, a submission says that nothing was sent,
// and a stream that it ended.
func TestUnreachable(t *testing.T) {
	n := sharedNetwork(t)
	id := n.identity(t, "MakerMSP", "lonely", "maker")
	away := *n.profile
	away.Organizations = append(away.Organizations[:0:0], away.Organizations...)
	for i := range away.Organizations {
		nodes := append(away.Organizations[i].Peers[:0:0], away.Organizations[i].Peers...)
		nodes[0].Address = "127.0.0.1:1" // nothing listens there
		away.Organizations[i].Peers = nodes
	}
	ledger := n.open(t, id, func(c *fabric.Config) { c.Profile, c.Horizon = &away, nil })
	if _, err := ledger.Submit(testContext(t), chaincode.FnParties); err == nil || errors.Is(err, custody.ErrUnknown) {
		t.Errorf("submitting: %v, want a plain error", err)
	}
	if _, err := ledger.Evaluate(testContext(t), chaincode.FnParties); err == nil {
		t.Error("a peer that is away answered")
	}
	ended := false
	for _, err := range ledger.Events(testContext(t), custody.Cursor{}) {
		ended = err != nil
	}
	if !ended {
		t.Error("the stream ended in silence")
	}
}
