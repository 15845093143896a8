package evm

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
)

// remoteTx is a transaction as remote signers are asked to sign it.
type remoteTx struct {
	// Addresses with their checksum: Clef refuses others.
	From      string         `json:"from"`
	To        string         `json:"to,omitempty"`
	Gas       hexutil.Uint64 `json:"gas"`
	GasPrice  *hexutil.Big   `json:"gasPrice,omitempty"`
	GasFeeCap *hexutil.Big   `json:"maxFeePerGas,omitempty"`
	GasTipCap *hexutil.Big   `json:"maxPriorityFeePerGas,omitempty"`
	Value     *hexutil.Big   `json:"value"`
	Nonce     hexutil.Uint64 `json:"nonce"`
	Data      hexutil.Bytes  `json:"data"`
	ChainID   *hexutil.Big   `json:"chainId"`
}

func txArgs(tx *types.Transaction, from common.Address, chainID *big.Int) (remoteTx, error) {
	args := remoteTx{
		From: from.Hex(), Gas: hexutil.Uint64(tx.Gas()), Value: (*hexutil.Big)(tx.Value()),
		Nonce: hexutil.Uint64(tx.Nonce()), Data: tx.Data(), ChainID: (*hexutil.Big)(chainID),
	}
	if to := tx.To(); to != nil {
		args.To = to.Hex()
	}
	switch tx.Type() {
	case types.DynamicFeeTxType:
		args.GasFeeCap, args.GasTipCap = (*hexutil.Big)(tx.GasFeeCap()), (*hexutil.Big)(tx.GasTipCap())
	case types.LegacyTxType:
		args.GasPrice = (*hexutil.Big)(tx.GasPrice())
	default:
		return args, fmt.Errorf("a remote signer is not asked for transactions of type %d", tx.Type())
	}
	return args, nil
}

// readSigned reads the signed transaction: web3signer and anvil answer its bytes,
// Clef and geth an object that holds them.
func readSigned(answer json.RawMessage) (*types.Transaction, error) {
	var raw hexutil.Bytes
	if json.Unmarshal(answer, &raw) != nil {
		var object struct{ Raw hexutil.Bytes }
		if err := json.Unmarshal(answer, &object); err != nil {
			return nil, fmt.Errorf("reading the signed transaction: %w", err)
		}
		raw = object.Raw
	}
	tx := new(types.Transaction)
	if err := tx.UnmarshalBinary(raw); err != nil {
		return nil, fmt.Errorf("reading the signed transaction: %w", err)
	}
	return tx, nil
}

// sameTx checks that what came back is what was asked for, field by field, signed
// by the account: the digest that is signed covers every field but the signature.
func sameTx(want, got *types.Transaction, from common.Address, chainID *big.Int) error {
	signer := types.LatestSignerForChainID(chainID)
	if got.Type() != want.Type() || !got.Protected() || got.ChainId().Cmp(chainID) != 0 || signer.Hash(got) != signer.Hash(want) {
		return errors.New("it signed another transaction than it was asked for")
	}
	by, err := types.Sender(signer, got)
	if err != nil {
		return fmt.Errorf("its signature is no good: %w", err)
	}
	if by != from {
		return fmt.Errorf("it signed as %s, not as %s", by, from)
	}
	return nil
}
