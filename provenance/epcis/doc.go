// Package epcis reads, writes, checks and hashes GS1 EPCIS 2.0 events.
//
// An [Event] is the outside form of a custody record: what was seen, when,
// where and why. The package exists so that a party can take an event from
// anybody's software, keep every field of it, name it by its content and say
// precisely what is wrong with it.
//
// # Promises
//
//   - Nothing is lost. Fields of custom namespaces, the text of timestamps and
//     the digits of numbers survive [Parse] and MarshalJSON; what changes is only
//     spelling that EPCIS declares equivalent (white space, member order, and
//     CBV terms, which become bare words).
//   - Marshalling is a function of the event alone: the same Event gives the
//     same bytes on every machine, and marshalling what was just parsed from
//     those bytes gives them again. Ledgers may hash the result.
//   - What a ledger stores has one meaning. MarshalJSON never writes a member
//     twice, and Event.UnmarshalJSON refuses duplicate members and invalid UTF-8;
//     a member whose name differs from the standard's in letter case is not taken
//     for it. [Parse], which reads foreign documents, lets the last duplicate win.
//   - An event that did not fit the standard's types is still returned by
//     [Parse], so that the rest of its document can be captured, but it can be
//     neither hashed nor marshalled: a half-read event never passes for the
//     whole one. [Validate] says what was wrong.
//   - Nothing is fetched. The EPCIS JSON-LD context is known to the package, and
//     other contexts by address are kept but not followed.
//
// # The event hash
//
// [HashID] is the CBV 2.0 event hash identifier (CBV 2.0, section 8.9). It names
// what happened and survives translation between EPC URNs and GS1 Digital Link,
// other member orders and other time zones. It deliberately leaves out eventID,
// recordTime, errorDeclaration and comments, so an error declaration has the
// identifier of the event that it declares wrong; see [Event.IsErrorDeclaration].
//
// It identifies; it is no commitment. The standard's text puts nothing between
// fields and treats numbers and texts alike, so somebody who tries can write two
// different events with one identifier. Who keys events by it must compare the
// marshalled bytes too before taking a second event for the first. And anybody
// can compute the identifier of an event that he guesses.
package epcis
