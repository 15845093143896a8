package app

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/waymark/waymark/internal/durable"
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
	if err := durable.WriteFile(keysFile(dir, name), content, 0o600); err != nil {
		return fmt.Errorf("writing secret %s: %w", name, err)
	}
	return nil
}
