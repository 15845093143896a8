package web_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/web"
)

// detailDesk keeps each party's copies in memory by the rules of web.Details.
type detailDesk struct {
	*house
	kept map[string]provenance.PrivateDetail // by MSP id and commitment
}

func (d detailDesk) PutDetail(_ context.Context, p web.Principal, detail provenance.PrivateDetail, others []string) error {
	c, err := detail.Commitment()
	if err != nil {
		return err
	}
	for i, msp := range others {
		if d.party(msp).Name == "" {
			return &web.Problem{Code: "bad_field", Detail: "There is no such party.", Members: map[string]any{"field": fmt.Sprintf("for[%d]", i)}}
		}
	}
	for _, msp := range append(slices.Clone(others), p.Party) {
		d.kept[msp+c.String()] = detail
	}
	return nil
}

func (d detailDesk) Detail(_ context.Context, p web.Principal, c provenance.Hash) (provenance.PrivateDetail, error) {
	if detail, ok := d.kept[p.Party+c.String()]; ok {
		return detail, nil
	}
	return provenance.PrivateDetail{}, web.ErrNotFound
}

func (d detailDesk) ForgetDetail(_ context.Context, p web.Principal, c provenance.Hash) (bool, error) {
	_, held := d.kept[p.Party+c.String()]
	delete(d.kept, p.Party+c.String())
	return held, nil
}

// told is a detail for the shop, with salts that are the same each time.
func told() web.DetailBody {
	salt := bytes.Repeat([]byte{7}, provenance.SaltSize)
	return web.DetailBody{For: []string{"ShopMSP"}, Fields: []web.SaltedField{
		web.NewSaltedField("price", json.RawMessage(`129.50`), salt),
		web.NewSaltedField("consignee", json.RawMessage(`{"name":"Hild <Olafsdottir>"}`), salt),
	}}
}

func detailJSON(t *testing.T, b web.DetailBody) string {
	t.Helper()
	text, err := json.Marshal(b)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func (h *house) detail(method, token, commitment string) *http.Response {
	h.t.Helper()
	return h.ask(method, "/api/v1/details/"+commitment, nil, "Authorization", "Bearer "+token)
}

// TestDetails: fields come in any order, the same again is the same, each party
// reads and erases its own copy, and no token of a person opens a party's.
func TestDetails(t *testing.T) {
	h := newHouse(t)
	given := decode[web.GivenDetail](t, h.post("carrier-token", "/api/v1/details", detailJSON(t, told())), 200)
	if want := []string{"CarrierMSP", "ShopMSP"}; !slices.Equal(given.For, want) {
		t.Errorf("given to %v, want %v", given.For, want)
	}
	other := told()
	slices.Reverse(other.Fields)
	other.Commitment = given.Commitment.String()
	if again := decode[web.GivenDetail](t, h.post("carrier-token", "/api/v1/details", detailJSON(t, other)), 200); again.Commitment != given.Commitment {
		t.Errorf("the fields in another order are %s, want %s", again.Commitment, given.Commitment)
	}
	commitment := given.Commitment.String()
	view := decode[web.DetailView](t, h.detail("GET", "shop-token", commitment), 200)
	if got, err := view.PrivateDetail.Commitment(); err != nil || got != given.Commitment || len(view.Fields) != 2 || view.Fields[0].Name != "consignee" {
		t.Errorf("the shop reads %+v, %v", view, err)
	}
	refused(t, h.detail("GET", "maker-token", commitment), 404, "not_found")
	for _, token := range []string{"merchant-token", "buyer-token", "admin-token"} {
		refused(t, h.detail("GET", token, commitment), 403, "forbidden")
	}
	for _, held := range []bool{true, false} {
		if f := decode[web.ForgottenDetail](t, h.detail("DELETE", "carrier-token", commitment), 200); f.Held != held || f.Commitment != given.Commitment {
			t.Errorf("forgotten: %+v, want held %v", f, held)
		}
	}
	refused(t, h.detail("GET", "carrier-token", commitment), 404, "not_found")
	decode[web.DetailView](t, h.detail("GET", "shop-token", commitment), 200)
}

// TestDetailFields: what is wrong is named by its field, and no value is told.
func TestDetailFields(t *testing.T) {
	h := newHouse(t)
	const secret = "8675309"
	field := func(name, value string, salt int) web.SaltedField {
		return web.NewSaltedField(name, json.RawMessage(value), make([]byte, salt))
	}
	with := func(fields ...web.SaltedField) web.DetailBody { return web.DetailBody{Fields: fields} }
	sound := field("a", `"`+secret+`"`, provenance.SaltSize)
	many := make([]web.SaltedField, provenance.MaxDetailFields+1)
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
	unknown.For = []string{"ShopMSP", "NobodyMSP"}
	for name, tt := range map[string]struct {
		body  web.DetailBody
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
		p := refused(t, h.post("carrier-token", "/api/v1/details", detailJSON(t, tt.body)), 422, "bad_field")
		if p.Field != tt.field || strings.Contains(fmt.Sprint(p), secret) {
			t.Errorf("%s: %+v, want the field %s", name, p, tt.field)
		}
	}
	refused(t, h.post("carrier-token", "/api/v1/details", `{"fields":[{"name":"a","salt":"`+strings.Repeat("A", 43)+`="}]}`), 422, "bad_field")
	refused(t, h.post("carrier-token", "/api/v1/details", `{"field":[]}`), 400, "bad_request")
	for _, method := range []string{"GET", "DELETE"} {
		for _, commitment := range []string{"12", strings.Repeat("0", 64), strings.Repeat("g", 64)} {
			if p := refused(t, h.detail(method, "carrier-token", commitment), 422, "bad_field"); p.Field != "commitment" {
				t.Errorf("%s %s: %+v", method, commitment, p)
			}
		}
	}
	if strings.Contains(h.log.String(), secret) {
		t.Error("a value was logged")
	}
}
