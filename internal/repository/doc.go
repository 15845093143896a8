// Package repository is an EPCIS 2.0 event repository over the custody ledger: a
// projection of the ledger's event stream in a database of its own, made to answer
// the standard's query language.
//
// It exists because a ledger keeps chains, one after another, and a warehouse asks
// across them. It may be deleted at any time and is rebuilt from the ledger. What
// it promises:
//
//   - Every event on the ledger is in it once, those that are custody records and
//     those that are not, under a sequence number that depends on the ledger's
//     stream alone: a rebuilt repository gives each event the same number.
//   - Each run of ledger transactions is applied in one transaction together with the
//     place up to which it was read, so a crash neither skips nor repeats an event.
//   - [Repository.Search] returns exactly the events for which [query.Query.Match]
//     says yes; indexes only make it fast. The pages of one answer are of one
//     state: events that arrive between two pages are not mixed in.
//   - [Repository.Matches] gives every matching event after a sequence number, in
//     order; who asks again after each of [Repository.Changes] gets every match once.
//
// Events come back as they were captured, with two additions that the standard
// asks of a repository: recordTime is when this party's own peer committed the
// event, never a client's claim, and never earlier than that of an event before it;
// an event without an eventID gets the CBV 2.0 event hash.
//
// Named queries, subscriptions and master data are not on the ledger and cannot be
// rebuilt: [Queries] and [MasterData] keep them in the main database.
package repository
