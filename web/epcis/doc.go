// Package epcis is the REST binding of EPCIS 2.0 (EPCIS 2.0, section 12, and
// GS1's OpenAPI document): capture, queries, top-level resources, named queries,
// and subscriptions by webhook and WebSocket, with the standard's headers.
//
// It exists so that a warehouse system that speaks EPCIS works with a custody
// ledger without knowing that there is one. It holds no events: it writes through
// a [Ledger] in the name of the credential's party and reads from a repository
// that follows the ledger.
//
// # Promises
//
//   - What was answered with 202 or 201 is not lost. A capture job is on disk
//     before its answer and is taken up again after a crash; since an event's hash
//     names it on the ledger, doing a part of a job twice changes nothing.
//   - A job with the behaviour rollback is one ledger transaction: all of its events
//     stand, or none. With proceed each event stands or falls by itself. Every error
//     names the event by its index and, where there is one, the field.
//   - Who captured an event is the credential's party, whatever the event says.
//   - A party reads its own jobs and subscriptions only. Events and the definitions
//     of named queries are read by every party with a credential.
//   - A subscriber gets every matching event at least once, in the ledger's order.
//     The place up to which it acknowledged is stored, so that neither a crash here
//     nor one there loses events. One that is slow or gone holds up nobody else.
//   - A receiver that takes nothing for [Config.ParkAfter] is left alone: its
//     subscription is parked, and shows why, until its owner posts
//     {"parked": false} to it. Then it gets everything from where it stood.
//   - A webhook reaches public addresses alone, checked when the connection is made
//     and thus after name resolution, and follows no redirect: a subscription is no
//     way into the network of whoever runs the server.
//
// # Choices where the standard leaves one
//
//   - A document of which no event can be captured is refused at once with 400;
//     one of which some can be becomes a job, whose errors tell of the others.
//   - Master data in a document's header are kept before the answer, whatever
//     becomes of its events. They are what a party says: nobody changes another's.
//   - Capturing the same event again succeeds and changes nothing. An event with the
//     eventID of another one is a ResourceAlreadyExistsException; an error
//     declaration, which shares its eventID with the original, is not.
//   - A webhook's body is signed with HMAC-SHA256 under the signatureToken; the
//     header GS1-Signature holds the 64 lower-case hex digits. Without a token
//     there is no header.
//   - Times of schedules are in UTC.
//   - Events, capture jobs, the root and problems can be had as XML by Accept, as the
//     OpenAPI document says; other resources are JSON alone.
//   - GS1-EPC-Format Always_EPC_URN writes a Digital Link as an EPC URN when the
//     length of its GS1 Company Prefix is known, and else leaves it as it is.
package epcis
