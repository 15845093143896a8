package audit

import (
	"context"
	"crypto/sha256"
	"crypto/x509"
	"encoding/json"
	"encoding/pem"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/golang/protobuf/proto"
	"github.com/hyperledger/fabric-protos-go/common"
	"github.com/hyperledger/fabric-protos-go/ledger/rwset"
	"github.com/hyperledger/fabric-protos-go/ledger/rwset/kvrwset"
	"github.com/hyperledger/fabric-protos-go/msp"
	"github.com/hyperledger/fabric-protos-go/peer"

	"github.com/waymark/waymark/provenance"
)

// golden is a peer that answers with what a real channel's peers held after a
// small journey: two items packed, shipped and received.
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
		if err := proto.Unmarshal(raw, b); err != nil {
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
	if r.Subjects != 3 || r.Records != 7 || r.Blocks != uint64(len(newGolden(t, "").blocks)) {
		t.Errorf("%d records of %d subjects in %d blocks, want 7 of 3 in all", r.Records, r.Subjects, r.Blocks)
	}
}

// TestOnePeer: what one peer does wrong is laid at its door and at no other.
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

// judged judges the newest transaction after a change to it, as if all peers
// and the orderer had taken it.
func judged(t *testing.T, change func(tx *transaction)) []Problem {
	t.Helper()
	g := newGolden(t, "")
	a := &auditor{Config: Config{Channel: "custody", Chaincode: "custody"}, custody: newCustody(), policies: policies{}}
	for _, b := range g.blocks[:len(g.blocks)-1] {
		a.take(b)
	}
	tx, err := parse(g.last().Data.Data[0], "custody")
	if err != nil {
		t.Fatal(err)
	}
	change(tx)
	return a.judge(tx)
}

// TestFindings: what is wrong in blocks that all agree on.
func TestFindings(t *testing.T) {
	event := func(old, new string) func(*transaction) {
		return func(tx *transaction) {
			changed := strings.ReplaceAll(string(tx.event.Payload), old, new)
			if changed == string(tx.event.Payload) {
				panic(fmt.Sprintf("the event does not hold %s", old))
			}
			tx.event.Payload = []byte(changed)
		}
	}
	for _, test := range []struct {
		name   string
		kinds  []string
		change func(tx *transaction)
	}{
		{"nothing", nil, func(*transaction) {}},
		{"not signed", []string{Signing}, func(tx *transaction) { tx.signature[10] ^= 1 }},
		{"another's id", []string{Signing}, func(tx *transaction) { tx.id = strings.Repeat("0", 64) }},
		{"one endorsement", []string{Endorse, Endorse}, func(tx *transaction) { tx.endorsed = tx.endorsed[:1] }},
		{"one endorsement, twice", []string{Endorse, Endorse}, func(tx *transaction) { tx.endorsed[1] = tx.endorsed[0] }},
		{"endorsers of something else", []string{Endorse, Endorse}, func(tx *transaction) { tx.response = append(tx.response, 0x1a, 0) }},
		{"endorsed by its creator", []string{Endorse, Endorse}, func(tx *transaction) { tx.endorsed[0].Endorser = tx.creator }},
		{"an endorsement of its giver less", []string{Endorse, Endorse}, without("MakerMSP")},
		{"an endorsement of its taker less", []string{Endorse, Endorse}, without("CarrierMSP")},
		{"no event", []string{Write, Guarding}, func(tx *transaction) { tx.event = nil }},
		{"garbage for an event", []string{Unread}, func(tx *transaction) { tx.event.Payload = []byte("{") }},
		{"another's name", []string{Author, Write, Write, Rule}, event(`"party":"CarrierMSP"`, `"party":"RetailerMSP"`)},
		{"another verb", []string{Write, Write, Rule}, event(`"verb":"receiving"`, `"verb":"destroying"`)},
		{"another event", []string{Rule}, event(`"bizStep":"receiving"`, `"bizStep":"accepting"`)},
	} {
		t.Run(test.name, func(t *testing.T) {
			var kinds []string
			problems := judged(t, test.change)
			for _, p := range problems {
				kinds = append(kinds, p.Kind)
			}
			if fmt.Sprint(kinds) != fmt.Sprint(test.kinds) {
				t.Errorf("%+v, want %v", problems, test.kinds)
			}
		})
	}
}

// without leaves out an organisation's endorsement.
func without(msp string) func(*transaction) {
	return func(tx *transaction) {
		tx.endorsed = slices.DeleteFunc(slices.Clone(tx.endorsed), func(e *peer.Endorsement) bool {
			return strings.Contains(string(e.GetEndorser()), msp)
		})
	}
}

// rewritten changes what the newest transaction wrote.
func rewritten(change func(kv *kvrwset.KVRWSet)) func(*transaction) {
	return func(tx *transaction) {
		var all rwset.TxReadWriteSet
		if err := proto.Unmarshal(tx.results, &all); err != nil {
			panic(err)
		}
		for _, ns := range all.GetNsRwset() {
			var kv kvrwset.KVRWSet
			if err := proto.Unmarshal(ns.GetRwset(), &kv); err != nil {
				panic(err)
			}
			if ns.GetNamespace() != tx.chaincode {
				continue
			}
			change(&kv)
			var err error
			if ns.Rwset, err = proto.Marshal(&kv); err != nil {
				panic(err)
			}
		}
		var err error
		if tx.results, err = proto.Marshal(&all); err != nil {
			panic(err)
		}
	}
}

// policyOf asks for each of the organisations' peers.
func policyOf(msps ...string) []byte {
	e, rule := &common.SignaturePolicyEnvelope{}, &common.SignaturePolicy_NOutOf{N: int32(len(msps))}
	for i, id := range msps {
		role, err := proto.Marshal(&msp.MSPRole{MspIdentifier: id, Role: msp.MSPRole_PEER})
		if err != nil {
			panic(err)
		}
		e.Identities = append(e.Identities, &msp.MSPPrincipal{Principal: role})
		rule.Rules = append(rule.Rules, &common.SignaturePolicy{Type: &common.SignaturePolicy_SignedBy{SignedBy: int32(i)}})
	}
	e.Rule = &common.SignaturePolicy{Type: &common.SignaturePolicy_NOutOf_{NOutOf: rule}}
	text, err := proto.Marshal(e)
	if err != nil {
		panic(err)
	}
	return text
}

// TestKeyPolicies: a record that was endorsed by others than the policy that
// stood before it asks for, and one that leaves another policy behind than the
// rules ask for, are findings of their subject.
func TestKeyPolicies(t *testing.T) {
	drop := func(start string) func(*transaction) {
		return rewritten(func(kv *kvrwset.KVRWSet) {
			kept := kv.MetadataWrites[:0]
			for _, w := range kv.MetadataWrites {
				if !strings.HasPrefix(w.GetKey(), start) {
					kept = append(kept, w)
				}
			}
			if len(kept) == len(kv.MetadataWrites) {
				panic("no policy of " + start)
			}
			kv.MetadataWrites = kept
		})
	}
	replace := func(start string, policy []byte) func(*transaction) {
		return rewritten(func(kv *kvrwset.KVRWSet) {
			for _, w := range kv.MetadataWrites {
				if strings.HasPrefix(w.GetKey(), start) {
					w.Entries[0].Value = policy
				}
			}
		})
	}
	stood := func(start string, policy []byte) func(*auditor) {
		return func(a *auditor) {
			for k := range a.policies {
				if strings.HasPrefix(k, start) {
					a.policies[k] = policy
				}
			}
		}
	}
	none, same := func(*transaction) {}, func(*auditor) {}
	for _, test := range []struct {
		name, kind string
		before     func(*auditor)
		change     func(*transaction)
	}{
		{"nothing", "", same, none},
		{"another had to endorse", Endorse, stood(custodyKey, policyOf("CarrierMSP", "RetailerMSP")), none},
		{"the same had to endorse", "", stood(custodyKey, policyOf("CarrierMSP", "MakerMSP")), none},
		{"nobody could", Endorse, stood(custodyKey, []byte{0x12, 0x04, 0x12, 0x02, 0x08, 0x01}), none},
		{"a policy of garbage", Endorse, stood(custodyKey, []byte("policy")), none},
		{"the chain keeps the policy of transit", Guarding, same, drop(custodyKey)},
		{"the chain asks for its holder alone", Guarding, same, replace(custodyKey, policyOf("CarrierMSP"))},
		{"the chain asks for all", Guarding, same, replace(custodyKey, policyOf("CarrierMSP", "MakerMSP", "RetailerMSP"))},
		{"the record can be written again", Guarding, same, drop(recordKey)},
		{"the record can be written by one", Guarding, same, replace(recordKey, policyOf("CarrierMSP"))},
		{"the event can be written again", Guarding, same, drop("\x00event\x00")},
	} {
		t.Run(test.name, func(t *testing.T) {
			g := newGolden(t, "")
			a := &auditor{Config: Config{Channel: "custody", Chaincode: "custody"}, custody: newCustody(), policies: policies{}}
			for _, b := range g.blocks[:len(g.blocks)-1] {
				a.take(b)
			}
			tx, err := parse(g.last().Data.Data[0], "custody")
			if err != nil {
				t.Fatal(err)
			}
			test.before(a)
			test.change(tx)
			problems := a.judge(tx)
			if test.kind == "" {
				if len(problems) > 0 {
					t.Errorf("%+v", problems)
				}
				return
			}
			if len(problems) != 1 || problems[0].Kind != test.kind || problems[0].Subject == "" {
				t.Errorf("%+v, want one %s that names its subject", problems, test.kind)
			}
		})
	}
}

// TestForeignRoot: a channel whose maker is certified by another CA than the
// auditor expects is not that maker's.
func TestForeignRoot(t *testing.T) {
	g := newGolden(t, "")
	a := &auditor{Config: Config{Channel: "custody", Roots: map[string]*x509.Certificate{"MakerMSP": {Raw: []byte("another")}, "AbsentMSP": {}}}, custody: newCustody(), policies: policies{}}
	a.take(g.blocks[0])
	if len(a.report.Findings) != 1 {
		t.Errorf("%+v after the first block, want the maker's CA alone: others may join", a.report.Findings)
	}
	a.absent()
	if len(a.report.Findings) != 2 || a.report.Findings[0].Kind != Roots || a.report.Findings[1].Kind != Roots {
		t.Errorf("%+v, want two of %s", a.report.Findings, Roots)
	}
}

// FuzzTake: whatever is in a block that peers agree on is judged or found
// unreadable.
func FuzzTake(f *testing.F) {
	g := newGolden(f, "")
	for _, b := range g.blocks {
		f.Add(b.Data.Data[0])
	}
	f.Fuzz(func(t *testing.T, envelope []byte) {
		a := &auditor{Config: Config{Channel: "custody", Chaincode: "custody"}, custody: newCustody(), policies: policies{}}
		a.take(g.blocks[0])
		b := &common.Block{
			Header: &common.BlockHeader{Number: 1}, Data: &common.BlockData{Data: [][]byte{envelope}},
			Metadata: &common.BlockMetadata{Metadata: [][]byte{{}, {}, {0}, {}}},
		}
		a.take(b)
		if a.report.Blocks != 2 || a.config == nil {
			t.Errorf("%+v after a block", a.report)
		}
	})
}
