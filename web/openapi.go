package web

import (
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strings"

	"github.com/gofiber/fiber/v2"
)

// SendOpenAPI answers with the description of the API.
func (s *Server) SendOpenAPI(c *fiber.Ctx) error {
	c.Set(fiber.HeaderCacheControl, "no-cache")
	c.Set(fiber.HeaderAccessControlAllowOrigin, "*")
	return c.JSON(s.openAPI())
}

// openAPI is the description of the API (OpenAPI 3.1.1), made from the table
// of routes.
func (s *Server) openAPI() map[string]any {
	components := schemas{}
	paths := map[string]any{}
	for _, r := range s.routes {
		if r.Doc == nil {
			continue
		}
		path := openPath(r.Path)
		item, _ := paths[path].(map[string]any)
		if item == nil {
			item = map[string]any{}
			paths[path] = item
		}
		item[strings.ToLower(r.Method)] = openOperation(r, components)
	}
	components["Problem"] = problemSchema
	return map[string]any{
		"openapi": "3.1.1",
		"info": map[string]any{
			"title": "Waymark", "version": "1",
			"summary":     "Is this the genuine one, which way did it come, and where is the money?",
			"description": "Errors are problem documents (RFC 9457); their type is urn:waymark:problem:{code}. HEAD is answered wherever GET is.",
		},
		"servers": []any{map[string]any{"url": s.cfg.BaseURL}},
		"paths":   paths,
		"components": map[string]any{
			"schemas": map[string]any(components),
			"securitySchemes": map[string]any{
				"token":   map[string]any{"type": "http", "scheme": "bearer", "description": "a token of one party and role"},
				"session": map[string]any{"type": "apiKey", "in": "cookie", "name": s.cookieName(), "description": "made by POST /login"},
			},
		},
	}
}

var problemSchema = map[string]any{
	"type": "object", "description": "RFC 9457; a type may have members of its own",
	"required": []string{"type", "title", "status", "detail", "instance"},
	"properties": map[string]any{
		"type":     map[string]any{"type": "string", "pattern": "^urn:waymark:problem:[a-z_]+$"},
		"title":    map[string]any{"type": "string"},
		"status":   map[string]any{"type": "integer"},
		"detail":   map[string]any{"type": "string"},
		"instance": map[string]any{"type": "string"},
		"rows": map[string]any{"type": "array", "items": map[string]any{
			"type": "object", "required": []string{"line", "detail"},
			"properties": map[string]any{"line": map[string]any{"type": "integer"}, "column": map[string]any{"type": "string"}, "detail": map[string]any{"type": "string"}},
		}},
	},
}

// openPath turns /a/:b/* into /a/{b}/{subject}.
func openPath(path string) string {
	parts := strings.Split(path, "/")
	for i, p := range parts {
		switch {
		case p == "*":
			parts[i] = "{subject}"
		case strings.HasPrefix(p, ":"):
			parts[i] = "{" + p[1:] + "}"
		}
	}
	return strings.Join(parts, "/")
}

func openOperation(r Route, components schemas) map[string]any {
	d := r.Doc
	o := map[string]any{"operationId": d.ID, "tags": []string{d.Tag}, "summary": d.Summary, "responses": openResponses(r, components)}
	if d.Detail != "" {
		o["description"] = d.Detail
	}
	if len(d.Params) > 0 {
		params := []any{}
		for _, p := range d.Params {
			params = append(params, map[string]any{"in": p.In, "name": p.Name, "description": p.About, "required": p.Required, "schema": p.Schema})
		}
		o["parameters"] = params
	}
	if len(d.In) > 0 {
		o["requestBody"] = map[string]any{"required": true, "content": openContent(d.In, components)}
	}
	if len(r.Roles) > 0 {
		o["security"] = []any{map[string]any{"token": []string{}}, map[string]any{"session": []string{}}}
		o["x-roles"] = r.Roles
	}
	return o
}

func openResponses(r Route, components schemas) map[string]any {
	responses := map[string]any{}
	for _, out := range r.Doc.Out {
		response := map[string]any{"description": out.About}
		if len(out.Media) > 0 {
			response["content"] = openContent(out.Media, components)
		}
		responses[fmt.Sprint(out.Status)] = response
	}
	for _, status := range openErrors(r) {
		responses[fmt.Sprint(status)] = map[string]any{
			"description": http.StatusText(status),
			"content":     map[string]any{"application/problem+json": map[string]any{"schema": map[string]any{"$ref": "#/components/schemas/Problem"}}},
		}
	}
	return responses
}

// openErrors are the problems that an operation may give by what it is.
func openErrors(r Route) []int {
	set := map[int]bool{500: true}
	for _, status := range r.Doc.Errors {
		set[status] = true
	}
	if len(r.Doc.Params) > 0 || len(r.Doc.In) > 0 {
		set[400] = true
	}
	if len(r.Doc.In) > 0 {
		set[413], set[415], set[422] = true, true, true
	}
	if len(r.Roles) > 0 {
		set[401], set[403], set[503] = true, true, true
	}
	if r.Method != http.MethodGet {
		set[403] = true
	}
	return slices.Sorted(maps.Keys(set))
}

func openContent(list []Media, components schemas) map[string]any {
	content := map[string]any{}
	for _, m := range list {
		one := map[string]any{}
		switch {
		case m.Type != nil:
			one["schema"] = components.of(m.Type)
		case m.Form != nil:
			one["schema"] = openForm(m)
		case strings.HasSuffix(m.Kind, "json"):
			one["schema"] = map[string]any{"type": "object"}
		}
		content[m.Kind] = one
	}
	return content
}

func openForm(m Media) map[string]any {
	properties := map[string]any{}
	for name, about := range m.Form {
		field := map[string]any{"type": "string", "description": about}
		properties[name] = field
	}
	return map[string]any{"type": "object", "properties": properties}
}
