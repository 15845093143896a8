package repository

import (
	"context"
	"reflect"
	"time"

	"github.com/waymark/waymark/internal/store"
	"github.com/waymark/waymark/provenance/epcis/query"
)

// Subscription asks to send what a named query finds to a webhook.
type Subscription struct {
	ID            string          `json:"id"`
	Query         string          `json:"query"`            // the named query
	Dest          string          `json:"dest"`             // webhook URL
	Secret        string          `json:"secret,omitempty"` // signs what is sent; never to be shown
	Owner         string          `json:"owner,omitempty"`  // MSP id
	Stream        bool            `json:"stream,omitempty"` // send at once; else by Schedule
	Schedule      *query.Schedule `json:"schedule,omitempty"`
	ReportIfEmpty bool            `json:"reportIfEmpty,omitempty"`
	Format        Format          `json:"epcFormat,omitempty"`
	InitialRecord time.Time       `json:"initialRecordTime,omitzero"`
	Created       time.Time       `json:"created"`
	Progress
	Failure
}

// Progress is how far a subscription came.
type Progress struct {
	LastSeq       uint64    `json:"lastSeq"` // everything up to it was sent or does not match
	LastNotified  time.Time `json:"lastNotified,omitzero"`
	MinRecordTime time.Time `json:"minRecordTime,omitzero"` // when its query was asked last
}

// Failure is that a subscriber does not take what is sent. It is zero when the
// newest delivery was taken.
type Failure struct {
	Failures       int       `json:"failures,omitempty"` // in a row
	LastFailure    string    `json:"lastFailure,omitempty"`
	RetryNotBefore time.Time `json:"retryNotBefore,omitzero"`
	FailingSince   time.Time `json:"failingSince,omitzero"` // the first of those failures
	Parked         time.Time `json:"parked,omitzero"`       // when it was given up until its owner resumes it
}

// subscriptions are by name of the query ‖ 0 ‖ id.
const subscriptions = store.Table[string, Subscription]("epcis subscriptions")

func subscriptionKey(name, id string) string { return name + "\x00" + id }

func (s Subscription) key() string { return subscriptionKey(s.Query, s.ID) }

// Subscribe keeps a subscription to a named query and reports whether it is new.
// The same again, whatever has been sent meanwhile, changes nothing; another one
// under its id is ErrExists, and without the query it is ErrNotFound. A schedule
// that does not parse gives its *query.Error.
func (q *Queries) Subscribe(ctx context.Context, s Subscription) (isNew bool, err error) {
	if err := s.check(); err != nil {
		return false, err
	}
	err = q.db.Update(ctx, func(tx store.Tx) error {
		if _, found, err := namedQueries.Get(tx, s.Query); err != nil || !found {
			return orNotFound(err)
		}
		old, found, err := subscriptions.Get(tx, s.key())
		isNew = !found
		switch {
		case err != nil:
			return err
		case isNew:
			return subscriptions.Put(tx, s.key(), s)
		case !reflect.DeepEqual(old.terms(), s.terms()):
			return ErrExists
		}
		return nil
	})
	return isNew, doing(err, "subscribing to query %s", s.Query)
}

func orNotFound(err error) error {
	if err == nil {
		return ErrNotFound
	}
	return err
}

// terms is the subscription without what changes by itself.
func (s Subscription) terms() Subscription {
	s.Created, s.Progress, s.Failure = time.Time{}, Progress{}, Failure{}
	s.InitialRecord = s.InitialRecord.UTC()
	return s
}

func (s Subscription) check() error {
	if err := checkName(s.ID); err != nil {
		return err
	}
	refuse := func(parameter, reason string) error {
		return &query.Error{Exception: query.QueryParameterException, Parameter: parameter, Reason: reason}
	}
	if s.Dest == "" {
		return refuse("dest", "is missing")
	}
	if s.Stream == (s.Schedule != nil) {
		return refuse("stream", "either stream is true or there is a schedule")
	}
	if s.Schedule != nil {
		if _, err := s.Schedule.Parse(); err != nil {
			return err
		}
	}
	return nil
}

// Subscription returns a subscription of a query, or ErrNotFound.
func (q *Queries) Subscription(ctx context.Context, name, id string) (Subscription, error) {
	s, found, err := subscriptions.Load(ctx, q.db, subscriptionKey(name, id))
	if err == nil && !found {
		err = ErrNotFound
	}
	return s, doing(err, "reading subscription %s of query %s", id, name)
}

// Subscriptions returns the subscriptions of a query, by id. Without the query it
// is ErrNotFound.
func (q *Queries) Subscriptions(ctx context.Context, name string) (list []Subscription, err error) {
	err = q.db.View(ctx, func(r store.Reader) (err error) {
		list, err = subscriptionsOf(r, name)
		return err
	})
	return list, doing(err, "listing subscriptions of query %s", name)
}

func subscriptionsOf(r store.Reader, name string) ([]Subscription, error) {
	if _, found, err := namedQueries.Get(r, name); err != nil || !found {
		return nil, orNotFound(err)
	}
	return subscriptions.Values(r, store.Prefix(subscriptionKey(name, "")))
}

// AllSubscriptions returns every subscription of every query: what a sender has to
// take up again after a restart.
func (q *Queries) AllSubscriptions(ctx context.Context) (list []Subscription, err error) {
	list, err = subscriptions.List(ctx, q.db, store.Range{})
	return list, doing(err, "listing subscriptions")
}

// Unsubscribe removes a subscription; one that is not there is ErrNotFound.
func (q *Queries) Unsubscribe(ctx context.Context, name, id string) error {
	key := subscriptionKey(name, id)
	err := q.db.Update(ctx, func(tx store.Tx) error {
		if _, found, err := subscriptions.Get(tx, key); err != nil || !found {
			return orNotFound(err)
		}
		return subscriptions.Delete(tx, key)
	})
	return doing(err, "ending subscription %s of query %s", id, name)
}

// Delivered keeps how far a subscription came, and forgets its failures. A place
// that the subscription is past already changes nothing. A subscription that is
// gone is ErrNotFound.
func (q *Queries) Delivered(ctx context.Context, name, id string, p Progress) error {
	return q.change(ctx, name, id, func(s *Subscription) {
		s.LastSeq = max(s.LastSeq, p.LastSeq)
		if p.LastNotified.After(s.LastNotified) {
			s.LastNotified = p.LastNotified
		}
		if p.MinRecordTime.After(s.MinRecordTime) {
			s.MinRecordTime = p.MinRecordTime
		}
		s.Failure = Failure{}
	})
}

// Failed keeps that a delivery failed. ErrNotFound when the subscription is gone.
func (q *Queries) Failed(ctx context.Context, name, id string, f Failure) error {
	return q.change(ctx, name, id, func(s *Subscription) { s.Failure = f })
}

// Resume forgets failures, so that a subscription which was parked is served again
// from where it stood.
func (q *Queries) Resume(ctx context.Context, name, id string) error {
	return q.Failed(ctx, name, id, Failure{})
}

func (q *Queries) change(ctx context.Context, name, id string, f func(*Subscription)) error {
	key := subscriptionKey(name, id)
	err := q.db.Update(ctx, func(tx store.Tx) error {
		s, found, err := subscriptions.Get(tx, key)
		if err != nil || !found {
			return orNotFound(err)
		}
		f(&s)
		return subscriptions.Put(tx, key, s)
	})
	return doing(err, "storing the state of subscription %s of query %s", id, name)
}
