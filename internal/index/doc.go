// Package index is the read model: a projection of both ledgers in one
// database, so that a page or a worker finds in microseconds what the ledgers hold
// somewhere.
//
// It may be deleted at any time and is rebuilt from the passport and escrow
// contracts' logs and from the custody ledger's event stream. What it promises:
//
//   - Each batch of logs and each run of custody entries is applied in one
//     transaction together with the place up to which it was read, so a crash
//     neither skips nor repeats anything.
//   - A reorganisation of the EVM chain is undone exactly before the new blocks
//     are applied; one that goes further back than the kept undo starts the
//     EVM's half over.
//   - Two indexes that read the same ledgers to the same heights hold the same
//     bytes, whatever the pace and the interruptions: [Index.Digest] compares.
//
// It decides nothing. Whoever acts on what it says reads the contract or the
// ledger again first; and when a source lies, the index repeats the lie.
package index
