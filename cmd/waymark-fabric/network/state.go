package network

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/waymark/waymark/internal/durable"
)

// format marks a directory as ours, in this version's layout.
const format = "waymark fabric network 1"

// state is network.json.
type state struct {
	Format   string            `json:"format"`
	Complete bool              `json:"complete"` // its first start came to its end
	Ports    map[string]ports  `json:"ports"`    // by process
	Version  string            `json:"version"`  // of the chaincode
	Sequence int64             `json:"sequence"` // of its definition on the channel
	Packages map[string]string `json:"packages"` // package id by MSP

	Joined []member `json:"joined,omitempty"` // beside the founders

	// Joining is an organisation of which a join wrote the files, and of which it
	// is not known what else was done.
	Joining *member `json:"joining,omitempty"`

	// Next is what an upgrade was about to make of this: whether it did, the
	// channel knows.
	Next *state `json:"next,omitempty"`
}

// settled is an error while a change of the network was interrupted.
func (s *state) settled() error {
	switch {
	case !s.Complete:
		return errors.New("the network's first start did not come to its end: bring it up first")
	case s.Next != nil:
		return errors.New("an earlier upgrade was interrupted: bring the network up first")
	case s.Joining != nil:
		return fmt.Errorf("joining %s was interrupted: join it again first", s.Joining.MSP)
	}
	return nil
}

// ForeignError says that a directory holds something that this program did not
// make. Nothing in it was changed.
type ForeignError struct {
	Path string
	What string
}

func (e *ForeignError) Error() string {
	return fmt.Sprintf("%s is not a network of this program: %s", e.Path, e.What)
}

// ErrNone: there is no network in the directory.
var ErrNone = errors.New("there is no network here")

// load reads the state of a directory. Errors: ErrNone if it is missing or
// empty, a *ForeignError if it is somebody else's.
func (l layout) load() (*state, error) {
	text, err := os.ReadFile(l.state())
	if errors.Is(err, fs.ErrNotExist) {
		return nil, l.vacant()
	}
	if err != nil {
		return nil, err
	}
	s := &state{}
	if err := json.Unmarshal(text, s); err != nil || s.Format == "" {
		return nil, &ForeignError{string(l), "network.json is not ours"}
	}
	if s.Format != format {
		return nil, &ForeignError{string(l), fmt.Sprintf("its format is %q, not %q", s.Format, format)}
	}
	return s, nil
}

// vacant is ErrNone for a directory that holds nothing but our lock.
func (l layout) vacant() error {
	entries, err := os.ReadDir(string(l))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	for _, e := range entries {
		if e.Name() != lockName {
			return &ForeignError{string(l), fmt.Sprintf("it holds %s and no network.json", e.Name())}
		}
	}
	return ErrNone
}

func (l layout) save(s *state) error {
	s.Format = format
	return durable.WriteFile(l.state(), mustJSON(s), 0o600)
}

const lockName = "lock"

// waitLock takes the lock of a file that programs hold for a moment only.
func waitLock(ctx context.Context, path string) (release func(), err error) {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, err
	}
	if err := eventually(ctx, func() error { return lock(f) }); err != nil {
		f.Close()
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return func() { f.Close() }, nil
}

// exclusive keeps two programs from changing one network at once.
func (l layout) exclusive() (release func(), err error) {
	if err := l.mine(); err != nil {
		return nil, err
	}
	if err := os.MkdirAll(string(l), 0o700); err != nil {
		return nil, err
	}
	f, err := os.OpenFile(l.join(lockName), os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, err
	}
	if err := lock(f); err != nil {
		f.Close()
		return nil, fmt.Errorf("%s: another program is changing this network: %w", l, err)
	}
	return func() { f.Close() }, nil
}

// mine refuses a directory of somebody else before anything is written there.
func (l layout) mine() error {
	if _, err := l.load(); err != nil && !errors.Is(err, ErrNone) {
		return err
	}
	return nil
}

// clear removes what this program made, and the directory if nothing else is
// in it.
func (l layout) clear() error {
	for _, name := range []string{"builder", "bin", "crypto", "nodes", "log", "run", "genesis.block", "profile.json", "network.json"} {
		if err := os.RemoveAll(l.join(name)); err != nil {
			return err
		}
	}
	return nil
}

// remove is clear and the directory itself.
func (l layout) remove() error {
	if err := l.clear(); err != nil {
		return err
	}
	if err := os.Remove(l.join(lockName)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	_ = os.Remove(filepath.Clean(string(l))) // stays if somebody put something in
	return nil
}
