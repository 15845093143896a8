package app

import (
	"context"
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/waymark/waymark/internal/credential"
	"github.com/waymark/waymark/web"
)

// access checks and issues credentials. It is a web.Credentials and a
// web.CredentialStore.
type access struct{ *App }

// Check implements web.Credentials.
func (a access) Check(ctx context.Context, token string) (web.Principal, error) {
	c, err := a.credentials.Check(ctx, token)
	if errors.Is(err, credential.ErrUnauthorized) {
		return web.Principal{}, web.ErrUnauthorized
	}
	if err != nil {
		return web.Principal{}, err
	}
	return a.principal(ctx, c)
}

func (a access) principal(ctx context.Context, c credential.Credential) (web.Principal, error) {
	p := web.Principal{ID: c.ID, Party: c.Party, Name: a.partyName(c.Party), Role: web.Role(c.Role)}
	if c.Account == "" {
		return p, nil
	}
	account, err := a.accounts.get(ctx, c.Account)
	if err != nil {
		return p, err
	}
	p.Account = account.address()
	return p, nil
}

// accountOf is the key that a role acts with on the chain, unless the
// credential names another: a party's own, or the one of a person.
func accountOf(p web.Principal) string {
	switch p.Role {
	case web.RoleBuyer:
		return AccountBuyer
	case web.RoleArbiter:
		return AccountArbiter
	case web.RoleAdmin:
		return AccountKeeper
	}
	return partyAccount(p.Party)
}

// Issue implements web.CredentialStore.
func (a access) Issue(ctx context.Context, p web.Principal, note string) (web.Credential, string, error) {
	if _, err := a.ledger(p.Party); err != nil && (p.Role == web.RoleMaker || p.Role == web.RoleCustodian || p.Role == web.RoleMerchant) {
		return web.Credential{}, "", &web.Problem{Code: "unknown_party", Status: 422, Detail: fmt.Sprintf("This house keeps no identity of %q.", p.Party)}
	}
	c, token, err := a.credentials.Issue(ctx, credential.Credential{
		Party: p.Party, Role: string(p.Role), Account: accountOf(p), Note: note,
	}, time.Now())
	if err != nil {
		return web.Credential{}, "", err
	}
	p, err = a.principal(ctx, c)
	return web.Credential{Principal: p, Note: c.Note, Created: c.Created}, token, err
}

// List implements web.CredentialStore.
func (a access) List(ctx context.Context) ([]web.Credential, error) {
	list, err := a.credentials.List(ctx)
	if err != nil {
		return nil, err
	}
	out := make([]web.Credential, len(list))
	for i, c := range list {
		p, err := a.principal(ctx, c)
		if err != nil {
			return nil, err
		}
		out[i] = web.Credential{Principal: p, Note: c.Note, Created: c.Created}
	}
	return out, nil
}

// Revoke implements web.CredentialStore.
func (a access) Revoke(ctx context.Context, id string) error {
	err := a.credentials.Revoke(ctx, id)
	if errors.Is(err, credential.ErrNotFound) {
		return web.ErrNotFound
	}
	return err
}

// openAccess makes the administrator's token at the first start.
func (h *App) openAccess(ctx context.Context) error {
	text, err := os.ReadFile(AdminToken(h.cfg.Dir))
	if err == nil {
		if _, err := h.credentials.Check(ctx, string(text)); err == nil {
			return nil
		}
	}
	_, token, err := access{h}.Issue(ctx, web.Principal{Party: h.cfg.Speaker, Role: web.RoleAdmin}, "the command line of this machine")
	if err != nil {
		return fmt.Errorf("issuing the administrator's token: %w", err)
	}
	return writeSecret(h.cfg.Dir, "admin.token", []byte(token))
}
