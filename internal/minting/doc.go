// Package minting turns a maker's batch file into minted items: it reads
// and checks the file, binds every row to its passport and sealed code, mints
// the batch on the EVM and commissions its items on the custody ledger.
//
// Everything is checked before anything is minted, and every bad row is named
// by its line. A batch is keyed by what it holds: running the same file again
// completes what is missing and repeats nothing, whatever was interrupted and
// wherever.
package minting
