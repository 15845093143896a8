package app

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"time"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/minting"
	"github.com/waymark/waymark/internal/store"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/registry"
	"github.com/waymark/waymark/scanner"
	"github.com/waymark/waymark/web"
)

// items answers a scan from the ledgers themselves; the read model is not
// asked, so it cannot be behind.
type items struct{ *App }

// Lookup implements scanner.Items. The custody ledger says which token an item
// has; the maker's store adds the leaf and its proof, which the chain checks.
func (s items) Lookup(ctx context.Context, item string) (scanner.ItemRef, bool, error) {
	b, entry, index, proof, err := s.proofs.Proof(ctx, item)
	if err == nil {
		return scanner.ItemRef{
			Contract: b.Contract, Token: b.ID.Token(index), Issuer: b.Issuer, IssuerName: s.issuerName(b.Issuer),
			Size: b.Size, Leaf: entry.Leaf, Proof: proof,
		}, true, nil
	}
	if !errors.Is(err, minting.ErrNotFound) {
		return scanner.ItemRef{}, false, err
	}
	if _, err := s.reader().Custody(ctx, item); notFound(err) {
		return scanner.ItemRef{}, false, nil
	} else if err != nil {
		return scanner.ItemRef{}, false, err
	}
	return scanner.ItemRef{}, false, fmt.Errorf("%s was issued by another house, which holds its proof", item)
}

func notFound(err error) bool {
	var rejected *custody.Rejected
	return errors.As(err, &rejected) && rejected.Code == chaincode.CodeNotFound
}

func (h *App) issuerName(issuer provenance.Address) string {
	return h.partyName(h.partyOf(issuer))
}

func (h *App) partyName(msp string) string {
	for _, p := range h.cfg.Parties {
		if p.MSP == msp {
			return p.Name
		}
	}
	return msp
}

// Status implements scanner.Chain.
func (s items) Status(ctx context.Context, token provenance.TokenID) (scanner.TokenStatus, error) {
	st, err := s.registry.Status(ctx, token)
	if err != nil {
		return scanner.TokenStatus{}, err
	}
	return scanner.TokenStatus{
		Exists: st.Exists, Owner: st.Owner, Claimed: st.Claimed, Recalled: st.Recalled, Stolen: st.Stolen,
		Escrowed: st.Escrowed, VersionHead: st.Version, Recovery: st.Recovery,
		BlockNumber: st.Block.Number.Uint64(), BlockHash: st.Block.Hash().Hex(), BlockTime: time.Unix(int64(st.Block.Time), 0),
	}, nil
}

// Path implements scanner.Custody.
func (s items) Path(ctx context.Context, item string) (provenance.Path, error) {
	return s.path(ctx, item)
}

// Get implements scanner.Passports.
func (s items) Get(ctx context.Context, hash provenance.Hash) ([]byte, error) {
	doc, err := s.batches.Passport(ctx, hash)
	if errors.Is(err, minting.ErrNotFound) {
		return nil, scanner.ErrNoPassport
	}
	return doc, err
}

// Passport implements web.Passports.
func (s items) Passport(ctx context.Context, hash provenance.Hash) ([]byte, error) {
	doc, err := s.Get(ctx, hash)
	if errors.Is(err, scanner.ErrNoPassport) {
		return nil, web.ErrNotFound
	}
	return doc, err
}

// Token implements web.Tokens: the passport is the one in force.
func (s items) Token(ctx context.Context, id provenance.TokenID) (web.Token, error) {
	b, err := s.batchOf(ctx, id)
	if err != nil {
		return web.Token{}, err
	}
	entries, err := s.batches.Entries(ctx, b.Key)
	if err != nil {
		return web.Token{}, err
	}
	if int(id.Index()) >= len(entries) {
		return web.Token{}, web.ErrNotFound
	}
	e := entries[id.Index()]
	t := web.Token{ID: id, Contract: b.Contract, Item: e.Item.URI(), Passport: e.Leaf.Passport}
	line, _, err := s.index.Versions(ctx, id)
	if n := len(line); n > 0 {
		t.Passport = line[n-1].Passport
	}
	return t, err
}

func (h *App) batchOf(ctx context.Context, id provenance.TokenID) (minting.Batch, error) {
	b, err := h.batches.Batch(ctx, minting.KeyOf(id.Batch()))
	if errors.Is(err, minting.ErrNotFound) {
		return b, web.ErrNotFound
	}
	return b, err
}

// Order implements scanner.Orders.
func (s items) Order(ctx context.Context, id string) (scanner.OrderRef, bool, error) {
	orderID, err := escrow.ParseOrderID(id)
	if err != nil {
		return scanner.OrderRef{}, false, nil
	}
	o, found, err := s.order(ctx, orderID)
	if err != nil || !found {
		return scanner.OrderRef{}, false, err
	}
	return scanner.OrderRef{ID: id, Item: o.Item, Token: o.Terms.Token, Status: string(o.Status)}, true, nil
}

// Pack implements web.Packer: the party that the house speaks for vouches for
// what the house gathered.
func (s items) Pack(ctx context.Context, e provenance.Evidence, _ provenance.Verdict) (scanner.Pack, error) {
	a, err := s.accounts.party(ctx, s.cfg.Speaker)
	if err != nil {
		return scanner.Pack{}, err
	}
	return scanner.NewPack(e, e.At).Sign(textSigner{ctx, a}, "house")
}

type textSigner struct {
	ctx     context.Context
	account *account
}

func (t textSigner) Address() provenance.Address { return t.account.address() }

func (t textSigner) SignText(text string) ([]byte, error) {
	return t.account.SignText(t.ctx, text)
}

// openScanner sets up what answers a scan.
func (h *App) openScanner(context.Context) error {
	base, err := url.Parse(h.cfg.BaseURL)
	if err != nil {
		return fmt.Errorf("the base URL: %w", err)
	}
	key, err := secret(h.cfg.Dir, "challenge.key")
	if err != nil {
		return err
	}
	scans, err := store.Open(scansFile(h.cfg.Dir))
	if err != nil {
		return fmt.Errorf("opening the scan log: %w", err)
	}
	h.onClose(scans.Close)
	h.scans = scanner.NewLog(scanner.LogConfig{DB: scans})
	h.onClose(h.scans.Close)
	caip2 := "eip155:" + h.chainID.String()
	s := items{h}
	h.challenger = &scanner.Challenger{Key: key, Host: base.Host, Chain: caip2}
	h.gatherer = &scanner.Gatherer{
		Items: s, Chain: s, Custody: s, Passports: s, Orders: s, Log: h.scans,
		ClaimKey: func(code, item string) (provenance.Address, error) {
			return registry.SealedCode(code).Account(item)
		},
		Challenger: h.challenger, Clock: time.Now, LocalHosts: []string{base.Host},
		Operator: provenance.Operator{Party: h.cfg.Speaker, Chain: caip2},
	}
	return nil
}
