package app

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/minting"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/registry"
	"github.com/waymark/waymark/web"
)

// Versions implements scanner.Chain. The read model is asked, which may be
// behind: what it says counts once it leads to the head that the chain gave.
func (s items) Versions(ctx context.Context, token provenance.TokenID, head provenance.Hash) ([]provenance.Version, error) {
	changed := s.index.Changes(ctx)
	for {
		line, _, err := s.index.Versions(ctx, token)
		if err != nil {
			return nil, err
		}
		// The chain may be ahead of the head that was asked for, too.
		for n := len(line); n > 0; n-- {
			if line[n-1].Head == head {
				return line[:n], provenance.VerifyVersions(token, head, line[:n])
			}
		}
		if _, open := <-changed; !open {
			return nil, fmt.Errorf("the read model does not know version %d of the passport of token %s", provenance.VersionNumber(head), token)
		}
	}
}

// Append implements web.Versions. The documents are stored before the chain
// names them, and what is in force already is left out: an interrupted append
// is completed by the same one again.
func (s items) Append(ctx context.Context, p web.Principal, n web.NewPassport) (web.AppendedPassports, error) {
	out := web.AppendedPassports{Item: n.Item, Batch: n.Batch}
	a, err := s.accounts.party(ctx, p.Party)
	if err != nil {
		return out, err
	}
	b, err := s.revisedBatch(ctx, n)
	if err != nil {
		return out, err
	}
	if b.Issuer != a.address() {
		return out, notIssuer("append to its passport")
	}
	if b.State == minting.Planned {
		return out, &web.Problem{Code: "batch_not_ready", Status: 409, Detail: "The batch is not minted yet."}
	}
	template, err := minting.ReadTemplate(n.Document())
	if err != nil {
		return out, batchProblem(err)
	}
	revisions, err := s.batches.Revise(ctx, b, n.Item, template)
	if err != nil {
		return out, err
	}
	todo, err := s.outstanding(ctx, revisions)
	if err != nil {
		return out, err
	}
	out.Unchanged = len(revisions) - len(todo)
	for chunk := range slices.Chunk(todo, registry.MaxAppend) {
		receipt, err := s.registry.AppendVersions(ctx, deployer{a}, chunk)
		var reverted *escrow.Reverted
		switch {
		case errors.As(err, &reverted):
			return out, &web.Problem{Code: "version_conflict", Status: 409, Detail: "Another version was appended meanwhile; do it again if this one shall follow it."}
		case err != nil:
			return out, err
		}
		out.Appended += len(chunk)
		out.Tx = append(out.Tx, receipt.TxHash.Hex())
	}
	return out, nil
}

func notIssuer(act string) error {
	return &web.Problem{Code: "not_issuer", Status: 403, Detail: "Only the maker that issued an item can " + act + "."}
}

func (s items) revisedBatch(ctx context.Context, n web.NewPassport) (b minting.Batch, err error) {
	if n.Batch != "" {
		b, err = s.batches.Batch(ctx, n.Batch)
	} else {
		b, _, _, err = s.batches.Find(ctx, n.Item)
	}
	if errors.Is(err, minting.ErrNotFound) {
		err = web.ErrNotFound
	}
	return b, err
}

// outstanding are the revisions that are not in force, as versions that follow
// what is.
func (s items) outstanding(ctx context.Context, revisions []minting.Revision) ([]registry.NewVersion, error) {
	var todo []registry.NewVersion
	for _, r := range revisions {
		head, err := s.registry.VersionHead(ctx, r.Token)
		if err != nil {
			return nil, err
		}
		inForce := r.First
		if !head.IsZero() {
			line, err := s.Versions(ctx, r.Token, head)
			if err != nil {
				return nil, err
			}
			inForce = line[len(line)-1].Passport
		}
		if inForce != r.Passport {
			todo = append(todo, registry.NewVersion{Token: r.Token, Predecessor: head, Passport: r.Passport})
		}
	}
	return todo, nil
}
