package web_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/waymark/waymark/web"
)

type openDoc struct {
	OpenAPI    string
	Paths      map[string]map[string]openOp
	Components struct{ Schemas map[string]any }
}

type openOp struct {
	OperationID string
	Parameters  []struct{ In, Name string }
	Responses   map[string]struct {
		Content map[string]struct{ Schema any }
	}
	Security []map[string]any
}

func openAPI(t *testing.T, h *house) openDoc {
	t.Helper()
	return decode[openDoc](t, h.ask("GET", "/openapi.json", nil), 200)
}

// apiPath tells whether a route belongs into the document, and under which
// path.
func apiPath(route string) (string, bool) {
	if route == "/01/*" || route == "/00/*" { // they answer what no operation does
		return "", false
	}
	for _, prefix := range []string{"/api/", "/01/", "/00/", "/openapi.json", "/healthz", "/readyz", "/metrics"} {
		if strings.HasPrefix(route, prefix) {
			parts := strings.Split(route, "/")
			for i, p := range parts {
				if strings.HasPrefix(p, ":") {
					parts[i] = "{" + p[1:] + "}"
				}
				if p == "*" {
					parts[i] = "{subject}"
				}
			}
			return strings.Join(parts, "/"), true
		}
	}
	return "", false
}

func TestTheDocumentAndTheRoutesAgree(t *testing.T) {
	h := newHouse(t)
	doc := openAPI(t, h)
	if !strings.HasPrefix(doc.OpenAPI, "3.1.") {
		t.Errorf("OpenAPI %s", doc.OpenAPI)
	}
	served := map[string]bool{}
	for _, r := range h.server.App().GetRoutes(true) {
		path, ok := apiPath(r.Path)
		if !ok || r.Method == http.MethodHead {
			continue
		}
		served[r.Method+" "+path] = true
		if _, ok := doc.Paths[path][strings.ToLower(r.Method)]; !ok {
			t.Errorf("the document lacks %s %s", r.Method, path)
		}
	}
	ids := map[string]bool{}
	for path, ops := range doc.Paths {
		for method, op := range ops {
			if !served[strings.ToUpper(method)+" "+path] {
				t.Errorf("the document has %s %s, which is not served", method, path)
			}
			if ids[op.OperationID] || op.OperationID == "" {
				t.Errorf("the operation id %q of %s %s is not its own", op.OperationID, method, path)
			}
			ids[op.OperationID] = true
			checkParams(t, path, op)
		}
	}
}

// checkParams: every name in braces is a parameter, and every path parameter
// is in the path.
func checkParams(t *testing.T, path string, op openOp) {
	t.Helper()
	var inPath []string
	for _, part := range strings.Split(path, "/") {
		if strings.HasPrefix(part, "{") {
			inPath = append(inPath, strings.Trim(part, "{}"))
		}
	}
	var described []string
	for _, p := range op.Parameters {
		if p.In == "path" {
			described = append(described, p.Name)
		}
	}
	slices.Sort(inPath)
	slices.Sort(described)
	if !slices.Equal(inPath, described) {
		t.Errorf("%s has the parameters %v and describes %v", path, inPath, described)
	}
}

// schemaOf compiles the schema of an operation's answer.
func schemaOf(t *testing.T, doc []byte, path, method, status, kind string) *jsonschema.Schema {
	t.Helper()
	var root map[string]any
	if err := json.Unmarshal(doc, &root); err != nil {
		t.Fatal(err)
	}
	root["$schema"] = "https://json-schema.org/draft/2020-12/schema"
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	if err := c.AddResource("https://doc.example/openapi.json", root); err != nil {
		t.Fatal(err)
	}
	esc := strings.NewReplacer("~", "~0", "/", "~1", "{", "%7B", "}", "%7D")
	s, err := c.Compile(fmt.Sprintf("https://doc.example/openapi.json#/paths/%s/%s/responses/%s/content/%s/schema", esc.Replace(path), method, status, esc.Replace(kind)))
	if err != nil {
		t.Fatalf("the schema of %s %s: %v", method, path, err)
	}
	return s
}

func TestAnswersKeepTheirSchemas(t *testing.T) {
	h := newHouse(t)
	doc := []byte(read(t, h.ask("GET", "/openapi.json", nil)))
	o := decode[web.OrderView](t, h.post("merchant-token", "/api/v1/orders", offerBody(itemURI(2))), 201)
	h.mint("items", goodCSV, "passport", "{}")
	detail := detailJSON(t, told())
	_, c, err := told().Check()
	if err != nil {
		t.Fatal(err)
	}
	commitment := c.String()
	item := "/api/v1/items/" + gtin + "/WDN5C6QED1D13PY6"
	for _, tt := range []struct {
		method, path, template, status, token, body string
	}{
		{"GET", item, "/api/v1/items/{gtin}/{serial}", "200", "", ""},
		{"GET", itemPath(2), "/01/{gtin}/21/{serial}", "200", "", ""},
		{"GET", "/01/" + gtin + "/21/NONE", "/01/{gtin}/21/{serial}", "200", "", ""},
		{"POST", item + "/verdict", "/api/v1/items/{gtin}/{serial}/verdict", "200", "", `{"code":"` + sealedCode(0) + `"}`},
		{"GET", item + "/challenge", "/api/v1/items/{gtin}/{serial}/challenge", "200", "", ""},
		{"POST", item + "/claim", "/api/v1/items/{gtin}/{serial}/claim", "200", "", `{"code":"` + sealedCode(0) + `","owner":"` + addr(3).String() + `"}`},
		{"GET", "/00/" + sscc, "/00/{sscc}", "200", "", ""},
		{"GET", "/api/v1/tokens/" + h.batch.Token(1).String(), "/api/v1/tokens/{id}", "200", "", ""},
		{"GET", "/api/v1/batches", "/api/v1/batches", "200", "maker-token", ""},
		{"GET", "/api/v1/batches/spring%2F1", "/api/v1/batches/{key}", "200", "maker-token", ""},
		{"POST", "/api/v1/recalls", "/api/v1/recalls", "200", "maker-token", `{"item":"` + itemURI(1) + `","reason":"sole"}`},
		{"POST", "/api/v1/checkpoints", "/api/v1/checkpoints", "201", "carrier-token", checkpoint("receiving", unitURI())},
		{"POST", "/api/v1/checkpoints", "/api/v1/checkpoints", "207", "carrier-token", "[" + checkpoint("receiving", itemURI(2)) + "]"},
		{"POST", "/api/v1/checkpoints", "/api/v1/checkpoints", "422", "shop-token", checkpoint("receiving", itemURI(2))},
		{"GET", "/api/v1/custody/00/" + sscc, "/api/v1/custody/{subject}", "200", "carrier-token", ""},
		{"POST", "/api/v1/details", "/api/v1/details", "200", "carrier-token", detail},
		{"GET", "/api/v1/details/" + commitment, "/api/v1/details/{commitment}", "200", "carrier-token", ""},
		{"GET", "/api/v1/details/" + commitment, "/api/v1/details/{commitment}", "404", "tideline-token", ""},
		{"DELETE", "/api/v1/details/" + commitment, "/api/v1/details/{commitment}", "200", "carrier-token", ""},
		{"GET", "/api/v1/parties", "/api/v1/parties", "200", "carrier-token", ""},
		{"GET", "/api/v1/orders", "/api/v1/orders", "200", "buyer-token", ""},
		{"GET", "/api/v1/orders/" + o.ID.String(), "/api/v1/orders/{id}", "200", "buyer-token", ""},
		{"POST", "/api/v1/orders/" + o.ID.String() + "/fund", "/api/v1/orders/{id}/fund", "200", "buyer-token", ""},
		{"POST", "/api/v1/orders/" + o.ID.String() + "/fund", "/api/v1/orders/{id}/fund", "409", "buyer-token", ""},
		{"POST", "/api/v1/credentials", "/api/v1/credentials", "201", "admin-token", `{"party":"ShopMSP","role":"buyer"}`},
		{"GET", "/api/v1/credentials", "/api/v1/credentials", "200", "admin-token", ""},
		{"GET", "/api/v1/fsck", "/api/v1/fsck", "200", "admin-token", ""},
		{"GET", "/api/v1/status", "/api/v1/status", "200", "admin-token", ""},
		{"GET", "/api/v1/status", "/api/v1/status", "401", "", ""},
	} {
		t.Run(tt.method+" "+tt.template+" "+tt.status, func(t *testing.T) {
			r := h.ask(tt.method, tt.path, strings.NewReader(tt.body), "Accept", asJSON, "Content-Type", asJSON, "Authorization", "Bearer "+tt.token)
			text := read(t, r)
			if fmt.Sprint(r.StatusCode) != tt.status {
				t.Fatalf("status %d: %s", r.StatusCode, text)
			}
			v, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
			if err != nil {
				t.Fatal(err)
			}
			s := schemaOf(t, doc, tt.template, strings.ToLower(tt.method), tt.status, r.Header.Get("Content-Type"))
			if err := s.Validate(v); err != nil {
				t.Errorf("%v\nin %s", err, text)
			}
			// An answer that lacks a member must not pass: the schema says something.
			if err := s.Validate(map[string]any{}); err == nil {
				t.Error("the schema takes an empty object")
			}
		})
	}
}
