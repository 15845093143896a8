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

func TestTheMakersPage(t *testing.T) {
	h := newHouse(t)
	_, cookie := login(t, h, "maker-token", "/")
	post := func(parts ...string) (int, string) {
		body, kind := upload(t, parts...)
		r := h.ask("POST", "/maker", body, "Cookie", cookie, "Content-Type", kind, "Accept", asHTML)
		return r.StatusCode, read(t, r)
	}
	if status, page := post("items", goodCSV+"x\n", "passport", "{}"); status != 422 || !strings.Contains(page, "the check digit is 4, expected 3") {
		t.Errorf("a faulty file: %d", status)
	}
	if status, _ := post("items", goodCSV, "passport", "{}"); status != 303 {
		t.Errorf("a good file: %d", status)
	}
	page := read(t, h.ask("GET", "/maker", nil, "Cookie", cookie, "Accept", asHTML))
	for _, want := range []string{"Tideline Skerry 2", "Minting", "2 items"} {
		if !strings.Contains(page, want) {
			t.Errorf("the page lacks %q", want)
		}
	}
	r := h.ask("POST", "/maker", strings.NewReader("item="+sscc+"&reason=Sole+comes+off"), "Cookie", cookie, "Content-Type", asForm, "Accept", asHTML)
	if r.StatusCode != 404 {
		t.Errorf("recalling a pallet: %d", r.StatusCode)
	}
	r = h.ask("POST", "/maker", strings.NewReader("item="+strings.ReplaceAll(itemURI(2), "/", "%2F")+"&reason=Sole+comes+off"), "Cookie", cookie, "Content-Type", asForm, "Accept", asHTML)
	if page := read(t, r); r.StatusCode != 200 || !strings.Contains(page, "It is recalled.") {
		t.Errorf("recalling: %d", r.StatusCode)
	}
	refused(t, h.post("maker-token", "/api/v1/recalls", `{"item":"a","batch":"b","reason":"x"}`), 422, "bad_field")
	refused(t, h.post("maker-token", "/api/v1/recalls", `{"item":"`+itemURI(0)+`","reason":" "}`), 422, "bad_field")
	if done := decode[web.Recalled](t, h.post("maker-token", "/api/v1/recalls", fmt.Sprintf(`{"item":%q,"reason":"sole"}`, itemURI(0))), 200); done.Item != itemURI(0) {
		t.Errorf("recalled %+v", done)
	}
}
