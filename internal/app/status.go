package app

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"time"

	"github.com/waymark/waymark/internal/index"
	"github.com/waymark/waymark/internal/repository"
	"github.com/waymark/waymark/internal/worker"
	"github.com/waymark/waymark/provenance"
)

// Operations tells an operator how the server is.
type Operations struct {
	cfg      Config
	channel  *channel
	chain    *chain
	accounts *keyring
	index    *index.Index
	workers  *worker.StatusRegistry
	batches  *Batches
	queries  *repository.Queries
}

// Status is the state of the workers and of both ledgers.
type Status struct {
	Party   string         `json:"party"` // MSP id that it speaks for
	Chain   string         `json:"chain"` // CAIP-2
	Workers []WorkerStatus `json:"workers"`
	Ledgers []LedgerStatus `json:"ledgers"`
	// Accounts are the server's own on the chain, by name, and Spent what they paid
	// for gas, by what for.
	Accounts []AccountStatus `json:"accounts,omitempty"`
	Spent    []Spending      `json:"spent,omitempty"`
	Waiting  CreditList      `json:"waiting"` // in the escrow, for anybody
}

// AccountStatus is one account that pays for gas.
type AccountStatus struct {
	Name    string             `json:"name"`
	Address provenance.Address `json:"address"`
	Balance string             `json:"balance"`           // wei, in decimal digits
	Pending int                `json:"pending"`           // transactions that are not confirmed
	Trouble string             `json:"trouble,omitempty"` // what stands in the way of the oldest
}

// Spending is what one kind of confirmed transactions cost.
type Spending struct {
	Category     string `json:"category"`
	Transactions uint64 `json:"transactions"`
	Gas          uint64 `json:"gas"`
	Fee          string `json:"fee"` // wei, in decimal digits
}

// WorkerStatus is one worker.
type WorkerStatus struct {
	Name     string            `json:"name"`
	State    string            `json:"state"`              // running, backing off, stopped
	Parked   int               `json:"parked"`             // things that wait for a person
	SetAside []worker.SetAside `json:"setAside,omitempty"` // those, each with its reason
	Error    string            `json:"error,omitempty"`    // the newest
	Last     time.Time         `json:"last,omitzero"`      // its newest step
}

// LedgerStatus is one ledger and how far the read model has come in it.
type LedgerStatus struct {
	Name    string `json:"name"` // evm, custody
	Height  uint64 `json:"height"`
	Indexed uint64 `json:"indexed"`
}

// Status reads the state of everything now.
func (s *Operations) Status(ctx context.Context) (Status, error) {
	out := Status{Party: s.cfg.Speaker, Chain: s.chain.caip2()}
	for _, w := range s.workers.Snapshot() {
		state := "running"
		switch {
		case w.Stopped:
			state = "stopped"
		case w.Failing > 0:
			state = "backing off"
		}
		out.Workers = append(out.Workers, WorkerStatus{
			Name: w.Name, State: state, Parked: len(w.SetAside), SetAside: w.SetAside, Error: w.LastError, Last: w.LastStep,
		})
	}
	jobs, err := s.jobs(ctx)
	if err != nil {
		return out, err
	}
	out.Workers = append(out.Workers, jobs...)
	height, err := s.chain.client.BlockNumber(ctx)
	if err != nil {
		return out, fmt.Errorf("asking the chain for its height: %w", err)
	}
	indexed, err := s.index.Heights(ctx)
	if err != nil {
		return out, err
	}
	out.Ledgers = []LedgerStatus{
		{Name: "evm", Height: height, Indexed: indexed.EVM.Block},
		{Name: "custody", Height: s.channel.height(indexed), Indexed: indexed.Custody.Cursor.Block},
	}
	if out.Waiting, err = creditsOf(ctx, s.index, provenance.Address{}); err != nil {
		return out, err
	}
	return out, s.money(ctx, &out)
}

// money tells what the accounts have, wait for and paid.
func (s *Operations) money(ctx context.Context, out *Status) error {
	spent := map[string]*Spending{}
	fees := map[string]*big.Int{}
	for _, name := range s.accounts.names() {
		a, err := s.accounts.get(ctx, name)
		if err != nil {
			return err
		}
		balance, err := s.chain.client.BalanceAt(ctx, a.Address(), nil)
		if err != nil {
			return fmt.Errorf("asking for the balance of %s: %w", name, err)
		}
		pending, err := a.sender.Pending(ctx)
		if err != nil {
			return err
		}
		line := AccountStatus{Name: name, Address: a.address(), Balance: balance.String(), Pending: len(pending)}
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
				spent[j.Category], fees[j.Category] = &Spending{Category: j.Category}, new(big.Int)
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

// Ready is nil once scans can be answered.
func (s *Operations) Ready(ctx context.Context) error {
	if s.chain.embedded != nil {
		if err := s.chain.embedded.Healthy(); err != nil {
			return err
		}
	}
	for _, w := range s.workers.Snapshot() {
		if w.Stopped {
			return errors.New(w.Name + " stopped: " + w.LastError)
		}
	}
	if _, err := s.chain.client.BlockNumber(ctx); err != nil {
		return fmt.Errorf("the chain: %w", err)
	}
	if _, err := s.channel.reader().Parties(ctx); err != nil {
		return fmt.Errorf("the custody ledger: %w", err)
	}
	return nil
}
