package index

import (
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/waymark/waymark/escrow"
)

// storedOrder is an order as the chain's logs tell it. Item and attestations
// are the custody ledger's, and are put in when it is read.
type storedOrder struct {
	escrow.Order
	At  []byte `json:"at"`            // place of its first log
	Due uint64 `json:"due,omitempty"` // open and its terms known: when its time is over, Unix seconds
}

// know puts in the terms of an order that was begun without them.
func (o *storedOrder) know(t escrow.Terms, signature []byte) {
	o.Terms, o.Signature = t, signature
	if o.Note == unknownTerms {
		o.Note = ""
	}
}

// eventNames maps the topic of each event of a contract to its name.
func eventNames(a abi.ABI) map[common.Hash]string {
	names := map[common.Hash]string{}
	for name, e := range a.Events {
		names[e.ID] = name
	}
	return names
}
