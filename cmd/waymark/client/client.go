// Package client is a Waymark server's HTTP API as Go calls, for the command
// line and the demonstration. Whatever it can do, any other program can.
package client

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/web"
	"github.com/waymark/waymark/web/api"
)

// Client calls one server with one credential. Safe for concurrent use.
//
// It sets no time limit of its own: ctx has it. It repeats nothing; but a
// request that has an idempotency key, or changes nothing, is sent again by
// net/http when a kept connection turns out to be closed.
type Client struct {
	Base  string // http://localhost:8080
	Token string // "" for what needs no credential
	HTTP  *http.Client
}

// With is the same client with another token.
func (c Client) With(token string) Client { c.Token = token; return c }

// Call sends in as JSON, unless it is nil, and reads the answer into out,
// unless it is nil. key is an idempotency key, or "".
func (c Client) Call(ctx context.Context, method, path, key string, in, out any) error {
	var body io.Reader
	if in != nil {
		text, err := json.Marshal(in)
		if err != nil {
			return fmt.Errorf("encoding the request: %w", err)
		}
		body = bytes.NewReader(text)
	}
	header := http.Header{"Accept": {"application/json"}}
	if in != nil {
		header.Set("Content-Type", "application/json")
	}
	if key != "" {
		header.Set("Idempotency-Key", key)
	}
	answer, err := c.Do(ctx, method, path, header, body)
	if err != nil || out == nil {
		return err
	}
	if raw, ok := out.(*[]byte); ok {
		*raw = answer
		return nil
	}
	if err := json.Unmarshal(answer, out); err != nil {
		return fmt.Errorf("reading the answer to %s %s: %w", method, path, err)
	}
	return nil
}

// Mint hands in a batch file and follows it until it is ready. progress is
// called with each change.
func (c Client) Mint(ctx context.Context, itemsFile, passportFile string, progress func(app.Batch)) (app.Batch, error) {
	b, err := c.SubmitBatch(ctx, itemsFile, passportFile)
	if err != nil {
		return b, err
	}
	more := b.More
	if b, err = c.follow(ctx, b, progress); err != nil {
		return b, err
	}
	b.More = more
	for _, key := range more {
		var next app.Batch
		if err := c.Call(ctx, http.MethodGet, "/api/v1/batches/"+url.PathEscape(key), "", nil, &next); err != nil {
			return b, err
		}
		if _, err := c.follow(ctx, next, progress); err != nil {
			return b, err
		}
	}
	return b, nil
}

// follow waits until a batch is ready.
func (c Client) follow(ctx context.Context, b app.Batch, progress func(app.Batch)) (app.Batch, error) {
	var shown app.Batch
	for {
		if shown.State != b.State || shown.Commissioned != b.Commissioned {
			progress(b)
			shown = b
		}
		switch b.State {
		case app.BatchReady:
			return b, nil
		case app.BatchParked:
			return b, fmt.Errorf("batch %s is parked: %s", b.Key, b.Note)
		}
		select {
		case <-ctx.Done():
			return b, ctx.Err()
		case <-time.After(200 * time.Millisecond):
		}
		if err := c.Call(ctx, http.MethodGet, "/api/v1/batches/"+url.PathEscape(b.Key), "", nil, &b); err != nil {
			return b, err
		}
	}
}

// SubmitBatch hands in a batch file. It streams: the files may be large.
func (c Client) SubmitBatch(ctx context.Context, itemsFile, passportFile string) (b app.Batch, err error) {
	parts := []struct{ field, path string }{{"items", itemsFile}, {"passport", passportFile}}
	for _, p := range parts {
		if _, err := os.Stat(p.path); err != nil {
			return b, err
		}
	}
	r, w := io.Pipe()
	form := multipart.NewWriter(w)
	go func() {
		for _, p := range parts {
			if err := addFile(form, p.field, p.path); err != nil {
				w.CloseWithError(err)
				return
			}
		}
		w.CloseWithError(form.Close())
	}()
	defer r.Close()
	answer, err := c.Do(ctx, http.MethodPost, "/api/v1/batches",
		http.Header{"Accept": {"application/json"}, "Content-Type": {form.FormDataContentType()}}, r)
	if err != nil {
		return b, err
	}
	if err := json.Unmarshal(answer, &b); err != nil {
		return b, fmt.Errorf("reading the answer to POST /api/v1/batches: %w", err)
	}
	return b, nil
}

func addFile(form *multipart.Writer, field, path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	part, err := form.CreateFormFile(field, filepath.Base(path))
	if err != nil {
		return err
	}
	_, err = io.Copy(part, f)
	return err
}

// Checkpoint records one checkpoint and returns its outcome; a refusal is a
// *Problem.
func (c Client) Checkpoint(ctx context.Context, key string, cp provenance.Checkpoint) (o chaincode.Outcome, err error) {
	return o, c.Call(ctx, http.MethodPost, "/api/v1/checkpoints", key, cp, &o)
}

// ItemPath is the API path of an item by its canonical URI or label.
func ItemPath(item string) string {
	u, err := url.Parse(item)
	if err != nil {
		return "/api/v1/items/" + url.PathEscape(item)
	}
	parts := strings.Split(strings.Trim(u.EscapedPath(), "/"), "/")
	for i, p := range parts {
		if p == "01" && i+3 < len(parts) && parts[i+2] == "21" {
			return "/api/v1/items/" + parts[i+1] + "/" + parts[i+3]
		}
	}
	return "/api/v1/items/" + url.PathEscape(item)
}

// Scan asks for the verdict on a label as a program does. order may be "".
func (c Client) Scan(ctx context.Context, item, order string) (a web.ScanAnswer, err error) {
	path := ItemPath(item)
	if order != "" {
		path += "?order=" + url.QueryEscape(order)
	}
	return a, c.Call(ctx, http.MethodGet, path, "", nil, &a)
}

// Show asks for the verdict with something that a copier does not have.
func (c Client) Show(ctx context.Context, item string, shown app.ScanProof) (a web.ScanAnswer, err error) {
	return a, c.Call(ctx, http.MethodPost, ItemPath(item)+"/verdict", "", shown, &a)
}

// Order reads an order.
func (c Client) Order(ctx context.Context, id string) (o app.OrderView, err error) {
	return o, c.Call(ctx, http.MethodGet, "/api/v1/orders/"+url.PathEscape(id), "", nil, &o)
}

// Act does something to an order. in may be nil. Asking again for what can be done
// once alone is safe; what can be done again is done each time.
func (c Client) Act(ctx context.Context, id string, verb app.OrderVerb, in any) (o app.OrderView, err error) {
	if in == nil {
		in = struct{}{}
	}
	key := string(verb) + "/" + id
	if verb.Again() {
		key += "/" + rand.Text()
	}
	return o, c.Call(ctx, http.MethodPost, "/api/v1/orders/"+url.PathEscape(id)+"/"+string(verb), key, in, &o)
}

// Funding asks what the buyer of an order signs so that somebody else can fund
// it. The query may have by and valid.
func (c Client) Funding(ctx context.Context, id string, query url.Values) (f escrow.Funding, err error) {
	path := "/api/v1/orders/" + url.PathEscape(id) + "/funding"
	if len(query) > 0 {
		path += "?" + query.Encode()
	}
	return f, c.Call(ctx, http.MethodGet, path, "", nil, &f)
}

// Issue makes a credential for a party's role; its token is in the answer and
// nowhere else.
func (c Client) Issue(ctx context.Context, party string, role app.Role, note string) (out api.IssuedCredential, err error) {
	return c.IssueTo(ctx, app.NewCredential{Party: party, Role: role, Note: note})
}

// IssueTo makes any credential.
func (c Client) IssueTo(ctx context.Context, n app.NewCredential) (out api.IssuedCredential, err error) {
	return out, c.Call(ctx, http.MethodPost, "/api/v1/credentials", "", n, &out)
}

// Attestors are the MSP ids of the parties that can attest a delivery: all but
// the makers, who sell.
func (c Client) Attestors(ctx context.Context) ([]string, error) {
	var list api.PartyList
	if err := c.Call(ctx, http.MethodGet, "/api/v1/parties", "", nil, &list); err != nil {
		return nil, err
	}
	var names []string
	for _, p := range list.Parties {
		if !p.Has("maker") {
			names = append(names, p.MSP)
		}
	}
	return names, nil
}
