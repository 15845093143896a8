package embedded

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/hyperledger/fabric-protos-go-apiv2/ledger/rwset"
	"github.com/hyperledger/fabric-protos-go-apiv2/ledger/rwset/kvrwset"
	"github.com/hyperledger/fabric-protos-go-apiv2/peer"
	bolt "go.etcd.io/bbolt"
	"google.golang.org/protobuf/proto"
)

// Private data, as Fabric has it: values stand beside the blocks, which hold the
// hashes of keys and values. There are the collections that every organisation
// has for itself, and no others. What is purged is overwritten in no block,
// because it never was in one; its pages of the file are used again in time.

// implicitPrefix starts the name of an organisation's own collection.
const implicitPrefix = "_implicit_org_"

var (
	hashBucket    = []byte("hash")    // collection 0x00 SHA-256 of the key → version, SHA-256 of the value
	privateBucket = []byte("private") // collection 0x00 key → value
)

// secrets are one transaction's private reads and writes.
type secrets struct {
	hashes, values *bolt.Bucket
	exists         func(collection string) bool
	reads          map[string]map[string]*kvrwset.KVReadHash // by collection and key
	writes         map[string]map[string]secret
}

type secret struct {
	value []byte // nil: it is deleted
	purge bool
}

func hashed(b []byte) []byte {
	sum := sha256.Sum256(b)
	return sum[:]
}

func inCollection(collection string, key []byte) []byte {
	return append(append([]byte(collection), 0), key...)
}

// hashAt is the version and the value's hash of a key; ok says whether it is there.
func hashAt(hashes *bolt.Bucket, collection string, keyHash []byte) (v version, value []byte, ok bool, err error) {
	b := hashes.Get(inCollection(collection, keyHash))
	if b == nil {
		return version{}, nil, false, nil
	}
	v, err = parseVersion(b)
	if err == nil && len(b) != versionSize+sha256.Size {
		err = errors.New("a hash of private data is cut short")
	}
	if err != nil {
		return version{}, nil, false, err
	}
	return v, b[versionSize:], true, nil
}

func (s *secrets) known(collection string) error {
	if !s.exists(collection) {
		return fmt.Errorf("collection %s is not configured", collection)
	}
	return nil
}

// hash reads a value's hash, which all of the channel know.
func (s *secrets) hash(collection, key string) ([]byte, error) {
	if err := s.known(collection); err != nil {
		return nil, err
	}
	v, value, ok, err := hashAt(s.hashes, collection, hashed([]byte(key)))
	if err != nil {
		return nil, err
	}
	r := &kvrwset.KVReadHash{KeyHash: hashed([]byte(key))}
	if ok {
		r.Version = v.proto()
	}
	if s.reads[collection] == nil {
		s.reads[collection] = map[string]*kvrwset.KVReadHash{}
	}
	s.reads[collection][key] = r
	return bytes.Clone(value), nil
}

func (s *secrets) get(collection, key string) ([]byte, error) {
	if _, err := s.hash(collection, key); err != nil {
		return nil, err
	}
	return bytes.Clone(s.values.Get(inCollection(collection, []byte(key)))), nil
}

func (s *secrets) put(collection, key string, w secret) error {
	if err := s.known(collection); err != nil {
		return err
	}
	if strings.Contains(key, "\x00") || key == "" {
		return fmt.Errorf("%q is no key of private data", key)
	}
	if s.writes[collection] == nil {
		s.writes[collection] = map[string]secret{}
	}
	s.writes[collection][key] = w
	return nil
}

// collections are the hashes that the transaction's block holds, in order.
func (s *secrets) collections() ([]*rwset.CollectionHashedReadWriteSet, error) {
	names := map[string]bool{}
	for c := range s.reads {
		names[c] = true
	}
	for c := range s.writes {
		names[c] = true
	}
	var all []*rwset.CollectionHashedReadWriteSet
	for _, c := range slices.Sorted(maps.Keys(names)) {
		set := &kvrwset.HashedRWSet{}
		for _, key := range slices.Sorted(maps.Keys(s.reads[c])) {
			set.HashedReads = append(set.HashedReads, s.reads[c][key])
		}
		for _, key := range slices.Sorted(maps.Keys(s.writes[c])) {
			w := s.writes[c][key]
			h := &kvrwset.KVWriteHash{KeyHash: hashed([]byte(key)), IsDelete: w.value == nil, IsPurge: w.purge}
			if w.value != nil {
				h.ValueHash = hashed(w.value)
			}
			set.HashedWrites = append(set.HashedWrites, h)
		}
		b, err := proto.MarshalOptions{Deterministic: true}.Marshal(set)
		if err != nil {
			return nil, err
		}
		all = append(all, &rwset.CollectionHashedReadWriteSet{CollectionName: c, HashedRwset: b})
	}
	return all, nil
}

// collectionSet is what a block holds of one collection.
type collectionSet struct {
	name string
	set  *kvrwset.HashedRWSet
}

func readCollections(sets []*rwset.CollectionHashedReadWriteSet) ([]collectionSet, error) {
	var all []collectionSet
	for _, c := range sets {
		set := &kvrwset.HashedRWSet{}
		if err := proto.Unmarshal(c.HashedRwset, set); err != nil {
			return nil, fmt.Errorf("reading the private read and write set: %w", err)
		}
		all = append(all, collectionSet{c.CollectionName, set})
	}
	return all, nil
}

// owner is the organisation whose own collection it is.
func owner(collection string) (msp string, ok bool) {
	return strings.CutPrefix(collection, implicitPrefix)
}

// writesPrivately reports whether a transaction writes private data: then what
// it was made of is not in its block.
func (t *transaction) writesPrivately() bool {
	return slices.ContainsFunc(t.collections, func(c collectionSet) bool { return len(c.set.HashedWrites) > 0 })
}

// validatePrivate is the conflict check of private reads.
func validatePrivate(tx *bolt.Tx, t *transaction) (peer.TxValidationCode, error) {
	for _, c := range t.collections {
		for _, r := range c.set.HashedReads {
			v, _, ok, err := hashAt(tx.Bucket(hashBucket), c.name, r.KeyHash)
			if err != nil {
				return 0, err
			}
			if ok != (r.Version != nil) || ok && !v.is(r.Version) {
				return peer.TxValidationCode_MVCC_READ_CONFLICT, nil
			}
		}
	}
	return peer.TxValidationCode_VALID, nil
}

// applyPrivate writes a transaction's private data at v, and only the hashes
// when the values are not at hand.
func applyPrivate(tx *bolt.Tx, t *transaction, v version) error {
	hashes, values := tx.Bucket(hashBucket), tx.Bucket(privateBucket)
	for _, c := range t.collections {
		for _, w := range c.set.HashedWrites {
			at := inCollection(c.name, w.KeyHash)
			if w.IsDelete || w.IsPurge {
				if err := hashes.Delete(at); err != nil {
					return err
				}
				continue
			}
			if err := hashes.Put(at, append(v.bytes(), w.ValueHash...)); err != nil {
				return err
			}
		}
	}
	for collection, writes := range t.private {
		for key, w := range writes {
			at := inCollection(collection, []byte(key))
			if w.value == nil {
				if err := values.Delete(at); err != nil {
					return err
				}
				continue
			}
			if err := values.Put(at, w.value); err != nil {
				return err
			}
		}
	}
	return nil
}

// comparePrivate checks that the private values are those whose hashes the
// blocks lead to, all of them and no others.
func comparePrivate(ledger *bolt.Tx, report *Report) error {
	found := map[string]bool{}
	err := ledger.Bucket(privateBucket).ForEach(func(k, v []byte) error {
		collection, key, _ := bytes.Cut(k, []byte{0})
		_, want, ok, err := hashAt(ledger.Bucket(hashBucket), string(collection), hashed(key))
		if err != nil {
			return err
		}
		if !ok || !bytes.Equal(want, hashed(v)) {
			report.problem("private: %q of %s is not as its last transaction wrote it", key, collection)
		}
		found[string(inCollection(string(collection), hashed(key)))] = true
		return nil
	})
	if err != nil {
		return err
	}
	return ledger.Bucket(hashBucket).ForEach(func(k, _ []byte) error {
		if !found[string(k)] {
			report.problem("private: %x is missing", k)
		}
		return nil
	})
}
