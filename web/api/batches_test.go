package api_test

import (
	"bytes"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/waymark/waymark/examples"
	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/web/api"
	"github.com/waymark/waymark/web/site/sitetest"
)

// upload is a batch's multipart form.
func upload(t testing.TB, parts ...string) (body, kind string) {
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
	return buf.String(), w.FormDataContentType()
}

func (f fixture) mint(parts ...string) *http.Response {
	f.t.Helper()
	body, kind := upload(f.t, parts...)
	return f.post(sitetest.Maker, "/api/v1/batches", body, "Content-Type", kind)
}

// sharedPassport is the passport that the example's items share.
func sharedPassport(t testing.TB) string {
	t.Helper()
	text, err := examples.Files.ReadFile("skerry-2.passport.json")
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// table is a batch file of two items, whose serials end in /1 and 2.
func table(name string) string {
	const random = "7K2M9QXDV4RT"
	return "gtin,serial,size\n" + gtin + "," + random + name + "/1,38\n" + gtin + "," + random + name + "22,39\n"
}

// TestBatches: a batch is taken, followed to its end, and then printed.
func TestBatches(t *testing.T) {
	f := open(t)
	r := f.mint("items", table("PRNT"), "passport", sharedPassport(t))
	b := sitetest.Decode[app.Batch](t, r, 202)
	path := "/api/v1/batches/" + b.Key
	if r.Header.Get("Location") != path {
		t.Errorf("Location %q", r.Header.Get("Location"))
	}
	if b.Key == "" || b.Items != 2 || b.GTIN != gtin || !strings.Contains(b.Product, "Skerry") {
		t.Errorf("batch %+v", b)
	}
	if again := sitetest.Decode[app.Batch](t, f.mint("items", table("PRNT"), "passport", sharedPassport(t)), 202); again.Key != b.Key {
		t.Errorf("the same batch again is %s, not %s", again.Key, b.Key)
	}
	stream, stop := f.events(sitetest.Maker, path, "batch")
	defer stop()
	var last app.Batch
	for text := range stream {
		last = unmarshal[app.Batch](t, text)
	}
	if last.State != app.BatchReady || last.Minted != 2 || last.Commissioned != 2 {
		t.Errorf("the stream ends with %+v", last)
	}
	if got := sitetest.Decode[app.Batch](t, f.get(sitetest.Maker, path), 200); got.Key != b.Key || got.State != app.BatchReady {
		t.Errorf("got %+v", got)
	}
	if list := sitetest.Decode[api.BatchList](t, f.get(sitetest.Maker, "/api/v1/batches"), 200); !slices.ContainsFunc(list.Batches, func(listed app.Batch) bool { return listed.Key == b.Key }) || list.Batches[0].Created.Before(list.Batches[len(list.Batches)-1].Created) {
		t.Errorf("list %+v", list)
	}
	f.refused(f.get(sitetest.Maker, "/api/v1/batches/none"), 404, "not_found")
	f.refused(f.get(sitetest.Maker, "/api/v1/batches/none/labels.pdf"), 404, "not_found")
	for file, want := range map[string]struct{ kind, begin string }{
		"labels.pdf": {"application/pdf", "%PDF-"}, "sealed.pdf": {"application/pdf", "%PDF-"},
		"labels/7K2M9QXDV4RTPRNT%2F1.png": {"image/png", "\x89PNG"}, "labels/7K2M9QXDV4RTPRNT22.svg": {"image/svg+xml", "<"},
	} {
		r := f.get(sitetest.Maker, path+"/"+file)
		if text := sitetest.Read(t, r); r.StatusCode != 200 || r.Header.Get("Content-Type") != want.kind || !strings.HasPrefix(text, want.begin) {
			t.Errorf("%s: %d %s", file, r.StatusCode, r.Header.Get("Content-Type"))
		}
		if r.Header.Get("Cache-Control") != "no-store" {
			t.Errorf("%s may be cached", file)
		}
	}
	f.refused(f.get(sitetest.Maker, path+"/labels/7K2M9QXDV4RTPRNT22.exe"), 422, "bad_field")
	f.refused(f.get(sitetest.Maker, path+"/labels/7K2M9QXDV4RTPRNT33.png"), 404, "not_found")
}

func TestFaultyBatches(t *testing.T) {
	f := open(t)
	count := func() int {
		return len(sitetest.Decode[api.BatchList](t, f.get(sitetest.Maker, "/api/v1/batches"), 200).Batches)
	}
	before, good, passport := count(), table("FLTY"), sharedPassport(t)
	p := f.refused(f.mint("items", good+"09521873002004,7K2M9QXDV4RTFLTY33,40\n", "passport", passport), 422, "invalid_batch")
	if len(p.Rows) != 1 || p.Rows[0].Line != 4 || p.Rows[0].Column != "gtin" {
		t.Errorf("rows %+v", p.Rows)
	}
	if p := f.refused(f.mint("items", good), 422, "bad_field"); p.Field != "passport" {
		t.Errorf("field %q", p.Field)
	}
	if p := f.refused(f.mint("passport", passport), 422, "bad_field"); p.Field != "items" {
		t.Errorf("field %q", p.Field)
	}
	f.refused(f.mint("items", good, "passport", "{"), 422, "invalid_passport")
	f.refused(f.mint("items", good, "passport", passport, "extra", "x"), 422, "bad_field")
	f.refused(f.mint("items", "gtin,serial,size\n04012345123456,7K2M9QXDV4RTFLTY33,38\n", "passport", passport), 403, "not_issuer")
	f.refused(f.post(sitetest.Maker, "/api/v1/batches", "{}"), 415, "bad_media_type")
	body, kind := upload(t, "items", good, "passport", passport)
	f.refused(f.post(sitetest.Maker, "/api/v1/batches", body[:len(body)-40], "Content-Type", kind), 400, "bad_request")
	minted := f.Items[len(f.Items)-1]
	row := strings.Replace(strings.TrimPrefix(minted, "https://id.gs1.org/01/"), "/21/", ",", 1) + ",38\n"
	f.refused(f.mint("items", "gtin,serial,size\n"+row, "passport", passport), 409, "already_issued")
	if after := count(); after != before {
		t.Errorf("%d faulty batches were taken", after-before)
	}
}

func TestRecalls(t *testing.T) {
	f := open(t)
	item := f.item()
	recall := func(body string) *http.Response { return f.post(sitetest.Maker, "/api/v1/recalls", body) }
	f.refused(recall(`{"item":"a","batch":"b","reason":"x"}`), 422, "bad_field")
	if p := f.refused(recall(`{"item":"`+item+`","reason":" "}`), 422, "bad_field"); p.Field != "reason" {
		t.Errorf("field %q", p.Field)
	}
	f.refused(recall(`{"item":"`+newUnit(t)+`","reason":"Sole comes off"}`), 404, "not_found")
	f.refused(recall(`{"batch":"none","reason":"Sole comes off"}`), 404, "not_found")
	once := fmt.Sprintf(`{"item":%q,"reason":"sole"}`, item)
	done := sitetest.Decode[app.Recalled](t, recall(once), 200)
	if done.Item != item || done.Tx == "" {
		t.Errorf("recalled %+v", done)
	}
	if again := sitetest.Decode[app.Recalled](t, recall(once), 200); again.Tx != done.Tx {
		t.Errorf("recalled again by %s, not %s", again.Tx, done.Tx)
	}
	f.refused(recall(fmt.Sprintf(`{"item":%q,"reason":"heel"}`, item)), 409, "already_recalled")
}
