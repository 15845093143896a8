package api_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/web/api"
	"github.com/waymark/waymark/web/site/sitetest"
)

// sharedDetail is a detail for the shop, with salts that are the same each time: another
// byte makes another detail.
func sharedDetail(salted byte) app.DetailRequest {
	salt := bytes.Repeat([]byte{salted}, provenance.SaltSize)
	return app.DetailRequest{For: []string{"RetailerMSP"}, Fields: []app.SaltedField{
		app.NewSaltedField("price", json.RawMessage(`129.50`), salt),
		app.NewSaltedField("consignee", json.RawMessage(`{"name":"Hild <Olafsdottir>"}`), salt),
	}}
}

func detailJSON(t *testing.T, b app.DetailRequest) string {
	t.Helper()
	text, err := json.Marshal(b)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func (f fixture) detail(method string, who sitetest.Who, commitment string) *http.Response {
	f.t.Helper()
	return f.Ask(f.t, who, method, "/api/v1/details/"+commitment, "")
}

// TestDetails: fields come in any order, the same again is the same, each party
// reads and erases its own copy, and no token of a person opens a party's.
func TestDetails(t *testing.T) {
	f := open(t)
	given := sitetest.Decode[api.GivenDetail](t, f.post(sitetest.Carrier, "/api/v1/details", detailJSON(t, sharedDetail(7))), 200)
	if want := []string{"CarrierMSP", "RetailerMSP"}; !slices.Equal(given.For, want) {
		t.Errorf("given to %v, want %v", given.For, want)
	}
	other := sharedDetail(7)
	slices.Reverse(other.Fields)
	other.Commitment = given.Commitment.String()
	if again := sitetest.Decode[api.GivenDetail](t, f.post(sitetest.Carrier, "/api/v1/details", detailJSON(t, other)), 200); again.Commitment != given.Commitment {
		t.Errorf("the fields in another order are %s, want %s", again.Commitment, given.Commitment)
	}
	commitment := given.Commitment.String()
	view := sitetest.Decode[api.DetailView](t, f.detail("GET", sitetest.Retailer, commitment), 200)
	if got, err := view.PrivateDetail.Commitment(); err != nil || got != given.Commitment || len(view.Fields) != 2 || view.Fields[0].Name != "consignee" {
		t.Errorf("the shop reads %+v, %v", view, err)
	}
	f.refused(f.detail("GET", sitetest.Maker, commitment), 404, "not_found")
	for _, who := range []sitetest.Who{sitetest.Merchant, sitetest.Buyer, sitetest.Admin} {
		f.refused(f.detail("GET", who, commitment), 403, "forbidden")
	}
	for _, held := range []bool{true, false} {
		if gone := sitetest.Decode[api.ForgottenDetail](t, f.detail("DELETE", sitetest.Carrier, commitment), 200); gone.Held != held || gone.Commitment != given.Commitment {
			t.Errorf("forgotten: %+v, want held %v", gone, held)
		}
	}
	f.refused(f.detail("GET", sitetest.Carrier, commitment), 404, "not_found")
	sitetest.Decode[api.DetailView](t, f.detail("GET", sitetest.Retailer, commitment), 200)
}

// TestDetailFields: what is wrong is named by its field, and no value is repeated.
func TestDetailFields(t *testing.T) {
	f := open(t)
	const secret = "8675309"
	field := func(name, value string, salt int) app.SaltedField {
		return app.NewSaltedField(name, json.RawMessage(value), make([]byte, salt))
	}
	with := func(fields ...app.SaltedField) app.DetailRequest { return app.DetailRequest{Fields: fields} }
	sound := field("a", `"`+secret+`"`, provenance.SaltSize)
	many := make([]app.SaltedField, provenance.MaxDetailFields+1)
	for i := range many {
		many[i] = field(fmt.Sprint(i), "1", provenance.SaltSize)
	}
	broken := sound
	broken.Salt = "not base64"
	named := with(sound)
	named.Commitment = strings.Repeat("a", 64)
	short := with(sound)
	short.Commitment = "12"
	crowd := with(sound)
	crowd.For = make([]string, 101)
	unknown := with(sound)
	unknown.For = []string{"RetailerMSP", "NobodyMSP"}
	for name, tt := range map[string]struct {
		body  app.DetailRequest
		field string
	}{
		"no fields":              {with(), "fields"},
		"many fields":            {with(many...), "fields"},
		"too large":              {with(sound, field("b", `"`+strings.Repeat("x", provenance.MaxDetail)+`"`, provenance.SaltSize)), "fields"},
		"no name":                {with(sound, field("", "1", provenance.SaltSize)), "fields[1].name"},
		"a long name":            {with(field(strings.Repeat("a", provenance.MaxDetailName+1), "1", provenance.SaltSize)), "fields[0].name"},
		"a name twice":           {with(sound, sound), "fields[1].name"},
		"a short salt":           {with(sound, field("b", "1", 8)), "fields[1].salt"},
		"a broken salt":          {with(broken), "fields[0].salt"},
		"a number out of bounds": {with(sound, field("b", secret+"e999", provenance.SaltSize)), "fields[1].value"},
		"a name twice in it":     {with(field("b", `{"x":`+secret+`,"x":1}`, provenance.SaltSize)), "fields[0].value"},
		"half a character":       {with(field("b", `"`+secret+`\ud800"`, provenance.SaltSize)), "fields[0].value"},
		"another's commitment":   {named, "commitment"},
		"half a commitment":      {short, "commitment"},
		"too many parties":       {crowd, "for"},
		"an unknown party":       {unknown, "for[1]"},
	} {
		p := f.refused(f.post(sitetest.Carrier, "/api/v1/details", detailJSON(t, tt.body)), 422, "bad_field")
		if p.Field != tt.field || strings.Contains(fmt.Sprint(p), secret) {
			t.Errorf("%s: %+v, want the field %s", name, p, tt.field)
		}
	}
	f.refused(f.post(sitetest.Carrier, "/api/v1/details", `{"fields":[{"name":"a","salt":"`+strings.Repeat("A", 43)+`="}]}`), 422, "bad_field")
	f.refused(f.post(sitetest.Carrier, "/api/v1/details", `{"field":[]}`), 400, "bad_request")
	for _, method := range []string{"GET", "DELETE"} {
		for _, commitment := range []string{"12", strings.Repeat("0", 64), strings.Repeat("g", 64)} {
			if p := f.refused(f.detail(method, sitetest.Carrier, commitment), 422, "bad_field"); p.Field != "commitment" {
				t.Errorf("%s %s: %+v", method, commitment, p)
			}
		}
	}
	if strings.Contains(shared.Log.String(), secret) {
		t.Error("a value was logged")
	}
}
