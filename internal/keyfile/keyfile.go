// Package keyfile reads and writes private keys (PKCS #8) and certificates in PEM
// files. It imports the standard library only, beside the writing of files.
package keyfile

import (
	"crypto/x509"
	"encoding/pem"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/waymark/waymark/internal/durable"
)

// Read reads a private key of a type, such as *ecdsa.PrivateKey.
func Read[K any](path string) (key K, err error) {
	der, err := readPEM(path, "PRIVATE KEY")
	if err != nil {
		return key, err
	}
	parsed, err := x509.ParsePKCS8PrivateKey(der)
	if err != nil {
		return key, fmt.Errorf("%s: %w", path, err)
	}
	key, ok := parsed.(K)
	if !ok {
		return key, fmt.Errorf("%s holds a %T, not a %T", path, parsed, key)
	}
	return key, nil
}

// Write writes a private key, for its owner alone to read.
func Write(path string, key any) error {
	der, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		return err
	}
	return durable.WriteFile(path, pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: der}), 0o600)
}

// ReadOrMake reads a private key, or makes and writes it where there is none.
func ReadOrMake[K any](path string, generate func() (K, error)) (K, error) {
	key, err := Read[K](path)
	if !errors.Is(err, fs.ErrNotExist) {
		return key, err
	}
	if key, err = generate(); err != nil {
		return key, err
	}
	return key, Write(path, key)
}

// ReadCertificate reads a certificate.
func ReadCertificate(path string) (*x509.Certificate, error) {
	der, err := readPEM(path, "CERTIFICATE")
	if err != nil {
		return nil, err
	}
	cert, err := x509.ParseCertificate(der)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return cert, nil
}

// CertificatePEM writes a certificate, given in DER, as PEM.
func CertificatePEM(der []byte) []byte {
	return pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der})
}

func readPEM(path, kind string) ([]byte, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	block, _ := pem.Decode(text)
	if block == nil || block.Type != kind {
		return nil, fmt.Errorf("%s holds no PEM %s", path, kind)
	}
	return block.Bytes, nil
}
