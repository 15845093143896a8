package repository_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"math/rand/v2"
	"sync"
	"testing"
	"time"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/epcis"
)

// replay is a ledger that only gives events: transactions made on demand from
// their number, so that a million of them need no memory. It follows as a real
// one does.
type replay struct {
	make func(n int) custody.Event // transaction n, from 1

	mu    sync.Mutex
	count int
	grown chan struct{}
}

func newReplay(count int, make_ func(n int) custody.Event) *replay {
	return &replay{make: make_, count: count, grown: make(chan struct{})}
}

var errReadOnly = errors.New("this ledger only replays")

func (*replay) Submit(context.Context, string, ...[]byte) ([]byte, error)   { return nil, errReadOnly }
func (*replay) Evaluate(context.Context, string, ...[]byte) ([]byte, error) { return nil, errReadOnly }

func (l *replay) state() (int, chan struct{}) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.count, l.grown
}

// grow adds transactions.
func (l *replay) grow(n int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.count += n
	close(l.grown)
	l.grown = make(chan struct{})
}

func (l *replay) Events(ctx context.Context, after custody.Cursor) iter.Seq2[custody.Event, error] {
	return func(yield func(custody.Event, error) bool) {
		for n := int(after.Block) + 1; ; n++ {
			count, grown := l.state()
			for n > count {
				select {
				case <-ctx.Done():
					yield(custody.Event{}, ctx.Err())
					return
				case <-grown:
				}
				count, grown = l.state()
			}
			if !yield(l.make(n), nil) {
				return
			}
		}
	}
}

func cursorOf(n int) custody.Cursor { return custody.Cursor{Block: uint64(n), Tx: 1} }

// begin is when the generated history begins.
var begin = time.Date(2024, 1, 1, 0, 0, 0, 0, time.UTC)

// generator makes transactions of events about a fleet of items that are made,
// packed, moved and measured. The transaction's number decides everything.
type generator struct {
	t     testing.TB
	perTx int // events in a transaction
	items int // how many items there are
	rich  bool
}

func (g generator) transaction(n int) custody.Event {
	events := make([]*epcis.Event, g.perTx)
	for i := range events {
		events[i] = g.event((n-1)*g.perTx + i)
	}
	return g.pack(n, events...)
}

// pack makes a transaction of events that are no custody records.
func (g generator) pack(n int, events ...*epcis.Event) custody.Event {
	e := chaincode.Entries{Events: map[string]json.RawMessage{}}
	for _, ev := range events {
		text, err := ev.MarshalJSON()
		if err != nil {
			g.t.Fatal(err)
		}
		id, err := provenance.EventID(ev)
		if err != nil {
			g.t.Fatal(err)
		}
		e.Events[id] = text
	}
	return custody.Event{
		Cursor: cursorOf(n), TxID: fmt.Sprintf("tx%d", n), Name: chaincode.EventName,
		Entries: func() (chaincode.Entries, error) { return e, nil },
		Seen:    begin.Add(time.Duration(n) * time.Second),
	}
}

func sgtin(n int) string { return fmt.Sprintf("urn:epc:id:sgtin:9521101.530001.S%d", n) }
func sscc(n int) string  { return fmt.Sprintf("urn:epc:id:sscc:9521101.%010d", n) }
func sgln(n int) string {
	return fmt.Sprintf("urn:epc:id:sgln:9521101.%05d.%d", n/5, n%5)
}

var steps = []epcis.BizStep{
	epcis.BizStepShipping, epcis.BizStepReceiving, epcis.BizStepStoring, epcis.BizStepPacking,
	epcis.BizStepInspecting, epcis.BizStepLoading, "https://ns.example.org/step/waving",
}

var states = []epcis.Disposition{epcis.DispInTransit, epcis.DispInProgress, epcis.DispActive, ""}

var extContext = epcis.NewContext(map[string]string{"ex": "https://ns.example.org/"})

func (g generator) event(k int) *epcis.Event {
	r := rand.New(rand.NewPCG(uint64(k), 7))
	at := begin.Add(time.Duration(k)*time.Second - time.Duration(r.IntN(7200))*time.Second)
	at = at.Truncate(time.Minute)
	if k/8%2 == 0 { // neighbours at one and the same time
		at = at.Truncate(time.Hour)
	}
	ev := &epcis.Event{
		Context: epcis.StandardContext(), Type: epcis.ObjectEvent, EventTime: epcis.At(at),
		EventTimeZoneOffset: "+00:00", Action: epcis.ActionObserve, BizStep: steps[r.IntN(len(steps))],
		Disposition: states[r.IntN(len(states))],
		ReadPoint:   epcis.Location{ID: sgln(r.IntN(100))},
	}
	if r.IntN(3) > 0 {
		ev.EventID = fmt.Sprintf("urn:uuid:00000000-0000-4000-8000-%012d", k)
	}
	if r.IntN(2) == 0 {
		ev.BizLocation = epcis.Location{ID: sgln(r.IntN(40))}
	}
	item := func() string { return sgtin(r.IntN(g.items)) }
	switch r.IntN(10) {
	case 0:
		ev.Type, ev.Action, ev.ParentID = epcis.AggregationEvent, epcis.ActionAdd, sscc(r.IntN(g.items/10+1))
		ev.ChildEPCs = []string{item(), item()}
		ev.ChildQuantityList = []epcis.QuantityElement{{EPCClass: "urn:epc:class:lgtin:9521101.530001.L" + fmt.Sprint(r.IntN(9)), Quantity: "5"}}
	case 1:
		ev.Type, ev.Action = epcis.TransformationEvent, ""
		ev.InputEPCList, ev.OutputEPCList = []string{item()}, []string{item()}
		ev.TransformationID = "urn:epc:id:gdti:9521101.00001." + fmt.Sprint(r.IntN(50))
	case 2:
		ev.Type = epcis.TransactionEvent
		ev.EPCList = []string{item()}
		ev.BizTransactionList = []epcis.BizTransaction{{Type: epcis.BizTransactionPurchaseOrder, ID: "urn:epcglobal:cbv:bt:9521101000004:" + fmt.Sprint(r.IntN(30))}}
	default:
		ev.EPCList = []string{item()}
	}
	if g.rich {
		g.enrich(ev, r)
	}
	return ev
}

// enrich adds what the harder criteria are about.
func (g generator) enrich(ev *epcis.Event, r *rand.Rand) {
	ev.Context = extContext
	switch r.IntN(6) {
	case 0:
		ev.Extensions = epcis.Extensions{
			"ex:count":  json.RawMessage(fmt.Sprint(r.IntN(20))),
			"ex:colour": json.RawMessage([]string{`"red"`, `"blue"`, `{"ex:shade":"dark"}`}[r.IntN(3)]),
		}
	case 1:
		ev.SensorElementList = []epcis.SensorElement{{Reports: []epcis.SensorReport{{
			Type: epcis.MeasurementTemperature, Value: json.Number(fmt.Sprint(r.IntN(30))), UOM: []string{"CEL", "KEL"}[r.IntN(2)],
		}}}}
	case 2:
		if ev.Type == epcis.ObjectEvent {
			ev.Action = epcis.ActionAdd
			ev.ILMD = epcis.Extensions{"ex:lot": json.RawMessage(fmt.Sprintf("%q", fmt.Sprint("L", r.IntN(5))))}
		}
	case 3:
		ev.ErrorDeclaration = &epcis.ErrorDeclaration{DeclarationTime: epcis.At(ev.EventTime.Add(time.Hour)), Reason: epcis.ReasonIncorrectData}
	case 4:
		ev.PersistentDisposition = &epcis.PersistentDisposition{Set: []epcis.Disposition{epcis.DispDamaged}}
		ev.SourceList = []epcis.SourceDest{{Type: epcis.SourceDestPossessingParty, ID: "urn:epc:id:pgln:9521101.0000" + fmt.Sprint(r.IntN(4))}}
	}
}
