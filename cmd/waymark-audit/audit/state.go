package audit

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/waymark/waymark/provenance"
)

// states asks every peer that has all blocks where its chains stand.
func (a *auditor) states(ctx context.Context) {
	for _, w := range a.peers {
		if w.out || w.height < a.report.Blocks {
			continue
		}
		if err := a.state(ctx, w); err != nil {
			w.accuse(a.report.Blocks-1, Silent, "asking for its state: %v", err)
		}
	}
}

func (a *auditor) state(ctx context.Context, w *auditedPeer) error {
	answers, err := heads(ctx, w)
	if err != nil {
		return err
	}
	// Chains that grew while the audit read are beyond it, but they only grow by
	// blocks: a peer that has no more of them has no newer chains.
	height, err := w.Height(ctx)
	if err != nil {
		return err
	}
	accuse := func(subject, detail string) {
		w.problems = append(w.problems, Problem{Kind: State, Subject: subject, Detail: detail})
	}
	for _, subject := range slices.Sorted(maps.Keys(a.custody.ends)) {
		if _, ok := answers[subject]; !ok {
			accuse(subject, "its state does not hold the chain")
		}
	}
	for _, subject := range slices.Sorted(maps.Keys(answers)) {
		if detail := a.contradicts(answers[subject], height > a.report.Blocks); detail != "" {
			accuse(subject, detail)
		}
	}
	return nil
}

// heads reads all pages of a peer's answer.
func heads(ctx context.Context, w *auditedPeer) (map[string]provenance.Custody, error) {
	all := map[string]provenance.Custody{}
	for bookmark := ""; ; {
		page, next, err := w.Heads(ctx, bookmark)
		if err != nil {
			return nil, err
		}
		for _, c := range page {
			all[c.Subject] = c
		}
		if next == "" {
			return all, nil
		}
		if next <= bookmark {
			return nil, errors.New("its pages turn in circles")
		}
		bookmark = next
	}
}

// contradicts says how a peer's answer contradicts the blocks, empty if it does
// not. grown: the peer has blocks that were not read.
func (a *auditor) contradicts(c provenance.Custody, grown bool) string {
	want := a.custody.ends[c.Subject]
	switch {
	case c.Seq > want.Seq && grown:
		return ""
	case c.Seq != want.Seq:
		return fmt.Sprintf("its chain stands at record %d, the blocks lead to %d", c.Seq, want.Seq)
	case c != want:
		return fmt.Sprintf("at record %d it says %s, the blocks lead to %s", c.Seq, brief(c), brief(want))
	}
	return ""
}

func brief(c provenance.Custody) string {
	return fmt.Sprintf("%s by %s, offered to %q, in %q, head %s", c.Phase, c.Holder, c.Offered, c.Unit, c.Head)
}
