package repository_test

import (
	"context"
	"encoding/json"
	"errors"
	"path/filepath"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/custody/custodytest"
	"github.com/waymark/waymark/internal/custody/embedded"
	"github.com/waymark/waymark/internal/repository"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/epcis"
)

// channelOrgs is an embedded channel with its organisations' identities.
type channelOrgs struct {
	dir     string
	channel *embedded.Channel
	mu      sync.Mutex
}

func (*channelOrgs) MSP(org custodytest.Org) string {
	return [...]string{"MakerMSP", "CarrierMSP", "RetailerMSP"}[org]
}

func (h *channelOrgs) Connect(t testing.TB, org custodytest.Org, name string, roles ...string) custody.Ledger {
	t.Helper()
	h.mu.Lock()
	defer h.mu.Unlock()
	id, err := embedded.Authority{Dir: h.dir}.Enroll(h.MSP(org), name, roles...)
	if err != nil {
		t.Fatal(err)
	}
	ledger, err := h.channel.As(id)
	if err != nil {
		t.Fatal(err)
	}
	return ledger
}

// TestOverTheCustodyLedger: what the real chaincode accepts on the real ledger is
// found, custody records and other events alike, and what it refuses is not.
func TestOverTheCustodyLedger(t *testing.T) {
	h := &channelOrgs{dir: t.TempDir()}
	channel, err := embedded.Open(embedded.Config{Dir: h.dir})
	if err != nil {
		t.Fatal(err)
	}
	defer channel.Close()
	h.channel = channel
	fixture := custodytest.NewFixture(t, h)
	r, err := repository.Open(repository.Config{
		Path: filepath.Join(t.TempDir(), "events.db"), Ledger: h.Connect(t, custodytest.Carrier, "reader"), Wait: 200 * time.Millisecond,
	})
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()

	items := fixture.Commission(5)
	unit := fixture.Unit()
	fixture.Must(custodytest.Maker, provenance.Checkpoint{Verb: provenance.Pack, Subjects: items, Unit: unit})
	fixture.Must(custodytest.Maker, provenance.Checkpoint{Verb: provenance.Ship, Subjects: []string{unit}, To: fixture.PGLN(custodytest.Carrier)})
	fixture.Refused(custodytest.Retailer, provenance.CodePacked, provenance.Checkpoint{Verb: provenance.Note, Subjects: items[:1]})
	sensor := sensorEvent(t)
	out, err := fixture.Client(custodytest.Carrier).Append(t.Context(), chaincode.Capture{Event: sensor})
	if err != nil || out[0].Status != chaincode.Accepted || len(out[0].Records) != 0 {
		t.Fatalf("an event that is no custody record: %+v, %v", out, err)
	}

	ctx, stop := context.WithCancel(t.Context())
	stepped := make(chan error, 1)
	go func() {
		for {
			if _, err := r.Step(ctx); err != nil {
				stepped <- err
				return
			}
		}
	}()
	if _, err := r.Await(ctx, out[0].EventID); err != nil {
		t.Fatal(err)
	}
	stop()
	if err := <-stepped; !errors.Is(err, context.Canceled) {
		t.Fatal(err)
	}
	if _, err := r.Await(ctx, "ni:///sha-256;00?ver=CBV2.0"); !errors.Is(err, context.Canceled) {
		t.Errorf("waiting for an event that nobody captured: %v", err)
	}
	all := everything(t, r)
	var steps []epcis.BizStep
	for _, e := range all {
		steps = append(steps, e.Event.BizStep)
	}
	want := []epcis.BizStep{epcis.BizStepCommissioning, epcis.BizStepPacking, epcis.BizStepShipping, epcis.BizStepSensorReporting}
	if !slices.Equal(steps, want) {
		t.Fatalf("the ledger's events are %v, want %v", steps, want)
	}
	for text, count := range map[string]int{
		"MATCH_anyEPC=" + unit: 2, "MATCH_epc=" + items[2]: 2, "MATCH_parentID=" + unit: 1,
		"EQ_type=Temperature": 1, "EQ_bizStep=receiving": 0, "GE_value_FAH=68&MATCH_epc=" + asset: 1,
	} {
		if got, err := answer(t, r, parse(t, text)); err != nil || len(got) != count {
			t.Errorf("%s: %d events (%v), want %d", text, len(got), err, count)
		}
	}
}

// asset is a thing whose custody nobody keeps.
const asset = "https://id.gs1.org/8004/952110153COLDSTORE"

// sensorEvent is a reading in a cold store, without a custody step.
func sensorEvent(t *testing.T) json.RawMessage {
	t.Helper()
	ev := &epcis.Event{
		Context: epcis.StandardContext(), Type: epcis.ObjectEvent, Action: epcis.ActionObserve, BizStep: epcis.BizStepSensorReporting,
		EventTime: epcis.At(custodytest.Now()), EventTimeZoneOffset: "+00:00", EPCList: []string{asset},
		SensorElementList: []epcis.SensorElement{{Reports: []epcis.SensorReport{{Type: epcis.MeasurementTemperature, Value: "21.5", UOM: "CEL"}}}},
	}
	text, err := ev.MarshalJSON()
	if err != nil {
		t.Fatal(err)
	}
	return text
}
