package app

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"slices"

	"github.com/waymark/waymark/internal/index"
	"github.com/waymark/waymark/web"
)

// status tells how the house is. It is a web.House.
type status struct{ *App }

// Status implements web.House.
func (s status) Status(ctx context.Context) (web.Status, error) {
	out := web.Status{Party: s.cfg.Speaker, Chain: "eip155:" + s.chainID.String()}
	for _, w := range s.board.Snapshot() {
		state := "running"
		switch {
		case w.Stopped:
			state = "stopped"
		case w.Failing > 0:
			state = "backing off"
		}
		out.Workers = append(out.Workers, web.WorkerStatus{
			Name: w.Name, State: state, Parked: len(w.SetAside), SetAside: w.SetAside, Error: w.LastError, Last: w.LastStep,
		})
	}
	jobs, err := s.jobStatus()
	if err != nil {
		return out, err
	}
	out.Workers = append(out.Workers, jobs...)
	height, err := s.client.BlockNumber(ctx)
	if err != nil {
		return out, fmt.Errorf("asking the chain for its height: %w", err)
	}
	indexed, err := s.index.Heights()
	if err != nil {
		return out, err
	}
	out.Ledgers = []web.LedgerStatus{
		{Name: "evm", Height: height, Indexed: indexed.EVM.Block},
		{Name: "custody", Height: s.custodyHeight(indexed), Indexed: indexed.Custody.Cursor.Block},
	}
	return out, s.money(ctx, &out)
}

// money tells what the accounts have, wait for and paid.
func (s status) money(ctx context.Context, out *web.Status) error {
	spent := map[string]*web.Spending{}
	fees := map[string]*big.Int{}
	for _, name := range s.cfg.accountNames() {
		a, err := s.accounts.get(ctx, name)
		if err != nil {
			return err
		}
		balance, err := s.client.BalanceAt(ctx, a.Address(), nil)
		if err != nil {
			return fmt.Errorf("asking for the balance of %s: %w", name, err)
		}
		pending, err := a.sender.Pending(ctx)
		if err != nil {
			return err
		}
		line := web.AccountStatus{Name: name, Address: a.address(), Balance: balance.String(), Pending: len(pending)}
		if len(pending) > 0 {
			line.Trouble = pending[0].Trouble
		}
		out.Accounts = append(out.Accounts, line)
		categories, err := a.sender.Spent(ctx)
		if err != nil {
			return err
		}
		for _, j := range categories {
			if spent[j.Category] == nil {
				spent[j.Category], fees[j.Category] = &web.Spending{Category: j.Category}, new(big.Int)
			}
			spent[j.Category].Transactions += j.Transactions
			spent[j.Category].Gas += j.Gas
			fees[j.Category].Add(fees[j.Category], j.Fee)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(spent)) {
		spent[name].Fee = fees[name].String()
		out.Spent = append(out.Spent, *spent[name])
	}
	return nil
}

// Ready implements web.House.
func (s status) Ready(ctx context.Context) error {
	if s.chain != nil {
		if err := s.chain.Healthy(); err != nil {
			return err
		}
	}
	for _, w := range s.board.Snapshot() {
		if w.Stopped {
			return errors.New(w.Name + " stopped: " + w.LastError)
		}
	}
	if _, err := s.client.BlockNumber(ctx); err != nil {
		return fmt.Errorf("the chain: %w", err)
	}
	if _, err := s.reader().Parties(ctx); err != nil {
		return fmt.Errorf("the custody ledger: %w", err)
	}
	return nil
}

// custodyHeight is the custody ledger's height: its own where it is embedded,
// and else how far the read model knows it to go.
func (h *App) custodyHeight(read index.Heights) uint64 {
	if h.channel != nil {
		return h.channel.Height()
	}
	return read.Custody.Cursor.Block
}
