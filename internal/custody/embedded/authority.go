package embedded

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math/big"
	"slices"
	"strings"
	"time"

	"github.com/hyperledger/fabric-chaincode-go/v2/pkg/attrmgr"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/durable"
	"github.com/waymark/waymark/internal/keyfile"
)

// Authority issues the identities of a channel's organisations: each
// organisation has a CA of its own, under the channel's directory:
//
//	msp/{MSP id}/ca-cert.pem, ca-key.pem
//	msp/{MSP id}/users/{name}/cert.pem, key.pem
//
// Key files are readable by their owner alone (0600). Certificates carry
// roles in the attribute extension of Fabric CA, so that the same chaincode
// reads them on a real channel.
type Authority struct {
	Dir   string           // the channel's directory
	Clock func() time.Time // validity starts here; time.Now if nil
	Rand  io.Reader        // serial numbers; crypto/rand if nil
}

// How long certificates last, as Fabric CA's defaults have it.
const (
	caYears   = 15
	userYears = 1
)

var attrOID = asn1.ObjectIdentifier(attrmgr.AttrOID)

// Enroll returns an organisation's identity by name, with its roles (maker,
// carrier, warehouse, retailer) in the certificate. It creates what is
// missing, the organisation's CA included, and issues the certificate anew,
// for the same key, when roles differ or less than a month of it is left.
func (a Authority) Enroll(mspID, name string, roles ...string) (custody.Identity, error) {
	for _, s := range append([]string{mspID, name}, roles...) {
		if err := validName(s); err != nil {
			return custody.Identity{}, err
		}
	}
	ca, err := a.ca(mspID)
	if err != nil {
		return custody.Identity{}, fmt.Errorf("the CA of %s: %w", mspID, err)
	}
	paths := orgPaths(a.Dir, mspID).user(name)
	key, err := keyfile.ReadOrMake(paths.key, newKey)
	if err != nil {
		return custody.Identity{}, fmt.Errorf("the key of %s at %s: %w", name, mspID, err)
	}
	attr := strings.Join(roles, ",")
	cert, err := keyfile.ReadCertificate(paths.cert)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return custody.Identity{}, err
	}
	if err != nil || rolesOf(cert) != attr || a.now().AddDate(0, 1, 0).After(cert.NotAfter) {
		if cert, err = a.issue(ca, key, mspID, name, attr); err != nil {
			return custody.Identity{}, fmt.Errorf("issuing the certificate of %s at %s: %w", name, mspID, err)
		}
		if err := durable.WriteFile(paths.cert, keyfile.CertificatePEM(cert.Raw), 0o644); err != nil {
			return custody.Identity{}, err
		}
	}
	return custody.Identity{MSP: mspID, Certificate: keyfile.CertificatePEM(cert.Raw), Key: key}, nil
}

type certAuthority struct {
	cert *x509.Certificate
	key  *ecdsa.PrivateKey
}

func (a Authority) ca(mspID string) (certAuthority, error) {
	paths := orgPaths(a.Dir, mspID)
	key, err := keyfile.ReadOrMake(paths.caKey, newKey)
	if err != nil {
		return certAuthority{}, err
	}
	cert, err := keyfile.ReadCertificate(paths.caCert)
	if err == nil {
		if !key.PublicKey.Equal(cert.PublicKey) {
			return certAuthority{}, fmt.Errorf("%s and %s do not belong together", paths.caCert, paths.caKey)
		}
		return certAuthority{cert, key}, nil
	}
	if !errors.Is(err, fs.ErrNotExist) {
		return certAuthority{}, err
	}
	template := &x509.Certificate{
		Subject:  pkix.Name{CommonName: "ca." + mspID, Organization: []string{mspID}},
		NotAfter: a.now().AddDate(caYears, 0, 0),
		KeyUsage: x509.KeyUsageCertSign | x509.KeyUsageCRLSign, IsCA: true, BasicConstraintsValid: true,
		SubjectKeyId: keyID(&key.PublicKey),
	}
	cert, err = a.create(template, template, &key.PublicKey, key)
	if err != nil {
		return certAuthority{}, err
	}
	return certAuthority{cert, key}, durable.WriteFile(paths.caCert, keyfile.CertificatePEM(cert.Raw), 0o644)
}

func (a Authority) issue(ca certAuthority, key *ecdsa.PrivateKey, mspID, name, roles string) (*x509.Certificate, error) {
	attrs, err := json.Marshal(attrmgr.Attributes{Attrs: map[string]string{chaincode.RolesAttribute: roles}})
	if err != nil {
		return nil, err
	}
	return a.create(&x509.Certificate{
		Subject: pkix.Name{CommonName: name, Organization: []string{mspID}, OrganizationalUnit: []string{"client"}},
		// A year, but never longer than the CA.
		NotAfter:        slices.MinFunc([]time.Time{a.now().AddDate(userYears, 0, 0), ca.cert.NotAfter}, time.Time.Compare),
		KeyUsage:        x509.KeyUsageDigitalSignature,
		SubjectKeyId:    keyID(&key.PublicKey),
		ExtraExtensions: []pkix.Extension{{Id: attrOID, Value: attrs}},
	}, ca.cert, &key.PublicKey, ca.key)
}

func (a Authority) create(template, parent *x509.Certificate, pub *ecdsa.PublicKey, signer crypto.Signer) (*x509.Certificate, error) {
	random := a.Rand
	if random == nil {
		random = rand.Reader
	}
	serial := make([]byte, 16)
	if _, err := io.ReadFull(random, serial); err != nil {
		return nil, fmt.Errorf("drawing a serial number: %w", err)
	}
	serial[0] &= 0x7f // positive, at most 20 octets (RFC 5280 section 4.1.2.2)
	template.SerialNumber = new(big.Int).SetBytes(serial)
	// Another machine's clock may be a little behind.
	template.NotBefore = a.now().Add(-time.Hour)
	der, err := x509.CreateCertificate(random, template, parent, pub, lowSSigner{signer})
	if err != nil {
		return nil, err
	}
	return x509.ParseCertificate(der)
}

func (a Authority) now() time.Time {
	if a.Clock == nil {
		return time.Now()
	}
	return a.Clock()
}

// rolesOf is the roles attribute of a certificate, empty when it has none.
func rolesOf(cert *x509.Certificate) string {
	attrs, err := attrmgr.New().GetAttributesFromCert(cert)
	if err != nil {
		return ""
	}
	return attrs.Attrs[chaincode.RolesAttribute]
}

func keyID(pub *ecdsa.PublicKey) []byte {
	point, err := pub.Bytes()
	if err != nil {
		return nil // a P-256 key that was just made or parsed is on its curve
	}
	sum := sha256.Sum256(point)
	return sum[:]
}

func newKey() (*ecdsa.PrivateKey, error) { return ecdsa.GenerateKey(elliptic.P256(), rand.Reader) }
