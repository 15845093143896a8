package embedded

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/x509"
	"encoding/pem"
	"fmt"
	"sync"
	"time"

	"github.com/hyperledger/fabric-protos-go-apiv2/msp"
	"google.golang.org/protobuf/proto"
)

// members knows the channel's organisations by their root certificates, which
// stand in the directory, and checks identities against them.
type members struct {
	dir string

	mu    sync.Mutex
	roots map[string]*x509.Certificate // by MSP id
	known map[string]member            // by creator bytes: chain checked, time not
}

type member struct {
	msp  string
	cert *x509.Certificate
	key  *ecdsa.PublicKey
}

func newMembers(dir string) *members {
	return &members{dir: dir, roots: map[string]*x509.Certificate{}, known: map[string]member{}}
}

// knownIdentities bounds the cache of checked identities: an operator has a handful.
const knownIdentities = 1000

// check returns the member that creator bytes stand for, valid at the given
// time, or an *IdentityError.
func (m *members) check(creator []byte, at time.Time) (member, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	id, ok := m.known[string(creator)]
	if !ok {
		var err error
		if id, err = m.parse(creator); err != nil {
			return member{}, err
		}
		if len(m.known) >= knownIdentities {
			clear(m.known)
		}
		m.known[string(creator)] = id
	}
	if at.Before(id.cert.NotBefore) || at.After(id.cert.NotAfter) {
		return member{}, &IdentityError{id.msp, fmt.Sprintf("the certificate is valid from %s to %s",
			id.cert.NotBefore.UTC().Format(time.RFC3339), id.cert.NotAfter.UTC().Format(time.RFC3339))}
	}
	return id, nil
}

func (m *members) parse(creator []byte) (member, error) {
	var sid msp.SerializedIdentity
	if err := proto.Unmarshal(creator, &sid); err != nil || sid.Mspid == "" {
		return member{}, &IdentityError{"", "the creator is not a serialized identity"}
	}
	refuse := func(format string, args ...any) (member, error) {
		return member{}, &IdentityError{sid.Mspid, fmt.Sprintf(format, args...)}
	}
	block, rest := pem.Decode(sid.IdBytes)
	if block == nil || block.Type != "CERTIFICATE" || len(rest) > 0 {
		return refuse("the identity is not one PEM certificate")
	}
	cert, err := x509.ParseCertificate(block.Bytes)
	if err != nil {
		return refuse("the certificate does not parse: %v", err)
	}
	pub, ok := cert.PublicKey.(*ecdsa.PublicKey)
	if !ok || pub.Curve != elliptic.P256() {
		return refuse("the certificate's key is not ECDSA P-256")
	}
	root, err := m.root(sid.Mspid)
	if err != nil {
		return refuse("%v", err)
	}
	if cert.IsCA {
		return refuse("a CA certificate is nobody's identity")
	}
	if rootKey, ok := root.PublicKey.(*ecdsa.PublicKey); ok {
		if err := lowS(rootKey, cert.Signature); err != nil {
			return refuse("the certificate: %v", err)
		}
	}
	pool := x509.NewCertPool()
	pool.AddCert(root)
	_, err = cert.Verify(x509.VerifyOptions{
		Roots: pool, KeyUsages: []x509.ExtKeyUsage{x509.ExtKeyUsageAny},
		CurrentTime: cert.NotBefore, // expiry is judged at each use, the chain once
	})
	if err != nil {
		return refuse("the certificate is not of the organisation's CA: %v", err)
	}
	return member{sid.Mspid, cert, pub}, nil
}

// has reports whether an organisation is on the channel.
func (m *members) has(mspID string) bool {
	m.mu.Lock()
	defer m.mu.Unlock()
	_, err := m.root(mspID)
	return err == nil
}

// root loads an organisation's root certificate when it is first met, so that
// an organisation that joins needs no restart.
func (m *members) root(mspID string) (*x509.Certificate, error) {
	if root, ok := m.roots[mspID]; ok {
		return root, nil
	}
	if err := validName(mspID); err != nil {
		return nil, err
	}
	root, err := readCertificate(orgPaths(m.dir, mspID).caCert)
	if err != nil {
		return nil, fmt.Errorf("the organisation is not on this channel: %w", err)
	}
	m.roots[mspID] = root
	return root, nil
}
