package fabric_test

import (
	"context"
	"errors"
	"slices"
	"testing"
	"time"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/custody/custodytest"
	"github.com/waymark/waymark/internal/custody/fabric"
	"github.com/waymark/waymark/provenance"
)

// TestMissingPeer: a handover to an organisation whose peer does not run ends in
// an error that names it, after nothing was sent, and stands when the peer comes
// back while it waits. What does not need that organisation goes on.
func TestMissingPeer(t *testing.T) {
	h := &harness{network: sharedNetwork(t), known: map[string]*custody.Identity{}}
	fixture := custodytest.NewFixture(t, h)
	item := fixture.Commission(1)
	fixture.Must(custodytest.Maker, provenance.Checkpoint{Verb: provenance.Ship, Subjects: item, To: fixture.PGLN(custodytest.Carrier)})
	id := h.identity(t, "MakerMSP", "dock", "maker")
	takenBack := batch(t, provenance.Checkpoint{Verb: provenance.VoidShip, Subjects: item})

	h.kill(t, "carrier-peer")
	hasty := h.open(t, id, func(c *fabric.Config) { c.PeerWait = time.Second })
	_, err := hasty.Submit(testContext(t), chaincode.FnAppend, takenBack)
	wantMissing(t, err)
	// A caller with less time than the ledger gets the same error.
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()
	patient := h.open(t, id, func(c *fabric.Config) { c.PeerWait = time.Minute })
	_, err = patient.Submit(ctx, chaincode.FnAppend, takenBack)
	wantMissing(t, err)
	if n, err := patient.InFlight(); n != 0 || err != nil {
		t.Errorf("%d transactions in flight, %v, want none", n, err)
	}
	fixture.Must(custodytest.Maker, provenance.Checkpoint{Verb: provenance.Commission, Subjects: fixture.Items(1)})

	done := make(chan error, 1)
	go func() {
		_, err := patient.Submit(testContext(t), chaincode.FnAppend, takenBack)
		done <- err
	}()
	h.run(t, "up")
	if err := <-done; err != nil {
		t.Errorf("with the peer back: %v", err)
	}
	if c := fixture.Custody(item[0]).Custody; c.Seq != 3 || c.Phase != provenance.Held {
		t.Errorf("the ledger says %+v, want the maker to hold it after 3 records", c)
	}
}

func wantMissing(t *testing.T, err error) {
	t.Helper()
	var missing *fabric.MissingPeerError
	if !errors.Is(err, custody.ErrUnreachable) || !errors.As(err, &missing) || !slices.Equal(missing.Organizations, []string{"CarrierMSP"}) {
		t.Errorf("without the carrier's peer: %v, want it to name CarrierMSP", err)
	}
}
