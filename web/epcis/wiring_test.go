package epcis_test

import "github.com/waymark/waymark/internal/app/repo"

// The program's own wiring.
type (
	ledger  = repo.Ledger
	store   = repo.Store
	queries = repo.Queries
)
