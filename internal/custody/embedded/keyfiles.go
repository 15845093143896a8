package embedded

import (
	"fmt"
	"path/filepath"
	"strings"
)

type orgDir struct{ dir, caCert, caKey string }

type userDir struct{ cert, key string }

func orgPaths(dir, mspID string) orgDir {
	d := filepath.Join(dir, "msp", mspID)
	return orgDir{d, filepath.Join(d, "ca-cert.pem"), filepath.Join(d, "ca-key.pem")}
}

func (o orgDir) user(name string) userDir {
	d := filepath.Join(o.dir, "users", name)
	return userDir{filepath.Join(d, "cert.pem"), filepath.Join(d, "key.pem")}
}

// validName keeps names usable as one path element and as one entry of a
// comma list.
func validName(s string) error {
	if s == "" || len(s) > 64 || s[0] == '.' {
		return fmt.Errorf("%q is no name of 1 to 64 letters, digits, hyphens, dots or underscores", s)
	}
	for _, r := range s {
		if !strings.ContainsRune("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._", r) {
			return fmt.Errorf("%q is no name: it holds %q", s, r)
		}
	}
	return nil
}
