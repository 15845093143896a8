package web

import (
	"net/http"
	"reflect"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/internal/app"
)

// Route is one thing that can be asked of the server. The router, the checks of
// credentials and the OpenAPI document are all made from the table of routes, so
// that none can say what another does not.
type Route struct {
	Method  string
	Path    string     // in Fiber's syntax
	Roles   []app.Role // empty: public
	Page    bool       // for people: without a credential it leads to the login
	Long    bool       // it may wait for a ledger's confirmation
	Handler fiber.Handler
	Doc     *Doc // nil: a page or an asset, not part of the API
}

// Doc describes a route to programs.
type Doc struct {
	ID      string // operationId
	Tag     string
	Summary string
	Detail  string
	Params  []Param
	In      []Media // bodies that it reads
	Out     []Reply // what it answers when all goes well
	Errors  []int   // problem documents beyond those that every route may give
}

// Param is a parameter of a path, a query or a header.
type Param struct {
	In, Name string
	About    string
	Schema   map[string]any
	Required bool
}

// Media is a representation: a media type, and the Go type that JSON of it
// stands for, or nil.
type Media struct {
	Kind string
	Type reflect.Type
	Form map[string]string // fields of a form, by name, with what they hold
}

// Reply is a successful answer.
type Reply struct {
	Status int
	About  string
	Media  []Media
}

// JSON is the JSON of a type.
func JSON[T any]() Media { return Media{Kind: TypeJSON, Type: reflect.TypeFor[T]()} }

// OK is the one answer 200 with the JSON of a type.
func OK[T any](about string) []Reply {
	return []Reply{{http.StatusOK, about, []Media{JSON[T]()}}}
}

// PathParam is a parameter of a path, a string.
func PathParam(name, about string) Param {
	return Param{In: "path", Name: name, About: about, Required: true, Schema: map[string]any{"type": "string"}}
}

// QueryParam is a parameter of a query, a string.
func QueryParam(name, about string) Param {
	return Param{In: "query", Name: name, About: about, Schema: map[string]any{"type": "string"}}
}

// Media types.
const (
	TypeHTML    = "text/html"
	TypeJSON    = "application/json"
	TypeEvents  = "text/event-stream"
	TypeForm    = "application/x-www-form-urlencoded"
	TypeProblem = "application/problem+json"
)
