package main

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/hyperledger/fabric-protos-go-apiv2/peer"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
	"google.golang.org/protobuf/proto"
)

func TestConfigureRefuses(t *testing.T) {
	full := map[string]string{"CHAINCODE_ID": "custody:1", "CHAINCODE_SERVER_ADDRESS": "127.0.0.1:9999", "CHAINCODE_TLS_KEY": "key", "CHAINCODE_TLS_CERT": "cert"}
	for _, test := range []struct{ name, key, value, want string }{
		{"no id", "CHAINCODE_ID", "", "CHAINCODE_ID"},
		{"no address", "CHAINCODE_SERVER_ADDRESS", "", "CHAINCODE_SERVER_ADDRESS"},
		{"no key", "CHAINCODE_TLS_KEY", "", "CHAINCODE_TLS_KEY must name a file"},
		{"no such certificate", "CHAINCODE_TLS_CERT", "missing", "CHAINCODE_TLS_CERT: no such file"},
		{"no such CA", "CHAINCODE_CLIENT_CA_CERT", "missing", "CHAINCODE_CLIENT_CA_CERT: no such file"},
		{"maybe TLS", "CHAINCODE_TLS_DISABLED", "maybe", "neither true nor false"},
	} {
		_, err := configure(func(name string) string {
			if name == test.key {
				return test.value
			}
			return full[name]
		}, func(path string) ([]byte, error) {
			if path == "missing" {
				return nil, errors.New("no such file")
			}
			return []byte("text"), nil
		})
		if err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: %v, want it to say %q", test.name, err, test.want)
		}
	}
}

// TestServes plays the peer: it connects by TLS and is sent the registration.
func TestServes(t *testing.T) {
	dir := t.TempDir()
	cert := selfSigned(t, dir)
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := listener.Addr().String()
	listener.Close()
	env := map[string]string{
		"CHAINCODE_ID": "custody:abc", "CHAINCODE_SERVER_ADDRESS": address,
		"CHAINCODE_TLS_KEY": filepath.Join(dir, "key.pem"), "CHAINCODE_TLS_CERT": filepath.Join(dir, "cert.pem"),
	}
	server, err := configure(func(name string) string { return env[name] }, os.ReadFile)
	if err != nil {
		t.Fatal(err)
	}
	failed := make(chan error, 1)
	go func() { failed <- server.Start() }()

	pool := x509.NewCertPool()
	pool.AddCert(cert)
	conn, err := grpc.NewClient(address, grpc.WithTransportCredentials(credentials.NewClientTLSFromCert(pool, "")))
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	stream, err := peer.NewChaincodeClient(conn).Connect(ctx, grpc.WaitForReady(true))
	if err != nil {
		t.Fatal(err)
	}
	message, err := stream.Recv()
	if err != nil {
		select {
		case err = <-failed:
		default:
		}
		t.Fatal(err)
	}
	var id peer.ChaincodeID
	if err := proto.Unmarshal(message.Payload, &id); err != nil || message.Type != peer.ChaincodeMessage_REGISTER || id.Name != "custody:abc" {
		t.Errorf("the chaincode sent %s of %q, want it to register as custody:abc", message.Type, id.Name)
	}
}

func selfSigned(t *testing.T, dir string) *x509.Certificate {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour),
		IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)}, IsCA: true, BasicConstraintsValid: true,
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	keyDER, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	for name, block := range map[string]*pem.Block{"cert.pem": {Type: "CERTIFICATE", Bytes: der}, "key.pem": {Type: "PRIVATE KEY", Bytes: keyDER}} {
		if err := os.WriteFile(filepath.Join(dir, name), pem.EncodeToMemory(block), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	cert, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	return cert
}
