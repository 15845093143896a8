package custody

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/provenance"
)

// Confidential is a Ledger that also carries what only some organisations may
// see. Both implementations are one.
type Confidential interface {
	Ledger

	// SubmitTo is Submit, endorsed by the peers of these organisations alone, who
	// alone see transient: no block holds it. Errors are Submit's.
	SubmitTo(ctx context.Context, msps []string, transient map[string][]byte, fn string, args ...[]byte) ([]byte, error)
}

// Details keeps what checkpoints tell their parties alone, beside the channel:
// an event holds only the commitment.
type Details struct {
	Ledger Confidential
	MSP    string // the ledger's own party
}

// Put gives a detail to the own party and to others, and returns the commitment
// to put into the checkpoint. Do it first: an event whose detail nobody has
// cannot be explained. Putting the same again is safe, also for more parties.
func (d Details) Put(ctx context.Context, detail provenance.PrivateDetail, others ...string) (provenance.Hash, error) {
	c, err := detail.Commitment()
	if err != nil {
		return c, err
	}
	msps := append([]string{d.MSP}, others...)
	slices.Sort(msps)
	text, err := json.Marshal(detail)
	if err != nil {
		return c, fmt.Errorf("encoding a detail: %w", err)
	}
	request := chaincode.DetailRequest{Commitment: c, For: slices.Compact(msps)}
	return c, d.submit(ctx, request.For, map[string][]byte{chaincode.TransientDetail: text}, chaincode.FnPutDetail, request)
}

// Get reads a detail that was given to the own party, and checks that it is the
// one of the commitment. One that was not, or was erased, is a *Rejected with
// chaincode.CodeNotFound.
func (d Details) Get(ctx context.Context, c provenance.Hash) (provenance.PrivateDetail, error) {
	var detail provenance.PrivateDetail
	if err := (Client{d.Ledger}).evaluate(ctx, &detail, chaincode.FnDetail, c.String()); err != nil {
		return detail, err
	}
	got, err := detail.Commitment()
	if err == nil && got != c {
		err = fmt.Errorf("the detail's commitment is %s, not %s", got, c)
	}
	return detail, err
}

// Forget erases the own party's copy for good. What others were given they keep.
// Forgetting again is safe.
func (d Details) Forget(ctx context.Context, c provenance.Hash) error {
	return d.submit(ctx, []string{d.MSP}, nil, chaincode.FnForgetDetail, c)
}

func (d Details) submit(ctx context.Context, msps []string, transient map[string][]byte, fn string, arg any) error {
	in, err := json.Marshal(arg)
	if err != nil {
		return fmt.Errorf("encoding the argument of %s: %w", fn, err)
	}
	for attempt := 1; ; attempt++ {
		_, err := d.Ledger.SubmitTo(ctx, msps, transient, fn, in)
		if errors.Is(err, ErrConflict) && attempt < attempts && ctx.Err() == nil {
			continue
		}
		if err != nil {
			return fmt.Errorf("%s: %w", fn, err)
		}
		return nil
	}
}
