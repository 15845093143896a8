// Package api is the JSON API under /api/v1: one small type for each subject,
// with the use cases that its handlers need and nothing else. What a
// request may hold beyond its shape is the application's to say.
package api

import (
	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/web"
)

var (
	maker      = []app.Role{app.RoleMaker}
	admin      = []app.Role{app.RoleAdmin}
	custodians = []app.Role{app.RoleCustodian, app.RoleMaker}
)

// Routes is the API of an application.
func Routes(s *web.Server, a *app.App) []web.Route {
	var all []web.Route
	for _, part := range [][]web.Route{
		items{s, a.Scans, a.Claims, a.Passports}.routes(),
		evidence{s, a.Scans}.routes(),
		batches{s, a.Batches, a.Labels, a.Recalls}.routes(),
		passports{s, a.Passports, a.Recoveries}.routes(),
		custody{s, a.Checkpoints, a.Custody}.routes(),
		details{a.Details}.routes(),
		orders{s, a.Orders}.routes(),
		administration{a.Credentials, a.Operations, a.Fsck}.routes(),
		service{s, a.Operations}.routes(),
		links{a.Links}.routes(),
	} {
		all = append(all, part...)
	}
	return all
}

// Parameters that several routes have.
var (
	gtinParam   = web.Param{In: "path", Name: "gtin", About: "GTIN of 8, 12, 13 or 14 digits with its check digit", Required: true, Schema: map[string]any{"type": "string", "pattern": "^[0-9]{8,14}$"}}
	serialParam = web.PathParam("serial", "serial number, AI (21), percent-encoded")
	orderParam  = web.Param{In: "path", Name: "id", About: "order id", Required: true, Schema: map[string]any{"type": "string", "pattern": "^0x[0-9a-f]{64}$"}}
	keyParam    = web.PathParam("key", "the batch's key")
	idemParam   = web.Param{In: "header", Name: "Idempotency-Key", About: "1 to 255 characters: the same key with the same request gives the same answer for a day at least; with another request it is refused", Schema: map[string]any{"type": "string", "minLength": 1, "maxLength": 255}}
	inOrder     = web.Param{In: "query", Name: "order", About: "the order in whose name the item is scanned", Schema: map[string]any{"type": "string", "pattern": "^0x[0-9a-f]{64}$"}}
	fromHost    = web.QueryParam(web.LabelHost, "the host that the label names, when it is another")
)
