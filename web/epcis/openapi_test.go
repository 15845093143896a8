package epcis_test

import (
	"bytes"
	"encoding/json"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/dlclark/regexp2"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"go.yaml.in/yaml/v3"
)

// binding is GS1's OpenAPI document of the REST binding.
type binding struct {
	doc      map[string]any
	compiler *jsonschema.Compiler
}

// The document's address while it is read, and that of the schema stub which it
// refers to and which holds the definitions of the event schema.
const (
	bindingURL = "https://gs1.github.io/EPCIS/REST%20Bindings/openapi.json"
	stubURL    = "https://gs1.github.io/EPCIS/REST%20Bindings/JSON-Schema-Stub.json"
)

// conformance finds GS1's schemas, which are no part of the repository.
func conformance(t *testing.T) string {
	t.Helper()
	dir := os.Getenv("WAYMARK_CONFORMANCE")
	if dir == "" {
		dir = filepath.Join("..", "..", "..", "shared", "conformance")
	}
	dir = filepath.Join(dir, "epcis", "schema")
	if _, err := os.Stat(dir); err != nil {
		t.Skipf("public conformance data is not here: %v", err)
	}
	return dir
}

func readBinding(t *testing.T) *binding {
	t.Helper()
	dir := conformance(t)
	text, err := os.ReadFile(filepath.Join(dir, "openapi.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	var tree any
	if err := yaml.Unmarshal(text, &tree); err != nil {
		t.Fatal(err)
	}
	asJSON, err := json.Marshal(tree)
	if err != nil {
		t.Fatal(err)
	}
	b := &binding{compiler: jsonschema.NewCompiler()}
	b.compiler.DefaultDraft(jsonschema.Draft7)
	b.compiler.UseRegexpEngine(pattern)
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(asJSON))
	if err != nil {
		t.Fatal(err)
	}
	b.doc = doc.(map[string]any)
	// A job has errors or a file of errors, says the document, and requires neither,
	// so that every job fulfils both and with oneOf none would be valid.
	job := at(b.doc, "components", "schemas", "CaptureJob", "allOf").([]any)[1].(map[string]any)
	job["anyOf"] = job["oneOf"]
	delete(job, "oneOf")
	schemaText, err := os.ReadFile(filepath.Join(dir, "EPCIS-JSON-Schema.json"))
	if err != nil {
		t.Fatal(err)
	}
	stub, err := jsonschema.UnmarshalJSON(bytes.NewReader(schemaText))
	if err != nil {
		t.Fatal(err)
	}
	delete(stub.(map[string]any), "$id") // it is read in place of the stub
	for at, resource := range map[string]any{bindingURL: b.doc, stubURL: stub} {
		if err := b.compiler.AddResource(at, resource); err != nil {
			t.Fatal(err)
		}
	}
	return b
}

// pattern takes the patterns of the schedule's fields, which are in no dialect that
// JSON Schema knows, for any text; the schedule's own tests look at those.
func pattern(s string) (jsonschema.Regexp, error) {
	if strings.Contains(s, `\g<`) {
		s = ""
	}
	re, err := regexp2.Compile(s, regexp2.ECMAScript)
	return engine{re}, err
}

type engine struct{ *regexp2.Regexp }

func (e engine) MatchString(s string) bool {
	ok, err := e.Regexp.MatchString(s)
	return err == nil && ok
}

// at follows a path of members.
func at(v any, path ...string) any {
	for _, p := range path {
		m, _ := v.(map[string]any)
		v = m[p]
	}
	return v
}

// resolve follows a reference within the document and gives the pointer to it.
func (b *binding) resolve(v any, pointer string) (any, string) {
	ref, ok := at(v, "$ref").(string)
	if !ok {
		return v, pointer
	}
	pointer = strings.TrimPrefix(ref, "#")
	return at(b.doc, strings.Split(strings.TrimPrefix(pointer, "/"), "/")...), pointer
}

var escapePointer = strings.NewReplacer("~", "~0", "/", "~1")

// check holds a response against what the document says of it.
func (b *binding) check(t *testing.T, path, method string, a answer, skip []string) {
	t.Helper()
	status := strings.Fields(a.Status)[0]
	pointer := "/paths/" + escapePointer.Replace(path) + "/" + method + "/responses/" + status
	described := at(b.doc, "paths", path, method, "responses", status)
	if described == nil {
		t.Errorf("%s %s: the status %s is not in the document: %s", method, path, a.Status, a.body)
		return
	}
	described, pointer = b.resolve(described, pointer)
	headers, _ := at(described, "headers").(map[string]any)
	for name := range headers {
		if a.Header.Get(name) == "" && !slices.Contains(skip, name) {
			t.Errorf("%s %s: %s lacks the header %s", method, path, a.Status, name)
		}
	}
	content, _ := at(described, "content").(map[string]any)
	kind := a.Header.Get("Content-Type")
	if content == nil {
		if len(a.body) > 0 {
			t.Errorf("%s %s: a body where there is none in the document: %s", method, path, a.body)
		}
		return
	}
	if content[kind] == nil {
		t.Errorf("%s %s: %s with %s is not in the document", method, path, a.Status, kind)
		return
	}
	if slices.Contains(skip, "body") {
		return
	}
	schema, err := b.compiler.Compile(bindingURL + "#" + escapeFragment(pointer+"/content/"+escapePointer.Replace(kind)+"/schema"))
	if err != nil {
		t.Fatal(err)
	}
	instance, err := jsonschema.UnmarshalJSON(bytes.NewReader(a.body))
	if err != nil {
		t.Fatal(err)
	}
	if err := schema.Validate(instance); err != nil {
		t.Errorf("%s %s: %v\n%s", method, path, err, a.body)
	}
}

func escapeFragment(pointer string) string {
	return strings.NewReplacer("{", "%7B", "}", "%7D", " ", "%20").Replace(pointer)
}

// Headers that an answer has when there is something to say in them.
var optional = []string{"Link", "GS1-Next-Page-Token-Expires"}

// TestOpenAPI asks every method of every path in GS1's document and holds each
// answer against it: its status, its headers and its body.
func TestOpenAPI(t *testing.T) {
	b := readBinding(t)
	h := newFixture(t, nil)
	ev := object("inspecting", widget(1))
	ev["bizLocation"] = map[string]any{"id": "urn:epc:id:sgln:9521101.00001.0"}
	ev["disposition"] = "active"
	job := h.as("maker", "POST", "/capture", document(ev))
	h.job("maker", job)
	id := h.eventList(h.as("maker", "GET", "/events", nil))[0]["eventID"].(string)
	h.define("q", map[string]any{"EQ_bizStep": []string{"inspecting"}})
	hook := map[string]any{"dest": "https://client.example.com/hook", "secret": "s", "signatureToken": "s", "stream": true}
	sub := h.want(201, h.as("maker", "POST", "/queries/q/subscriptions", hook))
	last := func(location string) string { return location[strings.LastIndex(location, "/")+1:] }
	values := map[string]string{
		"captureID": last(job.Header.Get("Location")), "eventID": id, "eventType": "ObjectEvent", "epc": widget(1), "bizStep": "inspecting",
		"bizLocation": "urn:epc:id:sgln:9521101.00001.0", "readPoint": "urn:epc:id:sgln:9521101.00001.0", "disposition": "active",
		"queryName": "q", "subscriptionID": last(sub.Header.Get("Location")), "token": "abc",
	}
	bodies := map[string]any{
		"/capture": document(ev), "/events": lone(ev), "/queries": map[string]any{"name": "q2", "query": map[string]any{}},
		"/queries/{queryName}/subscriptions": hook,
	}
	// The document gives a single query the schema of a list; its example and the
	// standard's text (EPCIS 2.0, section 12.8.3) have the query itself.
	skips := map[string][]string{"/queries/{queryName}": {"body"}}
	asked := 0
	ask := func(path, method, who string, headers ...string) {
		target := path
		for name, v := range values {
			target = strings.ReplaceAll(target, "{"+name+"}", url.PathEscape(v))
		}
		var body any
		if method == "post" {
			body = bodies[path]
		}
		a := h.as(who, strings.ToUpper(method), target, body, headers...)
		if method == "options" && path == "/nextPageToken/{token}" {
			return
		}
		skip := append(slices.Clone(optional), skips[path]...)
		if strings.HasSuffix(a.Header.Get("Content-Type"), "xml") {
			skip = append(skip, "body") // which the document's schemas, being JSON's, do not describe
		}
		b.check(t, path, method, a, skip)
		asked++
	}
	paths, _ := b.doc["paths"].(map[string]any)
	for _, removing := range []bool{false, true} {
		// Deepest first, so that what is removed is still there.
		names := make([]string, 0, len(paths))
		for path := range paths {
			names = append(names, path)
		}
		slices.SortFunc(names, func(x, y string) int { return len(y) - len(x) })
		for _, path := range names {
			for method := range paths[path].(map[string]any) {
				if method == "parameters" || (method == "delete") != removing {
					continue
				}
				ask(path, method, "maker")
			}
		}
	}
	// What goes wrong, on every path.
	for path, methods := range paths {
		for method := range methods.(map[string]any) {
			if method == "parameters" || at(b.doc, "paths", path, method, "responses", "401") == nil {
				continue
			}
			ask(path, method, "")
			ask(path, method, "maker", "GS1-EPCIS-Min", "9.0")
			ask(path, method, "", "Accept", "application/xml")
			if content, _ := b.resolve(at(b.doc, "paths", path, method, "responses", "200"), ""); at(content, "content", "application/xml") != nil {
				ask(path, method, "maker", "Accept", "application/xml")
			}
			if method == "post" {
				ask(path, method, "reader")
				ask(path, method, "maker", "Content-Type", "text/plain")
			}
			if strings.Contains(path, "{") && method == "get" && at(b.doc, "paths", path, method, "responses", "404") != nil {
				kept := values
				values = map[string]string{}
				ask(path, method, "maker") // a name in braces is nobody's
				values = kept
			}
		}
	}
	if asked < 150 {
		t.Errorf("only %d requests were made", asked)
	}
	t.Logf("%d requests on %d paths", asked, len(paths))
}
