package evm

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
)

// ReaderConfig describes which logs are read. Client is required.
type ReaderConfig struct {
	Client *ethclient.Client
	// Addresses are the contracts; none means every contract.
	Addresses []common.Address
	// Topics filter as eth_getLogs does; none means every log.
	Topics [][]common.Hash
	// Confirmations is how many blocks the reader stays behind the head. Zero
	// reads up to the head and relies on roll-back.
	Confirmations uint64
	// MaxRange is the most blocks that one request asks for, 2,000 if zero. It
	// shrinks by itself where a node refuses.
	MaxRange uint64
}

// Reader reads logs in order, in whole blocks. It keeps nothing between calls
// but the range that the node accepts; the caller keeps the cursor. Its methods
// may be called from any goroutine.
type Reader struct {
	cfg   ReaderConfig
	width atomic.Uint64
}

// NewReader prepares a reader; it asks the node nothing.
func NewReader(cfg ReaderConfig) *Reader {
	cfg.MaxRange = cmp.Or(cfg.MaxRange, 2000)
	r := &Reader{cfg: cfg}
	r.width.Store(cfg.MaxRange)
	return r
}

// Block is a block that holds at least one log that was asked for.
type Block struct {
	Number uint64
	Hash   common.Hash
	Time   time.Time
	Logs   []types.Log // in log-index order
}

// Batch is one step of reading. Apply it in one database transaction: first undo
// everything that came from blocks above Rollback, if it is not nil, then apply
// Blocks, then store Next.
type Batch struct {
	// Rollback is the newest block of the stored cursor that is still in the
	// chain; its Hash may be zero when that is the start. When it is set, Blocks
	// is empty.
	Rollback *Point
	Blocks   []Block
	Next     Cursor
	// Head is the newest block of the chain, unconfirmed ones included, and
	// HeadTime its time: what deadlines compare with.
	Head     Point
	HeadTime time.Time
}

// Progress says whether the batch brings anything: if not, wait for a new block.
func (b Batch) Progress(from Cursor) bool {
	return b.Rollback != nil || b.Next.Next() != from.Next()
}

// errMoved says that the chain was reorganised while it was being read. The
// caller's next call sees the new chain.
var errMoved = errors.New("the chain changed while it was being read")

// Next reads what follows the cursor, up to MaxRange blocks. With nothing new it
// answers a batch without progress, at once. Any error leaves the caller where it
// was: call again with the same cursor.
func (r *Reader) Next(ctx context.Context, from Cursor) (Batch, error) {
	head, err := r.header(ctx, "latest")
	if err != nil {
		return Batch{}, err
	}
	batch := Batch{Next: from, Head: head.point(), HeadTime: head.time()}
	keep, err := r.commonPoint(ctx, from)
	if err != nil {
		return Batch{}, err
	}
	if keep < len(from.points)-1 {
		batch.Rollback = &Point{}
		if keep >= 0 {
			*batch.Rollback = from.points[keep]
		}
		batch.Next = from.truncate(keep)
		return batch, nil
	}
	start := from.Next()
	if batch.Head.Number < r.cfg.Confirmations || batch.Head.Number-r.cfg.Confirmations < start {
		return batch, nil
	}
	last := batch.Head.Number - r.cfg.Confirmations
	for width := r.width.Load(); ; width = max(width/2, 1) {
		end := min(last, start+width-1)
		blocks, point, err := r.read(ctx, from, start, end)
		if err == nil {
			batch.Blocks, batch.Next = blocks, from.extend(point)
			r.width.Store(min(width+width/4+1, r.cfg.MaxRange))
			return batch, nil
		}
		if !tooMuch(err) || width == 1 {
			return Batch{}, err
		}
	}
}

// commonPoint answers the index of the newest point of the cursor that is in the
// chain now, -1 if none is.
func (r *Reader) commonPoint(ctx context.Context, c Cursor) (int, error) {
	for i := len(c.points) - 1; i >= 0; i-- {
		p := c.points[i]
		if p.Hash == (common.Hash{}) {
			return i, nil // StartAt: nothing was read, so nothing can be wrong
		}
		h, err := r.header(ctx, hexutil.EncodeUint64(p.Number))
		if err != nil && !absent(err) {
			return 0, err
		}
		if err == nil && h.Hash == p.Hash {
			return i, nil
		}
	}
	return -1, nil
}

// read answers the logs of blocks start to end, all of one chain that continues
// the cursor, and end's point.
func (r *Reader) read(ctx context.Context, from Cursor, start, end uint64) ([]Block, Point, error) {
	logs, err := r.cfg.Client.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(start), ToBlock: new(big.Int).SetUint64(end),
		Addresses: r.cfg.Addresses, Topics: r.cfg.Topics,
	})
	if err != nil {
		return nil, Point{}, fmt.Errorf("reading the logs of blocks %d to %d: %w", start, end, err)
	}
	blocks, err := group(logs, start, end)
	if err != nil {
		return nil, Point{}, err
	}
	numbers := []uint64{start}
	for _, b := range blocks {
		numbers = append(numbers, b.Number)
	}
	// The last block is asked for last: if it descends from the cursor's chain and
	// has not changed since, neither has anything below it.
	headers, err := r.headers(ctx, append(numbers, end))
	if err != nil {
		return nil, Point{}, err
	}
	if p, ok := from.Newest(); ok && p.Hash != (common.Hash{}) && headers[0].ParentHash != p.Hash {
		return nil, Point{}, errMoved
	}
	for i := range blocks {
		h := headers[i+1]
		if h.Hash != blocks[i].Hash {
			return nil, Point{}, errMoved
		}
		blocks[i].Time = h.time()
	}
	tip := headers[len(headers)-1]
	again, err := r.header(ctx, hexutil.EncodeUint64(end))
	if err != nil && !absent(err) {
		return nil, Point{}, err
	}
	if err != nil || again.Hash != tip.Hash {
		return nil, Point{}, errMoved
	}
	return blocks, tip.point(), nil
}

// group sorts logs, which come in order, into blocks, and refuses an answer that
// is not what was asked for.
func group(logs []types.Log, start, end uint64) ([]Block, error) {
	var blocks []Block
	for _, l := range logs {
		n := len(blocks)
		switch {
		case l.Removed || l.BlockNumber < start || l.BlockNumber > end:
			return nil, fmt.Errorf("the node answered a log of block %d when asked for %d to %d", l.BlockNumber, start, end)
		case n > 0 && l.BlockNumber < blocks[n-1].Number:
			return nil, fmt.Errorf("the node answered logs out of order: block %d after %d", l.BlockNumber, blocks[n-1].Number)
		case n > 0 && l.BlockNumber == blocks[n-1].Number:
			if l.BlockHash != blocks[n-1].Hash {
				return nil, errMoved
			}
			blocks[n-1].Logs = append(blocks[n-1].Logs, l)
		default:
			blocks = append(blocks, Block{Number: l.BlockNumber, Hash: l.BlockHash, Logs: []types.Log{l}})
		}
	}
	return blocks, nil
}

// tooMuch says that the node wants a smaller range, in the words of several.
func tooMuch(err error) bool {
	if errors.Is(err, errMoved) {
		return false
	}
	message := strings.ToLower(err.Error())
	for _, w := range []string{"range", "too many", "more than", "limit exceeded", "too large", "query timeout", "response size"} {
		if strings.Contains(message, w) {
			return true
		}
	}
	return false
}
