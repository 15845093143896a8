package web_test

import (
	"bytes"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"
	"strings"
	"testing"

	"github.com/waymark/waymark/web"
)

// upload is a batch's multipart form.
func upload(t testing.TB, parts ...string) (io.Reader, string) {
	t.Helper()
	var buf bytes.Buffer
	w := multipart.NewWriter(&buf)
	for i := 0; i+1 < len(parts); i += 2 {
		part, err := w.CreateFormFile(parts[i], parts[i]+".txt")
		if err != nil {
			t.Fatal(err)
		}
		io.WriteString(part, parts[i+1])
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return &buf, w.FormDataContentType()
}

func (h *house) mint(parts ...string) *http.Response {
	h.t.Helper()
	body, kind := upload(h.t, parts...)
	return h.ask("POST", "/api/v1/batches", body, "Authorization", "Bearer maker-token", "Content-Type", kind)
}

const goodCSV = "gtin,serial,size\n" + gtin + ",A1,38\n" + gtin + ",A2,39\n"

func TestBatches(t *testing.T) {
	h := newHouse(t)
	r := h.mint("items", goodCSV, "passport", "{}")
	if r.Header.Get("Location") != "/api/v1/batches/spring%2F1" {
		t.Errorf("Location %q", r.Header.Get("Location"))
	}
	b := decode[web.Batch](t, r, 202)
	if b.Key != "spring/1" || b.Items != 2 || b.State != web.BatchMinting {
		t.Errorf("batch %+v", b)
	}
	maker := []string{"Authorization", "Bearer maker-token"}
	if got := decode[web.Batch](t, h.ask("GET", "/api/v1/batches/spring%2F1", nil, maker...), 200); got.Key != b.Key {
		t.Errorf("got %+v", got)
	}
	if list := decode[web.BatchList](t, h.ask("GET", "/api/v1/batches", nil, maker...), 200); len(list.Batches) != 1 {
		t.Errorf("list %+v", list)
	}
	refused(t, h.ask("GET", "/api/v1/batches/none", nil, maker...), 404, "not_found")
	refused(t, h.ask("GET", "/api/v1/batches/spring%2F1/labels.pdf", nil, maker...), 409, "batch_not_ready")

	h.mu.Lock()
	b.State = web.BatchReady
	h.jobs[b.Key] = b
	h.mu.Unlock()
	for path, kind := range map[string]string{
		"labels.pdf": "application/pdf", "sealed.pdf": "application/pdf", "labels/A%2F1.png": "image/png", "labels/A1.svg": "image/svg+xml",
	} {
		r := h.ask("GET", "/api/v1/batches/spring%2F1/"+path, nil, maker...)
		if text := read(t, r); r.StatusCode != 200 || r.Header.Get("Content-Type") != kind || text == "" {
			t.Errorf("%s: %d %s", path, r.StatusCode, r.Header.Get("Content-Type"))
		}
		if r.Header.Get("Cache-Control") != "no-store" {
			t.Errorf("%s may be cached", path)
		}
	}
	refused(t, h.ask("GET", "/api/v1/batches/spring%2F1/labels/A1.exe", nil, maker...), 422, "bad_field")
}

func TestFaultyBatches(t *testing.T) {
	h := newHouse(t)
	p := refused(t, h.mint("items", goodCSV+"09521873002004,A3,40\n", "passport", "{}"), 422, "invalid_batch")
	if len(p.Rows) != 1 || p.Rows[0].Line != 4 || p.Rows[0].Column != "gtin" {
		t.Errorf("rows %+v", p.Rows)
	}
	if p := refused(t, h.mint("items", goodCSV), 422, "bad_field"); p.Field != "passport" {
		t.Errorf("field %q", p.Field)
	}
	if p := refused(t, h.mint("passport", "{}"), 422, "bad_field"); p.Field != "items" {
		t.Errorf("field %q", p.Field)
	}
	refused(t, h.mint("items", goodCSV, "passport", "{}", "extra", "x"), 422, "bad_field")
	refused(t, h.post("maker-token", "/api/v1/batches", "{}"), 415, "bad_media_type")
	body, kind := upload(t, "items", goodCSV, "passport", "{}")
	whole, err := io.ReadAll(body)
	if err != nil {
		t.Fatal(err)
	}
	cut := bytes.NewReader(whole[:len(whole)-40])
	refused(t, h.ask("POST", "/api/v1/batches", cut, "Authorization", "Bearer maker-token", "Content-Type", kind), 400, "bad_request")
	if len(h.jobs) != 0 {
		t.Errorf("a faulty batch was taken: %+v", h.jobs)
	}
}
