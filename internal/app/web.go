package app

import (
	"context"
	"crypto/rand"
	"errors"
	"time"

	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/web"
	"github.com/waymark/waymark/web/answers"
	epcisapi "github.com/waymark/waymark/web/epcis"
)

// Web is the application over this house.
func (h *App) Web() (*web.Server, error) {
	key, err := secret(h.cfg.Dir, "session.key")
	if err != nil {
		return nil, err
	}
	kept, err := answers.New(h.db, time.Now)
	if err != nil {
		return nil, err
	}
	resolve, err := h.resolver()
	if err != nil {
		return nil, err
	}
	epcis, err := epcisapi.New(epcisapi.Config{
		BaseURL: h.cfg.BaseURL + "/epcis", Authorize: h.authorizeEPCIS, Events: h.EPCIS.Events, Queries: h.EPCIS.Queries,
		Captures: h.EPCIS.Captures, Deliveries: h.EPCIS.Deliveries, Writer: h.EPCIS.Writer, Clock: time.Now, Log: h.cfg.Log,
	})
	if err != nil {
		return nil, err
	}
	i, c, a := items{h}, custodian{h}, access{h}
	return web.New(web.Config{
		BaseURL: h.cfg.BaseURL,
		Gather:  h.gatherer, Challenge: h.challenger, Packs: i, Passports: i, Tokens: i, Claims: i, Units: c,
		Credentials: a, CredentialStore: a,
		Batches: h.jobs, Labels: labels{h, h.jobs}, Recalls: i, Versions: i, Recoveries: i, Custody: c, Details: details{h}, Answers: kept,
		Orders: orders{h}, OrderChanges: watcher(h.index.Changes), BatchChanges: watcher(h.jobs.changes.Listen),
		Resolver: resolve, Links: makersLinks{h}, EPCIS: epcis,
		Fsck: fsck{h}, Status: status{h},
		SessionKey: [32]byte(key), Random: rand.Reader, Clock: time.Now, Log: h.cfg.Log,
	})
}

// authorizeEPCIS: any credential reads; who handles goods captures.
func (h *App) authorizeEPCIS(ctx context.Context, token string, a epcisapi.Access) (string, error) {
	p, err := access{h}.Check(ctx, token)
	if errors.Is(err, web.ErrUnauthorized) {
		return "", refusal.New(epcisapi.Unauthorized, "Give a credential that is known here.")
	}
	if err == nil && a == epcisapi.Capture && p.Role != web.RoleCustodian && p.Role != web.RoleMaker {
		err = refusal.New(refusal.Forbidden, "The credential does not allow this.")
	}
	return p.Party, err
}
