package embedded

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"encoding/asn1"
	"encoding/pem"
	"errors"
	"math/big"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/hyperledger/fabric-protos-go-apiv2/common"
	"github.com/hyperledger/fabric-protos-go-apiv2/msp"
	"github.com/hyperledger/fabric-protos-go-apiv2/peer"
	"google.golang.org/protobuf/proto"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/keyfile"
)

// clock is a wall clock that a test moves.
type clock struct{ now time.Time }

func (c *clock) Now() time.Time { return c.now }

func openAt(t *testing.T) (*Channel, Authority, *clock) {
	t.Helper()
	c := &clock{time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)}
	dir := t.TempDir()
	channel, err := Open(Config{Dir: dir, Clock: c.Now})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { channel.Close() })
	return channel, Authority{Dir: dir, Clock: c.Now}, c
}

func enroll(t *testing.T, a Authority, mspID, name string, roles ...string) custody.Identity {
	t.Helper()
	id, err := a.Enroll(mspID, name, roles...)
	if err != nil {
		t.Fatal(err)
	}
	return id
}

func connect(t *testing.T, c *Channel, id custody.Identity) *party {
	t.Helper()
	l, err := c.As(id)
	if err != nil {
		t.Fatal(err)
	}
	return l.(*party)
}

func evaluate(t *testing.T, p *party) error {
	t.Helper()
	_, err := p.Evaluate(t.Context(), chaincode.FnParties)
	return err
}

func TestIdentities(t *testing.T) {
	channel, authority, clock := openAt(t)
	start := clock.now
	good := enroll(t, authority, "AMSP", "user", "maker")
	other := enroll(t, authority, "BMSP", "user")
	stranger := enroll(t, Authority{Dir: t.TempDir(), Clock: clock.Now}, "AMSP", "user", "maker")
	unknown := enroll(t, Authority{Dir: t.TempDir(), Clock: clock.Now}, "CMSP", "user")
	caKey, err := keyfile.Read[*ecdsa.PrivateKey](orgPaths(authority.Dir, "AMSP").caKey)
	if err != nil {
		t.Fatal(err)
	}
	caCert, err := os.ReadFile(orgPaths(authority.Dir, "AMSP").caCert)
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		name string
		id   custody.Identity
		at   time.Time
		ok   bool
	}{
		{"a member", good, start, true},
		{"a member of another organisation", custody.Identity{MSP: "AMSP", Certificate: other.Certificate, Key: other.Key}, start, false},
		{"an organisation's namesake", stranger, start, false},
		{"an organisation that is not on the channel", unknown, start, false},
		{"a path for a name", custody.Identity{MSP: "../AMSP", Certificate: good.Certificate, Key: good.Key}, start, false},
		{"the CA itself", custody.Identity{MSP: "AMSP", Certificate: caCert, Key: caKey}, start, false},
		{"a certificate signed with a high S", custody.Identity{MSP: "AMSP", Certificate: highSCertificate(t, good.Certificate), Key: good.Key}, start, false},
		{"two certificates", custody.Identity{MSP: "AMSP", Certificate: append(bytes.Clone(good.Certificate), other.Certificate...), Key: good.Key}, start, false},
		{"on the last day", good, start.AddDate(1, 0, 0), true},
		{"expired", good, start.AddDate(1, 0, 1), false},
		{"before it was issued", good, start.Add(-2 * time.Hour), false},
	} {
		clock.now = test.at
		err := evaluate(t, connect(t, channel, test.id))
		var refused *IdentityError
		if test.ok != (err == nil) || !test.ok && !errors.As(err, &refused) {
			t.Errorf("%s: %v, want it accepted: %t", test.name, err, test.ok)
		}
	}
	clock.now = start
	for name, id := range map[string]custody.Identity{
		"another's key":   {MSP: "AMSP", Certificate: good.Certificate, Key: other.Key},
		"no key":          {MSP: "AMSP", Certificate: good.Certificate},
		"no certificate":  {MSP: "AMSP", Key: good.Key},
		"bad certificate": {MSP: "AMSP", Certificate: keyfile.CertificatePEM([]byte("x")), Key: good.Key},
	} {
		if _, err := channel.As(id); err == nil {
			t.Errorf("%s: connected", name)
		}
	}
}

// highS is the other signature of the same pair: valid ECDSA, refused by Fabric.
func highS(t *testing.T, der []byte) []byte {
	t.Helper()
	var s ecdsaSignature
	if _, err := asn1.Unmarshal(der, &s); err != nil {
		t.Fatal(err)
	}
	s.S.Sub(elliptic.P256().Params().N, s.S)
	out, err := asn1.Marshal(s)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// highSCertificate is the same certificate under the other signature of the
// pair.
func highSCertificate(t *testing.T, text []byte) []byte {
	t.Helper()
	block, _ := pem.Decode(text)
	var cert struct {
		TBS, Algorithm asn1.RawValue
		Signature      asn1.BitString
	}
	if _, err := asn1.Unmarshal(block.Bytes, &cert); err != nil {
		t.Fatal(err)
	}
	high := highS(t, cert.Signature.Bytes)
	cert.Signature = asn1.BitString{Bytes: high, BitLength: 8 * len(high)}
	der, err := asn1.Marshal(cert)
	if err != nil {
		t.Fatal(err)
	}
	return keyfile.CertificatePEM(der)
}

func TestForgedProposals(t *testing.T) {
	channel, authority, _ := openAt(t)
	maker := connect(t, channel, enroll(t, authority, "AMSP", "user", "maker"))
	carrier := connect(t, channel, enroll(t, authority, "BMSP", "user"))
	propose := func(p *party) *peer.SignedProposal {
		s, err := newProposal(p, channel.clock(), channel.random, [][]byte{[]byte(chaincode.FnParties)}, nil)
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	edit := func(change func(ch *common.ChannelHeader, sh *common.SignatureHeader)) *peer.SignedProposal {
		s := propose(maker)
		var p peer.Proposal
		var h common.Header
		var ch common.ChannelHeader
		var sh common.SignatureHeader
		for _, x := range []struct {
			b []byte
			m proto.Message
		}{{s.ProposalBytes, &p}} {
			if err := proto.Unmarshal(x.b, x.m); err != nil {
				t.Fatal(err)
			}
		}
		if err := errors.Join(proto.Unmarshal(p.Header, &h), proto.Unmarshal(h.ChannelHeader, &ch), proto.Unmarshal(h.SignatureHeader, &sh)); err != nil {
			t.Fatal(err)
		}
		change(&ch, &sh)
		must := func(m proto.Message) []byte {
			b, err := proto.Marshal(m)
			if err != nil {
				t.Fatal(err)
			}
			return b
		}
		h.ChannelHeader, h.SignatureHeader = must(&ch), must(&sh)
		p.Header = must(&h)
		text := must(&p)
		signature, err := sign(maker.key, rand.Reader, text)
		if err != nil {
			t.Fatal(err)
		}
		return &peer.SignedProposal{ProposalBytes: text, Signature: signature}
	}
	signed := propose(maker)
	for name, s := range map[string]*peer.SignedProposal{
		"no signature":        {ProposalBytes: signed.ProposalBytes},
		"a signature cut":     {ProposalBytes: signed.ProposalBytes, Signature: signed.Signature[:len(signed.Signature)-1]},
		"another's signature": {ProposalBytes: signed.ProposalBytes, Signature: propose(carrier).Signature},
		"a high S":            {ProposalBytes: signed.ProposalBytes, Signature: highS(t, signed.Signature)},
		"a byte changed":      {ProposalBytes: append(bytes.Clone(signed.ProposalBytes), 0), Signature: signed.Signature},
		"nothing":             {},
		"another creator": edit(func(ch *common.ChannelHeader, sh *common.SignatureHeader) {
			sh.Creator = carrier.creator
			ch.TxId = transactionID(sh.Nonce, sh.Creator)
		}),
		"a chosen id": edit(func(ch *common.ChannelHeader, _ *common.SignatureHeader) {
			ch.TxId = transactionID([]byte("x"), maker.creator)
		}),
		"another nonce":     edit(func(_ *common.ChannelHeader, sh *common.SignatureHeader) { sh.Nonce = []byte("x") }),
		"another channel":   edit(func(ch *common.ChannelHeader, _ *common.SignatureHeader) { ch.ChannelId = "other" }),
		"another chaincode": edit(func(ch *common.ChannelHeader, _ *common.SignatureHeader) { ch.Extension = nil }),
		"a configuration":   edit(func(ch *common.ChannelHeader, _ *common.SignatureHeader) { ch.Type = int32(common.HeaderType_CONFIG) }),
		"no time":           edit(func(ch *common.ChannelHeader, _ *common.SignatureHeader) { ch.Timestamp = nil }),
		"an idemix creator": edit(func(ch *common.ChannelHeader, sh *common.SignatureHeader) {
			b, err := proto.Marshal(&msp.SerializedIdentity{Mspid: "AMSP", IdBytes: []byte("idemix")})
			if err != nil {
				t.Fatal(err)
			}
			sh.Creator = b
			ch.TxId = transactionID(sh.Nonce, b)
		}),
	} {
		if e, err := channel.endorse(s); err == nil {
			t.Errorf("%s: endorsed as %s", name, e.proposal.txID)
		}
	}
	if _, err := channel.endorse(edit(func(*common.ChannelHeader, *common.SignatureHeader) {})); err != nil {
		t.Errorf("a proposal put together again: %v, want it endorsed", err)
	}
}

// TestReplay: one envelope is one transaction, however often it is ordered.
func TestReplay(t *testing.T) {
	channel, authority, _ := openAt(t)
	p := connect(t, channel, enroll(t, authority, "AMSP", "user", "maker"))
	e, err := p.endorse(t.Context(), chaincode.FnParties, nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	env, err := newEnvelope(p, rand.Reader, e)
	if err != nil {
		t.Fatal(err)
	}
	raw, err := proto.Marshal(env)
	if err != nil {
		t.Fatal(err)
	}
	for i := range 2 {
		tx, err := channel.admit(raw)
		if err != nil {
			t.Fatal(err)
		}
		if err := channel.order(t.Context(), tx); (err == nil) != (i == 0) || errors.Is(err, custody.ErrConflict) {
			t.Errorf("ordered %d times before: %v", i, err)
		}
	}
	if _, err := channel.endorse(e.proposal.signed); err == nil {
		t.Error("a proposal that was committed is endorsed again")
	}
	env.Signature = highS(t, env.Signature)
	if raw, err = proto.Marshal(env); err != nil {
		t.Fatal(err)
	}
	if _, err := channel.admit(raw); err == nil {
		t.Error("an envelope with another signature is admitted")
	}
}

func TestEnroll(t *testing.T) {
	_, authority, clock := openAt(t)
	first := enroll(t, authority, "AMSP", "user", "maker", "carrier")
	if again := enroll(t, authority, "AMSP", "user", "maker", "carrier"); !bytes.Equal(again.Certificate, first.Certificate) {
		t.Error("enrolling again gave another certificate")
	}
	if c := enroll(t, authority, "AMSP", "user", "maker"); bytes.Equal(c.Certificate, first.Certificate) || !sameKey(c, first) {
		t.Error("other roles gave the same certificate, or another key")
	}
	latest := enroll(t, authority, "AMSP", "user", "maker")
	clock.now = clock.now.AddDate(0, 11, 15)
	if c := enroll(t, authority, "AMSP", "user", "maker"); bytes.Equal(c.Certificate, latest.Certificate) || !sameKey(c, latest) {
		t.Error("a certificate that soon ends was not renewed, or its key was changed")
	}
	err := filepath.WalkDir(filepath.Join(authority.Dir, "msp"), func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
		if name := d.Name(); (name == "key.pem" || name == "ca-key.pem") && info.Mode().Perm() != 0o600 {
			t.Errorf("%s has mode %v", path, info.Mode())
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"", "..", ".hidden", "a/b", `a\b`, "a,b", "a b", string(make([]byte, 65))} {
		if _, err := authority.Enroll(name, "user"); err == nil {
			t.Errorf("the organisation %q was enrolled", name)
		}
		if _, err := authority.Enroll("AMSP", name); err == nil {
			t.Errorf("the user %q was enrolled", name)
		}
		if _, err := authority.Enroll("AMSP", "user", name); err == nil {
			t.Errorf("the role %q was enrolled", name)
		}
	}
}

func sameKey(a, b custody.Identity) bool {
	return a.Key.Public().(*ecdsa.PublicKey).Equal(b.Key.Public())
}

// TestLowS signs often enough that half of all signatures would be high.
func TestLowS(t *testing.T) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	for i := range 64 {
		message := big.NewInt(int64(i)).Bytes()
		signature, err := sign(key, rand.Reader, message)
		if err != nil {
			t.Fatal(err)
		}
		if err := verify(&key.PublicKey, message, signature); err != nil {
			t.Fatal(err)
		}
		if err := verify(&key.PublicKey, message, highS(t, signature)); err == nil {
			t.Fatal("a high S verifies")
		}
	}
}
