// Package app is the application: what can be asked of Waymark, as one small
// type for each use case, with the requests, answers and refusals that belong
// to it. It knows no HTTP, no HTML and no terminal; those call it.
//
// [Open] assembles both ledgers, the stores and the workers by hand and in one
// place, and starts everything or nothing. A data directory belongs to one pair
// of ledgers: opened with others it is refused by name, and nothing in it is
// touched.
//
// A method that cannot do what it is asked returns a *[refusal.Refusal], and
// nothing was done. Any other error is a fault, after which the same call may
// be made again: every write is idempotent by its key or its content. All
// methods are safe for concurrent use.
package app
