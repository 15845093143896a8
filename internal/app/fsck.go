package app

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/index"
	"github.com/waymark/waymark/internal/minting"
	"github.com/waymark/waymark/provenance"
)

// Fsck checks everything over both ledgers and changes nothing.
type Fsck struct {
	channel *channel
	chain   *chain
	batches *minting.Store
	index   *index.Index
}

// Report is what a check found.
type Report struct {
	OK     bool    `json:"ok"`
	Checks []Check `json:"checks"`
}

// Check is one invariant.
type Check struct {
	Name   string `json:"name"`
	OK     bool   `json:"ok"`
	Count  int    `json:"count"` // things looked at
	Detail string `json:"detail,omitempty"`
}

// check is one invariant: how many things were looked at, and what is wrong.
type check struct {
	name string
	run  func(ctx context.Context) (count int, faults []string, err error)
}

// Run runs all checks. Each reads the ledgers themselves; the read
// model is only asked what to look at, and is checked against its own rebuild.
func (f *Fsck) Run(ctx context.Context) (Report, error) {
	if err := f.caughtUp(ctx); err != nil {
		return Report{}, err
	}
	report := Report{OK: true}
	checks := []check{
		{"custody chains follow the rules", f.chains},
		{"one token for each item, and what the batch says of it", f.tokens},
		{"batches stand whole on both ledgers", f.wholeBatches},
		{"escrow holds what open orders and credits add up to", f.solvency},
		{"each order stands as the contract says, ended at most once", f.orderStates},
		{"items of open orders are with the escrow", f.heldTokens},
		{"passport versions and recoveries are as the chain has them", f.versions},
		{"the read model equals its rebuild", f.rebuild},
	}
	if f.channel.embedded != nil { // a real channel's blocks are waymark-audit's to check
		checks = append([]check{{"custody blocks, signatures and state", f.ledgerBlocks}}, checks...)
	}
	for _, c := range checks {
		count, faults, err := c.run(ctx)
		if err != nil {
			return report, fmt.Errorf("checking that %s: %w", c.name, err)
		}
		out := Check{Name: c.name, OK: len(faults) == 0, Count: count}
		if !out.OK {
			report.OK = false
			out.Detail = faults[0]
			if n := len(faults) - 1; n > 0 {
				out.Detail += fmt.Sprintf("; and %d more", n)
			}
		}
		report.Checks = append(report.Checks, out)
	}
	return report, nil
}

// caughtUp waits until the read model has read both ledgers as they stand now.
func (f *Fsck) caughtUp(ctx context.Context) error {
	head, err := f.chain.client.BlockNumber(ctx)
	if err != nil {
		return err
	}
	changed := f.index.Changes(ctx)
	for {
		h, err := f.index.Heights(ctx)
		if err != nil {
			return err
		}
		if h.EVM.Block >= head && (h.Custody.CaughtUp || f.channel.embedded != nil && h.Custody.Cursor.Block >= f.channel.embedded.Height()) {
			return nil
		}
		if _, open := <-changed; !open {
			return ctx.Err()
		}
	}
}

func (f *Fsck) ledgerBlocks(ctx context.Context) (int, []string, error) {
	r, err := f.channel.embedded.Verify(ctx)
	return int(r.Blocks), r.Problems, err
}

// chains replays every subject's chain by the one custody rule, and compares
// where it leads to with what the ledger says.
func (f *Fsck) chains(ctx context.Context) (count int, faults []string, err error) {
	for head, err := range f.channel.reader().Heads(ctx) {
		if err != nil {
			return count, faults, err
		}
		count++
		path, err := f.channel.path(ctx, head.Subject)
		if err != nil {
			return count, faults, err
		}
		for _, v := range path.Violations {
			faults = append(faults, v.Error())
		}
		if len(path.Violations) == 0 && path.Custody.Seq < head.Seq {
			faults = append(faults, fmt.Sprintf("%s stands at record %d, its chain has %d", head.Subject, head.Seq, path.Custody.Seq))
		}
	}
	return count, faults, nil
}

// tokens checks that no two items were commissioned for one token, and that
// each item's leaf and proof lead to its token's batch on the chain.
func (f *Fsck) tokens(ctx context.Context) (count int, faults []string, err error) {
	for head, err := range f.channel.reader().Heads(ctx) {
		if err != nil {
			return count, faults, err
		}
		if provenance.IsUnit(head.Subject) {
			continue
		}
		count++
		item, found, err := f.index.Item(ctx, head.Subject)
		if err != nil {
			return count, faults, err
		}
		if !found || !item.First {
			faults = append(faults, head.Subject+" has no token of its own")
			continue
		}
		token, err := f.index.Token(ctx, item.Token)
		if err != nil {
			return count, faults, err
		}
		if !token.Exists {
			faults = append(faults, fmt.Sprintf("token %s of %s was never minted", item.Token, head.Subject))
		}
		_, e, _, proof, err := (&minting.Proofs{Store: f.batches}).Proof(ctx, head.Subject)
		if err != nil {
			continue // another server's item: it holds the proof
		}
		if err := provenance.VerifyLeaf(item.Token, token.Issuer, token.Size, e.Leaf, proof); err != nil {
			faults = append(faults, fmt.Sprintf("%s: %v", head.Subject, err))
		}
	}
	return count, faults, nil
}

// wholeBatches compares the maker's batches with what the ledgers hold. A
// batch under way is not at fault.
func (f *Fsck) wholeBatches(ctx context.Context) (int, []string, error) {
	list, err := f.batches.Batches(ctx)
	if err != nil {
		return 0, nil, err
	}
	var faults []string
	for _, b := range list {
		if b.State == minting.Planned {
			continue
		}
		st, err := f.chain.registry.Status(ctx, b.ID.Token(b.Size-1))
		if err != nil {
			return 0, nil, err
		}
		if !st.Exists || st.Size != b.Size || st.Issuer != b.Issuer {
			faults = append(faults, fmt.Sprintf("batch %s is not on the chain as it was minted", b.Key))
		}
		if b.State != minting.Commissioned {
			continue
		}
		entries, err := f.batches.Entries(ctx, b.Key)
		if err != nil {
			return 0, nil, err
		}
		for _, e := range entries {
			if _, found, err := f.index.Item(ctx, e.Item.URI()); err != nil {
				return 0, nil, err
			} else if !found {
				faults = append(faults, e.Item.URI()+" was minted and not commissioned")
			}
		}
	}
	return len(list), faults, nil
}

// solvency compares, asset by asset, what the escrow owns with what it owes.
// It may own more: anybody can send it money that no order is of.
func (f *Fsck) solvency(ctx context.Context) (count int, faults []string, err error) {
	owed := map[provenance.Address]*big.Int{{}: new(big.Int)}
	owe := func(asset provenance.Address, amount *big.Int) {
		if owed[asset] == nil {
			owed[asset] = new(big.Int)
		}
		owed[asset].Add(owed[asset], amount)
	}
	open, err := f.openOrders(ctx)
	if err != nil {
		return 0, nil, err
	}
	for _, o := range open {
		if o.Terms.Amount == nil {
			faults = append(faults, fmt.Sprintf("the terms of open order %s are not known here, so that what it holds is not either", o.ID))
			continue
		}
		m := o.Money()
		owe(o.Terms.Asset, m.Left)
		owe(o.Terms.Asset, m.Bond)
	}
	credits, err := f.index.Credits(ctx, nil)
	if err != nil {
		return 0, nil, err
	}
	for _, c := range credits {
		owe(c.Asset, c.Amount)
	}
	for asset, want := range owed {
		have, err := f.balance(ctx, asset)
		if err != nil {
			return 0, nil, err
		}
		if have.Cmp(want) < 0 {
			faults = append(faults, fmt.Sprintf("of asset %s the escrow holds %s and owes %s", asset, have, want))
		}
	}
	return len(open) + len(credits), faults, nil
}

// balance is what the escrow owns of an asset; the zero asset is ether.
func (f *Fsck) balance(ctx context.Context, asset provenance.Address) (*big.Int, error) {
	if asset.IsZero() {
		return f.chain.client.BalanceAt(ctx, f.chain.escrow.Escrow, nil)
	}
	to := common.Address(asset)
	// balanceOf(address)
	data := append(common.FromHex("0x70a08231"), common.LeftPadBytes(f.chain.escrow.Escrow[:], 32)...)
	out, err := f.chain.client.CallContract(ctx, ethereum.CallMsg{To: &to, Data: data}, nil)
	if err != nil {
		return nil, fmt.Errorf("asking asset %s for the escrow's balance: %w", asset, err)
	}
	return new(big.Int).SetBytes(out), nil
}

// openOrders are the orders that hold money, by the contract itself.
func (f *Fsck) openOrders(ctx context.Context) ([]escrow.Order, error) {
	var open []escrow.Order
	for after := ""; ; {
		page, err := f.index.List(ctx, escrow.Query{After: after})
		if err != nil {
			return nil, err
		}
		for _, o := range page.Orders {
			state, err := f.chain.escrow.State(ctx, o.ID)
			if err != nil {
				return nil, err
			}
			if state.Status.Open() {
				o.Status, o.Paid = state.Status, state.Paid() // the contract's own word
				open = append(open, o)
			}
		}
		if after = page.Next; after == "" {
			return open, nil
		}
	}
}

// orderStates compares every order of the read model with the contract: where it
// stands, which milestones it paid, and that it ended once.
func (f *Fsck) orderStates(ctx context.Context) (count int, faults []string, err error) {
	for after := ""; ; {
		page, err := f.index.List(ctx, escrow.Query{After: after})
		if err != nil {
			return count, faults, err
		}
		for _, o := range page.Orders {
			count++
			state, err := f.chain.escrow.State(ctx, o.ID)
			if err != nil {
				return count, faults, err
			}
			faults = append(faults, orderFaults(o, state)...)
		}
		if after = page.Next; after == "" {
			return count, faults, nil
		}
	}
}

// orderFaults says where an order as it is read differs from what the contract
// holds of it. A later state than the one read is none: the chain went on.
func orderFaults(o escrow.Order, state escrow.State) (faults []string) {
	ends, pays := 0, map[escrow.Milestone]int{}
	for _, s := range o.Steps {
		if s.Status.Final() {
			ends++
		}
		if s.Milestone != "" {
			pays[s.Milestone]++
		}
	}
	if ends > 1 || (ends == 1) != o.Status.Final() {
		faults = append(faults, fmt.Sprintf("order %s is %s and ended %d times", o.ID, o.Status, ends))
	}
	if o.Status.Final() && state.Status != o.Status {
		faults = append(faults, fmt.Sprintf("order %s is read as %s, and the contract says %s", o.ID, o.Status, state.Status))
	}
	for _, m := range escrow.Milestones() {
		if n := pays[m]; n > 1 || (n == 1) != o.IsPaid(m) || o.IsPaid(m) && !m.In(state.Milestones) {
			faults = append(faults, fmt.Sprintf("order %s: the milestone %q was paid %d times", o.ID, m, n))
		}
	}
	return faults
}

func (f *Fsck) heldTokens(ctx context.Context) (int, []string, error) {
	open, err := f.openOrders(ctx)
	if err != nil {
		return 0, nil, err
	}
	var faults []string
	for _, o := range open {
		if common.Address(o.Terms.Passport) != f.chain.registry.Address {
			continue
		}
		st, err := f.chain.registry.Status(ctx, o.Terms.Token)
		if err != nil {
			return 0, nil, err
		}
		if common.Address(st.Owner) != f.chain.escrow.Escrow {
			faults = append(faults, fmt.Sprintf("order %s is open, and %s owns its item", o.ID, st.Owner))
		}
	}
	return len(open), faults, nil
}

func (f *Fsck) rebuild(ctx context.Context) (int, []string, error) {
	here, anew, err := f.index.Rebuild(ctx)
	if err != nil {
		return 0, nil, err
	}
	var faults []string
	for name, hash := range here.Buckets {
		if anew.Buckets[name] != hash {
			faults = append(faults, fmt.Sprintf("%s differ", name))
		}
	}
	return len(here.Buckets), faults, nil
}
