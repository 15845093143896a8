package app

import (
	"context"
	"errors"
	"time"

	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/scanner"
)

// DidYouMean is the code of a question: what was scanned or typed is no label, and
// may be a misreading of an issued one. Its member "candidates" has those, as
// canonical Digital Link URIs.
const DidYouMean = "did_you_mean"

// misreadLimit is how long a misread label's candidates may take to find.
const misreadLimit = 3 * time.Second

// Misread turns the refusal of a label into a question where the label's text may
// be a misreading of an issued one. Any other error stays as it is.
func (s *Scans) Misread(ctx context.Context, err error) error {
	refused, ok := refusal.Of(err)
	var unread *scanner.Unread
	if !ok || !errors.As(err, &unread) {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, misreadLimit)
	defer cancel()
	found, nearErr := s.near.Text(ctx, unread.Text)
	if nearErr != nil || len(found) == 0 { // the refusal accuses nobody
		return err
	}
	asked := refusal.New(DidYouMean, "This was not read as a label, but it is close to %s, which was issued. Compare the two, character by character.", found[0]).Because(err)
	for _, name := range []string{"field", "index"} { // where in a request it stood
		if value, ok := refused.Members[name]; ok {
			asked = asked.With(name, value)
		}
	}
	return asked.With("candidates", found)
}

// whichIssued are those of some items that were issued, here or by another maker
// on the channel.
func (s *items) whichIssued(ctx context.Context, list []string, most int) ([]string, error) {
	own, err := s.batches.WhichIssued(ctx, list, most)
	if err != nil || len(own) > 0 {
		return own, err
	}
	return s.index.WhichIssued(ctx, list, most)
}
