package fabric_test

import (
	"bytes"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/hyperledger/fabric-chaincode-go/v2/shim"
	"github.com/hyperledger/fabric-protos-go-apiv2/peer"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/custody/custodytest"
	"github.com/waymark/waymark/internal/custody/fabric"
	"github.com/waymark/waymark/provenance"
)

// forced submits with the endorsements of these organisations alone and returns
// what Fabric says of it. A peer needs a moment to find a new chaincode.
func forced(t *testing.T, l *fabric.Ledger, msps []string, fn string, args ...[]byte) peer.TxValidationCode {
	t.Helper()
	sealed, err := l.SealWith(testContext(t), msps, fn, args...)
	for deadline := time.Now().Add(2 * time.Minute); err != nil && time.Now().Before(deadline); time.Sleep(100 * time.Millisecond) {
		sealed, err = l.SealWith(testContext(t), msps, fn, args...)
	}
	if err != nil {
		t.Fatalf("%v did not endorse: %v", msps, err)
	}
	code, _, err := l.Settle(testContext(t), sealed)
	if err != nil {
		t.Fatal(err)
	}
	return code
}

// TestHandoverTakesBoth: the taker and another cannot complete a handover
// without the giver's organisation, nor the giver and another undo it without
// the taker's, on peers that run the right chaincode.
func TestHandoverTakesBoth(t *testing.T) {
	h := &harness{network: sharedNetwork(t), known: map[string]*custody.Identity{}}
	fixture := custodytest.NewFixture(t, h)
	item := fixture.Commission(1)
	maker := h.open(t, h.identity(t, "MakerMSP", "giver", "maker"))
	carrier := h.open(t, h.identity(t, "CarrierMSP", "taker", "carrier"))
	fixture.Must(custodytest.Maker, provenance.Checkpoint{Verb: provenance.Ship, Subjects: item, To: fixture.PGLN(custodytest.Carrier)})
	const refused = peer.TxValidationCode_ENDORSEMENT_POLICY_FAILURE
	receive := batch(t, provenance.Checkpoint{Verb: provenance.Receive, Subjects: item})
	if code := forced(t, carrier, []string{"CarrierMSP", "RetailerMSP"}, chaincode.FnAppend, receive); code != refused {
		t.Errorf("received without the giver: %s, want %s", code, refused)
	}
	void := batch(t, provenance.Checkpoint{Verb: provenance.VoidShip, Subjects: item})
	if code := forced(t, maker, []string{"MakerMSP", "RetailerMSP"}, chaincode.FnAppend, void); code != refused {
		t.Errorf("taken back without the taker: %s, want %s", code, refused)
	}
	// Such a failure is no conflict: it would be the same at every attempt.
	_, err := carrier.SubmitWith(testContext(t), []string{"CarrierMSP", "RetailerMSP"}, chaincode.FnAppend, receive)
	var invalid *fabric.InvalidError
	if errors.Is(err, custody.ErrConflict) || !errors.As(err, &invalid) || invalid.Code != refused {
		t.Errorf("submitted without the giver: %v, want it to say so", err)
	}
	// Left to itself the ledger asks both.
	fixture.Must(custodytest.Carrier, provenance.Checkpoint{Verb: provenance.Receive, Subjects: item})
	if c := fixture.Custody(item[0]).Custody; c.Seq != 3 || c.Holder != "CarrierMSP" {
		t.Errorf("the ledger says %+v, want the carrier to hold it", c)
	}
}

// TestCollusion: two organisations whose peers run another chaincode cannot move
// what a third one holds, nor can a holder alone; and no number of them can
// write a record or an event again. What no policy guards, two of three write.
func TestCollusion(t *testing.T) {
	h := &harness{network: sharedNetwork(t), known: map[string]*custody.Identity{}}
	fixture := custodytest.NewFixture(t, h)
	item, own, many := fixture.Commission(1), fixture.Commission(1), fixture.Commission(10)
	fixture.Must(custodytest.Maker, provenance.Checkpoint{Verb: provenance.Ship, Subjects: item, To: fixture.PGLN(custodytest.Carrier)})
	received := fixture.Must(custodytest.Carrier, provenance.Checkpoint{Verb: provenance.Receive, Subjects: item})
	maker := h.open(t, h.identity(t, "MakerMSP", "thief", "maker"))
	var restore []func()
	for _, org := range []string{"maker", "retailer", "carrier"} {
		restore = append(restore, h.replaceChaincode(t, org, "tampered chaincode"))
	}
	pair, all := []string{"MakerMSP", "RetailerMSP"}, []string{"MakerMSP", "RetailerMSP", "CarrierMSP"}
	const refused = peer.TxValidationCode_ENDORSEMENT_POLICY_FAILURE
	theft := batch(t, provenance.Checkpoint{Verb: provenance.Deliver, Subjects: item})
	for _, attack := range []struct {
		name string
		msps []string
		want peer.TxValidationCode
		fn   string
		args [][]byte
	}{
		{"a pair moves what a third holds", pair, refused, chaincode.FnAppend, [][]byte{theft}},
		{"a pair writes where a third's chain stands", pair, refused, "write", [][]byte{key(t, "custody", item[0]), []byte("{}")}},
		{"a holder alone writes where its chain stands", pair[:1], refused, "write", [][]byte{key(t, "custody", own[0]), []byte("{}")}},
		{"all of them write a record again", all, refused, "write", [][]byte{key(t, "record", many[0], fmt.Sprintf("%016x", 1)), []byte("{}")}},
		{"all of them write an event again", all, refused, "write", [][]byte{key(t, "event", received.EventID), []byte("{}")}},
		{"a pair writes a third's registration", pair, refused, "write", [][]byte{key(t, "party", "CarrierMSP"), []byte("{}")}},
		{"a party alone writes its registration", pair[:1], refused, "write", [][]byte{key(t, "party", "MakerMSP"), []byte("{}")}},
		{"a pair takes a third's GLN", pair, refused, "write", [][]byte{key(t, "gln", fixture.PGLN(custodytest.Carrier)), []byte(`"MakerMSP"`)}},
		{"a pair writes what nobody guards", pair, peer.TxValidationCode_VALID, "write", [][]byte{[]byte("scratch"), []byte("x")}},
	} {
		if code := forced(t, maker, attack.msps, attack.fn, attack.args...); code != attack.want {
			t.Errorf("%s: %s, want %s", attack.name, code, attack.want)
		}
	}
	for _, r := range restore {
		r()
	}
	if c := fixture.Custody(item[0]).Custody; c.Seq != 3 || c.Holder != "CarrierMSP" || c.Phase != provenance.Held {
		t.Errorf("the ledger says %+v, want the carrier to hold it", c)
	}
	h.audited(t, 0)
}

func key(t *testing.T, kind string, attributes ...string) []byte {
	t.Helper()
	k, err := shim.CreateCompositeKey(kind, attributes)
	if err != nil {
		t.Fatal(err)
	}
	return []byte(k)
}

// TestWrongClock: a client whose clock is behind is refused an event of now, with
// the reason; one that is ahead gets its claim recorded, and readers still see
// when the record reached their own peer.
func TestWrongClock(t *testing.T) {
	h := &harness{network: sharedNetwork(t), known: map[string]*custody.Identity{}}
	fixture := custodytest.NewFixture(t, h)
	item := fixture.Commission(1)
	maker := h.open(t, h.identity(t, "MakerMSP", "handheld", "maker"))
	note := batch(t, provenance.Checkpoint{Verb: provenance.Note, Subjects: item})
	_, err := maker.SealAt(testContext(t), -time.Hour, chaincode.FnAppend, note)
	if custodytest.Code(err) != chaincode.CodeRejected || !containsCode(err, chaincode.CodeFuture) {
		t.Errorf("an hour behind: %v, want it refused as %s", err, chaincode.CodeFuture)
	}
	sealed, err := maker.SealAt(testContext(t), time.Hour, chaincode.FnAppend, note)
	if err != nil {
		t.Fatal(err)
	}
	if code, _, err := maker.Settle(testContext(t), sealed); err != nil || code != peer.TxValidationCode_VALID {
		t.Fatalf("an hour ahead: %s, %v", code, err)
	}
	for event, err := range maker.Events(testContext(t), custody.Cursor{}) {
		if err != nil {
			t.Fatal(err)
		}
		if event.TxID != sealed.ID {
			continue
		}
		entries, err := event.Entries()
		if err != nil {
			t.Fatal(err)
		}
		if ahead := entries.Records[0].Entered.Sub(event.Seen); ahead < 30*time.Minute {
			t.Errorf("the client claims %s and the peer saw it %s", entries.Records[0].Entered, event.Seen)
		}
		return
	}
}

func containsCode(err error, code string) bool {
	var rejected *custody.Rejected
	return errors.As(err, &rejected) && bytes.Contains(rejected.Response, []byte(code))
}
