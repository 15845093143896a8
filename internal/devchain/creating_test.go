package devchain

import (
	"os"
	"path/filepath"
	"testing"
)

// A process killed while it made the database leaves one that looks to geth
// like an older format.
func TestMakingInterrupted(t *testing.T) {
	cfg := testConfig(t.TempDir())
	first := open(t, cfg)
	genesis := first.Genesis()
	if err := first.Close(); err != nil {
		t.Fatal(err)
	}
	if made, err := exists(filepath.Join(cfg.Dir, creatingFile)); made || err != nil {
		t.Fatalf("a database that is made is marked as unfinished (%v)", err)
	}
	format, err := filepath.Glob(filepath.Join(cfg.Dir, instance, "chaindata", "marker.format-version.*"))
	if err != nil || len(format) == 0 {
		t.Fatalf("the database's format marker is not where it was: %v, %v", format, err)
	}
	for _, f := range format {
		if err := os.Remove(f); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(filepath.Join(cfg.Dir, creatingFile), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	second := open(t, cfg)
	if second.Genesis() != genesis || second.Head().Number != 0 {
		t.Errorf("the chain made anew has genesis %s and head %d", second.Genesis(), second.Head().Number)
	}
}
