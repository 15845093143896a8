package app

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
)

// PrivateDetails gives, reads and erases what a checkpoint tells its parties
// alone. For a party a detail that it was not given is one that does not exist.
type PrivateDetails struct {
	channel *channel
}

// of is the party's own view: whatever it asks, the chaincode answers for the
// organisation that signed.
func (s *PrivateDetails) of(p Principal) (custody.Details, error) {
	client, err := s.channel.of(p.Party)
	if err != nil {
		return custody.Details{}, err
	}
	ledger, ok := client.Ledger.(custody.Confidential)
	if !ok {
		return custody.Details{}, fmt.Errorf("the channel carries no private data of %s", p.Party)
	}
	return custody.Details{Ledger: ledger, MSP: p.Party}, nil
}

// Put gives a detail to the principal's party and to others, by MSP id, and
// returns its commitment. It is durable when Put returns; the same again is safe,
// also for more parties.
func (s *PrivateDetails) Put(ctx context.Context, p Principal, r DetailRequest) (provenance.Hash, error) {
	detail, commitment, err := r.Check()
	if err != nil {
		return commitment, err
	}
	return commitment, s.put(ctx, p, detail, r.For)
}

func (s *PrivateDetails) put(ctx context.Context, p Principal, detail provenance.PrivateDetail, others []string) error {
	own, err := s.of(p)
	if err != nil {
		return err
	}
	// Asked here, because a real channel has no peer that could refuse for a
	// party that is not on it.
	parties, err := s.channel.reader().Parties(ctx)
	if err != nil {
		return ledgerRefusal(err)
	}
	for i, msp := range others {
		if !slices.ContainsFunc(parties, func(known provenance.Party) bool { return known.MSP == msp }) {
			return refusal.Field(fmt.Sprintf("for[%d]", i), "There is no party %.100q on the channel; a party is named by its MSP id.", msp)
		}
	}
	commitment, err := own.Put(ctx, detail, others...)
	return detailRefusal(err, commitment)
}

// Get is a detail that the principal's party holds.
func (s *PrivateDetails) Get(ctx context.Context, p Principal, commitment provenance.Hash) (provenance.PrivateDetail, error) {
	own, err := s.of(p)
	if err != nil {
		return provenance.PrivateDetail{}, err
	}
	detail, err := own.Get(ctx, commitment)
	if notFound(err) {
		return detail, refusal.New(refusal.NotFound, "%s holds no such detail: it was given none, or has erased it.", s.channel.parties.name(p.Party))
	}
	return detail, detailRefusal(err, commitment)
}

// Forget erases the copy of the principal's party for good and says whether
// there was one. Again is safe. Other parties keep theirs.
func (s *PrivateDetails) Forget(ctx context.Context, p Principal, commitment provenance.Hash) (held bool, err error) {
	own, err := s.of(p)
	if err != nil {
		return false, err
	}
	// What cannot be read must be erasable all the same.
	_, err = own.Get(ctx, commitment)
	held = !notFound(err)
	return held, detailRefusal(own.Forget(ctx, commitment), commitment)
}

// detailRefusal is ledgerRefusal in the words of details. Where nobody knows
// what became of one it names the commitment, by which its giver can look. On a
// real channel the peers of all recipients have to be there, so that one which
// is not is no fault of this server.
func detailRefusal(err error, commitment provenance.Hash) error {
	switch {
	case errors.Is(err, custody.ErrUnknown):
		return refusal.New("unknown", "It is not known whether this was done; send the same request again.").With("commitment", commitment).Because(err)
	case errors.Is(err, custody.ErrConflict):
		return refusal.New("conflict", "Other transactions came first; send the same request again.").Because(err)
	case errors.Is(err, custody.ErrUnreachable):
		return refusal.New(refusal.Unreached, "The peers of the parties that this needs did not all answer. Nothing was done; send the same request again.").Because(err)
	}
	return ledgerRefusal(err)
}
