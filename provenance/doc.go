// Package provenance is the vocabulary and the rules of Waymark: what an item,
// a passport, a batch, a custody record and a verdict are, and when one may
// follow another.
//
// Everything here is a pure function of its arguments over the standard
// library: no clock, no network, no ledger. The custody chaincode, the
// attestors, the scan page and an independent auditor all call the same
// [Custody.Apply], [VerifyChain] and [Judge], so they cannot come to different
// answers about the same evidence.
//
// The hashes are SHA-256, because Go's library, every browser and an EVM
// precompile have it. Trees are RFC 9162 trees.
package provenance
