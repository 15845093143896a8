package web

import (
	"context"
	"io"
	"time"

	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/scanner"
)

// Gatherer gathers the evidence about a scan: [scanner.Gatherer]. A source
// that cannot be reached is named in Evidence.Missing; an error means that the
// request itself is at fault.
type Gatherer interface {
	Gather(ctx context.Context, r scanner.Request) (provenance.Evidence, error)
}

// Challenger issues challenges, which are not stored: [scanner.Challenger].
type Challenger interface {
	Challenge(item string, now time.Time) (scanner.Challenge, error)
}

// Packer makes a signed evidence pack of a scan.
type Packer interface {
	Pack(ctx context.Context, e provenance.Evidence, v provenance.Verdict) (scanner.Pack, error)
}

// Passports finds the canonical passport document that a hash names.
type Passports interface {
	Passport(ctx context.Context, hash provenance.Hash) ([]byte, error) // ErrNotFound
}

// Tokens finds the item behind a token.
type Tokens interface {
	Token(ctx context.Context, id provenance.TokenID) (Token, error) // ErrNotFound
}

// Token is what ERC-721 metadata is made from.
type Token struct {
	ID       provenance.TokenID `json:"token"`
	Contract string             `json:"contract"` // CAIP-10
	Item     string             `json:"item"`     // canonical Digital Link URI
	Passport provenance.Hash    `json:"passport"` // hash of the passport document
}

// Claims moves an item's token to whoever knows the sealed code. Claiming
// again for the same owner returns the first claim.
type Claims interface {
	Claim(ctx context.Context, c Claim) (Claimed, error)
}

// Claim asks for an item's token.
type Claim struct {
	Item  string             `json:"item"`  // canonical Digital Link URI
	Code  string             `json:"code"`  // the code sealed in the box
	Owner provenance.Address `json:"owner"` // who takes it
}

// Claimed is a claim that stands on the chain.
type Claimed struct {
	Item  string             `json:"item"`
	Token provenance.TokenID `json:"token"`
	Owner provenance.Address `json:"owner"`
	Tx    string             `json:"tx"` // transaction hash, 0x…
	Block uint64             `json:"block"`
	Gas   uint64             `json:"gas,omitempty"`
	Fee   string             `json:"fee,omitempty"` // wei that the gas cost, in decimal digits
}

// Units tells what is known of a logistic unit.
type Units interface {
	Unit(ctx context.Context, subject string) (Unit, error) // ErrNotFound
}

// Unit is a logistic unit as it stands.
type Unit struct {
	Subject  string              `json:"subject"`         // canonical Digital Link URI
	Custody  provenance.Custody  `json:"custody"`         // its own chain
	Holder   string              `json:"holder"`          // the holder's registered name
	Where    *provenance.Custody `json:"where,omitempty"` // the outermost unit that it is in
	Contents int                 `json:"contents"`        // items and units directly in it
	Steps    []provenance.Step   `json:"steps"`           // its records, oldest first
}

// Writer streams a document.
type Writer func(w io.Writer) error
