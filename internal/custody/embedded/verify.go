package embedded

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/hyperledger/fabric-protos-go-apiv2/common"
	"github.com/hyperledger/fabric-protos-go-apiv2/peer"
	bolt "go.etcd.io/bbolt"
	"google.golang.org/protobuf/proto"
)

// Report is what [Channel.Verify] found.
type Report struct {
	Blocks       uint64   // blocks checked, block 0 not counted
	Transactions uint64   // valid ones
	Problems     []string // empty: the ledger is sound
}

// maxProblems ends a hopeless check.
const maxProblems = 100

func (r *Report) problem(format string, args ...any) {
	if len(r.Problems) < maxProblems {
		r.Problems = append(r.Problems, fmt.Sprintf(format, args...))
	}
}

// Verify checks the ledger as it stands when it is called: that every block
// stands on the one before it, that every transaction is signed by a member,
// that the chaincode, run again, comes to the same result for it, that its
// validation code is right, and that the state is what all blocks make of an
// empty one. It replays into a scratch file in the same directory. The error is
// of the check, not of the ledger: that is in the report.
func (c *Channel) Verify(ctx context.Context) (Report, error) {
	var report Report
	dir, err := os.MkdirTemp(filepath.Dir(c.path), scratchPrefix+"*")
	if err != nil {
		return report, fmt.Errorf("verifying the custody ledger: %w", err)
	}
	defer os.RemoveAll(dir)
	scratch, err := bolt.Open(filepath.Join(dir, "replay.db"), 0o600, &bolt.Options{NoSync: true, FreelistType: bolt.FreelistMapType})
	if err != nil {
		return report, fmt.Errorf("verifying the custody ledger: %w", err)
	}
	defer scratch.Close()
	ledger, err := c.db.Begin(false)
	if err != nil {
		return report, fmt.Errorf("verifying the custody ledger: %w", err)
	}
	defer ledger.Rollback()

	if err := c.replay(ctx, ledger, scratch, &report); err != nil {
		return report, fmt.Errorf("verifying the custody ledger: %w", err)
	}
	return report, nil
}

// scratchPrefix begins the names of scratch directories.
const scratchPrefix = "verify-"

// removeScratch removes what a Verify left behind that was killed.
func removeScratch(dir string) error {
	entries, err := os.ReadDir(dir)
	for _, e := range entries {
		if e.IsDir() && strings.HasPrefix(e.Name(), scratchPrefix) {
			err = errors.Join(err, os.RemoveAll(filepath.Join(dir, e.Name())))
		}
	}
	return err
}

// replayTogether is how many blocks share a transaction of the scratch file:
// what a transaction writes is held in memory until its end.
const replayTogether = 64

func (c *Channel) replay(ctx context.Context, ledger *bolt.Tx, scratch *bolt.DB, report *Report) error {
	end, err := lastBlock(ledger)
	if err != nil {
		return err
	}
	err = scratch.Update(func(replay *bolt.Tx) error { return c.verifyGenesis(ledger, replay, report) })
	if err != nil {
		return err
	}
	for next := uint64(1); next <= end.number; {
		err := scratch.Update(func(replay *bolt.Tx) error {
			for until := next + replayTogether; next < until && next <= end.number; next++ {
				if err := ctx.Err(); err != nil {
					return err
				}
				if replayed, err := c.verifyBlock(ledger, replay, next, report); err != nil || !replayed {
					next = end.number + 1 // the rest cannot be replayed
					return err
				}
				report.Blocks++
			}
			return nil
		})
		if err != nil || len(report.Problems) >= maxProblems {
			return err
		}
	}
	return scratch.View(func(replay *bolt.Tx) error {
		return errors.Join(compareState(ledger, replay, report), comparePrivate(ledger, report))
	})
}

func (c *Channel) verifyGenesis(ledger, replay *bolt.Tx, report *Report) error {
	b, err := readBlock(ledger, 0)
	if err != nil {
		return err
	}
	if err := checkSeal(b, tip{}, true); err != nil {
		return fmt.Errorf("block 0: %w", err)
	}
	if err := createLedger(replay, c.name, seenAt(b)); err != nil {
		return err
	}
	want, err := readBlock(replay, 0)
	if err != nil {
		return err
	}
	if !proto.Equal(want, b) {
		report.problem("block 0 does not begin the channel %s", c.name)
	}
	return nil
}

// verifyBlock checks and replays one block. It reports whether the next one can
// be replayed after it.
func (c *Channel) verifyBlock(ledger, replay *bolt.Tx, number uint64, report *Report) (bool, error) {
	before, err := lastBlock(replay)
	if err != nil {
		return false, err
	}
	b, err := readBlock(ledger, number)
	if err != nil {
		report.problem("%v", err)
		return false, nil
	}
	if err := checkSeal(b, before, false); err != nil {
		report.problem("block %d: %v", number, err)
	}
	txs := make([]*transaction, 0, len(b.Data.GetData()))
	for i, envelope := range b.Data.GetData() {
		t, err := c.admit(envelope)
		if err != nil {
			report.problem("block %d, transaction %d: %v", number, i+1, err)
			return false, nil
		}
		txs = append(txs, t)
	}
	again, err := c.replayBlock(replay, before, txs, b, report)
	if err != nil {
		return false, err
	}
	if got, want := b.Metadata.Metadata[slotFilter], again.Metadata.Metadata[slotFilter]; !bytes.Equal(got, want) {
		report.problem("block %d: its validation codes are %x, they ought to be %x", number, got, want)
	}
	return true, nil
}

// replayBlock commits the block's transactions again, one by one, so that the
// chaincode can be run again for each at the state that it saw.
func (c *Channel) replayBlock(replay *bolt.Tx, before tip, txs []*transaction, b *common.Block, report *Report) (*common.Block, error) {
	again, _, err := commitBlock(replay, txs, commitment{
		after: before, seen: seenAt(b), endorses: c.members.has,
		applying: func(i int, t *transaction) error {
			report.Transactions++
			return c.rerun(replay, t, func(why string) {
				report.problem("block %d, transaction %d (%s): %s", before.number+1, i+1, t.txID, why)
			})
		},
	})
	return again, err
}

// rerun runs a valid transaction's proposal on the state that it was valid at,
// which is the state that it read, and compares what comes of it.
func (c *Channel) rerun(replay *bolt.Tx, t *transaction, problem func(string)) error {
	if t.writesPrivately() {
		// What it was made of is not on the ledger: its hashes are, and the values
		// are compared with those. It may write nothing else.
		if len(t.set.Writes)+len(t.set.MetadataWrites) > 0 || len(t.action.Events) > 0 {
			problem("it writes private data and something else")
		}
		return nil
	}
	prop, err := t.proposal()
	if err != nil {
		problem(err.Error())
		return nil
	}
	e, err := c.run(replay, prop)
	switch {
	case errors.Is(err, ErrClosed):
		return err
	case err != nil:
		problem(fmt.Sprintf("the chaincode refuses it now: %v", err))
	case !bytes.Equal(e.result, t.result):
		problem("the chaincode comes to another result for it")
	}
	return nil
}

func compareState(ledger, replay *bolt.Tx, report *Report) error {
	for _, name := range [][]byte{stateBucket, txBucket, hashBucket} {
		a, b := ledger.Bucket(name).Cursor(), replay.Bucket(name).Cursor()
		ka, va := a.First()
		kb, vb := b.First()
		for (ka != nil || kb != nil) && len(report.Problems) < maxProblems {
			switch order := compareKeys(ka, kb); {
			case order < 0:
				report.problem("%s: %q is there, no transaction wrote it", name, ka)
				ka, va = a.Next()
			case order > 0:
				report.problem("%s: %q is missing", name, kb)
				kb, vb = b.Next()
			default:
				if !bytes.Equal(va, vb) {
					report.problem("%s: %q is not as its last transaction wrote it", name, ka)
				}
				ka, va = a.Next()
				kb, vb = b.Next()
			}
		}
	}
	return nil
}

// compareKeys orders keys, nil after all others.
func compareKeys(a, b []byte) int {
	switch {
	case a == nil && b == nil:
		return 0
	case a == nil:
		return 1
	case b == nil:
		return -1
	}
	return bytes.Compare(a, b)
}

// proposal is the proposal that the transaction came from. Its signature is not
// on the ledger; the envelope's stands for it.
func (t *transaction) proposal() (*proposal, error) {
	text, err := proto.Marshal(&peer.Proposal{Header: t.header, Payload: t.payload})
	if err != nil {
		return nil, err
	}
	return &proposal{
		signed: &peer.SignedProposal{ProposalBytes: text}, header: t.header, payload: t.payload,
		channel: t.channel, txID: t.txID, creator: t.creator, input: t.input,
	}, nil
}
