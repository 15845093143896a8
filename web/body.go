package web

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/url"
	"strings"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
)

// maxBody is the largest body of a request that is not an upload.
const maxBody = 1 << 20

// Limit reads at most max bytes and refuses what is larger.
func Limit(r io.Reader, max int64) io.Reader { return &limited{r: r, left: max, max: max} }

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
	return refusal.New("too_large", "At most %d bytes are read here.", limit).With("limit", limit)
}

// Body is the request's body, never more than limit bytes of it.
func Body(c *fiber.Ctx, limit int64) (io.Reader, error) {
	if e := c.Get(fiber.HeaderContentEncoding); e != "" && e != "identity" {
		return nil, refusal.New("bad_media_type", "Send the body without a content encoding.")
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

// ReadBody reads the whole of a body that is not an upload.
func ReadBody(c *fiber.Ctx) ([]byte, error) {
	r, err := Body(c, maxBody)
	if err != nil {
		return nil, err
	}
	b, err := io.ReadAll(r)
	if err != nil {
		return nil, ReadFault(err)
	}
	return b, nil
}

// ReadFault tells a client's broken body from a refusal, which stays as it is.
func ReadFault(err error) error {
	if _, ok := refusal.Of(err); ok {
		return err
	}
	return refusal.New("bad_request", "The body ended too early: %v.", err)
}

// MediaType is the media type of a request's body, with its parameters.
func MediaType(c *fiber.Ctx) (string, map[string]string) {
	t, params, err := mime.ParseMediaType(c.Get(fiber.HeaderContentType))
	if err != nil {
		return "", nil
	}
	return t, params
}

// ReadJSON reads a JSON body into v. Members that v does not know are refused:
// a misspelt member would otherwise be a silent default.
func ReadJSON(c *fiber.Ctx, v any) error {
	if t, _ := MediaType(c); t != "" && t != "application/json" && !strings.HasSuffix(t, "+json") {
		return refusal.New("bad_media_type", "Send application/json.")
	}
	b, err := ReadBody(c)
	if err != nil {
		return err
	}
	return DecodeJSON(b, v)
}

// DecodeJSON is ReadJSON of a body that was read.
func DecodeJSON(b []byte, v any) error {
	if len(bytes.TrimSpace(b)) == 0 {
		return refusal.New("bad_request", "The body is empty; a JSON document is needed.")
	}
	d := json.NewDecoder(bytes.NewReader(b))
	d.DisallowUnknownFields()
	if err := d.Decode(v); err != nil {
		if wrong := (*provenance.AddressError)(nil); errors.As(err, &wrong) {
			return refusal.Field(memberWith(json.NewDecoder(bytes.NewReader(b)), "", wrong.Text), "%s", app.Sentence(wrong.Error()))
		}
		return jsonFault(err, d.InputOffset())
	}
	if _, err := d.Token(); err != io.EOF {
		return refusal.New("bad_request", "More follows the JSON document, at byte %d.", d.InputOffset())
	}
	members := json.NewDecoder(bytes.NewReader(b))
	members.UseNumber()
	return once(members, "")
}

// once refuses a JSON value in which an object has a member twice: one of the two
// would have no effect. Names that differ in case alone are one member, as for
// encoding/json. The refusal names the object, or at the top the member.
func once(d *json.Decoder, at string) error {
	t, err := d.Token()
	if err != nil {
		return jsonFault(err, d.InputOffset())
	}
	open, nested := t.(json.Delim)
	if !nested {
		return nil
	}
	seen := map[string]bool{}
	for i := 0; d.More(); i++ {
		inner := fmt.Sprintf("%s[%d]", at, i)
		if open == '{' {
			name, err := d.Token()
			if err != nil {
				return jsonFault(err, d.InputOffset())
			}
			text, _ := name.(string)
			if inner = strings.TrimPrefix(at+"."+text, "."); seen[strings.ToLower(text)] {
				return refusal.Field(cmp.Or(at, text), "The field %q stands twice.", app.Clip(text))
			}
			seen[strings.ToLower(text)] = true
		}
		if err := once(d, inner); err != nil {
			return err
		}
	}
	_, err = d.Token() // the closing bracket
	return err
}

// memberWith is the path of the first member whose value is the text; an error
// that a value's own type found does not say where it stands.
func memberWith(d *json.Decoder, at, text string) string {
	t, err := d.Token()
	if err != nil {
		return ""
	}
	open, nested := t.(json.Delim)
	if !nested {
		if s, ok := t.(string); ok && s == text {
			return at
		}
		return ""
	}
	for i := 0; d.More(); i++ {
		inner := fmt.Sprintf("%s[%d]", at, i)
		if open == '{' {
			name, _ := d.Token()
			inner = strings.TrimPrefix(fmt.Sprint(at, ".", name), ".")
		}
		if found := memberWith(d, inner, text); found != "" {
			return found
		}
	}
	d.Token() // the closing bracket
	return ""
}

// NoFields refuses a JSON body that has members: what is asked for needs none.
func NoFields(b []byte) error {
	if len(bytes.TrimSpace(b)) == 0 {
		return nil
	}
	return DecodeJSON(b, &struct{}{})
}

// unknownField is how encoding/json begins its error of a member that is not
// known; it has no type for it.
const unknownField = "json: unknown field "

func jsonFault(err error, offset int64) error {
	var (
		kind   *json.UnmarshalTypeError
		syntax *json.SyntaxError
		own    *refusal.Refusal
	)
	switch {
	case errors.As(err, &own):
		return err
	case errors.As(err, &kind) && kind.Field != "":
		return refusal.Field(kind.Field, "%q cannot be a JSON %s.", kind.Field, kind.Value)
	case strings.HasPrefix(err.Error(), unknownField):
		name := strings.Trim(strings.TrimPrefix(err.Error(), unknownField), `"`)
		return refusal.Field(name, "There is no field %q here.", app.Clip(name))
	case errors.As(err, &syntax):
		return refusal.New("bad_request", "The JSON is broken at byte %d: %s.", syntax.Offset, syntax.Error())
	}
	return refusal.New("bad_request", "%s", app.Sentence(strings.TrimPrefix(err.Error(), "json: "))).With("byte", offset)
}

// ReadForm reads a form that a page posted.
func ReadForm(c *fiber.Ctx) (url.Values, error) {
	if t, _ := MediaType(c); t != TypeForm {
		return nil, refusal.New("bad_media_type", "Send application/x-www-form-urlencoded.")
	}
	b, err := ReadBody(c)
	if err != nil {
		return nil, err
	}
	v, err := url.ParseQuery(string(b))
	if err != nil {
		return nil, refusal.New("bad_request", "The form is not percent-encoded as it should be.")
	}
	return v, nil
}

// Accepted is the best of what is offered, the first where the client does not
// mind, and "" where it wants none of them.
func Accepted(c *fiber.Ctx, offers ...string) string {
	if c.Get(fiber.HeaderAccept) == "" {
		return offers[0]
	}
	return c.Accepts(offers...)
}

// ForPerson tells a browser that shows pages from a program.
func ForPerson(c *fiber.Ctx) bool {
	path := c.Path()
	if strings.HasPrefix(path, "/api/") || strings.HasPrefix(path, "/epcis/") || path == "/openapi.json" {
		return false
	}
	return c.Get(fiber.HeaderAccept) != "" && Accepted(c, TypeJSON, TypeHTML) == TypeHTML
}
