package repository

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"fmt"
	"maps"
	"slices"

	"github.com/waymark/waymark/internal/store"
	"github.com/waymark/waymark/provenance/epcis/query"
)

// seqOf is the sequence number at the end of a key.
func seqOf(key []byte) uint64 { return binary.BigEndian.Uint64(key[len(key)-8:]) }

// writePostings appends sequences to their terms. Each entry holds the sequences
// from the one in its key on, as differences, in about size bytes.
func writePostings(tx store.Tx, postings map[string][]uint64, size int) error {
	for _, key := range slices.Sorted(maps.Keys(postings)) {
		first, chunk, last, err := lastChunk(tx, []byte(key))
		if err != nil {
			return err
		}
		for _, seq := range postings[key] {
			if len(chunk) >= size {
				if err := tx.Put(bucketTerms, chunkKey(key, first), chunk); err != nil {
					return err
				}
				chunk = nil
			}
			if chunk == nil {
				first, last = seq, seq
			}
			chunk = binary.AppendUvarint(chunk, seq-last)
			last = seq
		}
		if err := tx.Put(bucketTerms, chunkKey(key, first), chunk); err != nil {
			return err
		}
	}
	return nil
}

func chunkKey(term string, first uint64) []byte {
	return binary.BigEndian.AppendUint64([]byte(term), first)
}

// lastChunk is the newest entry of a term; nil when there is none.
func lastChunk(r store.Reader, term []byte) (first uint64, chunk []byte, last uint64, err error) {
	in := store.Prefix(term)
	in.Backward, in.Limit = true, 1
	for p, err := range r.Range(bucketTerms, in) {
		if err != nil || !isChunk(p.Key, term) {
			return 0, nil, 0, err
		}
		last, err = eachSeq(p.Key, p.Value, func(uint64) {})
		return seqOf(p.Key), p.Value, last, err
	}
	return 0, nil, 0, nil
}

func isChunk(key, term []byte) bool {
	return len(key) == len(term)+8 && bytes.HasPrefix(key, term)
}

// eachSeq gives the sequences of an entry, and returns the last.
func eachSeq(key, chunk []byte, f func(uint64)) (uint64, error) {
	seq := seqOf(key)
	for len(chunk) > 0 {
		d, n := binary.Uvarint(chunk)
		if n <= 0 {
			return 0, fmt.Errorf("the entry of an index term is damaged")
		}
		seq, chunk = seq+d, chunk[n:]
		f(seq)
	}
	return seq, nil
}

// spans are the beginnings of the keys under which a condition's terms stand.
// Exact ones end where the value does.
type span struct {
	begin []byte
	exact bool
}

func spans(c query.Condition) []span {
	var out []span
	for _, kind := range c.Kinds {
		for _, v := range c.Values {
			out = append(out, span{termKey(query.Term{Kind: kind, Value: v}), true})
		}
		for _, p := range c.Prefixes {
			out = append(out, span{append([]byte{byte(kind)}, p[:min(len(p), longest)]...), false})
		}
	}
	return out
}

// eachEntry walks the entries of a condition's terms until f reports false.
func eachEntry(r store.Reader, cond query.Condition, f func(key, chunk []byte) bool) error {
	for _, s := range spans(cond) {
		for p, err := range r.Range(bucketTerms, store.Prefix(s.begin)) {
			if err != nil {
				return err
			}
			if s.exact && len(p.Key) != len(s.begin)+8 {
				continue // a value that begins like this one and holds a zero byte
			}
			if !f(p.Key, p.Value) {
				return nil
			}
		}
	}
	return nil
}

// estimate is about how many events fulfil a condition, a little too high; it
// stops counting past enough.
func estimate(r store.Reader, cond query.Condition, enough int) (n int, err error) {
	err = eachEntry(r, cond, func(_, chunk []byte) bool {
		n += len(chunk)
		return n <= enough
	})
	return n, err
}

// sequences are those of the events that fulfil a condition, sorted, from lo to hi
// inclusive.
func sequences(r store.Reader, cond query.Condition, lo, hi uint64) ([]uint64, error) {
	var out []uint64
	var damaged error
	ordered := true
	err := eachEntry(r, cond, func(k, chunk []byte) bool {
		_, damaged = eachSeq(k, chunk, func(seq uint64) {
			if seq < lo || seq > hi {
				return
			}
			ordered = ordered && (len(out) == 0 || out[len(out)-1] < seq)
			out = append(out, seq)
		})
		return damaged == nil
	})
	if !ordered {
		slices.Sort(out)
		out = slices.Compact(out)
	}
	return out, cmp.Or(err, damaged)
}
