package main

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/waymark/waymark/cmd/waymark/client"
	"github.com/waymark/waymark/examples"
	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/internal/minting"
)

const (
	gtin      = "09521873002003"
	crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
)

// makeBatch writes a batch file of n items with serials that nobody had before,
// and returns its path and the items.
func makeBatch(t *testing.T, rng *rand.Rand, dir, name string, n int) (path string, items []string) {
	t.Helper()
	var b strings.Builder
	b.WriteString("gtin,serial,size,color\n")
	for range n {
		var serial strings.Builder
		for range minting.MinSerial {
			serial.WriteByte(crockford[rng.IntN(len(crockford))])
		}
		fmt.Fprintf(&b, "%s,%s,%d,Tide grey\n", gtin, serial.String(), 36+rng.IntN(10))
		items = append(items, "https://id.gs1.org/01/"+gtin+"/21/"+serial.String())
	}
	return writeFile(t, dir, name, b.String()), items
}

// examplePassport writes the example's passport.
func examplePassport(t *testing.T, dir string) string {
	t.Helper()
	text, err := examples.Files.ReadFile("skerry-2.passport.json")
	if err != nil {
		t.Fatal(err)
	}
	return writeFile(t, dir, "passport.json", string(text))
}

// mint mints a batch file.
func mint(t *testing.T, c client.Client, items, passport string) app.Batch {
	t.Helper()
	b, err := c.Mint(t.Context(), items, passport, func(app.Batch) {})
	if err != nil {
		t.Fatalf("minting: %v", err)
	}
	return b
}
