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
	"github.com/waymark/waymark/provenance/gs1"
	"github.com/waymark/waymark/web"
	"github.com/waymark/waymark/web/api"
	"github.com/waymark/waymark/web/pages"
	"github.com/waymark/waymark/web/resolver"
)

// New is the server of an application, ready to serve.
func New(a *app.App, log *slog.Logger) (*web.Server, error) {
	key, err := a.SessionKey()
	if err != nil {
		return nil, err
	}
	links, err := digitalLinks(a)
	if err != nil {
		return nil, fmt.Errorf("preparing the resolver: %w", err)
	}
	s, err := web.New(web.Config{
		BaseURL: a.BaseURL(), Credentials: a.Credentials, Answers: a.Answers,
		Resolver: links.Handle, EPCIS: a.EPCIS().Mount,
		SessionKey: key, Random: rand.Reader, Clock: time.Now, Log: log,
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
