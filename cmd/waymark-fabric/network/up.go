package network

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"time"
)

// upWait bounds a start, once everything is built.
const upWait = 2 * time.Minute

// Up makes the network, or starts what of it does not run, and returns when it
// is usable. When it fails or ctx ends, what it started is stopped again.
func (n *Network) Up(ctx context.Context) error {
	release, err := n.layout.exclusive()
	if err != nil {
		return err
	}
	defer release()
	if err := n.findSource(ctx); err != nil {
		return err
	}
	built, err := n.build(ctx)
	if err != nil {
		return err
	}
	s, err := n.layout.load()
	if err == nil && !s.Complete {
		n.say("an earlier start did not come to its end: starting over")
		if err := n.startOver(); err != nil {
			return err
		}
		err = ErrNone
	}
	if errors.Is(err, ErrNone) {
		return n.create(ctx, built)
	}
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, upWait)
	defer cancel()
	return n.orNothing(func(started *[]string) error {
		if s.Next != nil {
			if err := n.startMissing(ctx, s, n.nodes(s, built), started); err != nil {
				return err
			}
			if s, err = n.resolve(ctx, s); err != nil {
				return err
			}
		}
		if err := n.startMissing(ctx, s, append(n.nodes(s, built), n.chaincodes(s)...), started); err != nil {
			return err
		}
		return n.ready(ctx, s)
	})
}

func (n *Network) startOver() error {
	names, err := n.layout.processes()
	if err != nil {
		return err
	}
	if err := n.layout.stop(names...); err != nil {
		return err
	}
	return n.layout.clear()
}

// orNothing runs do, which adds the names of the processes that it starts to
// started, and stops those when it fails, or panics.
func (n *Network) orNothing(do func(started *[]string) error) (err error) {
	var started []string
	whole := false
	defer func() {
		if !whole && len(started) > 0 {
			n.say("stopping what was started")
			err = errors.Join(err, n.layout.stop(started...))
		}
	}()
	err = do(&started)
	whole = err == nil
	return err
}

// create makes a network that was not there.
func (n *Network) create(ctx context.Context, built programs) error {
	begin := n.clock()
	s := &state{Version: "1", Sequence: 1, Ports: map[string]ports{}, Packages: map[string]string{}}
	if err := n.layout.save(s); err != nil { // from here on the directory is ours
		return err
	}
	if err := n.buildChaincode(ctx, n.layout.program(s.Version)); err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, upWait)
	defer cancel()
	if err := n.lay(ctx, built, s); err != nil {
		return err
	}
	return n.orNothing(func(started *[]string) error {
		n.say("starting the orderer and %d peers", len(founders))
		if err := n.launch(ctx, s, n.nodes(s, built), started); err != nil {
			return err
		}
		if err := n.joinAll(ctx, s); err != nil {
			return err
		}
		if err := n.deploy(ctx, s, started); err != nil {
			return err
		}
		if err := n.ready(ctx, s); err != nil {
			return err
		}
		s.Complete = true
		if err := n.layout.save(s); err != nil {
			return err
		}
		n.say("the network is up after %.1f s", n.clock().Sub(begin).Seconds())
		return nil
	})
}

// lay writes what the nodes need before they start.
func (n *Network) lay(ctx context.Context, built programs, s *state) error {
	n.say("making certificates and the genesis block")
	if err := assignPorts(s); err != nil {
		return err
	}
	if err := n.layout.createOrg(n.clock, ordererMSP, ordererName, unitOrderer, ""); err != nil {
		return fmt.Errorf("making the certificates of %s: %w", ordererMSP, err)
	}
	for _, m := range founders {
		if err := n.layMember(s, m); err != nil {
			return err
		}
	}
	if err := n.layout.writeConfigs(s); err != nil {
		return err
	}
	if err := n.genesis(ctx, built, s); err != nil {
		return err
	}
	if err := writeFile(n.layout.profile(), mustJSON(s.profile()), 0o644); err != nil {
		return err
	}
	return n.layout.save(s)
}

// layMember makes a member's certificates and its chaincode package.
func (n *Network) layMember(s *state, m member) error {
	err := n.layout.createOrg(n.clock, m.MSP, m.peer(), unitPeer, m.Role)
	if err == nil {
		err = n.layout.chaincodeTLS(n.clock, m)
	}
	if err != nil {
		return fmt.Errorf("making the certificates of %s: %w", m.MSP, err)
	}
	if s.Packages[m.MSP], err = n.layout.pack(m, s.Version, s.Ports[m.chaincode()]); err != nil {
		return fmt.Errorf("packing the chaincode for %s: %w", m.MSP, err)
	}
	return nil
}

func (l layout) chaincodeTLS(clock func() time.Time, m member) error {
	ca, err := loadAuthority(clock, l.org(m.MSP).tlsCert(), l.org(m.MSP).tlsKey())
	if err != nil {
		return err
	}
	return l.org(m.MSP).createTLS(ca, m.chaincode())
}

// assignPorts gives every process its ports.
func assignPorts(s *state) error {
	free, err := freePorts(3 + 4*len(founders))
	if err != nil {
		return err
	}
	take := func(n int) ports {
		p := ports(free[:n])
		free = free[n:]
		return p
	}
	s.Ports[ordererName] = take(3) // service, administration, operations
	for _, m := range founders {
		s.Ports[m.peer()] = take(3) // service, chaincode that calls, operations
		s.Ports[m.chaincode()] = take(1)
	}
	return nil
}

// The channel's blocks. A lone record waits for batchMillis, so it is short;
// the sizes are those of Fabric's sample configuration, which bounds what a
// client may put into one transaction.
const (
	batchMillis      = 100
	maxMessages      = 500
	absoluteMaxBytes = 10 << 20
	preferredBytes   = 2 << 20
)

// described is an organisation as the genesis tool takes it.
func (l layout) described(msp string, anchor ports) (tree, error) {
	root, err := os.ReadFile(l.org(msp).caCert())
	if err != nil {
		return nil, err
	}
	tlsRoot, err := os.ReadFile(l.org(msp).tlsCert())
	if err != nil {
		return nil, err
	}
	o := tree{"msp": msp, "root": string(root), "tlsRoot": string(tlsRoot)}
	if anchor != nil {
		o["anchors"] = []tree{{"host": "127.0.0.1", "port": anchor[0]}}
	}
	return o, nil
}

func (n *Network) genesis(ctx context.Context, built programs, s *state) error {
	ord, err := n.layout.described(ordererMSP, nil)
	if err != nil {
		return err
	}
	cert, err := os.ReadFile(n.layout.org(ordererMSP).nodeTLS(ordererName).cert())
	if err != nil {
		return err
	}
	ord["consenters"] = []tree{{"host": "127.0.0.1", "port": s.Ports[ordererName][0], "certificate": string(cert)}}
	var orgs []tree
	for _, m := range founders {
		o, err := n.layout.described(m.MSP, s.Ports[m.peer()])
		if err != nil {
			return err
		}
		orgs = append(orgs, o)
	}
	block, err := fromTool(ctx, built, tree{
		"name": Channel, "batchMillis": batchMillis, "maxMessages": maxMessages,
		"absoluteMaxBytes": absoluteMaxBytes, "preferredBytes": preferredBytes,
		"orderer": ord, "organizations": orgs,
	})
	if err != nil {
		return fmt.Errorf("making the genesis block: %w", err)
	}
	return writeFile(n.layout.genesis(), block, 0o644)
}

// fromTool hands a description to the genesis tool and returns what it makes.
func fromTool(ctx context.Context, built programs, description tree, args ...string) ([]byte, error) {
	cmd := exec.CommandContext(ctx, built.genesis, args...)
	cmd.Stdin = bytes.NewReader(mustJSON(description))
	var made, problem bytes.Buffer
	cmd.Stdout, cmd.Stderr = &made, &problem
	if err := cmd.Run(); err != nil {
		return nil, fmt.Errorf("%w: %s", err, problem.Bytes())
	}
	return made.Bytes(), nil
}

// nodes are the orderer and the peers.
func (n *Network) nodes(s *state, built programs) []command {
	commands := []command{n.layout.ordererCommand(built)}
	for _, m := range s.members() {
		commands = append(commands, n.layout.peerCommand(built, m))
	}
	return commands
}

// chaincodes are every member's chaincode.
func (n *Network) chaincodes(s *state) []command {
	var commands []command
	for _, m := range s.members() {
		commands = append(commands, n.layout.chaincodeCommand(s, m))
	}
	return commands
}

// startMissing starts what of the commands does not run.
func (n *Network) startMissing(ctx context.Context, s *state, commands []command, started *[]string) error {
	var missing []command
	for _, c := range commands {
		pid, err := n.layout.pidOf(c.name)
		if err != nil {
			return err
		}
		if pid == 0 {
			missing = append(missing, c)
		}
	}
	if len(missing) == 0 {
		n.say("all of %d processes run already", len(commands))
		return nil
	}
	n.say("starting %d processes", len(missing))
	return n.launch(ctx, s, missing, started)
}

// launch starts processes, adds their names to started, and waits until they
// listen.
func (n *Network) launch(ctx context.Context, s *state, commands []command, started *[]string) error {
	var running []*process
	for _, c := range commands {
		if err := s.Ports[c.name].free(ctx, c.name); err != nil {
			return err
		}
		if err := os.MkdirAll(c.dir, 0o700); err != nil {
			return err
		}
		p, err := n.layout.start(c)
		if p != nil {
			*started, running = append(*started, c.name), append(running, p)
		}
		if err != nil {
			return err
		}
	}
	for _, p := range running {
		if err := p.listening(ctx, s.Ports[p.name].address()); err != nil {
			return err
		}
	}
	return nil
}
