package app_test

import (
	"context"
	"errors"
	"io/fs"
	"log/slog"
	"os"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/waymark/waymark/internal/app"
)

// started is what a first start makes in its data directory: keys, contracts and
// parties. The tests have it in common, for making the keys of all accounts is
// slow by design.
var started = sync.OnceValues(func() (fstest.MapFS, error) {
	dir, err := os.MkdirTemp("", "waymark-app")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	a, err := app.Open(context.Background(), shopConfig(app.Config{Dir: dir, Log: slog.New(slog.DiscardHandler)}))
	if err != nil {
		return nil, err
	}
	if err := a.Close(); err != nil {
		return nil, err
	}
	files, from := fstest.MapFS{}, os.DirFS(dir)
	return files, fs.WalkDir(from, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || path == "." {
			return err
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
		file := &fstest.MapFile{Mode: info.Mode(), ModTime: info.ModTime()}
		if !d.IsDir() {
			if file.Data, err = fs.ReadFile(from, path); err != nil {
				return err
			}
		}
		files[path] = file
		return nil
	})
})

// startedDir is a data directory as a first start leaves it.
func startedDir(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	files, err := started()
	if err := errors.Join(err, os.CopyFS(dir, files)); err != nil {
		t.Fatal(err)
	}
	return dir
}
