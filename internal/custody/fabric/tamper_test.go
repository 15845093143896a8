package fabric_test

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"github.com/hyperledger/fabric-chaincode-go/v2/shim"
	"github.com/hyperledger/fabric-protos-go-apiv2/peer"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/custody/custodytest"
	"github.com/waymark/waymark/provenance"
)

// tampered is the custody chaincode of an organisation that cheats: it takes
// what the carrier holds for the maker's.
type tampered struct{ *chaincode.Contract }

func theirsToOurs(b []byte) []byte {
	return bytes.ReplaceAll(b, []byte(`"holder":"CarrierMSP"`), []byte(`"holder":"MakerMSP"`))
}

type tamperedStub struct{ shim.ChaincodeStubInterface }

func (s tamperedStub) GetState(key string) ([]byte, error) {
	v, err := s.ChaincodeStubInterface.GetState(key)
	return theirsToOurs(v), err
}

// Invoke has a function of its own: "write" puts anything under any key.
func (c tampered) Invoke(stub shim.ChaincodeStubInterface) *peer.Response {
	if args := stub.GetArgs(); string(args[0]) == "write" {
		if err := stub.PutState(string(args[1]), args[2]); err != nil {
			return shim.Error(err.Error())
		}
		return shim.Success(nil)
	}
	r := c.Contract.Invoke(tamperedStub{stub})
	r.Payload = theirsToOurs(r.Payload)
	return r
}

func serveTampered() error { return serve(tampered{chaincode.New()}) }

// TestTampered: an organisation that runs another chaincode on its own peer
// gets no forged record committed, with the others' endorsement or without, and
// the auditor names its peer.
func TestTampered(t *testing.T) {
	h := &harness{network: sharedNetwork(t), known: map[string]*custody.Identity{}}
	fixture := custodytest.NewFixture(t, h)
	item := fixture.Commission(1)
	fixture.Must(custodytest.Maker, provenance.Checkpoint{Verb: provenance.Ship, Subjects: item, To: fixture.PGLN(custodytest.Carrier)})
	fixture.Must(custodytest.Carrier, provenance.Checkpoint{Verb: provenance.Receive, Subjects: item})
	maker := h.open(t, h.identity(t, "MakerMSP", "thief", "maker"))
	restore := h.replaceChaincode(t, "maker", "tampered chaincode")

	theft := batch(t, provenance.Checkpoint{Verb: provenance.Deliver, Subjects: item})
	// The peer needs a moment to find the new chaincode.
	sealed, err := maker.SealWith(testContext(t), []string{"MakerMSP"}, chaincode.FnAppend, theft)
	for deadline := time.Now().Add(30 * time.Second); err != nil && time.Now().Before(deadline); time.Sleep(100 * time.Millisecond) {
		sealed, err = maker.SealWith(testContext(t), []string{"MakerMSP"}, chaincode.FnAppend, theft)
	}
	if err != nil {
		t.Fatalf("the tampered peer did not endorse the theft: %v", err)
	}
	code, _, err := maker.Settle(testContext(t), sealed)
	if err != nil || code != peer.TxValidationCode_ENDORSEMENT_POLICY_FAILURE {
		t.Errorf("with the thief's own endorsement: %s, %v, want %s", code, err, peer.TxValidationCode_ENDORSEMENT_POLICY_FAILURE)
	}
	if _, err := maker.Submit(testContext(t), chaincode.FnAppend, theft); custodytest.Code(err) != chaincode.CodeRejected {
		t.Errorf("with the others asked: %v, want their refusal", err)
	}
	if c := fixture.Custody(item[0]).Custody; c.Seq != 3 || c.Holder != "CarrierMSP" || c.Phase != provenance.Held {
		t.Errorf("the ledger says %+v, want the carrier to hold it", c)
	}
	out := string(h.audited(t, 2))
	for _, line := range strings.Split(out, "\n") {
		if strings.Contains(line, "MSP at ") && strings.HasPrefix(line, "MakerMSP") == strings.HasSuffix(line, " 0 problems") {
			t.Errorf("the audit says %q, want problems of the maker's peer and of no other", line)
		}
	}
	if !strings.Contains(out, "  state, "+item[0]) {
		t.Error("the audit does not name the item that the maker's peer lies about")
	}
	restore()
	h.audited(t, 0)
}
