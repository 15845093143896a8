// Package query is the query language of EPCIS 2.0: the parameters of the
// standard's SimpleEventQuery (EPCIS 2.0, section 8.2.7.1) as the REST binding
// writes them, in a URL or in the body of a named query.
//
// The package exists so that one reading of the language serves whoever answers
// queries: a repository that chooses an index, a subscription that looks at each
// new event, and a test that simply asks about all of them.
//
// # Promises
//
//   - A [Query] is a value. [Query.Match] depends on the query, the event and the
//     master data handed to it alone.
//   - No parameter is ignored. A name that the standard does not define, a value
//     of the wrong form and a combination that it forbids are each an [*Error]
//     that names the parameter and the standard's exception.
//   - Things are compared, not spellings: an EPC URN and the GS1 Digital Link of
//     the same thing are equal on any host, so are the bare word, the compact URI,
//     the full URI and the CBV 1.x URN of a term, 1.50 and 1.5, one instant in two
//     time zones, and (for sensor values and quantities) one amount in two units.
//   - [Query.Conditions] and [Terms] tell an index where to look. An event that
//     matches always has one of the terms of each condition, so who reads only
//     what the index names and asks Match misses nothing.
//
// # Parameters
//
// The criteria of a query hold together (AND), the values of one criterion are
// alternatives (OR). Criteria about lists hold of an event as soon as one element
// fulfils them, each on its own: EQ_type=Temperature and GE_value_CEL=30 need not
// be met by the same sensor report, as the standard has it.
//
// Field names in parameters (EQ_ex:colour, EXISTS_ILMD_ex:lot) are compared by
// namespace when the query declares the prefix, with an @context or
// [Parser.Context], or when it is written out (https://example.org/colour, or
// https://example.org/#colour as in EPCIS 1.x). A prefix that nobody declared is
// compared with the name as the event writes it.
//
// In a URL the values of a list are separated by "|" (the pipeDelimited style of
// the standard's OpenAPI document) or come in repeated parameters.
package query
