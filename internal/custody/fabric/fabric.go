// Package fabric is the custody ledger on a real Hyperledger Fabric channel,
// through the gateway of one organisation's own peer.
//
// What it promises beyond [custody.Ledger]:
//
//   - A signed transaction is on disk before it is sent, and the same bytes are
//     sent again until its fate is known, by this process or by the next one
//     that opens the same file: an orderer that dies with transactions that it
//     acknowledged loses none of them, and nothing is committed twice.
//   - Queries are answered by the organisation's own peer and by nobody else's.
//   - When the organisation first saw a block is on disk, so that a replay gives
//     the same Event.Seen as the first reading did.
//   - A record that needs the endorsement of an organisation whose peer is away,
//     or which gossip has lost sight of, waits for it for a while, and fails with
//     a [*MissingPeerError], which names the organisation. Endorsements come
//     before anything is sent to the orderer, so trying again is safe.
//
// It believes its own peer. Who does not want to believe any one peer asks all
// of them: cmd/waymark-audit.
package fabric

import (
	"context"
	"crypto/ecdsa"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"fmt"
	"os"
	"sync"
	"sync/atomic"
	"time"

	"github.com/hyperledger/fabric-gateway/pkg/client"
	"github.com/hyperledger/fabric-gateway/pkg/hash"
	"github.com/hyperledger/fabric-gateway/pkg/identity"
	"google.golang.org/grpc"

	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/custody/fabric/profile"
)

// Config says which channel to open, as whom.
type Config struct {
	Profile  *profile.Profile
	MSP      string            // whose peer to use and whom to speak for
	Identity *custody.Identity // the profile's client of the MSP if nil
	Path     string            // file that keeps transactions in flight; created if missing, for one Ledger at a time

	Patience  time.Duration    // how long Submit waits for a transaction's fate; 1 min if zero
	PeerWait  time.Duration    // how long Submit waits for another organisation's peer that is missing; 15 s if zero
	KeepAlive time.Duration    // how often a silent connection is probed; 75 s if zero, as Fabric's peers allow
	Clock     func() time.Time // when a block is first seen; time.Now if nil
	Horizon   *Horizon         // shared by the parties of one process; of its own if nil
	Problem   func(error)      // called with what fails in the background; silent if nil
}

// Ledger is one party's connection to the channel. It implements
// [custody.Ledger] and is safe for concurrent use.
type Ledger struct {
	msp      string
	channel  string
	conn     *grpc.ClientConn
	gateway  *client.Gateway
	network  *client.Network
	contract *client.Contract
	journal  *journal
	sign     identity.Sign
	clock    func() time.Time
	patience time.Duration
	peerWait time.Duration
	horizon  *Horizon
	problem  func(error)
	height   atomic.Uint64 // newest block that this party's peer is known to have
	creator  identity.Identity

	organizations []string // MSP ids of the profile
	background
}

// background is the work that goes on after a call returned.
type background struct {
	ctx    context.Context
	cancel context.CancelFunc
	work   sync.WaitGroup
}

var _ custody.Confidential = (*Ledger)(nil)

// Open connects to the organisation's first peer and takes up the transactions
// that an earlier process left in flight. It does not wait for the peer: calls
// fail while it is away.
func Open(cfg Config) (*Ledger, error) {
	if cfg.Profile == nil || cfg.Path == "" {
		return nil, errors.New("opening the channel: no profile, or no file for transactions in flight")
	}
	cfg = cfg.withDefaults()
	org, err := cfg.Profile.Organization(cfg.MSP)
	if err != nil {
		return nil, fmt.Errorf("opening the channel: %w", err)
	}
	id, sign, err := signer(cfg, org)
	if err != nil {
		return nil, fmt.Errorf("opening the channel as %s: %w", cfg.MSP, err)
	}
	journal, err := openJournal(cfg.Path, cfg.Profile.Channel, cfg.MSP)
	if err != nil {
		return nil, err
	}
	l := &Ledger{
		msp: cfg.MSP, channel: cfg.Profile.Channel, journal: journal, sign: sign, creator: id,
		clock: cfg.Clock, patience: cfg.Patience, peerWait: cfg.PeerWait, horizon: cfg.Horizon, problem: cfg.Problem,
	}
	for _, o := range cfg.Profile.Organizations {
		l.organizations = append(l.organizations, o.MSP)
	}
	l.ctx, l.cancel = context.WithCancel(context.Background())
	if err := l.connect(cfg, org.Peers[0]); err != nil {
		return nil, errors.Join(fmt.Errorf("opening the channel as %s: %w", cfg.MSP, err), journal.close())
	}
	if err := l.recover(); err != nil {
		return nil, errors.Join(err, l.Close())
	}
	return l, nil
}

func (cfg Config) withDefaults() Config {
	if cfg.Patience == 0 {
		cfg.Patience = time.Minute
	}
	if cfg.PeerWait == 0 {
		cfg.PeerWait = 15 * time.Second
	}
	if cfg.KeepAlive == 0 {
		cfg.KeepAlive = 75 * time.Second
	}
	if cfg.Clock == nil {
		cfg.Clock = time.Now
	}
	if cfg.Horizon == nil {
		cfg.Horizon = &Horizon{}
	}
	if cfg.Problem == nil {
		cfg.Problem = func(error) {}
	}
	return cfg
}

func (l *Ledger) connect(cfg Config, peer profile.Node) error {
	conn, err := dial(peer, cfg.KeepAlive)
	if err != nil {
		return err
	}
	l.conn = conn
	l.gateway, err = client.Connect(l.creator, client.WithSign(l.sign), client.WithHash(hash.SHA256), client.WithClientConnection(conn))
	if err != nil {
		return errors.Join(err, conn.Close())
	}
	l.network = l.gateway.GetNetwork(cfg.Profile.Channel)
	l.contract = l.network.GetContract(cfg.Profile.Chaincode)
	return nil
}

// Close ends the connection. Transactions whose fate is not known stay in the
// file, for the next Open.
func (l *Ledger) Close() error {
	l.cancel()
	l.work.Wait()
	return errors.Join(l.gateway.Close(), l.conn.Close(), l.journal.close())
}

// signer is the identity that the configuration names, with what signs for it.
func signer(cfg Config, org *profile.Organization) (identity.Identity, identity.Sign, error) {
	id := cfg.Identity
	if id == nil {
		if org.Client == nil {
			return nil, nil, fmt.Errorf("the profile names no identity to speak as")
		}
		var err error
		if id, err = LoadIdentity(cfg.MSP, org.Client.Certificate, org.Client.Key); err != nil {
			return nil, nil, err
		}
	}
	if id.MSP != cfg.MSP {
		return nil, nil, fmt.Errorf("the identity is of %s", id.MSP)
	}
	cert, err := identity.CertificateFromPEM(id.Certificate)
	if err != nil {
		return nil, nil, fmt.Errorf("the certificate: %w", err)
	}
	public, ok := cert.PublicKey.(*ecdsa.PublicKey)
	if !ok || id.Key == nil || !public.Equal(id.Key.Public()) {
		return nil, nil, errors.New("the key is not the certificate's, or not ECDSA")
	}
	x509ID, err := identity.NewX509Identity(id.MSP, cert)
	if err != nil {
		return nil, nil, err
	}
	sign, err := newSign(id.Key, public.Curve)
	return x509ID, sign, err
}

// LoadIdentity reads a member's certificate and PKCS #8 key from PEM files.
func LoadIdentity(msp, certificate, key string) (*custody.Identity, error) {
	cert, err := os.ReadFile(certificate)
	if err != nil {
		return nil, err
	}
	text, err := os.ReadFile(key)
	if err != nil {
		return nil, err
	}
	block, _ := pem.Decode(text)
	if block == nil {
		return nil, fmt.Errorf("%s is not PEM", key)
	}
	parsed, err := x509.ParsePKCS8PrivateKey(block.Bytes)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", key, err)
	}
	private, ok := parsed.(*ecdsa.PrivateKey)
	if !ok {
		return nil, fmt.Errorf("%s holds a %T, not an ECDSA key", key, parsed)
	}
	return &custody.Identity{MSP: msp, Certificate: cert, Key: private}, nil
}
