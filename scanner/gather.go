package scanner

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/waymark/waymark/provenance"
)

// DefaultLimit is how long one source may take before it counts as unreached.
const DefaultLimit = 3 * time.Second

// Names of sources in [provenance.Evidence.Missing].
const (
	SourceRegistry = "registry"
	SourceCustody  = "custody"
	SourcePassport = "passport"
	SourceScans    = "scans"
	SourceOrder    = "order"
	SourceNear     = provenance.SourceNear
)

// Gatherer collects the evidence of a scan. Its fields are set once, before
// use, all but those that say otherwise; it is safe for concurrent use.
type Gatherer struct {
	Items     Items
	Chain     Chain
	Custody   Custody
	Passports Passports
	Orders    Orders // nil: no scan is for an order
	Log       Scans  // nil: no scan log
	Near      *Near  // nil: what was not issued is near nothing

	// ClaimKey derives the claim key from a sealed code (16 characters, see
	// [ReadCode]) and the item's canonical URI. It fails for a code that can be
	// none.
	ClaimKey func(code, item string) (Signer, error)
	// Challenger makes and checks statements of possession; nil takes no proof.
	Challenger *Challenger
	Wallets    Wallets // nil: no contract account proves anything

	Clock      func() time.Time
	LocalHosts []string // hosts that the operator answers for
	Operator   provenance.Operator
	Limit      time.Duration // of each source; 0 is DefaultLimit
}

// Request is one scan.
type Request struct {
	Label Label  // as scanned or typed; a sealed code in its fragment is taken as shown
	Proof *Proof // what the person shows beyond the label
	Order string // id of the order that the scan is for, or ""

	Place  Place    // where, coarsely, as far as it is known
	Client ClientID // see [ClientHasher]
	Quiet  bool     // do not log: the operator looks at its own item
}

// Proof is a proof that still has to be checked. Kind is one of the kinds of
// [provenance.Proof].
type Proof struct {
	Kind      string
	Code      string // ProofSealedCode: as typed
	Challenge string // ProofOwner: the text that was signed
	Signature string // ProofOwner: 0x and hex digits, 130 of them unless the owner is a contract
}

// ErrUnknownOrder is a request's order that nobody made.
var ErrUnknownOrder = errors.New("there is no such order")

// Gather asks every source at once and returns what they say. A source that
// fails or takes longer than its limit is named in Missing and left nil: it
// neither fails the scan nor passes it.
//
// An error means that the request itself is at fault: the refusal of a label that
// is no item's, or [ErrUnknownOrder].
func (g *Gatherer) Gather(ctx context.Context, r Request) (provenance.Evidence, error) {
	label, err := r.Label.Item(g.LocalHosts)
	if err != nil {
		return provenance.Evidence{}, err
	}
	now := g.Clock()
	e := provenance.Evidence{At: now.UTC(), Label: label, Operator: g.Operator}

	registry := ask(ctx, g.limit(), func(ctx context.Context) (provenance.Issuance, error) {
		return g.issuance(ctx, label.Item)
	})
	custody := ask(ctx, g.limit(), func(ctx context.Context) (provenance.Path, error) {
		return g.Custody.Path(ctx, label.Item)
	})
	var order <-chan answer[*provenance.Order]
	if r.Order != "" {
		order = ask(ctx, g.limit(), func(ctx context.Context) (*provenance.Order, error) {
			return g.order(ctx, r.Order, label.Item)
		})
	}
	e.Registry = take(&e, SourceRegistry, registry)
	g.near(ctx, &e)
	g.passport(ctx, &e)
	g.scans(&e, r, now)
	e.Custody = take(&e, SourceCustody, custody)
	if order != nil {
		a := <-order
		if errors.Is(a.err, ErrUnknownOrder) {
			return provenance.Evidence{}, fmt.Errorf("order %s: %w", r.Order, ErrUnknownOrder)
		}
		if e.Order = a.value; a.err != nil {
			e.Missing = append(e.Missing, SourceOrder)
		}
	}
	e.Proof = g.prove(ctx, r, &e, now)
	return e, nil
}

func (g *Gatherer) limit() time.Duration {
	if g.Limit > 0 {
		return g.Limit
	}
	return DefaultLimit
}

// issuance joins what was issued under the code with the token's state, and
// checks here that the batch on the chain really commits to this item.
func (g *Gatherer) issuance(ctx context.Context, item string) (provenance.Issuance, error) {
	ref, found, err := g.Items.Lookup(ctx, item)
	if err != nil || !found {
		return provenance.Issuance{}, err
	}
	status, err := g.Chain.Status(ctx, ref.Token)
	if err != nil {
		return provenance.Issuance{}, err
	}
	bound := ref.Leaf.Item == provenance.Sum([]byte(item)) &&
		provenance.VerifyLeaf(ref.Token, ref.Issuer, ref.Size, ref.Leaf, ref.Proof) == nil
	return provenance.Issuance{
		Found: status.Exists, Contract: ref.Contract, Token: ref.Token,
		Issuer: ref.Issuer, IssuerName: ref.IssuerName,
		BatchSize: ref.Size, Leaf: ref.Leaf, Proof: ref.Proof, Bound: bound,
		Owner: status.Owner, Claimed: status.Claimed, Recalled: status.Recalled,
		Stolen: status.Stolen, Escrowed: status.Escrowed, VersionHead: status.VersionHead, Recovery: status.Recovery,
		BlockNumber: status.BlockNumber, BlockHash: status.BlockHash, BlockTime: status.BlockTime.UTC(),
	}, nil
}

// passport fetches the document in force and hashes it again: the one that the
// leaf names, or the newest version. A leaf that names none, without versions,
// has no passport; a line of versions or a document that nobody holds any more
// is a source that could not be reached.
func (g *Gatherer) passport(ctx context.Context, e *provenance.Evidence) {
	r := e.Registry
	if r == nil || !r.Found || r.Leaf.Passport.IsZero() && r.VersionHead.IsZero() {
		return
	}
	if !r.VersionHead.IsZero() {
		a := <-ask(ctx, g.limit(), func(ctx context.Context) ([]provenance.Version, error) {
			return g.Chain.Versions(ctx, r.Token, r.VersionHead)
		})
		if a.err != nil || provenance.VerifyVersions(r.Token, r.VersionHead, a.value) != nil {
			e.Missing = append(e.Missing, SourcePassport)
			return
		}
		r.Versions = a.value
	}
	want, version := r.PassportInForce()
	a := <-ask(ctx, g.limit(), func(ctx context.Context) ([]byte, error) { return g.Passports.Get(ctx, want) })
	if a.err != nil {
		e.Missing = append(e.Missing, SourcePassport)
		return
	}
	hash := provenance.Sum(a.value)
	if canonical, err := provenance.CanonicalJSON(a.value); err == nil {
		hash = provenance.Sum(canonical)
	}
	e.Passport = &provenance.Passport{Hash: hash, Version: version, Bound: hash == want}
}

// near asks, of a code that nobody issued, of which issued one it may be a
// misreading.
func (g *Gatherer) near(ctx context.Context, e *provenance.Evidence) {
	if g.Near == nil || e.Registry == nil || e.Registry.Found {
		return
	}
	a := <-ask(ctx, g.limit(), func(ctx context.Context) ([]string, error) { return g.Near.Items(ctx, e.Label.Item) })
	if e.Near = a.value; a.err != nil {
		e.Missing = append(e.Missing, SourceNear)
	}
}

// scans logs this scan of an issued item and reads what the earlier ones say
// with it. Codes that nobody issued are not logged: anybody can make up any
// number of them.
func (g *Gatherer) scans(e *provenance.Evidence, r Request, now time.Time) {
	if g.Log == nil {
		return
	}
	var err error
	if !r.Quiet && e.Registry != nil && e.Registry.Found {
		err = g.Log.Append(Scan{Item: e.Label.Item, At: now.UTC(), Place: r.Place, Client: r.Client})
	}
	s, readErr := g.Log.Summary(e.Label.Item)
	if err != nil || readErr != nil {
		e.Missing = append(e.Missing, SourceScans)
		return
	}
	e.Scans = &s
}

func (g *Gatherer) order(ctx context.Context, id, item string) (*provenance.Order, error) {
	if g.Orders == nil {
		return nil, ErrUnknownOrder
	}
	o, found, err := g.Orders.Order(ctx, id)
	if err != nil {
		return nil, err
	}
	if !found {
		return nil, ErrUnknownOrder
	}
	return &provenance.Order{ID: o.ID, Item: o.Item, Token: o.Token, Matches: o.Item == item, Status: o.Status}, nil
}

type answer[T any] struct {
	value T
	err   error
}

// ask runs one source within its limit. A source that ignores its context is
// left behind: the scan does not wait for it.
func ask[T any](ctx context.Context, limit time.Duration, source func(context.Context) (T, error)) <-chan answer[T] {
	out := make(chan answer[T], 1)
	ctx, cancel := context.WithTimeout(ctx, limit)
	done := make(chan answer[T], 1)
	go func() {
		v, err := source(ctx)
		done <- answer[T]{v, err}
	}()
	go func() {
		defer cancel()
		select {
		case a := <-done:
			out <- a
		case <-ctx.Done():
			out <- answer[T]{err: ctx.Err()}
		}
	}()
	return out
}

func take[T any](e *provenance.Evidence, source string, from <-chan answer[T]) *T {
	a := <-from
	if a.err != nil {
		e.Missing = append(e.Missing, source)
		return nil
	}
	return &a.value
}
