// Package dist holds what browsers load beside pages: the bundles of the sources
// in web/src. They are committed, and a test fails when they are stale.
package dist

import "embed"

//go:generate go run ../bundle/generate

// Files are the bundles.
//
//go:embed *.js *.css *.svg
var Files embed.FS
