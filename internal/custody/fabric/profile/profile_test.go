package profile

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const whole = `{"format":"waymark fabric profile 1","channel":"custody","chaincode":"custody",
"organizations":[{"msp":"MakerMSP","ca":"crypto/ca.pem","peers":[{"name":"p","address":"127.0.0.1:7051","tls":"/abs/tls.pem"}],
"client":{"certificate":"crypto/cert.pem","key":"crypto/key.pem"}}],
"orderers":[{"name":"o","address":"127.0.0.1:7050","tls":"crypto/otls.pem"}]}`

// TestLoad: paths are relative to the file's folder.
func TestLoad(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "profile.json")
	if err := os.WriteFile(path, []byte(whole), 0o600); err != nil {
		t.Fatal(err)
	}
	p, err := Load(path)
	if err != nil {
		t.Fatal(err)
	}
	o, err := p.Organization("MakerMSP")
	if err != nil {
		t.Fatal(err)
	}
	for got, want := range map[string]string{
		o.CA: filepath.Join(dir, "crypto/ca.pem"), o.Peers[0].TLS: "/abs/tls.pem",
		o.Client.Key: filepath.Join(dir, "crypto/key.pem"), p.Orderers[0].TLS: filepath.Join(dir, "crypto/otls.pem"),
	} {
		if got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
	if _, err := p.Organization("OtherMSP"); err == nil {
		t.Error("an organisation that is not there was found")
	}
}

func TestParseRefuses(t *testing.T) {
	for name, change := range map[string][2]string{
		"another format":       {"profile 1", "profile 2"},
		"an unknown word":      {`"channel"`, `"chanel"`},
		"no channel":           {`"channel":"custody"`, `"channel":""`},
		"no organisation's id": {`"MakerMSP"`, `""`},
		"no port":              {"127.0.0.1:7051", "127.0.0.1"},
		"no TLS":               {`"/abs/tls.pem"`, `""`},
		"half an identity":     {`"crypto/key.pem"`, `""`},
		"an orderer's address": {"127.0.0.1:7050", ":7050"},
		"two values":           {`otls.pem"}]}`, `otls.pem"}]} {}`},
	} {
		text := strings.Replace(whole, change[0], change[1], 1)
		if text == whole {
			t.Fatalf("%s: nothing was changed", name)
		}
		if _, err := Parse([]byte(text)); err == nil {
			t.Errorf("%s was taken", name)
		}
	}
}

// FuzzParse: a profile that is taken has what its users need.
func FuzzParse(f *testing.F) {
	f.Add([]byte(whole))
	f.Add([]byte(`{}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		p, err := Parse(text)
		if err != nil {
			return
		}
		for _, o := range p.Organizations {
			if len(o.Peers) == 0 || o.Peers[0].Address == "" {
				t.Errorf("%s has no peer", o.MSP)
			}
		}
	})
}
