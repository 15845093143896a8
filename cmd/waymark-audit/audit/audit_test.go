package audit

import (
	"context"
	"crypto/sha256"
	"crypto/x509"
	"encoding/json"
	"encoding/pem"
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/hyperledger/fabric-protos-go/common"
	"github.com/hyperledger/fabric-protos-go/peer"

	"github.com/waymark/waymark/provenance"
)

// golden is a peer that answers with what a real channel's peers held after a
// small example: two items packed, shipped and received, beside ten that were made.
type golden struct {
	msp    string
	blocks []*common.Block
	heads  []provenance.Custody
	silent bool
}

func newGolden(t testing.TB, msp string) *golden {
	t.Helper()
	g := &golden{msp: msp}
	paths, err := filepath.Glob("testdata/block-*.pb")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no golden blocks: %v", err)
	}
	for _, path := range paths {
		raw, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		b := &common.Block{}
		if err := unmarshal(raw, b); err != nil {
			t.Fatal(err)
		}
		g.blocks = append(g.blocks, b)
	}
	text, err := os.ReadFile("testdata/heads.json")
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(text, &g.heads); err != nil {
		t.Fatal(err)
	}
	return g
}

func (g *golden) MSP() string     { return g.msp }
func (g *golden) Address() string { return g.msp + ".example:7051" }

func (g *golden) Height(context.Context) (uint64, error) {
	if g.silent {
		return 0, errors.New("connection refused")
	}
	return uint64(len(g.blocks)), nil
}

func (g *golden) Block(_ context.Context, n uint64) (*common.Block, error) { return g.blocks[n], nil }

// Heads answers in two pages.
func (g *golden) Heads(_ context.Context, bookmark string) ([]provenance.Custody, string, error) {
	half := len(g.heads) / 2
	if bookmark == "" {
		return g.heads[:half], "half", nil
	}
	return g.heads[half:], "", nil
}

// last is the newest block, which holds the carrier's receiving.
func (g *golden) last() *common.Block { return g.blocks[len(g.blocks)-1] }

// relink makes the block's header right for its data.
func relink(b *common.Block) {
	h := sha256.New()
	for _, d := range b.Data.Data {
		h.Write(d)
	}
	b.Header.DataHash = h.Sum(nil)
}

func run(t *testing.T, change func(peers []*golden)) Report {
	t.Helper()
	peers := []*golden{newGolden(t, "MakerMSP"), newGolden(t, "CarrierMSP"), newGolden(t, "RetailerMSP")}
	change(peers)
	text, err := os.ReadFile("testdata/maker-ca.pem")
	if err != nil {
		t.Fatal(err)
	}
	block, _ := pem.Decode(text)
	root, err := x509.ParseCertificate(block.Bytes)
	if err != nil {
		t.Fatal(err)
	}
	report, err := Run(context.Background(), Config{
		Channel: "custody", Chaincode: "custody", Peers: []Peer{peers[0], peers[1], peers[2]},
		Roots: map[string]*x509.Certificate{"MakerMSP": root}, Clock: time.Now,
	})
	if err != nil {
		t.Fatal(err)
	}
	return report
}

func TestClean(t *testing.T) {
	r := run(t, func([]*golden) {})
	if !r.Clean {
		t.Errorf("%+v, want it clean", r)
	}
	if r.Subjects != 13 || r.Records != 17 || r.Blocks != uint64(len(newGolden(t, "").blocks)) {
		t.Errorf("%d records of %d subjects in %d blocks, want 17 of 13 in all", r.Records, r.Subjects, r.Blocks)
	}
}

// TestOnePeer: what one peer does wrong is reported of it and of no other.
func TestOnePeer(t *testing.T) {
	for _, test := range []struct {
		name, kind string
		change     func(g *golden)
	}{
		{"is away", Silent, func(g *golden) { g.silent = true }},
		{"lags", Lags, func(g *golden) { g.blocks = g.blocks[:len(g.blocks)-2] }},
		{"drops a transaction", Broken, func(g *golden) { g.last().Data.Data = nil }},
		{"drops a transaction and mends the header", Forged, func(g *golden) {
			g.last().Data.Data, g.last().Metadata.Metadata[common.BlockMetadataIndex_TRANSACTIONS_FILTER] = nil, nil
			relink(g.last())
		}},
		{"changes a byte", Broken, func(g *golden) { d := g.last().Data.Data[0]; d[len(d)/2] ^= 1 }},
		{"changes a byte and mends the header", Forged, func(g *golden) {
			d := g.last().Data.Data[0]
			d[len(d)/2] ^= 1
			relink(g.last())
		}},
		{"gives another block", Broken, func(g *golden) { g.blocks[4] = g.blocks[3] }},
		{"forks the chain", Broken, func(g *golden) { g.blocks[4].Header.PreviousHash[0] ^= 1 }},
		{"has no orderer's signature", Forged, func(g *golden) {
			g.last().Metadata.Metadata[common.BlockMetadataIndex_SIGNATURES] = nil
		}},
		{"calls a transaction invalid", Differs, func(g *golden) {
			g.last().Metadata.Metadata[common.BlockMetadataIndex_TRANSACTIONS_FILTER][0] = byte(peer.TxValidationCode_MVCC_READ_CONFLICT)
		}},
		{"has another genesis", Differs, func(g *golden) {
			g.blocks[0].Data.Data[0] = append(g.blocks[0].Data.Data[0], 0x22, 0)
			relink(g.blocks[0])
		}},
		{"lies about the holder", State, func(g *golden) { g.heads[0].Holder = "RetailerMSP" }},
		{"invents a record", State, func(g *golden) { g.heads[0].Seq++ }},
		{"hides a record", State, func(g *golden) { g.heads[0].Seq-- }},
		{"hides a chain", State, func(g *golden) { g.heads = g.heads[1:] }},
		{"invents a chain", State, func(g *golden) { g.heads = append(g.heads, provenance.Custody{Subject: "x", Seq: 1}) }},
	} {
		t.Run(test.name, func(t *testing.T) {
			r := run(t, func(peers []*golden) { test.change(peers[1]) })
			if r.Clean || len(r.Findings) > 0 {
				t.Errorf("clean: %t, findings %+v, want a problem of the peer alone", r.Clean, r.Findings)
			}
			for i, p := range r.Peers {
				if i != 1 && len(p.Problems) > 0 {
					t.Errorf("%s is accused: %+v", p.MSP, p.Problems)
				}
			}
			if p := r.Peers[1].Problems; len(p) == 0 || p[0].Kind != test.kind {
				t.Errorf("the peer is accused of %+v, want %s", p, test.kind)
			}
			if r.Blocks != uint64(len(newGolden(t, "").blocks)) {
				t.Errorf("%d blocks were read, one peer cannot hide the others'", r.Blocks)
			}
		})
	}
}

// TestNoMajority: when every peer holds another block, none is believed.
func TestNoMajority(t *testing.T) {
	r := run(t, func(peers []*golden) {
		for i, g := range peers {
			g.last().Metadata.Metadata[common.BlockMetadataIndex_TRANSACTIONS_FILTER][0] = byte(i)
		}
	})
	for _, p := range r.Peers {
		if len(p.Problems) != 1 || p.Problems[0].Kind != Differs {
			t.Errorf("%s is accused of %+v, want %s", p.MSP, p.Problems, Differs)
		}
	}
	if want := uint64(len(newGolden(t, "").blocks)) - 1; r.Blocks != want {
		t.Errorf("%d blocks are agreed on, want %d", r.Blocks, want)
	}
}
