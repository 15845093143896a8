package app

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/custody/fabric"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/web"
)

// custodian appends checkpoints in the name of the credential's party. It is a
// web.Custodian.
type custodian struct{ *App }

// Checkpoint implements web.Custodian.
func (c custodian) Checkpoint(ctx context.Context, p web.Principal, list []provenance.Checkpoint) ([]web.Outcome, error) {
	ledger, err := c.ledger(p.Party)
	if err != nil {
		return nil, err
	}
	outcomes := make([]web.Outcome, len(list))
	var captures []chaincode.Capture
	var places []int // of each capture in the list
	for i, checkpoint := range list {
		if checkpoint.Place == "" {
			checkpoint.Place = c.place(p.Party)
		}
		if checkpoint.Verb == provenance.Commission {
			// An item comes into being with its token: only minting commissions.
			outcomes[i] = web.Outcome{Status: web.OutcomeRejected, Code: "mint_commissions", Detail: "Items are commissioned by minting their batch."}
			continue
		}
		capture, err := captureOf(checkpoint)
		var v *provenance.Violation
		if errors.As(err, &v) {
			outcomes[i] = web.Outcome{Status: web.OutcomeRejected, Code: v.Code, Subject: v.Subject, Detail: v.Detail, Args: v.Args}
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
	for i, o := range got {
		outcomes[places[i]] = web.Outcome{
			Status: string(o.Status), Event: o.EventID, Code: o.Code, Subject: o.Subject, Detail: c.inNames(o.Detail), Args: o.Args, Records: o.Records,
		}
	}
	return outcomes, ledgerProblem(err)
}

// inNames says the parties' trading names where the ledger says MSP ids.
func (h *App) inNames(detail string) string {
	for _, p := range h.cfg.Parties {
		detail = strings.ReplaceAll(detail, p.MSP, p.Name)
	}
	return detail
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

// ledgerProblem tells a client which of the ledger's errors it met.
func ledgerProblem(err error) error {
	var rejected *custody.Rejected
	switch {
	case err == nil:
		return nil
	case errors.As(err, &rejected):
		return &web.Problem{Code: rejected.Code, Status: 422, Detail: rejected.Error()}
	case errors.Is(err, custody.ErrUnknown):
		return &web.Problem{Code: "unknown", Status: 503, Detail: "It is not known whether the records stand; send the same request again."}
	case errors.Is(err, fabric.ErrBusy):
		return &web.Problem{Code: "busy", Status: 503, Detail: "The custody channel takes no more requests at the moment. Nothing was recorded; send the same request again."}
	case errors.Is(err, custody.ErrUnreachable):
		return fmt.Errorf("%w: %w", &web.Problem{Code: "unreachable", Detail: "A node of the custody channel did not answer. Nothing was recorded; send the same request again."}, err)
	case errors.Is(err, custody.ErrConflict):
		return &web.Problem{Code: "conflict", Status: 409, Detail: "Others recorded the same items at the same moment; send the same request again."}
	}
	return err
}

// Custody implements web.Custodian.
func (c custodian) Custody(ctx context.Context, subject string) (provenance.Path, error) {
	path, err := c.path(ctx, subject)
	if err == nil && path.Custody.Seq == 0 {
		return path, web.ErrNotFound
	}
	return path, err
}

// Whereabouts implements web.Custodian.
func (c custodian) Whereabouts(ctx context.Context, subject string, at time.Time) (web.Whereabouts, error) {
	history, err := c.reader().History(ctx, subject)
	if notFound(err) {
		return web.Whereabouts{}, web.ErrNotFound
	}
	if err != nil {
		return web.Whereabouts{}, err
	}
	evidence := history.Evidence()
	evidence.Cache = &c.eventCache
	w, found, err := evidence.Whereabouts(at)
	if err == nil && !found {
		err = &web.Problem{Code: "not_found", Detail: "Nothing is recorded of it up to that time."}
	}
	return web.Whereabouts{Whereabouts: w, Name: c.partyName(w.Holder)}, err
}

// Parties implements web.Custodian.
func (c custodian) Parties(ctx context.Context) ([]provenance.Party, error) {
	return c.reader().Parties(ctx)
}

// place is where a party's checkpoints happen when they name no other place.
func (h *App) place(msp string) string {
	for _, p := range h.cfg.Parties {
		if p.MSP == msp {
			return p.place()
		}
	}
	return ""
}

// path reads and verifies the way that a subject came.
func (h *App) path(ctx context.Context, subject string) (provenance.Path, error) {
	history, err := h.reader().History(ctx, subject)
	var rejected *custody.Rejected
	if errors.As(err, &rejected) && rejected.Code == chaincode.CodeNotFound {
		return provenance.Path{Custody: provenance.Custody{Subject: subject}}, nil
	}
	if err != nil {
		return provenance.Path{}, err
	}
	evidence := history.Evidence()
	evidence.Cache = &h.eventCache
	return evidence.Path(), nil
}

// Unit implements web.Units.
func (c custodian) Unit(ctx context.Context, subject string) (web.Unit, error) {
	path, err := c.Custody(ctx, subject)
	if err != nil {
		return web.Unit{}, err
	}
	u := web.Unit{Subject: subject, Custody: path.Custody, Where: path.Where}
	for _, s := range path.Steps {
		if s.Record.Subject == subject {
			u.Steps = append(u.Steps, s)
		}
	}
	parties, err := c.Parties(ctx)
	if err != nil {
		return u, err
	}
	for _, p := range parties {
		if p.MSP == path.Custody.Holder {
			u.Holder = p.Name
		}
	}
	for _, err := range c.reader().Contents(ctx, subject) {
		if err != nil {
			return u, err
		}
		u.Contents++
	}
	return u, nil
}
