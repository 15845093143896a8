package main

import (
	"bytes"
	"crypto/ed25519"
	"encoding/base64"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/waymark/waymark/cmd/waymark-audit/audit"
)

func sample() audit.Report {
	return audit.Report{
		Format: audit.Format, Channel: "custody", Chaincode: "custody", Blocks: 7, Findings: []audit.Problem{},
		Peers: []audit.PeerReport{{MSP: "MakerMSP", Height: 6, Problems: []audit.Problem{{Kind: audit.Lags, Block: 6, Detail: "it has 6 blocks, another has 7"}}}},
	}
}

// TestReport: a report is what was signed, to the byte, and the key stays.
func TestReport(t *testing.T) {
	dir := t.TempDir()
	keyPath, path := filepath.Join(dir, "key.pem"), filepath.Join(dir, "report.json")
	key, err := loadKey(keyPath)
	if err != nil {
		t.Fatal(err)
	}
	if again, err := loadKey(keyPath); err != nil || !again.Equal(key) {
		t.Errorf("the key changed: %v", err)
	}
	if info, err := os.Stat(keyPath); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("the key's file: %v, %v", info, err)
	}
	text, err := sign(sample(), key)
	if err != nil {
		t.Fatal(err)
	}
	report, public, err := check(text)
	if err != nil || !public.Equal(key.Public()) || report.Blocks != 7 || len(report.Peers) != 1 {
		t.Errorf("%+v by %x, %v", report, public, err)
	}
	if err := os.WriteFile(path, text, 0o600); err != nil {
		t.Fatal(err)
	}
	signer := base64.StdEncoding.EncodeToString(public)
	var out bytes.Buffer
	if err := runShow([]string{path, "--signer", signer}, &out, &out); !errors.Is(err, errNotClean) || !strings.Contains(out.String(), "MakerMSP") || !strings.Contains(out.String(), audit.Lags) {
		t.Errorf("%v:\n%s", err, out.String())
	}
	other, _, err := ed25519.GenerateKey(nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := runShow([]string{path, "--signer", base64.StdEncoding.EncodeToString(other)}, &out, &out); err == nil || errors.Is(err, errNotClean) {
		t.Errorf("a report of another signer: %v", err)
	}
}

// TestChangedReport: no byte of a report can be changed.
func TestChangedReport(t *testing.T) {
	_, key, err := ed25519.GenerateKey(nil)
	if err != nil {
		t.Fatal(err)
	}
	text, err := sign(sample(), key)
	if err != nil {
		t.Fatal(err)
	}
	for name, change := range map[string][2]string{
		"cleaned":     {`"clean":false`, `"clean":true`},
		"shortened":   {`"blocks":7`, `"blocks":6`},
		"no key":      {`"key":"`, `"key":"A`},
		"another key": {base64.StdEncoding.EncodeToString(key.Public().(ed25519.PublicKey)), base64.StdEncoding.EncodeToString(make([]byte, 32))},
		"no JSON":     {`{"report"`, `{report`},
	} {
		changed := bytes.Replace(text, []byte(change[0]), []byte(change[1]), 1)
		if bytes.Equal(changed, text) {
			t.Fatalf("%s: nothing was changed", name)
		}
		if _, _, err := check(changed); err == nil {
			t.Errorf("%s: it still holds", name)
		}
	}
}

// FuzzCheck: whatever is called a report is refused or one that somebody signed.
func FuzzCheck(f *testing.F) {
	_, key, err := ed25519.GenerateKey(nil)
	if err != nil {
		f.Fatal(err)
	}
	text, err := sign(sample(), key)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(text)
	f.Add([]byte(`{}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		if r, public, err := check(text); err == nil && (r.Format != audit.Format || len(public) != ed25519.PublicKeySize) {
			t.Errorf("%+v by %x was taken", r, public)
		}
	})
}
