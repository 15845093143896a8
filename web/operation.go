package web

import (
	"net/http"
	"reflect"

	"github.com/gofiber/fiber/v2"
)

// operation is one thing that can be asked of the server. The routes and the
// OpenAPI document are both made from the table of operations, so that neither
// can say what the other does not.
type operation struct {
	method  string
	path    string // in Fiber's syntax
	roles   []Role // empty: public
	page    bool   // for people: without a credential it leads to the login
	handler fiber.Handler
	doc     *apiDoc // nil: a page or an asset, not part of the API
}

// apiDoc describes an operation to programs.
type apiDoc struct {
	id      string // operationId
	tag     string
	summary string
	detail  string
	params  []param
	in      []media // bodies that it reads
	out     []reply // what it answers when all goes well
	errors  []int   // problem documents beyond those that every operation may give
}

// param is a parameter of a path, a query or a header.
type param struct {
	in, name string
	about    string
	schema   map[string]any
	required bool
}

// media is a representation: a media type, and the Go type that JSON of it
// stands for, or nil.
type media struct {
	kind string
	typ  reflect.Type
	form map[string]string // fields of a form, by name, with what they hold
}

// reply is a successful answer.
type reply struct {
	status int
	about  string
	media  []media
}

func jsonOf[T any]() media { return media{kind: "application/json", typ: reflect.TypeFor[T]()} }

func ok[T any](about string) []reply {
	return []reply{{http.StatusOK, about, []media{jsonOf[T]()}}}
}

func pathParam(name, about string) param {
	return param{in: "path", name: name, about: about, required: true, schema: map[string]any{"type": "string"}}
}

func queryParam(name, about string) param {
	return param{in: "query", name: name, about: about, schema: map[string]any{"type": "string"}}
}

var (
	gtinParam   = param{in: "path", name: "gtin", about: "GTIN of 8, 12, 13 or 14 digits with its check digit", required: true, schema: map[string]any{"type": "string", "pattern": "^[0-9]{8,14}$"}}
	serialParam = pathParam("serial", "serial number, AI (21), percent-encoded")
	orderParam  = param{in: "path", name: "id", about: "order id", required: true, schema: map[string]any{"type": "string", "pattern": "^0x[0-9a-f]{64}$"}}
	keyParam    = pathParam("key", "the batch's key")
	idemParam   = param{in: "header", name: "Idempotency-Key", about: "1 to 255 characters: the same key with the same request gives the same answer for a day at least; with another request it is refused", schema: map[string]any{"type": "string", "minLength": 1, "maxLength": 255}}
	inOrder     = param{in: "query", name: "order", about: "the order in whose name the item is scanned", schema: map[string]any{"type": "string", "pattern": "^0x[0-9a-f]{64}$"}}
	fromHost    = param{in: "query", name: labelHost, about: "the host that the label names, when it is another", schema: map[string]any{"type": "string"}}
)
