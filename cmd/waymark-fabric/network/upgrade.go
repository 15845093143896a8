package network

import (
	"context"
	"fmt"
	"strconv"

	admin "github.com/hyperledger/fabric-admin-sdk/pkg/chaincode"
)

// Upgrade builds the chaincode from the checkout as it is now and brings it
// onto the running channel as the next sequence. The ledger is kept; the old
// chaincode serves until the new one is committed. When it fails before that,
// the old one goes on.
func (n *Network) Upgrade(ctx context.Context) error {
	release, err := n.layout.exclusive()
	if err != nil {
		return err
	}
	defer release()
	old, err := n.layout.load()
	if err != nil {
		return err
	}
	if err := n.findSource(ctx); err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, upWait)
	defer cancel()
	if err := old.settled(); err != nil {
		return err
	}
	if err := n.ready(ctx, old); err != nil {
		return fmt.Errorf("the network has to be up: %w", err)
	}
	next, err := n.nextVersion(ctx, old)
	if err != nil {
		return err
	}
	if err := n.buildChaincode(ctx, n.layout.program(next.Version)); err != nil {
		return err
	}
	if err := n.install(ctx, next); err != nil {
		return err
	}
	beside := n.besideOld(next)
	intent := *old
	intent.Next = next
	if err := n.layout.save(&intent); err != nil {
		return err
	}
	err = n.rollbackOnError(func(started *[]string) error {
		if err := n.launch(ctx, next, beside, started); err != nil {
			return err
		}
		return n.define(ctx, next)
	})
	if err != nil {
		return err
	}
	for _, c := range beside {
		delete(next.Ports, c.name)
	}
	if err := n.layout.save(next); err != nil {
		return err
	}
	return n.replace(ctx, next, beside)
}

// besideOld are the new chaincode's processes under names that do not clash with
// the old one's, whose places they take once the definition is committed.
func (n *Network) besideOld(next *state) []command {
	var beside []command
	for _, m := range next.members() {
		c := n.layout.chaincodeCommand(next, m)
		c.name += "-" + next.Version
		next.Ports[c.name] = next.Ports[m.chaincode()]
		beside = append(beside, c)
	}
	return beside
}

// resolve finds out how an interrupted upgrade ended: the nodes run, and the
// channel says which definition of the chaincode holds.
func (n *Network) resolve(ctx context.Context, s *state) (*state, error) {
	a, err := n.administrator(s, founders[0])
	if err != nil {
		return nil, err
	}
	defer a.conn.Close()
	var sequence int64
	err = eventually(ctx, func() error {
		d, err := admin.NewGateway(a.conn, a.id).QueryCommittedWithName(ctx, Channel, Chaincode)
		sequence = d.GetSequence()
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("asking how the interrupted upgrade ended: %w", err)
	}
	settled := *s
	settled.Next = nil
	if sequence == s.Next.Sequence {
		settled = *s.Next
	}
	for name := range settled.Ports {
		if _, ok := s.Ports[name]; !ok {
			delete(settled.Ports, name) // of a process that stood beside the old one
		}
	}
	n.progress("an upgrade was interrupted: the channel runs the chaincode's version %s", settled.Version)
	return &settled, n.layout.save(&settled)
}

// nextVersion is the state after an upgrade: the next version and sequence,
// chaincode ports of its own, and new packages.
func (n *Network) nextVersion(ctx context.Context, old *state) (*state, error) {
	version, err := strconv.Atoi(old.Version)
	if err != nil {
		return nil, fmt.Errorf("the chaincode's version is %q: %w", old.Version, err)
	}
	free, err := n.freePorts(ctx, len(old.members()))
	if err != nil {
		return nil, err
	}
	next := &state{
		Complete: true, Version: strconv.Itoa(version + 1), Sequence: old.Sequence + 1, Joined: old.Joined,
		Ports: map[string]ports{}, Packages: map[string]string{},
	}
	for name, p := range old.Ports {
		next.Ports[name] = p
	}
	for i, m := range next.members() {
		next.Ports[m.chaincode()] = ports{free[i]}
		if next.Packages[m.MSP], err = n.layout.pack(m, next.Version, next.Ports[m.chaincode()]); err != nil {
			return nil, fmt.Errorf("packing the chaincode for %s: %w", m.MSP, err)
		}
	}
	return next, nil
}

// replace ends the old chaincode's processes and those that stood beside them,
// and starts the new ones under their own names. A peer reconnects by itself.
func (n *Network) replace(ctx context.Context, s *state, beside []command) error {
	var names []string
	var commands []command
	for _, c := range beside {
		names = append(names, c.name)
	}
	for _, m := range s.members() {
		names = append(names, m.chaincode())
		commands = append(commands, n.layout.chaincodeCommand(s, m))
	}
	if err := n.layout.stop(names...); err != nil {
		return err
	}
	var started []string
	if err := n.launch(ctx, s, commands, &started); err != nil {
		return err // what runs stays: the ledger already names the new chaincode
	}
	if err := n.ready(ctx, s); err != nil {
		return err
	}
	n.progress("the channel runs the chaincode's version %s", s.Version)
	return nil
}
