package sitetest

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/waymark/waymark/internal/app"
)

// Shared is a site that the tests of a package have in common. The first test
// that asks for it opens it. A test that breaks something opens its own.
type Shared struct {
	Items  int // that are minted, for [Site.Take]
	Config app.Config
	Log    Log // what the application and its server wrote

	once sync.Once
	site *Site
	stop func() error
	err  error
	dir  string
}

// Open gives the site.
func (s *Shared) Open(t testing.TB) *Site {
	t.Helper()
	if s.once.Do(s.start); s.err != nil {
		t.Fatal(s.err)
	}
	return s.site
}

func (s *Shared) start() {
	if s.dir, s.err = os.MkdirTemp("", "waymark-site"); s.err != nil {
		return
	}
	log := slog.New(slog.NewTextHandler(&s.Log, &slog.HandlerOptions{Level: slog.LevelDebug}))
	s.site, s.stop, s.err = Start(context.Background(), filepath.Join(s.dir, "data"), s.dir, s.Items, s.Config, log)
}

// Run runs a package's tests and closes the site after them; it gives the exit
// code.
func (s *Shared) Run(m *testing.M) int {
	code := m.Run()
	var err error
	if s.stop != nil {
		err = s.stop()
	}
	if s.dir != "" {
		err = errors.Join(err, os.RemoveAll(s.dir))
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "closing the site:", err)
		return 1
	}
	return code
}
