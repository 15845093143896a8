package repository

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"time"

	"go.etcd.io/bbolt"

	"github.com/waymark/waymark/provenance/epcis/query"
)

// openDurable opens a file whose content cannot be had again.
func openDurable(path string) (*bbolt.DB, error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return nil, err
	}
	return bbolt.Open(path, 0o600, &bbolt.Options{Timeout: time.Second})
}

func subscriptionKey(name, id string) []byte {
	return append(append([]byte(name), 0), id...)
}

// Subscribe keeps a subscription to a named query and reports whether it is new.
// The same again, whatever has been sent meanwhile, changes nothing; another one
// under its id is ErrExists, and without the query it is ErrNotFound. A schedule
// that does not parse gives its *query.Error.
func (q *Queries) Subscribe(s Subscription) (bool, error) {
	if err := s.check(); err != nil {
		return false, err
	}
	isNew := false
	err := q.db.Update(func(tx *bbolt.Tx) error {
		if tx.Bucket(bucketQueries).Get([]byte(s.Query)) == nil {
			return ErrNotFound
		}
		var old Subscription
		switch err := get(tx, bucketSubscriptions, subscriptionKey(s.Query, s.ID), &old); {
		case errors.Is(err, ErrNotFound):
			isNew = true
			return put(tx, bucketSubscriptions, subscriptionKey(s.Query, s.ID), s)
		case err != nil:
			return err
		case !reflect.DeepEqual(old.terms(), s.terms()):
			return ErrExists
		}
		return nil
	})
	return isNew, keeping("subscribing to query "+s.Query, err)
}

// terms is the subscription without what changes by itself.
func (s Subscription) terms() Subscription {
	s.Created, s.LastSeq, s.LastNotified, s.MinRecordTime = time.Time{}, 0, time.Time{}, time.Time{}
	s.clearFailures()
	s.InitialRecord = s.InitialRecord.UTC()
	return s
}

func (s *Subscription) clearFailures() {
	s.Failures, s.LastFailure, s.RetryNotBefore, s.FailingSince, s.Parked = 0, "", time.Time{}, time.Time{}, time.Time{}
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
func (q *Queries) Subscription(name, id string) (Subscription, error) {
	var s Subscription
	err := q.db.View(func(tx *bbolt.Tx) error {
		return get(tx, bucketSubscriptions, subscriptionKey(name, id), &s)
	})
	return s, keeping(fmt.Sprintf("reading subscription %s of query %s", id, name), err)
}

// Subscriptions returns at most n subscriptions of a query, by id, those after an
// id; "" begins at the beginning. n of zero is all.
func (q *Queries) Subscriptions(name, after string, n int) ([]Subscription, error) {
	var out []Subscription
	err := q.db.View(func(tx *bbolt.Tx) error {
		if tx.Bucket(bucketQueries).Get([]byte(name)) == nil {
			return ErrNotFound
		}
		return each(tx, bucketSubscriptions, subscriptionKey(name, after), subscriptionKey(name, ""), n, &out)
	})
	return out, keeping("listing subscriptions of query "+name, err)
}

// AllSubscriptions returns every subscription of every query: what a sender has to
// take up again after a restart.
func (q *Queries) AllSubscriptions() ([]Subscription, error) {
	var out []Subscription
	err := q.db.View(func(tx *bbolt.Tx) error { return each(tx, bucketSubscriptions, nil, nil, 0, &out) })
	return out, keeping("listing subscriptions", err)
}

// Unsubscribe removes a subscription; one that is not there is ErrNotFound.
func (q *Queries) Unsubscribe(name, id string) error {
	err := q.db.Update(func(tx *bbolt.Tx) error {
		b, key := tx.Bucket(bucketSubscriptions), subscriptionKey(name, id)
		if b.Get(key) == nil {
			return ErrNotFound
		}
		return b.Delete(key)
	})
	return keeping(fmt.Sprintf("ending subscription %s of query %s", id, name), err)
}

// Delivered keeps that everything up to a sequence number was sent, or does not
// match, and when the subscriber last took something (zero: nothing was sent).
// Sequence numbers never go back: a late report changes nothing. A subscription
// that is gone is ErrNotFound.
func (q *Queries) Delivered(name, id string, upTo uint64, notified, ran time.Time) error {
	return q.change(name, id, func(s *Subscription) {
		s.LastSeq = max(s.LastSeq, upTo)
		if notified.After(s.LastNotified) {
			s.LastNotified = notified
		}
		if ran.After(s.MinRecordTime) {
			s.MinRecordTime = ran
		}
		s.clearFailures()
	})
}

// Failure is that a subscriber did not take what was sent.
type Failure struct {
	Reason    string
	Since     time.Time // when it began to fail
	NotBefore time.Time // when to try again
	Parked    time.Time // when it was given up; zero: it is not
}

// Failed keeps a failure.
func (q *Queries) Failed(name, id string, f Failure) error {
	return q.change(name, id, func(s *Subscription) {
		s.Failures++
		s.LastFailure, s.RetryNotBefore, s.FailingSince, s.Parked = f.Reason, f.NotBefore, f.Since, f.Parked
	})
}

// Resume forgets failures, so that a subscription which was given up is served
// again from where it stood.
func (q *Queries) Resume(name, id string) error {
	return q.change(name, id, (*Subscription).clearFailures)
}

func (q *Queries) change(name, id string, f func(*Subscription)) error {
	err := q.db.Update(func(tx *bbolt.Tx) error {
		var s Subscription
		key := subscriptionKey(name, id)
		if err := get(tx, bucketSubscriptions, key, &s); err != nil {
			return err
		}
		f(&s)
		return put(tx, bucketSubscriptions, key, s)
	})
	return keeping(fmt.Sprintf("keeping the state of subscription %s of query %s", id, name), err)
}
