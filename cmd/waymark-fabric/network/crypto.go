package network

import (
	"crypto/ecdsa"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"encoding/json"
	"fmt"
	"path/filepath"
	"strings"
	"time"

	"github.com/hyperledger/fabric-chaincode-go/v2/pkg/attrmgr"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/internal/durable"
	"github.com/waymark/waymark/internal/keyfile"
)

// adminName is the identity that administers an organisation's nodes.
const adminName = "fabric-admin"

// The NodeOUs by which Fabric tells what a certificate may do.
const (
	unitClient  = "client"
	unitPeer    = "peer"
	unitAdmin   = "admin"
	unitOrderer = "orderer"
)

// createOrg makes an organisation's CAs, its administrator, its node with
// identity and TLS certificate, and, if it has a role, its client.
func (l layout) createOrg(clock func() time.Time, msp, node, unit, role string) error {
	dir := l.org(msp)
	ca, err := newAuthority(clock, "ca."+msp, msp)
	if err != nil {
		return err
	}
	tlsCA, err := newAuthority(clock, "tlsca."+msp, msp)
	if err != nil {
		return err
	}
	for _, c := range []struct {
		a         *authority
		cert, key string
	}{{ca, dir.caCert(), dir.caKey()}, {tlsCA, dir.tlsCert(), dir.tlsKey()}} {
		if err := writePair(c.a.cert, c.a.key, c.cert, c.key); err != nil {
			return err
		}
	}
	if err := dir.createNode(ca, tlsCA, node, unit); err != nil {
		return err
	}
	if _, err := enroll(ca, dir.user(adminName), adminName, unitAdmin, nil); err != nil {
		return err
	}
	if role == "" {
		return nil
	}
	_, err = l.enroll(clock, msp, Client, role)
	return err
}

func (d orgDir) createNode(ca, tlsCA *authority, name, unit string) error {
	key, err := newKey()
	if err != nil {
		return err
	}
	cert, err := ca.member(&key.PublicKey, name, unit)
	if err != nil {
		return err
	}
	msp := d.nodeMSP(name)
	if err := writePair(cert, key, filepath.Join(msp, "signcerts", "cert.pem"), filepath.Join(msp, "keystore", "key.pem")); err != nil {
		return err
	}
	for file, text := range map[string][]byte{
		"cacerts/ca.pem": keyfile.CertificatePEM(ca.cert.Raw), "tlscacerts/tlsca.pem": keyfile.CertificatePEM(tlsCA.cert.Raw), "config.yaml": nodeUnits(),
	} {
		if err := durable.WriteFile(filepath.Join(msp, file), text, 0o644); err != nil {
			return err
		}
	}
	return d.createTLS(tlsCA, name)
}

// createTLS makes the TLS certificate of a process.
func (d orgDir) createTLS(tlsCA *authority, name string) error {
	key, err := newKey()
	if err != nil {
		return err
	}
	cert, err := tlsCA.server(&key.PublicKey, name)
	if err != nil {
		return err
	}
	return writePair(cert, key, d.nodeTLS(name).cert(), d.nodeTLS(name).key())
}

// nodeUnits is an MSP's config.yaml, written as JSON, which is YAML.
func nodeUnits() []byte {
	units := map[string]any{"Enable": true}
	for key, name := range map[string]string{
		"ClientOUIdentifier": unitClient, "PeerOUIdentifier": unitPeer, "AdminOUIdentifier": unitAdmin, "OrdererOUIdentifier": unitOrderer,
	} {
		units[key] = map[string]string{"Certificate": "cacerts/ca.pem", "OrganizationalUnitIdentifier": name}
	}
	return mustJSON(map[string]any{"NodeOUs": units})
}

// enroll returns a client identity of an organisation with the roles in its
// certificate. The same name keeps its key.
func (l layout) enroll(clock func() time.Time, msp, name string, roles ...string) (pair, error) {
	for _, s := range append([]string{name}, roles...) {
		if s == "" || strings.ContainsFunc(s, func(r rune) bool {
			return !strings.ContainsRune("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_", r)
		}) {
			return "", fmt.Errorf("%q is no name of letters, digits, hyphens and underscores", s)
		}
	}
	if name == adminName {
		return "", fmt.Errorf("%s is the administrator's name", name)
	}
	dir := l.org(msp)
	ca, err := loadAuthority(clock, dir.caCert(), dir.caKey())
	if err != nil {
		return "", fmt.Errorf("the CA of %s: %w", msp, err)
	}
	attrs, err := json.Marshal(attrmgr.Attributes{Attrs: map[string]string{chaincode.RolesAttribute: strings.Join(roles, ",")}})
	if err != nil {
		return "", err
	}
	return enroll(ca, dir.user(name), name, unitClient, &pkix.Extension{Id: asn1.ObjectIdentifier(attrmgr.AttrOID), Value: attrs})
}

func enroll(ca *authority, to pair, name, unit string, attrs *pkix.Extension) (pair, error) {
	key, err := keyfile.ReadOrMake(to.key(), newKey)
	if err != nil {
		return "", err
	}
	var more []pkix.Extension
	if attrs != nil {
		more = append(more, *attrs)
	}
	cert, err := ca.member(&key.PublicKey, name, unit, more...)
	if err != nil {
		return "", err
	}
	return to, writePair(cert, key, to.cert(), to.key())
}

func writePair(cert *x509.Certificate, key *ecdsa.PrivateKey, certPath, keyPath string) error {
	if err := keyfile.Write(keyPath, key); err != nil {
		return err
	}
	return durable.WriteFile(certPath, keyfile.CertificatePEM(cert.Raw), 0o644)
}

// mustJSON encodes what is made of strings, numbers and maps alone.
func mustJSON(v any) []byte {
	text, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		panic("network: " + err.Error())
	}
	return text
}
