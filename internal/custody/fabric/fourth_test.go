package fabric_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/hyperledger/fabric-protos-go-apiv2/peer"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/custody/custodytest"
	"github.com/waymark/waymark/internal/custody/fabric/profile"
	"github.com/waymark/waymark/provenance"
)

// ownNetwork is a network for one test, which changes it for good.
func ownNetwork(t *testing.T) *network {
	t.Helper()
	n, err := startNetwork(t.TempDir())
	var exit *exec.ExitError
	if err != nil && os.Getenv("CI") != "true" && errors.As(err, &exit) && exit.ExitCode() == notBuilt {
		t.Skipf("no Fabric network: %v", err)
	}
	if err != nil {
		t.Fatalf("no Fabric network: %v", err)
	}
	t.Cleanup(func() {
		if err := n.stop(); err != nil {
			t.Error(err)
		}
	})
	return n
}

// TestFourth: a warehouse joins a channel that has a ledger. Its own peer tells
// it the whole past, what it records commits and is endorsed by a majority of
// four, and the auditor finds four peers that agree.
func TestFourth(t *testing.T) {
	h := &harness{network: ownNetwork(t), known: map[string]*custody.Identity{}}
	fixture := custodytest.NewFixture(t, h)
	items := fixture.Commission(3)
	h.run(t, "join")
	joined, err := profile.Load(filepath.Join(h.data, "profile.json"))
	if err != nil || len(joined.Organizations) != 4 {
		t.Fatalf("the profile after joining: %+v, %v", joined, err)
	}
	h.profile = joined
	ledger := h.open(t, h.identity(t, "WarehouseMSP", "dock", "warehouse"))
	warehouse := custody.Client{Ledger: ledger}
	if history, err := warehouse.History(testContext(t), items[0]); err != nil || len(history.Chains[0].Records) != 1 {
		t.Fatalf("what its own peer knows of the past: %+v, %v", history, err)
	}
	dock := provenance.Party{MSP: "WarehouseMSP", Name: "Dock", GLN: "https://id.gs1.org/417/9521875000014", Roles: []string{"warehouse"}}
	text, err := json.Marshal(dock)
	if err != nil {
		t.Fatal(err)
	}
	// Two were most of three; of four they are not.
	sealed, err := ledger.SealWith(testContext(t), []string{"MakerMSP", "CarrierMSP"}, chaincode.FnPutParty, text)
	if err != nil {
		t.Fatal(err)
	}
	if code, _, err := ledger.Settle(testContext(t), sealed); err != nil || code != peer.TxValidationCode_ENDORSEMENT_POLICY_FAILURE {
		t.Errorf("with two endorsements of four: %s, %v, want %s", code, err, peer.TxValidationCode_ENDORSEMENT_POLICY_FAILURE)
	}
	if _, err := warehouse.PutParty(testContext(t), dock); err != nil {
		t.Fatal(err)
	}
	do := func(c custody.Client, cp provenance.Checkpoint) {
		t.Helper()
		cp.Time = custodytest.Now()
		out, err := c.Append(testContext(t), custodytest.Capture(t, cp))
		if err != nil || !out[0].Done() {
			t.Fatalf("%s: %+v, %v", cp.Verb, out, err)
		}
	}
	do(fixture.Client(custodytest.Maker), provenance.Checkpoint{Verb: provenance.Ship, Subjects: items, To: dock.GLN})
	do(warehouse, provenance.Checkpoint{Verb: provenance.Receive, Subjects: items})
	do(warehouse, provenance.Checkpoint{Verb: provenance.Note, Subjects: items})
	for _, item := range items {
		c := fixture.Custody(item).Custody
		if c.Holder != "WarehouseMSP" || c.Seq != 4 {
			t.Errorf("the carrier's peer says %+v, want the warehouse to hold it after 4 records", c)
		}
	}
	audit := h.audited(t, 0)
	if n := bytes.Count(audit, []byte(" 0 problems")); n != 4 || !strings.Contains(string(audit), "WarehouseMSP at ") {
		t.Errorf("the audit names %d peers without problems, want four", n)
	}
	// The network as it stands now comes back whole.
	h.run(t, "down")
	h.run(t, "up")
	do(warehouse, provenance.Checkpoint{Verb: provenance.Note, Subjects: items[:1]})
	var status struct{ Running bool }
	if err := json.Unmarshal(h.run(t, "status", "--json"), &status); err != nil || !status.Running {
		t.Errorf("the status after down and up: %+v, %v", status, err)
	}
}
