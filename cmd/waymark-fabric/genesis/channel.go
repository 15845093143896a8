package main

import (
	"crypto/x509"
	"encoding/pem"
	"errors"
	"fmt"
	"time"

	"github.com/hyperledger/fabric-config/configtx"
	"github.com/hyperledger/fabric-config/configtx/membership"
	"github.com/hyperledger/fabric-config/configtx/orderer"
	"github.com/hyperledger/fabric-protos-go-apiv2/common"
)

// Channel describes a channel with one ordering organisation.
type Channel struct {
	Name             string         `json:"name"`
	BatchMillis      int64          `json:"batchMillis"`      // how long the orderer waits for a block to fill
	MaxMessages      uint32         `json:"maxMessages"`      // transactions in a block
	AbsoluteMaxBytes uint32         `json:"absoluteMaxBytes"` // of a block
	PreferredBytes   uint32         `json:"preferredBytes"`   // of a block
	Orderer          Orderer        `json:"orderer"`
	Organizations    []Organization `json:"organizations"`
}

// Orderer is the ordering organisation with its raft consenters.
type Orderer struct {
	Organization
	Consenters []Consenter `json:"consenters"`
}

// Consenter is one ordering node. Certificate is its TLS certificate, PEM.
type Consenter struct {
	Address
	Certificate string `json:"certificate"`
}

// Organization is a member. Certificates are PEM.
type Organization struct {
	MSP     string    `json:"msp"`
	Root    string    `json:"root"`    // of the CA that its identities are of
	TLSRoot string    `json:"tlsRoot"` // of the CA that its nodes' TLS certificates are of
	Anchors []Address `json:"anchors,omitempty"`
}

// Address is where a node is reached.
type Address struct {
	Host string `json:"host"`
	Port int    `json:"port"`
}

// Capabilities of the fabric that cmd/waymark-fabric/engine builds.
const (
	channelCapability     = "V2_0"
	ordererCapability     = "V2_0"
	applicationCapability = "V2_5"
)

// Genesis is the channel's first block.
func (c Channel) Genesis() (*common.Block, error) {
	if c.Name == "" || len(c.Organizations) == 0 || len(c.Orderer.Consenters) == 0 {
		return nil, errors.New("the channel needs a name, an organisation and an orderer")
	}
	ord, err := c.ordering()
	if err != nil {
		return nil, err
	}
	var members []configtx.Organization
	for _, o := range c.Organizations {
		m, err := o.member()
		if err != nil {
			return nil, err
		}
		members = append(members, m)
	}
	block, err := configtx.NewApplicationChannelGenesisBlock(configtx.Channel{
		ModPolicy: "Admins", Policies: standard(nil), Capabilities: []string{channelCapability},
		Orderer: ord,
		Application: configtx.Application{
			ModPolicy: "Admins", Organizations: members, Capabilities: []string{applicationCapability},
			Policies: standard(map[string]configtx.Policy{
				"Endorsement":          meta("MAJORITY Endorsement"),
				"LifecycleEndorsement": meta("MAJORITY Endorsement"),
			}),
		},
	}, c.Name)
	if err != nil {
		return nil, fmt.Errorf("building the genesis block: %w", err)
	}
	return block, c.addAnchors(block)
}

func (c Channel) ordering() (configtx.Orderer, error) {
	msp, err := c.Orderer.membership()
	if err != nil {
		return configtx.Orderer{}, err
	}
	id := c.Orderer.MSP
	org := configtx.Organization{
		Name: id, MSP: msp, ModPolicy: "Admins",
		Policies: map[string]configtx.Policy{
			"Readers":     signed("OR('%s.member')", id),
			"Writers":     signed("OR('%s.member')", id),
			"Admins":      signed("OR('%s.admin')", id),
			"Endorsement": signed("OR('%s.member')", id),
		},
	}
	var consenters []orderer.Consenter
	for _, n := range c.Orderer.Consenters {
		cert, err := certificate(n.Certificate)
		if err != nil {
			return configtx.Orderer{}, fmt.Errorf("the TLS certificate of the orderer at %s:%d: %w", n.Host, n.Port, err)
		}
		consenters = append(consenters, orderer.Consenter{
			Address:       orderer.EtcdAddress{Host: n.Host, Port: n.Port},
			ClientTLSCert: cert, ServerTLSCert: cert,
		})
		org.OrdererEndpoints = append(org.OrdererEndpoints, fmt.Sprintf("%s:%d", n.Host, n.Port))
	}
	return configtx.Orderer{
		OrdererType: orderer.ConsensusTypeEtcdRaft, State: orderer.ConsensusStateNormal,
		BatchTimeout: time.Duration(c.BatchMillis) * time.Millisecond,
		BatchSize: orderer.BatchSize{
			MaxMessageCount: c.MaxMessages, AbsoluteMaxBytes: c.AbsoluteMaxBytes, PreferredMaxBytes: c.PreferredBytes,
		},
		EtcdRaft: orderer.EtcdRaft{
			Consenters: consenters,
			Options: orderer.EtcdRaftOptions{
				// A tenth of the usual tick: a lone orderer elects itself in one second.
				TickInterval: "100ms", ElectionTick: 10, HeartbeatTick: 1,
				MaxInflightBlocks: 5, SnapshotIntervalSize: 16 << 20,
			},
		},
		Organizations: []configtx.Organization{org}, Capabilities: []string{ordererCapability},
		ModPolicy: "Admins",
		Policies:  standard(map[string]configtx.Policy{"BlockValidation": meta("ANY Writers")}),
	}, nil
}

func (o Organization) member() (configtx.Organization, error) {
	msp, err := o.membership()
	if err != nil {
		return configtx.Organization{}, err
	}
	return configtx.Organization{
		Name: o.MSP, MSP: msp, ModPolicy: "Admins",
		Policies: map[string]configtx.Policy{
			"Readers":     signed("OR('%[1]s.admin', '%[1]s.peer', '%[1]s.client')", o.MSP),
			"Writers":     signed("OR('%[1]s.admin', '%[1]s.client')", o.MSP),
			"Admins":      signed("OR('%s.admin')", o.MSP),
			"Endorsement": signed("OR('%s.peer')", o.MSP),
		},
	}, nil
}

func (o Organization) membership() (configtx.MSP, error) {
	root, err := certificate(o.Root)
	if err != nil {
		return configtx.MSP{}, fmt.Errorf("the root certificate of %q: %w", o.MSP, err)
	}
	tlsRoot, err := certificate(o.TLSRoot)
	if err != nil {
		return configtx.MSP{}, fmt.Errorf("the TLS root certificate of %q: %w", o.MSP, err)
	}
	unit := func(name string) membership.OUIdentifier {
		return membership.OUIdentifier{Certificate: root, OrganizationalUnitIdentifier: name}
	}
	return configtx.MSP{
		Name: o.MSP, RootCerts: []*x509.Certificate{root}, TLSRootCerts: []*x509.Certificate{tlsRoot},
		CryptoConfig: membership.CryptoConfig{SignatureHashFamily: "SHA2", IdentityIdentifierHashFunction: "SHA256"},
		NodeOUs: membership.NodeOUs{
			Enable: true, ClientOUIdentifier: unit("client"), PeerOUIdentifier: unit("peer"),
			AdminOUIdentifier: unit("admin"), OrdererOUIdentifier: unit("orderer"),
		},
	}, nil
}

// standard are the policies that channel, orderer and application have alike.
func standard(more map[string]configtx.Policy) map[string]configtx.Policy {
	p := map[string]configtx.Policy{
		"Readers": meta("ANY Readers"), "Writers": meta("ANY Writers"), "Admins": meta("MAJORITY Admins"),
	}
	for k, v := range more {
		p[k] = v
	}
	return p
}

func meta(rule string) configtx.Policy {
	return configtx.Policy{Type: configtx.ImplicitMetaPolicyType, Rule: rule}
}

func signed(rule, msp string) configtx.Policy {
	return configtx.Policy{Type: configtx.SignaturePolicyType, Rule: fmt.Sprintf(rule, msp)}
}

func certificate(text string) (*x509.Certificate, error) {
	block, rest := pem.Decode([]byte(text))
	if block == nil || block.Type != "CERTIFICATE" || len(rest) > 0 {
		return nil, errors.New("it is not one PEM certificate")
	}
	return x509.ParseCertificate(block.Bytes)
}
