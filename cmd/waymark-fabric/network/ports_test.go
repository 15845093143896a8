package network

import (
	"os"
	"testing"
)

// TestFreePorts: networks that exist share no port, though none of them runs, and
// one that is gone leaves its own to others.
func TestFreePorts(t *testing.T) {
	cache := t.TempDir()
	taken := map[int]string{}
	var first *Network
	for range 3 {
		n, err := Open(Config{Dir: t.TempDir(), Cache: cache})
		if err != nil {
			t.Fatal(err)
		}
		if first == nil {
			first = n
		}
		free, err := n.freePorts(t.Context(), 2000)
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range free {
			if of, ok := taken[p]; ok {
				t.Fatalf("%s was given port %d of %s", n.layout, p, of)
			}
			taken[p] = string(n.layout)
		}
	}
	if err := os.Remove(string(first.layout)); err != nil {
		t.Fatal(err)
	}
	n, err := Open(Config{Dir: t.TempDir(), Cache: cache})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := n.freePorts(t.Context(), 1); err != nil {
		t.Fatal(err)
	}
	links, err := os.ReadDir(cache + "/ports")
	if err != nil || len(links) != len(taken)-2000+1+1 { // the lock is one of them
		t.Errorf("%d reservations, %v", len(links), err)
	}
}
