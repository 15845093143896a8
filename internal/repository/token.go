package repository

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"time"

	"github.com/waymark/waymark/provenance/epcis/query"
)

// place is where an answer stopped, so that the next page goes on. It is no
// secret and not signed: one that was made up leads to another part of the same
// answer at most.
type place struct {
	snapshot uint64    // newest sequence number when the answer began
	given    uint64    // how many events the pages so far hold
	seq      uint64    // the last event given
	time     time.Time // its eventTime, when ordered by that
}

const tokenSize = 8 + 3*8 + timeSize

// queryTag binds a token to its query.
func queryTag(q query.Query) [8]byte {
	sum := q.Fingerprint()
	return [8]byte(sum[:8])
}

func (p place) token(q query.Query) string {
	tag := queryTag(q)
	b := make([]byte, 0, tokenSize)
	b = append(b, tag[:]...)
	for _, n := range []uint64{p.snapshot, p.given, p.seq} {
		b = binary.BigEndian.AppendUint64(b, n)
	}
	return base64.RawURLEncoding.EncodeToString(appendTime(b, p.time))
}

// badToken is the refusal of a page token.
func badToken(reason string) error {
	return &query.Error{Exception: query.QueryParameterException, Parameter: "nextPageToken", Reason: reason}
}

func readToken(token string, q query.Query) (place, error) {
	b, err := base64.RawURLEncoding.DecodeString(token)
	if err != nil || len(b) != tokenSize {
		return place{}, badToken("is no token of this repository")
	}
	if tag := queryTag(q); string(b[:8]) != string(tag[:]) {
		return place{}, badToken("belongs to another query")
	}
	p := place{
		snapshot: binary.BigEndian.Uint64(b[8:]), given: binary.BigEndian.Uint64(b[16:]), seq: binary.BigEndian.Uint64(b[24:]),
		time: readTime(b[32:]),
	}
	return p, nil
}

// valueToken is the place in a list of values: the kind of list and the last
// value given.
func valueToken(list Resource, last string) string {
	sum := sha256.Sum256([]byte(last))
	b := append([]byte{byte(list)}, sum[:4]...)
	return base64.RawURLEncoding.EncodeToString(append(b, last...))
}

func readValueToken(list Resource, token string) (string, error) {
	b, err := base64.RawURLEncoding.DecodeString(token)
	if err == nil && len(b) >= 5 {
		last := string(b[5:])
		sum := sha256.Sum256([]byte(last))
		if b[0] == byte(list) && string(b[1:5]) == string(sum[:4]) {
			return last, nil
		}
	}
	return "", badToken("is no token of this list")
}
