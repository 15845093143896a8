package network

import (
	"bytes"
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"time"

	admin "github.com/hyperledger/fabric-admin-sdk/pkg/chaincode"
	"github.com/hyperledger/fabric-admin-sdk/pkg/channel"
	"github.com/hyperledger/fabric-admin-sdk/pkg/identity"
	"github.com/hyperledger/fabric-protos-go-apiv2/common"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"

	"github.com/waymark/waymark/internal/keyfile"
)

// administrator is a member's administrator at the member's own peer.
type administrator struct {
	member
	conn *grpc.ClientConn
	id   identity.SigningIdentity
}

func (n *Network) administrator(s *state, m member) (*administrator, error) {
	user := n.layout.org(m.MSP).user(adminName)
	cert, err := identity.ReadCertificate(user.cert())
	if err != nil {
		return nil, err
	}
	key, err := identity.ReadPrivateKey(user.key())
	if err != nil {
		return nil, err
	}
	id, err := identity.NewPrivateKeySigningIdentity(m.MSP, cert, key)
	if err != nil {
		return nil, err
	}
	roots, err := pool(n.layout.org(m.MSP).tlsCert())
	if err != nil {
		return nil, err
	}
	conn, err := grpc.NewClient(s.Ports[m.peer()].address(), grpc.WithTransportCredentials(credentials.NewClientTLSFromCert(roots, "")))
	if err != nil {
		return nil, err
	}
	return &administrator{m, conn, id}, nil
}

func pool(path string) (*x509.CertPool, error) {
	cert, err := keyfile.ReadCertificate(path)
	if err != nil {
		return nil, err
	}
	p := x509.NewCertPool()
	p.AddCert(cert)
	return p, nil
}

// each runs do as every member's administrator, all at once.
func (n *Network) each(ctx context.Context, s *state, do func(context.Context, *administrator) error) error {
	return n.all(ctx, s, s.members(), do)
}

// all runs do as the administrator of each of these members, all at once.
func (n *Network) all(ctx context.Context, s *state, members []member, do func(context.Context, *administrator) error) error {
	errs := make(chan error, len(members))
	for _, m := range members {
		go func() {
			a, err := n.administrator(s, m)
			if err != nil {
				errs <- fmt.Errorf("%s: %w", m.MSP, err)
				return
			}
			defer a.conn.Close()
			if err := do(ctx, a); err != nil {
				errs <- fmt.Errorf("%s: %w", m.MSP, err)
				return
			}
			errs <- nil
		}()
	}
	var all error
	for range members {
		all = errors.Join(all, <-errs)
	}
	return all
}

// joinAll joins orderer and peers to the channel.
func (n *Network) joinAll(ctx context.Context, s *state) error {
	n.progress("joining the channel %s", Channel)
	block, err := n.genesisBlock()
	if err != nil {
		return err
	}
	if err := n.joinOrderer(s, block); err != nil {
		return fmt.Errorf("joining the orderer to the channel: %w", err)
	}
	return n.each(ctx, s, func(ctx context.Context, a *administrator) error {
		if err := channel.JoinChannel(ctx, a.conn, a.id, block); err != nil {
			return fmt.Errorf("joining the channel: %w", err)
		}
		return nil
	})
}

func (n *Network) joinOrderer(s *state, block *common.Block) error {
	org := n.layout.org(ordererMSP)
	roots, err := pool(org.tlsCert())
	if err != nil {
		return err
	}
	own, err := tls.LoadX509KeyPair(org.nodeTLS(ordererName).cert(), org.nodeTLS(ordererName).key())
	if err != nil {
		return err
	}
	answer, err := channel.CreateChannel("https://"+s.Ports[ordererName].address(1), block, roots, own)
	if err != nil {
		return err
	}
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusCreated {
		text, _ := io.ReadAll(io.LimitReader(answer.Body, 1000))
		return fmt.Errorf("%s: %s", answer.Status, text)
	}
	return nil
}

// deploy installs the chaincode's packages, starts its processes, and has it
// approved by every organisation and committed.
func (n *Network) deploy(ctx context.Context, s *state, started *[]string) error {
	n.progress("deploying the chaincode, version %s", s.Version)
	if err := n.install(ctx, s); err != nil {
		return err
	}
	if err := n.launch(ctx, s, n.chaincodes(s), started); err != nil {
		return err
	}
	return n.define(ctx, s)
}

func (n *Network) install(ctx context.Context, s *state) error {
	return n.each(ctx, s, func(ctx context.Context, a *administrator) error { return n.installAs(ctx, s, a) })
}

func (n *Network) installAs(ctx context.Context, s *state, a *administrator) error {
	text, err := os.ReadFile(n.layout.node(a.peer()).pack())
	if err != nil {
		return err
	}
	got, err := admin.NewPeer(a.conn, a.id).Install(ctx, bytes.NewReader(text))
	if err != nil {
		return fmt.Errorf("installing the chaincode: %w", err)
	}
	if got.GetPackageId() != s.Packages[a.MSP] {
		return fmt.Errorf("the peer calls the package %s, not %s", got.GetPackageId(), s.Packages[a.MSP])
	}
	return nil
}

// define approves the chaincode's definition as every organisation and commits
// it as the first.
func (n *Network) define(ctx context.Context, s *state) error {
	err := n.each(ctx, s, func(ctx context.Context, a *administrator) error {
		d := s.definition()
		d.PackageID = s.Packages[a.MSP]
		// The orderer may not have elected itself yet.
		return eventually(ctx, func() error { return admin.NewGateway(a.conn, a.id).Approve(ctx, d) })
	})
	if err != nil {
		return fmt.Errorf("approving the chaincode: %w", err)
	}
	a, err := n.administrator(s, founders[0])
	if err != nil {
		return err
	}
	defer a.conn.Close()
	// Gateways learn of each other's peers only by and by.
	err = eventually(ctx, func() error { return admin.NewGateway(a.conn, a.id).Commit(ctx, s.definition()) })
	if err != nil {
		return fmt.Errorf("committing the chaincode's definition: %w", err)
	}
	return nil
}

// definition is the chaincode as the channel knows it. It names no endorsement
// policy, so the channel's holds: a majority of the organisations.
func (s *state) definition() *admin.Definition {
	return &admin.Definition{ChannelName: Channel, Name: Chaincode, Version: s.Version, Sequence: s.Sequence}
}

// eventually repeats what fails only because the network is still coming up,
// until it succeeds, a process that it needs has ended, or ctx ends: its error is
// then that of the last whole try, which says more than that time is up.
func eventually(ctx context.Context, do func() error) error {
	var last error
	for {
		err := do()
		if over := (*ended)(nil); err == nil || errors.As(err, &over) {
			return err
		}
		if last == nil || ctx.Err() == nil {
			last = err
		}
		select {
		case <-ctx.Done():
			return last
		case <-time.After(100 * time.Millisecond):
		}
	}
}
