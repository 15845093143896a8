package app

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/waymark/waymark/internal/store"
)

// A data directory belongs to one chain, one custody channel and one process at a
// time. It holds
//
//	main.db       what cannot be rebuilt, in package store: what the directory is
//	              bound to, tokens, batches with their passports, offers, makers'
//	              links, transactions on their way, answers to repeated requests,
//	              EPCIS subscriptions, jobs and master data
//	scans.db      the scan log: it grows with every scan and is written every
//	              second, so it stays out of the way of main.db's writes and of its
//	              backup; without it scans are counted from nothing
//	keys/         secrets, each readable by its owner alone, and apart from main.db
//	              so that a copy of that lets nobody in
//	chain/        the embedded chain, if no other is named
//	custody/      the embedded custody ledger with the parties' keys, or what is
//	              signed for a Fabric channel and not yet committed there
//	rebuildable/  read models of both ledgers, made anew where they are missing:
//	              index.db of the items and orders, events.db of the EPCIS events
//	serve.json    where the running server answers; a hint that is made anew
//
// The functions below are the only ones that know it.

func mainFile(dir string) string          { return filepath.Join(dir, "main.db") }
func scansFile(dir string) string         { return filepath.Join(dir, "scans.db") }
func keysFile(dir, name string) string    { return filepath.Join(dir, "keys", name) }
func chainFolder(dir string) string       { return filepath.Join(dir, "chain") }
func custodyFolder(dir string) string     { return filepath.Join(dir, "custody") }
func rebuildable(dir, name string) string { return filepath.Join(dir, "rebuildable", name) }

// RunningFile is where the server of a data directory says how it is reached.
func RunningFile(dir string) string { return filepath.Join(dir, "serve.json") }

// AdminToken is the file, readable by its owner alone, with the token that the
// command line of this machine uses.
func AdminToken(dir string) string { return keysFile(dir, "admin.token") }

// CommandToken is the file with the token that the command line of this machine
// has for a party and a role.
func CommandToken(dir, party, role string) string {
	return keysFile(dir, fmt.Sprintf("cli.%s.%s.token", party, role))
}

// ErrInUse: another process has the data directory open.
var ErrInUse = errors.New("another waymark is using the data directory")

// OldDirectory: the data directory has the layout of an earlier Waymark.
type OldDirectory struct{ Dir string }

func (e *OldDirectory) Error() string {
	return fmt.Sprintf("the data directory %s was made by an earlier waymark and cannot be read or migrated; name a new directory with --data", e.Dir)
}

// Code names the error for programs.
func (e *OldDirectory) Code() string { return "old_directory" }

// openMain takes the data directory for this process.
func openMain(dir string) (store.Store, error) {
	if _, err := os.Stat(filepath.Join(dir, "house.db")); err == nil {
		return nil, &OldDirectory{dir}
	}
	if err := makeFolder(dir); err != nil {
		return nil, err
	}
	db, err := store.Open(mainFile(dir))
	if errors.Is(err, store.ErrInUse) {
		return nil, ErrInUse
	}
	if err != nil {
		return nil, fmt.Errorf("opening the data directory: %w", err)
	}
	return db, nil
}

func makeFolder(dir string) error {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return fmt.Errorf("making folder %s: %w", dir, err)
	}
	return nil
}
