package embedded

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"unicode/utf8"

	"github.com/hyperledger/fabric-protos-go-apiv2/ledger/queryresult"
	"github.com/hyperledger/fabric-protos-go-apiv2/ledger/rwset/kvrwset"
	"github.com/hyperledger/fabric-protos-go-apiv2/peer"
	bolt "go.etcd.io/bbolt"
	"google.golang.org/protobuf/proto"
)

// Fabric's defaults (core.yaml): results sent to the chaincode at a time, and
// results of one query in total.
const (
	queryBatch = 100
	queryTotal = 100_000
)

// simulation is one transaction's view of the state: what was committed when
// it began. Its own writes are kept aside and never read. It belongs to one
// goroutine.
type simulation struct {
	state  *bolt.Bucket
	reads  map[string]*kvrwset.KVRead
	writes map[string]*kvrwset.KVWrite
	metas  map[string]*kvrwset.KVMetadataWrite
	ranges []*rangeQuery
	secret *secrets
	paged  bool // a paginated query was made: Fabric lets such a transaction write nothing
}

func simulate(tx *bolt.Tx, has func(msp string) bool) *simulation {
	return &simulation{
		secret: &secrets{
			hashes: tx.Bucket(hashBucket), values: tx.Bucket(privateBucket),
			exists: func(collection string) bool {
				msp, ok := owner(collection)
				return ok && has(msp)
			},
			reads: map[string]map[string]*kvrwset.KVReadHash{}, writes: map[string]map[string]secret{},
		},
		state: tx.Bucket(stateBucket), reads: map[string]*kvrwset.KVRead{}, writes: map[string]*kvrwset.KVWrite{},
		metas: map[string]*kvrwset.KVMetadataWrite{},
	}
}

func (s *simulation) read(key string) (entry, bool, error) {
	e, ok, err := lookup(s.state, key)
	if err != nil {
		return e, false, err
	}
	r := &kvrwset.KVRead{Key: key}
	if ok {
		r.Version = e.version.proto()
	}
	s.reads[key] = r
	return e, ok, nil
}

func (s *simulation) get(key string) ([]byte, error) {
	e, _, err := s.read(key)
	return bytes.Clone(e.value), err // the entry is the file's memory, not the chaincode's
}

func (s *simulation) metadata(key string) (*peer.StateMetadataResult, error) {
	e, _, err := s.read(key)
	if err != nil {
		return nil, err
	}
	var m kvrwset.KVMetadataWrite
	if err := proto.Unmarshal(e.metadata, &m); err != nil {
		return nil, fmt.Errorf("reading the metadata of %q: %w", key, err)
	}
	result := &peer.StateMetadataResult{}
	for _, entry := range m.Entries {
		result.Entries = append(result.Entries, &peer.StateMetadata{Metakey: entry.Name, Value: entry.Value})
	}
	return result, nil
}

func (s *simulation) writable(key string) error {
	switch {
	case s.paged:
		return errors.New("a transaction that made a paginated query cannot write")
	case key == "":
		return errors.New("a key must not be empty")
	case !utf8.ValidString(key):
		return fmt.Errorf("the key %x is not UTF-8", key)
	}
	return nil
}

func (s *simulation) put(key string, value []byte) error {
	if err := s.writable(key); err != nil {
		return err
	}
	s.writes[key] = &kvrwset.KVWrite{Key: key, Value: value, IsDelete: len(value) == 0}
	return nil
}

func (s *simulation) putSecret(collection, key string, w secret) error {
	if s.paged {
		return errors.New("a transaction that made a paginated query cannot write")
	}
	if len(w.value) == 0 {
		w.value = nil // a deletion, as everywhere
	}
	return s.secret.put(collection, key, w)
}

func (s *simulation) putMetadata(key string, m *peer.StateMetadata) error {
	if err := s.writable(key); err != nil {
		return err
	}
	s.metas[key] = &kvrwset.KVMetadataWrite{Key: key, Entries: []*kvrwset.KVMetadataEntry{{Name: m.GetMetakey(), Value: m.GetValue()}}}
	return nil
}

// results is the transaction's read and write set, in the order of keys.
func (s *simulation) results() *kvrwset.KVRWSet {
	set := &kvrwset.KVRWSet{}
	for _, k := range slices.Sorted(maps.Keys(s.reads)) {
		set.Reads = append(set.Reads, s.reads[k])
	}
	for _, q := range s.ranges {
		set.RangeQueriesInfo = append(set.RangeQueriesInfo, q.info())
	}
	for _, k := range slices.Sorted(maps.Keys(s.writes)) {
		set.Writes = append(set.Writes, s.writes[k])
	}
	for _, k := range slices.Sorted(maps.Keys(s.metas)) {
		set.MetadataWrites = append(set.MetadataWrites, s.metas[k])
	}
	return set
}

// rangeQuery is one range query with what it has read so far: what was not
// read cannot have mattered, so it is not validated.
type rangeQuery struct {
	id         string
	start, end string // end exclusive; empty: unbounded
	cursor     *bolt.Cursor
	key, value []byte // the next entry; nil key: exhausted
	reads      []*kvrwset.KVRead
	left       int // results that may still be returned
}

func (s *simulation) query(start, end string, page *peer.QueryMetadata) (*peer.QueryResponse, error) {
	q := &rangeQuery{id: strconv.Itoa(len(s.ranges)), start: start, end: end, left: queryTotal}
	if page != nil {
		if len(s.writes)+len(s.metas) > 0 {
			return nil, errors.New("a paginated query needs a transaction that writes nothing")
		}
		s.paged = true
		if page.Bookmark != "" {
			q.start = page.Bookmark
		}
		if page.PageSize > 0 && int(page.PageSize) < q.left {
			q.left = int(page.PageSize)
		}
	}
	if !utf8.ValidString(q.start) || !utf8.ValidString(end) {
		return nil, errors.New("the bounds of a range are not UTF-8")
	}
	q.cursor = s.state.Cursor()
	q.key, q.value = q.cursor.Seek([]byte(q.start))
	s.ranges = append(s.ranges, q)
	if page == nil {
		return q.next(queryBatch)
	}
	response, err := q.next(q.left)
	if err != nil {
		return nil, err
	}
	meta := &peer.QueryResponseMetadata{FetchedRecordsCount: int32(len(response.Results))}
	if q.more() {
		meta.Bookmark = string(q.key)
	}
	response.HasMore = false
	response.Metadata, err = proto.Marshal(meta)
	return response, err
}

// more reports whether the range holds another entry.
func (q *rangeQuery) more() bool {
	return q.key != nil && (q.end == "" || string(q.key) < q.end)
}

func (q *rangeQuery) next(limit int) (*peer.QueryResponse, error) {
	response := &peer.QueryResponse{Id: q.id}
	for q.more() && q.left > 0 && len(response.Results) < limit {
		e, err := parseEntry(q.value)
		if err != nil {
			return nil, err
		}
		key := string(q.key)
		b, err := proto.Marshal(&queryresult.KV{Namespace: Name, Key: key, Value: e.value})
		if err != nil {
			return nil, err
		}
		response.Results = append(response.Results, &peer.QueryResultBytes{ResultBytes: b})
		q.reads = append(q.reads, &kvrwset.KVRead{Key: key, Version: e.version.proto()})
		q.left--
		q.key, q.value = q.cursor.Next()
	}
	response.HasMore = q.more() && q.left > 0
	return response, nil
}

func (q *rangeQuery) info() *kvrwset.RangeQueryInfo {
	info := &kvrwset.RangeQueryInfo{
		StartKey: q.start, EndKey: q.end, ItrExhausted: !q.more(),
		ReadsInfo: &kvrwset.RangeQueryInfo_RawReads{RawReads: &kvrwset.QueryReads{KvReads: q.reads}},
	}
	if !info.ItrExhausted && len(q.reads) > 0 {
		// The validated range ends with the last entry read, that one included.
		info.EndKey = q.reads[len(q.reads)-1].Key
	}
	return info
}

func (s *simulation) queryByID(id string) (*rangeQuery, error) {
	for _, q := range s.ranges {
		if q.id == id {
			return q, nil
		}
	}
	return nil, fmt.Errorf("there is no query iterator %q", id)
}
