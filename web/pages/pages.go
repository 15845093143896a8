// Package pages are what people see: the page behind every label, the pages of
// the warehouse, the maker and the merchant, and the sign-in.
//
// A page never says more than the verdict. "The record is valid" stands apart
// from "this object is genuine", and a source that was not reached is never
// shown as a pass. Every page can be read and used with scripts off.
package pages

import (
	"fmt"
	"net/http"
	"net/url"

	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/web"
)

// Routes are the pages of an application, in the server that serves them. Errors
// that a person meets are shown on a page from then on.
func Routes(s *web.Server, a *app.App) ([]web.Route, error) {
	r, err := newRenderer(s)
	if err != nil {
		return nil, err
	}
	base, err := url.Parse(s.BaseURL())
	if err != nil {
		return nil, fmt.Errorf("the base URL: %w", err)
	}
	s.ErrorPage(r.fail)
	names := &names{ctx: s.Context(), list: a.Custody.Parties, clock: s.Now, log: s.Log()}
	var all []web.Route
	for _, part := range [][]web.Route{
		home{r, a.Scans, base.Host}.routes(),
		login{r}.routes(),
		units{r, a.Custody, names}.routes(),
		items{r, a.Scans, a.Claims, a.Passports, names}.routes(), // after units: it answers what is wrong below /00
		warehouse{r, a.Checkpoints, a.Custody, names}.routes(),
		orders{r, a.Orders}.routes(),
		batches{r, a.Batches, a.Recalls}.routes(),
		r.assets.routes(),
	} {
		all = append(all, part...)
	}
	return all, nil
}

const (
	get  = http.MethodGet
	post = http.MethodPost
)

func (h home) routes() []web.Route {
	return []web.Route{{Method: get, Path: "/", Page: true, Handler: h.show}}
}

func (h login) routes() []web.Route {
	return []web.Route{
		{Method: get, Path: "/login", Page: true, Handler: h.show},
		{Method: post, Path: "/login", Page: true, Handler: h.post},
		{Method: post, Path: "/logout", Page: true, Handler: h.logout},
	}
}

func (h warehouse) routes() []web.Route {
	custodian := []app.Role{app.RoleCustodian}
	return []web.Route{
		{Method: get, Path: "/warehouse", Page: true, Roles: custodian, Handler: h.show},
		{Method: post, Path: "/warehouse", Page: true, Roles: custodian, Handler: h.post},
	}
}

func (h orders) routes() []web.Route {
	return []web.Route{
		{Method: get, Path: "/merchant", Page: true, Roles: app.Traders, Handler: h.list},
		{Method: get, Path: "/merchant/orders/:id", Page: true, Roles: app.Traders, Handler: h.show},
		{Method: post, Path: "/merchant/orders/:id", Page: true, Roles: app.Traders, Long: true, Handler: h.post},
	}
}

func (h batches) routes() []web.Route {
	maker := []app.Role{app.RoleMaker}
	return []web.Route{
		{Method: get, Path: "/maker", Page: true, Roles: maker, Handler: h.show},
		{Method: post, Path: "/maker", Page: true, Roles: maker, Long: true, Handler: h.post},
	}
}

func (a assets) routes() []web.Route {
	return []web.Route{
		{Method: get, Path: "/assets/:file", Page: true, Handler: a.send},
		{Method: get, Path: "/favicon.ico", Page: true, Handler: a.favicon},
	}
}

// labelParams are what a label's address holds.
var labelParams = []web.Param{
	{In: "path", Name: "gtin", About: "GTIN of 8, 12, 13 or 14 digits with its check digit", Required: true, Schema: map[string]any{"type": "string", "pattern": "^[0-9]{8,14}$"}},
	web.PathParam("serial", "serial number, AI (21), percent-encoded"),
	{In: "query", Name: "order", About: "the order in whose name the item is scanned", Schema: map[string]any{"type": "string", "pattern": "^0x[0-9a-f]{64}$"}},
	web.QueryParam(web.LabelHost, "the host that the label names, when it is another"),
}

func (h items) routes() []web.Route {
	return []web.Route{
		{Method: get, Path: "/01/:gtin/21/:serial", Handler: h.show, Doc: &web.Doc{
			ID: "scanItem", Tag: "Scan", Summary: "What a label's QR code leads to",
			Detail: "A page for a person, the verdict with its evidence for a program, a linkset (RFC 9264) for a resolver. " +
				"A code that nobody issued is answered with 200 and the verdict \"unknown\": the question was answered. " +
				"One that may be a misreading of an issued one has the verdict \"did_you_mean\", which accuses nobody; the evidence's member \"near\" names the issued ones.",
			Params: labelParams,
			Out: []web.Reply{{Status: 200, About: "the verdict", Media: []web.Media{{Kind: "text/html"}, web.JSON[web.ScanAnswer](), {Kind: "application/linkset+json"}}},
				{Status: 307, About: "the page's other address, for who names none of these media types", Media: nil}},
		}},
		{Method: post, Path: "/01/:gtin/21/:serial", Long: true, Handler: h.post, Doc: &web.Doc{
			ID: "showProof", Tag: "Scan", Summary: "Show what a copier cannot have, or claim the item",
			Params: labelParams, In: []web.Media{web.JSON[app.ScanProof](), {Kind: "application/x-www-form-urlencoded", Form: web.ProofForm}},
			Out: []web.Reply{{Status: 200, About: "the verdict", Media: []web.Media{{Kind: "text/html"}, web.JSON[web.ScanAnswer]()}}},
		}},
		{Method: get, Path: "/01/*", Handler: h.brokenLink},
		{Method: get, Path: "/00/*", Handler: h.brokenLink},
	}
}

func (h units) routes() []web.Route {
	return []web.Route{
		{Method: get, Path: "/00/:sscc", Handler: h.show, Doc: &web.Doc{
			ID: "scanUnit", Tag: "Scan", Summary: "What a pallet's or case's label leads to",
			Params: []web.Param{{In: "path", Name: "sscc", About: "SSCC of 18 digits with its check digit", Required: true, Schema: map[string]any{"type": "string", "pattern": "^[0-9]{18}$"}}},
			Out: []web.Reply{{Status: 200, About: "the unit", Media: []web.Media{{Kind: "text/html"}, web.JSON[app.Unit]()}},
				{Status: 307, About: "the page's other address, for who names none of these media types", Media: nil}},
			Errors: []int{404},
		}},
	}
}
