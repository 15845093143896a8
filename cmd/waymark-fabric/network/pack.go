package network

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"os"
	"time"

	admin "github.com/hyperledger/fabric-admin-sdk/pkg/chaincode"

	"github.com/waymark/waymark/internal/durable"
)

// connection is connection.json of a chaincode that is a service (Fabric
// documentation, "Chaincode as an external service"). fabric-admin-sdk writes
// it without TLS.
type connection struct {
	Address     string `json:"address"`
	DialTimeout string `json:"dial_timeout"`
	TLSRequired bool   `json:"tls_required"`
	ClientAuth  bool   `json:"client_auth_required"`
	ClientKey   string `json:"client_key"`
	ClientCert  string `json:"client_cert"`
	RootCert    string `json:"root_cert"`
}

// pack writes the chaincode package of one organisation, which tells its peer
// where its own chaincode listens, and returns the package id. The package
// holds the key that the peer shows the chaincode, and goes to that peer alone.
func (l layout) pack(m member, version string, p ports) (string, error) {
	tls := l.org(m.MSP).nodeTLS(m.peer())
	var texts [3][]byte
	for i, path := range []string{tls.key(), tls.cert(), l.org(m.MSP).tlsCert()} {
		text, err := os.ReadFile(path)
		if err != nil {
			return "", err
		}
		texts[i] = text
	}
	conn, err := json.Marshal(connection{
		Address: p.address(), DialTimeout: "10s", TLSRequired: true, ClientAuth: true,
		ClientKey: string(texts[0]), ClientCert: string(texts[1]), RootCert: string(texts[2]),
	})
	if err != nil {
		return "", err
	}
	code, err := archive(file{"connection.json", conn})
	if err != nil {
		return "", err
	}
	label := fmt.Sprintf("%s_%s", Chaincode, version)
	meta, err := json.Marshal(admin.Metadata{Type: "ccaas", Label: label})
	if err != nil {
		return "", err
	}
	whole, err := archive(file{"metadata.json", meta}, file{"code.tar.gz", code})
	if err != nil {
		return "", err
	}
	if err := durable.WriteFile(l.node(m.peer()).pack(), whole, 0o600); err != nil {
		return "", err
	}
	return admin.GetPackageID(label, whole), nil
}

type file struct {
	name string
	text []byte
}

// archive makes a tar.gz that depends on nothing but its content.
func archive(files ...file) ([]byte, error) {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	t := tar.NewWriter(z)
	for _, f := range files {
		h := &tar.Header{Name: f.name, Mode: 0o600, Size: int64(len(f.text)), ModTime: time.Unix(0, 0)}
		if err := t.WriteHeader(h); err != nil {
			return nil, err
		}
		if _, err := t.Write(f.text); err != nil {
			return nil, err
		}
	}
	if err := t.Close(); err != nil {
		return nil, err
	}
	if err := z.Close(); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}
