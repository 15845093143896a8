package group_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/custody/fabric"
	"github.com/waymark/waymark/internal/custody/group"
)

// TestMissingPeer: a record that needs an organisation without a peer fails
// alone; those that were sent with it stand.
func TestMissingPeer(t *testing.T) {
	b := newBench(t, group.Config{Wait: time.Hour, Flights: 1})
	items := b.Commission(5)
	bad := items[3]
	b.gate.fault = func(_ int, text string) error {
		if strings.Contains(text, bad) {
			return &fabric.MissingPeerError{Asked: "MakerMSP", Organizations: []string{"CarrierMSP"}, Err: errors.New("no peers")}
		}
		return nil
	}
	var got []chan result
	for _, item := range items {
		got = append(got, b.send(t, testContext(t), note(item)))
	}
	close(b.gate.open)
	for i, g := range got {
		r := <-g
		if items[i] == bad {
			if !errors.Is(r.err, custody.ErrUnreachable) {
				t.Errorf("the record that needs the carrier: %+v, %v, want %v", r.outcome, r.err, custody.ErrUnreachable)
			}
		} else if r.err != nil || r.outcome.Status != chaincode.Accepted {
			t.Errorf("record %d: %+v, %v, want it accepted", i, r.outcome, r.err)
		}
	}
}
