package main

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"net/http"
	"net/url"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/cmd/waymark/client"
	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/internal/await"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/gs1"
	"github.com/waymark/waymark/provenance/registry"
	"github.com/waymark/waymark/web/api"
)

// world is the running server as the actors see it. After a kill it is another
// process on the same data.
type world struct {
	results *results
	admin   client.Client
	chain   *ethclient.Client
	roles   map[string]string // party/role → token, which outlives the process
	seal    []byte            // what sealed codes are derived from
	paths   map[string][]string
}

func (w *world) as(party string, role app.Role) client.Client {
	return w.admin.With(w.roles[party+"/"+string(role)])
}

// mined promises that a transaction stays in its block.
func mined(what, tx string, block uint64) promise {
	return promise{what + " in transaction " + tx, func(ctx context.Context, w *world) error {
		var r *types.Receipt
		missing := 0
		err := await.Until(ctx, func() (ok bool, err error) {
			r, err = w.chain.TransactionReceipt(ctx, common.HexToHash(tx))
			// The node's index may be catching up, of which the node says so. When it
			// caught up between the look and the answer, only the next answer counts.
			if errors.Is(err, ethereum.NotFound) {
				missing++
			}
			return err == nil || missing == 2, err
		})
		switch {
		case err != nil:
			return err
		case r == nil:
			return ethereum.NotFound
		case r.Status != types.ReceiptStatusSuccessful:
			return fmt.Errorf("it failed")
		case block != 0 && r.BlockNumber.Uint64() != block:
			return fmt.Errorf("it is in block %s, not %d", r.BlockNumber, block)
		}
		return nil
	}}
}

// chainOf is the record hashes of a subject's own chain, oldest first.
func (w *world) chainOf(ctx context.Context, subject string) ([]string, error) {
	if have, ok := w.paths[subject]; ok {
		return have, nil
	}
	u, err := url.Parse(subject)
	if err != nil {
		return nil, err
	}
	var path api.CustodyPath
	if err := w.admin.Call(ctx, http.MethodGet, "/api/v1/custody"+u.Path, "", nil, &path); err != nil {
		return nil, err
	}
	if len(path.Violations) > 0 {
		return nil, fmt.Errorf("its chain breaks the rules: %v", path.Violations)
	}
	var chain []string
	for _, s := range path.Steps {
		if s.Record.Subject != subject {
			continue
		}
		if s.Record.Seq != uint64(len(chain)+1) {
			return nil, fmt.Errorf("record %d stands at place %d", s.Record.Seq, len(chain)+1)
		}
		chain = append(chain, s.Hash.String())
	}
	w.paths[subject] = chain
	return chain, nil
}

// stands promises that a record stays where it was acknowledged.
func stands(p provenance.Position) promise {
	return promise{fmt.Sprintf("record %d of %s", p.Seq, p.Subject), func(ctx context.Context, w *world) error {
		chain, err := w.chainOf(ctx, p.Subject)
		switch {
		case err != nil:
			return err
		case uint64(len(chain)) < p.Seq:
			return fmt.Errorf("the chain has %d records", len(chain))
		case chain[p.Seq-1] != p.Head.String():
			return fmt.Errorf("its hash is %s, not %s", chain[p.Seq-1], p.Head)
		}
		return nil
	}}
}

// walker moves a pallet of items round the parties, over and over.
type walker struct {
	rng    *rand.Rand
	name   string
	items  []string
	unit   string
	seq    map[string]uint64 // records that each subject must have
	script []checkpointBy
	holder int
	n      int
}

type checkpointBy struct {
	party string
	cp    provenance.Checkpoint
}

var route = []struct{ msp, pgln string }{
	{"MakerMSP", "https://id.gs1.org/417/9521873000016"}, {"CarrierMSP", "https://id.gs1.org/417/9521874000015"},
	{"WarehouseMSP", "https://id.gs1.org/417/9521875000014"}, {"RetailerMSP", "https://id.gs1.org/417/9521876000013"},
}

func newWalker(t *testing.T, rng *rand.Rand, n int, items []string) *actor {
	t.Helper()
	sscc, err := gs1.MakeSSCC('1', "9521873", uint64(n))
	if err != nil {
		t.Fatal(err)
	}
	link, err := gs1.ForUnit("", sscc)
	if err != nil {
		t.Fatal(err)
	}
	w := &walker{rng: rng, name: fmt.Sprintf("pallet %d", n), items: items, unit: link.ID(), seq: map[string]uint64{}}
	for _, i := range items {
		w.seq[i] = 1 // its commissioning
	}
	return &actor{name: w.name, next: w.next}
}

// leg is one way from a party to the next, with what can happen on it.
func (w *walker) leg() {
	from, to := route[w.holder], route[(w.holder+1)%len(route)]
	w.holder = (w.holder + 1) % len(route)
	unit := []string{w.unit}
	add := func(party string, cp provenance.Checkpoint) { w.script = append(w.script, checkpointBy{party, cp}) }
	add(from.msp, provenance.Checkpoint{Verb: provenance.Pack, Unit: w.unit, Subjects: w.items})
	if w.rng.IntN(2) == 0 {
		add(from.msp, provenance.Checkpoint{Verb: provenance.Note, Subjects: unit})
	}
	add(from.msp, provenance.Checkpoint{Verb: provenance.Ship, Subjects: unit, To: to.pgln})
	if w.rng.IntN(3) == 0 {
		add(from.msp, provenance.Checkpoint{Verb: provenance.VoidShip, Subjects: unit})
		add(from.msp, provenance.Checkpoint{Verb: provenance.Ship, Subjects: unit, To: to.pgln})
	}
	add(to.msp, provenance.Checkpoint{Verb: provenance.Receive, Subjects: unit, From: from.pgln})
	add(to.msp, provenance.Checkpoint{Verb: provenance.Unpack, Unit: w.unit})
	for _, item := range w.items {
		add(to.msp, provenance.Checkpoint{Verb: provenance.Note, Subjects: []string{item}})
	}
}

func (w *walker) next() *deed {
	if len(w.script) == 0 {
		w.leg()
	}
	step := w.script[0]
	w.script = w.script[1:]
	w.n++
	key := fmt.Sprintf("%s/%d", w.name, w.n)
	step.cp.Time = time.Now().Truncate(time.Millisecond)
	d := &deed{what: fmt.Sprintf("%s %s by %s", key, step.cp.Verb, step.party)}
	d.send = func(ctx context.Context, at *world) ([]promise, error) {
		o, err := at.as(step.party, app.RoleCustodian).Checkpoint(ctx, key, step.cp)
		if err != nil {
			return nil, err
		}
		return w.judge(at, d, o)
	}
	return d
}

// judge compares the records that a checkpoint made with those that must be
// there: nobody else writes these chains.
func (w *walker) judge(at *world, d *deed, o chaincode.Outcome) ([]promise, error) {
	if o.Status != chaincode.Accepted && (o.Status != chaincode.Duplicate || d.sent == 1) {
		return nil, &client.Problem{Type: ":" + string(o.Status), Detail: "the outcome of a new checkpoint"}
	}
	var list []promise
	for _, r := range o.Records {
		if w.seq[r.Subject]++; r.Seq != w.seq[r.Subject] {
			at.results.mu.Lock()
			at.results.doubled++
			at.results.mu.Unlock()
			return nil, &client.Problem{Type: ":doubled", Detail: fmt.Sprintf("record %d of %s, and %d was due", r.Seq, r.Subject, w.seq[r.Subject])}
		}
		list = append(list, stands(r))
	}
	if len(list) == 0 {
		return nil, &client.Problem{Type: ":empty", Detail: "an acknowledgement without records"}
	}
	return list, nil
}

// trader offers, funds and settles one order after the other.
type trader struct {
	rng            *rand.Rand
	name           string
	items          []string
	buyer, arbiter provenance.Address
	n              int
	order          app.OrderView
	todo           []func() *deed
}

func newTrader(rng *rand.Rand, n int, items []string, buyer, arbiter provenance.Address) *actor {
	tr := &trader{rng: rng, name: fmt.Sprintf("trader %d", n), items: items, buyer: buyer, arbiter: arbiter}
	return &actor{name: tr.name, next: tr.next}
}

func (tr *trader) next() *deed {
	if len(tr.todo) == 0 {
		tr.todo = tr.story()
	}
	make := tr.todo[0]
	tr.todo = tr.todo[1:]
	return make()
}

func (tr *trader) story() []func() *deed {
	act := func(verb app.OrderVerb, role app.Role, body any, want escrow.Status) func() *deed {
		return func() *deed { return tr.act(verb, role, body, want) }
	}
	list := []func() *deed{tr.offer, act(app.Fund, app.RoleBuyer, struct{}{}, escrow.Funded)}
	switch tr.rng.IntN(3) {
	case 0:
		return append(list, act(app.Confirm, app.RoleBuyer, struct{}{}, escrow.Confirmed))
	case 1:
		return append(list, act(app.Cancel, app.RoleMerchant, struct{}{}, escrow.Cancelled))
	}
	return append(list,
		act(app.Dispute, app.RoleBuyer, api.DisputeBody{Evidence: provenance.Sum([]byte(tr.name))}, escrow.Disputed),
		act(app.Resolve, app.RoleArbiter, api.ResolveBody{BuyerBps: 5000, Reason: provenance.Sum([]byte(tr.name))}, escrow.Resolved))
}

func (tr *trader) offer() *deed {
	tr.n++
	key, item := fmt.Sprintf("%s/%d", tr.name, tr.n), tr.items[0]
	tr.items = tr.items[1:]
	body := api.OfferBody{Amount: "1000000000000000", Offer: app.Offer{
		Item: item, Buyer: tr.buyer, Deadline: time.Now().Add(48 * time.Hour), ConfirmOnly: true, Arbiter: tr.arbiter, Arbitration: escrow.MinArbitration, UndeliveredBuyerBps: 10000,
		Threshold: 2, Attestors: []string{"CarrierMSP", "WarehouseMSP", "RetailerMSP"},
	}}
	return &deed{what: "offering " + key, send: func(ctx context.Context, w *world) ([]promise, error) {
		tr.order = app.OrderView{}
		err := w.as("MakerMSP", app.RoleMerchant).Call(ctx, http.MethodPost, "/api/v1/orders", key, body, &tr.order)
		return []promise{reached(tr.order, escrow.Offered)}, err
	}}
}

func (tr *trader) act(verb app.OrderVerb, role app.Role, body any, want escrow.Status) *deed {
	id := tr.order.ID.String()
	key := string(verb) + "/" + id
	return &deed{what: string(verb) + " " + id, send: func(ctx context.Context, w *world) ([]promise, error) {
		var o app.OrderView
		err := w.as("MakerMSP", role).Call(ctx, http.MethodPost, "/api/v1/orders/"+id+"/"+string(verb), key, body, &o)
		if err != nil {
			return nil, err
		}
		if o.Status != want || len(o.Steps) == 0 {
			return nil, &client.Problem{Type: ":wrong_status", Detail: fmt.Sprintf("order %s is %s after %s", id, o.Status, verb)}
		}
		w.results.mu.Lock()
		w.results.slow++
		w.results.mu.Unlock()
		newest := o.Steps[len(o.Steps)-1]
		return []promise{reached(o, want), mined(string(verb)+" of order "+id, newest.Tx, newest.Block)}, nil
	}}
}

// rank orders the states of an order: it never goes back.
var rank = map[escrow.Status]int{
	escrow.Offered: 1, escrow.Funded: 2, escrow.Delivered: 3, escrow.Disputed: 3, escrow.Released: 4, escrow.Confirmed: 4,
	escrow.Refunded: 4, escrow.Resolved: 4, escrow.Cancelled: 4,
}

// reached promises that an order has come so far, by the steps that it had
// then and by each state but once.
func reached(o app.OrderView, want escrow.Status) promise {
	return promise{fmt.Sprintf("order %s is %s", o.ID, want), func(ctx context.Context, w *world) error {
		now, err := w.as("MakerMSP", app.RoleMerchant).Order(ctx, o.ID.String())
		switch {
		case err != nil:
			return err
		case rank[now.Status] < rank[want] || rank[now.Status] == rank[want] && now.Status != want:
			return fmt.Errorf("it is %s", now.Status)
		case len(now.Steps) < len(o.Steps):
			return fmt.Errorf("of %d steps there are %d", len(o.Steps), len(now.Steps))
		}
		times := map[escrow.Status]int{}
		for i, s := range now.Steps {
			if times[s.Status]++; times[s.Status] > 1 {
				w.results.doubled++
				return fmt.Errorf("it became %s twice", s.Status)
			}
			if i < len(o.Steps) && s.Tx != o.Steps[i].Tx {
				return fmt.Errorf("step %d is transaction %s, not %s", i+1, s.Tx, o.Steps[i].Tx)
			}
		}
		return nil
	}}
}

// newClaimer claims item after item with the codes that were sealed in.
func newClaimer(rng *rand.Rand, items []string) *actor {
	return &actor{name: "shopper", next: func() *deed {
		item := items[0]
		items = items[1:]
		var owner provenance.Address
		for i := range owner {
			owner[i] = byte(rng.IntN(256))
		}
		return &deed{what: "claiming " + item, send: func(ctx context.Context, w *world) ([]promise, error) {
			body := api.ClaimBody{Code: string(registry.SealCode(w.seal, item)), Owner: owner.String()}
			var got app.Claimed
			if err := w.admin.With("").Call(ctx, http.MethodPost, client.ItemPath(item)+"/claim", "claim/"+item, body, &got); err != nil {
				return nil, err
			}
			w.results.mu.Lock()
			w.results.slow++
			w.results.mu.Unlock()
			return []promise{owned(item, owner), mined("claim of "+item, got.Tx, got.Block)}, nil
		}}
	}}
}

func owned(item string, owner provenance.Address) promise {
	return promise{item + " is claimed", func(ctx context.Context, w *world) error {
		a, err := w.admin.With("").Scan(ctx, item, "")
		if err != nil {
			return err
		}
		if a.Evidence.Registry == nil || a.Evidence.Registry.Owner != owner || !a.Evidence.Registry.Claimed {
			return fmt.Errorf("its issuance is %+v; want the owner %s", a.Evidence.Registry, owner)
		}
		return nil
	}}
}

// newMinter hands in small batches and follows each until it is ready.
func newMinter(t *testing.T, rng *rand.Rand, dir, passport string) *actor {
	t.Helper()
	n := 0
	var key string
	submit := func() *deed {
		n++
		file, _ := makeBatch(t, rng, dir, fmt.Sprintf("batch-%d.csv", n), 3)
		return &deed{what: "handing in " + file, send: func(ctx context.Context, w *world) ([]promise, error) {
			b, err := w.as("MakerMSP", app.RoleMaker).SubmitBatch(ctx, file, passport)
			if err != nil {
				return nil, err
			}
			if key = b.Key; b.Items != 3 {
				return nil, &client.Problem{Type: ":size", Detail: fmt.Sprintf("a batch of %d items", b.Items)}
			}
			return []promise{accepted(b.Key)}, nil
		}}
	}
	follow := func() *deed {
		key := key
		return &deed{what: "minting " + key, send: func(ctx context.Context, w *world) ([]promise, error) {
			for {
				b, err := w.batch(ctx, key)
				if err != nil {
					return nil, err
				}
				switch b.State {
				case app.BatchReady:
					w.results.mu.Lock()
					w.results.slow++
					w.results.mu.Unlock()
					return []promise{ready(b), mined("mint of batch "+key, b.Tx[0], 0)}, nil
				case app.BatchParked:
					return nil, &client.Problem{Type: ":parked", Detail: b.Note}
				}
				select {
				case <-time.After(50 * time.Millisecond):
				case <-ctx.Done():
					return nil, ctx.Err()
				}
			}
		}}
	}
	submitted := false
	return &actor{name: "maker", next: func() *deed {
		if submitted = !submitted; submitted {
			return submit()
		}
		return follow()
	}}
}

func (w *world) batch(ctx context.Context, key string) (b app.Batch, err error) {
	return b, w.as("MakerMSP", app.RoleMaker).Call(ctx, http.MethodGet, "/api/v1/batches/"+key, "", nil, &b)
}

func accepted(key string) promise {
	return promise{"batch " + key + " is accepted", func(ctx context.Context, w *world) error {
		_, err := w.batch(ctx, key)
		return err
	}}
}

func ready(want app.Batch) promise {
	return promise{"batch " + want.Key + " is ready", func(ctx context.Context, w *world) error {
		b, err := w.batch(ctx, want.Key)
		if err == nil && (b.State != app.BatchReady || b.Tx[0] != want.Tx[0] || b.Root != want.Root) {
			err = fmt.Errorf("it is %+v", b)
		}
		return err
	}}
}

// newDoorkeeper issues tokens and revokes every other one.
func newDoorkeeper() *actor {
	var last api.IssuedCredential
	n := 0
	return &actor{name: "doorkeeper", next: func() *deed {
		if n++; n%3 != 0 {
			return &deed{what: "issuing a token", send: func(ctx context.Context, w *world) ([]promise, error) {
				issued, err := w.admin.Issue(ctx, "CarrierMSP", app.RoleCustodian, "a handheld")
				if err != nil {
					return nil, err
				}
				last = issued
				if n%3 == 2 { // the next deed revokes it
					return nil, nil
				}
				return []promise{opens(issued.Token, "")}, nil
			}}
		}
		return &deed{what: "revoking a token", send: func(ctx context.Context, w *world) ([]promise, error) {
			err := w.admin.Call(ctx, http.MethodDelete, "/api/v1/credentials/"+last.ID, "", nil, nil)
			if code(err) == "not_found" { // it was revoked, and the answer was lost
				err = nil
			}
			return []promise{opens(last.Token, "unauthorized")}, err
		}}
	}}
}

func opens(token, want string) promise {
	return promise{"a token opens: " + want, func(ctx context.Context, w *world) error {
		err := w.admin.With(token).Call(ctx, http.MethodGet, "/api/v1/parties", "", nil, nil)
		if got := code(err); got != want || want == "" && err != nil {
			return fmt.Errorf("got %v", err)
		}
		return nil
	}}
}
