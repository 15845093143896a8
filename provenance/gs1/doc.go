// Package gs1 reads, checks and writes the identifiers that GS1 standards put
// on goods: keys such as GTIN, SSCC and GLN, the element strings in GS1-128,
// DataMatrix and QR symbols, GS1 Digital Link URIs (URI Syntax 1.6) and the
// EPC URNs of EPCIS.
//
// A scan is text from a stranger. Everything that this package returns without
// an error keeps the rules of the application identifiers concerned: length,
// character set, check digit, dates, code lists, which qualifiers follow which
// key in which order. Everything else is an [*Error] that names the rule and
// the character, so that a person can find the misprint and a program can
// decide. No input makes a function panic, and none takes more than time and
// memory in proportion to its length. What it does not tell is whether a
// prefix has been allotted, a key issued or a thing genuine.
//
// One thing has many labels: hosts, prefixes, short GTINs, symbols and URNs
// differ. [ParseAny] takes them all, and [Link.ID] is the same text for all of
// them, so it is the one to store and to compare:
//
//	l, err := gs1.ParseAny(scanned)
//	id := l.ID() // https://id.gs1.org/01/09506000134352/21/32a-b
//
// The table of application identifiers is data: see [Lookup] and [All].
//
// The package imports the standard library only, holds no mutable state and
// reads no clock.
package gs1
