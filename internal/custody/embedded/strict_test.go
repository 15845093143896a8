package embedded_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"runtime"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/hyperledger/fabric-chaincode-go/v2/pkg/statebased"
	"github.com/hyperledger/fabric-chaincode-go/v2/shim"
	"github.com/hyperledger/fabric-protos-go-apiv2/peer"

	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/custody/embedded"
)

// script is a chaincode whose functions are the test's own.
type script map[string]func(stub shim.ChaincodeStubInterface) ([]byte, error)

func (script) Init(shim.ChaincodeStubInterface) *peer.Response { return shim.Success(nil) }

func (s script) Invoke(stub shim.ChaincodeStubInterface) *peer.Response {
	out, err := s[string(stub.GetArgs()[0])](stub)
	if err != nil {
		return shim.Error(err.Error())
	}
	return shim.Success(out)
}

func openScript(t testing.TB, s script) custody.Ledger {
	t.Helper()
	dir := t.TempDir()
	channel, err := embedded.Open(embedded.Config{Dir: dir, Chaincode: s})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { channel.Close() })
	id, err := embedded.Authority{Dir: dir}.Enroll("OrgMSP", "user")
	if err != nil {
		t.Fatal(err)
	}
	ledger, err := channel.As(id)
	if err != nil {
		t.Fatal(err)
	}
	return ledger
}

func put(pairs ...string) func(shim.ChaincodeStubInterface) ([]byte, error) {
	return func(stub shim.ChaincodeStubInterface) ([]byte, error) {
		for i := 0; i < len(pairs); i += 2 {
			if err := stub.PutState(pairs[i], []byte(pairs[i+1])); err != nil {
				return nil, err
			}
		}
		return nil, nil
	}
}

func get(key string) func(shim.ChaincodeStubInterface) ([]byte, error) {
	return func(stub shim.ChaincodeStubInterface) ([]byte, error) { return stub.GetState(key) }
}

// keys lists the keys of an iterator.
func keys(it shim.StateQueryIteratorInterface, most int) ([]byte, error) {
	defer it.Close()
	var list []string
	for it.HasNext() && len(list) < most {
		kv, err := it.Next()
		if err != nil {
			return nil, err
		}
		list = append(list, kv.Key)
	}
	return []byte(strings.Join(list, " ")), nil
}

func scan(start, end string, most int) func(shim.ChaincodeStubInterface) ([]byte, error) {
	return func(stub shim.ChaincodeStubInterface) ([]byte, error) {
		it, err := stub.GetStateByRange(start, end)
		if err != nil {
			return nil, err
		}
		return keys(it, most)
	}
}

func submit(t testing.TB, l custody.Ledger, fn string) string {
	t.Helper()
	out, err := l.Submit(t.Context(), fn)
	if err != nil {
		t.Fatalf("%s: %v", fn, err)
	}
	return string(out)
}

func TestOwnWritesAreInvisible(t *testing.T) {
	l := openScript(t, script{
		"before": put("a", "1", "c", "3"),
		"write": func(stub shim.ChaincodeStubInterface) ([]byte, error) {
			if err := errors.Join(stub.PutState("a", []byte("2")), stub.PutState("b", []byte("2")), stub.DelState("c")); err != nil {
				return nil, err
			}
			a, _ := stub.GetState("a")
			b, _ := stub.GetState("b")
			c, err := stub.GetState("c")
			if err != nil {
				return nil, err
			}
			ks, err := scan("a", "z", 10)(stub)
			return fmt.Appendf(nil, "%s,%s,%s: %s", a, b, c, ks), err
		},
		"range": scan("", "", 10),
		"a":     get("a"),
		"empty": put("a", ""),
	})
	submit(t, l, "before")
	if got := submit(t, l, "write"); got != "1,,3: a c" {
		t.Errorf("within the transaction: %q, want what was committed before", got)
	}
	if got := submit(t, l, "range"); got != "a b" {
		t.Errorf("after it: %q, want a and b", got)
	}
	if got := submit(t, l, "a"); got != "2" {
		t.Errorf("after it a is %q, want 2", got)
	}
	submit(t, l, "empty")
	if got := submit(t, l, "range"); got != "b" {
		t.Errorf("an empty value left %q, want it to delete", got)
	}
}

// TestValidation lets one transaction stop between its reads and its commit
// while another commits.
func TestValidation(t *testing.T) {
	hundreds := func(stub shim.ChaincodeStubInterface) ([]byte, error) {
		for i := range 250 {
			if err := stub.PutState(fmt.Sprintf("k%03d", i), []byte("v")); err != nil {
				return nil, err
			}
		}
		return nil, nil
	}
	del := func(key string) func(shim.ChaincodeStubInterface) ([]byte, error) {
		return func(stub shim.ChaincodeStubInterface) ([]byte, error) { return nil, stub.DelState(key) }
	}
	for _, test := range []struct {
		name     string
		reads    func(shim.ChaincodeStubInterface) ([]byte, error)
		other    func(shim.ChaincodeStubInterface) ([]byte, error)
		conflict bool
	}{
		{"another key", get("k001"), put("k002", "w"), false},
		{"the key read", get("k001"), put("k001", "w"), true},
		{"the same value again", get("k001"), put("k001", "v"), true},
		{"the key deleted", get("k001"), del("k001"), true},
		{"a missing key created", get("new"), put("new", "w"), true},
		{"a missing key left alone", get("new"), put("newer", "w"), false},
		{"a write without a read", put("k001", "x"), put("k001", "w"), false},
		{"a phantom in the range", scan("k1", "k2", 1000), put("k150x", "w"), true},
		{"one of the range changed", scan("k1", "k2", 1000), put("k150", "w"), true},
		{"one of the range deleted", scan("k1", "k2", 1000), del("k150"), true},
		{"the range's end, which is not of it", scan("k1", "k2", 1000), put("k2", "w"), false},
		{"before the range", scan("k1", "k2", 1000), put("k0999", "w"), false},
		{"a phantom in an empty range", scan("x", "y", 1000), put("x1", "w"), true},
		{"what the range did not get to", scan("k", "l", 5), put("k240", "w"), false},
		{"what the range got to", scan("k", "l", 5), put("k003", "w"), true},
		{"a phantom at the end of all", scan("k2", "", 1000), put("zz", "w"), true},
		{"another's policy on the key", get("k001"), func(stub shim.ChaincodeStubInterface) ([]byte, error) {
			return nil, stub.SetStateValidationParameter("k001", []byte("policy"))
		}, true},
	} {
		t.Run(test.name, func(t *testing.T) {
			read, resume := make(chan struct{}), make(chan struct{})
			l := openScript(t, script{
				"setup": hundreds, "other": test.other,
				"reads": func(stub shim.ChaincodeStubInterface) ([]byte, error) {
					if _, err := test.reads(stub); err != nil {
						return nil, err
					}
					close(read)
					<-resume
					return nil, stub.PutState("outcome", []byte("written"))
				},
				"outcome": get("outcome"),
			})
			submit(t, l, "setup")
			done := make(chan error, 1)
			go func() {
				_, err := l.Submit(t.Context(), "reads")
				done <- err
			}()
			<-read
			submit(t, l, "other")
			close(resume)
			err := <-done
			if got := errors.Is(err, custody.ErrConflict); got != test.conflict || err != nil && !got {
				t.Errorf("%v, want a conflict: %t", err, test.conflict)
			}
			if got := submit(t, l, "outcome"); (got == "written") == test.conflict {
				t.Errorf("the transaction's own write is %q after %v", got, err)
			}
		})
	}
}

// TestRefusals are what a Fabric peer on LevelDB refuses too.
func TestRefusals(t *testing.T) {
	page := func(stub shim.ChaincodeStubInterface) error {
		_, _, err := stub.GetStateByRangeWithPagination("a", "z", 10, "")
		return err
	}
	failing := script{
		"an empty key":           func(s shim.ChaincodeStubInterface) ([]byte, error) { return nil, s.PutState("", []byte("x")) },
		"deleting an empty key":  func(s shim.ChaincodeStubInterface) ([]byte, error) { return nil, s.DelState("") },
		"a key that is no UTF-8": func(s shim.ChaincodeStubInterface) ([]byte, error) { return nil, s.PutState("\xff", []byte("x")) },
		"a composite of no UTF-8": func(s shim.ChaincodeStubInterface) ([]byte, error) {
			_, err := s.CreateCompositeKey("\xff", nil)
			return nil, err
		},
		"a range over composite keys": func(s shim.ChaincodeStubInterface) ([]byte, error) {
			_, err := s.GetStateByRange("\x00a", "")
			return nil, err
		},
		"a rich query": func(s shim.ChaincodeStubInterface) ([]byte, error) { _, err := s.GetQueryResult("{}"); return nil, err },
		"a key's history": func(s shim.ChaincodeStubInterface) ([]byte, error) {
			_, err := s.GetHistoryForKey("a")
			return nil, err
		},
		"private data": func(s shim.ChaincodeStubInterface) ([]byte, error) { return s.GetPrivateData("secret", "a") },
		"writing private data": func(s shim.ChaincodeStubInterface) ([]byte, error) {
			return nil, s.PutPrivateData("secret", "a", []byte("x"))
		},
		"a page, then a write": func(s shim.ChaincodeStubInterface) ([]byte, error) {
			return nil, errors.Join(page(s), s.PutState("a", []byte("x")))
		},
		"a write, then a page": func(s shim.ChaincodeStubInterface) ([]byte, error) {
			return nil, errors.Join(s.PutState("a", []byte("x")), page(s))
		},
		"another chaincode": func(s shim.ChaincodeStubInterface) ([]byte, error) {
			if r := s.InvokeChaincode("other", nil, ""); r.Status >= 400 {
				return nil, errors.New(string(r.Payload))
			}
			return nil, nil
		},
		"a panic": func(shim.ChaincodeStubInterface) ([]byte, error) { panic("on purpose") },
		"an error": func(s shim.ChaincodeStubInterface) ([]byte, error) {
			return nil, errors.Join(s.PutState("a", []byte("x")), errors.New("on purpose"))
		},
	}
	failing["count"] = scan("", "", 10)
	l := openScript(t, failing)
	for name := range failing {
		if name == "count" {
			continue
		}
		_, err := l.Submit(t.Context(), name)
		var rejected *custody.Rejected
		if !errors.As(err, &rejected) {
			t.Errorf("%s: %v, want it rejected", name, err)
		}
	}
	if got := submit(t, l, "count"); got != "" {
		t.Errorf("what was refused left %q in the state", got)
	}
}

func TestTransactionTooLargeForABlock(t *testing.T) {
	l := openScript(t, script{"large": func(s shim.ChaincodeStubInterface) ([]byte, error) {
		return nil, s.PutState("a", bytes.Repeat([]byte("x"), 11<<20))
	}})
	_, err := l.Submit(t.Context(), "large")
	var rejected *custody.Rejected
	if !errors.As(err, &rejected) || rejected.Code != "too_large" {
		t.Errorf("%v, want it rejected as too_large", err)
	}
}

func TestPaging(t *testing.T) {
	var bookmark string
	l := openScript(t, script{
		"setup": put("a", "1", "b", "1", "c", "1", "d", "1", "e", "1"),
		"page": func(s shim.ChaincodeStubInterface) ([]byte, error) {
			it, meta, err := s.GetStateByRangeWithPagination("a", "e", 2, bookmark)
			if err != nil {
				return nil, err
			}
			list, err := keys(it, 100)
			bookmark = meta.Bookmark
			return fmt.Appendf(list, " (%d)", meta.FetchedRecordsCount), err
		},
	})
	submit(t, l, "setup")
	for i, want := range []string{"a b (2)", "c d (2)"} {
		out, err := l.Evaluate(t.Context(), "page")
		if err != nil || string(out) != want {
			t.Errorf("page %d: %q, %v, want %q", i+1, out, err, want)
		}
	}
	if bookmark != "" {
		t.Errorf("the last page's bookmark is %q", bookmark)
	}
}

// TestValidationParameter: a key's policy is kept with it and decides who writes
// it, here as on a peer.
func TestValidationParameter(t *testing.T) {
	policyOf := func(orgs ...string) []byte {
		ep, err := statebased.NewStateEP(nil)
		if err != nil {
			t.Fatal(err)
		}
		if err := ep.AddOrgs(statebased.RoleTypePeer, orgs...); err != nil {
			t.Fatal(err)
		}
		policy, err := ep.Policy()
		if err != nil {
			t.Fatal(err)
		}
		return policy
	}
	own, strange := policyOf("OrgMSP"), policyOf("OrgMSP", "AwayMSP")
	create := func(key string, policy []byte) func(shim.ChaincodeStubInterface) ([]byte, error) {
		return func(s shim.ChaincodeStubInterface) ([]byte, error) {
			return nil, errors.Join(s.PutState(key, []byte("1")), s.SetStateValidationParameter(key, policy),
				s.SetStateValidationParameter("missing", policy))
		}
	}
	l := openScript(t, script{
		"create": create("a", own), "lock": create("b", strange), "garble": create("c", []byte("policy")),
		"change": put("a", "2"), "break": put("b", "2"), "mend": put("c", "2"),
		"loosen": func(s shim.ChaincodeStubInterface) ([]byte, error) {
			return nil, s.SetStateValidationParameter("b", own)
		},
		"remove":  func(s shim.ChaincodeStubInterface) ([]byte, error) { return nil, s.DelState("b") },
		"policy":  func(s shim.ChaincodeStubInterface) ([]byte, error) { return s.GetStateValidationParameter("a") },
		"value":   get("a"),
		"locked":  get("b"),
		"missing": func(s shim.ChaincodeStubInterface) ([]byte, error) { return s.GetStateValidationParameter("missing") },
	})
	for _, fn := range []string{"create", "lock", "garble", "change"} {
		submit(t, l, fn)
	}
	for _, fn := range []string{"break", "mend", "loosen", "remove"} {
		_, err := l.Submit(t.Context(), fn)
		if err == nil || errors.Is(err, custody.ErrConflict) || !strings.Contains(err.Error(), "ENDORSEMENT_POLICY_FAILURE") {
			t.Errorf("%s: %v, want the policy to refuse it", fn, err)
		}
	}
	for fn, want := range map[string]string{"policy": string(own), "value": "2", "locked": "1", "missing": ""} {
		if got := submit(t, l, fn); got != want {
			t.Errorf("%s: %q, want %q", fn, got, want)
		}
	}
}

// TestEventsOfValidTransactions: a conflict leaves no event behind.
func TestEventsOfValidTransactions(t *testing.T) {
	gate := make(chan struct{})
	started := make(chan struct{}, 2)
	l := openScript(t, script{
		"race": func(s shim.ChaincodeStubInterface) ([]byte, error) {
			if _, err := s.GetState("a"); err != nil {
				return nil, err
			}
			started <- struct{}{}
			<-gate
			return nil, errors.Join(s.PutState("a", []byte(s.GetTxID())), s.SetEvent("won", []byte(s.GetTxID())))
		},
		"mark":   func(s shim.ChaincodeStubInterface) ([]byte, error) { return nil, s.SetEvent("mark", nil) },
		"winner": get("a"),
	})
	errs := make(chan error, 2)
	for range 2 {
		go func() {
			_, err := l.Submit(t.Context(), "race")
			errs <- err
		}()
	}
	<-started
	<-started
	close(gate)
	if a, b := <-errs, <-errs; (a == nil) == (b == nil) {
		t.Fatalf("%v and %v, want one to win", a, b)
	}
	submit(t, l, "mark")
	winner := submit(t, l, "winner")
	var got []string
	for ev, err := range l.Events(t.Context(), custody.Cursor{}) {
		if err != nil {
			t.Fatal(err)
		}
		if ev.Name == "mark" {
			break
		}
		got = append(got, string(ev.Payload))
	}
	if len(got) != 1 || got[0] != winner {
		t.Errorf("the events are of %v, want %s alone", got, winner)
	}
}

// TestContextEnds: before its block, a call that is given up did not happen;
// once its block is being written, nobody knows.
func TestContextEnds(t *testing.T) {
	writing, resume := make(chan struct{}, 1), make(chan struct{})
	var stopping atomic.Bool
	dir := t.TempDir()
	channel, err := embedded.Open(embedded.Config{
		Dir: dir, Chaincode: script{"put": put("a", "1"), "get": get("a")},
		Clock: func() time.Time {
			if stopping.Load() && inCommit() {
				writing <- struct{}{}
				<-resume
			}
			return time.Now()
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	defer channel.Close()
	id, err := embedded.Authority{Dir: dir}.Enroll("OrgMSP", "user")
	if err != nil {
		t.Fatal(err)
	}
	l, err := channel.As(id)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := l.Submit(ctx, "put"); !errors.Is(err, context.Canceled) || errors.Is(err, custody.ErrUnknown) {
		t.Errorf("%v, want it cancelled before anything happened", err)
	}
	if _, err := l.Evaluate(ctx, "get"); !errors.Is(err, context.Canceled) {
		t.Errorf("%v, want it cancelled", err)
	}
	if got := submit(t, l, "get"); got != "" {
		t.Errorf("what was cancelled wrote %q", got)
	}

	stopping.Store(true)
	ctx, cancel = context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() {
		_, err := l.Submit(ctx, "put")
		done <- err
	}()
	<-writing
	cancel()
	if err := <-done; !errors.Is(err, custody.ErrUnknown) || !errors.Is(err, context.Canceled) {
		t.Errorf("%v, want it unknown", err)
	}
	stopping.Store(false)
	close(resume)
	// Ordered after that block, and so answered after it: whether it read before is nothing here.
	if _, err := l.Submit(t.Context(), "get"); err != nil && !errors.Is(err, custody.ErrConflict) {
		t.Fatal(err)
	}
	if got := submit(t, l, "get"); got != "1" {
		t.Errorf("a is %q, want what was being written", got)
	}
}

// inCommit reports whether the committer calls.
func inCommit() bool {
	var buf [8 << 10]byte
	return bytes.Contains(buf[:runtime.Stack(buf[:], false)], []byte("writeBlock"))
}
