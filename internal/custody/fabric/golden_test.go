package fabric_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/hyperledger/fabric-protos-go-apiv2/common"
	"google.golang.org/protobuf/proto"

	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/custody/custodytest"
	"github.com/waymark/waymark/internal/custody/fabric"
	"github.com/waymark/waymark/provenance"
)

// blocks is where to write the blocks of a small example on a fresh network,
// which the auditor's tests read:
//
//	go test -tags measure ./internal/custody/fabric -run TestGoldenBlocks -blocks ../../../cmd/waymark-audit/audit/testdata
var blocks = flag.String("blocks", "", "directory to write golden blocks to")

func goldenBlocks(t *testing.T) {
	h := &harness{network: sharedNetwork(t), known: map[string]*custody.Identity{}}
	fixture := custodytest.NewFixture(t, h)
	items := fixture.Commission(2)
	fixture.Commission(10) // whose records are beside their event
	pallet := fixture.Unit()
	fixture.Must(custodytest.Maker, provenance.Checkpoint{Verb: provenance.Pack, Unit: pallet, Subjects: items})
	fixture.Must(custodytest.Maker, provenance.Checkpoint{Verb: provenance.Ship, Subjects: []string{pallet}, To: fixture.PGLN(custodytest.Carrier)})
	fixture.Must(custodytest.Carrier, provenance.Checkpoint{Verb: provenance.Receive, Subjects: []string{pallet}})
	reader := h.open(t, h.identity(t, "RetailerMSP", "reader"))
	if err := os.MkdirAll(*blocks, 0o755); err != nil {
		t.Fatal(err)
	}
	height, err := fabric.Height(testContext(t), reader)
	if err != nil {
		t.Fatal(err)
	}
	for n := range height {
		raw, err := fabric.RawBlock(testContext(t), reader, n)
		if err != nil {
			t.Fatal(err)
		}
		var b common.Block
		if err := proto.Unmarshal(raw, &b); err != nil || b.GetHeader().GetNumber() != n {
			t.Fatalf("block %d: %+v, %v", n, b.GetHeader(), err)
		}
		if err := os.WriteFile(filepath.Join(*blocks, fmt.Sprintf("block-%02d.pb", n)), raw, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	var heads []provenance.Custody
	for c, err := range fixture.Client(custodytest.Retailer).Heads(testContext(t)) {
		if err != nil {
			t.Fatal(err)
		}
		heads = append(heads, c)
	}
	text, err := json.MarshalIndent(heads, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	ca, err := os.ReadFile(filepath.Join(h.data, "crypto", "MakerMSP", "ca", "cert.pem"))
	if err != nil {
		t.Fatal(err)
	}
	for name, content := range map[string][]byte{"heads.json": append(text, '\n'), "maker-ca.pem": bytes.TrimSpace(ca)} {
		if err := os.WriteFile(filepath.Join(*blocks, name), content, 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
