package app

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/web"
)

// details gives, reads and erases private details in the name of the
// credential's party. It is a web.Details.
type details struct{ *App }

// of is the party's own view: whatever it asks, the chaincode answers for the
// organisation that signed.
func (d details) of(p web.Principal) (custody.Details, error) {
	client, err := d.ledger(p.Party)
	if err != nil {
		return custody.Details{}, err
	}
	ledger, ok := client.Ledger.(custody.Confidential)
	if !ok {
		return custody.Details{}, fmt.Errorf("the channel carries no private data of %s", p.Party)
	}
	return custody.Details{Ledger: ledger, MSP: p.Party}, nil
}

// PutDetail implements web.Details.
func (d details) PutDetail(ctx context.Context, p web.Principal, detail provenance.PrivateDetail, others []string) error {
	own, err := d.of(p)
	if err != nil {
		return err
	}
	// Asked here, because a real channel has no peer that could refuse for a
	// party that is not on it.
	parties, err := d.reader().Parties(ctx)
	if err != nil {
		return ledgerProblem(err)
	}
	for i, msp := range others {
		if !slices.ContainsFunc(parties, func(known provenance.Party) bool { return known.MSP == msp }) {
			return &web.Problem{Code: "bad_field", Detail: fmt.Sprintf("There is no party %.100q on the channel; a party is named by its MSP id.", msp),
				Members: map[string]any{"field": fmt.Sprintf("for[%d]", i)}}
		}
	}
	commitment, err := own.Put(ctx, detail, others...)
	return detailProblem(err, commitment)
}

// Detail implements web.Details.
func (d details) Detail(ctx context.Context, p web.Principal, commitment provenance.Hash) (provenance.PrivateDetail, error) {
	own, err := d.of(p)
	if err != nil {
		return provenance.PrivateDetail{}, err
	}
	detail, err := own.Get(ctx, commitment)
	if notFound(err) {
		return detail, &web.Problem{Code: "not_found", Detail: fmt.Sprintf("%s holds no such detail: it was given none, or has erased it.", d.partyName(p.Party))}
	}
	return detail, detailProblem(err, commitment)
}

// ForgetDetail implements web.Details.
func (d details) ForgetDetail(ctx context.Context, p web.Principal, commitment provenance.Hash) (held bool, err error) {
	own, err := d.of(p)
	if err != nil {
		return false, err
	}
	// What cannot be read must be erasable all the same.
	_, err = own.Get(ctx, commitment)
	held = !notFound(err)
	return held, detailProblem(own.Forget(ctx, commitment), commitment)
}

// detailProblem is ledgerProblem in the words of details. Where nobody knows
// what became of one it names the commitment, by which its giver can look. On a
// real channel the peers of all who are told have to be there, so that one which
// is not is no fault of this house.
func detailProblem(err error, commitment provenance.Hash) error {
	switch {
	case errors.Is(err, custody.ErrUnknown):
		return &web.Problem{Code: "unknown", Status: 503, Detail: "It is not known whether this was done; send the same request again.",
			Members: map[string]any{"commitment": commitment}}
	case errors.Is(err, custody.ErrConflict):
		return &web.Problem{Code: "conflict", Status: 409, Detail: "Other transactions came first; send the same request again."}
	case errors.Is(err, custody.ErrUnreachable):
		return fmt.Errorf("%w: %w", &web.Problem{Code: "unreachable", Detail: "The peers of the parties that this needs did not all answer. Nothing was done; send the same request again."}, err)
	}
	return ledgerProblem(err)
}
