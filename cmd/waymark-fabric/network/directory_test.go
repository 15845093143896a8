package network

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"context"
	"crypto"
	"crypto/ecdsa"
	"crypto/rand"
	"crypto/sha256"
	"crypto/x509"
	"encoding/asn1"
	"encoding/json"
	"errors"
	"io"
	"maps"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/hyperledger/fabric-chaincode-go/v2/pkg/attrmgr"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/internal/keyfile"
)

// TestForeignDirectory: a directory of somebody else is refused by every verb
// and stays as it is.
func TestForeignDirectory(t *testing.T) {
	for name, files := range map[string]map[string]string{
		"somebody's files":        {"letter.txt": "dear"},
		"another network.json":    {"network.json": `{"nodes":[]}`},
		"no JSON":                 {"network.json": `hello`},
		"a newer network's":       {"network.json": `{"format":"waymark fabric network 2"}`},
		"our lock, and something": {"lock": "", "crypto": "x"},
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			for file, text := range files {
				if err := os.WriteFile(filepath.Join(dir, file), []byte(text), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			n, err := Open(Config{Dir: dir})
			if err != nil {
				t.Fatal(err)
			}
			_, status := n.Status(context.Background())
			_, _, enroll := n.Enroll("MakerMSP", "x")
			for verb, err := range map[string]error{
				"up": n.Up(context.Background()), "down": n.Down(), "upgrade": n.Upgrade(context.Background()), "status": status, "enroll": enroll,
			} {
				var foreign *ForeignError
				if !errors.As(err, &foreign) {
					t.Errorf("%s: %v, want a *ForeignError", verb, err)
				}
			}
			entries, err := os.ReadDir(dir)
			if err != nil || len(entries) != len(files) {
				t.Errorf("the directory holds %v, %v, want %v", entries, err, slices.Sorted(maps.Keys(files)))
			}
			for file, text := range files {
				if got, err := os.ReadFile(filepath.Join(dir, file)); err != nil || string(got) != text {
					t.Errorf("%s holds %q, %v", file, got, err)
				}
			}
		})
	}
}

// TestNone: where there is no network, stopping it is no error, and asking for
// it says so.
func TestNone(t *testing.T) {
	n, err := Open(Config{Dir: filepath.Join(t.TempDir(), "missing")})
	if err != nil {
		t.Fatal(err)
	}
	if err := n.Down(); err != nil {
		t.Error(err)
	}
	if _, err := n.Status(context.Background()); !errors.Is(err, ErrNone) {
		t.Errorf("%v, want %v", err, ErrNone)
	}
	if _, err := os.Stat(string(n.layout)); !os.IsNotExist(err) {
		t.Errorf("the directory was made: %v", err)
	}
}

// TestProcesses: a process is known while it lives, whoever asks, and never
// after.
func TestProcesses(t *testing.T) {
	l := layout(t.TempDir())
	sleep := command{name: "sleeper", program: "/bin/sh", args: []string{"-c", "trap '' TERM; echo begun; sleep 60 & wait; wait"}, dir: string(l)}
	p, err := l.start(sleep)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = l.stop("sleeper") })
	if pid, err := l.pidOf("sleeper"); err != nil || pid == 0 {
		t.Fatalf("pid %d, %v, want it to run", pid, err)
	}
	if _, err := l.start(sleep); err == nil {
		t.Error("it was started twice")
	}
	if pid, err := l.pidOf("nobody"); err != nil || pid != 0 {
		t.Errorf("pid %d, %v, want none", pid, err)
	}
	quick, err := l.start(command{name: "quick", program: "/bin/sh", args: []string{"-c", "echo last words; exit 3"}, dir: string(l)})
	if err != nil {
		t.Fatal(err)
	}
	if err := quick.listening(context.Background(), "127.0.0.1:1"); err == nil || !bytes.Contains([]byte(err.Error()), []byte("last words")) {
		t.Errorf("%v, want the last words of the process", err)
	}
	pid, err := l.pidOf("sleeper")
	if err != nil {
		t.Fatal(err)
	}
	if err := kill(pid); err != nil { // as if it crashed
		t.Fatal(err)
	}
	<-p.done
	if err := l.stop("sleeper"); err != nil { // its child, too, is gone
		t.Error(err)
	}
	if pid, err := l.pidOf("sleeper"); err != nil || pid != 0 {
		t.Errorf("pid %d, %v after it was killed", pid, err)
	}
}

// TestStop: stop returns when none runs, whatever was ever started.
func TestStop(t *testing.T) {
	l := layout(t.TempDir())
	for _, name := range []string{"a", "b"} {
		if _, err := l.start(command{name: name, program: "/bin/sleep", args: []string{"60"}, dir: string(l)}); err != nil {
			t.Fatal(err)
		}
	}
	if err := l.stop("a", "b", "never started"); err != nil {
		t.Fatal(err)
	}
	names, err := l.processes()
	if err != nil || !slices.Equal(names, []string{"a", "b"}) {
		t.Errorf("%v, %v, want a and b to be known", names, err)
	}
	if n, err := l.running(names); err != nil || n != 0 {
		t.Errorf("%d run, %v, want none", n, err)
	}
}

// TestIdentities: certificates are of their organisation's CA, say what Fabric
// and the chaincode ask of them, and have the signatures that Fabric takes.
func TestIdentities(t *testing.T) {
	l := layout(t.TempDir())
	if err := l.createOrg(time.Now, "MakerMSP", "maker-peer", unitPeer, "maker"); err != nil {
		t.Fatal(err)
	}
	org := l.org("MakerMSP")
	key, err := os.ReadFile(org.user(Client).key())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := l.enroll(time.Now, "MakerMSP", Client, "maker", "retailer"); err != nil {
		t.Fatal(err)
	}
	if again, err := os.ReadFile(org.user(Client).key()); err != nil || !bytes.Equal(again, key) {
		t.Errorf("enrolling again changed the key: %v", err)
	}
	root, err := keyfile.ReadCertificate(org.caCert())
	if err != nil {
		t.Fatal(err)
	}
	pool := x509.NewCertPool()
	pool.AddCert(root)
	for path, want := range map[string]struct{ unit, roles string }{
		org.user(Client).cert():    {unitClient, "maker,retailer"},
		org.user(adminName).cert(): {unitAdmin, ""},
		filepath.Join(org.nodeMSP("maker-peer"), "signcerts/cert.pem"): {unitPeer, ""},
	} {
		cert, err := keyfile.ReadCertificate(path)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := cert.Verify(x509.VerifyOptions{Roots: pool, KeyUsages: []x509.ExtKeyUsage{x509.ExtKeyUsageAny}}); err != nil {
			t.Errorf("%s: %v", path, err)
		}
		if !slices.Equal(cert.Subject.OrganizationalUnit, []string{want.unit}) {
			t.Errorf("%s is of %v, want %s", path, cert.Subject.OrganizationalUnit, want.unit)
		}
		attrs, err := attrmgr.New().GetAttributesFromCert(cert)
		if err != nil || attrs.Attrs[chaincode.RolesAttribute] != want.roles {
			t.Errorf("%s has the attributes %v, %v, want the roles %q", path, attrs, err, want.roles)
		}
		var sig struct{ R, S *big.Int }
		if _, err := asn1.Unmarshal(cert.Signature, &sig); err != nil {
			t.Fatal(err)
		}
		n := root.PublicKey.(*ecdsa.PublicKey).Params().N
		if new(big.Int).Lsh(sig.S, 1).Cmp(n) > 0 {
			t.Errorf("%s is signed with the larger S", path)
		}
	}
	for _, name := range []string{"", "../x", "a/b", adminName, "a b", "a,b"} {
		if _, err := l.enroll(time.Now, "MakerMSP", name); err == nil {
			t.Errorf("%q was enrolled", name)
		}
	}
	err = filepath.WalkDir(string(l), func(path string, d os.DirEntry, err error) error {
		if info, statErr := d.Info(); filepath.Base(path) == "key.pem" && (statErr != nil || info.Mode().Perm() != 0o600) {
			t.Errorf("%s has the mode %v, %v", path, info.Mode(), statErr)
		}
		return err
	})
	if err != nil {
		t.Error(err)
	}
}

// TestLowS: of many signatures none has the larger S, and all hold.
func TestLowS(t *testing.T) {
	key, err := newKey()
	if err != nil {
		t.Fatal(err)
	}
	for i := range 50 {
		digest := sha256.Sum256([]byte{byte(i)})
		der, err := lowS{key}.Sign(rand.Reader, digest[:], crypto.SHA256)
		if err != nil {
			t.Fatal(err)
		}
		var sig struct{ R, S *big.Int }
		if _, err := asn1.Unmarshal(der, &sig); err != nil {
			t.Fatal(err)
		}
		if new(big.Int).Lsh(sig.S, 1).Cmp(key.Params().N) > 0 || !ecdsa.VerifyASN1(&key.PublicKey, digest[:], der) {
			t.Fatalf("signature %d does not hold, or has the larger S", i)
		}
	}
}

// TestPack: the package says where the chaincode is and what to trust, and the
// same content makes the same package.
func TestPack(t *testing.T) {
	l, m := layout(t.TempDir()), founders[0]
	if err := l.createOrg(time.Now, m.MSP, m.peer(), unitPeer, ""); err != nil {
		t.Fatal(err)
	}
	first, err := l.pack(m, "7", ports{12345})
	if err != nil {
		t.Fatal(err)
	}
	again, err := l.pack(m, "7", ports{12345})
	if err != nil || first != again {
		t.Errorf("%s and %s, %v, want the same", first, again, err)
	}
	if other, err := l.pack(m, "7", ports{12346}); err != nil || other == first {
		t.Errorf("another address makes the same package: %v", err)
	}
	whole, err := os.ReadFile(l.node(m.peer()).pack())
	if err != nil {
		t.Fatal(err)
	}
	files := untar(t, whole)
	code := untar(t, files["code.tar.gz"])
	var c connection
	if err := json.Unmarshal(code["connection.json"], &c); err != nil {
		t.Fatal(err)
	}
	if c.Address != "127.0.0.1:12346" || !c.TLSRequired || !c.ClientAuth || c.RootCert == "" || c.ClientKey == "" {
		t.Errorf("%+v, want TLS with client authentication", c)
	}
	if !bytes.Contains(files["metadata.json"], []byte(`"type":"ccaas"`)) {
		t.Errorf("metadata %s: the builder does not know it", files["metadata.json"])
	}
}

func untar(t *testing.T, raw []byte) map[string][]byte {
	t.Helper()
	z, err := gzip.NewReader(bytes.NewReader(raw))
	if err != nil {
		t.Fatal(err)
	}
	files := map[string][]byte{}
	for r := tar.NewReader(z); ; {
		h, err := r.Next()
		if errors.Is(err, io.EOF) {
			return files
		}
		if err != nil {
			t.Fatal(err)
		}
		if files[h.Name], err = io.ReadAll(r); err != nil {
			t.Fatal(err)
		}
	}
}
