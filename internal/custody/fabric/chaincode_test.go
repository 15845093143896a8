package fabric_test

import (
	"context"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"github.com/hyperledger/fabric-chaincode-go/v2/shim"

	"github.com/waymark/waymark/internal/await"
)

// serve serves a chaincode in the place of the one that was killed.
func serve(cc shim.Chaincode) error {
	var tls [3][]byte
	for i, name := range []string{"CHAINCODE_TLS_KEY", "CHAINCODE_TLS_CERT", "CHAINCODE_CLIENT_CA_CERT"} {
		text, err := os.ReadFile(os.Getenv(name))
		if err != nil {
			return err
		}
		tls[i] = text
	}
	server := shim.ChaincodeServer{
		CCID: os.Getenv("CHAINCODE_ID"), Address: os.Getenv("CHAINCODE_SERVER_ADDRESS"), CC: cc,
		TLSProps: shim.TLSProperties{Key: tls[0], Cert: tls[1], ClientCACerts: tls[2]},
	}
	// The process that was killed may not have let go of the port.
	var failed error
	taken := await.Until(context.Background(), func() (bool, error) {
		failed = server.Start()
		return !errors.Is(failed, syscall.EADDRINUSE), failed
	})
	return errors.Join(taken, failed)
}

// replaceChaincode puts another program in the place of an organisation's
// chaincode, and returns how to put the right one back. org is the prefix of
// its processes. The network is whole again when every one is put back.
func (n *network) replaceChaincode(t testing.TB, org, part string) (restore func()) {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(n.data, "network.json"))
	if err != nil {
		t.Fatal(err)
	}
	var state struct {
		Packages map[string]string `json:"packages"`
	}
	if err := json.Unmarshal(text, &state); err != nil {
		t.Fatal(err)
	}
	name := org + "-chaincode"
	old := n.process(t, name)
	n.kill(t, name)
	crypto := filepath.Join(n.data, "crypto", old.MSP)
	tls := filepath.Join(crypto, "nodes", name, "tls")
	cmd := play(t, part,
		"CHAINCODE_ID="+state.Packages[old.MSP], "CHAINCODE_SERVER_ADDRESS="+old.Address,
		"CHAINCODE_TLS_KEY="+filepath.Join(tls, "key.pem"), "CHAINCODE_TLS_CERT="+filepath.Join(tls, "cert.pem"),
		"CHAINCODE_CLIENT_CA_CERT="+filepath.Join(crypto, "tlsca", "cert.pem"))
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	n.replaced++
	stopped := false
	restore = func() {
		if stopped {
			return
		}
		stopped = true
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
		if n.replaced--; n.replaced == 0 { // the others' ports are taken while their programs run
			n.run(t, "up")
		}
	}
	t.Cleanup(restore)
	return restore
}
