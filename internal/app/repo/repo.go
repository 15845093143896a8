// Package repo fits the event repository and the custody ledger to what the
// EPCIS binding asks for.
package repo

import (
	"context"
	"encoding/json"
	"errors"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/repository"
	"github.com/waymark/waymark/provenance/epcis/query"
	epcisapi "github.com/waymark/waymark/web/epcis"
)

// Ledger is the custody ledger as the binding needs it.
type Ledger map[string]custody.Client // by MSP id

// Append implements epcisapi.Ledger.
func (l Ledger) Append(ctx context.Context, party string, events []json.RawMessage, atomic bool) ([]epcisapi.Outcome, error) {
	captures := make([]chaincode.Capture, len(events))
	for i, ev := range events {
		captures[i] = chaincode.Capture{Event: ev}
	}
	add := l[party].Append
	if atomic {
		add = l[party].AppendAll
	}
	got, err := add(ctx, captures...)
	var rejected *custody.Rejected
	if errors.As(err, &rejected) {
		return nil, &epcisapi.Refused{Code: rejected.Code, Detail: rejected.Detail}
	}
	outcomes := make([]epcisapi.Outcome, len(got))
	for i, o := range got {
		outcomes[i] = epcisapi.Outcome{EventID: o.EventID, Status: string(o.Status), Code: o.Code, Subject: o.Subject, Detail: o.Detail}
	}
	return outcomes, err
}

// Store is the repository as the binding needs it.
type Store struct{ *repository.Repository }

func convert(list []repository.Event) []epcisapi.Event {
	out := make([]epcisapi.Event, len(list))
	for i, e := range list {
		out[i] = epcisapi.Event{Seq: e.Seq, ID: e.ID, Event: e.Event}
	}
	return out
}

// Search implements epcisapi.Events.
func (s Store) Search(ctx context.Context, q query.Query) (epcisapi.Page, error) {
	p, err := s.Repository.Search(ctx, q)
	return epcisapi.Page{Events: convert(p.Events), Next: p.Next}, err
}

// ByID implements epcisapi.Events.
func (s Store) ByID(id string) ([]epcisapi.Event, error) {
	list, err := s.Repository.ByID(id)
	return convert(list), err
}

// Matches implements epcisapi.Events.
func (s Store) Matches(ctx context.Context, q query.Query, after uint64, limit int) ([]epcisapi.Event, uint64, error) {
	list, upTo, err := s.Repository.Matches(ctx, q, after, limit)
	return convert(list), upTo, err
}

var resources = map[epcisapi.Resource]repository.Resource{
	epcisapi.EPCs: repository.EPCs, epcisapi.BizSteps: repository.BizSteps, epcisapi.BizLocations: repository.BizLocations,
	epcisapi.ReadPoints: repository.ReadPoints, epcisapi.Dispositions: repository.Dispositions, epcisapi.EventTypes: repository.EventTypes,
}

// Values implements epcisapi.Lists.
func (s Store) Values(list epcisapi.Resource, perPage int, token string) ([]string, string, error) {
	return s.Repository.Values(resources[list], perPage, token)
}

// Has implements epcisapi.Lists.
func (s Store) Has(list epcisapi.Resource, value string) (bool, error) {
	return s.Repository.Has(resources[list], value)
}

// Queries are the stored queries as the binding needs them.
type Queries struct{ *repository.Queries }

// named tells the binding's errors from the store's.
func named(err error) error {
	switch {
	case errors.Is(err, repository.ErrNotFound):
		return errors.Join(epcisapi.ErrNotFound, err)
	case errors.Is(err, repository.ErrExists):
		return errors.Join(epcisapi.ErrExists, err)
	}
	return err
}

// Create implements epcisapi.Queries.
func (q Queries) Create(n epcisapi.NamedQuery) error {
	isNew, err := q.Queries.Create(repository.NamedQuery{Name: n.Name, Query: n.Query, Owner: n.Party, Created: n.Created})
	if err == nil && !isNew {
		err = epcisapi.ErrExists
	}
	return named(err)
}

func namedQuery(n repository.NamedQuery) epcisapi.NamedQuery {
	return epcisapi.NamedQuery{Name: n.Name, Query: n.Query, Party: n.Owner, Created: n.Created}
}

// Query implements epcisapi.Queries.
func (q Queries) Query(name string) (epcisapi.NamedQuery, error) {
	n, err := q.Get(name)
	return namedQuery(n), named(err)
}

// List implements epcisapi.Queries.
func (q Queries) List(token string, limit int) (list []epcisapi.NamedQuery, next string, err error) {
	got, err := q.Queries.List(token, limit+1)
	for i, n := range got {
		if i == limit {
			return list, list[i-1].Name, nil
		}
		list = append(list, namedQuery(n))
	}
	return list, "", named(err)
}

// Delete implements epcisapi.Queries.
func (q Queries) Delete(name string) error {
	_, err := q.Queries.Delete(name)
	return named(err)
}

// Subscribe implements epcisapi.Queries.
func (q Queries) Subscribe(s epcisapi.Subscription) error {
	_, err := q.Queries.Subscribe(repository.Subscription{
		ID: s.ID, Query: s.Query, Dest: s.Dest, Secret: s.Token, Owner: s.Party, Stream: s.Schedule == nil, Schedule: s.Schedule,
		ReportIfEmpty: s.ReportIfEmpty, EPCFormat: s.Format, InitialRecord: s.Initial, Created: s.Created,
		LastSeq: s.Progress.Seq, LastNotified: s.Progress.Notified, MinRecordTime: s.Progress.LastRun,
	})
	return named(err)
}

func subscription(s repository.Subscription) epcisapi.Subscription {
	return epcisapi.Subscription{
		ID: s.ID, Query: s.Query, Dest: s.Dest, Token: s.Secret, Party: s.Owner, Schedule: s.Schedule,
		ReportIfEmpty: s.ReportIfEmpty, Format: s.EPCFormat, Initial: s.InitialRecord, Created: s.Created,
		Progress: epcisapi.Progress{Seq: s.LastSeq, Notified: s.LastNotified, LastRun: s.MinRecordTime},
		Failure:  epcisapi.Failure{Reason: s.LastFailure, Since: s.FailingSince, NotBefore: s.RetryNotBefore, Parked: s.Parked},
	}
}

// Subscription implements epcisapi.Queries.
func (q Queries) Subscription(name, id string) (epcisapi.Subscription, error) {
	s, err := q.Queries.Subscription(name, id)
	return subscription(s), named(err)
}

// Subscriptions implements epcisapi.Queries.
func (q Queries) Subscriptions() ([]epcisapi.Subscription, error) {
	all, err := q.AllSubscriptions()
	out := make([]epcisapi.Subscription, len(all))
	for i, s := range all {
		out[i] = subscription(s)
	}
	return out, err
}

// Acknowledge implements epcisapi.Queries.
func (q Queries) Acknowledge(name, id string, p epcisapi.Progress) error {
	return named(q.Delivered(name, id, p.Seq, p.Notified, p.LastRun))
}

// Failed implements epcisapi.Queries.
func (q Queries) Failed(name, id string, f epcisapi.Failure) error {
	return named(q.Queries.Failed(name, id, repository.Failure(f)))
}

// Resume implements epcisapi.Queries.
func (q Queries) Resume(name, id string) error { return named(q.Queries.Resume(name, id)) }

// Unsubscribe implements epcisapi.Queries.
func (q Queries) Unsubscribe(name, id string) error { return named(q.Queries.Unsubscribe(name, id)) }
