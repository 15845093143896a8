package index

import (
	"encoding/binary"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/evm"
	"github.com/waymark/waymark/internal/store"
	"github.com/waymark/waymark/provenance"
)

// layout names the version of the buckets below; a file of another layout is
// started over.
const layout = "4"

// Buckets that the EVM's logs fill. Each write to them is journaled. Their
// places in the list are part of the journal's format.
var evmBuckets = []string{
	bucketBatches, bucketBatchOrder, bucketOwners, bucketClaims, bucketRecalls, bucketBatchRecalls, bucketStolen,
	bucketOrders, bucketOrderSeq, bucketBySide, bucketDue, bucketCredits, bucketTokenCredits,
	bucketVersions, bucketRecoveries, bucketEscrows, bucketUnpaid,
}

const (
	bucketBatches      = "batches"       // batch id → JSON of Batch
	bucketBatchOrder   = "batch-order"   // place → batch id
	bucketOwners       = "owners"        // token → account; absent: still the issuer's
	bucketClaims       = "claims"        // token → JSON of Claim
	bucketRecalls      = "recalls"       // token → reason
	bucketBatchRecalls = "batch-recalls" // batch id → reason
	bucketStolen       = "stolen"        // token → account that reported it
	bucketOrders       = "orders"        // order id → JSON of storedOrder
	bucketOrderSeq     = "order-seq"     // place → order id
	bucketBySide       = "by-side"       // account ‖ place → order id
	bucketDue          = "due"           // time ‖ order id → 1: open orders by when their time is over
	bucketCredits      = "credits"       // asset ‖ account → amount, big-endian
	bucketTokenCredits = "token-credits" // passport ‖ token → account
	bucketVersions     = "versions"      // token ‖ number → JSON of provenance.Version
	bucketRecoveries   = "recoveries"    // token → JSON of provenance.Recovery: proposed, and not over
	bucketEscrows      = "escrows"       // account → 1: a registered escrow
	bucketUnpaid       = "unpaid"        // milestone ‖ 0 ‖ order id → 1: funded orders that it would pay a share
)

// Buckets that the custody ledger's entries fill.
var custodyBuckets = []string{
	bucketRecords, bucketMarks, bucketItems, bucketTokens, bucketParties, bucketAttestations, bucketSightings,
}

const (
	bucketRecords      = "records"      // subject ‖ 0 ‖ seq → JSON of Record
	bucketMarks        = "marks"        // SHA-256 of the JSON → JSON of provenance.BatchMark
	bucketItems        = "items"        // subject → token ‖ mark
	bucketTokens       = "tokens"       // token → subject that was commissioned for it first
	bucketParties      = "parties"      // MSP id → JSON of provenance.Party
	bucketAttestations = "attestations" // order id ‖ MSP id (‖ 0 ‖ milestone) → JSON of escrow.Attestation
	bucketSightings    = "sightings"    // order id ‖ subject ‖ 0 ‖ seq → JSON of escrow.DeliveryRecord
)

const (
	bucketMeta = "meta"
	bucketUndo = "undo" // block ‖ number → what a write replaced
)

var (
	keyEVMCursor     = []byte("evm-cursor")
	keyUndoFloor     = []byte("undo-floor") // rolling back to an older block is not possible
	keyCustodyCursor = []byte("custody-cursor")
	keyCustodySeen   = []byte("custody-seen")
)

// The buckets whose values are JSON texts.
const (
	tableBatches       = store.Table[[]byte, Batch](bucketBatches)
	tableClaims        = store.Table[[]byte, Claim](bucketClaims)
	tableOrders        = store.Table[[]byte, storedOrder](bucketOrders)
	tableVersions      = store.Table[[]byte, provenance.Version](bucketVersions)
	tableRecoveries    = store.Table[[]byte, provenance.Recovery](bucketRecoveries)
	tableRecords       = store.Table[[]byte, Record](bucketRecords)
	tableMarks         = store.Table[[]byte, provenance.BatchMark](bucketMarks)
	tableParties       = store.Table[string, provenance.Party](bucketParties)
	tableAttestations  = store.Table[[]byte, escrow.Attestation](bucketAttestations)
	tableSightings     = store.Table[[]byte, escrow.DeliveryRecord](bucketSightings)
	tableEVMCursor     = store.Table[[]byte, evm.Cursor](bucketMeta)
	tableCustodyCursor = store.Table[[]byte, custody.Cursor](bucketMeta)
)

// placeSize is the length of a place on the chain: block number and log index.
const placeSize = 12

func place(block uint64, log uint) []byte {
	return binary.BigEndian.AppendUint32(binary.BigEndian.AppendUint64(nil, block), uint32(log))
}

func number(n uint64) []byte { return binary.BigEndian.AppendUint64(nil, n) }

func join(parts ...[]byte) []byte {
	var b []byte
	for _, p := range parts {
		b = append(b, p...)
	}
	return b
}

func recordKey(subject string, seq uint64) []byte {
	return join([]byte(subject), []byte{0}, number(seq))
}

func sightingKey(id escrow.OrderID, subject string, seq uint64) []byte {
	return join(id[:], recordKey(subject, seq))
}

func sideKey(a provenance.Address, at []byte) []byte { return join(a[:], at) }

func unpaidKey(m escrow.Milestone, id escrow.OrderID) []byte {
	return join([]byte(m), []byte{0}, id[:])
}

func attestationKey(a escrow.Attestation) []byte {
	key := join(a.Order[:], []byte(a.Party))
	if a.Milestone != "" {
		key = join(key, []byte{0}, []byte(a.Milestone))
	}
	return key
}

func dueKey(at uint64, id escrow.OrderID) []byte { return join(number(at), id[:]) }
