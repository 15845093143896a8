package scanner

import (
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/waymark/waymark/internal/store"
	"github.com/waymark/waymark/provenance"
)

// Log is the scan log: every scan of an issued item, kept for good, and a
// summary per label.
//
// A scan never waits for the disk: it is visible to Summary when Append
// returns, and durable within [LogConfig.Every] or after Flush. What was
// appended since the last flush is lost in a crash; custody and money rest on
// the ledgers and not on it. While the database takes nothing, scans wait in
// memory up to [LogConfig.Pending], and Append fails beyond. It is safe for
// concurrent use. A database has one Log, in one process.
type Log struct {
	conf LogConfig

	mu      sync.Mutex
	pending []entry
	changed map[string]*tally // by item: newer than the database
	failed  error             // of the newest flush

	flushing sync.Mutex // one flush at a time
	stop     chan struct{}
	stopped  sync.WaitGroup
	closed   bool
}

// LogConfig sets up a [Log].
type LogConfig struct {
	DB      store.Store   // stays the caller's to close
	Rule    Rule          // looks for copies; nil is SpeedRule{}
	Every   time.Duration // between writes; 0 is one second
	Pending int           // scans that may wait for the disk; 0 is 10,000
}

// Errors of a [Log].
var (
	ErrLogFull   = errors.New("the scan log's database takes nothing, and memory for waiting scans is full")
	ErrLogClosed = errors.New("the scan log is closed")
)

// NewLog starts the log's writer.
func NewLog(c LogConfig) *Log {
	if c.Rule == nil {
		c.Rule = SpeedRule{}
	}
	if c.Every <= 0 {
		c.Every = time.Second
	}
	if c.Pending <= 0 {
		c.Pending = 10_000
	}
	l := &Log{conf: c, changed: map[string]*tally{}, stop: make(chan struct{})}
	l.stopped.Go(l.write)
	return l
}

// write flushes until Close. A failed flush is tried again at the next tick;
// [Log.Err] tells.
func (l *Log) write() {
	tick := time.NewTicker(l.conf.Every)
	defer tick.Stop()
	for {
		select {
		case <-tick.C:
			_ = l.Flush() // kept in l.failed
		case <-l.stop:
			return
		}
	}
}

// Append logs a scan.
func (l *Log) Append(s Scan) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	switch {
	case l.closed:
		return ErrLogClosed
	case s.Item == "" || len(s.Item) > maxItem:
		return fmt.Errorf("a scan of an item whose URI has %d bytes", len(s.Item))
	case len(l.pending) >= l.conf.Pending:
		return errors.Join(ErrLogFull, l.failed)
	}
	t, err := l.tally(s.Item)
	if err != nil {
		return err
	}
	s.At, s.Place = s.At.UTC(), s.Place.sane()
	next := t.add(s, l.conf.Rule)
	l.changed[s.Item] = next
	l.pending = append(l.pending, entry{s, next.Count})
	return nil
}

// tally is the newest state of a label; l.mu is held.
func (l *Log) tally(item string) (*tally, error) {
	if t, ok := l.changed[item]; ok {
		return t, nil
	}
	return readTally(l.conf.DB, item)
}

// Summary is what the log says of one label, the newest scan included. Of a
// label never scanned it is the zero value.
func (l *Log) Summary(item string) (provenance.Scans, error) {
	t, err := l.Tally(item)
	return provenance.Scans{Count: t.Count, First: t.First, Impossible: t.Impossible}, err
}

// Tally is [Log.Summary] with the newest scan's time and place.
func (l *Log) Tally(item string) (Tally, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.closed {
		return Tally{}, ErrLogClosed
	}
	t, err := l.tally(item)
	if err != nil {
		return Tally{}, err
	}
	return t.Tally, nil
}

// Each gives the durable scans of items whose URI starts with prefix, label by
// label and in order of arrival, until yield returns false: what a detector
// is trained and measured on. What is logged meanwhile may be among them.
func (l *Log) Each(prefix string, yield func(Scan) bool) error {
	return eachScan(l.conf.DB, prefix, yield)
}

// Flush makes everything appended so far durable.
func (l *Log) Flush() error {
	l.flushing.Lock()
	defer l.flushing.Unlock()
	l.mu.Lock()
	batch, tallies := l.pending, l.changed
	l.pending, l.changed = nil, make(map[string]*tally, len(tallies))
	for item, t := range tallies { // until they are in the database
		l.changed[item] = t
	}
	l.mu.Unlock()
	if len(batch) == 0 {
		return nil
	}
	err := writeScans(l.conf.DB, batch, tallies)
	l.mu.Lock()
	defer l.mu.Unlock()
	l.failed = err
	if err != nil {
		l.pending = append(batch, l.pending...)
		return fmt.Errorf("writing %d scans: %w", len(batch), err)
	}
	for item, t := range tallies {
		if l.changed[item] == t { // not scanned again meanwhile
			delete(l.changed, item)
		}
	}
	return nil
}

// Err is why the newest write to the disk failed, or nil.
func (l *Log) Err() error {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.failed
}

// Close stops the writer and makes everything durable. A second Close does
// nothing.
func (l *Log) Close() error {
	l.mu.Lock()
	again := l.closed
	l.closed = true
	l.mu.Unlock()
	if again {
		return nil
	}
	close(l.stop)
	l.stopped.Wait()
	return l.Flush()
}
