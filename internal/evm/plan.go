package evm

import (
	"context"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// plan is a transaction that only lacks its nonce and signature.
type plan struct {
	tx        *types.DynamicFeeTx
	legacy    bool   // sign it as a transaction of the oldest type
	poolNonce uint64 // the account's next nonce as the node's pool sees it
}

// plan tries the call on the pending state, so that it sees what this account
// sent before it, and prices it. Nothing is stored or sent.
func (s *Sender) plan(ctx context.Context, call Call) (p plan, err error) {
	gas, err := s.try(ctx, call)
	if err != nil {
		return p, err
	}
	refuse := func(err error) (plan, error) { return p, &RefusedError{Key: call.Key, Err: err} }
	if gas > MaxTxGas {
		return refuse(fmt.Errorf("%w: %d gas, %d allowed", ErrGasCap, gas, MaxTxGas))
	}
	f, baseFee, err := s.suggest(ctx)
	if err != nil {
		return p, err
	}
	if f, err = s.limit(f, baseFee, gas); err != nil {
		return refuse(err)
	}
	value := new(big.Int)
	if call.Value != nil {
		value.Set(call.Value)
	}
	balance, err := s.cfg.Client.PendingBalanceAt(ctx, s.addr)
	if err != nil {
		return p, fmt.Errorf("reading the balance of %s: %w", s.addr, err)
	}
	cost := new(big.Int).Mul(f.feeCap, new(big.Int).SetUint64(gas))
	if cost.Add(cost, value); balance.Cmp(cost) < 0 {
		return refuse(fmt.Errorf("%w: %s has %s wei, up to %s are needed", ErrFunds, s.addr, balance, cost))
	}
	if p.poolNonce, err = s.cfg.Client.PendingNonceAt(ctx, s.addr); err != nil {
		return p, fmt.Errorf("reading the nonce of %s: %w", s.addr, err)
	}
	p.legacy = f.legacy
	p.tx = &types.DynamicFeeTx{
		ChainID: s.chainID, To: call.To, Value: value, Data: call.Data,
		Gas: gas, GasTipCap: f.tip, GasFeeCap: f.feeCap,
	}
	return p, nil
}

// try runs the call without sending it and answers the gas limit to send it with.
func (s *Sender) try(ctx context.Context, call Call) (uint64, error) {
	msg := ethereum.CallMsg{From: s.addr, To: call.To, Value: call.Value, Data: call.Data, Gas: call.Gas}
	pending := big.NewInt(rpc.PendingBlockNumber.Int64())
	var gas uint64
	var err error
	if call.Gas != 0 {
		gas = call.Gas
		_, err = s.cfg.Client.PendingCallContract(ctx, msg)
	} else {
		gas, err = s.cfg.Client.EstimateGasAtBlock(ctx, msg, pending)
		// The estimate is exact for the state it saw; by the time the transaction is
		// mined the state may cost a little more.
		if more := gas + gas/5; gas <= MaxTxGas {
			gas = min(more, MaxTxGas)
		}
	}
	if err == nil {
		return gas, nil
	}
	if revert, ok := AsRevert(err, s.cfg.Errors...); ok {
		return 0, fmt.Errorf("call %q: %w", call.Key, revert)
	}
	message := strings.ToLower(err.Error())
	switch {
	case judge(err) == tooPoor, strings.Contains(message, "gas required exceeds allowance"):
		return 0, &RefusedError{Key: call.Key, Err: fmt.Errorf("%w: %v", ErrFunds, err)}
	case judge(err) == never:
		return 0, &RefusedError{Key: call.Key, Err: err}
	}
	return 0, fmt.Errorf("trying call %q: %w", call.Key, err)
}
