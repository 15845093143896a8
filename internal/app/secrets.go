package app

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
)

// secret returns 32 random bytes that are kept in a file of the keys folder,
// readable by its owner alone. They are made at the first use.
func secret(dir, name string) ([]byte, error) {
	path := keysFile(dir, name)
	raw, err := os.ReadFile(path)
	switch {
	case err == nil && len(raw) == 32:
		return raw, nil
	case err == nil:
		return nil, fmt.Errorf("secret %s has %d bytes, not 32", name, len(raw))
	case !errors.Is(err, fs.ErrNotExist):
		return nil, fmt.Errorf("reading secret %s: %w", name, err)
	}
	raw = make([]byte, 32)
	if _, err := rand.Read(raw); err != nil {
		return nil, fmt.Errorf("drawing secret %s: %w", name, err)
	}
	return raw, writeSecret(dir, name, raw)
}

// writeSecret writes a file of the keys folder whole or not at all.
func writeSecret(dir, name string, content []byte) error {
	folder := keysFile(dir, "")
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return fmt.Errorf("making the keys folder: %w", err)
	}
	f, err := os.CreateTemp(folder, name+".*") // 0600
	if err != nil {
		return fmt.Errorf("writing secret %s: %w", name, err)
	}
	defer os.Remove(f.Name())
	_, err = f.Write(content)
	err = errors.Join(err, f.Sync(), f.Close())
	if err == nil {
		err = os.Rename(f.Name(), keysFile(dir, name))
	}
	if err != nil {
		return fmt.Errorf("writing secret %s: %w", name, err)
	}
	return nil
}
