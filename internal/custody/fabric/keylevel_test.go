package fabric_test

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/hyperledger/fabric-chaincode-go/v2/shim"
	"github.com/hyperledger/fabric-protos-go-apiv2/common"
	"github.com/hyperledger/fabric-protos-go-apiv2/msp"
	"github.com/hyperledger/fabric-protos-go-apiv2/peer"
	"google.golang.org/protobuf/proto"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/custody/custodytest"
	"github.com/waymark/waymark/provenance"
)

type keyed struct{ shim.Chaincode }

func (c keyed) Invoke(stub shim.ChaincodeStubInterface) *peer.Response {
	return c.Chaincode.Invoke(keyedStub{stub})
}

type keyedStub struct{ shim.ChaincodeStubInterface }

func (s keyedStub) PutState(key string, value []byte) error {
	if err := s.ChaincodeStubInterface.PutState(key, value); err != nil {
		return err
	}
	if !strings.HasPrefix(key, "\x00custody\x00") {
		return nil
	}
	var c provenance.Custody
	if err := json.Unmarshal(value, &c); err != nil {
		return err
	}
	policy, err := policyOf(c)
	if err != nil {
		return err
	}
	return s.SetStateValidationParameter(key, policy)
}

func policyOf(c provenance.Custody) ([]byte, error) {
	if c.Phase == provenance.Packed {
		return nil, nil
	}
	var others []string
	if c.Phase == provenance.InTransit {
		others = []string{c.Offered}
	} else {
		for _, m := range []string{"CarrierMSP", "MakerMSP", "RetailerMSP"} {
			if m != c.Holder {
				others = append(others, m)
			}
		}
	}
	env := &common.SignaturePolicyEnvelope{}
	by := func(m string) (*common.SignaturePolicy, error) {
		role, err := proto.Marshal(&msp.MSPRole{MspIdentifier: m, Role: msp.MSPRole_PEER})
		env.Identities = append(env.Identities, &msp.MSPPrincipal{PrincipalClassification: msp.MSPPrincipal_ROLE, Principal: role})
		return &common.SignaturePolicy{Type: &common.SignaturePolicy_SignedBy{SignedBy: int32(len(env.Identities) - 1)}}, err
	}
	outOf := func(n int32, rules ...*common.SignaturePolicy) *common.SignaturePolicy {
		return &common.SignaturePolicy{Type: &common.SignaturePolicy_NOutOf_{NOutOf: &common.SignaturePolicy_NOutOf{N: n, Rules: rules}}}
	}
	holder, err := by(c.Holder)
	if err != nil {
		return nil, err
	}
	var any []*common.SignaturePolicy
	for _, m := range others {
		p, err := by(m)
		if err != nil {
			return nil, err
		}
		any = append(any, p)
	}
	env.Rule = outOf(2, holder, outOf(1, any...))
	return proto.MarshalOptions{Deterministic: true}.Marshal(env)
}

type tamperedAny struct{ shim.Chaincode }

func (c tamperedAny) Invoke(stub shim.ChaincodeStubInterface) *peer.Response {
	return c.Chaincode.Invoke(tamperedStub{stub})
}

func serveKeyed() error         { return serve(keyed{chaincode.New()}) }
func serveKeyedTampered() error { return serve(tamperedAny{keyed{chaincode.New()}}) }
func servePlainTampered() error { return serve(tamperedAny{chaincode.New()}) }

func steal(t *testing.T, h *harness, before, cheat string) peer.TxValidationCode {
	var restores []func()
	if before != "" {
		for _, org := range []string{"maker", "carrier", "retailer"} {
			restores = append(restores, h.replaceChaincode(t, org, before))
		}
		time.Sleep(3 * time.Second)
	}
	house := custodytest.NewHouse(t, h)
	item := house.Commission(1)
	house.Must(custodytest.Maker, provenance.Checkpoint{Verb: provenance.Ship, Subjects: item, To: house.PGLN(custodytest.Carrier)})
	house.Must(custodytest.Carrier, provenance.Checkpoint{Verb: provenance.Receive, Subjects: item})
	house.Must(custodytest.Carrier, provenance.Checkpoint{Verb: provenance.Note, Subjects: item})
	for _, r := range restores {
		r()
	}
	a := h.replaceChaincode(t, "maker", cheat)
	b := h.replaceChaincode(t, "retailer", cheat)
	defer a()
	defer b()
	maker := h.open(t, h.identity(t, "MakerMSP", "thief", "maker"))
	theft := batch(t, provenance.Checkpoint{Verb: provenance.Deliver, Subjects: item})
	msps := []string{"MakerMSP", "RetailerMSP"}
	sealed, err := maker.SealWith(testContext(t), msps, chaincode.FnAppend, theft)
	for deadline := time.Now().Add(30 * time.Second); err != nil && time.Now().Before(deadline); time.Sleep(100 * time.Millisecond) {
		sealed, err = maker.SealWith(testContext(t), msps, chaincode.FnAppend, theft)
	}
	if err != nil {
		t.Fatal(err)
	}
	code, _, err := maker.Settle(testContext(t), sealed)
	if err != nil {
		t.Fatal(err)
	}
	return code
}

func TestKeyLevel(t *testing.T) {
	h := &harness{network: sharedNetwork(t), known: map[string]*custody.Identity{}}
	t.Logf("majority policy, two colluding organisations: %s", steal(t, h, "", "plain tampered"))
	t.Logf("key-level policy, two colluding organisations: %s", steal(t, h, "keyed", "keyed tampered"))
}

func TestKeyLevelSuite(t *testing.T) {
	h := &harness{network: sharedNetwork(t), known: map[string]*custody.Identity{}}
	for _, org := range []string{"maker", "carrier", "retailer"} {
		h.replaceChaincode(t, org, "keyed")
	}
	time.Sleep(3 * time.Second)
	custodytest.Run(t, func(t *testing.T) custodytest.Harness { return h })
}
