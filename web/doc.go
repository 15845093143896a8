// Package web is the HTTP server: the table of routes, credentials and sessions,
// limits, event streams, idempotent requests, problem documents and the OpenAPI
// description. What is served stands in packages of its own, which hand their
// routes to [Server.Mount]: web/api, web/pages, web/epcis and web/resolver. The
// package web/site puts them together.
//
// What it promises:
//   - No write happens without a credential: a token of one party and role, a
//     session that such a token made, or, for the claim of an item, the code
//     that was sealed in its box.
//   - A body larger than its route allows is refused in constant memory.
//   - What a browser renders holds no inline script and no inline style.
//   - An error has one shape, an RFC 9457 problem document or a page, and
//     its status is decided here alone.
package web
