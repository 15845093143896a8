package evm

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// header is what the reader needs of a block. The hash is the node's own word
// rather than computed, since chains add header fields that this program need
// not know.
type header struct {
	Number     hexutil.Uint64 `json:"number"`
	Hash       common.Hash    `json:"hash"`
	ParentHash common.Hash    `json:"parentHash"`
	Timestamp  hexutil.Uint64 `json:"timestamp"`
}

func (h *header) point() Point    { return Point{Number: uint64(h.Number), Hash: h.Hash} }
func (h *header) time() time.Time { return time.Unix(int64(h.Timestamp), 0).UTC() }

// header asks for one block by number or tag; the error is ethereum.NotFound
// where there is none.
func (r *Reader) header(ctx context.Context, tag string) (*header, error) {
	var h *header
	if err := r.cfg.Client.Client().CallContext(ctx, &h, "eth_getBlockByNumber", tag, false); err != nil {
		return nil, fmt.Errorf("reading block %s: %w", tag, err)
	}
	if h == nil {
		return nil, fmt.Errorf("reading block %s: %w", tag, ethereum.NotFound)
	}
	return h, nil
}

// headerBatch is how many headers one request asks for.
const headerBatch = 100

// headers answers the blocks' headers in the order asked.
func (r *Reader) headers(ctx context.Context, numbers []uint64) ([]*header, error) {
	headers := make([]*header, len(numbers))
	for at := 0; at < len(numbers); at += headerBatch {
		part := numbers[at:min(at+headerBatch, len(numbers))]
		calls := make([]rpc.BatchElem, len(part))
		for i, n := range part {
			calls[i] = rpc.BatchElem{
				Method: "eth_getBlockByNumber", Args: []any{hexutil.EncodeUint64(n), false}, Result: &headers[at+i],
			}
		}
		if err := r.cfg.Client.Client().BatchCallContext(ctx, calls); err != nil {
			return nil, fmt.Errorf("reading block headers: %w", err)
		}
		for i, c := range calls {
			if c.Error != nil {
				return nil, fmt.Errorf("reading block %d: %w", part[i], c.Error)
			}
			if headers[at+i] == nil {
				return nil, errMoved
			}
		}
	}
	return headers, nil
}
