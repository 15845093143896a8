package app

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/custody/fabric"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
)

// Checkpoints appends custody records in the name of a party.
type Checkpoints struct {
	channel *channel
	gate    *gate
}

// Record appends checkpoints and answers for each by itself, in order. An
// error means that none of them was tried, or, with the code "unknown", that
// nobody knows whether they stand; the same call may be made again.
func (s *Checkpoints) Record(ctx context.Context, p Principal, list []provenance.Checkpoint) ([]chaincode.Outcome, error) {
	ledger, err := s.channel.of(p.Party)
	if err != nil {
		return nil, err
	}
	outcomes := make([]chaincode.Outcome, len(list))
	var captures []chaincode.Capture
	var places []int // of each capture in the list
	for i, checkpoint := range list {
		if checkpoint.Place == "" {
			checkpoint.Place = s.channel.parties.place(p.Party)
		}
		capture, err := s.capture(ctx, checkpoint)
		var v *provenance.Violation
		if errors.As(err, &v) {
			outcomes[i] = chaincode.Outcome{Status: chaincode.Rejected, Code: v.Code, Subject: v.Subject, Detail: v.Detail, Args: v.Args}
			continue
		}
		if r, ok := refusal.Of(err); ok && (r.Code == mintCommissions || r.Code == wrongDeliveryCode) {
			outcomes[i] = chaincode.Outcome{Status: chaincode.Rejected, Code: r.Code, Detail: r.Error()}
			continue
		}
		if err != nil {
			return nil, err
		}
		captures, places = append(captures, capture), append(places, i)
	}
	if len(captures) == 0 {
		return outcomes, nil
	}
	got, err := ledger.Append(ctx, captures...)
	if err != nil {
		return nil, ledgerRefusal(err)
	}
	if len(got) != len(captures) {
		return nil, fmt.Errorf("%d checkpoints have %d outcomes", len(captures), len(got))
	}
	for i, o := range got {
		o.Detail = s.channel.parties.inNames(o.Detail)
		outcomes[places[i]] = o
	}
	return outcomes, nil
}

// capture is a checkpoint as the ledger takes it, if the gate lets it pass.
func (s *Checkpoints) capture(ctx context.Context, checkpoint provenance.Checkpoint) (chaincode.Capture, error) {
	ev, err := checkpoint.Event()
	if err != nil {
		return chaincode.Capture{}, err
	}
	if err := s.gate.allows(ctx, &ev); err != nil {
		return chaincode.Capture{}, err
	}
	return captureOf(checkpoint)
}

func captureOf(checkpoint provenance.Checkpoint) (chaincode.Capture, error) {
	ev, err := checkpoint.Event()
	if err != nil {
		return chaincode.Capture{}, err
	}
	text, err := json.Marshal(ev)
	if err != nil {
		return chaincode.Capture{}, fmt.Errorf("writing the event: %w", err)
	}
	return chaincode.Capture{Event: text, Expect: checkpoint.Expect, Custody: true}, nil
}

// ledgerRefusal tells a client which of the ledger's errors it met.
func ledgerRefusal(err error) error {
	var rejected *custody.Rejected
	switch {
	case err == nil:
		return nil
	case errors.As(err, &rejected):
		return refusal.New(rejected.Code, "%s", rejected.Error()).Because(err)
	case errors.Is(err, custody.ErrUnknown):
		return refusal.New("unknown", "It is not known whether the records stand; send the same request again.").Because(err)
	case errors.Is(err, fabric.ErrBusy):
		return refusal.New(refusal.Busy, "The custody channel takes no more requests at the moment. Nothing was recorded; send the same request again.").Because(err)
	case errors.Is(err, custody.ErrUnreachable):
		return refusal.New(refusal.Unreached, "A node of the custody channel did not answer. Nothing was recorded; send the same request again.").Because(err)
	case errors.Is(err, custody.ErrConflict):
		return refusal.New("conflict", "Others recorded the same items at the same moment; send the same request again.").Because(err)
	}
	return err
}
