package repository_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/waymark/waymark/internal/repository"
	"github.com/waymark/waymark/provenance/epcis"
	"github.com/waymark/waymark/provenance/epcis/query"
)

// filled opens a repository of a ledger and fills it with its first transactions.
func filled(t testing.TB, l *replay, transactions int, tune ...func(*repository.Repository)) *repository.Repository {
	t.Helper()
	r, err := repository.Open(repository.Config{
		Path: filepath.Join(t.TempDir(), "events.db"), Ledger: l, Wait: 10 * time.Millisecond,
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { r.Close() })
	for _, f := range tune {
		f(r)
	}
	if err := r.CatchUp(context.Background(), cursorOf(transactions)); err != nil {
		t.Fatal(err)
	}
	return r
}

// everything reads all events by following from the beginning.
func everything(t testing.TB, r *repository.Repository) []repository.Event {
	t.Helper()
	var all []repository.Event
	for after := uint64(0); ; {
		events, upTo, err := r.Matches(t.Context(), query.Query{}, after, 1000)
		if err != nil {
			t.Fatal(err)
		}
		if upTo == after {
			return all
		}
		all, after = append(all, events...), upTo
	}
}

// answer reads all pages.
func answer(t testing.TB, r *repository.Repository, q query.Query) ([]repository.Event, error) {
	t.Helper()
	var all []repository.Event
	for {
		page, err := r.Search(t.Context(), q)
		if err != nil {
			return nil, err
		}
		all = append(all, page.Events...)
		if page.Next == "" {
			return all, nil
		}
		if len(page.Events) == 0 {
			t.Fatal("an empty page that is not the last")
		}
		q.NextPageToken = page.Next
	}
}

// parts of random queries: a name with the values to choose from.
func choices(items int) []func(*rand.Rand) (string, []string) {
	one := func(name string, value func(*rand.Rand) string) func(*rand.Rand) (string, []string) {
		return func(r *rand.Rand) (string, []string) {
			values := []string{value(r)}
			for r.IntN(3) == 0 {
				values = append(values, value(r))
			}
			return name, values
		}
	}
	single := func(name string, value func(*rand.Rand) string) func(*rand.Rand) (string, []string) {
		return func(r *rand.Rand) (string, []string) { return name, []string{value(r)} }
	}
	item := func(r *rand.Rand) string { return sgtin(r.IntN(items)) }
	place := func(r *rand.Rand) string { return sgln(r.IntN(40)) }
	when := func(r *rand.Rand) string {
		return begin.Add(time.Duration(r.IntN(2500)-500) * time.Second).Format(time.RFC3339)
	}
	number := func(r *rand.Rand) string { return fmt.Sprint(r.IntN(30)) }
	return []func(*rand.Rand) (string, []string){
		one("MATCH_epc", item), one("MATCH_anyEPC", item), one("MATCH_inputEPC", item), one("MATCH_outputEPC", item),
		one("MATCH_parentID", func(r *rand.Rand) string { return sscc(r.IntN(items/10 + 1)) }),
		one("MATCH_epc", func(r *rand.Rand) string {
			return []string{"urn:epc:idpat:sgtin:9521101.*.*", "urn:epc:idpat:sgtin:9521101.530001.*", "urn:epc:idpat:grai:9521101.*.*"}[r.IntN(3)]
		}),
		one("MATCH_anyEPCClass", func(r *rand.Rand) string { return "urn:epc:class:lgtin:9521101.530001.L" + fmt.Sprint(r.IntN(9)) }),
		one("eventType", func(r *rand.Rand) string {
			return []string{"ObjectEvent", "AggregationEvent", "TransformationEvent", "AssociationEvent"}[r.IntN(4)]
		}),
		one("EQ_action", func(r *rand.Rand) string { return []string{"ADD", "OBSERVE", "DELETE"}[r.IntN(3)] }),
		one("EQ_bizStep", func(r *rand.Rand) string { return string(steps[r.IntN(len(steps))]) }),
		one("EQ_disposition", func(r *rand.Rand) string { return []string{"in_transit", "active", "damaged"}[r.IntN(3)] }),
		one("EQ_persistentDisposition_set", func(r *rand.Rand) string { return []string{"damaged", "recalled"}[r.IntN(2)] }),
		one("EQ_readPoint", place), one("WD_readPoint", place), one("EQ_bizLocation", place), one("WD_bizLocation", place),
		single("GE_eventTime", when), single("LT_eventTime", when), single("GE_recordTime", when), single("LT_recordTime", when),
		one("EQ_bizTransaction_po", func(r *rand.Rand) string { return "urn:epcglobal:cbv:bt:9521101000004:" + fmt.Sprint(r.IntN(30)) }),
		one("EQ_source_possessing_party", func(r *rand.Rand) string { return "urn:epc:id:pgln:9521101.0000" + fmt.Sprint(r.IntN(4)) }),
		one("EQ_transformationID", func(r *rand.Rand) string { return "urn:epc:id:gdti:9521101.00001." + fmt.Sprint(r.IntN(50)) }),
		one("EQ_eventID", func(r *rand.Rand) string { return fmt.Sprintf("urn:uuid:00000000-0000-4000-8000-%012d", r.IntN(1000)) }),
		single("EXISTS_errorDeclaration", func(*rand.Rand) string { return "true" }),
		single("EXISTS_sensorElementList", func(*rand.Rand) string { return "true" }),
		single("EXISTS_ex:count", func(*rand.Rand) string { return "true" }),
		single("EXISTS_INNER_ex:shade", func(*rand.Rand) string { return "true" }),
		single("GE_ex:count", number), single("LT_ex:count", number), one("EQ_ex:colour", func(r *rand.Rand) string { return []string{"red", "blue"}[r.IntN(2)] }),
		one("EQ_ILMD_ex:lot", func(r *rand.Rand) string { return "L" + fmt.Sprint(r.IntN(6)) }),
		single("GE_value_CEL", number), single("LT_value_KEL", func(r *rand.Rand) string { return fmt.Sprint(250 + r.IntN(60)) }),
		one("EQ_type", func(r *rand.Rand) string { return []string{"Temperature", "Pressure"}[r.IntN(2)] }),
		single("GE_quantity", number),
	}
}

func randomQuery(t testing.TB, r *rand.Rand, items int) query.Query {
	t.Helper()
	q := query.New(extContext)
	parts := choices(items)
	with := func(name string, values ...string) {
		next, err := q.With(name, values...)
		if err != nil {
			t.Fatalf("%s=%v: %v", name, values, err)
		}
		q = next
	}
	for range 1 + r.IntN(3) {
		name, values := parts[r.IntN(len(parts))](r)
		with(name, values...)
	}
	if by := []string{"", "eventTime", "recordTime", "ex:count"}[r.IntN(4)]; by != "" {
		with("orderBy", by)
		if r.IntN(2) == 0 {
			with("orderDirection", []string{"ASC", "DESC"}[r.IntN(2)])
		}
		if r.IntN(4) == 0 {
			with("eventCountLimit", fmt.Sprint(1+r.IntN(60)))
		}
	}
	q.PerPage = 1 + r.IntN(70)
	return q
}

// naive is the answer without indexes: ask about every event, sort, cut.
func naive(q query.Query, all []repository.Event) []repository.Event {
	var out []repository.Event
	for _, e := range all {
		if q.Match(e.Event) {
			out = append(out, e)
		}
	}
	if q.Order.By != query.Unordered {
		slices.SortStableFunc(out, func(a, b repository.Event) int {
			if c := q.Order.Compare(q.Key(a.Event), q.Key(b.Event)); c != 0 {
				return c
			}
			ascending := q.Order.Ascending || q.Order.By == query.ByField
			if ascending == (a.Seq < b.Seq) {
				return -1
			}
			return 1
		})
	}
	if n := q.EventCountLimit; n > 0 && len(out) > n {
		out = out[:n]
	}
	return out
}

func seqs(events []repository.Event) []uint64 {
	out := make([]uint64, len(events))
	for i, e := range events {
		out[i] = e.Seq
	}
	return out
}

// TestSearchEqualsMatch: for random queries the pages together are what asking
// about every event gives, and the events are the same bytes.
func TestSearchEqualsMatch(t *testing.T) {
	const transactions, perTx, items = 400, 4, 150
	g := generator{t: t, perTx: perTx, items: items, rich: true}
	large := filled(t, newReplay(transactions, g.transaction), transactions)
	r := filled(t, newReplay(transactions, g.transaction), transactions, (*repository.Repository).BeSmall)
	all := everything(t, r)
	if len(all) != transactions*perTx {
		t.Fatalf("%d events, want %d", len(all), transactions*perTx)
	}
	rounds, matched := 250, 0
	if testing.Short() {
		rounds = 60
	}
	for seed := range rounds {
		q := randomQuery(t, rand.New(rand.NewPCG(uint64(seed), 11)), items)
		want := naive(q, all)
		asked := r
		if seed%2 == 0 {
			asked = large
		}
		got, err := answer(t, asked, q)
		if err != nil {
			t.Fatalf("%d %v: %v", seed, q.Names(), err)
		}
		if !slices.Equal(seqs(got), seqs(want)) {
			text, _ := q.MarshalJSON()
			t.Fatalf("seed %d: %s by %d asc %t gives\n%v\nwant\n%v", seed, text, q.Order.By, q.Order.Ascending, seqs(got), seqs(want))
		}
		matched += len(got)
		checkSame(t, got, all)
	}
	if matched < rounds {
		t.Errorf("%d queries matched %d events together: too few to mean much", rounds, matched)
	}
}

func checkSame(t *testing.T, got, all []repository.Event) {
	t.Helper()
	for _, e := range got {
		a, err := e.Event.MarshalJSON()
		if err != nil {
			t.Fatal(err)
		}
		b, _ := all[e.Seq-1].Event.MarshalJSON()
		if string(a) != string(b) || e.ID != all[e.Seq-1].ID {
			t.Fatalf("event %d is\n%s\nwant\n%s", e.Seq, a, b)
		}
	}
}

// TestLargeAnswersInOrder: more candidates than are sorted in memory.
func TestLargeAnswersInOrder(t *testing.T) {
	const transactions, perTx = 50, 40
	g := generator{t: t, perTx: perTx, items: 2000}
	r := filled(t, newReplay(transactions, g.transaction), transactions, (*repository.Repository).BeSmall)
	all := everything(t, r)
	for _, text := range []string{
		"orderBy=eventTime", "orderBy=eventTime&orderDirection=ASC", "orderBy=recordTime", "orderBy=recordTime&orderDirection=ASC",
		"orderBy=eventTime&EQ_action=OBSERVE", "orderBy=eventTime&orderDirection=ASC&EQ_action=OBSERVE&GE_eventTime=2023-12-31T23:00:00Z&LT_eventTime=2024-01-01T00:20:00Z",
		"orderBy=eventTime&GE_eventTime=2023-12-31T23:00:00Z&LT_eventTime=2024-01-01T00:25:00Z", "GE_eventTime=2023-12-31T23:00:00Z",
	} {
		q := parse(t, text)
		q.PerPage = 97
		got, err := answer(t, r, q)
		if err != nil {
			t.Fatal(err)
		}
		if want := naive(q, all); !slices.Equal(seqs(got), seqs(want)) {
			t.Errorf("%s gives %d events, want %d, or another order", text, len(got), len(want))
		}
	}
}

func parse(t testing.TB, text string) query.Query {
	t.Helper()
	q := query.New(extContext)
	for _, part := range strings.Split(text, "&") {
		name, v, _ := strings.Cut(part, "=")
		var err error
		if name != "" {
			if q, err = q.With(name, strings.Split(v, "|")...); err != nil {
				t.Fatalf("%s: %v", part, err)
			}
		}
	}
	return q
}

// TestRecordTimeAndID: what the repository adds to events.
func TestRecordTimeAndID(t *testing.T) {
	g := generator{t: t, perTx: 3, items: 50, rich: true}
	r := filled(t, newReplay(100, g.transaction), 100)
	var before time.Time
	for _, e := range everything(t, r) {
		if e.Event.RecordTime.IsZero() || e.Event.RecordTime.Before(before) {
			t.Fatalf("event %d is recorded at %s, the one before at %s", e.Seq, e.Event.RecordTime, before)
		}
		before = e.Event.RecordTime.Time
		if e.Event.EventID == "" {
			t.Fatalf("event %d has no eventID", e.Seq)
		}
		hash, err := epcis.HashID(e.Event)
		if err != nil || !strings.HasPrefix(e.ID, hash) {
			t.Fatalf("event %d is named %s, its hash is %s (%v)", e.Seq, e.ID, hash, err)
		}
		for _, id := range []string{e.ID, e.Event.EventID} {
			found, err := r.ByID(t.Context(), id)
			if err != nil || !slices.ContainsFunc(found, func(f repository.Event) bool { return f.Seq == e.Seq }) {
				t.Fatalf("event %d is not found as %s (%v)", e.Seq, id, err)
			}
		}
	}
}
