// Package devchain is a persistent Ethereum node inside the process: a real
// EVM, real blocks and a real JSON-RPC, with nothing to install. It is what
// stands behind the one-machine default; any other EVM chain is reached by URL
// and looks the same to its callers, who only ever hold an *ethclient.Client.
//
// What it promises, against the death of the process or of the machine:
//
//   - A block is on disk, synced, before any client can see it. So "latest",
//     "safe", a receipt and a log are all durable the moment they are visible,
//     and zero confirmations are enough. Only "pending" is not.
//   - A directory is bound to one chain: opened with another chain id or another
//     genesis it is refused by name, never mixed.
//   - When the disk is nearly full the chain stops confirming and says so
//     (Healthy); nothing confirmed is changed, and it goes on when there is space.
//
// There is one sealer and no peer, so there are no reorganisations. That also
// means that whoever runs the process can rewrite the chain: it proves nothing
// to a stranger. Anchors and escrow meant for strangers belong on a shared chain.
//
// Time: a block's timestamp is the wall clock's second (plus what AdvanceTime
// added), and blocks are at least Period apart, so that the chain's time never
// runs ahead of the clock and deadlines do not pass early. A block is sealed when
// transactions wait, and every Idle without any, so that deadlines do pass.
package devchain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"os"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/node"
)

// Config says where the chain lives and how it behaves. Only Dir and ChainID
// are required.
type Config struct {
	// Dir holds the chain and nothing else. It is created if it is missing.
	Dir string
	// ChainID is the EIP-155 chain id. 31337 is what development tools expect.
	ChainID uint64
	// Alloc funds accounts, in wei, in the genesis block of a new directory. It
	// is part of the chain's identity: opening again with a different non-nil
	// Alloc is refused with *OtherChainError, nil accepts the stored one. Use
	// Fund for accounts that come later.
	Alloc map[common.Address]*big.Int

	// Period is the least time between blocks, one second if zero. Below one
	// second block timestamps run ahead of the clock, since each must be at least
	// one second after its parent's: good for tests, wrong for deadlines.
	Period time.Duration
	// Idle is how often an empty block is sealed when nothing waits, 15 seconds
	// if zero, never if negative.
	Idle time.Duration

	// HTTPAddr serves JSON-RPC over HTTP and WebSocket on one port, for wallets
	// and other processes; "127.0.0.1:0" takes any free port, "" serves none.
	HTTPAddr string
	// Origins are the web origins that a browser may call HTTPAddr from.
	Origins []string

	// MinFree is how many bytes must stay free on Dir's disk for blocks to be
	// sealed, 128 MiB if zero.
	MinFree uint64

	// Now is the wall clock, time.Now if nil.
	Now func() time.Time
	// FreeSpace answers how many bytes are free for Dir. The file system is asked
	// if nil.
	FreeSpace func(dir string) (uint64, error)
}

// ErrLocked says that another process has the directory open.
var ErrLocked = errors.New("the chain's directory is in use by another process")

// ErrClosed says that the chain was closed.
var ErrClosed = errors.New("the chain is closed")

// Chain is an open chain. Its methods may be called from any goroutine.
type Chain struct {
	cfg     Config
	genesis common.Hash
	stack   *node.Node
	eth     *eth.Ethereum
	client  *ethclient.Client
	sealer  *sealer
	close   sync.Once
	closed  error
}

// Open starts the chain in cfg.Dir, making a new one if the directory is empty.
// Blocks that were durable when the last process died are its head again.
// Errors that a caller may want to tell apart: *OtherChainError, ErrLocked and
// *DiskFullError.
func Open(ctx context.Context, cfg Config) (_ *Chain, err error) {
	cfg, err = cfg.withDefaults()
	if err != nil {
		return nil, err
	}
	if err := os.MkdirAll(cfg.Dir, 0o700); err != nil {
		return nil, fmt.Errorf("making the chain's directory: %w", err)
	}
	if err := cfg.checkSpace(); err != nil {
		return nil, err
	}
	stack, err := newStack(cfg)
	if err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, ignoreStopped(stack.Close()))
		}
	}()
	// The directory's lock is held from here on, so nobody else writes genesis.
	genesis, err := loadGenesis(cfg)
	if err != nil {
		return nil, err
	}
	if err = beginDatabase(cfg.Dir); err != nil {
		return nil, err
	}
	backend, err := newBackend(stack, cfg, genesis)
	if err != nil {
		return nil, err
	}
	if err = databaseMade(cfg.Dir); err != nil {
		return nil, err
	}
	c := &Chain{cfg: cfg, genesis: backend.BlockChain().Genesis().Hash(), stack: stack, eth: backend}
	if c.sealer, err = newSealer(cfg, backend); err != nil {
		return nil, err
	}
	if err = stack.Start(); err != nil {
		c.sealer.abandon()
		return nil, fmt.Errorf("starting the node: %w", err)
	}
	if err = c.sealer.recover(); err != nil {
		c.sealer.abandon()
		return nil, err
	}
	if err = ctx.Err(); err != nil {
		c.sealer.abandon()
		return nil, err
	}
	c.client = ethclient.NewClient(stack.Attach())
	c.sealer.start()
	return c, nil
}

func (cfg Config) withDefaults() (Config, error) {
	if cfg.Dir == "" {
		return cfg, errors.New("devchain: no directory given")
	}
	if cfg.ChainID == 0 {
		return cfg, errors.New("devchain: no chain id given")
	}
	if cfg.Period <= 0 {
		cfg.Period = time.Second
	}
	if cfg.Idle == 0 {
		cfg.Idle = 15 * time.Second
	}
	if cfg.MinFree == 0 {
		cfg.MinFree = 128 << 20
	}
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	if cfg.FreeSpace == nil {
		cfg.FreeSpace = freeSpace
	}
	return cfg, nil
}

// Client speaks JSON-RPC to the chain without a socket. It is shared; do not
// close it.
func (c *Chain) Client() *ethclient.Client { return c.client }

// ChainID is the EIP-155 chain id.
func (c *Chain) ChainID() *big.Int { return new(big.Int).SetUint64(c.cfg.ChainID) }

// Genesis is the hash of block 0: with the chain id, the chain's identity.
func (c *Chain) Genesis() common.Hash { return c.genesis }

// URL is where JSON-RPC is served over HTTP, or "" when Config.HTTPAddr was "".
// The same host and port with the ws scheme serves WebSocket.
func (c *Chain) URL() string {
	if c.cfg.HTTPAddr == "" {
		return ""
	}
	return c.stack.HTTPEndpoint()
}

// Head is the newest block: number, hash and time. It is durable, as every
// block is that can be seen.
type Head struct {
	Number uint64
	Hash   common.Hash
	Time   time.Time
}

// Head answers the newest block.
func (c *Chain) Head() Head {
	h := c.eth.BlockChain().CurrentBlock()
	return Head{Number: h.Number.Uint64(), Hash: h.Hash(), Time: time.Unix(int64(h.Time), 0).UTC()}
}

// Healthy is nil while blocks are being confirmed, and otherwise says why not:
// *DiskFullError (which passes when there is space again), ErrClosed, or the
// write error that stopped the chain for good.
func (c *Chain) Healthy() error { return c.sealer.healthy() }

// Close seals what waits, stops the chain and releases the directory.
func (c *Chain) Close() error {
	c.close.Do(func() {
		c.sealer.stop()
		c.client.Close()
		if err := ignoreStopped(c.stack.Close()); err != nil {
			c.closed = fmt.Errorf("closing the chain: %w", err)
		}
	})
	return c.closed
}

func ignoreStopped(err error) error {
	if errors.Is(err, node.ErrNodeStopped) {
		return nil
	}
	return err
}
