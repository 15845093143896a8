package main

import (
	"crypto/ed25519"
	"crypto/rand"
	"crypto/x509"
	"encoding/base64"
	"encoding/json"
	"encoding/pem"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/waymark/waymark/cmd/waymark-audit/audit"
	"github.com/waymark/waymark/internal/keyfile"
)

// signed is a report with the auditor's signature (Ed25519, RFC 8032) over
// exactly the bytes of Report.
type signed struct {
	Report    json.RawMessage `json:"report"`
	Key       string          `json:"key"`       // public key, base64
	Signature string          `json:"signature"` // base64
}

// context25519 keeps a signature of a report from being one of anything else.
const context25519 = "waymark audit report\x00"

func sign(r audit.Report, key ed25519.PrivateKey) ([]byte, error) {
	text, err := json.Marshal(r)
	if err != nil {
		return nil, err
	}
	public, ok := key.Public().(ed25519.PublicKey)
	if !ok {
		return nil, errors.New("the key is not Ed25519")
	}
	// Not indented: that would change the bytes that are signed.
	return json.Marshal(signed{
		Report: text, Key: base64.StdEncoding.EncodeToString(public),
		Signature: base64.StdEncoding.EncodeToString(ed25519.Sign(key, append([]byte(context25519), text...))),
	})
}

// check reads a signed report and returns it with the key that signed it. Whose
// key that is, the reader has to know.
func check(text []byte) (audit.Report, ed25519.PublicKey, error) {
	var s signed
	var r audit.Report
	if err := json.Unmarshal(text, &s); err != nil {
		return r, nil, fmt.Errorf("reading the report: %w", err)
	}
	public, err := base64.StdEncoding.DecodeString(s.Key)
	if err != nil || len(public) != ed25519.PublicKeySize {
		return r, nil, errors.New("the report holds no Ed25519 key")
	}
	signature, err := base64.StdEncoding.DecodeString(s.Signature)
	if err != nil || !ed25519.Verify(public, append([]byte(context25519), s.Report...), signature) {
		return r, nil, errors.New("the report's signature does not hold")
	}
	if err := json.Unmarshal(s.Report, &r); err != nil {
		return r, nil, fmt.Errorf("reading the report: %w", err)
	}
	if r.Format != audit.Format {
		return r, nil, fmt.Errorf("the report's format is %q, not %q", r.Format, audit.Format)
	}
	return r, public, nil
}

// loadKey reads the auditor's key, PEM in PKCS #8, or makes it.
func loadKey(path string) (ed25519.PrivateKey, error) {
	key, err := keyfile.Read[ed25519.PrivateKey](path)
	if errors.Is(err, fs.ErrNotExist) {
		return makeKey(path)
	}
	return key, err
}

func makeKey(path string) (ed25519.PrivateKey, error) {
	_, key, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		return nil, err
	}
	der, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		return nil, err
	}
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return nil, err
	}
	err = pem.Encode(f, &pem.Block{Type: "PRIVATE KEY", Bytes: der})
	return key, errors.Join(err, f.Close())
}
