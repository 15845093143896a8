package network

import (
	"context"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"

	admin "github.com/hyperledger/fabric-admin-sdk/pkg/chaincode"
	"github.com/hyperledger/fabric-admin-sdk/pkg/channel"
	"github.com/hyperledger/fabric-protos-go-apiv2/common"
	"google.golang.org/protobuf/proto"

	"github.com/waymark/waymark/internal/durable"
)

// Join adds an organisation to the running channel: certificates, a
// configuration update that every member's administrator signs (the channel asks
// for a majority), a peer that takes the ledger from block 0, the chaincode
// installed there and approved by it, and its place in the profile. msp is its
// MSP id, name the prefix of its processes, role what its client may register
// as. The channel's own policies count it from then on.
//
// A Join that failed or was interrupted goes on where it was when called again
// with the same arguments. Nothing of the other organisations stops meanwhile.
func (n *Network) Join(ctx context.Context, msp, name, role string) error {
	release, err := n.layout.exclusive()
	if err != nil {
		return err
	}
	defer release()
	s, err := n.layout.load()
	if err != nil {
		return err
	}
	m := member{MSP: msp, Name: name, Role: role}
	if s.Joining != nil && *s.Joining == m {
		s.Joining = nil // goes on
	} else if err := s.joinable(m); err != nil {
		return err
	}
	if err := s.settled(); err != nil {
		return err
	}
	if err := n.findSource(ctx); err != nil {
		return err
	}
	built, err := n.build(ctx)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, upWait)
	defer cancel()
	if err := n.ready(ctx, s); err != nil {
		return fmt.Errorf("the network has to be up: %w", err)
	}
	if err := n.prepareJoin(ctx, s, m); err != nil {
		return err
	}
	if err := n.addOrgToChannel(ctx, built, s, m); err != nil {
		return fmt.Errorf("adding %s to the channel's configuration: %w", m.MSP, err)
	}
	return n.rollbackOnError(func(started *[]string) error { return n.startOrg(ctx, built, s, m, started) })
}

// joinable refuses names that cannot be a new organisation's.
func (s *state) joinable(m member) error {
	for _, name := range []string{m.MSP, m.Name, m.Role} {
		if name == "" || strings.Trim(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") != "" {
			return fmt.Errorf("%q is no name of letters and digits", name)
		}
	}
	if m.MSP == ordererMSP || m.Name == ordererName {
		return errors.New("that is the orderer's name")
	}
	for _, other := range s.members() {
		if other.MSP == m.MSP || other.Name == m.Name {
			return fmt.Errorf("%s is a member already, whose processes are named %s", other.MSP, other.Name)
		}
	}
	return nil
}

// prepareJoin writes what the new organisation's nodes need, unless an earlier
// try did: from the moment that network.json names it, its certificates may be
// in the channel's configuration and stay.
func (n *Network) prepareJoin(ctx context.Context, s *state, m member) error {
	if _, done := s.Packages[m.MSP]; done {
		return nil
	}
	n.progress("making certificates for %s", m.MSP)
	free, err := n.freePorts(ctx, 4)
	if err != nil {
		return err
	}
	s.Ports[m.peer()], s.Ports[m.chaincode()] = ports(free[:3]), ports(free[3:])
	if err := n.writeMember(s, m); err != nil {
		return err
	}
	if err := n.layout.writePeerConfig(s, m); err != nil {
		return err
	}
	intent := *s
	intent.Joining = &m
	return n.layout.save(&intent)
}

// addOrgToChannel has the channel take the organisation, and returns when a member's peer
// has the block that says so.
func (n *Network) addOrgToChannel(ctx context.Context, built programs, s *state, m member) error {
	update, err := n.joinUpdate(ctx, built, s, m)
	if err != nil || len(update) == 0 {
		return err
	}
	n.progress("adding %s to the channel", m.MSP)
	if err := n.submitUpdate(ctx, s, update); err != nil {
		return err
	}
	return eventually(ctx, func() error {
		update, err := n.joinUpdate(ctx, built, s, m)
		if err == nil && len(update) > 0 {
			err = errors.New("the members' peers do not have the new configuration")
		}
		return err
	})
}

// joinUpdate is the change of the channel's newest configuration that adds the
// organisation; nothing if it is in it.
func (n *Network) joinUpdate(ctx context.Context, built programs, s *state, m member) ([]byte, error) {
	a, err := n.administrator(s, founders[0])
	if err != nil {
		return nil, err
	}
	defer a.conn.Close()
	block, err := channel.GetConfigBlock(ctx, a.conn, a.id, Channel)
	if err != nil {
		return nil, err
	}
	raw, err := proto.Marshal(block)
	if err != nil {
		return nil, err
	}
	org, err := n.layout.describeOrg(m.MSP, s.Ports[m.peer()])
	if err != nil {
		return nil, err
	}
	return runGenesisTool(ctx, built, tree{"name": Channel, "block": raw, "organization": org}, "join")
}

// startOrg starts the new organisation's processes and has its peer take part.
func (n *Network) startOrg(ctx context.Context, built programs, s *state, m member, started *[]string) error {
	joined := *s
	joined.Joined = append(slices.Clone(s.Joined), m)
	if err := n.startMissing(ctx, &joined, []command{n.layout.peerCommand(built, m)}, started); err != nil {
		return err
	}
	n.progress("joining %s to the channel", m.peer())
	alone := func(do func(context.Context, *administrator) error) error {
		return n.all(ctx, &joined, []member{m}, do)
	}
	if err := alone(n.joinPeer); err != nil {
		return err
	}
	// Its lifecycle answers for the channel's definitions once it has the blocks
	// that hold them.
	if err := n.caughtUp(ctx, &joined, m); err != nil {
		return err
	}
	n.progress("deploying the chaincode there, version %s", s.Version)
	err := alone(func(ctx context.Context, a *administrator) error { return n.installOnce(ctx, &joined, a) })
	if err != nil {
		return err
	}
	if err := n.startMissing(ctx, &joined, []command{n.layout.chaincodeCommand(&joined, m)}, started); err != nil {
		return err
	}
	if err := alone(func(ctx context.Context, a *administrator) error { return approveOnce(ctx, &joined, a) }); err != nil {
		return fmt.Errorf("approving the chaincode: %w", err)
	}
	if err := n.ready(ctx, &joined); err != nil {
		return err
	}
	if err := durable.WriteFile(n.layout.profile(), mustJSON(joined.profile()), 0o644); err != nil {
		return err
	}
	if err := n.layout.save(&joined); err != nil {
		return err
	}
	n.progress("%s is a member", m.MSP)
	return nil
}

// joinPeer joins a peer to the channel, unless it is joined.
func (n *Network) joinPeer(ctx context.Context, a *administrator) error {
	var has bool
	err := eventually(ctx, func() error {
		list, err := channel.ListChannelOnPeer(ctx, a.conn, a.id)
		for _, c := range list {
			has = has || c.GetChannelId() == Channel
		}
		return err
	})
	if err != nil || has {
		return err
	}
	block, err := n.genesisBlock()
	if err != nil {
		return err
	}
	if err := channel.JoinChannel(ctx, a.conn, a.id, block); err != nil {
		return fmt.Errorf("joining the channel: %w", err)
	}
	return nil
}

// caughtUp waits until a member's peer has the blocks that the first one has.
func (n *Network) caughtUp(ctx context.Context, s *state, m member) error {
	want, err := n.height(ctx, s, founders[0])
	if err != nil {
		return err
	}
	return eventually(ctx, func() error {
		have, err := n.height(ctx, s, m)
		if err == nil && have < want {
			err = fmt.Errorf("the peer has %d of %d blocks", have, want)
		}
		return err
	})
}

// installOnce installs a member's chaincode package, unless it is installed.
func (n *Network) installOnce(ctx context.Context, s *state, a *administrator) error {
	installed, err := admin.NewPeer(a.conn, a.id).QueryInstalled(ctx)
	if err != nil {
		return fmt.Errorf("asking which chaincode is installed: %w", err)
	}
	for _, c := range installed.GetInstalledChaincodes() {
		if c.GetPackageId() == s.Packages[a.MSP] {
			return nil
		}
	}
	return n.installAs(ctx, s, a)
}

// approveOnce approves the definition that holds as a member, unless it did.
func approveOnce(ctx context.Context, s *state, a *administrator) error {
	gateway := admin.NewGateway(a.conn, a.id)
	d := s.definition()
	d.PackageID = s.Packages[a.MSP]
	return eventually(ctx, func() error {
		if _, err := gateway.QueryApproved(ctx, Channel, Chaincode, s.Sequence); err == nil {
			return nil
		}
		return gateway.Approve(ctx, d)
	})
}

// genesisBlock is the channel's block 0.
func (n *Network) genesisBlock() (*common.Block, error) {
	text, err := os.ReadFile(n.layout.genesis())
	if err != nil {
		return nil, err
	}
	block := &common.Block{}
	if err := proto.Unmarshal(text, block); err != nil {
		return nil, fmt.Errorf("reading the genesis block: %w", err)
	}
	return block, nil
}
