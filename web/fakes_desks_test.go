package web_test

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/scanner"
	"github.com/waymark/waymark/web"
)

// ledger is custody in memory, under the one transition rule.
type ledger struct{ *house }

func (h *house) party(msp string) provenance.Party {
	for _, p := range h.parties {
		if p.MSP == msp {
			return p
		}
	}
	return provenance.Party{MSP: msp}
}

func (h *house) mspOf(gln string) string {
	for _, p := range h.parties {
		if p.GLN == gln {
			return p.MSP
		}
	}
	return ""
}

// commission brings the batch's items into being, packs two of them and hands
// the pallet over.
func (h *house) commission() {
	maker := web.Principal{Party: "TidelineMSP"}
	for i, c := range []provenance.Checkpoint{
		{Verb: provenance.Commission, Subjects: h.items, Place: "https://id.gs1.org/414/9521873000108", Time: start.Add(-96 * time.Hour)},
		{Verb: provenance.Pack, Subjects: h.items[:2], Unit: unitURI(), Place: "https://id.gs1.org/414/9521873000108", Time: start.Add(-90 * time.Hour)},
		{Verb: provenance.Ship, Subjects: []string{unitURI()}, To: "https://id.gs1.org/417/9521234000006", Time: start.Add(-80 * time.Hour)},
	} {
		outcomes, err := ledger{h}.Checkpoint(context.Background(), maker, []provenance.Checkpoint{c})
		if err != nil || outcomes[0].Status != web.OutcomeAccepted {
			h.t.Fatalf("preparing custody, step %d: %v %v", i, outcomes, err)
		}
	}
	h.checkpoints = 0
}

func (l ledger) Checkpoint(_ context.Context, p web.Principal, list []provenance.Checkpoint) ([]web.Outcome, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.checkpoints++
	var out []web.Outcome
	for _, c := range list {
		out = append(out, l.one(l.party(p.Party), c))
	}
	return out, nil
}

func (l ledger) one(party provenance.Party, c provenance.Checkpoint) web.Outcome {
	text, _ := json.Marshal(c)
	event := "ni:///sha-256;" + provenance.Sum(text).String() + "?ver=CBV2.0"
	type step struct {
		subject string
		move    provenance.Move
	}
	var plan []step
	base := provenance.Move{Verb: c.Verb, Party: party, To: l.mspOf(c.To), Unit: c.Unit, Return: c.Returned, Time: c.Time}
	if c.Unit != "" {
		unit := base
		unit.AsUnit = true
		plan = append(plan, step{c.Unit, unit})
	}
	for _, s := range c.Subjects {
		plan = append(plan, step{s, base})
	}
	next := map[string]*chain{}
	o := web.Outcome{Status: web.OutcomeAccepted, Event: event}
	for _, s := range plan {
		ch := l.chains[s.subject]
		if ch == nil {
			ch = &chain{state: provenance.Custody{Subject: s.subject}, byEvent: map[string]provenance.Position{}}
		}
		if pos, ok := ch.byEvent[event]; ok {
			o.Status, o.Records = web.OutcomeDuplicate, append(o.Records, pos)
			continue
		}
		state, record, err := ch.state.Append(s.move, event, provenance.Sum(text), l.now)
		if err != nil {
			v := err.(*provenance.Violation)
			return web.Outcome{Status: web.OutcomeRejected, Code: v.Code, Subject: v.Subject, Detail: v.Detail, Args: v.Args}
		}
		grown := &chain{state, append(slices.Clone(ch.records), record), map[string]provenance.Position{event: record.Position()}}
		for k, v := range ch.byEvent {
			grown.byEvent[k] = v
		}
		next[s.subject] = grown
		o.Records = append(o.Records, record.Position())
	}
	for subject, ch := range next {
		l.chains[subject] = ch
	}
	return o
}

func (l ledger) Custody(_ context.Context, subject string) (provenance.Path, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.chains[subject] == nil {
		return provenance.Path{}, web.ErrNotFound
	}
	return l.path(subject), nil
}

func (h *house) path(subject string) provenance.Path {
	ch := h.chains[subject]
	if ch == nil {
		return provenance.Path{Custody: provenance.Custody{Subject: subject}}
	}
	p := provenance.Path{Custody: ch.state}
	for _, r := range ch.records {
		p.Steps = append(p.Steps, provenance.Step{Record: r, Hash: r.Hash(), Name: h.party(r.Party).Name, Place: "https://id.gs1.org/414/9521873000108"})
	}
	return p
}

// Whereabouts knows chains of one's own; what is packed is asked of the real ledger.
func (l ledger) Whereabouts(_ context.Context, subject string, at time.Time) (web.Whereabouts, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	ch := l.chains[subject]
	if ch == nil || at.Before(ch.records[0].Time) {
		return web.Whereabouts{}, web.ErrNotFound
	}
	return web.Whereabouts{Whereabouts: provenance.Whereabouts{Subject: subject, At: at, Phase: ch.state.Phase, Holder: ch.state.Holder}}, nil
}

func (l ledger) Parties(context.Context) ([]provenance.Party, error) { return l.parties, nil }

// pathSource is the custody ledger as a scan asks it.
type pathSource struct{ *house }

func (s pathSource) Path(_ context.Context, item string) (provenance.Path, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.down == "custody" {
		return provenance.Path{}, fmt.Errorf("down")
	}
	return s.path(item), nil
}

func (h *house) Unit(_ context.Context, subject string) (web.Unit, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	ch := h.chains[subject]
	if ch == nil {
		return web.Unit{}, web.ErrNotFound
	}
	u := web.Unit{Subject: subject, Custody: ch.state, Holder: h.party(ch.state.Holder).Name, Steps: h.path(subject).Steps}
	for _, other := range h.chains {
		if other.state.Unit == subject {
			u.Contents++
		}
	}
	return u, nil
}

// batchDesk takes batches; it mints nothing.
type batchDesk struct{ *house }

func (d batchDesk) Submit(_ context.Context, p web.Principal, up web.BatchUpload) (web.Batch, error) {
	if _, err := io.ReadAll(up.Passport); err != nil {
		return web.Batch{}, err
	}
	lines := bufio.NewScanner(up.Items)
	var rows []web.RowError
	n := 0
	for lines.Scan() {
		if n++; n > 1 && !strings.HasPrefix(lines.Text(), gtin) {
			rows = append(rows, web.RowError{Line: n, Column: "gtin", Detail: "the check digit is 4, expected 3"})
		}
	}
	if len(rows) > 0 {
		return web.Batch{}, &web.Problem{Code: "invalid_batch", Detail: "One row is faulty.", Members: map[string]any{"rows": rows}}
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	b := web.Batch{Key: "spring/1", Party: p.Party, State: web.BatchMinting, GTIN: gtin, Product: "Tideline Skerry 2", Items: n - 1, Created: d.now}
	d.jobs[b.Key] = b
	return b, nil
}

func (d batchDesk) Batch(_ context.Context, p web.Principal, key string) (web.Batch, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	b, ok := d.jobs[key]
	if !ok || b.Party != p.Party {
		return web.Batch{}, web.ErrNotFound
	}
	return b, nil
}

func (d batchDesk) Batches(_ context.Context, p web.Principal) ([]web.Batch, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	var out []web.Batch
	for _, b := range d.jobs {
		out = append(out, b)
	}
	return out, nil
}

// printer prints real labels of the batch's items.
type printer struct{ *house }

func (p printer) ready(key string) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	b, ok := p.jobs[key]
	if !ok {
		return web.ErrNotFound
	}
	if b.State != web.BatchReady {
		return &web.Problem{Code: "batch_not_ready", Detail: "Both ledgers must hold the batch before its labels are printed."}
	}
	return nil
}

func (p printer) Sheet(_ context.Context, _ web.Principal, key string) (web.Writer, error) {
	return func(w io.Writer) error { _, err := io.WriteString(w, "%PDF-1.7 labels"); return err }, p.ready(key)
}

func (p printer) Sealed(_ context.Context, _ web.Principal, key string) (web.Writer, error) {
	return func(w io.Writer) error { _, err := io.WriteString(w, "%PDF-1.7 sealed"); return err }, p.ready(key)
}

func (p printer) Label(_ context.Context, _ web.Principal, key, serial, format string) (web.Writer, error) {
	return func(w io.Writer) error { _, err := io.WriteString(w, format+" "+serial); return err }, p.ready(key)
}

// orderDesk holds orders in the contract's states.
type orderDesk struct{ *house }

func (d orderDesk) sees(p web.Principal, o escrow.Order) bool {
	return p.Account == o.Terms.Buyer || p.Account == o.Terms.Merchant || p.Account == o.Terms.Arbiter
}

func (d orderDesk) Orders(_ context.Context, p web.Principal, q web.OrderQuery) (web.OrderPage, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	var page web.OrderPage
	for _, o := range d.house.orders {
		if d.sees(p, o) && (q.Status == "" || q.Status == o.Status) {
			page.Orders = append(page.Orders, o)
		}
	}
	slices.SortFunc(page.Orders, func(a, b escrow.Order) int { return int(b.Terms.Deadline) - int(a.Terms.Deadline) })
	if len(page.Orders) > q.Limit {
		page.Orders, page.Next = page.Orders[:q.Limit], "next"
	}
	return page, nil
}

func (d orderDesk) Order(_ context.Context, p web.Principal, id escrow.OrderID) (escrow.Order, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	o, ok := d.house.orders[id]
	if !ok || !d.sees(p, o) {
		return escrow.Order{}, web.ErrNotFound
	}
	return o, nil
}

func (d orderDesk) Offer(_ context.Context, p web.Principal, offer web.Offer) (escrow.Order, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	i := slices.Index(d.items, offer.Item)
	if i < 0 {
		return escrow.Order{}, &web.Problem{Code: "not_found", Detail: "Nobody issued this item."}
	}
	o := escrow.Order{Item: offer.Item, Status: escrow.Offered, Terms: escrow.Terms{
		Buyer: offer.Buyer, Merchant: p.Account, Asset: offer.Asset, Amount: offer.Amount, Token: d.batch.Token(uint32(i)),
		Deadline: uint64(offer.Deadline.Unix()), Arbiter: offer.Arbiter, Threshold: offer.Threshold,
		Grace: offer.Grace, Arbitration: offer.Arbitration, DefaultBuyerBps: offer.DefaultBuyerBps, Inspection: offer.Inspection,
		ShippedBps: offer.ShippedBps, CustomsBps: offer.CustomsBps, FeeBps: offer.FeeBps, FeeRecipient: offer.FeeRecipient,
	}}
	text, err := json.Marshal([]any{o, offer.Key})
	if err != nil {
		return o, err
	}
	o.ID = escrow.OrderID(provenance.Sum(text))
	d.house.orders[o.ID] = o
	return o, nil
}

func (d orderDesk) Act(_ context.Context, p web.Principal, id escrow.OrderID, a web.OrderAct) (escrow.Order, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	o, ok := d.house.orders[id]
	if !ok || !d.sees(p, o) {
		return o, web.ErrNotFound
	}
	moves := map[web.OrderVerb]map[escrow.Status]escrow.Status{
		web.Fund:    {escrow.Offered: escrow.Funded},
		web.Confirm: {escrow.Funded: escrow.Confirmed, escrow.Delivered: escrow.Confirmed, escrow.Disputed: escrow.Confirmed},
		web.Dispute: {escrow.Funded: escrow.Disputed, escrow.Delivered: escrow.Disputed},
		web.Resolve: {escrow.Disputed: escrow.Resolved},
		web.Cancel:  {escrow.Offered: escrow.Cancelled, escrow.Funded: escrow.Cancelled},
	}
	next, ok := moves[a.Verb][o.Status]
	if !ok {
		return o, refusal.New("wrong_status", "the order stands where this cannot be done")
	}
	o.Status = next
	if a.Verb == web.Dispute {
		o.Evidence = a.Evidence.String()
	}
	if a.Verb == web.Resolve {
		o.BuyerBps = &a.BuyerBps
	}
	o.Steps = append(o.Steps, escrow.Step{Status: next, Tx: "0x" + strings.Repeat("e", 64), Block: 10, Gas: 52288, Time: d.now})
	d.house.orders[id] = o
	return o, nil
}

func (d orderDesk) Funding(ctx context.Context, p web.Principal, id escrow.OrderID, by escrow.FundingBy, valid time.Duration) (escrow.Funding, error) {
	o, err := d.Order(ctx, p, id)
	if err != nil {
		return escrow.Funding{}, err
	}
	if o.Terms.Asset.IsZero() {
		return escrow.Funding{}, refusal.New(escrow.CodeBadFunding, "The order is in ether.")
	}
	return escrow.Funding{Order: id, Terms: o.Terms, By: by, ValidBefore: uint64(d.now.Add(valid).Unix())}, nil
}

// orderSource is the orders as a scan asks for them.
type orderSource struct{ *house }

func (s orderSource) Order(_ context.Context, id string) (scanner.OrderRef, bool, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, o := range s.orders {
		if o.ID.String() == id {
			return scanner.OrderRef{ID: id, Item: o.Item, Token: o.Terms.Token, Status: string(o.Status)}, true, nil
		}
	}
	return scanner.OrderRef{}, false, nil
}

func (s houseStatus) Status(context.Context) (web.Status, error) {
	return web.Status{
		Party: "TidelineMSP", Chain: "eip155:1337",
		Workers: []web.WorkerStatus{{Name: "keeper", State: "running"}},
		Ledgers: []web.LedgerStatus{{Name: "evm", Height: 10, Indexed: 10}, {Name: "custody", Height: 3, Indexed: 3}},
	}, nil
}
