package chaincode_test

import (
	"encoding/json"
	"maps"
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
// wrote and told of.
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

// TestEntriesCheck: what a transaction tells of and did not write, or wrote in
// another's name, is found out.
func TestEntriesCheck(t *testing.T) {
	dir, cc := t.TempDir(), &watched{Contract: chaincode.New()}
	channel, err := embedded.Open(embedded.Config{Dir: dir, Chaincode: cc})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { channel.Close() })
	house := custodytest.NewHouse(t, &home{dir, channel})
	house.Commission(2)
	var told chaincode.Entries
	if err := json.Unmarshal(cc.event, &told); err != nil {
		t.Fatal(err)
	}
	writes := maps.Clone(cc.writes)
	if err := told.Check(writes, "MAKER"); err != nil || len(told.Records) != 2 {
		t.Fatalf("an honest transaction: %v, %d records", err, len(told.Records))
	}
	without := func(part string) func(*chaincode.Entries, map[string][]byte) string {
		return func(_ *chaincode.Entries, w map[string][]byte) string {
			maps.DeleteFunc(w, func(k string, _ []byte) bool { return strings.Contains(k, "\x00"+part+"\x00") })
			return "MAKER"
		}
	}
	for name, forge := range map[string]func(*chaincode.Entries, map[string][]byte) string{
		"signed by another":     func(*chaincode.Entries, map[string][]byte) string { return "CARRIER" },
		"records not written":   without("record"),
		"chains not led there":  without("custody"),
		"the event not written": without("event"),
		"another verb": func(e *chaincode.Entries, _ map[string][]byte) string {
			e.Records[0].Verb = provenance.Destroy
			return "MAKER"
		},
		"one record more": func(e *chaincode.Entries, _ map[string][]byte) string {
			e.Records = append(e.Records, e.Records[0])
			e.Records[2].Seq++
			return "MAKER"
		},
		"a registration": func(e *chaincode.Entries, _ map[string][]byte) string {
			e.Parties = []provenance.Party{{MSP: "MAKER"}}
			return "MAKER"
		},
		"another's attestation": func(e *chaincode.Entries, _ map[string][]byte) string {
			e.Attestations = []chaincode.Attestation{{Party: "CARRIER"}}
			return "MAKER"
		},
		"another event": func(e *chaincode.Entries, _ map[string][]byte) string {
			for id := range e.Events {
				e.Events[id] = json.RawMessage(`{}`)
			}
			return "MAKER"
		},
	} {
		var e chaincode.Entries
		if err := json.Unmarshal(cc.event, &e); err != nil {
			t.Fatal(err)
		}
		w := maps.Clone(writes)
		creator := forge(&e, w)
		if err := e.Check(w, creator); err == nil {
			t.Errorf("%s: it was not found out", name)
		}
	}
}

// TestAttestationsCheck: an attestation is told of as it was written, of the
// delivery and of a milestone.
func TestAttestationsCheck(t *testing.T) {
	dir, cc := t.TempDir(), &watched{Contract: chaincode.New()}
	channel, err := embedded.Open(embedded.Config{Dir: dir, Chaincode: cc})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { channel.Close() })
	client := custodytest.NewHouse(t, &home{dir, channel}).Client(custodytest.Maker)
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
		var told chaincode.Entries
		if err := json.Unmarshal(cc.event, &told); err != nil {
			t.Fatal(err)
		}
		if err := told.Check(cc.writes, "MAKER"); err != nil || len(told.Attestations) != 1 {
			t.Errorf("an honest attestation of %q: %v", milestone, err)
		}
		told.Attestations[0].DeliveredAt++
		if err := told.Check(cc.writes, "MAKER"); err == nil {
			t.Errorf("another attestation of %q than was written: it was not found out", milestone)
		}
	}
}
