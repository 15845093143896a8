// Package site puts the HTTP server of an application together: the resolver of
// labels, the pages, the JSON API and EPCIS, each of which is a package of its
// own beside this one.
package site

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"time"

	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/internal/messages"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance/gs1"
	"github.com/waymark/waymark/web"
	"github.com/waymark/waymark/web/api"
	"github.com/waymark/waymark/web/epcis"
	"github.com/waymark/waymark/web/pages"
	"github.com/waymark/waymark/web/resolver"
)

// New is the server of an application, ready to serve. It speaks the languages of
// a set; nil is every language that there is.
func New(a *app.App, log *slog.Logger, languages *messages.Set) (*web.Server, error) {
	key, err := a.SessionKey()
	if err != nil {
		return nil, err
	}
	links, err := digitalLinks(a)
	if err != nil {
		return nil, fmt.Errorf("preparing the resolver: %w", err)
	}
	events, err := epcis.New(epcis.Config{
		BaseURL: a.BaseURL() + "/epcis", Authorize: authorizer{a.Credentials}.authorize, Events: a.EPCIS.Events, Queries: a.EPCIS.Queries,
		Captures: a.EPCIS.Captures, Deliveries: a.EPCIS.Deliveries, Writer: a.EPCIS.Writer, Clock: time.Now, Log: log,
	})
	if err != nil {
		return nil, err
	}
	s, err := web.New(web.Config{
		BaseURL: a.BaseURL(), Credentials: a.Credentials, Answers: a.Answers, Misread: a.Scans.Misread,
		Resolver: links.Handle, EPCIS: events.Mount,
		SessionKey: key, Random: rand.Reader, Clock: time.Now, Log: log, Messages: languages,
	})
	if err != nil {
		return nil, err
	}
	shown, err := pages.Routes(s, a)
	if err != nil {
		return nil, errors.Join(err, s.App().Shutdown())
	}
	s.Mount(shown...)
	s.Mount(api.Routes(s, a)...)
	s.Finish()
	return s, nil
}

// digitalLinks resolves every GS1 Digital Link: items and units to their pages.
func digitalLinks(a *app.App) (*resolver.Resolver, error) {
	known := func(ctx context.Context, id gs1.Link) (resolver.Known, error) {
		k, err := a.Known(ctx, id)
		return resolver.Known(k), err
	}
	return resolver.New(resolver.Config{
		BaseURL: a.BaseURL(), Name: a.Name() + " (Waymark)",
		Source:   resolver.Sources{a.Links, resolver.PageSource{BaseURL: a.BaseURL(), Events: "/epcis/events", Known: known}},
		Reserved: []string{"api", "assets", "epcis", "favicon.ico", "healthz", "login", "logout", "maker", "merchant", "metrics", "openapi.json", strings.TrimPrefix(resolver.Pages, "/"), "readyz", "warehouse"},
		Methods:  []string{"POST"},

		LinksetIsDefault: true, // of a product without a link of its maker's
	})
}

// authorizer lets any credential read events, and those capture them who handle
// goods.
type authorizer struct{ credentials *app.Credentials }

// authorize returns the party that a token speaks for.
func (z authorizer) authorize(ctx context.Context, token string, a epcis.Access) (string, error) {
	p, err := z.credentials.Check(ctx, token)
	if refusal.Is(err, app.ErrUnauthorized.Code) {
		return "", refusal.New(epcis.Unauthorized, "Give a credential that is known here.")
	}
	if err == nil && a == epcis.Capture && p.Role != app.RoleCustodian && p.Role != app.RoleMaker {
		err = refusal.New(refusal.Forbidden, "The credential does not allow this.")
	}
	return p.Party, err
}
