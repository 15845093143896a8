package fabric

import (
	"crypto"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"encoding/asn1"
	"fmt"
	"math/big"
	"os"
	"time"

	"github.com/hyperledger/fabric-gateway/pkg/identity"
	"google.golang.org/grpc"
	"google.golang.org/grpc/backoff"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/keepalive"

	"github.com/waymark/waymark/internal/custody/fabric/profile"
)

// maxMessage is the largest message that Fabric's own programs take. A block
// or a batch of events is far larger than gRPC's default.
const maxMessage = 100 << 20

func dial(peer profile.Node, alive time.Duration) (*grpc.ClientConn, error) {
	text, err := os.ReadFile(peer.TLS)
	if err != nil {
		return nil, fmt.Errorf("the TLS root of %s: %w", peer.Address, err)
	}
	roots := x509.NewCertPool()
	if !roots.AppendCertsFromPEM(text) {
		return nil, fmt.Errorf("the TLS root of %s: %s holds no certificate", peer.Address, peer.TLS)
	}
	return grpc.NewClient(peer.Address,
		grpc.WithTransportCredentials(credentials.NewClientTLSFromCert(roots, peer.Server)),
		grpc.WithDefaultCallOptions(grpc.MaxCallRecvMsgSize(maxMessage), grpc.MaxCallSendMsgSize(maxMessage)),
		// A peer that comes back is found again within a few seconds.
		grpc.WithConnectParams(grpc.ConnectParams{
			Backoff:           backoff.Config{BaseDelay: 100 * time.Millisecond, Multiplier: 1.6, Jitter: 0.2, MaxDelay: 3 * time.Second},
			MinConnectTimeout: 5 * time.Second,
		}),
		// A peer that is cut off without a word would otherwise leave an event
		// stream silent for ever.
		grpc.WithKeepaliveParams(keepalive.ClientParameters{Time: alive, Timeout: 20 * time.Second}),
	)
}

// newSign signs digests with a key that may be anywhere (a file, a hardware
// module), with the smaller S: Fabric refuses the other.
func newSign(key crypto.Signer, curve elliptic.Curve) (identity.Sign, error) {
	order := curve.Params().N
	half := new(big.Int).Rsh(order, 1)
	return func(digest []byte) ([]byte, error) {
		der, err := key.Sign(rand.Reader, digest, crypto.SHA256)
		if err != nil {
			return nil, err
		}
		var sig struct{ R, S *big.Int }
		if rest, err := asn1.Unmarshal(der, &sig); err != nil || len(rest) > 0 {
			return nil, fmt.Errorf("the key's signature is not ECDSA")
		}
		if sig.S.Cmp(half) > 0 {
			sig.S.Sub(order, sig.S)
		}
		return asn1.Marshal(sig)
	}, nil
}
