package devchain

import (
	"crypto/rand"
	"errors"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/txpool"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/event"
	"github.com/holiman/uint256"
)

// gather is how long the first waiting transaction waits for company, so that a
// burst becomes one block instead of one transaction now and the rest a Period
// later.
const gather = 10 * time.Millisecond

// sealer is the chain's only block producer.
type sealer struct {
	cfg  Config
	eth  *eth.Ethereum
	sub  event.Subscription
	wake chan struct{}
	quit chan struct{} // closed to stop the loop
	idle chan struct{} // closed when the loop has stopped
	dry  chan struct{} // closed when the pool's feed is drained no more

	mu     sync.Mutex // held while a block is made
	offset time.Duration
	last   time.Time // when the last block was sealed, by the wall clock

	health struct {
		sync.Mutex
		err   error
		final bool // the error does not pass
	}
}

func newSealer(cfg Config, backend *eth.Ethereum) (*sealer, error) {
	offset, err := readOffset(backend.ChainDb())
	if err != nil {
		return nil, err
	}
	s := &sealer{
		cfg: cfg, eth: backend, offset: offset,
		wake: make(chan struct{}, 1),
		quit: make(chan struct{}), idle: make(chan struct{}), dry: make(chan struct{}),
	}
	txs := make(chan core.NewTxsEvent, 256)
	s.sub = backend.TxPool().SubscribeTransactions(txs, true)
	go s.drain(txs)
	return s, nil
}

// drain has a goroutine of its own: the pool blocks on this feed, and making a
// block waits for the pool.
func (s *sealer) drain(txs <-chan core.NewTxsEvent) {
	defer close(s.dry)
	for {
		select {
		case <-txs:
			select {
			case s.wake <- struct{}{}:
			default:
			}
		case <-s.sub.Err():
			return
		}
	}
}

func (s *sealer) start() { go s.loop() }

// abandon releases what newSealer took when the chain could not be opened.
func (s *sealer) abandon() {
	s.sub.Unsubscribe()
	<-s.dry
}

// stop ends the loop and seals what still waits, so that a transaction accepted
// before an orderly stop is not lost.
func (s *sealer) stop() {
	close(s.quit)
	<-s.idle
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.healthy() == nil && s.waiting() {
		s.report(s.seal(nil))
	}
	s.abandon()
	s.report(final(ErrClosed))
}

func (s *sealer) loop() {
	defer close(s.idle)
	for {
		timer := time.NewTimer(s.untilIdle())
		var due bool
		select {
		case <-s.quit:
			timer.Stop()
			return
		case <-s.wake:
			s.pause(gather)
		case <-timer.C:
			due = true
		}
		timer.Stop()
		if err := s.tick(due); err != nil {
			s.pause(s.cfg.Period)
		}
	}
}

// tick makes a block as soon as one is allowed, if transactions wait or if one
// is due in any case.
func (s *sealer) tick(due bool) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.awaitPeriod(s.quit) || !due && !s.waiting() {
		return nil
	}
	err := s.seal(nil)
	s.report(err)
	if err != nil || s.waiting() {
		// What did not fit into the block, or met a full disk, goes into the next.
		select {
		case s.wake <- struct{}{}:
		default:
		}
	}
	return err
}

// awaitPeriod waits until a block is allowed. It answers false when quit was
// closed before that. The lock is let go meanwhile.
func (s *sealer) awaitPeriod(quit <-chan struct{}) bool {
	for {
		d := s.untilPeriod()
		s.mu.Unlock()
		ok := wait(d, quit)
		s.mu.Lock()
		if !ok || d <= 0 {
			return ok
		}
	}
}

func (s *sealer) pause(d time.Duration) bool { return wait(d, s.quit) }

// wait answers false when quit was closed before d had passed.
func wait(d time.Duration, quit <-chan struct{}) bool {
	timer := time.NewTimer(max(d, 0))
	defer timer.Stop()
	select {
	case <-quit:
		return false
	case <-timer.C:
		return true
	}
}

// waiting says whether the pool holds a transaction that a block would include.
func (s *sealer) waiting() bool {
	if err := s.eth.TxPool().Sync(); err != nil {
		return false
	}
	pending, _ := s.eth.TxPool().Pending(txpool.PendingFilter{
		MinTip:  uint256.NewInt(1),
		BaseFee: nextBaseFee(s.eth.BlockChain()),
	})
	return len(pending) > 0
}

type finalError struct{ error }

func (e finalError) Unwrap() error { return e.error }

// final marks an error after which no block may be made in this process.
func final(err error) error { return finalError{err} }

// report keeps the outcome of an attempt to seal for Healthy.
func (s *sealer) report(err error) {
	s.health.Lock()
	defer s.health.Unlock()
	if s.health.final && !errors.Is(err, ErrClosed) {
		return
	}
	var f finalError
	if s.health.final = errors.As(err, &f); s.health.final {
		err = f.error
	}
	s.health.err = err
}

func (s *sealer) healthy() error {
	s.health.Lock()
	defer s.health.Unlock()
	return s.health.err
}

// stopped answers the error that ended sealing for good, or nil.
func (s *sealer) stopped() error {
	s.health.Lock()
	defer s.health.Unlock()
	if s.health.final {
		return s.health.err
	}
	return nil
}

func randomHash() (h [32]byte, err error) {
	_, err = rand.Read(h[:])
	return h, err
}
