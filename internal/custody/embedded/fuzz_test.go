package embedded

import (
	"bytes"
	"crypto/rand"
	"testing"

	"github.com/hyperledger/fabric-protos-go-apiv2/peer"
	"google.golang.org/protobuf/proto"

	"github.com/waymark/waymark/chaincode"
)

// sample is a proposal and an envelope as a client makes them.
func sample(f *testing.F) (*peer.SignedProposal, []byte) {
	f.Helper()
	dir := f.TempDir()
	channel, err := Open(Config{Dir: dir})
	if err != nil {
		f.Fatal(err)
	}
	defer channel.Close()
	id, err := Authority{Dir: dir}.Enroll("AMSP", "user")
	if err != nil {
		f.Fatal(err)
	}
	l, err := channel.As(id)
	if err != nil {
		f.Fatal(err)
	}
	p := l.(*party)
	e, err := p.endorse(f.Context(), chaincode.FnParties, nil, nil)
	if err != nil {
		f.Fatal(err)
	}
	env, err := newEnvelope(p, rand.Reader, e)
	if err != nil {
		f.Fatal(err)
	}
	raw, err := proto.Marshal(env)
	if err != nil {
		f.Fatal(err)
	}
	return e.proposal.signed, raw
}

// FuzzTransaction: whatever stands in a block is read or refused, and what is
// read keeps the binding of its id to its creator.
func FuzzTransaction(f *testing.F) {
	_, raw := sample(f)
	f.Add(raw)
	f.Fuzz(func(t *testing.T, envelope []byte) {
		tx, err := readTransaction(envelope)
		if err != nil {
			return
		}
		if tx.txID == "" || tx.set == nil || tx.input == nil || len(tx.creator)+len(tx.signed) == 0 {
			t.Errorf("read a transaction without its parts: %+v", tx)
		}
		if _, err := tx.event(); err != nil {
			return
		}
	})
}

func FuzzProposal(f *testing.F) {
	signed, _ := sample(f)
	f.Add(signed.ProposalBytes)
	f.Fuzz(func(t *testing.T, text []byte) {
		p, err := readProposal(&peer.SignedProposal{ProposalBytes: text})
		if err == nil && (p.txID == "" || len(p.input.Args) == 0) {
			t.Errorf("read a proposal without its parts: %+v", p)
		}
	})
}

func FuzzEntry(f *testing.F) {
	f.Add(entry{version{1, 2}, []byte("metadata"), []byte("value")}.bytes())
	f.Add(entry{}.bytes())
	f.Fuzz(func(t *testing.T, b []byte) {
		e, err := parseEntry(b)
		if err != nil {
			return
		}
		again, err := parseEntry(e.bytes())
		if err != nil || again.version != e.version || !bytes.Equal(again.metadata, e.metadata) || !bytes.Equal(again.value, e.value) {
			t.Errorf("%x reads as %+v, which reads back as %+v, %v", b, e, again, err)
		}
	})
}
