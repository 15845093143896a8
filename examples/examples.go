// Package examples holds a batch of shoes to try Waymark with: 240 pairs with
// random serials, and the product passport that they share. The maker, its
// suppliers and its certificates are invented; the GS1 prefix 952 is reserved
// for demonstrations.
package examples

import "embed"

// Files are the example files: skerry-2.items.csv and skerry-2.passport.json.
//
//go:embed skerry-2.items.csv skerry-2.passport.json
var Files embed.FS
