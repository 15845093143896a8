package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"

	"github.com/hyperledger/fabric-protos-go/common"
	"github.com/hyperledger/fabric-sdk-go/pkg/client/channel"
	"github.com/hyperledger/fabric-sdk-go/pkg/client/ledger"
	"github.com/hyperledger/fabric-sdk-go/pkg/client/msp"
	"github.com/hyperledger/fabric-sdk-go/pkg/common/providers/fab"
	mspapi "github.com/hyperledger/fabric-sdk-go/pkg/common/providers/msp"
	"github.com/hyperledger/fabric-sdk-go/pkg/core/config"
	"github.com/hyperledger/fabric-sdk-go/pkg/fabsdk"

	"github.com/waymark/waymark/cmd/waymark-audit/audit"
	"github.com/waymark/waymark/internal/custody/fabric/profile"
	"github.com/waymark/waymark/provenance"
)

// connection is the auditor's connection to every organisation's peer.
type connection struct {
	sdk    *fabsdk.FabricSDK
	ledger *ledger.Client
	client *channel.Client
	name   string // of the chaincode
}

// connect opens the channel as a member of the auditor's organisation, which
// may read everybody's peers.
func connect(p *profile.Profile, as string, dir string) (*connection, error) {
	org, err := p.Organization(as)
	if err != nil {
		return nil, err
	}
	if org.Client == nil {
		return nil, fmt.Errorf("the profile names no client of %s to read as", as)
	}
	text, err := json.Marshal(settings(p, as, dir))
	if err != nil {
		return nil, err
	}
	sdk, err := fabsdk.New(config.FromRaw(text, "json"))
	if err != nil {
		return nil, fmt.Errorf("setting up fabric-sdk-go: %w", err)
	}
	c := &connection{sdk: sdk, name: p.Chaincode}
	if err := c.open(p, org); err != nil {
		sdk.Close()
		return nil, err
	}
	return c, nil
}

func (c *connection) open(p *profile.Profile, org *profile.Organization) error {
	cert, err := os.ReadFile(org.Client.Certificate)
	if err != nil {
		return err
	}
	key, err := os.ReadFile(org.Client.Key)
	if err != nil {
		return err
	}
	members, err := msp.New(c.sdk.Context(), msp.WithOrg(org.MSP))
	if err != nil {
		return fmt.Errorf("reading as %s: %w", org.MSP, err)
	}
	id, err := members.CreateSigningIdentity(mspapi.WithCert(cert), mspapi.WithPrivateKey(key))
	if err != nil {
		return fmt.Errorf("reading as %s: %w", org.MSP, err)
	}
	ctx := c.sdk.ChannelContext(p.Channel, fabsdk.WithIdentity(id))
	if c.ledger, err = ledger.New(ctx, ledger.WithDefaultTargetFilter(everyPeer{})); err != nil {
		return fmt.Errorf("opening the channel %s: %w", p.Channel, err)
	}
	if c.client, err = channel.New(ctx); err != nil {
		return fmt.Errorf("opening the channel %s: %w", p.Channel, err)
	}
	return nil
}

func (c *connection) close() { c.sdk.Close() }

type everyPeer struct{}

func (everyPeer) Accept(fab.Peer) bool { return true }

// peers are the first peer of every organisation.
func (c *connection) peers(p *profile.Profile) []audit.Peer {
	var all []audit.Peer
	for _, o := range p.Organizations {
		all = append(all, &sdkPeer{c, o.MSP, o.Peers[0].Address})
	}
	return all
}

// sdkPeer is one peer. It implements [audit.Peer].
type sdkPeer struct {
	*connection
	msp, address string
}

func (p *sdkPeer) MSP() string     { return p.msp }
func (p *sdkPeer) Address() string { return p.address }

func (p *sdkPeer) Height(ctx context.Context) (uint64, error) {
	info, err := p.ledger.QueryInfo(ledger.WithTargetEndpoints(p.address), ledger.WithParentContext(ctx))
	if err != nil {
		return 0, err
	}
	return info.BCI.GetHeight(), nil
}

func (p *sdkPeer) Block(ctx context.Context, number uint64) (*common.Block, error) {
	return p.ledger.QueryBlock(number, ledger.WithTargetEndpoints(p.address), ledger.WithParentContext(ctx))
}

// Heads asks the custody chaincode of the peer. The names are those of package
// chaincode, which this program cannot import: see package audit.
func (p *sdkPeer) Heads(ctx context.Context, bookmark string) ([]provenance.Custody, string, error) {
	arg, err := json.Marshal(bookmark)
	if err != nil {
		return nil, "", err
	}
	answer, err := p.client.Query(channel.Request{ChaincodeID: p.name, Fcn: "Heads", Args: [][]byte{arg}},
		channel.WithTargetEndpoints(p.address), channel.WithParentContext(ctx))
	if err != nil {
		return nil, "", err
	}
	var page struct {
		Heads    []provenance.Custody `json:"heads"`
		Bookmark string               `json:"bookmark"`
	}
	if err := json.Unmarshal(answer.Payload, &page); err != nil {
		return nil, "", fmt.Errorf("reading its answer: %w", err)
	}
	return page.Heads, page.Bookmark, nil
}

type tree = map[string]any

// settings are fabric-sdk-go's configuration for the profile's channel. dir is
// a folder for the SDK's stores, which stay empty.
func settings(p *profile.Profile, as, dir string) tree {
	options := func(n profile.Node) tree {
		o := tree{"allow-insecure": false, "fail-fast": false, "keep-alive-time": "0s"}
		if n.Server != "" {
			o["ssl-target-name-override"] = n.Server
		}
		return o
	}
	use, peers, orgs := tree{}, tree{}, tree{}
	for _, o := range p.Organizations {
		n := o.Peers[0]
		use[n.Address] = tree{"endorsingPeer": true, "chaincodeQuery": true, "ledgerQuery": true, "eventSource": true}
		peers[n.Address] = tree{"url": n.Address, "grpcOptions": options(n), "tlsCACerts": tree{"path": n.TLS}}
		orgs[o.MSP] = tree{"mspid": o.MSP, "cryptoPath": dir, "peers": []string{n.Address}}
	}
	return tree{
		"version": "1.0.0",
		"client": tree{
			"organization": as, "logging": tree{"level": "error"}, "cryptoconfig": tree{"path": dir},
			"credentialStore": tree{"path": dir, "cryptoStore": tree{"path": dir}},
			"BCCSP": tree{"security": tree{
				"enabled": true, "default": tree{"provider": "SW"}, "hashAlgorithm": "SHA2", "softVerify": true, "level": 256,
			}},
			"tlsCerts": tree{"systemCertPool": false},
		},
		"channels":      tree{p.Channel: tree{"peers": use, "policies": tree{"discovery": tree{"maxTargets": 1, "minResponses": 1}}}},
		"organizations": orgs,
		"peers":         peers,
	}
}
