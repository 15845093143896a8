// Package resolver answers for GS1 Digital Link URIs as the GS1-Conformant
// Resolver Standard 1.2 says: a key that was printed once on a label leads to
// whatever is known of the thing today, for a person, a program or another
// resolver, by link type, language, media type and context.
//
// Every primary key is taken, behind any path prefix, compressed or not, and
// whatever host the label was printed for: the identity alone decides. What a
// key leads to comes from a [Source]; this server's own pages are [PageSource], and
// what makers register is a [Store]. Where the finest key has no link of the
// wanted type, the key without its last qualifier is asked, and so on up.
//
// # Promises
//
//   - A redirect (307) goes only to an address that a Source gave, with the
//     request's query string added unless the target forbids it.
//   - An answer of 200 is a linkset or the page itself, never an error:
//     a URI that breaks a rule of GS1 is a 400 that names the character, a key
//     or link type without links is a 404, other methods are a 405. They are
//     refusals, which the application says as it says all others.
//   - A linkset (RFC 9264) is valid by GS1's schema for linksets, if the targets
//     passed [CheckTargets].
//   - Nothing of a request but its query string and its identifiers, escaped, gets
//     into a header of the answer.
//
// The core, [Resolver.Resolve], knows no web framework; [Resolver.Handle] puts it
// before a Fiber application's routes.
package resolver
