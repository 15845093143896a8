// Package chaincode is the custody ledger's smart contract: it decides which
// EPCIS events become custody records. The embedded ledger and a real
// Hyperledger Fabric peer run this one implementation.
//
// It guarantees, against any single party that submits transactions:
//
//   - A record enters a subject's chain only as [provenance.Custody.Append]
//     allows, which is the rule that every verifier replays.
//   - Who did it is the creator's certificate and nothing else: the MSP id
//     names the party, and the attribute [RolesAttribute] bounds its roles.
//   - One event is one event: its CBV hash is its key, so that sending it again,
//     spelled in any way, changes nothing and succeeds.
//   - An event about several subjects is recorded for all or for none.
//
// It does not know when anything happened: the event's time is the party's
// claim, the transaction's time the client's. It is a pure function of the
// proposal and the committed state (no clock, no randomness, no map order), so
// that all endorsers come to the same write set.
//
// # State
//
// Keys are Fabric composite keys, one subject a key, so that transactions on
// different items never conflict and a key-level endorsement policy can be
// set for one subject:
//
//	custody   subject              provenance.Custody: where the chain stands, and the
//	                               event id of its newest record
//	event     event id             the event, its author, and its records if they are few
//	record    subject, seq         provenance.Record of an event that has many; seq as 16
//	                               hex digits
//	touched   event id             the positions of an event's records if they are many
//	content   unit, subject        the subject: it is in the unit
//	party     msp                  provenance.Party
//	gln       PGLN URI             msp
//	prefix    one digit each       msp that issues under the company prefix
//	approval  prefix, msp, msp     true: the latter approves that the prefix is the former's
//	declared  event id             event id of the first declaration that it is wrong
//	attest    order, msp           Attestation of the delivery
//	attest    order, msp, milestone  Attestation of a milestone
//	named     eventID              event id: of eventIDs that clients chose
//
// Each record names the event of the one before it in its chain. So a chain is
// read back from where custody stands, along records that somebody was entitled
// to write, and what else may lie under such keys is never seen.
//
// # Who writes a key again
//
// Fabric applies a transaction when enough organisations' peers endorsed it. By
// the channel's policy a majority is enough, and two of three that collude could
// write anything. So the chaincode gives keys policies of their own
// (SetStateValidationParameter), which take the place of the channel's:
//
//   - custody: [provenance.Custody.EndorsementPolicy]. What is held is moved by its holder and
//     one other together; what is in transit by giver and taker.
//   - record, event, touched, attest, named, prefix, approval, declared: nobody. They
//     are written once.
//   - party, gln: the party and one other.
//   - content: none. The chains say what is in a unit.
//
// The first writing of a key is not protected by any of this: a majority of the
// organisations can begin a chain in a maker's name, though not sign it. Readers
// find out by the creator's signature ([ReadEntries]) and by the item's token,
// which they cannot mint. A policy is set when whom it asks for changes, and
// names the parties registered then. While one party alone is registered, keys
// get none.
package chaincode
