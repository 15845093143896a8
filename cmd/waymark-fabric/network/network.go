package network

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"
)

// Config says which network, and from what it is built.
type Config struct {
	Dir      string           // the network's directory; created if missing
	Keep     bool             // Down leaves the directory for another Up
	Source   string           // checkout that the programs are built from; that around the working directory if empty
	Cache    string           // where built programs are kept; under the user's cache if empty
	Clock    func() time.Time // certificates' validity; time.Now if nil
	Progress func(string)     // what is being done, a line at a time; silent if nil
}

// Network is a network in a directory, running or not.
type Network struct {
	layout layout
	keep   bool
	source string
	cache  string
	clock  func() time.Time
	report func(string)
}

// Open does not look into the directory yet.
func Open(cfg Config) (*Network, error) {
	if cfg.Dir == "" {
		return nil, errors.New("a network needs a directory")
	}
	dir, err := filepath.Abs(cfg.Dir)
	if err != nil {
		return nil, err
	}
	if cfg.Cache == "" {
		base, err := os.UserCacheDir()
		if err != nil {
			return nil, fmt.Errorf("finding the user's cache: %w", err)
		}
		cfg.Cache = filepath.Join(base, "waymark", "fabric")
	}
	if cfg.Clock == nil {
		cfg.Clock = time.Now
	}
	return &Network{layout: layout(dir), keep: cfg.Keep, source: cfg.Source, cache: cfg.Cache, clock: cfg.Clock, report: cfg.Progress}, nil
}

func (n *Network) progress(format string, args ...any) {
	if n.report != nil {
		n.report(fmt.Sprintf(format, args...))
	}
}

// Profile is the path of the profile that clients connect with.
func (n *Network) Profile() string { return n.layout.profile() }

func (n *Network) findSource(ctx context.Context) error {
	if n.source != "" {
		return nil
	}
	var err error
	n.source, err = findSource(ctx)
	return err
}

// Down stops the network. Unless it is to be kept, its directory goes too.
// Stopping a network that does not run is no error.
func (n *Network) Down() error {
	if err := n.layout.mine(); err != nil {
		return err
	}
	if _, err := n.layout.load(); errors.Is(err, ErrNone) {
		return nil
	}
	release, err := n.layout.exclusive()
	if err != nil {
		return err
	}
	defer release()
	names, err := n.layout.processes()
	if err != nil {
		return err
	}
	if err := n.layout.stop(names...); err != nil {
		return err
	}
	n.progress("stopped")
	if n.keep {
		return nil
	}
	return n.layout.remove()
}

// Enroll returns the files of an organisation's client identity by name, with
// the roles in its certificate. The same name keeps its key and gets a new
// certificate.
func (n *Network) Enroll(msp, name string, roles ...string) (certificate, key string, err error) {
	s, err := n.layout.load()
	if err != nil {
		return "", "", err
	}
	for _, m := range s.members() {
		if m.MSP == msp {
			p, err := n.layout.enroll(n.clock, msp, name, roles...)
			return p.cert(), p.key(), err
		}
	}
	return "", "", fmt.Errorf("%q is no organisation of this network", msp)
}
