package network

import (
	"context"
	"errors"
	"fmt"
	"os"
	"slices"
	"time"

	"github.com/waymark/waymark/internal/durable"
)

// upWait bounds a start, once everything is built: it takes a quarter of a minute,
// and several times that on a busy machine. A process that ends is noticed at
// once.
const upWait = 5 * time.Minute

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
		n.progress("an earlier start did not come to its end: starting over")
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
	return n.rollbackOnError(func(started *[]string) error {
		if s.Next != nil {
			if err := n.startMissing(ctx, s, n.nodes(s, built), started); err != nil {
				return err
			}
			if s, err = n.resolve(ctx, s); err != nil {
				return err
			}
		}
		return n.startAll(ctx, s, append(n.nodes(s, built), n.chaincodes(s)...), started)
	})
}

// startAll starts what does not run, also what was still running at first and
// ends meanwhile: a process that was killed is there for a moment longer.
func (n *Network) startAll(ctx context.Context, s *state, commands []command, started *[]string) error {
	for {
		if err := n.startMissing(ctx, s, commands, started); err != nil {
			return err
		}
		err := n.ready(ctx, s)
		if err == nil {
			err = n.layout.alive(s.processes()...)
		}
		if gone := (*ended)(nil); !errors.As(err, &gone) || slices.Contains(*started, gone.name) {
			return err
		}
	}
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

// rollbackOnError runs do, which adds the names of the processes that it starts to
// started, and stops those when it fails, or panics.
func (n *Network) rollbackOnError(do func(started *[]string) error) (err error) {
	var started []string
	whole := false
	defer func() {
		if !whole && len(started) > 0 {
			n.progress("stopping what was started")
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
	if err := n.writeConfig(ctx, built, s); err != nil {
		return err
	}
	return n.rollbackOnError(func(started *[]string) error {
		n.progress("starting the orderer and %d peers", len(founders))
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
		n.progress("the network is up after %.1f s", n.clock().Sub(begin).Seconds())
		return nil
	})
}

// writeConfig writes what the nodes need before they start.
func (n *Network) writeConfig(ctx context.Context, built programs, s *state) error {
	n.progress("making certificates and the genesis block")
	if err := n.assignPorts(ctx, s); err != nil {
		return err
	}
	if err := n.layout.createOrg(n.clock, ordererMSP, ordererName, unitOrderer, ""); err != nil {
		return fmt.Errorf("making the certificates of %s: %w", ordererMSP, err)
	}
	for _, m := range founders {
		if err := n.writeMember(s, m); err != nil {
			return err
		}
	}
	if err := n.layout.writeConfigs(s); err != nil {
		return err
	}
	if err := n.genesis(ctx, built, s); err != nil {
		return err
	}
	if err := durable.WriteFile(n.layout.profile(), mustJSON(s.profile()), 0o644); err != nil {
		return err
	}
	return n.layout.save(s)
}

// writeMember makes a member's certificates and its chaincode package.
func (n *Network) writeMember(s *state, m member) error {
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
func (n *Network) assignPorts(ctx context.Context, s *state) error {
	free, err := n.freePorts(ctx, 3+4*len(founders))
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
		n.progress("all of %d processes run already", len(commands))
		return nil
	}
	n.progress("starting %d processes", len(missing))
	return n.launch(ctx, s, missing, started)
}

// launch starts processes, adds their names to started, and waits until they
// listen on all their ports: a node opens them one after the other.
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
		for i := range s.Ports[p.name] {
			if err := p.listening(ctx, s.Ports[p.name].address(i)); err != nil {
				return err
			}
		}
	}
	return nil
}
