package web

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/url"
	"strings"

	"github.com/gofiber/fiber/v2"
)

// limited reads a body and ends with a problem once it is larger than allowed.
type limited struct {
	r    io.Reader
	left int64
	max  int64
}

func (l *limited) Read(p []byte) (int, error) {
	if int64(len(p)) > l.left+1 {
		p = p[:l.left+1]
	}
	n, err := l.r.Read(p)
	if l.left -= int64(n); l.left < 0 {
		return 0, tooLarge(l.max)
	}
	return n, err
}

func tooLarge(limit int64) error {
	return &Problem{Code: "too_large", Detail: fmt.Sprintf("At most %d bytes are read here.", limit), Members: map[string]any{"limit": limit}}
}

// body is the request's body, never more than limit bytes of it.
func body(c *fiber.Ctx, limit int64) (io.Reader, error) {
	if e := c.Get(fiber.HeaderContentEncoding); e != "" && e != "identity" {
		return nil, &Problem{Code: "bad_media_type", Detail: "Send the body without a content encoding."}
	}
	if n := c.Request().Header.ContentLength(); int64(n) > limit {
		return nil, tooLarge(limit)
	}
	r := c.Context().RequestBodyStream()
	if r == nil { // none, or one that was read before it came here
		r = bytes.NewReader(c.Request().Body())
	}
	return &limited{r: r, left: limit, max: limit}, nil
}

// readBody reads the whole of a body that is not a batch.
func readBody(c *fiber.Ctx) ([]byte, error) {
	r, err := body(c, maxBody)
	if err != nil {
		return nil, err
	}
	b, err := io.ReadAll(r)
	if err != nil {
		return nil, readFault(err)
	}
	return b, nil
}

// readFault tells a client's broken body from a problem that is told as it is.
func readFault(err error) error {
	var p *Problem
	if errors.As(err, &p) {
		return err
	}
	return &Problem{Code: "bad_request", Detail: sentence("the body ended too early: " + err.Error())}
}

func mediaType(c *fiber.Ctx) (string, map[string]string) {
	t, params, err := mime.ParseMediaType(c.Get(fiber.HeaderContentType))
	if err != nil {
		return "", nil
	}
	return t, params
}

// readJSON reads a JSON body into v. Members that v does not know are refused:
// a misspelt member would otherwise be a silent default.
func readJSON(c *fiber.Ctx, v any) error {
	if t, _ := mediaType(c); t != "" && t != "application/json" && !strings.HasSuffix(t, "+json") {
		return &Problem{Code: "bad_media_type", Detail: "Send application/json."}
	}
	b, err := readBody(c)
	if err != nil {
		return err
	}
	return decodeJSON(b, v)
}

func decodeJSON(b []byte, v any) error {
	if len(bytes.TrimSpace(b)) == 0 {
		return &Problem{Code: "bad_request", Detail: "The body is empty; a JSON document is needed."}
	}
	d := json.NewDecoder(bytes.NewReader(b))
	d.DisallowUnknownFields()
	if err := d.Decode(v); err != nil {
		return jsonFault(err, d.InputOffset())
	}
	if _, err := d.Token(); err != io.EOF {
		return &Problem{Code: "bad_request", Detail: fmt.Sprintf("More follows the JSON document, at byte %d.", d.InputOffset())}
	}
	return nil
}

func jsonFault(err error, offset int64) error {
	var (
		kind   *json.UnmarshalTypeError
		syntax *json.SyntaxError
		own    *Problem
	)
	switch {
	case errors.As(err, &own):
		return err
	case errors.As(err, &kind) && kind.Field != "":
		return badField(kind.Field, "%q cannot be a JSON %s.", kind.Field, kind.Value)
	case errors.As(err, &syntax):
		return &Problem{Code: "bad_request", Detail: fmt.Sprintf("The JSON is broken at byte %d: %s.", syntax.Offset, syntax.Error())}
	}
	return &Problem{Code: "bad_request", Detail: sentence(strings.TrimPrefix(err.Error(), "json: ")), Members: map[string]any{"byte": offset}}
}

// form reads a form that a page posted.
func (s *Server) form(c *fiber.Ctx) (url.Values, error) {
	if t, _ := mediaType(c); t != "application/x-www-form-urlencoded" {
		return nil, &Problem{Code: "bad_media_type", Detail: "Send application/x-www-form-urlencoded."}
	}
	b, err := readBody(c)
	if err != nil {
		return nil, err
	}
	v, err := url.ParseQuery(string(b))
	if err != nil {
		return nil, &Problem{Code: "bad_request", Detail: "The form is not percent-encoded as it should be."}
	}
	return v, nil
}
