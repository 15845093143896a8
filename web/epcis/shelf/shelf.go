// Package shelf keeps what the EPCIS binding must not lose and can read from no
// ledger, in one bbolt file: capture jobs with the events that are still to be
// captured.
//
// What a method wrote is on disk when it returns, and each method is one file
// transaction: a crash leaves all of it or nothing. The file belongs to one process
// at a time.
package shelf

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"time"

	"go.etcd.io/bbolt"

	epcisapi "github.com/waymark/waymark/web/epcis"
)

var (
	bucketJobs     = []byte("jobs")     // id → entry
	bucketEvents   = []byte("events")   // id → the pending events of a running job
	bucketRunning  = []byte("running")  // sequence → id
	bucketParties  = []byte("parties")  // party, 0, sequence → id
	bucketFinished = []byte("finished") // time, id → nothing
)

// CaptureJobStore is an open file. It is an epcisapi.Jobs. Safe for concurrent use.
type CaptureJobStore struct{ db *bbolt.DB }

// Open opens the file, or creates it. It fails with bbolt's ErrTimeout when another
// process has it open.
func Open(path string) (*CaptureJobStore, error) {
	db, err := bbolt.Open(path, 0o600, &bbolt.Options{Timeout: time.Second})
	if err != nil {
		return nil, fmt.Errorf("opening the shelf %s: %w", path, err)
	}
	err = db.Update(func(tx *bbolt.Tx) error {
		for _, name := range [][]byte{bucketJobs, bucketEvents, bucketRunning, bucketParties, bucketFinished} {
			if _, err := tx.CreateBucketIfNotExists(name); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return nil, errors.Join(fmt.Errorf("preparing the shelf %s: %w", path, err), db.Close())
	}
	return &CaptureJobStore{db}, nil
}

// Close releases the file.
func (s *CaptureJobStore) Close() error { return s.db.Close() }

// entry is a job as it is stored.
type entry struct {
	Seq uint64       `json:"seq"` // order of arrival
	Job epcisapi.Job `json:"job"`
}

// Add implements epcisapi.Jobs.
func (s *CaptureJobStore) Add(j epcisapi.Job, events []epcisapi.Pending) error {
	err := s.db.Update(func(tx *bbolt.Tx) error {
		if tx.Bucket(bucketJobs).Get([]byte(j.ID)) != nil {
			return epcisapi.ErrExists
		}
		seq, err := tx.Bucket(bucketJobs).NextSequence()
		if err != nil {
			return err
		}
		if err := put(tx, bucketJobs, []byte(j.ID), entry{seq, j}); err != nil {
			return err
		}
		if err := put(tx, bucketEvents, []byte(j.ID), events); err != nil {
			return err
		}
		if err := tx.Bucket(bucketParties).Put(partyKey(j.Party, seq), []byte(j.ID)); err != nil {
			return err
		}
		return tx.Bucket(bucketRunning).Put(number(seq), []byte(j.ID))
	})
	return wrap("storing", j.ID, err)
}

// Save implements epcisapi.Jobs.
func (s *CaptureJobStore) Save(j epcisapi.Job) error {
	err := s.db.Update(func(tx *bbolt.Tx) error {
		e, err := read(tx, j.ID)
		if err != nil {
			return err
		}
		if e.Job.Running && !j.Running {
			if err := tx.Bucket(bucketRunning).Delete(number(e.Seq)); err != nil {
				return err
			}
			if err := tx.Bucket(bucketEvents).Delete([]byte(j.ID)); err != nil {
				return err
			}
			if err := tx.Bucket(bucketFinished).Put(finishedKey(j.Finished, j.ID), nil); err != nil {
				return err
			}
		}
		return put(tx, bucketJobs, []byte(j.ID), entry{e.Seq, j})
	})
	return wrap("storing", j.ID, err)
}

// Job implements epcisapi.Jobs.
func (s *CaptureJobStore) Job(id string) (epcisapi.Job, error) {
	var e entry
	err := s.db.View(func(tx *bbolt.Tx) (err error) {
		e, err = read(tx, id)
		return err
	})
	return e.Job, wrap("reading", id, err)
}

// Jobs implements epcisapi.Jobs. The token is the sequence number of the last job.
func (s *CaptureJobStore) Jobs(party, token string, limit int) (jobs []epcisapi.Job, next string, err error) {
	before := ^uint64(0)
	if token != "" {
		if before, err = strconv.ParseUint(token, 10, 64); err != nil {
			return nil, "", fmt.Errorf("%w: a page with the token %q", epcisapi.ErrNotFound, token)
		}
	}
	err = s.db.View(func(tx *bbolt.Tx) error {
		cursor, first := tx.Bucket(bucketParties).Cursor(), partyKey(party, 0)
		cursor.Seek(partyKey(party, before))
		for k, id := cursor.Prev(); k != nil && string(k) >= string(first); k, id = cursor.Prev() {
			if len(jobs) == limit {
				next = strconv.FormatUint(before, 10)
				return nil
			}
			e, err := read(tx, string(id))
			if err != nil {
				return err
			}
			jobs, before = append(jobs, e.Job), e.Seq
		}
		return nil
	})
	return jobs, next, wrap("listing those of", party, err)
}

// Running implements epcisapi.Jobs.
func (s *CaptureJobStore) Running() (jobs []epcisapi.Job, err error) {
	err = s.db.View(func(tx *bbolt.Tx) error {
		return tx.Bucket(bucketRunning).ForEach(func(_, id []byte) error {
			e, err := read(tx, string(id))
			jobs = append(jobs, e.Job)
			return err
		})
	})
	return jobs, wrap("listing", "those that run", err)
}

// Events implements epcisapi.Jobs.
func (s *CaptureJobStore) Events(id string) (events []epcisapi.Pending, err error) {
	err = s.db.View(func(tx *bbolt.Tx) error {
		text := tx.Bucket(bucketEvents).Get([]byte(id))
		if text == nil {
			return epcisapi.ErrNotFound
		}
		return json.Unmarshal(text, &events)
	})
	return events, wrap("reading the events of", id, err)
}

// Prune implements epcisapi.Jobs.
func (s *CaptureJobStore) Prune(t time.Time) error {
	err := s.db.Update(func(tx *bbolt.Tx) error {
		var old [][]byte
		cursor, end := tx.Bucket(bucketFinished).Cursor(), string(finishedKey(t, ""))
		for k, _ := cursor.First(); k != nil && string(k) < end; k, _ = cursor.Next() {
			old = append(old, append([]byte(nil), k...))
		}
		for _, k := range old {
			e, err := read(tx, string(k[8:]))
			if err != nil {
				return err
			}
			if err := tx.Bucket(bucketParties).Delete(partyKey(e.Job.Party, e.Seq)); err != nil {
				return err
			}
			if err := tx.Bucket(bucketJobs).Delete(k[8:]); err != nil {
				return err
			}
			if err := tx.Bucket(bucketFinished).Delete(k); err != nil {
				return err
			}
		}
		return nil
	})
	return wrap("removing", "old ones", err)
}

func read(tx *bbolt.Tx, id string) (e entry, err error) {
	text := tx.Bucket(bucketJobs).Get([]byte(id))
	if text == nil {
		return e, epcisapi.ErrNotFound
	}
	return e, json.Unmarshal(text, &e)
}

func put(tx *bbolt.Tx, bucket, key []byte, v any) error {
	text, err := json.Marshal(v)
	if err != nil {
		return err
	}
	return tx.Bucket(bucket).Put(key, text)
}

func number(n uint64) []byte { return binary.BigEndian.AppendUint64(nil, n) }

func partyKey(party string, seq uint64) []byte {
	return binary.BigEndian.AppendUint64(append([]byte(party), 0), seq)
}

func finishedKey(t time.Time, id string) []byte {
	return append(number(uint64(max(0, t.UnixNano()))), id...)
}

func wrap(doing, what string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s capture job %s: %w", doing, what, err)
}
