package repository

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"go.etcd.io/bbolt"

	"github.com/waymark/waymark/provenance/epcis/query"
)

// NamedQuery is a query that somebody gave a name.
type NamedQuery struct {
	Name    string          `json:"name"`
	Query   json.RawMessage `json:"query"`           // as query.FromJSON reads it
	Owner   string          `json:"owner,omitempty"` // who made it, in the caller's terms
	Created time.Time       `json:"created"`
}

// Subscription is a standing order to send what a named query finds.
type Subscription struct {
	ID             string          `json:"id"`
	Query          string          `json:"query"`            // the named query
	Dest           string          `json:"dest"`             // webhook URL
	Secret         string          `json:"secret,omitempty"` // signs what is sent; never to be shown
	Owner          string          `json:"owner,omitempty"`
	Stream         bool            `json:"stream,omitempty"` // send at once; else by Schedule
	Schedule       *query.Schedule `json:"schedule,omitempty"`
	ReportIfEmpty  bool            `json:"reportIfEmpty,omitempty"`
	EPCFormat      string          `json:"epcFormat,omitempty"` // GS1-EPC-Format
	InitialRecord  time.Time       `json:"initialRecordTime,omitzero"`
	Created        time.Time       `json:"created"`
	LastSeq        uint64          `json:"lastSeq"` // everything up to it was sent or does not match
	LastNotified   time.Time       `json:"lastNotified,omitzero"`
	MinRecordTime  time.Time       `json:"minRecordTime,omitzero"` // when it ran last
	Failures       int             `json:"failures,omitempty"`     // in a row
	LastFailure    string          `json:"lastFailure,omitempty"`
	RetryNotBefore time.Time       `json:"retryNotBefore,omitzero"`
	FailingSince   time.Time       `json:"failingSince,omitzero"` // the first of those failures
	Parked         time.Time       `json:"parked,omitzero"`       // given up until its owner resumes it
}

// Errors of [Queries].
var (
	ErrExists   = errors.New("something else has that name")
	ErrNotFound = errors.New("there is nothing of that name")
)

// Queries keeps named queries and subscriptions in a bbolt file of its own. What a
// method has returned without an error is on disk. Safe for concurrent use.
//
// The file holds the subscribers' secrets as they are, since signing needs them;
// it is readable by its owner alone.
type Queries struct {
	db *bbolt.DB
}

var (
	bucketQueries       = []byte("queries")       // name → JSON of NamedQuery
	bucketSubscriptions = []byte("subscriptions") // name ‖ 0 ‖ id → JSON of Subscription
	queriesFormat       = []byte("waymark named queries 1")
)

// MaxName bounds the names of queries and the ids of subscriptions, in bytes.
const MaxName = 200

// OpenQueries opens the file at path, or creates it. A file of something else is
// refused and left alone. It fails with bbolt's ErrTimeout when another process has
// it open.
func OpenQueries(path string) (*Queries, error) {
	q, err := openQueries(path)
	if err != nil {
		return nil, fmt.Errorf("opening the named queries: %w", err)
	}
	return q, nil
}

func openQueries(path string) (*Queries, error) {
	db, err := openDurable(path)
	if err != nil {
		return nil, err
	}
	err = db.Update(func(tx *bbolt.Tx) error {
		meta := tx.Bucket(bucketMeta)
		if meta == nil {
			if k, _ := tx.Cursor().First(); k != nil {
				return fmt.Errorf("%s holds something else", path)
			}
			if meta, err = tx.CreateBucket(bucketMeta); err != nil {
				return err
			}
			if err := meta.Put(keyLayout, queriesFormat); err != nil {
				return err
			}
		}
		if got := meta.Get(keyLayout); !bytes.Equal(got, queriesFormat) {
			return fmt.Errorf("%s holds something else: %q", path, got)
		}
		for _, name := range [][]byte{bucketQueries, bucketSubscriptions} {
			if _, err := tx.CreateBucketIfNotExists(name); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		db.Close()
		return nil, err
	}
	return &Queries{db}, nil
}

// Close releases the file.
func (q *Queries) Close() error { return q.db.Close() }

// Create keeps a named query and reports whether it is new. The same query under
// the same name again changes nothing; another one is ErrExists. A query that does
// not parse gives its *query.Error.
func (q *Queries) Create(n NamedQuery) (bool, error) {
	if err := checkName(n.Name); err != nil {
		return false, err
	}
	parsed, err := query.FromJSON(n.Query)
	if err != nil {
		return false, err
	}
	if n.Query, err = parsed.MarshalJSON(); err != nil {
		return false, fmt.Errorf("keeping query %s: %w", n.Name, err)
	}
	isNew := false
	err = q.db.Update(func(tx *bbolt.Tx) error {
		var old NamedQuery
		switch err := get(tx, bucketQueries, []byte(n.Name), &old); {
		case errors.Is(err, ErrNotFound):
			isNew = true
			return put(tx, bucketQueries, []byte(n.Name), n)
		case err != nil:
			return err
		case !bytes.Equal(old.Query, n.Query) || old.Owner != n.Owner:
			return ErrExists
		}
		return nil
	})
	return isNew, keeping("keeping query "+n.Name, err)
}

// Get returns a named query, or ErrNotFound.
func (q *Queries) Get(name string) (NamedQuery, error) {
	var n NamedQuery
	err := q.db.View(func(tx *bbolt.Tx) error { return get(tx, bucketQueries, []byte(name), &n) })
	return n, keeping("reading query "+name, err)
}

// List returns at most n named queries, by name, those after a name; "" begins at
// the beginning.
func (q *Queries) List(after string, n int) ([]NamedQuery, error) {
	var out []NamedQuery
	err := q.db.View(func(tx *bbolt.Tx) error {
		return each(tx, bucketQueries, []byte(after), nil, n, &out)
	})
	return out, keeping("listing queries", err)
}

// Delete removes a named query with all its subscriptions, and returns those. One
// that is not there is ErrNotFound.
func (q *Queries) Delete(name string) ([]Subscription, error) {
	var gone []Subscription
	err := q.db.Update(func(tx *bbolt.Tx) error {
		if tx.Bucket(bucketQueries).Get([]byte(name)) == nil {
			return ErrNotFound
		}
		prefix := subscriptionKey(name, "")
		if err := each(tx, bucketSubscriptions, nil, prefix, 0, &gone); err != nil {
			return err
		}
		for _, s := range gone {
			if err := tx.Bucket(bucketSubscriptions).Delete(subscriptionKey(name, s.ID)); err != nil {
				return err
			}
		}
		return tx.Bucket(bucketQueries).Delete([]byte(name))
	})
	if err != nil {
		gone = nil
	}
	return gone, keeping("deleting query "+name, err)
}

func checkName(name string) error {
	if name == "" || len(name) > MaxName || bytes.IndexByte([]byte(name), 0) >= 0 {
		return &query.Error{
			Exception: query.QueryValidationException, Parameter: "name",
			Reason: fmt.Sprintf("has 1 to %d bytes, none of them zero", MaxName),
		}
	}
	return nil
}

// keeping adds what was being done to an error.
func keeping(doing string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", doing, err)
}

func get(tx *bbolt.Tx, bucket, key []byte, into any) error {
	text := tx.Bucket(bucket).Get(key)
	if text == nil {
		return ErrNotFound
	}
	return json.Unmarshal(text, into)
}

func put(tx *bbolt.Tx, bucket, key []byte, v any) error {
	text, err := json.Marshal(v)
	if err != nil {
		return err
	}
	return tx.Bucket(bucket).Put(key, text)
}

// each reads the entries with a prefix, those after a key, at most n unless that is
// zero.
func each[T any](tx *bbolt.Tx, bucket, after, prefix []byte, n int, out *[]T) error {
	c := tx.Bucket(bucket).Cursor()
	from := prefix
	if bytes.Compare(after, from) > 0 {
		from = after
	}
	for k, text := c.Seek(from); k != nil && bytes.HasPrefix(k, prefix); k, text = c.Next() {
		if bytes.Equal(k, after) {
			continue
		}
		if n > 0 && len(*out) == n {
			return nil
		}
		var v T
		if err := json.Unmarshal(text, &v); err != nil {
			return fmt.Errorf("reading %q: %w", k, err)
		}
		*out = append(*out, v)
	}
	return nil
}
