package escrow

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
)

// maxValid bounds for how long a signed funding is good: whoever holds it may
// send it until then.
const maxValid = 30 * 24 * time.Hour

// defaultValid is how long one is good when nobody says.
const defaultValid = 24 * time.Hour

// Funding is what the buyer of an order signs so that somebody else can fund
// it, by the method given or, if that is "", by the better one that the token
// takes. It is good for valid, a day if zero, and no longer than the order can
// be funded.
func (d *OrderService) Funding(ctx context.Context, id OrderID, by FundingBy, valid time.Duration) (Funding, error) {
	o, err := d.known(ctx, id)
	if err != nil {
		return Funding{}, err
	}
	if valid == 0 {
		valid = defaultValid
	}
	if valid < 0 || valid > maxValid {
		return Funding{}, refusal.New(CodeBadFunding, "A funding is good for 30 days at most.")
	}
	if o.Terms.Asset.IsZero() {
		return Funding{}, refusal.New(CodeBadFunding, "The order is in ether, which only its buyer can send.")
	}
	c := d.cfg.Contract
	now, err := c.Now(ctx)
	if err != nil {
		return Funding{}, err
	}
	f := Funding{
		Order: id, Escrow: c.Domain.String(), Terms: o.Terms, Destination: o.Destination, By: by,
		ValidBefore: min(now+uint64(valid/time.Second), o.Terms.FundBy+1),
	}
	if err := d.funding(ctx, &f); err != nil {
		return Funding{}, err
	}
	return f, f.Check()
}

// funding fills in what the method needs, and chooses one if none is given.
func (d *OrderService) funding(ctx context.Context, f *Funding) (err error) {
	c, asset, buyer := d.cfg.Contract, common.Address(f.Terms.Asset), common.Address(f.Terms.Buyer)
	if f.Token = (TokenDomain{Contract: f.Terms.Asset}); f.By == ByPermit2 {
		return c.approvedPermit2(ctx, f.Terms)
	}
	if f.Token, err = c.tokenDomain(ctx, asset); err != nil {
		if f.By == "" && c.approvedPermit2(ctx, f.Terms) == nil { // a token that takes no signatures itself
			f.By, f.Token = ByPermit2, TokenDomain{Contract: f.Terms.Asset}
			return nil
		}
		return err
	}
	if f.By == "" {
		f.By = ByPermit
		if c.authorizes(ctx, asset, buyer, f.Order) {
			f.By = ByAuthorization
		}
	}
	if f.By == ByPermit {
		f.Nonce, err = c.permitNonce(ctx, asset, buyer)
	}
	return err
}

// FundSigned funds an order with what its buyer signed. Anybody may send it: it
// is done from the account by, which pays for the gas and nothing else. The
// same funding under the same key is sent once.
func (d *OrderService) FundSigned(ctx context.Context, key string, by provenance.Address, id OrderID, f Funding) (Step, error) {
	switch {
	case f.Order != id:
		return Step{}, refusal.New(CodeBadFunding, "The funding is for order %s, not for %s.", f.Order, id)
	case f.Escrow != d.cfg.Contract.Domain.String():
		return Step{}, refusal.New(CodeBadFunding, "The funding is for the escrow %s, not for %s.", f.Escrow, d.cfg.Contract.Domain)
	}
	if err := f.CheckSigned(); err != nil {
		return Step{}, err
	}
	text, err := json.Marshal(f)
	if err != nil {
		return Step{}, fmt.Errorf("naming the funding: %w", err)
	}
	sum := provenance.Sum(text)
	return d.do(ctx, act{verb: "fund-signed", key: fmt.Sprintf("%s/%x", key, sum[:8]), by: by, id: id, then: Funded}, func(o Order) ([]byte, error) {
		return f.pack(o.Signature)
	})
}

// tokenDomain asks a token for the domain under which it takes signatures, and
// checks it against the separator that the token itself uses.
func (c Contract) tokenDomain(ctx context.Context, asset common.Address) (TokenDomain, error) {
	t := TokenDomain{Version: "1", Contract: provenance.Address(asset)}
	if out, err := c.ask(ctx, asset, "eip712Domain"); err == nil { // ERC-5267
		t.Name, _ = out[1].(string)
		t.Version, _ = out[2].(string)
	} else {
		out, err := c.ask(ctx, asset, "name")
		if err != nil {
			return t, refusal.New(CodeBadAsset, "%s takes no signatures: %v.", t.Contract, err)
		}
		t.Name, _ = out[0].(string)
		if out, err := c.ask(ctx, asset, "version"); err == nil {
			t.Version, _ = out[0].(string)
		}
	}
	out, err := c.ask(ctx, asset, "DOMAIN_SEPARATOR")
	if err != nil {
		return t, refusal.New(CodeBadAsset, "%s takes no signatures: %v.", t.Contract, err)
	}
	data := Funding{Escrow: c.Domain.String(), Token: t, By: ByPermit}.TypedData()
	want, err := data.HashStruct("EIP712Domain", data.Domain.Map())
	if have, ok := out[0].([32]byte); err != nil || !ok || common.BytesToHash(want) != have {
		return t, refusal.New(CodeBadAsset, "%s signs under a domain that this program does not know.", t.Contract)
	}
	return t, nil
}

// authorizes reports whether the token knows ERC-3009.
func (c Contract) authorizes(ctx context.Context, asset, buyer common.Address, id OrderID) bool {
	_, err := c.ask(ctx, asset, "authorizationState", buyer, [32]byte(id))
	return err == nil
}

func (c Contract) permitNonce(ctx context.Context, asset, buyer common.Address) (uint64, error) {
	out, err := c.ask(ctx, asset, "nonces", buyer)
	if err != nil {
		return 0, refusal.New(CodeBadAsset, "%s takes no permits: %v.", provenance.Address(asset), err)
	}
	n := refusalArgs(out).number(0)
	if !n.IsUint64() {
		return 0, refusal.New(CodeBadAsset, "%s counts permits in a way that this program does not know.", provenance.Address(asset))
	}
	return n.Uint64(), nil
}

// ask calls a function of a token that returns something.
func (c Contract) ask(ctx context.Context, asset common.Address, name string, args ...any) ([]any, error) {
	data, err := erc20.Pack(name, args...)
	if err != nil {
		return nil, err
	}
	raw, err := c.call(ctx, asset, data)
	if err != nil {
		return nil, err
	}
	return erc20.Unpack(name, raw)
}
