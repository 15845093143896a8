package web

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"
	"net/url"
	"path"
	"strings"

	"github.com/gofiber/fiber/v2"
)

// BatchList holds a maker's batches.
type BatchList struct {
	Batches []Batch `json:"batches"`
}

// maxPassport is the largest passport document of an upload.
const maxPassport = 1 << 20

func (s *Server) postBatch(c *fiber.Ctx) error {
	upload, err := s.readUpload(c)
	if err != nil {
		return err
	}
	b, err := s.cfg.Batches.Submit(c.UserContext(), who(c), upload)
	if err != nil {
		return fmt.Errorf("submitting a batch: %w", err)
	}
	c.Location("/api/v1/batches/" + url.PathEscape(b.Key))
	return c.Status(http.StatusAccepted).JSON(b)
}

// readUpload reads a batch's multipart form. The whole upload is bounded, so
// what is held is bounded too, however long a line is.
func (s *Server) readUpload(c *fiber.Ctx) (BatchUpload, error) {
	kind, params := mediaType(c)
	if kind != "multipart/form-data" || params["boundary"] == "" {
		return BatchUpload{}, &Problem{Code: "bad_media_type", Detail: "Send multipart/form-data with the parts items and passport."}
	}
	r, err := body(c, s.cfg.MaxBatch)
	if err != nil {
		return BatchUpload{}, err
	}
	var up BatchUpload
	for form := multipart.NewReader(r, params["boundary"]); ; {
		part, err := form.NextPart()
		if err == io.EOF {
			break
		}
		if err != nil {
			return BatchUpload{}, readFault(err)
		}
		if err := up.take(part); err != nil {
			return BatchUpload{}, err
		}
	}
	switch {
	case up.Items == nil:
		return BatchUpload{}, badField("items", "The part items, a CSV file, is missing.")
	case up.Passport == nil:
		return BatchUpload{}, badField("passport", "The part passport, a JSON document, is missing.")
	}
	return up, nil
}

func (b *BatchUpload) take(part *multipart.Part) error {
	limits := map[string]int64{"items": 1 << 62, "passport": maxPassport}
	name := part.FormName()
	limit, known := limits[name]
	if !known {
		return badField(clip(name), "The part %q is not known; the parts are items and passport.", clip(name))
	}
	data, err := io.ReadAll(&limited{r: part, left: limit, max: limit})
	if err != nil {
		return atField(readFault(err), name)
	}
	switch {
	case len(data) == 0:
		// a page's form posts a part without content where no file was chosen
	case name == "items":
		b.Items = bytes.NewReader(data)
	default:
		b.Passport = bytes.NewReader(data)
	}
	return nil
}

func (s *Server) listBatches(c *fiber.Ctx) error {
	list, err := s.cfg.Batches.Batches(c.UserContext(), who(c))
	if err != nil {
		return fmt.Errorf("listing batches: %w", err)
	}
	if list == nil {
		list = []Batch{}
	}
	return c.JSON(BatchList{list})
}

func batchKey(c *fiber.Ctx) (string, error) {
	key, err := url.PathUnescape(c.Params("key"))
	if err != nil {
		return "", badField("key", "The key is not percent-encoded as it should be.")
	}
	return key, nil
}

func (s *Server) getBatch(c *fiber.Ctx) error {
	c.Vary(fiber.HeaderAccept)
	key, err := batchKey(c)
	if err != nil {
		return err
	}
	p := who(c)
	b, err := s.cfg.Batches.Batch(c.UserContext(), p, key)
	if err != nil {
		return fmt.Errorf("reading a batch: %w", err)
	}
	if accepted(c, typeJSON, "text/event-stream") != "text/event-stream" {
		return c.JSON(b)
	}
	return s.stream(c, func(ctx context.Context, emit emitter) error { return s.followBatch(ctx, p, key, emit) })
}

var errDone = errors.New("done")

// followBatch tells a batch's progress until it ends.
func (s *Server) followBatch(ctx context.Context, p Principal, key string, emit emitter) error {
	var last string
	err := follow(ctx, s.cfg.BatchChanges.Watch(ctx), heartbeat, func(changed bool) error {
		if !changed {
			return emit("", "", nil)
		}
		b, err := s.cfg.Batches.Batch(ctx, p, key)
		if err != nil {
			return err
		}
		if now := fmt.Sprint(b.State, b.Minted, b.Commissioned, b.Note); now != last {
			last = now
			if err := emit("batch", "", b); err != nil {
				return err
			}
		}
		if b.State == BatchReady || b.State == BatchParked {
			return errDone
		}
		return nil
	})
	if errors.Is(err, errDone) {
		return nil
	}
	return err
}

func (s *Server) getSheet(c *fiber.Ctx) error {
	return s.sendSheet(c, "labels", s.cfg.Labels.Sheet)
}

func (s *Server) getSealed(c *fiber.Ctx) error {
	return s.sendSheet(c, "sealed", s.cfg.Labels.Sealed)
}

func (s *Server) sendSheet(c *fiber.Ctx, what string, sheet func(context.Context, Principal, string) (Writer, error)) error {
	key, err := batchKey(c)
	if err != nil {
		return err
	}
	write, err := sheet(c.UserContext(), who(c), key)
	if err != nil {
		return fmt.Errorf("printing %s: %w", what, err)
	}
	return s.sendFile(c, "application/pdf", what+"-"+fileName(key)+".pdf", write)
}

// sendFile sends a document. It is made whole first: a fault half-way must not
// look like a finished sheet.
func (s *Server) sendFile(c *fiber.Ctx, kind, name string, write Writer) error {
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
	}, clip(s))
}

func (s *Server) getLabel(c *fiber.Ctx) error {
	key, err := batchKey(c)
	if err != nil {
		return err
	}
	kinds := map[string]string{".png": "image/png", ".svg": "image/svg+xml"}
	file := c.Params("file")
	ext := path.Ext(file)
	serial, err := url.PathUnescape(strings.TrimSuffix(file, ext))
	if err != nil || kinds[ext] == "" {
		return badField("file", "A label is named by the percent-encoded serial and .png or .svg.")
	}
	write, err := s.cfg.Labels.Label(c.UserContext(), who(c), key, serial, ext[1:])
	if err != nil {
		return fmt.Errorf("printing a label: %w", err)
	}
	return s.sendFile(c, kinds[ext], "label-"+fileName(serial)+ext, write)
}

func (s *Server) postRecall(c *fiber.Ctx) error {
	b, err := readBody(c)
	if err != nil {
		return err
	}
	return s.idempotent(c, "recall", b, func() (int, any, error) {
		var r Recall
		if err := decodeJSON(b, &r); err != nil {
			return 0, nil, err
		}
		done, err := s.recall(c, r)
		return http.StatusOK, done, err
	})
}

func (s *Server) recall(c *fiber.Ctx, r Recall) (Recalled, error) {
	r.Reason = strings.TrimSpace(r.Reason)
	switch {
	case (r.Item == "") == (r.Batch == ""):
		return Recalled{}, badField("item", "A recall names one item or one batch.")
	case r.Reason == "" || len(r.Reason) > 500:
		return Recalled{}, badField("reason", "A recall has a reason of at most 500 characters; shoppers read it.")
	}
	if r.Item != "" {
		id, err := subjectID(r.Item)
		if err != nil {
			return Recalled{}, atField(err, "item")
		}
		r.Item = id
	}
	done, err := s.cfg.Recalls.Recall(c.UserContext(), who(c), r)
	if err != nil {
		return Recalled{}, fmt.Errorf("recalling: %w", err)
	}
	return done, nil
}
