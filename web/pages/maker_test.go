package pages_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/waymark/waymark/examples"
	"github.com/waymark/waymark/provenance"
)

func TestTheMakersPage(t *testing.T) {
	s := open(t)
	maker := s.visitor(t, s.maker.Token)
	doc, err := examples.Files.ReadFile("skerry-2.passport.json")
	if err != nil {
		t.Fatal(err)
	}
	const csv = "gtin,serial,size\n" + gtin + ",PAGE5SV0ZZ7M3KXA,38\n" + gtin + ",PAGE8QFR2W1D6NTC,39\n"
	maker.upload("/maker", "items", csv+"09521873002004,PAGE4HJ9G0B7YEPZ,40\n", "passport", string(doc)).is(t, http.StatusUnprocessableEntity, `<td class="num">4</td><td>gtin</td>`, "check digit")
	maker.upload("/maker", "items", csv, "passport", "{}").is(t, http.StatusUnprocessableEntity, `role="alert"`)
	maker.upload("/maker", "items", csv, "passport", string(doc)).is(t, http.StatusSeeOther)
	maker.get("/maker").is(t, http.StatusOK, "Tideline Skerry 2", "2 items")

	recall := func(item string) answer {
		return maker.form("/maker", url.Values{"item": {item}, "reason": {"Sole comes off"}})
	}
	recall(s.unit(t)).is(t, http.StatusNotFound, `role="alert"`)
	item := s.item(t)
	recall(item).is(t, http.StatusOK, "It is recalled.")
	if now := s.scan(t, item); now.Standing != provenance.Suspect || !now.Evidence.Registry.Recalled {
		t.Errorf("after the recall the item is %s", now.Standing)
	}
	if a := maker.get("/api/v1/batches"); !strings.Contains(a.text, `"items":2`) {
		t.Error("the batch of two is not listed")
	}
}
