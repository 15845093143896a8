package app

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/minting"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
)

// approvePrefixes approves, as each of this server's parties, the company prefixes
// that the operator's list of parties says are others'. What is not on the list is
// for its operator to add: GS1 tells whose a prefix is, and the ledger cannot ask.
func (h *App) approvePrefixes(ctx context.Context) (bool, error) {
	parties, err := h.channel.reader().Parties(ctx)
	if err != nil {
		return false, fmt.Errorf("reading the channel's parties: %w", err)
	}
	for _, p := range parties {
		for _, prefix := range p.Claims {
			if !h.lists(p.MSP, prefix) {
				continue
			}
			if err := h.approvePrefix(ctx, chaincode.PrefixApproval{MSP: p.MSP, Prefix: prefix}); err != nil {
				return false, err
			}
		}
	}
	return false, nil
}

func (h *App) lists(msp, prefix string) bool {
	return slices.ContainsFunc(h.listed, func(p Party) bool { return p.MSP == msp && slices.Contains(p.Prefixes, prefix) })
}

// approvePrefix approves once for each of this server's parties; the ledger keeps it.
func (h *App) approvePrefix(ctx context.Context, a chaincode.PrefixApproval) error {
	for _, p := range h.cfg.Parties {
		key := p.MSP + " " + a.MSP + " " + a.Prefix
		if p.MSP == a.MSP || h.approvedPrefixes[key] {
			continue
		}
		err := h.channel.clients[p.MSP].ApprovePrefix(ctx, a)
		var rejected *custody.Rejected
		switch {
		case errors.As(err, &rejected):
			h.cfg.Log.Warn("a company prefix cannot be approved", "party", p.MSP, "claimed by", a.MSP, "prefix", a.Prefix, "error", err)
		case err != nil:
			return fmt.Errorf("approving the company prefix %s of %s: %w", a.Prefix, a.MSP, err)
		}
		if h.approvedPrefixes == nil {
			h.approvedPrefixes = map[string]bool{}
		}
		h.approvedPrefixes[key] = true
	}
	return nil
}

// mayIssue finds items outside the maker's company prefixes before anything is
// minted; the custody ledger would refuse them afterwards.
func (j *Batches) mayIssue(ctx context.Context, msp string, items []minting.Item) error {
	party, err := j.items.channel.registered(ctx, msp)
	if err != nil {
		return err
	}
	claims := provenance.Party{Prefixes: party.Claims}
	for _, item := range items {
		switch {
		case party.Issues(item.URI()):
		case claims.Issues(item.URI()):
			return refusal.New("not_issuer", "The company prefix of GTIN %s is claimed by %s, and most parties of the channel have not approved that yet.", item.GTIN, party.Name)
		default:
			return refusal.New("not_issuer", "No company prefix of %s covers GTIN %s.", party.Name, item.GTIN)
		}
	}
	return nil
}

// registered is a party as the channel has it.
func (c *channel) registered(ctx context.Context, msp string) (provenance.Party, error) {
	parties, err := c.reader().Parties(ctx)
	if err != nil {
		return provenance.Party{}, ledgerRefusal(err)
	}
	i := slices.IndexFunc(parties, func(p provenance.Party) bool { return p.MSP == msp })
	if i < 0 {
		return provenance.Party{}, fmt.Errorf("%s is not registered on the channel", msp)
	}
	return parties[i], nil
}
