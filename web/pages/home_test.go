package pages_test

import (
	"net/http"
	"net/url"
	"testing"
)

func TestHome(t *testing.T) {
	s := open(t)
	v := s.visitor(t, "")
	item, sscc := s.Items[0], "195218730000000013"
	fours, serial := keys(item)
	for i, c := range serial {
		if i%4 == 0 {
			fours += " "
		}
		fours += string(c)
	}
	for code, want := range map[string]string{
		"https://other.example" + path(item): path(item) + "?labelHost=other.example",
		printed(item):                        path(item),
		fours:                                path(item),
		sscc:                                 "/00/" + sscc,
		"(00)" + sscc:                        "/00/" + sscc,
		s.URL + path(item):                   path(item),
	} {
		if a := v.get("/?code=" + url.QueryEscape(code)); a.status != http.StatusSeeOther || a.location != want {
			t.Errorf("%q leads to %d %q, want %q", code, a.status, a.location, want)
		}
	}
	for _, bad := range []string{"hello", "09521873002004 A", gtin, "<script>alert(1)</script>"} {
		a := v.get("/?code=" + url.QueryEscape(bad))
		a.is(t, http.StatusBadRequest, `role="alert"`)
		a.lacks(t, "<script>alert")
	}
	v.get("/?code=09521873002004+A").is(t, http.StatusBadRequest, "The last digit should be")
	a := v.get("/?code=" + url.QueryEscape("https://x.example/01/9521873002003/21/A%2F+B=1"))
	if a.status != http.StatusSeeOther && a.status != http.StatusBadRequest {
		t.Errorf("an odd serial: %d", a.status)
	}
}

func TestBadCodes(t *testing.T) {
	v := open(t).visitor(t, "")
	v.get("/01/09521873002004/21/A").is(t, http.StatusBadRequest, "check digit", "<bdi>3</bdi>")
	v.get("/nowhere").is(t, http.StatusNotFound, "There is no such thing here.")
}
