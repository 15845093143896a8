package audit

import (
	"crypto/ecdsa"
	"crypto/sha256"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"fmt"
	"slices"

	"github.com/hyperledger/fabric-protos-go/msp"
)

// verified is an identity that a CA of the channel certified and that signed.
type verified struct {
	msp   string
	units []string
	org   *organization
}

// verify checks that serialized identity bytes are a member's and signed the
// message. That the certificate was in force at the time cannot be known from
// the ledger, whose times are claims; peers refuse expired ones.
func (c *channelConfig) verify(identity, message, signature []byte) (verified, error) {
	var sid msp.SerializedIdentity
	if err := unmarshal(identity, &sid); err != nil {
		return verified{}, fmt.Errorf("the identity: %w", err)
	}
	org, ok := c.orgs[sid.GetMspid()]
	if !ok {
		return verified{}, fmt.Errorf("%q is not on the channel", sid.GetMspid())
	}
	block, _ := pem.Decode(sid.GetIdBytes())
	if block == nil {
		return verified{}, errors.New("the identity is not PEM")
	}
	cert, err := x509.ParseCertificate(block.Bytes)
	if err != nil {
		return verified{}, fmt.Errorf("the certificate: %w", err)
	}
	_, err = cert.Verify(x509.VerifyOptions{Roots: org.roots, KeyUsages: []x509.ExtKeyUsage{x509.ExtKeyUsageAny}, CurrentTime: cert.NotBefore})
	if err != nil {
		return verified{}, fmt.Errorf("the certificate is not of a CA of %s: %w", org.msp, err)
	}
	public, ok := cert.PublicKey.(*ecdsa.PublicKey)
	if !ok {
		return verified{}, errors.New("the certificate's key is not ECDSA")
	}
	digest := sha256.Sum256(message)
	if !ecdsa.VerifyASN1(public, digest[:], signature) {
		return verified{}, fmt.Errorf("the signature of a member of %s does not hold", org.msp)
	}
	return verified{org.msp, cert.Subject.OrganizationalUnit, org}, nil
}

func (v verified) is(unit string) bool { return slices.Contains(v.units, unit) }
