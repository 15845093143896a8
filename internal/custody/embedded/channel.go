package embedded

import (
	"bytes"
	"cmp"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/hyperledger/fabric-chaincode-go/v2/shim"
	bolt "go.etcd.io/bbolt"
	berrors "go.etcd.io/bbolt/errors"

	"github.com/waymark/waymark/chaincode"
)

// Config says which channel to open, and where.
type Config struct {
	Dir       string           // holds the ledger and the organisations' keys; created if missing
	Channel   string           // channel name; "custody" if empty
	Chaincode shim.Chaincode   // the custody chaincode if nil
	Clock     func() time.Time // transactions' and blocks' time; time.Now if nil
	Rand      io.Reader        // nonces; crypto/rand if nil
	LockWait  time.Duration    // how long to wait for another process to let go; 1 s if zero
}

// Channel is an open custody channel. It is safe for concurrent use.
type Channel struct {
	name    string
	path    string
	db      *bolt.DB
	clock   func() time.Time
	random  io.Reader
	members *members
	cc      shim.Chaincode
	peer    *shimPeer

	queue  chan *pending
	closed chan struct{} // closed when Close begins
	done   chan struct{} // closed when the committer has stopped
	once   sync.Once

	mu     sync.Mutex
	tip    tip
	grown  chan struct{} // closed and replaced at each block
	broken error         // set when it is not known what is on disk: only opening anew helps
}

// format of the ledger file. A ledger of another format is not opened.
const format = "waymark custody ledger 3"

var (
	formatKey  = []byte("format")
	channelKey = []byte("channel")
)

// initialMap is the address space mapped for the file at once: while the file
// is smaller, growing it waits for no reader.
const initialMap = 1 << 30

// Open opens the channel in a directory, or begins it there. Errors:
// [ErrLocked] when another process has it open, a [*ForeignError] when the
// directory holds another channel or something else.
func Open(cfg Config) (*Channel, error) {
	cfg = cfg.withDefaults()
	if err := os.MkdirAll(cfg.Dir, 0o700); err != nil {
		return nil, fmt.Errorf("opening the custody ledger: %w", err)
	}
	path := filepath.Join(cfg.Dir, "ledger.db")
	db, err := openFile(path, cfg.LockWait)
	if err != nil {
		return nil, err
	}
	c := &Channel{
		name: cfg.Channel, path: path, db: db, clock: cfg.Clock, random: &lockedReader{r: cfg.Rand},
		members: newMembers(cfg.Dir), cc: cfg.Chaincode,
		queue: make(chan *pending), closed: make(chan struct{}), done: make(chan struct{}), grown: make(chan struct{}),
	}
	if err := errors.Join(c.begin(), removeScratch(cfg.Dir)); err != nil {
		db.Close()
		return nil, err
	}
	if c.peer, err = startChaincode(cfg.Chaincode); err != nil {
		db.Close()
		return nil, err
	}
	go c.commitLoop()
	return c, nil
}

func (cfg Config) withDefaults() Config {
	cfg.Channel = cmp.Or(cfg.Channel, "custody")
	if cfg.Chaincode == nil {
		cfg.Chaincode = chaincode.New()
	}
	if cfg.Clock == nil {
		cfg.Clock = time.Now
	}
	if cfg.Rand == nil {
		cfg.Rand = rand.Reader
	}
	cfg.LockWait = cmp.Or(cfg.LockWait, time.Second)
	return cfg
}

func openFile(path string, wait time.Duration) (*bolt.DB, error) {
	db, err := bolt.Open(path, 0o600, &bolt.Options{
		Timeout: wait, FreelistType: bolt.FreelistMapType, InitialMmapSize: initialMap,
	})
	switch {
	case errors.Is(err, berrors.ErrTimeout):
		return nil, fmt.Errorf("%w: %s", ErrLocked, path)
	case errors.Is(err, berrors.ErrInvalid), errors.Is(err, berrors.ErrVersionMismatch), errors.Is(err, berrors.ErrChecksum):
		return nil, &ForeignError{path, "a custody ledger", "something else"}
	case err != nil:
		return nil, fmt.Errorf("opening the custody ledger: %w", err)
	}
	return db, nil
}

// begin reads the end of the chain, or writes block 0 into an empty file.
func (c *Channel) begin() error {
	empty := false
	err := c.db.View(func(tx *bolt.Tx) error {
		k, _ := tx.Cursor().First()
		empty = k == nil
		return nil
	})
	if err != nil {
		return fmt.Errorf("opening the custody ledger: %w", err)
	}
	if empty {
		if err := c.db.Update(func(tx *bolt.Tx) error { return createLedger(tx, c.name, c.clock()) }); err != nil {
			return fmt.Errorf("beginning the custody ledger: %w", err)
		}
	}
	return c.db.View(func(tx *bolt.Tx) error {
		meta := tx.Bucket(metaBucket)
		if meta == nil || !bytes.Equal(meta.Get(formatKey), []byte(format)) {
			return &ForeignError{c.path, "a " + format, "another database"}
		}
		if got := meta.Get(channelKey); string(got) != c.name {
			return &ForeignError{c.path, "the channel " + c.name, "the channel " + string(got)}
		}
		c.tip, err = lastBlock(tx)
		return err
	})
}

func createLedger(tx *bolt.Tx, channel string, at time.Time) error {
	for _, name := range [][]byte{metaBucket, blockBucket, txBucket, stateBucket, hashBucket, privateBucket} {
		if _, err := tx.CreateBucket(name); err != nil {
			return err
		}
	}
	meta := tx.Bucket(metaBucket)
	if err := meta.Put(formatKey, []byte(format)); err != nil {
		return err
	}
	if err := meta.Put(channelKey, []byte(channel)); err != nil {
		return err
	}
	return putBlock(tx, genesis(channel, at))
}

func lastBlock(tx *bolt.Tx) (tip, error) {
	key, _ := tx.Bucket(blockBucket).Cursor().Last()
	if key == nil {
		return tip{}, errors.New("the custody ledger has no blocks")
	}
	v, err := parseVersion(append(bytes.Clone(key), 0, 0, 0, 0))
	if err != nil {
		return tip{}, err
	}
	b, err := readBlock(tx, v.block)
	if err != nil {
		return tip{}, err
	}
	return tipOf(b), nil
}

// Close ends all streams, waits for the block being written, and releases the
// directory. Transactions that were not committed fail with [ErrClosed].
func (c *Channel) Close() error {
	c.once.Do(func() { close(c.closed) })
	<-c.done
	c.peer.close()
	return c.db.Close()
}

// Height is the number of the newest block.
func (c *Channel) Height() uint64 {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.tip.number
}

// Name is the channel's name.
func (c *Channel) Name() string { return c.name }

// lockedReader lets many goroutines share a source of randomness.
type lockedReader struct {
	mu sync.Mutex
	r  io.Reader
}

func (l *lockedReader) Read(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.r.Read(p)
}
