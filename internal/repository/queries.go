package repository

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/waymark/waymark/internal/store"
	"github.com/waymark/waymark/provenance/epcis/query"
)

// NamedQuery is a query under a name.
type NamedQuery struct {
	Name    string          `json:"name"`
	Query   json.RawMessage `json:"query"`           // as query.FromJSON reads it
	Owner   string          `json:"owner,omitempty"` // MSP id of who may delete it
	Created time.Time       `json:"created"`
}

// Parsed is the query, ready to be asked.
func (n NamedQuery) Parsed() (query.Query, error) { return query.FromJSON(n.Query) }

// Errors of [Queries].
var (
	ErrExists   = errors.New("something else has that name")
	ErrNotFound = errors.New("there is nothing of that name")
)

// Queries keeps named queries and subscriptions. What a method has returned without
// an error is durable. Safe for concurrent use.
//
// The subscribers' secrets are stored as they are, since signing needs them.
type Queries struct{ db store.Store }

// NewQueries keeps queries in a database.
func NewQueries(db store.Store) *Queries { return &Queries{db} }

const namedQueries = store.Table[string, NamedQuery]("epcis queries") // by name

// MaxName bounds the names of queries and the ids of subscriptions, in bytes.
const MaxName = 200

// Create keeps a named query and reports whether it is new. The same query under
// the same name again changes nothing; another one is ErrExists. A query that does
// not parse gives its *query.Error.
func (q *Queries) Create(ctx context.Context, n NamedQuery) (isNew bool, err error) {
	if err := checkName(n.Name); err != nil {
		return false, err
	}
	parsed, err := n.Parsed()
	if err != nil {
		return false, err
	}
	if n.Query, err = parsed.MarshalJSON(); err != nil {
		return false, fmt.Errorf("storing query %s: %w", n.Name, err)
	}
	err = q.db.Update(ctx, func(tx store.Tx) error {
		old, found, err := namedQueries.Get(tx, n.Name)
		isNew = !found
		switch {
		case err != nil:
			return err
		case isNew:
			return namedQueries.Put(tx, n.Name, n)
		case !bytes.Equal(old.Query, n.Query) || old.Owner != n.Owner:
			return ErrExists
		}
		return nil
	})
	return isNew, doing(err, "storing query %s", n.Name)
}

// Get returns a named query, or ErrNotFound.
func (q *Queries) Get(ctx context.Context, name string) (NamedQuery, error) {
	n, found, err := namedQueries.Load(ctx, q.db, name)
	if err == nil && !found {
		err = ErrNotFound
	}
	return n, doing(err, "reading query %s", name)
}

// List returns at most n named queries, by name, those after a name; "" begins at
// the beginning.
func (q *Queries) List(ctx context.Context, after string, n int) (list []NamedQuery, err error) {
	list, err = namedQueries.List(ctx, q.db, store.Range{Limit: n}.Past([]byte(after)))
	return list, doing(err, "listing queries")
}

// Delete removes a named query with all its subscriptions, and returns those. One
// that is not there is ErrNotFound.
func (q *Queries) Delete(ctx context.Context, name string) (gone []Subscription, err error) {
	err = q.db.Update(ctx, func(tx store.Tx) error {
		if gone, err = subscriptionsOf(tx, name); err != nil {
			return err
		}
		for _, s := range gone {
			if err := subscriptions.Delete(tx, s.key()); err != nil {
				return err
			}
		}
		return namedQueries.Delete(tx, name)
	})
	if err != nil {
		return nil, fmt.Errorf("deleting query %s: %w", name, err)
	}
	return gone, nil
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

// doing adds what was being done to an error, if there is one.
func doing(err error, format string, args ...any) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", fmt.Sprintf(format, args...), err)
}
