package custody_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"testing"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/internal/custody"
)

// answers is a ledger that answers each Submit with the next of its list. What
// a Client does on a real ledger is custodytest's business; these are the
// answers that a healthy ledger does not give on demand.
type answers struct {
	list []error
	seen [][]byte
}

func (a *answers) Submit(_ context.Context, _ string, args ...[]byte) ([]byte, error) {
	a.seen = append(a.seen, args[0])
	err := a.list[min(len(a.seen), len(a.list))-1]
	if err != nil {
		return nil, err
	}
	var batch chaincode.AppendRequest
	if err := json.Unmarshal(args[0], &batch); err != nil {
		return nil, err
	}
	return json.Marshal(make([]chaincode.Outcome, len(batch.Events)))
}

func (a *answers) Evaluate(context.Context, string, ...[]byte) ([]byte, error) {
	return []byte("not JSON"), nil
}

func (a *answers) Events(context.Context, custody.Cursor) iter.Seq2[custody.Event, error] { return nil }

func TestRetries(t *testing.T) {
	tooLarge := &custody.Rejected{Code: chaincode.CodeTooLarge}
	for _, test := range []struct {
		name   string
		answer []error
		events int
		calls  int
		want   error
	}{
		{"at once", []error{nil}, 1, 1, nil},
		{"after two conflicts", []error{custody.ErrConflict, fmt.Errorf("again: %w", custody.ErrConflict), nil}, 1, 3, nil},
		{"conflicts without end", []error{custody.ErrConflict}, 1, 10, custody.ErrConflict},
		{"not known", []error{custody.ErrUnknown}, 1, 1, custody.ErrUnknown},
		{"rejected", []error{tooLarge}, 1, 1, tooLarge},
		{"too many at once", []error{tooLarge, tooLarge, nil}, 4, 6, nil}, // 4, 2, then four of 1
	} {
		ledger := &answers{list: test.answer}
		events := make([]chaincode.Capture, test.events)
		for i := range events {
			events[i].Event = json.RawMessage("{}")
		}
		out, err := custody.Client{Ledger: ledger}.Append(t.Context(), events...)
		if !errors.Is(err, test.want) || len(ledger.seen) != test.calls || err == nil && len(out) != test.events {
			t.Errorf("%s: %v after %d calls with %d outcomes, want %v after %d", test.name, err, len(ledger.seen), len(out), test.want, test.calls)
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	ledger := &answers{list: []error{custody.ErrConflict}}
	if _, err := (custody.Client{Ledger: ledger}).Append(ctx, chaincode.Capture{Event: json.RawMessage("{}")}); !errors.Is(err, custody.ErrConflict) || len(ledger.seen) != 1 {
		t.Errorf("after its context ended: %v after %d calls, want no retry", err, len(ledger.seen))
	}
	if _, err := (custody.Client{Ledger: ledger}).Parties(ctx); err == nil {
		t.Error("an answer that is no JSON is taken")
	}
}

// TestSplitBySize: events that together are too large go in several transactions.
func TestSplitBySize(t *testing.T) {
	ledger := &answers{list: []error{nil}}
	events := make([]chaincode.Capture, 9)
	for i := range events {
		events[i].Event = json.RawMessage(`"` + string(bytes.Repeat([]byte("x"), chaincode.MaxEvent-2)) + `"`)
	}
	out, err := custody.Client{Ledger: ledger}.Append(t.Context(), events...)
	if err != nil || len(out) != len(events) || len(ledger.seen) != 3 {
		t.Errorf("%d outcomes in %d transactions, %v, want 9 in 3", len(out), len(ledger.seen), err)
	}
}

func FuzzRefused(f *testing.F) {
	f.Add(`{"code":"packed","subject":"x","detail":"it is packed"}`)
	f.Add(`the peer is out of memory`)
	f.Add(`{"code":7}`)
	f.Fuzz(func(t *testing.T, message string) {
		r := custody.Refused(message)
		if r.Code == "" || string(r.Response) != message || r.Error() == "" {
			t.Errorf("%q is refused as %+v", message, r)
		}
	})
}
