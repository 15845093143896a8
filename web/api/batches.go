package api

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"path"
	"strings"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/web"
)

// batches are what a maker mints, prints and recalls.
type batches struct {
	server  *web.Server
	batches *app.Batches
	labels  *app.Labels
	recalls *app.Recalls
}

func (h batches) routes() []web.Route {
	get, post := http.MethodGet, http.MethodPost
	pdf := []web.Media{{Kind: "application/pdf"}}
	return []web.Route{
		{Method: post, Path: "/api/v1/batches", Roles: maker, Long: true, Handler: h.post, Doc: &web.Doc{
			ID: "mintBatch", Tag: "Maker", Summary: "Mint a batch of items",
			Detail: "Everything is validated first; a batch with any fault mints nothing and is answered with every faulty line in the member \"rows\".",
			In: []web.Media{{Kind: "multipart/form-data", Form: map[string]string{
				"items": "CSV with a header line", "passport": "the passport that the items share, JSON",
			}}},
			Out: []web.Reply{{Status: 202, About: "the job", Media: []web.Media{web.JSON[app.Batch]()}}}, Errors: []int{409, 413},
		}},
		{Method: get, Path: "/api/v1/batches", Roles: maker, Handler: h.list, Doc: &web.Doc{
			ID: "listBatches", Tag: "Maker", Summary: "The maker's batches, newest first", Out: web.OK[BatchList]("the batches"),
		}},
		{Method: get, Path: "/api/v1/batches/:key", Roles: maker, Handler: h.get, Doc: &web.Doc{
			ID: "getBatch", Tag: "Maker", Summary: "A batch and how far it has come",
			Detail: "With Accept: text/event-stream, events \"batch\" follow until it is ready or parked.",
			Params: []web.Param{keyParam}, Errors: []int{404},
			Out: []web.Reply{{Status: 200, About: "the job", Media: []web.Media{web.JSON[app.Batch](), {Kind: web.TypeEvents}}}},
		}},
		{Method: get, Path: "/api/v1/batches/:key/labels.pdf", Roles: maker, Handler: h.sheet("labels", h.labels.Sheet), Doc: &web.Doc{
			ID: "printLabels", Tag: "Maker", Summary: "The label sheets", Params: []web.Param{keyParam}, Errors: []int{404, 409},
			Out: []web.Reply{{Status: 200, About: "A4 pages", Media: pdf}},
		}},
		{Method: get, Path: "/api/v1/batches/:key/sealed.pdf", Roles: maker, Handler: h.sheet("sealed", h.labels.Sealed), Doc: &web.Doc{
			ID: "printSealedCodes", Tag: "Maker", Summary: "The codes that are sealed in the boxes; secret", Params: []web.Param{keyParam}, Errors: []int{404, 409},
			Out: []web.Reply{{Status: 200, About: "A4 pages", Media: pdf}},
		}},
		{Method: get, Path: "/api/v1/batches/:key/labels/:file", Roles: maker, Handler: h.label, Doc: &web.Doc{
			ID: "printLabel", Tag: "Maker", Summary: "One label", Errors: []int{404, 409},
			Params: []web.Param{keyParam, web.PathParam("file", "the serial, percent-encoded, and .png or .svg")},
			Out:    []web.Reply{{Status: 200, About: "the label", Media: []web.Media{{Kind: "image/png"}, {Kind: "image/svg+xml"}}}},
		}},
		{Method: post, Path: "/api/v1/recalls", Roles: maker, Long: true, Handler: h.recall, Doc: &web.Doc{
			ID: "recall", Tag: "Maker", Summary: "Recall an item or a batch", Params: []web.Param{idemParam},
			In: []web.Media{web.JSON[app.Recall]()}, Out: web.OK[app.Recalled]("the recall stands on the chain"),
		}},
	}
}

// BatchList holds a maker's batches.
type BatchList struct {
	Batches []app.Batch `json:"batches"`
}

func (h batches) post(c *fiber.Ctx) error {
	upload, err := web.ReadBatch(c)
	if err != nil {
		return err
	}
	b, err := h.batches.Submit(c.UserContext(), web.Who(c), upload)
	if err != nil {
		return fmt.Errorf("submitting a batch: %w", err)
	}
	c.Location("/api/v1/batches/" + url.PathEscape(b.Key))
	return c.Status(http.StatusAccepted).JSON(b)
}

func (h batches) list(c *fiber.Ctx) error {
	list, err := h.batches.List(c.UserContext(), web.Who(c))
	if err != nil {
		return fmt.Errorf("listing batches: %w", err)
	}
	if list == nil {
		list = []app.Batch{}
	}
	return c.JSON(BatchList{list})
}

func batchKey(c *fiber.Ctx) (string, error) {
	key, err := url.PathUnescape(c.Params("key"))
	if err != nil {
		return "", refusal.Field("key", "The key is not percent-encoded as it should be.")
	}
	return key, nil
}

func (h batches) get(c *fiber.Ctx) error {
	c.Vary(fiber.HeaderAccept)
	key, err := batchKey(c)
	if err != nil {
		return err
	}
	p := web.Who(c)
	b, err := h.batches.Batch(c.UserContext(), p, key)
	if err != nil {
		return fmt.Errorf("reading a batch: %w", err)
	}
	if web.Accepted(c, web.TypeJSON, web.TypeEvents) != web.TypeEvents {
		return c.JSON(b)
	}
	return h.server.Stream(c, func(ctx context.Context, emit web.Emitter) error { return h.follow(ctx, p, key, emit) })
}

var errDone = errors.New("done")

// followBatch tells a batch's progress until it ends.
func (h batches) follow(ctx context.Context, p app.Principal, key string, emit web.Emitter) error {
	var last string
	err := web.Follow(ctx, h.batches.Changes(ctx), web.Heartbeat, func(changed bool) error {
		if !changed {
			return emit("", "", nil)
		}
		b, err := h.batches.Batch(ctx, p, key)
		if err != nil {
			return err
		}
		if now := fmt.Sprint(b.State, b.Minted, b.Commissioned, b.Note); now != last {
			last = now
			if err := emit("batch", "", b); err != nil {
				return err
			}
		}
		if b.State == app.BatchReady || b.State == app.BatchParked {
			return errDone
		}
		return nil
	})
	if errors.Is(err, errDone) {
		return nil
	}
	return err
}

// sheet answers with a document about a whole batch.
func (h batches) sheet(what string, sheet func(context.Context, app.Principal, string) (app.Writer, error)) fiber.Handler {
	return func(c *fiber.Ctx) error {
		key, err := batchKey(c)
		if err != nil {
			return err
		}
		write, err := sheet(c.UserContext(), web.Who(c), key)
		if err != nil {
			return fmt.Errorf("printing %s: %w", what, err)
		}
		return sendFile(c, "application/pdf", what+"-"+fileName(key)+".pdf", write)
	}
}

// sendFile sends a document. It is made whole first: a fault half-way must not
// look like a finished sheet.
func sendFile(c *fiber.Ctx, kind, name string, write app.Writer) error {
	var buf bytes.Buffer
	if err := write(&buf); err != nil {
		return fmt.Errorf("writing %s: %w", name, err)
	}
	c.Set(fiber.HeaderContentType, kind)
	c.Set(fiber.HeaderContentDisposition, `inline; filename="`+name+`"`)
	return c.Send(buf.Bytes())
}

// fileName keeps what every file system takes.
func fileName(s string) string {
	return strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r == '-' || r == '_' {
			return r
		}
		return '_'
	}, app.Clip(s))
}

func (h batches) label(c *fiber.Ctx) error {
	key, err := batchKey(c)
	if err != nil {
		return err
	}
	kinds := map[string]string{".png": "image/png", ".svg": "image/svg+xml"}
	file := c.Params("file")
	ext := path.Ext(file)
	serial, err := url.PathUnescape(strings.TrimSuffix(file, ext))
	if err != nil || kinds[ext] == "" {
		return refusal.Field("file", "A label is named by the percent-encoded serial and .png or .svg.")
	}
	write, err := h.labels.Label(c.UserContext(), web.Who(c), key, serial, ext[1:])
	if err != nil {
		return fmt.Errorf("printing a label: %w", err)
	}
	return sendFile(c, kinds[ext], "label-"+fileName(serial)+ext, write)
}

func (h batches) recall(c *fiber.Ctx) error {
	b, err := web.ReadBody(c)
	if err != nil {
		return err
	}
	return h.server.Idempotent(c, "recall", b, func() (int, any, error) {
		var r app.Recall
		if err := web.DecodeJSON(b, &r); err != nil {
			return 0, nil, err
		}
		done, err := h.recalls.Recall(c.UserContext(), web.Who(c), r)
		if err != nil {
			return 0, nil, fmt.Errorf("recalling: %w", err)
		}
		return http.StatusOK, done, nil
	})
}
