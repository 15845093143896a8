package store

import (
	"context"
	"errors"
	"fmt"
	"os"

	"go.etcd.io/bbolt"
	bolterrors "go.etcd.io/bbolt/errors"
)

// OpenRebuildable opens a database in a file that holds nothing but what can be
// made again. One that is damaged, or was made from something else than what from
// names, is begun anew.
func OpenRebuildable(path, from string) (Store, error) {
	const made = Table[string, string]("rebuildable")
	ctx, options := context.Background(), bbolt.Options{NoFreelistSync: true}
	db, err := open(path, options)
	if err == nil {
		s := &file{db: db}
		have, _, err := made.Load(ctx, s, "from")
		if err == nil && have == from {
			return s, nil
		}
		if err := errors.Join(err, db.Close()); err != nil {
			return nil, err
		}
	} else if !damaged(err) {
		return nil, err
	}
	if err := os.Remove(path); err != nil {
		return nil, fmt.Errorf("beginning %s anew: %w", path, err)
	}
	if db, err = open(path, options); err != nil {
		return nil, err
	}
	s := &file{db: db}
	if err := made.Save(ctx, s, "from", from); err != nil {
		return nil, errors.Join(err, db.Close())
	}
	return s, nil
}

func damaged(err error) bool {
	return errors.Is(err, bolterrors.ErrInvalid) || errors.Is(err, bolterrors.ErrChecksum) || errors.Is(err, bolterrors.ErrVersionMismatch)
}
