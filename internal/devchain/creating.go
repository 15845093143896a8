package devchain

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/waymark/waymark/internal/durable"
)

// creatingFile stands in the chain's directory while its database is being made.
// A database whose making was cut short can look to geth like one of an older
// format, which it then cannot open. Nothing was ever confirmed in it, so it is
// made anew.
const creatingFile = "creating"

// beginDatabase prepares for opening the database: what an interrupted making
// left is removed, and a making that begins now is marked. The caller holds the
// directory's lock.
func beginDatabase(dir string) error {
	data, marker := filepath.Join(dir, instance, "chaindata"), filepath.Join(dir, creatingFile)
	marked, err := exists(marker)
	if err != nil {
		return err
	}
	if marked {
		if err := os.RemoveAll(data); err != nil {
			return fmt.Errorf("removing the unfinished chain database: %w", err)
		}
		return nil
	}
	made, err := exists(data)
	if err != nil || made {
		return err
	}
	f, err := os.OpenFile(marker, os.O_CREATE|os.O_WRONLY, 0o600)
	if err == nil {
		err = errors.Join(f.Sync(), f.Close(), durable.SyncDir(dir))
	}
	if err != nil {
		return fmt.Errorf("marking the chain database as unfinished: %w", err)
	}
	return nil
}

// databaseMade says that the database can be opened again from now on.
func databaseMade(dir string) error {
	err := os.Remove(filepath.Join(dir, creatingFile))
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err == nil {
		err = durable.SyncDir(dir)
	}
	if err != nil {
		return fmt.Errorf("marking the chain database as finished: %w", err)
	}
	return nil
}

func exists(path string) (bool, error) {
	_, err := os.Stat(path)
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	return err == nil, err
}
