package custodytest

import (
	"fmt"
	"slices"
	"testing"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/provenance"
)

// units are the rules of packing.
func units(t *testing.T, harness Harness) {
	h := NewFixture(t, harness)
	items := h.Commission(3)
	pallet, other := h.Unit(), h.Unit()
	pack := func(unit string, subjects ...string) provenance.Checkpoint {
		return provenance.Checkpoint{Verb: provenance.Pack, Unit: unit, Subjects: subjects}
	}
	unpack := func(unit string, subjects ...string) provenance.Checkpoint {
		return provenance.Checkpoint{Verb: provenance.Unpack, Unit: unit, Subjects: subjects}
	}
	ship := func(to Org, subjects ...string) provenance.Checkpoint {
		return provenance.Checkpoint{Verb: provenance.Ship, Subjects: subjects, To: h.PGLN(to)}
	}
	h.Refused(Maker, provenance.CodeUnsupported, pack(pallet, pallet))
	h.Refused(Maker, provenance.CodeUnsupported, pack(pallet, items[0], items[0]))
	h.Refused(Maker, provenance.CodeUnsupported, pack(items[0], items[1]))
	h.Refused(Carrier, provenance.CodeNotIssuer, pack(pallet, items[0]))
	if _, err := h.Client(Maker).Custody(ctx(t), pallet); Code(err) != chaincode.CodeNotFound {
		t.Errorf("a refused packing left a unit behind: %v", err)
	}
	h.Must(Maker, pack(pallet, items[:2]...))
	h.Refused(Maker, provenance.CodePacked, pack(other, items[0]))
	h.Refused(Maker, provenance.CodePacked, ship(Carrier, items[0]))
	h.Refused(Maker, provenance.CodePacked, provenance.Checkpoint{Verb: provenance.Deliver, Subjects: items[:1]})
	h.Refused(Maker, provenance.CodeNotInUnit, unpack(pallet, items[2]))
	h.Refused(Carrier, provenance.CodeNotHolder, unpack(pallet, items[0]))

	h.Must(Maker, pack(other, items[2]))
	h.Refused(Carrier, provenance.CodeNotHolder, pack(other, items[0]))
	h.Refused(Maker, provenance.CodeNotInUnit, unpack(other, items[0]))
	h.Must(Maker, ship(Carrier, pallet))
	h.Refused(Maker, provenance.CodeInTransit, unpack(pallet, items[0]))
	h.Refused(Maker, provenance.CodeInTransit, pack(pallet, other))
	h.Refused(Carrier, provenance.CodeInTransit, unpack(pallet, items[0]))
	h.Must(Carrier, provenance.Checkpoint{Verb: provenance.Receive, Subjects: []string{pallet}})
	h.Refused(Maker, provenance.CodeNotHolder, unpack(pallet, items[0]))
	h.Must(Carrier, unpack(pallet, items[0]))
	if c := h.Custody(items[0]).Custody; c.Phase != provenance.Held || c.Holder != harness.MSP(Carrier) || c.Unit != "" {
		t.Errorf("after unpacking: %+v, want the carrier to hold it", c)
	}
	if got, want := h.contents(pallet), items[1:2]; !slices.Equal(got, want) {
		t.Errorf("the pallet holds %v, want %v", got, want)
	}
	h.verified(items[0])
	h.verified(items[1])
}

func (h *Fixture) contents(unit string) []string {
	h.t.Helper()
	var list []string
	for s, err := range h.clients[Retailer].Contents(ctx(h.t), unit) {
		if err != nil {
			h.t.Fatalf("reading the contents of %s: %v", unit, err)
		}
		list = append(list, s)
	}
	return list
}

// depth is item in case in pallet: one move of the pallet is one record.
func depth(t *testing.T, harness Harness) {
	h := NewFixture(t, harness)
	items := h.Commission(2)
	box, pallet := h.Unit(), h.Unit()
	h.Must(Maker, provenance.Checkpoint{Verb: provenance.Pack, Unit: box, Subjects: items})
	h.Must(Maker, provenance.Checkpoint{Verb: provenance.Pack, Unit: pallet, Subjects: []string{box}})
	h.Refused(Maker, provenance.CodePacked, provenance.Checkpoint{Verb: provenance.Pack, Unit: box, Subjects: []string{pallet}})
	h.Refused(Maker, provenance.CodePacked, provenance.Checkpoint{Verb: provenance.Unpack, Unit: box, Subjects: items[:1]})

	shipped := h.Must(Maker, provenance.Checkpoint{Verb: provenance.Ship, Subjects: []string{pallet}, To: h.PGLN(Carrier)})
	if len(shipped.Records) != 1 || shipped.Records[0].Subject != pallet {
		t.Errorf("moving the pallet made the records %+v, want the pallet's alone", shipped.Records)
	}
	h.Must(Carrier, provenance.Checkpoint{Verb: provenance.Receive, Subjects: []string{pallet}})
	state := h.Custody(items[0])
	if len(state.Units) != 2 || state.Units[0].Subject != box || state.Units[1].Subject != pallet || state.Units[1].Holder != harness.MSP(Carrier) {
		t.Fatalf("the units around the item are %+v, want the box, then the pallet that the carrier holds", state.Units)
	}
	history := h.verified(items[0])
	var chains []string
	for _, c := range history.Chains {
		chains = append(chains, c.Subject)
	}
	if want := []string{items[0], box, pallet}; !slices.Equal(chains, want) {
		t.Errorf("the history holds the chains of %v, want %v", chains, want)
	}
	// What happens to a unit after the item left it is not the item's history.
	h.Must(Carrier, provenance.Checkpoint{Verb: provenance.Unpack, Unit: pallet, Subjects: []string{box}})
	h.Must(Carrier, provenance.Checkpoint{Verb: provenance.Unpack, Unit: box, Subjects: items[:1]})
	h.Must(Carrier, provenance.Checkpoint{Verb: provenance.Ship, Subjects: []string{pallet}, To: h.PGLN(Retailer)})
	h.Must(Carrier, provenance.Checkpoint{Verb: provenance.Ship, Subjects: []string{box}, To: h.PGLN(Retailer)})
	for _, c := range h.verified(items[0]).Chains[1:] {
		if last := c.Records[len(c.Records)-1]; last.Verb != provenance.Unpack {
			t.Errorf("the chain of %s goes on to %s after the item left", c.Subject, last.Verb)
		}
	}
}

// unpackAll is an unpacking that names no content: all of it.
func unpackAll(t *testing.T, harness Harness) {
	h := NewFixture(t, harness)
	items := h.Commission(120) // more than a peer sends a chaincode at a time
	pallet := h.Unit()
	h.Must(Maker, provenance.Checkpoint{Verb: provenance.Pack, Unit: pallet, Subjects: items[:70]})
	// Packed and unpacked in one transaction: the second event sees the first.
	now := Now()
	out, err := h.Client(Maker).Append(ctx(t),
		Capture(t, provenance.Checkpoint{Verb: provenance.Pack, Unit: pallet, Subjects: items[70:], Time: now}),
		Capture(t, provenance.Checkpoint{Verb: provenance.Unpack, Unit: pallet, Subjects: items[:1], Time: now}),
		Capture(t, provenance.Checkpoint{Verb: provenance.Unpack, Unit: pallet, Time: now}))
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range []int{51, 2, 120} { // the unit's own record with the contents'
		if out[i].Status != chaincode.Accepted || len(out[i].Records) != want {
			t.Errorf("event %d: %s with %d records (%s), want it accepted with %d", i+1, out[i].Status, len(out[i].Records), out[i].Detail, want)
		}
	}
	if got := h.contents(pallet); len(got) != 0 {
		t.Errorf("after unpacking all, the pallet holds %d things", len(got))
	}
	for _, i := range []int{0, 1, 69, 70, 119} {
		if c := h.verified(items[i]).Chains[0].Records; c[len(c)-1].Verb != provenance.Unpack {
			t.Errorf("item %d ends with %s, want it unpacked", i, c[len(c)-1].Verb)
		}
	}
}

// queries read in pages and refuse what they cannot answer.
func queries(t *testing.T, harness Harness) {
	h := NewFixture(t, harness)
	items, pallet := h.Items(chaincode.PageSize+1), h.Unit() // one more than a page
	// In one transaction, in which packing moves no chain that stood before.
	now := Now()
	out, err := h.Client(Maker).Append(ctx(t),
		Capture(t, provenance.Checkpoint{Verb: provenance.Commission, Subjects: items, Time: now}),
		Capture(t, provenance.Checkpoint{Verb: provenance.Pack, Unit: pallet, Subjects: items, Time: now}))
	if err != nil || !out[0].Done() || !out[1].Done() {
		t.Fatalf("filling a pallet: %+v, %v", out, err)
	}
	got := h.contents(pallet)
	if want := slices.Sorted(slices.Values(items)); !slices.Equal(got, want) {
		t.Errorf("the pallet holds %d things, want the %d packed, in order", len(got), len(want))
	}
	mine := map[string]bool{pallet: true}
	for _, s := range items {
		mine[s] = true
	}
	for c, err := range h.Client(Carrier).Heads(ctx(t)) {
		if err != nil {
			t.Fatal(err)
		}
		if mine[c.Subject] && (c.Seq == 0 || c.Head.IsZero()) {
			t.Errorf("the head of %s is %+v", c.Subject, c.Position())
		}
		delete(mine, c.Subject)
	}
	if len(mine) > 0 {
		t.Errorf("%d subjects are missing from the heads", len(mine))
	}
	// Any spelling of a subject is that subject.
	alias := "https://brand.example" + items[0][len("https://id.gs1.org"):] + "?utm=1"
	if c := h.Custody(alias).Custody; c.Subject != items[0] {
		t.Errorf("the custody of %s is of %q", alias, c.Subject)
	}
	for name, err := range map[string]error{
		"custody of an unknown item":  second(h.Client(Maker).Custody(ctx(t), h.Items(1)[0])),
		"history of an unknown item":  second(h.Client(Maker).History(ctx(t), h.Items(1)[0])),
		"an unknown event":            second(h.Client(Maker).Event(ctx(t), "ni:///sha-256;00?ver=CBV2.0")),
		"contents of an unknown unit": firstError(h.Client(Maker).Contents(ctx(t), h.Unit())),
	} {
		if Code(err) != chaincode.CodeNotFound {
			t.Errorf("%s: %v, want %s", name, err, chaincode.CodeNotFound)
		}
	}
	for name, err := range map[string]error{
		"custody of a class":          second(h.Client(Maker).Custody(ctx(t), "https://id.gs1.org/01/09521101530001")),
		"custody of nothing":          second(h.Client(Maker).Custody(ctx(t), "")),
		"an order's name":             second(h.Client(Maker).Attestations(ctx(t), "0xABC")),
		"a foreign bookmark":          second(h.Client(Maker).Ledger.Evaluate(ctx(t), chaincode.FnHeads, []byte(`"\u0000party\u0000"`))),
		"an argument of another type": second(h.Client(Maker).Ledger.Evaluate(ctx(t), chaincode.FnCustody, []byte(`7`))),
	} {
		if Code(err) != chaincode.CodeBadRequest {
			t.Errorf("%s: %v, want %s", name, err, chaincode.CodeBadRequest)
		}
	}
	if _, err := h.Client(Maker).Ledger.Evaluate(ctx(t), "Mint"); Code(err) != chaincode.CodeUnknownFn {
		t.Errorf("an unknown function: %v, want %s", err, chaincode.CodeUnknownFn)
	}
}

func second[T any](_ T, err error) error { return err }

func firstError[T any](seq func(func(T, error) bool)) error {
	for _, err := range seq {
		return err
	}
	return fmt.Errorf("it is empty")
}
