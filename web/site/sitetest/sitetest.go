// Package sitetest is a whole Waymark for tests: a real application over the
// embedded ledgers, and its HTTP server on a port of this machine.
package sitetest

import (
	"context"
	"errors"
	"log/slog"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/waymark/waymark/cmd/waymark/client"
	"github.com/waymark/waymark/examples"
	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/web"
	"github.com/waymark/waymark/web/site"
)

// Site is an application that is served. Items are the canonical URIs of what
// was minted, by MakerMSP.
type Site struct {
	*app.App
	Server *web.Server
	URL    string
	Dir    string
	Admin  client.Client
	Items  []string

	tokens tokens
	taken  atomic.Int64
}

// Open serves an application with some items of the example minted, until the
// test ends. cfg may name other ledgers and keys.
func Open(t testing.TB, items int, cfg app.Config) *Site {
	t.Helper()
	s, stop, err := Start(t.Context(), t.TempDir(), t.TempDir(), items, cfg, slog.New(slog.NewTextHandler(t.Output(), &slog.HandlerOptions{Level: slog.LevelWarn})))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := stop(); err != nil {
			t.Error(err)
		}
	})
	return s
}

// Start is Open for what outlives one test, such as a site that all tests of a
// package share. scratch is a folder for files that are uploaded.
func Start(ctx context.Context, dir, scratch string, items int, cfg app.Config, log *slog.Logger) (_ *Site, stop func() error, err error) {
	cfg.Dir, cfg.Period, cfg.Parties, cfg.Speaker, cfg.Log = dir, 20*time.Millisecond, app.DefaultParties(), "MakerMSP", log
	ln, err := net.Listen("tcp", "localhost:0")
	if err != nil {
		return nil, nil, err
	}
	url := "http://" + strings.Replace(ln.Addr().String(), "127.0.0.1", "localhost", 1)
	if cfg.BaseURL == "" {
		cfg.BaseURL = url
	}
	a, err := app.Open(ctx, cfg)
	if err != nil {
		return nil, nil, errors.Join(err, ln.Close())
	}
	w, err := site.New(a, log, nil)
	if err != nil {
		return nil, nil, errors.Join(err, a.Close(), ln.Close())
	}
	served := make(chan error, 1)
	go func() { served <- w.Serve(ln) }()
	stop = func() error { return errors.Join(w.Shutdown(context.Background()), <-served, a.Close()) }
	s := &Site{App: a, Server: w, URL: url, Dir: dir}
	token, err := os.ReadFile(app.AdminToken(dir))
	if err == nil {
		s.Admin = client.Client{Base: url, Token: string(token), HTTP: &http.Client{Transport: &http.Transport{}}}
		err = s.mint(ctx, scratch, items)
	}
	if err != nil {
		return nil, nil, errors.Join(err, stop())
	}
	return s, stop, nil
}

// As is a client with a credential of its own, and the account that it acts with.
func (s *Site) As(t testing.TB, party string, role app.Role) (client.Client, provenance.Address) {
	t.Helper()
	c, account, err := s.as(t.Context(), party, role)
	if err != nil {
		t.Fatal(err)
	}
	return c, account
}

func (s *Site) as(ctx context.Context, party string, role app.Role) (client.Client, provenance.Address, error) {
	issued, err := s.Admin.Issue(ctx, party, role, "a test")
	if err != nil {
		return client.Client{}, provenance.Address{}, err
	}
	return s.Admin.With(issued.Token), issued.Account, nil
}

// mint mints the first items of the example.
func (s *Site) mint(ctx context.Context, scratch string, n int) error {
	if n == 0 {
		return nil
	}
	table, err := examples.Files.ReadFile("skerry-2.items.csv")
	if err != nil {
		return err
	}
	passport, err := examples.Files.ReadFile("skerry-2.passport.json")
	if err != nil {
		return err
	}
	rows := strings.SplitAfter(string(table), "\n")[:n+1]
	for _, row := range rows[1:] {
		cells := strings.Split(row, ",")
		s.Items = append(s.Items, "https://id.gs1.org/01/"+cells[0]+"/21/"+cells[1])
	}
	file, shared := filepath.Join(scratch, "items.csv"), filepath.Join(scratch, "passport.json")
	if err := errors.Join(os.WriteFile(file, []byte(strings.Join(rows, "")), 0o600), os.WriteFile(shared, passport, 0o600)); err != nil {
		return err
	}
	maker, _, err := s.as(ctx, "MakerMSP", app.RoleMaker)
	if err != nil {
		return err
	}
	_, err = maker.Mint(ctx, file, shared, func(app.Batch) {})
	return err
}
