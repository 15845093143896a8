package evm

import (
	"errors"
	"strings"

	"github.com/ethereum/go-ethereum"
)

// verdict is what a node's answer to eth_sendRawTransaction means for the
// transaction. JSON-RPC has no codes for this, so the words of geth, anvil,
// Nethermind, Besu, Erigon and Reth are matched.
type verdict int

const (
	accepted    verdict = iota // in the pool now, or already
	spent                      // the nonce is used: mined, or replaced by another
	underpriced                // needs a higher fee
	tooPoor                    // the account cannot pay now
	never                      // invalid for ever
	unsure                     // anything else: the node may or may not have it
)

var nodeWords = []struct {
	verdict verdict
	words   []string
}{
	{accepted, []string{"already known", "known transaction", "already imported", "alreadyknown", "already exists", "already in mempool"}},
	{spent, []string{"nonce too low", "nonce is too low", "invalid nonce, lower", "oldnonce", "nonce below"}},
	{underpriced, []string{"underpriced", "fee too low", "max fee per gas less than block base fee", "feetoolow", "gas price below", "less than block base fee", "replacement not allowed"}},
	{tooPoor, []string{"insufficient funds", "insufficient balance", "insufficientfunds", "upfront cost exceeds"}},
	{never, []string{
		"intrinsic gas too low", "intrinsicgas", "exceeds block gas limit", "exceeds transaction gas limit", "gas limit too high",
		"exceeds the configured cap", "oversized data", "max initcode size", "max code size", "invalid sender",
		"invalid chain id", "invalid chainid", "tip higher than", "max priority fee per gas higher than max fee",
		"transaction type not supported", "floor data gas", "gas limit is too low", "gas floor",
	}},
}

func judge(err error) verdict {
	if err == nil {
		return accepted
	}
	message := strings.ToLower(err.Error())
	for _, group := range nodeWords {
		for _, w := range group.words {
			if strings.Contains(message, w) {
				return group.verdict
			}
		}
	}
	return unsure
}

// absent says that a node answered, and does not have what it was asked for. A
// node that is still building its index has not answered.
func absent(err error) bool {
	return errors.Is(err, ethereum.NotFound)
}
