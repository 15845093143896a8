// Package epcis is the REST binding of EPCIS 2.0 (EPCIS 2.0, section 12, and
// GS1's OpenAPI document): capture, queries, top-level resources, named queries,
// and subscriptions by webhook and WebSocket, with the standard's headers.
//
// It exists so that a warehouse system that speaks EPCIS works with a custody
// ledger without knowing that there is one. It holds nothing itself: package capture
// brings events onto the ledger in the name of the credential's party, package
// repository follows the ledger and answers queries, and package delivery sends to
// subscribers. Here are the standard's paths, headers, media types and exceptions.
//
// # Promises
//
//   - What was answered with 202 or 201 is not lost: a capture job is durable before
//     its answer.
//   - Who captured an event is the credential's party, whatever the event says.
//   - A party reads its own jobs and subscriptions only. Events and the definitions
//     of named queries are read by every party with a credential.
//   - Every error is a problem document by RFC 9457 whose type is one of the
//     standard's exceptions. What a rule of the ledger refused has its code.
//
// Beyond the standard, a subscription that is parked is resumed by its owner with
// POST {"parked": false}.
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
//   - Times of schedules are in UTC.
//   - Events, capture jobs, the root and problems can be had as XML by Accept, as the
//     OpenAPI document says; other resources are JSON alone.
//   - GS1-EPC-Format Always_EPC_URN writes a Digital Link as an EPC URN when the
//     length of its GS1 Company Prefix is known, and else leaves it as it is.
package epcis
