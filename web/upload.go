package web

import (
	"bytes"
	"io"
	"mime/multipart"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/internal/refusal"
)

// Bounds of an upload, in bytes.
const (
	maxUpload   = 32 << 20
	maxPassport = 1 << 20
)

// ReadBatch reads a batch's multipart form. The whole upload is bounded, so what
// is held is bounded too, however long a line is.
func ReadBatch(c *fiber.Ctx) (app.BatchUpload, error) {
	kind, params := MediaType(c)
	if kind != "multipart/form-data" || params["boundary"] == "" {
		return app.BatchUpload{}, refusal.New("bad_media_type", "Send multipart/form-data with the parts items and passport.")
	}
	r, err := Body(c, maxUpload)
	if err != nil {
		return app.BatchUpload{}, err
	}
	var up app.BatchUpload
	for form := multipart.NewReader(r, params["boundary"]); ; {
		part, err := form.NextPart()
		if err == io.EOF {
			break
		}
		if err != nil {
			return up, ReadFault(err)
		}
		if err := readPart(&up, part); err != nil {
			return up, err
		}
	}
	switch {
	case up.Items == nil:
		return up, refusal.Field("items", "The part items, a CSV file, is missing.")
	case up.Passport == nil:
		return up, refusal.Field("passport", "The part passport, a JSON document, is missing.")
	}
	return up, nil
}

func readPart(up *app.BatchUpload, part *multipart.Part) error {
	limits := map[string]int64{"items": maxUpload, "passport": maxPassport}
	name := part.FormName()
	limit, known := limits[name]
	if !known {
		return refusal.Field(app.Clip(name), "The part %q is not known; the parts are items and passport.", app.Clip(name))
	}
	data, err := io.ReadAll(Limit(part, limit))
	if err != nil {
		return app.AtField(ReadFault(err), name)
	}
	switch {
	case len(data) == 0:
		// a page's form posts a part without content where no file was chosen
	case name == "items":
		up.Items = bytes.NewReader(data)
	default:
		up.Passport = bytes.NewReader(data)
	}
	return nil
}
