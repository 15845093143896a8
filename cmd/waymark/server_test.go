package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/waymark/waymark/cmd/waymark/client"
	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/internal/await"
	"github.com/waymark/waymark/internal/store"
)

// takeDirectory holds a data directory as a server does that is starting.
func takeDirectory(t *testing.T) (dir string, release func() error) {
	t.Helper()
	dir = t.TempDir()
	db, err := store.Open(filepath.Join(dir, "main.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	return dir, db.Close
}

// firstLine is a writer that closes the channel at the first line.
type firstLine struct {
	output
	said chan struct{}
}

func (s *firstLine) Write(p []byte) (int, error) {
	if s.String() == "" {
		defer close(s.said)
	}
	return s.output.Write(p)
}

// TestConnectWaits: a server that has the directory and does not answer yet is
// waited for, with one line that says so.
func TestConnectWaits(t *testing.T) {
	t.Parallel()
	dir, _ := takeDirectory(t)
	said := &firstLine{said: make(chan struct{})}
	a := &cli{data: dir, out: t.Output(), err: said, patience: time.Hour, organisations: app.DefaultParties()}
	var got client.Client
	done := make(chan error, 1)
	go func() {
		var err error
		got, _, err = a.connect(t.Context())
		done <- err
	}()
	<-said.said
	ready := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusOK) }))
	defer ready.Close()
	text, err := json.Marshal(running{URL: ready.URL})
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(app.RunningFile(dir), text, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := <-done; err != nil || got.Base != ready.URL {
		t.Errorf("connected to %q, %v", got.Base, err)
	}
	if strings.Count(said.String(), "\n") != 1 || !strings.Contains(said.String(), dir) {
		t.Errorf("said %q", said)
	}
}

// TestConnectGivesUp: after its patience, and when it is interrupted.
func TestConnectGivesUp(t *testing.T) {
	t.Parallel()
	dir, _ := takeDirectory(t)
	a := &cli{data: dir, out: t.Output(), err: t.Output(), organisations: app.DefaultParties()}
	if _, _, err := a.connect(t.Context()); !errors.Is(err, app.ErrInUse) || !strings.Contains(err.Error(), dir) {
		t.Errorf("without patience: %v", err)
	}
	said := &firstLine{said: make(chan struct{})}
	a.err, a.patience = said, time.Hour
	ctx, cancel := context.WithCancel(t.Context())
	go func() {
		<-said.said
		cancel()
	}()
	if _, _, err := a.connect(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("interrupted: %v", err)
	}
}

// TestCommandDuringStart issues a token while the server makes its chain and
// ledger for the first time, each in a process of its own.
func TestCommandDuringStart(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	serve := exec.CommandContext(t.Context(), "waymark", "serve", "--data", dir, "--listen", "localhost:0", "--chain-http", "localhost:0")
	serve.Stderr = t.Output()
	if err := serve.Start(); err != nil {
		t.Fatal(err)
	}
	defer func() {
		serve.Process.Signal(os.Interrupt)
		serve.Wait()
	}()
	await.True(t, "the server to take its directory", func() (bool, error) {
		_, err := os.Stat(filepath.Join(dir, "keys"))
		return err == nil, err
	})
	if _, err := os.Stat(app.RunningFile(dir)); err == nil {
		t.Fatal("the server was ready before the command came")
	}
	var token, said bytes.Buffer
	issue := exec.CommandContext(t.Context(), "waymark", "token", "issue", "--data", dir, "--role", "custodian", "--party", "CarrierMSP", "--json")
	issue.Stdout, issue.Stderr = &token, &said
	if err := issue.Run(); err != nil || !strings.Contains(token.String(), "wm.") {
		t.Errorf("%v: %s%s", err, token.String(), said.String())
	}
	if _, err := os.Stat(app.RunningFile(dir)); err != nil {
		t.Errorf("the server is gone: %v", err)
	}
}
