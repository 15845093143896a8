package index

import (
	"encoding/binary"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/provenance"
)

// layout names the version of the buckets below; a file of another layout is
// started over.
const layout = "3"

// Buckets that the EVM's logs fill. Each write to them is journaled. Their
// places in the list are part of the journal's format.
var evmBuckets = [][]byte{
	bucketBatches, bucketBatchOrder, bucketOwners, bucketClaims, bucketRecalls, bucketBatchRecalls, bucketStolen,
	bucketOrders, bucketOrderSeq, bucketBySide, bucketDue, bucketCredits, bucketTokenCredits,
	bucketVersions, bucketRecoveries, bucketEscrows, bucketUnpaid,
}

var (
	bucketBatches      = []byte("batches")       // batch id → JSON of Batch
	bucketBatchOrder   = []byte("batch-order")   // place → batch id
	bucketOwners       = []byte("owners")        // token → account; absent: still the issuer's
	bucketClaims       = []byte("claims")        // token → JSON of Claim
	bucketRecalls      = []byte("recalls")       // token → reason
	bucketBatchRecalls = []byte("batch-recalls") // batch id → reason
	bucketStolen       = []byte("stolen")        // token → account that reported it
	bucketOrders       = []byte("orders")        // order id → JSON of storedOrder
	bucketOrderSeq     = []byte("order-seq")     // place → order id
	bucketBySide       = []byte("by-side")       // account ‖ place → order id
	bucketDue          = []byte("due")           // time ‖ order id → 1: open orders by when their time is over
	bucketCredits      = []byte("credits")       // asset ‖ account → amount, big-endian
	bucketTokenCredits = []byte("token-credits") // passport ‖ token → account
	bucketVersions     = []byte("versions")      // token ‖ number → JSON of provenance.Version
	bucketRecoveries   = []byte("recoveries")    // token → JSON of provenance.Recovery: proposed, and not over
	bucketEscrows      = []byte("escrows")       // account → 1: a registered escrow
	bucketUnpaid       = []byte("unpaid")        // milestone ‖ 0 ‖ order id → 1: funded orders that it would pay a share
)

// Buckets that the custody ledger's entries fill.
var custodyBuckets = [][]byte{
	bucketRecords, bucketMarks, bucketItems, bucketTokens, bucketParties, bucketAttestations, bucketDeliveries,
}

var (
	bucketRecords      = []byte("records")      // subject ‖ 0 ‖ seq → JSON of Record
	bucketMarks        = []byte("marks")        // SHA-256 of the JSON → JSON of provenance.BatchMark
	bucketItems        = []byte("items")        // subject → token ‖ mark
	bucketTokens       = []byte("tokens")       // token → subject that was commissioned for it first
	bucketParties      = []byte("parties")      // MSP id → JSON of provenance.Party
	bucketAttestations = []byte("attestations") // order id ‖ MSP id (‖ 0 ‖ milestone) → JSON of escrow.Attestation
	bucketDeliveries   = []byte("deliveries")   // order id ‖ subject ‖ 0 ‖ seq → JSON of escrow.DeliveryRecord
)

var (
	bucketMeta = []byte("meta")
	bucketUndo = []byte("undo") // block ‖ number → what a write replaced

	keyLayout        = []byte("layout")
	keyIdentity      = []byte("identity")
	keyEVMCursor     = []byte("evm-cursor")
	keyUndoFloor     = []byte("undo-floor") // rolling back to an older block is not possible
	keyCustodyCursor = []byte("custody-cursor")
	keyCustodySeen   = []byte("custody-seen")
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
