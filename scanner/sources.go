package scanner

import (
	"context"
	"errors"
	"time"

	"github.com/waymark/waymark/provenance"
)

// The sources that a scan asks. Every one must be safe for concurrent use and
// give up when its context ends. An error means "could not be reached" and
// nothing else: what a source knows not to exist, it says without an error.

// Items finds what was issued under an item's code. It answers from what both
// makers and ledgers confirmed; a source that may lag behind the ledgers must
// fail rather than say that it found nothing.
type Items interface {
	Lookup(ctx context.Context, item string) (ItemRef, bool, error)
}

// ItemRef ties an item to its token and to what the token's batch commits to.
type ItemRef struct {
	Contract   string // CAIP-10: eip155:{chain}:{address}
	Token      provenance.TokenID
	Issuer     provenance.Address
	IssuerName string
	Size       uint32 // items in the batch
	Leaf       provenance.Leaf
	Proof      []provenance.Hash
}

// Chain reads a passport token's state as of one confirmed block. Versions
// returns the versions of the token's passport that were appended, oldest
// first, up to the head that Status gave; it is asked only where there are
// any, and the scan checks them against the head.
type Chain interface {
	Status(ctx context.Context, token provenance.TokenID) (TokenStatus, error)
	Versions(ctx context.Context, token provenance.TokenID, head provenance.Hash) ([]provenance.Version, error)
}

// TokenStatus is what the passport contract says of a token.
type TokenStatus struct {
	Exists      bool
	Owner       provenance.Address
	Claimed     bool // the sealed code was used
	Recalled    bool
	Stolen      bool
	Escrowed    bool                 // an escrow contract holds it
	VersionHead provenance.Hash      // of the newest version of its passport; zero: the one in its leaf
	Recovery    *provenance.Recovery // proposed; nil if none is
	BlockNumber uint64
	BlockHash   string
	BlockTime   time.Time
}

// Custody reads the way that an item came. Of an item that it never heard of
// it returns a Path whose Custody.Seq is 0.
type Custody interface {
	Path(ctx context.Context, item string) (provenance.Path, error)
}

// ErrNoPassport is what Passports says of a document that it does not hold.
var ErrNoPassport = errors.New("no such passport")

// Passports reads a passport document by the SHA-256 of its canonical JSON.
type Passports interface {
	Get(ctx context.Context, hash provenance.Hash) ([]byte, error)
}

// Orders finds a purchase by its id (0x and 64 hex digits).
type Orders interface {
	Order(ctx context.Context, id string) (OrderRef, bool, error)
}

// OrderRef is what a scan needs to know of a purchase.
type OrderRef struct {
	ID     string
	Item   string // canonical Digital Link URI of the item that it is for
	Token  provenance.TokenID
	Status string
}

// Scans is the part of [Log] that a scan needs.
type Scans interface {
	Append(Scan) error
	Summary(item string) (provenance.Scans, error)
}
