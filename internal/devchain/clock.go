package devchain

import (
	"encoding/binary"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/ethdb"
)

// offsetKey holds, in seconds, how far AdvanceTime has moved the chain's clock
// ahead of the wall clock.
var offsetKey = []byte("waymark/clock-offset")

// clock is the chain's clock: the wall clock plus what AdvanceTime added.
func (s *sealer) clock() time.Time { return s.cfg.Now().Add(s.offset) }

// Now is the chain's time: what the next block's timestamp would be. Compare
// deadlines with this or with a block's own time, never with the wall clock.
func (c *Chain) Now() time.Time {
	c.sealer.mu.Lock()
	defer c.sealer.mu.Unlock()
	return c.sealer.now()
}

func (s *sealer) now() time.Time {
	now := s.clock().Truncate(time.Second)
	if head := time.Unix(int64(s.eth.BlockChain().CurrentBlock().Time), 0); head.After(now) {
		now = head
	}
	return now.UTC()
}

// AdvanceTime moves the chain's clock forward by d, rounded up to whole seconds,
// and seals a block with the new time, so that a deadline passes without anybody
// waiting for it. It is for tests and demonstrations. The move is durable when
// it returns: every later block keeps it, after a restart too. It cannot be
// taken back.
func (c *Chain) AdvanceTime(d time.Duration) error {
	if d <= 0 {
		return errors.New("the chain's time only moves forward")
	}
	s := c.sealer
	s.mu.Lock()
	defer s.mu.Unlock()
	err := s.advance((d + time.Second - 1).Truncate(time.Second))
	s.report(err)
	if err != nil {
		return fmt.Errorf("advancing the chain's time by %s: %w", d, err)
	}
	return nil
}

func (s *sealer) advance(d time.Duration) error {
	if err := s.stopped(); err != nil {
		return err
	}
	if err := s.cfg.checkSpace(); err != nil {
		return err
	}
	wall := s.cfg.Now().Truncate(time.Second)
	offset := s.now().Add(d).Sub(wall)
	value := binary.BigEndian.AppendUint64(nil, uint64(offset/time.Second))
	// The block's sync makes this durable with it.
	if err := s.eth.ChainDb().Put(offsetKey, value); err != nil {
		return final(err)
	}
	s.offset = offset
	return s.seal(nil)
}

func readOffset(db ethdb.KeyValueReader) (time.Duration, error) {
	value, err := readKey(db, offsetKey)
	if err != nil {
		return 0, fmt.Errorf("reading the chain's clock: %w", err)
	}
	if value == nil {
		return 0, nil
	}
	if len(value) != 8 {
		return 0, fmt.Errorf("reading the chain's clock: %d bytes instead of 8", len(value))
	}
	return time.Duration(binary.BigEndian.Uint64(value)) * time.Second, nil
}

// untilPeriod is how long the next block must still wait.
// Callers hold s.mu.
func (s *sealer) untilPeriod() time.Duration {
	if s.cfg.Period < time.Second {
		return s.cfg.Period - s.cfg.Now().Sub(s.last)
	}
	// By block time, so that the timestamp is the clock's own second. A wall
	// clock that was set back must not stop the chain: never longer than Period.
	head := time.Unix(int64(s.eth.BlockChain().CurrentBlock().Time), 0)
	return min(head.Add(s.cfg.Period).Sub(s.clock()), s.cfg.Period)
}

// untilIdle is how long an idle chain waits for its next, empty, block.
func (s *sealer) untilIdle() time.Duration {
	if s.cfg.Idle < 0 {
		return time.Duration(1<<63 - 1)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.last.IsZero() {
		s.last = s.cfg.Now()
	}
	return max(s.cfg.Idle-s.cfg.Now().Sub(s.last), 0)
}
