package chaincode_test

import (
	"bytes"
	"encoding/json"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/hyperledger/fabric-chaincode-go/v2/shim"
	"github.com/hyperledger/fabric-protos-go-apiv2/peer"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/internal/custody/custodytest"
	"github.com/waymark/waymark/internal/custody/embedded"
	"github.com/waymark/waymark/provenance"
)

// watched is the custody chaincode that remembers what its last transaction
// wrote and announced.
type watched struct {
	*chaincode.Contract
	writes map[string][]byte
	event  []byte
}

type watchedStub struct {
	shim.ChaincodeStubInterface
	to *watched
}

func (s watchedStub) PutState(k string, v []byte) error {
	s.to.writes[k] = v
	return s.ChaincodeStubInterface.PutState(k, v)
}

func (s watchedStub) SetEvent(name string, payload []byte) error {
	s.to.event = payload
	return s.ChaincodeStubInterface.SetEvent(name, payload)
}

func (w *watched) Invoke(stub shim.ChaincodeStubInterface) *peer.Response {
	w.writes = map[string][]byte{}
	return w.Contract.Invoke(watchedStub{stub, w})
}

// TestReadEntries: what a transaction tells of and did not write, did not lead a
// chain to, or wrote in another's name, is found out.
func TestReadEntries(t *testing.T) {
	dir, cc := t.TempDir(), &watched{Contract: chaincode.New()}
	channel, err := embedded.Open(embedded.Config{Dir: dir, Chaincode: cc})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { channel.Close() })
	fixture := custodytest.NewFixture(t, &node{dir, channel})
	for _, items := range []int{2, 20} { // records with their event, and beside it
		fixture.Commission(items)
		honest, event := maps.Clone(cc.writes), cc.event
		entries, err := chaincode.ReadEntries(event, honest, "MAKER")
		if err != nil || len(entries.Records) != items || len(entries.Events) != 1 {
			t.Fatalf("an honest transaction: %v, %d records of %d events", err, len(entries.Records), len(entries.Events))
		}
		for name, forged := range map[string]struct {
			creator string
			event   string // instead of the honest one
			forge   func(kind string, value []byte) []byte
		}{
			"signed by another":    {creator: "CARRIER"},
			"another event":        {event: `{"events":["ni:///sha-256;00?ver=CBV2.0"]}`},
			"a registration":       {event: `{"parties":["MAKER"]}`},
			"an attestation":       {event: `{"attestations":[["0x00","MAKER"]]}`},
			"no JSON":              {event: `{`},
			"events not written":   {forge: unwritten("event")},
			"chains not led there": {forge: unwritten("custody")},
			"chains led further":   {forge: replaced("custody", `"seq":1`, `"seq":2`)},
			"another's event":      {forge: replaced("event", `"party":"MAKER"`, `"party":"CARRIER"`)},
			"led to another event": {forge: replaced("custody", `"event":"ni:`, `"event":"no:`)},
			"another verb": {forge: func(kind string, v []byte) []byte {
				return replaced("record", `"verb":"commissioning"`, `"verb":"destroy"`)(kind, replaced("event", `"verb":"commissioning"`, `"verb":"destroy"`)(kind, v))
			}},
		} {
			w := map[string][]byte{}
			for k, v := range honest {
				w[k] = v
				if forged.forge != nil {
					w[k] = forged.forge(strings.Split(k, "\x00")[1], v)
				}
			}
			if forged.creator == "" {
				forged.creator = "MAKER"
			}
			if forged.event == "" {
				forged.event = string(event)
			}
			if _, err := chaincode.ReadEntries([]byte(forged.event), w, forged.creator); err == nil {
				t.Errorf("%d items, %s: it was not found out", items, name)
			}
		}
		if items < 10 {
			continue
		}
		both := maps.Clone(honest)
		for k, v := range both {
			both[k] = replaced("event", `{"event":`, `{"records":[{"seq":1}],"event":`)(strings.Split(k, "\x00")[1], v)
		}
		if _, err := chaincode.ReadEntries(event, both, "MAKER"); err == nil {
			t.Error("records within their event and beside it: it was not found out")
		}
	}
}

// forgedHead shows chains that end further on than they do.
type forgedHead struct{ *chaincode.Contract }

type forgedStub struct{ shim.ChaincodeStubInterface }

func (s forgedStub) GetState(k string) ([]byte, error) {
	v, err := s.ChaincodeStubInterface.GetState(k)
	return replaced("custody", `"seq":1,`, `"seq":4611686018427387904,`)(strings.Split(k, "\x00")[1], v), err
}

func (f forgedHead) Invoke(stub shim.ChaincodeStubInterface) *peer.Response {
	if string(stub.GetArgs()[0]) == chaincode.FnHistory {
		stub = forgedStub{stub}
	}
	return f.Contract.Invoke(stub)
}

// TestForgedHead: a head that its chain does not reach is an error of its
// reader, however far on it is said to stand.
func TestForgedHead(t *testing.T) {
	dir := t.TempDir()
	channel, err := embedded.Open(embedded.Config{Dir: dir, Chaincode: forgedHead{chaincode.New()}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { channel.Close() })
	fixture := custodytest.NewFixture(t, &node{dir, channel})
	item := fixture.Commission(1)[0]
	if h, err := fixture.Client(custodytest.Carrier).History(t.Context(), item); err == nil || !strings.Contains(err.Error(), "is not where its chain says") {
		t.Errorf("%+v, %v", h, err)
	}
}

// FuzzReadEntries: whatever a transaction tells of and wrote, it is read whole or
// refused.
func FuzzReadEntries(f *testing.F) {
	f.Add([]byte(`{"events":["e"]}`), "\x00event\x00e\x00", []byte(`{"event":{},"party":"A","records":[{"v":1,"subject":"x","seq":1,"event":"e","party":"A"}]}`), "A")
	f.Add([]byte(`{"parties":["A"]}`), "\x00party\x00A\x00", []byte(`{"msp":"A"}`), "A")
	f.Add([]byte(`{"attestations":[["0x00","A"]]}`), "\x00attest\x000x00\x00A\x00", []byte(`{"party":"A"}`), "A")
	f.Fuzz(func(t *testing.T, payload []byte, key string, value []byte, creator string) {
		e, err := chaincode.ReadEntries(payload, map[string][]byte{key: value}, creator)
		if err != nil {
			return
		}
		if _, err := json.Marshal(e); err != nil {
			t.Errorf("%q and %q read as %+v, which cannot be written: %v", payload, value, e, err)
		}
		for _, r := range e.Records {
			if r.Party != creator {
				t.Errorf("a record of %s was taken from %s", r.Party, creator)
			}
		}
	})
}

// unwritten takes the keys of a kind away.
func unwritten(kind string) func(string, []byte) []byte {
	return func(k string, v []byte) []byte {
		if k == kind {
			return nil
		}
		return v
	}
}

// replaced changes the values of a kind.
func replaced(kind, old, new string) func(string, []byte) []byte {
	return func(k string, v []byte) []byte {
		if k == kind {
			return bytes.ReplaceAll(v, []byte(old), []byte(new))
		}
		return v
	}
}

// TestAttestationsCheck: an attestation is announced as it was written, of the
// delivery and of a milestone.
func TestAttestationsCheck(t *testing.T) {
	dir, cc := t.TempDir(), &watched{Contract: chaincode.New()}
	channel, err := embedded.Open(embedded.Config{Dir: dir, Chaincode: cc})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { channel.Close() })
	client := custodytest.NewFixture(t, &node{dir, channel}).Client(custodytest.Maker)
	parties, err := client.Parties(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	maker := parties[slices.IndexFunc(parties, func(p provenance.Party) bool { return p.MSP == "MAKER" })]
	for _, milestone := range []string{"", chaincode.MilestoneShipped, chaincode.MilestoneCustoms} {
		a := chaincode.Attestation{
			Order: "0x" + strings.Repeat("a", 64), Party: maker.MSP, Signer: maker.Account, Milestone: milestone,
			Head: provenance.Sum([]byte(milestone)), DeliveredAt: 1, Signature: make([]byte, 65),
		}
		if err := client.Attest(t.Context(), a); err != nil {
			t.Fatal(err)
		}
		entries, err := chaincode.ReadEntries(cc.event, cc.writes, "MAKER")
		if err != nil || !reflect.DeepEqual(entries.Attestations, []chaincode.Attestation{a}) {
			t.Errorf("an honest attestation of %q: %+v, %v", milestone, entries, err)
		}
		if entries, err := chaincode.ReadEntries(cc.event, cc.writes, "CARRIER"); err == nil {
			t.Errorf("another's attestation of %q was not found out: %+v", milestone, entries)
		}
	}
}
