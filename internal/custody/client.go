package custody

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"iter"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/provenance"
)

// attempts is how often a transaction is built anew after others came first.
// Each loss means that another transaction on the same subject was committed,
// so the application as a whole makes progress.
const attempts = 10

// batchEvents is how many events Append puts into one transaction: peers check
// many small ones sooner than a large one, see chaincode.MaxMoves.
const batchEvents = 100

// batchBytes bounds the events of one transaction, below what Fabric's sample
// configuration lets into a block.
const batchBytes = 4 << 20

// Client calls the custody chaincode through one party's Ledger. Its methods
// return what the Ledger's do, except that a conflict with a concurrent
// transaction is retried first.
type Client struct {
	Ledger Ledger
}

// PutParty registers the ledger's own party, or replaces its registration, and
// returns it as registered.
func (c Client) PutParty(ctx context.Context, p provenance.Party) (provenance.Party, error) {
	var out provenance.Party
	err := c.submit(ctx, chaincode.FnPutParty, p, &out)
	return out, err
}

// Append records events, in order, each accepted or rejected by itself. It
// returns an outcome for each event that the ledger judged; the error is of
// those after them, of which nothing is known but what it says. Appending the
// same events again is safe and yields Duplicate for those that stand.
func (c Client) Append(ctx context.Context, events ...chaincode.Capture) ([]chaincode.Outcome, error) {
	outcomes := make([]chaincode.Outcome, 0, len(events))
	most := len(events)
	for len(events) > 0 {
		n := min(chunk(events), most, batchEvents)
		part, err := c.appendOnce(ctx, chaincode.AppendRequest{Events: events[:n]})
		var rejected *Rejected
		if n > 1 && errors.As(err, &rejected) && rejected.Code == chaincode.CodeTooLarge {
			most = n / 2 // it touches more subjects than one transaction takes
			continue
		}
		if err != nil {
			return outcomes, err
		}
		if len(part) != n {
			return outcomes, fmt.Errorf("appending %d events: the chaincode answered for %d", n, len(part))
		}
		outcomes, events = append(outcomes, part...), events[n:]
	}
	return outcomes, nil
}

// AppendAll records all of the events in one transaction, or none: when one of
// them is refused, no outcome is Done. Events that do not fit into one
// transaction are a *Rejected with chaincode.CodeTooLarge.
func (c Client) AppendAll(ctx context.Context, events ...chaincode.Capture) ([]chaincode.Outcome, error) {
	if n := chunk(events); n < len(events) {
		return nil, &Rejected{Code: chaincode.CodeTooLarge, Detail: fmt.Sprintf("%d events do not fit into one transaction; %d do", len(events), n)}
	}
	return c.appendOnce(ctx, chaincode.AppendRequest{Events: events, Atomic: true})
}

// chunk is how many of the first events fit into one transaction.
func chunk(events []chaincode.Capture) int {
	size := 0
	for i, e := range events {
		size += len(e.Event)
		if i > 0 && (i == chaincode.MaxEvents || size > batchBytes) {
			return i
		}
	}
	return len(events)
}

func (c Client) appendOnce(ctx context.Context, batch chaincode.AppendRequest) ([]chaincode.Outcome, error) {
	var outcomes []chaincode.Outcome
	err := c.submit(ctx, chaincode.FnAppend, batch, &outcomes)
	var rejected *Rejected
	if errors.As(err, &rejected) && rejected.Code == chaincode.CodeRejected {
		var refusal chaincode.Refusal
		if err := json.Unmarshal(rejected.Response, &refusal); err != nil {
			return nil, fmt.Errorf("reading the outcomes of refused events: %w", err)
		}
		return refusal.Outcomes, nil
	}
	return outcomes, err
}

// OutcomeError is nil when the event stands on the ledger, and otherwise the
// *Rejected that says why it does not.
func OutcomeError(o chaincode.Outcome) error {
	if o.Done() {
		return nil
	}
	return &Rejected{Code: o.Code, Subject: o.Subject, Detail: o.Detail}
}

// Attest records the party's attestation. Attesting the same again is safe.
func (c Client) Attest(ctx context.Context, a chaincode.Attestation) error {
	return c.submit(ctx, chaincode.FnAttest, a, nil)
}

// Attestations returns the attestations of an order, by MSP id. Order is 0x and
// 64 hex digits.
func (c Client) Attestations(ctx context.Context, order string) ([]chaincode.Attestation, error) {
	var out []chaincode.Attestation
	err := c.evaluate(ctx, &out, chaincode.FnAttestations, order)
	return out, err
}

// Custody returns where a subject's chain stands. Of an unknown subject it is
// a *Rejected with chaincode.CodeNotFound.
func (c Client) Custody(ctx context.Context, subject string) (chaincode.CustodyState, error) {
	var out chaincode.CustodyState
	err := c.evaluate(ctx, &out, chaincode.FnCustody, subject)
	return out, err
}

// History returns a subject's whole path with its evidence.
func (c Client) History(ctx context.Context, subject string) (chaincode.History, error) {
	var out chaincode.History
	err := c.evaluate(ctx, &out, chaincode.FnHistory, subject)
	return out, err
}

// Event returns an event by its id.
func (c Client) Event(ctx context.Context, id string) (chaincode.StoredEvent, error) {
	var out chaincode.StoredEvent
	err := c.evaluate(ctx, &out, chaincode.FnEvent, id)
	return out, err
}

// Parties returns all registered parties, by MSP id.
func (c Client) Parties(ctx context.Context) ([]provenance.Party, error) {
	var out []provenance.Party
	err := c.evaluate(ctx, &out, chaincode.FnParties)
	return out, err
}

// Contents yields what a unit holds now, read in pages: not one snapshot.
func (c Client) Contents(ctx context.Context, unit string) iter.Seq2[string, error] {
	return pages(func(bookmark string) ([]string, string, error) {
		var page chaincode.Contents
		err := c.evaluate(ctx, &page, chaincode.FnContents, unit, bookmark)
		return page.Subjects, page.Bookmark, err
	})
}

// Heads yields where every subject's chain stands, read in pages: not one
// snapshot, so a subject that moves meanwhile is seen before or after.
func (c Client) Heads(ctx context.Context) iter.Seq2[provenance.Custody, error] {
	return pages(func(bookmark string) ([]provenance.Custody, string, error) {
		var page chaincode.Heads
		err := c.evaluate(ctx, &page, chaincode.FnHeads, bookmark)
		return page.Heads, page.Bookmark, err
	})
}

func pages[T any](read func(bookmark string) ([]T, string, error)) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		bookmark := ""
		for {
			entries, next, err := read(bookmark)
			if err != nil {
				var zero T
				yield(zero, err)
				return
			}
			for _, e := range entries {
				if !yield(e, nil) {
					return
				}
			}
			if next == "" {
				return
			}
			bookmark = next
		}
	}
}

func (c Client) submit(ctx context.Context, fn string, arg, out any) error {
	in, err := json.Marshal(arg)
	if err != nil {
		return fmt.Errorf("encoding the argument of %s: %w", fn, err)
	}
	for attempt := 1; ; attempt++ {
		response, err := c.Ledger.Submit(ctx, fn, in)
		if errors.Is(err, ErrConflict) && attempt < attempts && ctx.Err() == nil {
			continue
		}
		if err != nil {
			return fmt.Errorf("%s: %w", fn, err)
		}
		return decode(fn, response, out)
	}
}

func (c Client) evaluate(ctx context.Context, out any, fn string, args ...string) error {
	in := make([][]byte, len(args))
	for i, a := range args {
		var err error
		if in[i], err = json.Marshal(a); err != nil {
			return fmt.Errorf("encoding the arguments of %s: %w", fn, err)
		}
	}
	response, err := c.Ledger.Evaluate(ctx, fn, in...)
	if err != nil {
		return fmt.Errorf("%s: %w", fn, err)
	}
	return decode(fn, response, out)
}

func decode(fn string, response []byte, out any) error {
	if out == nil {
		return nil
	}
	if err := json.Unmarshal(response, out); err != nil {
		return fmt.Errorf("reading the response of %s: %w", fn, err)
	}
	return nil
}
