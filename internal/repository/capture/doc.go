// Package capture brings EPCIS documents onto the custody ledger: it examines
// their events, makes a job of each document, and works on the jobs.
//
// It exists because a document may hold a thousand events, and a ledger that
// cannot be reached must not lose one of them. What it promises:
//
//   - A job that [Captures.Submit] returned is durable, and is taken up again after
//     a crash. Since an event's hash names it on the ledger, doing a part of a job
//     twice changes nothing.
//   - A job with the behaviour [Rollback] is one ledger transaction: all of its
//     events stand, or none. With [Proceed] each event stands or falls by itself.
//   - Every error names the event by its index in the document and, where there is
//     one, the field.
//   - Who captured an event is the party that the caller names, whatever the event
//     says.
//   - A job is finished once its events can be read from the repository, unless
//     that is behind for longer than [Config.Visible].
//
// It knows neither HTTP nor the standard's exceptions: the binding says those.
package capture
