package repository_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/repository"
	"github.com/waymark/waymark/provenance/epcis"
	"github.com/waymark/waymark/provenance/epcis/query"
)

func open(t *testing.T, path, identity string, l custody.Ledger) *repository.Repository {
	t.Helper()
	r, err := repository.Open(repository.Config{Path: path, Identity: identity, Ledger: l, Wait: 10 * time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { r.Close() })
	return r
}

func ids(events []repository.Event) []string {
	out := make([]string, len(events))
	for i, e := range events {
		out[i] = fmt.Sprint(e.Seq, " ", e.ID, " ", e.TxID)
	}
	return out
}

// TestSameNumbersHoweverRead: the pace at which a repository reads, interruptions
// and rebuilding do not change what it holds.
func TestSameNumbersHoweverRead(t *testing.T) {
	g := generator{t: t, perTx: 3, items: 40, rich: true}
	l := newReplay(60, g.transaction)
	want := ids(everything(t, filled(t, l, 60)))

	path := filepath.Join(t.TempDir(), "events.db")
	slow := newReplay(0, g.transaction)
	for n := range 60 { // a transaction at a time, reopened now and then
		slow.grow(1)
		r := open(t, path, "L", slow)
		for {
			if done, err := r.Step(t.Context()); err != nil {
				t.Fatal(err)
			} else if done {
				break
			}
		}
		if n == 59 {
			if got := ids(everything(t, r)); !slices.Equal(got, want) {
				t.Errorf("read slowly: %d events, want %d, or others", len(got), len(want))
			}
			r.Close()
			if err := os.Remove(path); err != nil {
				t.Fatal(err)
			}
			r = open(t, path, "L", slow)
			if err := r.CatchUp(t.Context(), cursorOf(60)); err != nil {
				t.Fatal(err)
			}
			if got := ids(everything(t, r)); !slices.Equal(got, want) {
				t.Errorf("rebuilt: %d events, want %d, or others", len(got), len(want))
			}
		}
		r.Close()
	}

	if r := open(t, path, "another ledger", l); len(everything(t, r)) != 0 {
		t.Error("the events of another ledger are still there")
	} else {
		r.Close()
	}
	if err := os.WriteFile(path, make([]byte, 8192), 0o600); err != nil {
		t.Fatal(err)
	}
	r := open(t, path, "L", l)
	if err := r.CatchUp(t.Context(), cursorOf(60)); err != nil {
		t.Fatal(err)
	}
	if got := ids(everything(t, r)); !slices.Equal(got, want) {
		t.Errorf("after damage: %d events, want %d, or others", len(got), len(want))
	}
}

// TestBadTransaction: what cannot be understood stops the projection, loudly and
// before it.
func TestBadTransaction(t *testing.T) {
	g := generator{t: t, perTx: 2, items: 40}
	bad := func(n int) custody.Event {
		ev := g.transaction(n)
		if n == 3 {
			ev.Entries = func() (chaincode.Entries, error) {
				return chaincode.Entries{Events: map[string]json.RawMessage{"ni:///sha-256;00?ver=CBV2.0": []byte(`{"type":7}`)}}, nil
			}
		}
		return ev
	}
	r := open(t, filepath.Join(t.TempDir(), "events.db"), "L", newReplay(5, bad))
	if err := r.CatchUp(t.Context(), cursorOf(5)); err == nil {
		t.Error("an event of no type was taken")
	}
	s, err := r.Status(t.Context())
	if err != nil || s.Events != 0 || s.Cursor != (custody.Cursor{}) {
		t.Errorf("half of a run was applied: %+v, %v", s, err)
	}
}

// TestRecordTimesNeverGoBack, even when the peer's clock does.
func TestRecordTimesNeverGoBack(t *testing.T) {
	g := generator{t: t, perTx: 1, items: 40}
	l := newReplay(20, func(n int) custody.Event {
		ev := g.transaction(n)
		if n%3 == 0 {
			ev.Seen = ev.Seen.Add(-time.Hour)
		}
		return ev
	})
	r := filled(t, l, 20)
	all := everything(t, r)
	for i, e := range all[1:] {
		if e.Event.RecordTime.Before(all[i].Event.RecordTime.Time) {
			t.Errorf("event %d is recorded before the one before it", e.Seq)
		}
	}
	q := parse(t, "GE_recordTime="+begin.Add(10*time.Second).Format(time.RFC3339)+"&LT_recordTime="+begin.Add(15*time.Second).Format(time.RFC3339))
	got, err := answer(t, r, q)
	if err != nil || !slices.Equal(seqs(got), seqs(naive(q, all))) {
		t.Errorf("by recordTime: %v, want %v (%v)", seqs(got), seqs(naive(q, all)), err)
	}
	seq, err := r.SeqBefore(t.Context(), begin.Add(10*time.Second))
	if err != nil || seq != got[0].Seq-1 {
		t.Errorf("the event before is %d (%v), want %d", seq, err, got[0].Seq-1)
	}
}

// TestPagesAreOfOneState: what arrives between two pages is not mixed in.
func TestPagesAreOfOneState(t *testing.T) {
	g := generator{t: t, perTx: 5, items: 40, rich: true}
	for _, text := range []string{"", "orderBy=eventTime", "orderBy=recordTime", "orderBy=ex:count", "EQ_bizStep=shipping&orderBy=eventTime"} {
		l := newReplay(20, g.transaction)
		r := filled(t, l, 20)
		q := parse(t, text)
		q.PerPage = 7
		want := seqs(naive(q, everything(t, r)))
		var got []uint64
		for {
			page, err := r.Search(t.Context(), q)
			if err != nil {
				t.Fatal(err)
			}
			got = append(got, seqs(page.Events)...)
			if page.Next == "" {
				break
			}
			q.NextPageToken = page.Next
			l.grow(2)
			n, _ := l.state()
			if err := r.CatchUp(t.Context(), cursorOf(n)); err != nil {
				t.Fatal(err)
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q gives %v, want %v", text, got, want)
		}
	}
}

func TestTokens(t *testing.T) {
	g := generator{t: t, perTx: 5, items: 40}
	r := filled(t, newReplay(20, g.transaction), 20)
	q := parse(t, "EQ_action=OBSERVE")
	q.PerPage = 5
	page, err := r.Search(t.Context(), q)
	if err != nil || page.Next == "" {
		t.Fatal(page.Next, err)
	}
	other := parse(t, "EQ_action=ADD")
	for what, try := range map[string]struct {
		q     query.Query
		token string
	}{
		"of another query": {other, page.Next}, "cut off": {q, page.Next[:len(page.Next)-2]}, "made up": {q, "!"}, "another's": {q, "3A15506738749783AU6D7DENAKwM2gQRRwGrataeq"},
	} {
		try.q.NextPageToken = try.token
		var refused *query.Error
		if _, err := r.Search(t.Context(), try.q); !errors.As(err, &refused) || refused.Parameter != "nextPageToken" {
			t.Errorf("a token %s: %v", what, err)
		}
	}
	q.PerPage, q.NextPageToken = 3, page.Next // the size of pages may change
	if _, err := r.Search(t.Context(), q); err != nil {
		t.Error(err)
	}
}

func TestMaxEventCount(t *testing.T) {
	g := generator{t: t, perTx: 5, items: 40}
	r := filled(t, newReplay(20, g.transaction), 20)
	n := len(naive(parse(t, "EQ_action=OBSERVE"), everything(t, r)))
	got, err := answer(t, r, parse(t, fmt.Sprintf("EQ_action=OBSERVE&maxEventCount=%d", n)))
	if err != nil || len(got) != n {
		t.Errorf("%d events, %v, want %d", len(got), err, n)
	}
	var refused *query.Error
	_, err = answer(t, r, parse(t, fmt.Sprintf("EQ_action=OBSERVE&maxEventCount=%d", n-1)))
	if !errors.As(err, &refused) || refused.Exception != query.QueryTooLargeException {
		t.Errorf("one too many: %v", err)
	}
}

// TestFollow: who asks again at each change gets every match once, in order, the old
// and the new, and hears that the repository was closed.
func TestFollow(t *testing.T) {
	g := generator{t: t, perTx: 3, items: 40}
	l := newReplay(10, g.transaction)
	r := filled(t, l, 10)
	ctx, stop := context.WithTimeout(t.Context(), time.Minute)
	defer stop()
	q := parse(t, "EQ_bizStep=shipping|receiving")
	const from, until = 7, 150
	var got []uint64
	changes := r.Changes(ctx)
	for after := uint64(from); after < until; {
		events, upTo, err := r.Matches(ctx, q, after, 5)
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, seqs(events)...)
		if upTo > after {
			after = upTo
			continue
		}
		go func() { // while the follower waits
			l.grow(4)
			n, _ := l.state()
			if err := r.CatchUp(ctx, cursorOf(n)); err != nil && ctx.Err() == nil {
				t.Error(err)
			}
		}()
		<-changes
	}
	var want []uint64
	for _, e := range everything(t, r) {
		if e.Seq > from && e.Seq <= got[len(got)-1] && q.Match(e.Event) {
			want = append(want, e.Seq)
		}
	}
	if !slices.Equal(got, want) {
		t.Errorf("followed %v, want %v", got, want)
	}
	go r.Close()
	if _, err := r.Await(ctx, "urn:x:nothing"); err == nil || ctx.Err() != nil {
		t.Errorf("waiting for an event while the repository is closed: %v", err)
	}
	if _, open := <-r.Changes(ctx); open {
		t.Error("a closed repository changes")
	}
}

// TestValues: each list holds each value of the events once, however it is cut
// into pages.
func TestValues(t *testing.T) {
	g := generator{t: t, perTx: 5, items: 40}
	r := filled(t, newReplay(30, g.transaction), 30)
	all := everything(t, r)
	lists := map[repository.Resource]func(*epcis.Event) []string{
		repository.EPCs: func(ev *epcis.Event) (out []string) {
			for _, id := range slices.Concat(ev.EPCList, ev.ChildEPCs, ev.InputEPCList, ev.OutputEPCList, []string{ev.ParentID}) {
				out = append(out, query.Canonical(id))
			}
			return out
		},
		repository.BizSteps:     func(ev *epcis.Event) []string { return []string{string(ev.BizStep)} },
		repository.Dispositions: func(ev *epcis.Event) []string { return []string{string(ev.Disposition)} },
		repository.BizLocations: func(ev *epcis.Event) []string { return []string{query.Canonical(ev.BizLocation.ID)} },
		repository.ReadPoints:   func(ev *epcis.Event) []string { return []string{query.Canonical(ev.ReadPoint.ID)} },
		repository.EventTypes:   func(ev *epcis.Event) []string { return []string{string(ev.Type)} },
	}
	for list, of := range lists {
		var want []string
		for _, e := range all {
			want = append(want, of(e.Event)...)
		}
		slices.Sort(want)
		want = slices.DeleteFunc(slices.Compact(want), func(s string) bool { return s == "" })
		for _, size := range []int{1, 3, 1000} {
			var got []string
			token := ""
			for {
				values, next, err := r.Values(t.Context(), list, size, token)
				if err != nil {
					t.Fatal(err)
				}
				got = append(got, values...)
				if token = next; token == "" {
					break
				}
			}
			slices.Sort(got)
			if !slices.Equal(got, want) {
				t.Errorf("list %d by %d: %v, want %v", list, size, got, want)
			}
		}
		for _, v := range want {
			if has, err := r.Has(t.Context(), list, v); err != nil || !has {
				t.Errorf("list %d has not %s (%v)", list, v, err)
			}
		}
		if has, err := r.Has(t.Context(), list, "urn:example:nothing"); err != nil || has {
			t.Errorf("list %d has what is nowhere (%v)", list, err)
		}
	}
	if _, _, err := r.Values(t.Context(), repository.EPCs, 5, "nonsense"); err == nil {
		t.Error("a made-up token was taken")
	}
}

// TestLongAndOddValues: identifiers longer than an index key, and with bytes that
// part its keys, are found and listed as any other.
func TestLongAndOddValues(t *testing.T) {
	odd := []string{
		"https://ns.example.org/" + string(slices.Repeat([]byte("a"), 3000)),
		"https://ns.example.org/" + string(slices.Repeat([]byte("a"), 3001)),
		"urn:example:a", "urn:example:a\x00", "urn:example:a\x00b", "urn:example:a\x01b", "urn:example:a\x00\x00\x00\x00\x00\x00\x00\x00\x01",
	}
	g := oddGenerator{generator{t: t, perTx: 1, items: 3}, odd}
	r := filled(t, newReplay(len(odd)*3, g.transaction), len(odd)*3)
	all := everything(t, r)
	var listed []string
	for _, id := range odd {
		values, err := query.New(epcis.Context{}).With("EQ_readPoint", id)
		if err != nil { // the language takes no such URI
			if has, err := r.Has(t.Context(), repository.ReadPoints, id); err != nil || !has {
				t.Errorf("%.40q is not there (%v)", id, err)
			}
			continue
		}
		got, err := answer(t, r, values)
		if err != nil || len(got) != 3 || !slices.Equal(seqs(got), seqs(naive(values, all))) {
			t.Errorf("%.40q: %v (%v)", id, seqs(got), err)
		}
	}
	for token := ""; ; {
		values, next, err := r.Values(t.Context(), repository.ReadPoints, 2, token)
		if err != nil {
			t.Fatal(err)
		}
		listed = append(listed, values...)
		if token = next; token == "" {
			break
		}
	}
	slices.Sort(listed)
	slices.Sort(odd)
	if !slices.Equal(listed, odd) {
		t.Errorf("listed %.60q", listed)
	}
}

// oddGenerator makes events at odd places.
type oddGenerator struct {
	generator
	places []string
}

func (g oddGenerator) transaction(n int) custody.Event {
	ev := g.event(n)
	ev.ReadPoint = epcis.Location{ID: g.places[n%len(g.places)]}
	return g.pack(n, ev)
}
