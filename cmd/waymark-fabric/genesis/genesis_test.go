package main

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/json"
	"encoding/pem"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/hyperledger/fabric-protos-go-apiv2/common"
	"github.com/hyperledger/fabric-protos-go-apiv2/peer"
	"google.golang.org/protobuf/proto"
)

func root(t *testing.T, name string) string {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: name}, NotBefore: time.Unix(0, 0), NotAfter: time.Now().AddDate(1, 0, 0),
		IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign, SubjectKeyId: []byte(name),
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	return string(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der}))
}

func describe(t *testing.T) Channel {
	org := func(msp string) Organization {
		return Organization{MSP: msp, Root: root(t, msp), TLSRoot: root(t, "tls"+msp)}
	}
	c := Channel{
		Name: "custody", BatchMillis: 100, MaxMessages: 500, AbsoluteMaxBytes: 10 << 20, PreferredBytes: 2 << 20,
		Orderer: Orderer{Organization: org("OrdererMSP"), Consenters: []Consenter{{Address{"127.0.0.1", 7050}, root(t, "orderer")}}},
	}
	for i, msp := range []string{"MakerMSP", "CarrierMSP"} {
		o := org(msp)
		o.Anchors = []Address{{"127.0.0.1", 7051 + i}}
		c.Organizations = append(c.Organizations, o)
	}
	return c
}

// TestGenesis: the block's hash covers its data, and the anchor peers are in it.
func TestGenesis(t *testing.T) {
	text, err := json.Marshal(describe(t))
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := run(nil, bytes.NewReader(text), &out); err != nil {
		t.Fatal(err)
	}
	var block common.Block
	if err := proto.Unmarshal(out.Bytes(), &block); err != nil {
		t.Fatal(err)
	}
	if want := sha256.Sum256(block.Data.Data[0]); !bytes.Equal(block.Header.DataHash, want[:]) || block.Header.Number != 0 {
		t.Errorf("the header %+v is not of the block's data", block.Header)
	}
	var envelope common.Envelope
	var payload common.Payload
	var config common.ConfigEnvelope
	for _, step := range []struct {
		from func() []byte
		to   proto.Message
	}{
		{func() []byte { return block.Data.Data[0] }, &envelope}, {func() []byte { return envelope.Payload }, &payload},
		{func() []byte { return payload.Data }, &config},
	} {
		if err := proto.Unmarshal(step.from(), step.to); err != nil {
			t.Fatal(err)
		}
	}
	members := config.Config.ChannelGroup.Groups["Application"].Groups
	if len(members) != 2 {
		t.Errorf("the channel has %d members, want 2", len(members))
	}
	for i, msp := range []string{"MakerMSP", "CarrierMSP"} {
		var anchors peer.AnchorPeers
		if err := proto.Unmarshal(members[msp].Values["AnchorPeers"].GetValue(), &anchors); err != nil {
			t.Fatal(err)
		}
		if len(anchors.AnchorPeers) != 1 || anchors.AnchorPeers[0].Port != int32(7051+i) {
			t.Errorf("the anchor peers of %s are %+v", msp, anchors.AnchorPeers)
		}
	}
}

func TestGenesisRefuses(t *testing.T) {
	for name, change := range map[string]func(*Channel){
		"no name":           func(c *Channel) { c.Name = "" },
		"no member":         func(c *Channel) { c.Organizations = nil },
		"no orderer":        func(c *Channel) { c.Orderer.Consenters = nil },
		"no certificate":    func(c *Channel) { c.Organizations[0].Root = "x" },
		"no TLS":            func(c *Channel) { c.Organizations[1].TLSRoot = "" },
		"a consenter's TLS": func(c *Channel) { c.Orderer.Consenters[0].Certificate = "x" },
	} {
		c := describe(t)
		change(&c)
		if _, err := c.Genesis(); err == nil {
			t.Errorf("%s: a block was made", name)
		}
	}
	if err := run(nil, strings.NewReader(`{"nmae":"custody"}`), &bytes.Buffer{}); err == nil {
		t.Error("an unknown word was taken")
	}
}

// TestJoin: the update adds the organisation with its anchor peer and changes
// nothing else, and there is none for a member.
func TestJoin(t *testing.T) {
	c := describe(t)
	block, err := c.Genesis()
	if err != nil {
		t.Fatal(err)
	}
	raw, err := proto.Marshal(block)
	if err != nil {
		t.Fatal(err)
	}
	j := Joining{Name: "custody", Block: raw, Organization: Organization{
		MSP: "WarehouseMSP", Root: root(t, "w"), TLSRoot: root(t, "tlsw"), Anchors: []Address{{"127.0.0.1", 7099}},
	}}
	text, err := json.Marshal(j)
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := run([]string{"join"}, bytes.NewReader(text), &out); err != nil {
		t.Fatal(err)
	}
	var update common.ConfigUpdate
	if err := proto.Unmarshal(out.Bytes(), &update); err != nil {
		t.Fatal(err)
	}
	written := update.WriteSet.Groups["Application"].Groups
	var anchors peer.AnchorPeers
	if err := proto.Unmarshal(written["WarehouseMSP"].GetValues()["AnchorPeers"].GetValue(), &anchors); err != nil {
		t.Fatal(err)
	}
	if update.ChannelId != "custody" || len(anchors.AnchorPeers) != 1 || anchors.AnchorPeers[0].Port != 7099 {
		t.Errorf("the update of %q adds the anchor peers %+v", update.ChannelId, anchors.AnchorPeers)
	}
	for msp, g := range written {
		if msp != "WarehouseMSP" && len(g.GetValues()) > 0 {
			t.Errorf("the update changes %s too", msp)
		}
	}
	j.Organization.MSP = "MakerMSP"
	if again, err := j.Update(); err != nil || len(again) > 0 {
		t.Errorf("adding a member: %d bytes, %v, want nothing", len(again), err)
	}
	for name, change := range map[string]func(*Joining){
		"no channel": func(j *Joining) { j.Name = "" },
		"no name":    func(j *Joining) { j.Organization.MSP = "" },
		"no block":   func(j *Joining) { j.Block = nil },
		"garbage":    func(j *Joining) { j.Block = []byte{0xff} },
		"no root":    func(j *Joining) { j.Organization.MSP, j.Organization.Root = "NewMSP", "" },
	} {
		bad := j
		change(&bad)
		if update, err := bad.Update(); err == nil {
			t.Errorf("%s: %d bytes and no error", name, len(update))
		}
	}
}
