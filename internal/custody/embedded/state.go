package embedded

import (
	"encoding/binary"
	"errors"

	"github.com/hyperledger/fabric-protos-go-apiv2/ledger/rwset/kvrwset"
	bolt "go.etcd.io/bbolt"
	"google.golang.org/protobuf/proto"
)

// Buckets of the ledger file.
var (
	metaBucket  = []byte("meta")  // format, channel, commit hash
	blockBucket = []byte("block") // number (8 bytes, big-endian) → common.Block
	txBucket    = []byte("tx")    // transaction id → version where it stands
	stateBucket = []byte("state") // key → entry
)

// version is where a key was last written: Fabric's (block, transaction),
// transactions counted from zero.
type version struct {
	block uint64
	tx    uint32
}

const versionSize = 12

func (v version) bytes() []byte {
	return binary.BigEndian.AppendUint32(binary.BigEndian.AppendUint64(nil, v.block), v.tx)
}

func parseVersion(b []byte) (version, error) {
	if len(b) < versionSize {
		return version{}, errors.New("a version of the ledger is cut short")
	}
	return version{binary.BigEndian.Uint64(b), binary.BigEndian.Uint32(b[8:])}, nil
}

func (v version) proto() *kvrwset.Version {
	return &kvrwset.Version{BlockNum: v.block, TxNum: uint64(v.tx)}
}

func (v version) is(p *kvrwset.Version) bool {
	return p != nil && p.BlockNum == v.block && p.TxNum == uint64(v.tx)
}

// entry is what the state holds under a key. Stored as version, length of the
// metadata as a uvarint, metadata, value.
type entry struct {
	version  version
	metadata []byte // kvrwset.KVMetadataWrite without its key
	value    []byte
}

func (e entry) bytes() []byte {
	b := binary.AppendUvarint(e.version.bytes(), uint64(len(e.metadata)))
	return append(append(b, e.metadata...), e.value...)
}

// parseEntry's slices point into b.
func parseEntry(b []byte) (entry, error) {
	v, err := parseVersion(b)
	if err != nil {
		return entry{}, err
	}
	n, w := binary.Uvarint(b[versionSize:])
	rest := b[versionSize:]
	if w <= 0 || uint64(len(rest)-w) < n {
		return entry{}, errors.New("an entry of the ledger is cut short")
	}
	rest = rest[w:]
	return entry{v, rest[:n], rest[n:]}, nil
}

// lookup returns the entry under key, and whether there is one. Its slices
// live as long as the bbolt transaction.
func lookup(state *bolt.Bucket, key string) (entry, bool, error) {
	b := state.Get([]byte(key))
	if b == nil {
		return entry{}, false, nil
	}
	e, err := parseEntry(b)
	return e, err == nil, err
}

// apply writes a transaction's write set at v. Fabric treats an empty value as
// a deletion, and drops metadata written to a key that does not exist.
func apply(state *bolt.Bucket, set *kvrwset.KVRWSet, v version) error {
	for _, w := range set.Writes {
		if w.IsDelete || len(w.Value) == 0 {
			if err := state.Delete([]byte(w.Key)); err != nil {
				return err
			}
			continue
		}
		old, _, err := lookup(state, w.Key)
		if err != nil {
			return err
		}
		if err := state.Put([]byte(w.Key), entry{v, old.metadata, w.Value}.bytes()); err != nil {
			return err
		}
	}
	for _, w := range set.MetadataWrites {
		old, ok, err := lookup(state, w.Key)
		if err != nil {
			return err
		}
		if !ok {
			continue
		}
		metadata, err := proto.MarshalOptions{Deterministic: true}.Marshal(&kvrwset.KVMetadataWrite{Entries: w.Entries})
		if err != nil {
			return err
		}
		if err := state.Put([]byte(w.Key), entry{v, metadata, old.value}.bytes()); err != nil {
			return err
		}
	}
	return nil
}
