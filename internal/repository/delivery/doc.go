// Package delivery sends what standing queries find to their subscribers: by
// webhook to those whose subscription is stored, and over whatever connection the
// caller holds to the others.
//
// What it promises a subscriber:
//
//   - It gets every matching event at least once, in the ledger's order. The place
//     up to which it acknowledged is stored, so that neither a crash here nor one
//     there loses events. One that is slow or gone holds up nobody else.
//   - A receiver that takes nothing for [Config.ParkAfter] is left alone: its
//     subscription is parked, and shows why, until its owner resumes it. Then it
//     gets everything from where it stood.
//   - A webhook's body is signed with HMAC-SHA256 under the subscription's secret;
//     the header GS1-Signature holds the 64 lower-case hex digits. Without a secret
//     there is no header.
//
// And who runs the server: a webhook reaches public addresses alone, checked when
// the connection is made and thus after name resolution, and follows no redirect, so
// that a subscription is no way into the server's network.
//
// Each subscription is a worker of its own (package worker), which decides when it
// is tried again.
package delivery
