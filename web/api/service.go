package api

import (
	"net/http"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/web"
)

// service is what the programs around a server ask it.
type service struct {
	server     *web.Server
	operations *app.Operations
}

func (h service) routes() []web.Route {
	get := http.MethodGet
	text := []web.Media{{Kind: "text/plain"}}
	return []web.Route{
		{Method: get, Path: "/openapi.json", Handler: h.server.SendOpenAPI, Doc: &web.Doc{
			ID: "getOpenAPI", Tag: "Service", Summary: "This document", Out: []web.Reply{{Status: 200, About: "OpenAPI 3.1", Media: []web.Media{{Kind: web.TypeJSON}}}},
		}},
		{Method: get, Path: "/healthz", Handler: func(c *fiber.Ctx) error { return c.SendString("ok\n") }, Doc: &web.Doc{
			ID: "healthz", Tag: "Service", Summary: "The process answers", Out: []web.Reply{{Status: 200, About: "ok", Media: text}},
		}},
		{Method: get, Path: "/readyz", Handler: h.ready, Doc: &web.Doc{
			ID: "readyz", Tag: "Service", Summary: "Scans can be answered", Out: []web.Reply{{Status: 200, About: "ready", Media: text}}, Errors: []int{503},
		}},
		{Method: get, Path: "/metrics", Handler: h.server.SendMetrics, Doc: &web.Doc{
			ID: "metrics", Tag: "Service", Summary: "Prometheus metrics", Out: []web.Reply{{Status: 200, About: "metrics", Media: text}},
		}},
	}
}

func (h service) ready(c *fiber.Ctx) error {
	if err := h.operations.Ready(c.UserContext()); err != nil {
		h.server.Log().Warn("not ready", "error", err)
		return refusal.New("not_ready", "Scans cannot be answered yet.")
	}
	return c.SendString("ready\n")
}
