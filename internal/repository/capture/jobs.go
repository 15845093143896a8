package capture

import (
	"context"
	"encoding/binary"
	"fmt"
	"strconv"
	"time"

	"github.com/waymark/waymark/internal/repository"
	"github.com/waymark/waymark/internal/store"
)

// Jobs keeps capture jobs with the events that are still to be captured. What a
// method wrote is durable when it returns, and each method is one transaction: a
// crash leaves all of it or nothing. Safe for concurrent use.
type Jobs struct{ db store.Store }

// NewJobs keeps jobs in a database.
func NewJobs(db store.Store) *Jobs { return &Jobs{db} }

// entry is a job as it is stored.
type entry struct {
	Seq uint64 `json:"seq"` // order of arrival
	Job Job    `json:"job"`
}

const (
	jobs          = store.Table[string, entry]("epcis jobs")           // by id
	pendingEvents = store.Table[string, []Pending]("epcis job events") // by id: those of a job that runs
	running       = store.Table[[]byte, string]("epcis jobs running")  // party ‖ 0 ‖ sequence → id
	ofParty       = store.Table[[]byte, string]("epcis jobs by party") // party ‖ 0 ‖ sequence → id
	finished      = store.Table[[]byte, string]("epcis jobs finished") // time ‖ id → id
)

// Add stores a new job, or is ErrExists.
func (s *Jobs) Add(ctx context.Context, j Job, pending []Pending) error {
	err := s.db.Update(ctx, func(tx store.Tx) error {
		_, found, err := jobs.Get(tx, j.ID)
		if found {
			err = repository.ErrExists
		}
		if err != nil {
			return err
		}
		seq, err := store.Next(tx, string(jobs))
		if err != nil {
			return err
		}
		if err := jobs.Put(tx, j.ID, entry{seq, j}); err != nil {
			return err
		}
		if err := pendingEvents.Put(tx, j.ID, pending); err != nil {
			return err
		}
		if err := ofParty.Put(tx, partyKey(j.Party, seq), j.ID); err != nil {
			return err
		}
		return running.Put(tx, partyKey(j.Party, seq), j.ID)
	})
	return doing(err, "storing", j.ID)
}

// Save replaces a job. Of one that does not run any more the events go away.
func (s *Jobs) Save(ctx context.Context, j Job) error {
	err := s.db.Update(ctx, func(tx store.Tx) error {
		e, err := read(tx, j.ID)
		if err != nil {
			return err
		}
		if e.Job.Running && !j.Running {
			if err := running.Delete(tx, partyKey(j.Party, e.Seq)); err != nil {
				return err
			}
			if err := pendingEvents.Delete(tx, j.ID); err != nil {
				return err
			}
			if err := finished.Put(tx, finishedKey(j.Finished, j.ID), j.ID); err != nil {
				return err
			}
		}
		return jobs.Put(tx, j.ID, entry{e.Seq, j})
	})
	return doing(err, "storing", j.ID)
}

// Job returns a job, or ErrNotFound.
func (s *Jobs) Job(ctx context.Context, id string) (Job, error) {
	var e entry
	err := s.db.View(ctx, func(r store.Reader) (err error) {
		e, err = read(r, id)
		return err
	})
	return e.Job, doing(err, "reading", id)
}

// List lists a party's jobs, newest first, after the one of a token, which is the
// sequence number of the last job. A token that is none is ErrNotFound.
func (s *Jobs) List(ctx context.Context, party, token string, limit int) (list []Job, next string, err error) {
	before := ^uint64(0)
	if token != "" {
		if before, err = strconv.ParseUint(token, 10, 64); err != nil {
			return nil, "", fmt.Errorf("%w: a page with the token %q", repository.ErrNotFound, token)
		}
	}
	err = s.db.View(ctx, func(r store.Reader) error {
		list, next = nil, ""
		last := uint64(0)
		for row, err := range ofParty.Range(r, store.Range{From: partyKey(party, 0), To: partyKey(party, before), Backward: true, Limit: limit + 1}) {
			if err != nil {
				return err
			}
			if len(list) == limit {
				next = strconv.FormatUint(last, 10)
				return nil
			}
			e, err := read(r, row.Value)
			if err != nil {
				return err
			}
			list, last = append(list, e.Job), e.Seq
		}
		return nil
	})
	return list, next, doing(err, "listing those of", party)
}

// Next returns a party's oldest job that runs, with its events, or ErrNotFound.
func (s *Jobs) Next(ctx context.Context, party string) (j Job, pending []Pending, err error) {
	err = s.db.View(ctx, func(r store.Reader) error {
		for row, err := range running.Range(r, store.Prefix(party+"\x00")) {
			if err != nil {
				return err
			}
			e, err := read(r, row.Value)
			if err != nil {
				return err
			}
			j = e.Job
			pending, _, err = pendingEvents.Get(r, j.ID)
			return err
		}
		return repository.ErrNotFound
	})
	return j, pending, doing(err, "reading the next one of", party)
}

// Prune removes the jobs that finished before t.
func (s *Jobs) Prune(ctx context.Context, t time.Time) error {
	err := s.db.Update(ctx, func(tx store.Tx) error {
		for row, err := range finished.Range(tx, store.Range{To: finishedKey(t, "")}) {
			if err != nil {
				return err
			}
			e, err := read(tx, row.Value)
			if err != nil {
				return err
			}
			if err := ofParty.Delete(tx, partyKey(e.Job.Party, e.Seq)); err != nil {
				return err
			}
			if err := jobs.Delete(tx, row.Value); err != nil {
				return err
			}
			if err := finished.Delete(tx, row.Key); err != nil {
				return err
			}
		}
		return nil
	})
	return doing(err, "removing", "old ones")
}

func read(r store.Reader, id string) (entry, error) {
	e, found, err := jobs.Get(r, id)
	if err == nil && !found {
		err = repository.ErrNotFound
	}
	return e, err
}

func partyKey(party string, seq uint64) []byte {
	return binary.BigEndian.AppendUint64(append([]byte(party), 0), seq)
}

func finishedKey(t time.Time, id string) []byte {
	return append(store.Number(uint64(max(0, t.UnixNano()))), id...)
}

func doing(err error, what, of string) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s capture job %s: %w", what, of, err)
}
