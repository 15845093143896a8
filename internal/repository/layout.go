package repository

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"time"

	"github.com/waymark/waymark/provenance/epcis/query"
)

// layout names the version of the buckets below; a file of another layout is
// started over.
const layout = "1"

const (
	bucketMeta   = "meta"
	bucketEvents = "events" // sequence → stored event
	bucketTerms  = "terms"  // kind ‖ value ‖ 0 ‖ first sequence → sequences
	bucketTimes  = "times"  // eventTime ‖ sequence → nothing
)

var (
	keyCursor = []byte("cursor") // JSON of custody.Cursor
	keySeen   = []byte("seen")   // newest recordTime
)

// timeSize is the length of a time: seconds and nanoseconds, in an order that
// bytes compare in.
const timeSize = 12

func appendTime(b []byte, t time.Time) []byte {
	b = binary.BigEndian.AppendUint64(b, uint64(t.Unix())^1<<63)
	return binary.BigEndian.AppendUint32(b, uint32(t.Nanosecond()))
}

func readTime(b []byte) time.Time {
	return time.Unix(int64(binary.BigEndian.Uint64(b)^1<<63), int64(binary.BigEndian.Uint32(b[8:]))).UTC()
}

func timeKey(t time.Time, seq uint64) []byte {
	return binary.BigEndian.AppendUint64(appendTime(make([]byte, 0, timeSize+8), t), seq)
}

// stored is an event as the file holds it. Its times stand in front, so that they
// can be read without the rest.
type stored struct {
	eventTime, recordTime time.Time
	id, tx                string
	event                 []byte // canonical bytes, as on the ledger
}

const headSize = 2 * timeSize

func (s stored) encode() []byte {
	b := make([]byte, 0, headSize+2*binary.MaxVarintLen32+len(s.id)+len(s.tx)+len(s.event))
	b = appendTime(appendTime(b, s.eventTime), s.recordTime)
	for _, text := range []string{s.id, s.tx} {
		b = append(binary.AppendUvarint(b, uint64(len(text))), text...)
	}
	return append(b, s.event...)
}

func decodeStored(b []byte) (stored, error) {
	var s stored
	if len(b) < headSize {
		return s, fmt.Errorf("a stored event has %d bytes", len(b))
	}
	s.eventTime, s.recordTime = readTime(b), readTime(b[timeSize:])
	b = b[headSize:]
	for _, text := range []*string{&s.id, &s.tx} {
		n, size := binary.Uvarint(b)
		if size <= 0 || n > uint64(len(b)-size) {
			return s, fmt.Errorf("a stored event is cut off")
		}
		*text, b = string(b[size:size+int(n)]), b[size+int(n):]
	}
	s.event = b
	return s, nil
}

// longest is how much of a term's value stands in its key.
const longest = 480

// A value that is longer, or holds one of the two bytes that part a key, is cut
// and made whole by its hash.
const hashMark = 1

// termKey is the beginning of the keys of a term's sequences.
func termKey(t query.Term) []byte {
	b := make([]byte, 0, 1+min(len(t.Value), longest+1+sha256.Size)+1+8)
	b = append(b, byte(t.Kind))
	if plain := plainLength(t.Value); plain < len(t.Value) {
		sum := sha256.Sum256([]byte(t.Value))
		b = append(append(append(b, t.Value[:plain]...), hashMark), sum[:]...)
	} else {
		b = append(b, t.Value...)
	}
	return append(b, 0)
}

// plainLength is how much of a value can stand in a key as it is.
func plainLength(v string) int {
	for i := range min(len(v), longest) {
		if v[i] <= hashMark {
			return i
		}
	}
	return min(len(v), longest)
}

// shortened reports whether the value in a term's key is not the whole one.
func shortened(value []byte) bool {
	return len(value) > sha256.Size && value[len(value)-sha256.Size-1] == hashMark
}
