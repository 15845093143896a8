// Package web is the way in for people and programs: the scan target behind
// every label, the pages of the warehouse and the merchant, and the HTTP API.
//
// What it promises:
//   - A page or a document never says more than the verdict. "The record is
//     valid" stands apart from "this object is genuine", and a source that was
//     not reached is never shown as a pass.
//   - No write happens without a credential: a token of one party and role, a
//     session that such a token made, or, for the claim of an item, the code
//     that was sealed in its box.
//   - A body larger than its route allows is refused in constant memory.
//   - What a browser renders holds no inline script and no inline style, and
//     every page can be read and used with scripts off.
//
// The package knows no ledger. It declares the small interfaces that it needs
// beside the handlers that use them, and the program wires them in [Config].
package web
