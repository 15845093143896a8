// Package evm drives any EVM chain that speaks JSON-RPC: it sends transactions
// that are mined exactly once, and reads logs that a reorganisation cannot
// corrupt.
//
// What it promises:
//
//   - Sender: a call is idempotent by a key that its caller gives. Its signed
//     transaction is on disk before the first byte leaves the process, so a crash
//     at any point and a repeat with the same key end in one transaction, never
//     two. It survives a node that drops, delays or forgets transactions, and fees
//     that rise.
//   - Sender: a call that would revert is refused before it is signed, with the
//     contract's custom error in words; nothing is spent.
//   - Reader: logs come in whole blocks of one chain. When the chain changed
//     behind a stored cursor, the reader says how far to roll back first.
//   - Keystore: private keys exist on disk in geth's encrypted form only, and
//     are not shown by any method.
//   - Remote: keys may stay with Clef or web3signer. What such a signer answers
//     is checked before it is used: it can refuse, and cannot have this program
//     send or show anything but what was asked for.
//
// It trusts the node it is given to tell the truth about the chain; against a
// lying node use one's own node, or several.
package evm

import (
	"context"
	"fmt"
	"math/big"
	"net/http"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
)

// Signer holds one account's key, wherever it is kept.
type Signer interface {
	// Address is the account.
	Address() common.Address
	// SignTx signs a transaction for the chain (EIP-155, EIP-1559).
	SignTx(ctx context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error)
	// SignTypedData signs EIP-712 typed data: 65 bytes r‖s‖v, low-S, v 27 or 28,
	// as ecrecover in a contract wants them. There is no way to sign a bare digest:
	// who holds the key must be able to see what it is for.
	SignTypedData(ctx context.Context, data apitypes.TypedData) ([]byte, error)
	// SignText signs a text with the prefix of EIP-191 (personal_sign), in the
	// same form.
	SignText(ctx context.Context, text string) ([]byte, error)
}

// callTimeout is how long a node reached over HTTP may take to answer one request.
// Over a WebSocket a dead node is found by its silence, and dialled again.
const callTimeout = time.Minute

// Dial connects to a node by URL (http, https, ws, wss) and checks that it is on
// the wanted chain; a zero chain id accepts any. A request that a node does not
// answer within a minute fails, so that a node which hangs is one that is down.
func Dial(ctx context.Context, url string, chainID uint64) (*ethclient.Client, error) {
	return dial(ctx, url, chainID, callTimeout)
}

func dial(ctx context.Context, url string, chainID uint64, timeout time.Duration) (*ethclient.Client, error) {
	conn, err := rpc.DialOptions(ctx, url, rpc.WithHTTPClient(&http.Client{Timeout: timeout}))
	if err != nil {
		return nil, fmt.Errorf("connecting to the Ethereum node: %w", err)
	}
	client := ethclient.NewClient(conn)
	have, err := client.ChainID(ctx)
	if err != nil {
		client.Close()
		return nil, fmt.Errorf("asking the Ethereum node for its chain: %w", err)
	}
	if chainID != 0 && !(have.IsUint64() && have.Uint64() == chainID) {
		client.Close()
		return nil, fmt.Errorf("the Ethereum node is on chain %s, not on chain %d", have, chainID)
	}
	return client, nil
}
