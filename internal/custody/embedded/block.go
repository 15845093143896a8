package embedded

import (
	"bytes"
	"crypto/sha256"
	"encoding/asn1"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/hyperledger/fabric-protos-go-apiv2/common"
	"github.com/hyperledger/fabric-protos-go-apiv2/ledger/rwset/kvrwset"
	"github.com/hyperledger/fabric-protos-go-apiv2/peer"
	bolt "go.etcd.io/bbolt"
	"google.golang.org/protobuf/proto"
)

// Metadata of a block: Fabric's slots, and one of our own after them.
const (
	slotFilter   = int(common.BlockMetadataIndex_TRANSACTIONS_FILTER) // a validation code each
	slotCommit   = int(common.BlockMetadataIndex_COMMIT_HASH)
	slotSeen     = slotCommit + 1 // when the block was committed: Unix nanoseconds, 8 bytes
	slotsInBlock = slotSeen + 1
)

// blockHash is Fabric's: SHA-256 over the ASN.1 header.
func blockHash(h *common.BlockHeader) []byte {
	der, err := asn1.Marshal(struct {
		Number       *big.Int
		PreviousHash []byte
		DataHash     []byte
	}{new(big.Int).SetUint64(h.GetNumber()), h.GetPreviousHash(), h.GetDataHash()})
	if err != nil {
		panic("embedded: a block header of a number and two hashes: " + err.Error())
	}
	sum := sha256.Sum256(der)
	return sum[:]
}

// dataHash is Fabric's: SHA-256 over the envelopes.
func dataHash(data [][]byte) []byte {
	h := sha256.New()
	for _, d := range data {
		h.Write(d)
	}
	return h.Sum(nil)
}

// commitHash chains what the block hash leaves out: which transactions were
// valid, and when the block was committed.
func commitHash(previous, block, filter, seen []byte) []byte {
	h := sha256.New()
	for _, part := range [][]byte{previous, block, filter, seen} {
		h.Write(binary.BigEndian.AppendUint32(nil, uint32(len(part))))
		h.Write(part)
	}
	return h.Sum(nil)
}

// tip is the end of the chain that the next block is put on.
type tip struct {
	number uint64
	hash   []byte
	commit []byte
}

func tipOf(b *common.Block) tip {
	return tip{b.Header.Number, blockHash(b.Header), b.Metadata.Metadata[slotCommit]}
}

// genesis is block 0: it names the channel and holds no transaction.
func genesis(channel string, seen time.Time) *common.Block {
	return seal(tip{}, true, [][]byte{[]byte(channel)}, []byte{byte(peer.TxValidationCode_VALID)}, seen)
}

func seal(after tip, first bool, data [][]byte, filter []byte, seen time.Time) *common.Block {
	h := &common.BlockHeader{PreviousHash: after.hash, DataHash: dataHash(data)}
	if !first {
		h.Number = after.number + 1
	}
	at := binary.BigEndian.AppendUint64(nil, uint64(seen.UnixNano()))
	metadata := make([][]byte, slotsInBlock)
	metadata[slotFilter], metadata[slotSeen] = filter, at
	metadata[slotCommit] = commitHash(after.commit, blockHash(h), filter, at)
	return &common.Block{Header: h, Data: &common.BlockData{Data: data}, Metadata: &common.BlockMetadata{Metadata: metadata}}
}

// whole reports whether a block has all its parts, a validation code for each
// transaction among them.
func whole(b *common.Block) bool {
	m := b.GetMetadata().GetMetadata()
	return b.GetHeader() != nil && b.GetData() != nil && len(m) == slotsInBlock &&
		len(m[slotSeen]) == 8 && len(m[slotFilter]) == len(b.Data.Data)
}

// checkSeal checks that b stands on the tip before it and is as it was sealed.
func checkSeal(b *common.Block, after tip, first bool) error {
	m := b.Metadata.Metadata
	want := seal(after, first, b.Data.Data, m[slotFilter], seenAt(b))
	switch {
	case want.Header.Number != b.Header.Number:
		return fmt.Errorf("the block says that it is number %d", b.Header.Number)
	case !bytes.Equal(want.Header.PreviousHash, b.Header.PreviousHash):
		return errors.New("the block does not stand on the one before it")
	case !bytes.Equal(want.Header.DataHash, b.Header.DataHash):
		return errors.New("the block's transactions are not those that its header names")
	case !bytes.Equal(want.Metadata.Metadata[slotCommit], m[slotCommit]):
		return errors.New("the block's validation codes or time were changed")
	}
	return nil
}

func seenAt(b *common.Block) time.Time {
	return time.Unix(0, int64(binary.BigEndian.Uint64(b.Metadata.Metadata[slotSeen])))
}

func blockKey(number uint64) []byte { return binary.BigEndian.AppendUint64(nil, number) }

func readBlock(tx *bolt.Tx, number uint64) (*common.Block, error) {
	raw := tx.Bucket(blockBucket).Get(blockKey(number))
	if raw == nil {
		return nil, fmt.Errorf("there is no block %d", number)
	}
	var b common.Block
	if err := proto.Unmarshal(raw, &b); err != nil {
		return nil, fmt.Errorf("reading block %d: %w", number, err)
	}
	if !whole(&b) {
		return nil, fmt.Errorf("block %d is not whole", number)
	}
	return &b, nil
}

func putBlock(tx *bolt.Tx, b *common.Block) error {
	raw, err := proto.Marshal(b)
	if err != nil {
		return err
	}
	return tx.Bucket(blockBucket).Put(blockKey(b.Header.Number), raw)
}

// commitment is what commitBlock has to know beside the transactions.
type commitment struct {
	after    tip
	seen     time.Time
	endorses func(msp string) bool             // organisations that endorsed every transaction
	applying func(i int, t *transaction) error // called before the i-th is applied; may be nil
}

// commitBlock validates transactions in order against the state in tx, applies
// the valid ones, and puts the block that says so. It returns also which of the
// others came second to another, and may stand when they are made anew.
func commitBlock(tx *bolt.Tx, txs []*transaction, how commitment) (*common.Block, []bool, error) {
	state, ids := tx.Bucket(stateBucket), tx.Bucket(txBucket)
	filter, second := make([]byte, len(txs)), make([]bool, len(txs))
	data := make([][]byte, len(txs))
	checks, err := policies(state, txs, how.endorses)
	if err != nil {
		return nil, nil, err
	}
	for i, t := range txs {
		at := version{how.after.number + 1, uint32(i)}
		code := peer.TxValidationCode_DUPLICATE_TXID
		if ids.Get([]byte(t.txID)) == nil {
			if code, err = validate(state, t.set); err == nil && code == peer.TxValidationCode_VALID {
				code, err = validatePrivate(tx, t)
			}
			if err != nil {
				return nil, nil, fmt.Errorf("validating %s: %w", t.txID, err)
			}
			second[i] = code != peer.TxValidationCode_VALID || checks[i].second
			if checks[i].failed {
				code = peer.TxValidationCode_ENDORSEMENT_POLICY_FAILURE
			}
			if err := ids.Put([]byte(t.txID), at.bytes()); err != nil {
				return nil, nil, err
			}
		}
		if code == peer.TxValidationCode_VALID {
			if how.applying != nil {
				if err := how.applying(i, t); err != nil {
					return nil, nil, err
				}
			}
			if err := errors.Join(apply(state, t.set, at), applyPrivate(tx, t, at)); err != nil {
				return nil, nil, fmt.Errorf("applying %s: %w", t.txID, err)
			}
		}
		filter[i], data[i] = byte(code), t.envelope
	}
	b := seal(how.after, false, data, filter, how.seen)
	return b, second, putBlock(tx, b)
}

// validate is Fabric's MVCC check: every version read, and every range as it
// was read, still stand, with the block's earlier transactions applied.
func validate(state *bolt.Bucket, set *kvrwset.KVRWSet) (peer.TxValidationCode, error) {
	for _, r := range set.Reads {
		e, ok, err := lookup(state, r.Key)
		if err != nil {
			return 0, err
		}
		if ok != (r.Version != nil) || ok && !e.version.is(r.Version) {
			return peer.TxValidationCode_MVCC_READ_CONFLICT, nil
		}
	}
	for _, q := range set.RangeQueriesInfo {
		same, err := sameRange(state, q)
		if err != nil {
			return 0, err
		}
		if !same {
			return peer.TxValidationCode_PHANTOM_READ_CONFLICT, nil
		}
	}
	return peer.TxValidationCode_VALID, nil
}

func sameRange(state *bolt.Bucket, q *kvrwset.RangeQueryInfo) (bool, error) {
	reads := q.GetRawReads().GetKvReads()
	cursor := state.Cursor()
	for k, v := cursor.Seek([]byte(q.StartKey)); k != nil; k, v = cursor.Next() {
		key := string(k)
		if q.EndKey != "" && (key > q.EndKey || key == q.EndKey && q.ItrExhausted) {
			break
		}
		e, err := parseEntry(v)
		if err != nil {
			return false, err
		}
		if len(reads) == 0 || reads[0].Key != key || !e.version.is(reads[0].Version) {
			return false, nil
		}
		reads = reads[1:]
	}
	return len(reads) == 0, nil
}
