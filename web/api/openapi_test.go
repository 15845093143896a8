package api_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/web/site/sitetest"
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
	f := open(t)
	doc := sitetest.Decode[openDoc](t, f.get(sitetest.Nobody, "/openapi.json"), 200)
	if !strings.HasPrefix(doc.OpenAPI, "3.1.") {
		t.Errorf("OpenAPI %s", doc.OpenAPI)
	}
	served := map[string]bool{}
	for _, r := range f.Server.App().GetRoutes(true) {
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
	f := open(t)
	doc := []byte(sitetest.Read(t, f.get(sitetest.Nobody, "/openapi.json")))
	items := f.Take(t, 3)
	packed, unit := f.onTheWay()
	o := f.offer(items[0])
	token := f.scan(items[1]).Evidence.Registry.Token.String()
	batch := sitetest.Decode[app.Batch](t, f.mint("items", table("SCHM"), "passport", sharedPassport(t)), 202).Key
	detail := detailJSON(t, sharedDetail(9))
	_, commitment, err := sharedDetail(9).Check()
	if err != nil {
		t.Fatal(err)
	}
	linkPath := func(item string) string { return strings.TrimPrefix(item, "https://id.gs1.org") }
	order, kept := "/api/v1/orders/"+o.ID.String(), "/api/v1/details/"+commitment.String()
	for _, tt := range []struct {
		method, path, template, status string
		who                            sitetest.Who
		body                           string
	}{
		{"GET", itemPath(items[1]), "/api/v1/items/{gtin}/{serial}", "200", sitetest.Nobody, ""},
		{"GET", linkPath(items[1]), "/01/{gtin}/21/{serial}", "200", sitetest.Nobody, ""},
		{"GET", "/01/" + gtin + "/21/NONE", "/01/{gtin}/21/{serial}", "200", sitetest.Nobody, ""},
		{"POST", itemPath(items[1]) + "/verdict", "/api/v1/items/{gtin}/{serial}/verdict", "200", sitetest.Nobody, `{"code":"` + f.SealedCode(items[1]) + `"}`},
		{"GET", itemPath(items[1]) + "/challenge", "/api/v1/items/{gtin}/{serial}/challenge", "200", sitetest.Nobody, ""},
		{"POST", itemPath(items[1]) + "/claim", "/api/v1/items/{gtin}/{serial}/claim", "200", sitetest.Nobody, `{"code":"` + f.SealedCode(items[1]) + `","owner":"` + addr(3).String() + `"}`},
		{"GET", linkPath(unit), "/00/{sscc}", "200", sitetest.Nobody, ""},
		{"GET", "/api/v1/tokens/" + token, "/api/v1/tokens/{id}", "200", sitetest.Nobody, ""},
		{"GET", "/api/v1/batches", "/api/v1/batches", "200", sitetest.Maker, ""},
		{"GET", "/api/v1/batches/" + batch, "/api/v1/batches/{key}", "200", sitetest.Maker, ""},
		{"POST", "/api/v1/recalls", "/api/v1/recalls", "200", sitetest.Maker, `{"item":"` + items[1] + `","reason":"sole"}`},
		{"POST", "/api/v1/passports", "/api/v1/passports", "200", sitetest.Maker, `{"item":"` + items[2] + `","passport":` + later(t, "schema") + `}`},
		{"POST", checkpoints, "/api/v1/checkpoints", "201", sitetest.Carrier, checkpoint(provenance.Receive, unit)},
		{"POST", checkpoints, "/api/v1/checkpoints", "207", sitetest.Carrier, "[" + checkpoint(provenance.Receive, items[2]) + "]"},
		{"POST", checkpoints, "/api/v1/checkpoints", "422", sitetest.Retailer, checkpoint(provenance.Receive, items[2])},
		{"GET", "/api/v1/custody/00/" + sscc(unit), "/api/v1/custody/{subject}", "200", sitetest.Carrier, ""},
		{"GET", "/api/v1/where" + linkPath(packed[0]), "/api/v1/where/{subject}", "200", sitetest.Carrier, ""},
		{"POST", "/api/v1/details", "/api/v1/details", "200", sitetest.Carrier, detail},
		{"GET", kept, "/api/v1/details/{commitment}", "200", sitetest.Carrier, ""},
		{"GET", kept, "/api/v1/details/{commitment}", "404", sitetest.Producer, ""},
		{"DELETE", kept, "/api/v1/details/{commitment}", "200", sitetest.Carrier, ""},
		{"GET", "/api/v1/parties", "/api/v1/parties", "200", sitetest.Carrier, ""},
		{"GET", "/api/v1/orders", "/api/v1/orders", "200", sitetest.Buyer, ""},
		{"GET", order, "/api/v1/orders/{id}", "200", sitetest.Buyer, ""},
		{"POST", order + "/fund", "/api/v1/orders/{id}/fund", "200", sitetest.Buyer, ""},
		{"POST", order + "/confirm", "/api/v1/orders/{id}/confirm", "200", sitetest.Buyer, ""},
		{"POST", order + "/cancel", "/api/v1/orders/{id}/cancel", "409", sitetest.Merchant, ""},
		{"GET", "/api/v1/links", "/api/v1/links", "200", sitetest.Maker, ""},
		{"POST", "/api/v1/credentials", "/api/v1/credentials", "201", sitetest.Admin, `{"party":"RetailerMSP","role":"buyer"}`},
		{"GET", "/api/v1/credentials", "/api/v1/credentials", "200", sitetest.Admin, ""},
		{"GET", "/api/v1/fsck", "/api/v1/fsck", "200", sitetest.Admin, ""},
		{"GET", "/api/v1/status", "/api/v1/status", "200", sitetest.Admin, ""},
		{"GET", "/api/v1/status", "/api/v1/status", "401", sitetest.Nobody, ""},
	} {
		t.Run(tt.method+" "+tt.template+" "+tt.status, func(t *testing.T) {
			r := f.Ask(t, tt.who, tt.method, tt.path, tt.body, "Accept", asJSON)
			text := sitetest.Read(t, r)
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
