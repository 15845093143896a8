package minting

import (
	"fmt"
	"slices"
	"time"

	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/gs1"
)

// MaxPart is how many items one mint transaction holds: a transaction's gas is
// capped at 16,777,216 (EIP-7825), and an item takes just under 2,000.
const MaxPart = 8_000

// State is how far a batch has come.
type State string

// The states of a batch. Labels are printed of a commissioned batch alone.
const (
	Planned      State = "planned"
	Minted       State = "minted"
	Commissioned State = "commissioned"
)

// Batch is a part of a batch file that is minted as one: one root, one
// contiguous token range.
type Batch struct {
	Key      string             `json:"key"`  // hex, names what the batch holds: the same file has the same keys
	Name     string             `json:"name"` // product name
	GTIN     gs1.GTIN           `json:"gtin"` // of its first item; sizes have GTINs of their own
	State    State              `json:"state"`
	Size     uint32             `json:"size"`
	ID       provenance.BatchID `json:"batchId"`
	Root     provenance.Hash    `json:"root"`
	Issuer   provenance.Address `json:"issuer"`
	Contract string             `json:"contract"` // CAIP-10
	Created  time.Time          `json:"created"`  // dates its commissioning events, so that a retry makes the same ones
	Tx       string             `json:"tx,omitempty"`
	Gas      uint64             `json:"gas,omitempty"`
	Fee      string             `json:"fee,omitempty"` // wei that the gas cost
	Events   int                `json:"events"`        // commissioning events recorded so far
	Template provenance.Hash    `json:"passport"`
}

// Entry is one item of a batch at its index, with what the batch commits to.
type Entry struct {
	Item Item            `json:"item"`
	Leaf provenance.Leaf `json:"leaf"`
}

// Plan cuts a file into batches and computes their leaves and roots. claim
// derives an item's claim account.
func Plan(items []Item, t Template, issuer provenance.Address, contract string, now time.Time,
	claim func(item string) (provenance.Address, error)) ([]Batch, [][]Entry, error) {
	sorted := slices.Clone(items)
	slices.SortFunc(sorted, func(a, b Item) int { return cmpString(a.URI(), b.URI()) })
	passports, err := t.Passports()
	if err != nil {
		return nil, nil, err
	}
	var batches []Batch
	var parts [][]Entry
	for part := range slices.Chunk(sorted, MaxPart) {
		entries := make([]Entry, len(part))
		leaves := make([]provenance.Hash, len(part))
		for i, item := range part {
			account, err := claim(item.URI())
			if err != nil {
				return nil, nil, fmt.Errorf("claim key of %s: %w", item.Serial, err)
			}
			entries[i] = Entry{item, provenance.Leaf{
				Item: provenance.Sum([]byte(item.URI())), Passport: provenance.Sum(passports.Of(item)), ClaimKey: account,
			}}
			leaves[i] = entries[i].Leaf.Hash()
		}
		root := provenance.NewTree(leaves).BatchRoot()
		id := provenance.NewBatchID(issuer, root)
		batches = append(batches, Batch{
			Key: KeyOf(id), Name: t.Name(), GTIN: part[0].GTIN, State: Planned, Size: uint32(len(part)),
			ID: id, Root: root, Issuer: issuer, Contract: contract,
			Created: now.UTC().Truncate(time.Millisecond), Template: provenance.Sum(t),
		})
		parts = append(parts, entries)
	}
	return batches, parts, nil
}

func cmpString(a, b string) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

// KeyOf is the key of the batch with the id.
func KeyOf(id provenance.BatchID) string { return id.String()[2:34] }
