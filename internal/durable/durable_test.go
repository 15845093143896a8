package durable_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/waymark/waymark/internal/durable"
)

func TestWriteFile(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "folder", "file")
	for _, text := range []string{"first", "second"} {
		if err := durable.WriteFile(path, []byte(text), 0o640); err != nil {
			t.Fatal(err)
		}
		got, err := os.ReadFile(path)
		if err != nil || string(got) != text {
			t.Errorf("%q, %v", got, err)
		}
	}
	if is, err := os.Stat(path); err != nil || is.Mode().Perm() != 0o640 {
		t.Errorf("%v, %v", is, err)
	}
	// A write that fails leaves the old file and nothing beside it.
	if err := durable.WriteFile(filepath.Dir(path), []byte("a folder has that name"), 0o600); err == nil {
		t.Error("a folder was replaced")
	}
	left, err := os.ReadDir(dir)
	if err != nil || len(left) != 1 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}
