package network

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"fmt"
	"io"
	"math/big"
	"net"
	"time"

	"github.com/waymark/waymark/internal/keyfile"
)

// authority is one CA of an organisation.
type authority struct {
	cert  *x509.Certificate
	key   *ecdsa.PrivateKey
	clock func() time.Time
}

// How long certificates last.
const (
	caYears   = 15
	leafYears = 2
)

func newAuthority(clock func() time.Time, name, organization string) (*authority, error) {
	key, err := newKey()
	if err != nil {
		return nil, err
	}
	a := &authority{key: key, clock: clock}
	template := &x509.Certificate{
		Subject:  pkix.Name{CommonName: name, Organization: []string{organization}},
		NotAfter: clock().AddDate(caYears, 0, 0),
		KeyUsage: x509.KeyUsageCertSign | x509.KeyUsageCRLSign | x509.KeyUsageDigitalSignature,
		IsCA:     true, BasicConstraintsValid: true,
		ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageClientAuth, x509.ExtKeyUsageServerAuth},
	}
	if template.SubjectKeyId, err = keyID(&key.PublicKey); err != nil {
		return nil, err
	}
	a.cert, err = a.sign(template, template, &key.PublicKey)
	return a, err
}

func loadAuthority(clock func() time.Time, certPath, keyPath string) (*authority, error) {
	cert, err := keyfile.ReadCertificate(certPath)
	if err != nil {
		return nil, err
	}
	key, err := keyfile.Read[*ecdsa.PrivateKey](keyPath)
	if err != nil {
		return nil, err
	}
	if !key.PublicKey.Equal(cert.PublicKey) {
		return nil, fmt.Errorf("%s and %s do not belong together", certPath, keyPath)
	}
	return &authority{cert, key, clock}, nil
}

// member issues the certificate of a member; unit is its NodeOU: client, peer,
// admin or orderer.
func (a *authority) member(pub *ecdsa.PublicKey, name, unit string, more ...pkix.Extension) (*x509.Certificate, error) {
	return a.issue(&x509.Certificate{
		Subject:  pkix.Name{CommonName: name, Organization: a.cert.Subject.Organization, OrganizationalUnit: []string{unit}},
		KeyUsage: x509.KeyUsageDigitalSignature, ExtraExtensions: more,
	}, pub)
}

// server issues a TLS certificate for a process of this machine, which also
// serves it as a client.
func (a *authority) server(pub *ecdsa.PublicKey, name string) (*x509.Certificate, error) {
	return a.issue(&x509.Certificate{
		Subject:     pkix.Name{CommonName: name, Organization: a.cert.Subject.Organization},
		KeyUsage:    x509.KeyUsageDigitalSignature,
		ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth, x509.ExtKeyUsageClientAuth},
		DNSNames:    []string{"localhost", name}, IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)},
	}, pub)
}

func (a *authority) issue(template *x509.Certificate, pub *ecdsa.PublicKey) (*x509.Certificate, error) {
	id, err := keyID(pub)
	if err != nil {
		return nil, err
	}
	template.SubjectKeyId = id
	template.NotAfter = a.clock().AddDate(leafYears, 0, 0)
	return a.sign(template, a.cert, pub)
}

func (a *authority) sign(template, parent *x509.Certificate, pub *ecdsa.PublicKey) (*x509.Certificate, error) {
	serial := make([]byte, 16)
	if _, err := rand.Read(serial); err != nil {
		return nil, err
	}
	serial[0] = serial[0]&0x7f | 0x40 // positive, and of full length
	template.SerialNumber = new(big.Int).SetBytes(serial)
	template.NotBefore = a.clock().Add(-time.Hour)
	der, err := x509.CreateCertificate(rand.Reader, template, parent, pub, lowS{a.key})
	if err != nil {
		return nil, err
	}
	return x509.ParseCertificate(der)
}

// lowS signs with the smaller of the two values that S can have: Fabric refuses
// certificates and signatures with the larger.
type lowS struct{ *ecdsa.PrivateKey }

func (l lowS) Sign(random io.Reader, digest []byte, opts crypto.SignerOpts) ([]byte, error) {
	der, err := l.PrivateKey.Sign(random, digest, opts)
	if err != nil {
		return nil, err
	}
	var sig struct{ R, S *big.Int }
	if _, err := asn1.Unmarshal(der, &sig); err != nil {
		return nil, err
	}
	n := l.Params().N
	if other := new(big.Int).Sub(n, sig.S); other.Cmp(sig.S) < 0 {
		sig.S = other
	}
	return asn1.Marshal(sig)
}

func newKey() (*ecdsa.PrivateKey, error) { return ecdsa.GenerateKey(elliptic.P256(), rand.Reader) }

func keyID(pub *ecdsa.PublicKey) ([]byte, error) {
	point, err := pub.Bytes()
	if err != nil {
		return nil, err
	}
	sum := sha256.Sum256(point)
	return sum[:], nil
}
