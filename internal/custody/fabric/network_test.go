package fabric_test

import (
	"bufio"
	"bytes"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"encoding/json"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/custody/custodytest"
	"github.com/waymark/waymark/internal/custody/fabric"
	"github.com/waymark/waymark/internal/custody/fabric/profile"
)

// network is the real Fabric network that this test binary's tests share.
type network struct {
	command string // the built cmd/waymark-fabric
	data    string
	profile *profile.Profile
	horizon *fabric.Horizon
	stop    func() error

	replaced int // organisations that run another chaincode
}

var shared struct {
	once    sync.Once
	dir     string
	network *network
	err     error
}

func TestMain(m *testing.M) {
	if part, ok := parts[os.Getenv(partVariable)]; ok {
		go func() { // a part does not outlive the test
			_, _ = io.Copy(io.Discard, os.Stdin)
			os.Exit(2)
		}()
		if err := part(); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	code := m.Run()
	if n := shared.network; n != nil {
		if err := n.stop(); err != nil {
			fmt.Fprintln(os.Stderr, "stopping the network:", err)
			code = 1
		}
	}
	if shared.dir != "" {
		os.RemoveAll(shared.dir)
	}
	os.Exit(code)
}

// notBuilt is the command's exit status when Fabric cannot be built here.
const notBuilt = 3

// partVariable makes this binary play another program's part: a test can kill
// that one.
const partVariable = "WAYMARK_FABRIC_TEST_PART"

var parts = map[string]func() error{"tampered chaincode": serveTampered, "ceiling chaincode": serveCeiling, "scanner": scan}

// play starts this binary in a part.
func play(t testing.TB, part string, env ...string) *exec.Cmd {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(self)
	cmd.Env = append(os.Environ(), append(env, partVariable+"="+part)...)
	cmd.Stderr = os.Stderr
	if _, err := cmd.StdinPipe(); err != nil { // open for as long as this process lives
		t.Fatal(err)
	}
	return cmd
}

// sharedNetwork starts the network at its first call. Where Fabric cannot be
// built the test is skipped with the reason, and fails in CI.
func sharedNetwork(t testing.TB) *network {
	t.Helper()
	shared.once.Do(func() {
		if shared.dir, shared.err = os.MkdirTemp("", "waymark-fabric-*"); shared.err == nil {
			shared.network, shared.err = startNetwork(shared.dir)
		}
	})
	if shared.err != nil {
		var exit *exec.ExitError
		if os.Getenv("CI") == "true" || !errors.As(shared.err, &exit) || exit.ExitCode() != notBuilt {
			t.Fatalf("no Fabric network: %v", shared.err)
		}
		t.Skipf("no Fabric network: %v", shared.err)
	}
	return shared.network
}

func startNetwork(dir string) (*network, error) {
	n := &network{command: filepath.Join(dir, "waymark-fabric"), data: filepath.Join(dir, "network"), horizon: &fabric.Horizon{}}
	build := exec.Command("go", "build", "-C", "../../../cmd/waymark-fabric", "-o", n.command, ".")
	if out, err := build.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("building cmd/waymark-fabric: %w\n%s", err, out)
	}
	// The command takes the network down when this process ends, however it does.
	run := exec.Command(n.command, "run", "--data", n.data)
	hold, err := run.StdinPipe()
	if err != nil {
		return nil, err
	}
	out, err := run.StdoutPipe()
	if err != nil {
		return nil, err
	}
	var progress bytes.Buffer
	run.Stderr = &progress
	if err := run.Start(); err != nil {
		return nil, err
	}
	path, readErr := bufio.NewReader(out).ReadString('\n')
	n.stop = func() error {
		hold.Close()
		_, _ = io.Copy(io.Discard, out)
		return run.Wait()
	}
	if readErr != nil {
		return nil, errors.Join(fmt.Errorf("the network did not start: %s", progress.String()), n.stop())
	}
	if n.profile, err = profile.Load(strings.TrimSpace(path)); err != nil {
		return nil, errors.Join(err, n.stop())
	}
	return n, nil
}

// run runs a verb of the command on the network.
func (n *network) run(t testing.TB, verb string, args ...string) []byte {
	t.Helper()
	cmd := exec.Command(n.command, append([]string{verb, "--data", n.data}, args...)...)
	var problem bytes.Buffer
	cmd.Stderr = &problem
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("waymark-fabric %s: %v\n%s", verb, err, problem.Bytes())
	}
	return out
}

// identity enrolls a member of an organisation.
func (n *network) identity(t testing.TB, msp, name string, roles ...string) *custody.Identity {
	t.Helper()
	var files profile.Identity
	out := n.run(t, "enroll", "--json", "--msp", msp, "--name", name, "--roles", strings.Join(roles, ","))
	if err := json.Unmarshal(out, &files); err != nil {
		t.Fatal(err)
	}
	id, err := fabric.LoadIdentity(msp, files.Certificate, files.Key)
	if err != nil {
		t.Fatal(err)
	}
	return id
}

// open connects as an identity with a journal of its own.
func (n *network) open(t testing.TB, id *custody.Identity, change ...func(*fabric.Config)) *fabric.Ledger {
	t.Helper()
	cfg := fabric.Config{
		Profile: n.profile, MSP: id.MSP, Identity: id, Path: filepath.Join(t.TempDir(), "journal.db"),
		Patience: 4 * time.Minute, Horizon: n.horizon, Problem: func(err error) { t.Error(err) },
	}
	for _, c := range change {
		c(&cfg)
	}
	ledger, err := fabric.Open(cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := ledger.Close(); err != nil {
			t.Error(err)
		}
	})
	return ledger
}

// harness is the network as the suite needs it.
type harness struct {
	*network
	mu    sync.Mutex
	known map[string]*custody.Identity
}

var mspOf = map[custodytest.Org]string{
	custodytest.Maker: "MakerMSP", custodytest.Carrier: "CarrierMSP", custodytest.Retailer: "RetailerMSP",
}

func (h *harness) MSP(org custodytest.Org) string { return mspOf[org] }

func (h *harness) Connect(t testing.TB, org custodytest.Org, name string, roles ...string) custody.Ledger {
	t.Helper()
	h.mu.Lock()
	defer h.mu.Unlock()
	key := fmt.Sprint(org, name, roles)
	id, ok := h.known[key]
	if !ok {
		id = h.identity(t, mspOf[org], name, roles...)
		h.known[key] = id
	}
	return h.open(t, id)
}

// expired issues a certificate of an organisation's CA that has run out.
func (n *network) expired(t testing.TB, msp string) *custody.Identity {
	t.Helper()
	ca := filepath.Join(n.data, "crypto", msp, "ca")
	issuer, err := fabric.LoadIdentity(msp, filepath.Join(ca, "cert.pem"), filepath.Join(ca, "key.pem"))
	if err != nil {
		t.Fatal(err)
	}
	block, _ := pem.Decode(issuer.Certificate)
	parent, err := x509.ParseCertificate(block.Bytes)
	if err != nil {
		t.Fatal(err)
	}
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(time.Now().UnixNano()), Subject: pkix.Name{CommonName: "late", OrganizationalUnit: []string{"client"}},
		NotBefore: parent.NotBefore, NotAfter: time.Now().Add(-time.Minute), KeyUsage: x509.KeyUsageDigitalSignature,
	}
	for { // until the signature has the S that Fabric wants
		der, err := x509.CreateCertificate(rand.Reader, template, parent, &key.PublicKey, issuer.Key)
		if err != nil {
			t.Fatal(err)
		}
		cert, err := x509.ParseCertificate(der)
		if err != nil {
			t.Fatal(err)
		}
		var sig struct{ R, S *big.Int }
		if _, err := asn1.Unmarshal(cert.Signature, &sig); err != nil {
			t.Fatal(err)
		}
		if sig.S.Cmp(new(big.Int).Rsh(elliptic.P256().Params().N, 1)) <= 0 {
			return &custody.Identity{MSP: msp, Certificate: pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der}), Key: key}
		}
	}
}
