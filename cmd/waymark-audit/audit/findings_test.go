package audit

import (
	"bytes"
	"crypto/x509"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/hyperledger/fabric-protos-go/common"
	"github.com/hyperledger/fabric-protos-go/ledger/rwset"
	"github.com/hyperledger/fabric-protos-go/ledger/rwset/kvrwset"
	"github.com/hyperledger/fabric-protos-go/msp"
	"github.com/hyperledger/fabric-protos-go/peer"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/protoadapt"
)

// judged judges the newest transaction after a change to it, as if all peers
// and the orderer had taken it.
func judged(t *testing.T, change func(tx *transaction)) []Problem {
	t.Helper()
	return judgedAt(t, len(newGolden(t, "").blocks)-1, change)
}

// judgedAt judges a block's transaction so.
func judgedAt(t *testing.T, number int, change func(tx *transaction)) []Problem {
	t.Helper()
	g := newGolden(t, "")
	a := &auditor{Config: Config{Channel: "custody", Chaincode: "custody"}, custody: newCustody(), policies: policies{}}
	for _, b := range g.blocks[:number] {
		a.take(b)
	}
	tx, err := parse(g.blocks[number].Data.Data[0], "custody")
	if err != nil {
		t.Fatal(err)
	}
	change(tx)
	return a.judge(tx)
}

// TestFindings: what is wrong in blocks that all agree on.
func TestFindings(t *testing.T) {
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
		{"another's event", []string{Write, Write, Guarding}, func(tx *transaction) { tx.event.Payload = []byte(`{"events":["ni:///sha-256;00?ver=CBV2.0"]}`) }},
		{"another's registration", []string{Write, Write, Guarding}, func(tx *transaction) { tx.event.Payload = []byte(`{"parties":["RetailerMSP"]}`) }},
		{"another's name", []string{Author, Author, Rule}, value(eventKey, `"party":"CarrierMSP"`, `"party":"RetailerMSP"`)},
		{"another verb", []string{Rule}, value(eventKey, `"verb":"receiving"`, `"verb":"destroying"`)},
		{"another event", []string{Rule}, value(eventKey, `"bizStep":"receiving"`, `"bizStep":"accepting"`)},
		{"no record", []string{Guarding}, value(eventKey, `"records":`, `"nothing":`)},
		{"a path back to another event", []string{Rule}, value(eventKey, `"before":"ni:`, `"before":"no:`)},
		{"a chain led to another event", []string{Rule}, value(custodyKey, `"event":"ni:`, `"event":"no:`)},
		{"a chain led to another record", []string{Rule}, value(custodyKey, `"seq":3`, `"seq":2`)},
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

// TestManyRecords: the records that an event has beside it are found and judged
// like those within it.
func TestManyRecords(t *testing.T) {
	many := -1
	for i, b := range newGolden(t, "").blocks {
		if bytes.Contains(b.Data.Data[0], []byte(touchedKey)) {
			many = i
		}
	}
	if many < 0 {
		t.Fatal("no block holds an event of many records")
	}
	for _, test := range []struct {
		name   string
		kind   string // of every problem
		change func(*transaction)
	}{
		{"nothing", "", func(*transaction) {}},
		{"another verb", Rule, value(recordKey, `"verb":"commissioning"`, `"verb":"destroying"`)},
		{"another list", Write, value(touchedKey, `"seq":1`, `"seq":2`)},
		{"other heads", Write, value(touchedKey, `"head":"`, `"head":"00`)},
	} {
		problems := judgedAt(t, many, test.change)
		if (test.kind == "") != (len(problems) == 0) || !slices.ContainsFunc(append(problems, Problem{}), func(p Problem) bool { return p.Kind == test.kind }) {
			t.Errorf("%s: %+v, want %q", test.name, problems, test.kind)
		}
	}
}

// TestUnpackedAlone: who packed a thing can write its chain, and is found out when
// the unit's chain does not say the same.
func TestUnpackedAlone(t *testing.T) {
	packed := -1
	for i, b := range newGolden(t, "").blocks {
		if bytes.Contains(b.Data.Data[0], []byte(`"bizStep":"packing"`)) {
			packed = i
		}
	}
	if packed < 0 {
		t.Fatal("no block holds a packing")
	}
	problems := judgedAt(t, packed, changed(eventKey, func(v []byte) []byte {
		var e map[string]json.RawMessage
		var records []chained
		if err := errors.Join(json.Unmarshal(v, &e), json.Unmarshal(e["records"], &records)); err != nil {
			t.Fatal(err)
		}
		records = slices.DeleteFunc(records, func(r chained) bool { return r.Subject == r.Unit })
		text, err := json.Marshal(records)
		if err != nil {
			t.Fatal(err)
		}
		e["records"] = text
		v, err = json.Marshal(e)
		if err != nil {
			t.Fatal(err)
		}
		return v
	}))
	alone := slices.DeleteFunc(problems, func(p Problem) bool {
		return p.Kind != Rule || !strings.Contains(p.Detail, "nothing of it is in the chain of")
	})
	if len(alone) != 2 {
		t.Errorf("%+v, want both items named", problems)
	}
}

// value changes the values that the transaction wrote under keys of a kind.
func value(start, old, new string) func(*transaction) {
	return changed(start, func(v []byte) []byte { return bytes.ReplaceAll(v, []byte(old), []byte(new)) })
}

func changed(start string, change func([]byte) []byte) func(*transaction) {
	return rewritten(func(kv *kvrwset.KVRWSet) {
		changes := 0
		for _, w := range kv.Writes {
			if !strings.HasPrefix(w.GetKey(), start) {
				continue
			}
			if v := change(w.GetValue()); !bytes.Equal(v, w.GetValue()) {
				w.Value = v
				changes++
			}
		}
		if changes == 0 {
			panic(fmt.Sprintf("nothing changes under %q", start))
		}
	})
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
		if err := unmarshal(tx.results, &all); err != nil {
			panic(err)
		}
		for _, ns := range all.GetNsRwset() {
			var kv kvrwset.KVRWSet
			if err := unmarshal(ns.GetRwset(), &kv); err != nil {
				panic(err)
			}
			if ns.GetNamespace() != tx.chaincode {
				continue
			}
			change(&kv)
			var err error
			if ns.Rwset, err = marshal(&kv); err != nil {
				panic(err)
			}
		}
		var err error
		if tx.results, err = marshal(&all); err != nil {
			panic(err)
		}
	}
}

// policyOf asks for each of the organisations' peers.
func policyOf(msps ...string) []byte {
	e, rule := &common.SignaturePolicyEnvelope{}, &common.SignaturePolicy_NOutOf{N: int32(len(msps))}
	for i, id := range msps {
		role, err := marshal(&msp.MSPRole{MspIdentifier: id, Role: msp.MSPRole_PEER})
		if err != nil {
			panic(err)
		}
		e.Identities = append(e.Identities, &msp.MSPPrincipal{Principal: role})
		rule.Rules = append(rule.Rules, &common.SignaturePolicy{Type: &common.SignaturePolicy_SignedBy{SignedBy: int32(i)}})
	}
	e.Rule = &common.SignaturePolicy{Type: &common.SignaturePolicy_NOutOf_{NOutOf: rule}}
	text, err := marshal(e)
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
		{"the event can be written again", Guarding, same, drop(eventKey)},
		{"the event can be written by one", Guarding, same, replace(eventKey, policyOf("CarrierMSP"))},
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

func marshal(m protoadapt.MessageV1) ([]byte, error) {
	return proto.Marshal(protoadapt.MessageV2Of(m))
}
