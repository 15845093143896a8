package audit

import (
	"context"
	"fmt"

	"github.com/hyperledger/fabric-protos-go/common"

	"github.com/waymark/waymark/provenance"
)

// Peer is one organisation's peer, as it answers itself.
type Peer interface {
	// MSP is the organisation's MSP id, Address the peer's.
	MSP() string
	Address() string
	// Height is the number of blocks that it has.
	Height(ctx context.Context) (uint64, error)
	// Block is a block as it holds it.
	Block(ctx context.Context, number uint64) (*common.Block, error)
	// Heads is one page of where it says that every chain stands, and the
	// bookmark of the next page, empty after the last.
	Heads(ctx context.Context, bookmark string) ([]provenance.Custody, string, error)
}

// auditedPeer is a peer with what the audit read of it.
type auditedPeer struct {
	Peer
	height   uint64
	last     []byte // hash of its newest block that was read
	problems []Problem
	out      bool // it gave a wrong block: what follows it is not read
}

// accuse notes what a peer did. Its later blocks hang on the wrong one, and
// would only repeat the accusation.
func (w *auditedPeer) accuse(block uint64, kind, format string, args ...any) {
	w.problems = append(w.problems, Problem{Kind: kind, Block: block, Detail: fmt.Sprintf(format, args...)})
	w.out = w.out || kind != Lags
}
