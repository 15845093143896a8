package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/waymark/waymark/cmd/waymark/client"
	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/web/api"
)

// TestMain puts this binary on the path as the program itself, so that scripts
// and kills meet a real process.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"waymark": main})
}

// program is a running `waymark serve`.
type program struct {
	dir, url, chain string
	cmd             *exec.Cmd
	stderr          *output
	admin           client.Client
	ended           chan struct{} // closed when the process is gone
}

// output keeps what a process writes, for a test's log.
type output struct {
	mu  sync.Mutex
	buf bytes.Buffer
}

func (o *output) Write(p []byte) (int, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.buf.Write(p)
}

func (o *output) String() string {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.buf.String()
}

// startProgram serves a data directory in a process of its own and returns once
// it answers. The process ends with the test, whatever happens.
func startProgram(t *testing.T, dir string, args ...string) *program {
	t.Helper()
	p, err := launch(dir, args...)
	if err != nil {
		t.Fatalf("waymark serve: %v\n%s", err, p.stderr)
	}
	t.Cleanup(func() { p.kill() })
	return p
}

func launch(dir string, args ...string) (*program, error) {
	p := &program{dir: dir, stderr: &output{}, ended: make(chan struct{})}
	args = append([]string{"serve", "--json", "--data", dir, "--listen", "localhost:0", "--chain-http", "localhost:0"}, args...)
	p.cmd = exec.Command("waymark", args...)
	p.cmd.Stderr = p.stderr
	out, err := p.cmd.StdoutPipe()
	if err != nil {
		return p, err
	}
	if err := p.cmd.Start(); err != nil {
		return p, err
	}
	var said struct{ URL, Chain string }
	err = json.NewDecoder(out).Decode(&said)
	go func() {
		p.cmd.Wait()
		close(p.ended)
	}()
	if err != nil {
		p.kill()
		return p, err
	}
	p.url, p.chain = said.URL, said.Chain
	admin, err := os.ReadFile(app.AdminToken(dir))
	if err != nil {
		p.kill()
		return p, err
	}
	// A connection of one process must not be tried on the next.
	p.admin = client.Client{Base: p.url, Token: string(admin), HTTP: &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 64}}}
	return p, nil
}

// kill ends the process as a power cut would: it cannot catch the signal.
func (p *program) kill() {
	p.cmd.Process.Kill()
	<-p.ended
}

// stop asks the process to end, which it has to do without a fault.
func (p *program) stop(t *testing.T) {
	t.Helper()
	if err := p.cmd.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	<-p.ended
	if code := p.cmd.ProcessState.ExitCode(); code != 0 {
		t.Errorf("waymark serve ended with code %d\n%s", code, p.stderr)
	}
}

// as is a client with a new token of the role.
func (p *program) as(t *testing.T, party string, role app.Role) (client.Client, api.IssuedCredential) {
	t.Helper()
	issued, err := p.admin.Issue(t.Context(), party, role, t.Name())
	if err != nil {
		t.Fatalf("issuing a token to %s: %v\n%s", party, err, p.stderr)
	}
	return p.admin.With(issued.Token), issued
}

// fsck has the program check its data; a fault fails the test.
func (p *program) fsck(t *testing.T) app.Report {
	t.Helper()
	var r app.Report
	if err := p.admin.Call(t.Context(), http.MethodGet, "/api/v1/fsck", "", nil, &r); err != nil {
		t.Fatalf("fsck: %v\n%s", err, p.stderr)
	}
	for _, c := range r.Checks {
		if !c.OK {
			t.Errorf("fsck: %s: %s", c.Name, c.Detail)
		}
	}
	if !r.OK || len(r.Checks) == 0 {
		t.Errorf("fsck: %+v", r)
	}
	return r
}

// code is the code of the problem that err is, or "".
func code(err error) string {
	var p *client.Problem
	if errors.As(err, &p) {
		return p.Code()
	}
	return ""
}

// until calls ok again and again until it is true, or the test's patience ends.
func until(t *testing.T, what string, ok func(ctx context.Context) (bool, error)) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	for {
		done, err := ok(ctx)
		if done {
			return
		}
		select {
		case <-ctx.Done():
			t.Fatalf("%s: never; last %v", what, err)
		case <-time.After(50 * time.Millisecond):
		}
	}
}

// writeFile writes a file of a test.
func writeFile(t *testing.T, dir, name, text string) string {
	t.Helper()
	path := filepath.Join(dir, name)
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}
