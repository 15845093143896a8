package fabric_test

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/hyperledger/fabric-chaincode-go/v2/shim"
	"github.com/hyperledger/fabric-protos-go-apiv2/common"
	"github.com/hyperledger/fabric-protos-go-apiv2/peer"
	"google.golang.org/protobuf/proto"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/custody/custodytest"
	"github.com/waymark/waymark/provenance"
)

// throughput enables the measurement, which prints a table:
//
//	go test -tags measure -run TestThroughput -v ./internal/custody/fabric -throughput 4s
var throughput = flag.Duration("throughput", 4*time.Second, "measure records a second, each way for so long")

// ceiling is the custody chaincode beside small ones: what the network does at
// most.
type ceiling struct{ *chaincode.Contract }

func (c ceiling) Invoke(stub shim.ChaincodeStubInterface) *peer.Response {
	args := stub.GetArgs()
	var each func(k string) error
	switch string(args[0]) {
	case "noop":
		return shim.Success(nil)
	case "put":
		each = func(k string) error { return stub.PutState(k, make([]byte, 500)) }
	case "keys":
		each = func(k string) error { return keys(stub, k) }
	default:
		return c.Contract.Invoke(stub)
	}
	n, err := strconv.Atoi(string(args[1]))
	for i := range n {
		err = errors.Join(err, each(fmt.Sprintf("ceiling/%s/%d/", stub.GetTxID(), i)))
	}
	if err != nil {
		return shim.Error(err.Error())
	}
	return shim.Success(nil)
}

// keys reads and writes what a record's first one does, and nothing else: is the
// event there, where does the chain stand; the chain, the event, and who may write
// them again.
func keys(stub shim.ChaincodeStubInterface, k string) error {
	_, err := stub.GetState(k + "event")
	_, err2 := stub.GetState(k + "custody")
	return errors.Join(err, err2,
		stub.PutState(k+"custody", make([]byte, 330)), stub.SetStateValidationParameter(k+"custody", nobody),
		stub.PutState(k+"event", make([]byte, 1200)), stub.SetStateValidationParameter(k+"event", nobody))
}

// nobody is a policy that no endorsements meet: one of none.
var nobody = func() []byte {
	one := &common.SignaturePolicy_NOutOf{N: 1}
	b, err := proto.Marshal(&common.SignaturePolicyEnvelope{Rule: &common.SignaturePolicy{Type: &common.SignaturePolicy_NOutOf_{NOutOf: one}}})
	if err != nil {
		panic(err)
	}
	return b
}()

func serveCeiling() error {
	runtime.GOMAXPROCS(1) // as a network of this many organisations on two cores runs its chaincode
	return serve(ceiling{chaincode.New()})
}

// measure runs do from many callers for a while, and returns how often it was
// done a second, with the median and the 99th percentile of how long it took.
func measure(t *testing.T, callers int, do func(caller, n int) error) (rate float64, p50, p99 time.Duration) {
	t.Helper()
	var mu sync.Mutex
	var took []time.Duration
	var failed error
	var work sync.WaitGroup
	begin := time.Now()
	for c := range callers {
		work.Go(func() {
			for n := 0; time.Since(begin) < *throughput; n++ {
				at := time.Now()
				err := do(c, n)
				mu.Lock()
				took, failed = append(took, time.Since(at)), errors.Join(failed, err)
				mu.Unlock()
				if err != nil {
					return
				}
			}
		})
	}
	work.Wait()
	if failed != nil {
		t.Fatal(failed)
	}
	total := time.Since(begin)
	slices.Sort(took)
	return float64(len(took)) / total.Seconds(), took[len(took)/2], took[len(took)*99/100]
}

func throughputMeasured(t *testing.T) {
	h := &harness{network: sharedNetwork(t), known: map[string]*custody.Identity{}}
	fixture := custodytest.NewFixture(t, h)
	for _, org := range []string{"maker", "carrier", "retailer"} {
		h.replaceChaincode(t, org, "ceiling chaincode")
	}
	ledger := h.open(t, h.identity(t, "MakerMSP", "bench", "maker"))
	for deadline := time.Now().Add(30 * time.Second); ; time.Sleep(100 * time.Millisecond) {
		if _, err := ledger.Submit(testContext(t), "noop"); err == nil {
			break
		} else if time.Now().After(deadline) {
			t.Fatal(err)
		}
	}
	var table strings.Builder
	line := func(what string, callers, group int, do func(caller, n int) error) {
		busy := h.busy(t)
		rate, p50, p99 := measure(t, callers, do)
		fmt.Fprintf(&table, "%-7s %4d callers, groups of %3d: %7.0f /s, p50 %5d ms, p99 %5d ms  busy: %s\n", what, callers, group, rate*float64(group), p50.Milliseconds(), p99.Milliseconds(), h.busy(t).since(busy))
	}
	submit := func(fn string, args ...[]byte) func(int, int) error {
		return func(int, int) error { _, err := ledger.Submit(context.Background(), fn, args...); return err }
	}
	guarded := func(batch []byte) error {
		_, err := ledger.Submit(context.Background(), chaincode.FnAppend, batch)
		return err
	}
	many := grouped(t, ledger)
	together := func(batch []byte) error {
		_, err := many.Submit(context.Background(), chaincode.FnAppend, batch)
		return err
	}
	times := func(fn string, n int) func(int, int) error { return submit(fn, []byte(strconv.Itoa(n))) }
	for _, callers := range []int{1, 16, 64, 256} {
		line("no-op", callers, 1, submit("noop"))
		line("put", callers, 1, times("put", 1))
		line("keys", callers, 1, times("keys", 1))
		line("append", callers, 1, appender(t, fixture, guarded, 1))
		line("note", callers, 1, noter(t, fixture, guarded, 1))
		line("grouped", callers, 1, appender(t, fixture, together, 1))
	}
	line("grouped", 2000, 1, appender(t, fixture, together, 1))
	for _, group := range []int{10, 100, 500} {
		line("put", 16, group, times("put", group))
		line("keys", 16, group, times("keys", group))
		line("append", 16, group, appender(t, fixture, guarded, group))
		line("note", 16, group, noter(t, fixture, guarded, group))
	}
	line("put", 16, 1, times("put", 1)) // the ceiling again: the machine may have changed
	t.Logf("\n%s", table.String())
}

// appender commissions fresh items, so many in each call, one event each.
func appender(t *testing.T, fixture *custodytest.Fixture, submit func([]byte) error, group int) func(int, int) error {
	var mu sync.Mutex
	return func(int, int) error {
		mu.Lock()
		items := fixture.Items(group)
		mu.Unlock()
		return submit(events(t, provenance.Commission, items, ""))
	}
}

// noter notes the same items again and again, each caller its own group.
func noter(t *testing.T, fixture *custodytest.Fixture, submit func([]byte) error, group int) func(int, int) error {
	var mu sync.Mutex
	own := map[int][]string{}
	return func(caller, n int) error {
		mu.Lock()
		items, begun := own[caller], own[caller] != nil
		if !begun {
			items = fixture.Items(group)
			own[caller] = items
		}
		mu.Unlock()
		if !begun {
			return submit(events(t, provenance.Commission, items, ""))
		}
		return submit(events(t, provenance.Note, items, fmt.Sprintf("https://id.gs1.org/414/%s/254/%d-%d", custodytest.GLN(custodytest.Maker), caller, n)))
	}
}

// events is a batch of one event for each item.
func events(t *testing.T, verb provenance.Verb, items []string, place string) []byte {
	var b chaincode.AppendRequest
	now := custodytest.Now()
	for _, item := range items {
		b.Events = append(b.Events, custodytest.Capture(t, provenance.Checkpoint{Verb: verb, Subjects: []string{item}, Place: place, Time: now}))
	}
	text, err := json.Marshal(b)
	if err != nil {
		t.Error(err)
	}
	return text
}
