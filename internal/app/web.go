package app

import (
	"crypto/rand"
	"time"

	"github.com/waymark/waymark/internal/idempotency"
	"github.com/waymark/waymark/web"
)

// Web is the application over this house.
func (h *App) Web() (*web.Server, error) {
	key, err := secret(h.cfg.Dir, "session.key")
	if err != nil {
		return nil, err
	}
	resolve, err := h.resolver()
	if err != nil {
		return nil, err
	}
	i, c, a := items{h}, custodian{h}, access{h}
	return web.New(web.Config{
		BaseURL: h.cfg.BaseURL,
		Gather:  h.gatherer, Challenge: h.challenger, Packs: i, Passports: i, Tokens: i, Claims: i, Units: c,
		Credentials: a, CredentialStore: a,
		Batches: h.jobs, Labels: labels{h, h.jobs}, Recalls: i, Versions: i, Recoveries: i, Custody: c, Details: details{h}, Answers: idempotency.New(h.db, time.Now),
		Orders: orders{h}, OrderChanges: watcher(h.index.Changes), BatchChanges: watcher(h.jobs.changes.Listen),
		Resolver: resolve, Links: makersLinks{h}, EPCIS: h.epcis,
		Fsck: fsck{h}, Status: status{h},
		SessionKey: [32]byte(key), Random: rand.Reader, Clock: time.Now, Log: h.cfg.Log,
	})
}
