package evm

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/waymark/waymark/internal/store"
)

// Config describes a Sender. Client, DB and Signer are required.
type Config struct {
	Client *ethclient.Client
	// DB keeps signed transactions. Senders of several accounts may share it.
	DB     store.Store
	Signer Signer
	// Errors are the ABIs whose custom errors are decoded into words.
	Errors []abi.ABI

	// Confirmations is how many blocks must stand on top of a transaction's block
	// before it counts. Zero is right for a chain whose head is final, as the
	// embedded one's; public chains want 2 to 64. A transaction that a deeper
	// reorganisation takes away is sent again while Run or a Wait polls.
	Confirmations uint64
	// Tag, "safe" or "finalized", has the node say how deep is deep enough, in
	// place of Confirmations.
	Tag string
	// MaxFee is the most wei that one transaction may pay for gas, however often
	// its fee is raised; nil is no cap. What a rollup charges apart from gas for
	// its data is not known beforehand, and not under the cap.
	MaxFee *big.Int

	// Category names what a call's key is part of, such as "mint", to sum up what
	// is spent; it is never empty. Nil puts all in one.
	Category func(key string) string

	// Patience is how long Wait waits before it answers UnknownError, 2 minutes
	// if zero. The transaction lives on; a later Wait or Resume takes it up.
	Patience time.Duration
	// Stuck is how long the oldest transaction may wait before its fee is raised,
	// 45 seconds if zero.
	Stuck time.Duration
	// Rebroadcast is how often a waiting transaction is sent again, 10 seconds
	// if zero.
	Rebroadcast time.Duration
	// Poll is how often the chain is looked at while somebody waits, 250 ms if
	// zero.
	Poll time.Duration

	// Now is the clock, time.Now if nil.
	Now func() time.Time
}

// Call is one effect on the chain.
type Call struct {
	// Key names the effect and is chosen by the caller so that the same effect
	// always has the same key, e.g. "refund/" + order id. It is what makes a
	// repeat harmless.
	Key string
	// To is the contract; nil creates one from Data.
	To *common.Address
	// Data is the ABI-encoded call.
	Data []byte
	// Value is in wei; nil is zero.
	Value *big.Int
	// Gas is the gas limit; zero estimates it and adds a fifth.
	Gas uint64
}

// content tells one call from another under the same key.
func (c Call) content() common.Hash {
	to := []byte{0}
	if c.To != nil {
		to = append([]byte{1}, c.To.Bytes()...)
	}
	value := new(big.Int)
	if c.Value != nil {
		value = c.Value
	}
	return crypto.Keccak256Hash(to, common.BigToHash(value).Bytes(), c.Data)
}

// Sender sends transactions for one account on one chain. There must be one
// Sender an account, in one process; its methods may be called from any number
// of goroutines, and their transactions are in flight together.
type Sender struct {
	cfg     Config
	chainID *big.Int
	addr    common.Address
	records *records

	assign chan struct{} // holds one token while a nonce is chosen, signed for and stored

	polling chan struct{}        // holds one token while pending transactions are looked after
	polls   atomic.Uint64        // how often they were
	missing map[uint64]time.Time // nonces used by others, and since when; guarded by polling

	notesMu sync.Mutex
	notes   map[common.Hash]note
}

// NewSender prepares the account's sender. It reads the chain's identity from the
// node and sends nothing: call Run to take up what an earlier process left.
func NewSender(ctx context.Context, cfg Config) (*Sender, error) {
	if cfg.Client == nil || cfg.DB == nil || cfg.Signer == nil {
		return nil, errors.New("a sender needs a client, a database and a signer")
	}
	setDefault(&cfg.Patience, 2*time.Minute)
	setDefault(&cfg.Stuck, 45*time.Second)
	setDefault(&cfg.Rebroadcast, 10*time.Second)
	setDefault(&cfg.Poll, 250*time.Millisecond)
	if cfg.Tag != "" && cfg.Tag != "safe" && cfg.Tag != "finalized" {
		return nil, fmt.Errorf("a sender waits for safe or finalized blocks, not for %q ones", cfg.Tag)
	}
	if cfg.Category == nil {
		cfg.Category = func(string) string { return "all" }
	}
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	chainID, err := cfg.Client.ChainID(ctx)
	if err != nil {
		return nil, fmt.Errorf("asking for the chain id: %w", err)
	}
	genesis, err := cfg.Client.HeaderByNumber(ctx, new(big.Int))
	if err != nil {
		return nil, fmt.Errorf("asking for the genesis block: %w", err)
	}
	return &Sender{
		cfg: cfg, chainID: chainID, addr: cfg.Signer.Address(),
		records: openRecords(cfg.DB, chainID.String(), genesis.Hash(), cfg.Signer.Address(), cfg.Category),
		assign:  make(chan struct{}, 1), polling: make(chan struct{}, 1), missing: make(map[uint64]time.Time),
		notes: make(map[common.Hash]note),
	}, nil
}

func setDefault(d *time.Duration, v time.Duration) {
	if *d <= 0 {
		*d = v
	}
}

// Address is the account that sends.
func (s *Sender) Address() common.Address { return s.addr }

// Send is Submit, then Wait.
func (s *Sender) Send(ctx context.Context, call Call) (*types.Receipt, error) {
	if _, err := s.Submit(ctx, call); err != nil {
		return nil, err
	}
	return s.Wait(ctx, call.Key)
}

// Submit makes the call's transaction, puts it on disk and sends it once,
// without waiting for a block. If the key has a transaction already, that one's
// hash is answered and nothing new is made. The hash may change when the fee is
// raised.
//
// The call is tried on the node's pending state, which may be a few seconds old.
// So a call that builds on another's effect is submitted after that one's Wait;
// calls that do not may be in flight together.
//
// Errors: *RevertError and *RefusedError leave nothing behind. Any other error
// came before the transaction was stored, and leaves nothing behind either. A
// node that fails after that is no error here: the transaction exists.
func (s *Sender) Submit(ctx context.Context, call Call) (common.Hash, error) {
	if call.Key == "" || call.Key[0] == fillPrefix[0] {
		return common.Hash{}, errors.New("a call needs a key")
	}
	if rec, err := s.known(ctx, call); err != nil || rec != nil {
		return hashOf(rec), err
	}
	plan, err := s.plan(ctx, call)
	if err != nil {
		return common.Hash{}, err
	}
	rec, fresh, err := s.persist(ctx, call, plan)
	if err != nil {
		return common.Hash{}, err
	}
	if fresh {
		if err := s.broadcast(ctx, rec); err != nil {
			return common.Hash{}, err
		}
	}
	return hashOf(rec), nil
}

func hashOf(rec *record) common.Hash {
	if rec == nil {
		return common.Hash{}
	}
	return rec.newest().Hash
}

// known answers the key's record, or nil, or ErrKeyReused.
func (s *Sender) known(ctx context.Context, call Call) (*record, error) {
	rec, err := s.records.get(ctx, call.Key)
	if err != nil || rec == nil {
		return nil, err
	}
	if rec.Content != call.content() {
		return nil, &RefusedError{Key: call.Key, Err: ErrKeyReused}
	}
	return rec, nil
}

// persist signs the planned transaction with the next nonce and stores it. Fresh
// is false when another goroutine was first with the same key.
func (s *Sender) persist(ctx context.Context, call Call, p plan) (rec *record, fresh bool, err error) {
	release, err := s.claimNonces(ctx)
	if err != nil {
		return nil, false, err
	}
	defer release()
	if rec, err := s.known(ctx, call); err != nil || rec != nil {
		return rec, false, err
	}
	next, err := s.records.nextNonce(ctx)
	if err != nil {
		return nil, false, err
	}
	p.tx.Nonce = max(next, p.poolNonce)
	a, err := s.sign(ctx, p.tx, p.legacy)
	if err != nil {
		return nil, false, err
	}
	rec = &record{Key: call.Key, Content: call.content(), Nonce: p.tx.Nonce, Attempts: []attempt{a}}
	if err := s.records.put(ctx, rec); err != nil {
		return nil, false, err
	}
	return rec, true, nil
}

// claimNonces keeps others from choosing a nonce until release is called. A
// remote signer may take its time, so that who waits for his turn may give up.
func (s *Sender) claimNonces(ctx context.Context) (release func(), err error) {
	select {
	case s.assign <- struct{}{}:
		return func() { <-s.assign }, nil
	case <-ctx.Done():
		return nil, context.Cause(ctx)
	}
}

func (s *Sender) sign(ctx context.Context, inner *types.DynamicFeeTx, legacy bool) (attempt, error) {
	unsigned := types.NewTx(inner)
	if legacy {
		unsigned = types.NewTx(&types.LegacyTx{
			Nonce: inner.Nonce, GasPrice: inner.GasFeeCap, Gas: inner.Gas, To: inner.To, Value: inner.Value, Data: inner.Data,
		})
	}
	tx, err := s.cfg.Signer.SignTx(ctx, unsigned, s.chainID)
	if err != nil {
		return attempt{}, fmt.Errorf("signing as %s: %w", s.addr, err)
	}
	raw, err := tx.MarshalBinary()
	if err != nil {
		return attempt{}, fmt.Errorf("encoding a transaction: %w", err)
	}
	return attempt{Hash: tx.Hash(), Raw: raw, At: s.cfg.Now().UTC()}, nil
}
