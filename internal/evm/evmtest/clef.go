package evmtest

import (
	"encoding/json"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"syscall"
	"testing"
	"time"
)

// Clef is go-ethereum's signer as a program of its own. The test is its user:
// what Clef shows to a person comes to Approve.
type Clef struct {
	// Socket is where programs ask it for signatures.
	Socket string

	mu      sync.Mutex
	approve func(method string, request json.RawMessage) any
	process *process
}

// uiCall is one question of Clef's to its user.
type uiCall struct {
	ID     json.RawMessage   `json:"id"`
	Method string            `json:"method"`
	Params []json.RawMessage `json:"params"`
}

// StartClef starts Clef, which signs calls that its list of signatures does not
// have (--advanced), on a folder of geth's key files, which the passphrase
// opens.
func StartClef(t testing.TB, keys, passphrase, chainID string) *Clef {
	t.Helper()
	path := program(t, "clef", "../clef")
	// A socket's path must be short, shorter than many a test's own folder.
	dir, err := os.MkdirTemp("", "clef")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	cmd := exec.Command(path, "--stdio-ui", "--suppress-bootwarn", "--advanced", "--lightkdf", "--nousb", "--keystore", keys,
		"--chainid", chainID, "--configdir", dir, "--ipcpath", dir, "--auditlog", "")
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	c := &Clef{Socket: filepath.Join(dir, "clef.ipc"), process: &process{cmd: cmd, ended: make(chan struct{})}}
	t.Cleanup(func() { c.process.stop(syscall.SIGKILL) })
	ready := make(chan struct{})
	go c.attend(in, out, passphrase, ready)
	select {
	case <-ready:
	case <-time.After(2 * time.Minute):
		t.Fatal("Clef did not start")
	}
	return c
}

// Approve sets what the user says to a request: the fields of Clef's answer. Nil
// stands for a user who allows everything as it is.
func (c *Clef) Approve(answer func(method string, request json.RawMessage) any) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.approve = answer
}

// attend is the user: it answers what Clef asks until Clef ends.
func (c *Clef) attend(in io.Writer, out io.Reader, passphrase string, ready chan<- struct{}) {
	for asked := json.NewDecoder(out); ; {
		var call uiCall
		if err := asked.Decode(&call); err != nil {
			return
		}
		if call.Method == "ui_onSignerStartup" {
			close(ready)
		}
		if call.ID == nil {
			continue // it tells, and does not ask
		}
		var request json.RawMessage
		if len(call.Params) > 0 {
			request = call.Params[0]
		}
		json.NewEncoder(in).Encode(map[string]any{"jsonrpc": "2.0", "id": call.ID, "result": c.answer(call.Method, request, passphrase)})
	}
}

func (c *Clef) answer(method string, request json.RawMessage, passphrase string) any {
	if method == "ui_onInputRequired" {
		return map[string]any{"text": passphrase}
	}
	c.mu.Lock()
	approve := c.approve
	c.mu.Unlock()
	if approve != nil {
		if said := approve(method, request); said != nil {
			return said
		}
	}
	var tx struct{ Transaction json.RawMessage }
	if method == "ui_approveTx" && json.Unmarshal(request, &tx) == nil {
		return map[string]any{"approved": true, "transaction": tx.Transaction}
	}
	return map[string]any{"approved": true}
}
