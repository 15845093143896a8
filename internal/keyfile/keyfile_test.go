package keyfile_test

import (
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"os"
	"path/filepath"
	"testing"

	"github.com/waymark/waymark/internal/keyfile"
)

func TestReadOrMake(t *testing.T) {
	path := filepath.Join(t.TempDir(), "keys", "key.pem")
	made := 0
	generate := func() (*ecdsa.PrivateKey, error) {
		made++
		return ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	}
	first, err := keyfile.ReadOrMake(path, generate)
	if err != nil {
		t.Fatal(err)
	}
	if again, err := keyfile.ReadOrMake(path, generate); err != nil || made != 1 || !again.Equal(first) {
		t.Errorf("made %d times, %v", made, err)
	}
	if is, err := os.Stat(path); err != nil || is.Mode().Perm() != 0o600 {
		t.Errorf("%v, %v", is, err)
	}
	if _, err := keyfile.Read[ed25519.PrivateKey](path); err == nil {
		t.Error("a key of another type was taken")
	}
	if _, err := keyfile.ReadCertificate(path); err == nil {
		t.Error("a key was taken for a certificate")
	}
	if err := os.WriteFile(path, []byte("no key"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := keyfile.ReadOrMake(path, generate); err == nil || made != 1 {
		t.Errorf("a damaged key was replaced: made %d times, %v", made, err)
	}
}
