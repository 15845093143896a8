package index

import (
	"context"
	"errors"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
)

// Ledger is the custody ledger as attestors and the keeper take it: it reads
// one party's own node and keeps nothing. It is the settlement.Custody of the workers.
type Ledger struct {
	Client custody.Client
}

// History is part of settlement.Custody.
func (l Ledger) History(ctx context.Context, item string) (provenance.History, error) {
	h, err := l.Client.History(ctx, item)
	var rejected *custody.Rejected
	if errors.As(err, &rejected) && rejected.Code == chaincode.CodeNotFound {
		return provenance.History{Subject: item}, nil
	}
	if err != nil {
		return provenance.History{}, err
	}
	return h.Evidence(), nil
}

// Parties is part of settlement.Custody.
func (l Ledger) Parties(ctx context.Context) ([]provenance.Party, error) {
	return l.Client.Parties(ctx)
}

// Attestations is part of settlement.Custody.
func (l Ledger) Attestations(ctx context.Context, id escrow.OrderID) ([]escrow.Attestation, error) {
	list, err := l.Client.Attestations(ctx, id.String())
	if err != nil {
		return nil, err
	}
	out := make([]escrow.Attestation, len(list))
	for i, a := range list {
		out[i] = attestation(id, a)
	}
	return out, nil
}

// Attest is part of settlement.Custody.
func (l Ledger) Attest(ctx context.Context, a escrow.Attestation) error {
	err := l.Client.Attest(ctx, chaincode.Attestation{
		Order: a.Order.String(), Party: a.Party, Signer: a.Signer, Milestone: string(a.Milestone), Head: a.Head, DeliveredAt: a.DeliveredAt, Signature: a.Signature,
	})
	var rejected *custody.Rejected
	if errors.As(err, &rejected) {
		return refusal.New(escrow.CodeAttestation, "The custody ledger refused the attestation: %s", rejected.Error()).With("rule", rejected.Code).Because(err)
	}
	return err
}
