package epcisapi_test

import "github.com/waymark/waymark/cmd/waymark/house/repo"

// The program's own wiring.
type (
	ledger  = repo.Ledger
	store   = repo.Store
	queries = repo.Queries
)
