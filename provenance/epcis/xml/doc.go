// Package xml reads EPCIS documents in XML, of the versions 1.0 to 1.2 and 2.0,
// into the event model of package epcis, so that a party whose software speaks
// XML captures into the same ledger, under the same rules, as one that speaks
// JSON. [Marshal] writes version 2.0 for those who read nothing else.
//
// # Promises
//
//   - The same event has the same hash, whether it came as XML or as JSON: see
//     epcis.HashID.
//   - What [Marshal] writes, [Parse] reads as the same events with the same hashes.
//     XML has no numbers and no lists: in extensions they become texts and
//     repeated elements, which the event hash takes for the same.
//     An extension whose name no XML element can have, such as one that begins
//     with a digit, is written under an escaped name (_x0039_) and is read under
//     that one.
//   - Nothing of an event is lost. Fields of other namespaces, elements and
//     attributes, become extensions under their prefix, which the event's context
//     declares; the version's own wrappers (extension, baseExtension) disappear.
//     Not kept are comments, processing instructions, white space around
//     values, and the attributes of XML Schema (xsi).
//   - What does not fit the standard's types stays with its event as
//     epcis.Validate's findings, with the field's place; other events of the
//     document are read. Only a text that is not XML, is no EPCIS document, or
//     breaks a bound of [Limits] is an error.
//   - Nothing is fetched and nothing is expanded: a document type declaration that
//     is more than a name is refused, and with it every entity but XML's own
//     five. Memory stays in proportion to the text.
package xml
