package app

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"os"
	"slices"
	"time"

	"github.com/waymark/waymark/internal/credential"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
)

// Credentials checks, issues and revokes tokens. A token is shown once and
// stored hashed.
type Credentials struct {
	store    *credential.Store
	accounts *keyring
	channel  *channel
}

// Credential is an issued token without the token.
type Credential struct {
	Principal
	Note    string    `json:"note,omitempty"`
	Created time.Time `json:"created"`
}

// NewCredential asks for a token.
type NewCredential struct {
	Party   string             `json:"party"` // MSP id
	Role    Role               `json:"role"`
	Person  string             `json:"person,omitempty"` // buyers and arbiters: who of the party it is, with an account of its own
	Account provenance.Address `json:"account,omitzero"` // EVM account that it acts with, of those that the server keeps for party and role; absent: the party's own
	Note    string             `json:"note,omitempty"`   // what it is for
}

// ErrUnauthorized refuses a token that is unknown or revoked.
var ErrUnauthorized = refusal.New("unauthorized", "The token is not known here, or it was revoked.")

// errNotFound refuses what is not there, or not for the caller to see.
var errNotFound = refusal.New(refusal.NotFound, "There is no such thing here.")

// Check tells who a token speaks for. Near misses take the same time. A token of
// a party that is not known any more opens nothing.
func (s *Credentials) Check(ctx context.Context, token string) (Principal, error) {
	c, err := s.store.Check(ctx, token)
	if errors.Is(err, credential.ErrUnauthorized) {
		return Principal{}, ErrUnauthorized
	}
	if err != nil {
		return Principal{}, err
	}
	if known, err := s.known(ctx, c.Party, Role(c.Role)); err != nil || !known || !mayUse(c.Party, Role(c.Role), c.Account) {
		return Principal{}, cmp.Or(err, error(ErrUnauthorized))
	}
	return s.principal(ctx, c)
}

// known reports whether a party may have a credential of the role: who records
// or sells needs an identity of this server, everybody else to be registered on
// the channel.
func (s *Credentials) known(ctx context.Context, msp string, role Role) (bool, error) {
	if _, ours := s.channel.parties.find(msp); ours {
		return true, nil
	}
	if role == RoleMaker || role == RoleCustodian || role == RoleMerchant {
		return false, nil
	}
	list, err := s.channel.reader().Parties(ctx)
	return slices.ContainsFunc(list, func(p provenance.Party) bool { return p.MSP == msp }), err
}

func (s *Credentials) principal(ctx context.Context, c credential.Credential) (Principal, error) {
	p := Principal{ID: c.ID, Party: c.Party, Name: s.channel.parties.name(c.Party), Role: Role(c.Role)}
	account, err := s.accounts.get(ctx, c.Account)
	if err != nil {
		return p, err
	}
	p.Account = account.address()
	return p, nil
}

// Issue makes a credential; the second value is its token.
func (s *Credentials) Issue(ctx context.Context, n NewCredential) (Credential, string, error) {
	switch {
	case n.Party == "":
		return Credential{}, "", refusal.Field("party", "A credential is a party's: give its MSP id.")
	case !slices.Contains(Roles(), n.Role):
		return Credential{}, "", refusal.Field("role", "The roles are %s.", RoleList(Roles()))
	case len(n.Note) > 200:
		return Credential{}, "", refusal.Field("note", "A note has at most 200 characters.")
	}
	known, err := s.known(ctx, n.Party, n.Role)
	if err != nil {
		return Credential{}, "", err
	}
	if !known {
		return Credential{}, "", refusal.New("unknown_party", "No party %q is known here that could have the role %s.", Clip(n.Party), n.Role)
	}
	account, err := s.accounts.accountOf(n)
	if err != nil {
		return Credential{}, "", err
	}
	if err := s.accounts.fund(ctx, account); err != nil {
		return Credential{}, "", err
	}
	c, token, err := s.store.Issue(ctx, credential.Credential{Party: n.Party, Role: string(n.Role), Account: account, Note: n.Note}, time.Now())
	if err != nil {
		return Credential{}, "", err
	}
	out, err := s.view(ctx, c)
	return out, token, err
}

func (s *Credentials) view(ctx context.Context, c credential.Credential) (Credential, error) {
	p, err := s.principal(ctx, c)
	return Credential{Principal: p, Note: c.Note, Created: c.Created}, err
}

// List returns the credentials that are valid.
func (s *Credentials) List(ctx context.Context) ([]Credential, error) {
	list, err := s.store.List(ctx)
	if err != nil {
		return nil, err
	}
	out := make([]Credential, len(list))
	for i, c := range list {
		if out[i], err = s.view(ctx, c); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// Revoke ends a credential and every session that it made.
func (s *Credentials) Revoke(ctx context.Context, id string) error {
	err := s.store.Revoke(ctx, id)
	if errors.Is(err, credential.ErrNotFound) {
		return errNotFound
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
	_, token, err := h.Credentials.Issue(ctx, NewCredential{Party: h.cfg.Speaker, Role: RoleAdmin, Note: "the command line of this machine"})
	if err != nil {
		return fmt.Errorf("issuing the administrator's token: %w", err)
	}
	return writeSecret(h.cfg.Dir, "admin.token", []byte(token))
}
