package pages_test

import (
	"encoding/hex"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/waymark/waymark/cmd/waymark/client"
	"github.com/waymark/waymark/examples"
	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/scanner"
)

func TestTheItemPageTellsWhatItRestsOn(t *testing.T) {
	s := open(t)
	item := s.item(t)
	sscc := s.packed(t, item)
	e := s.scan(t, item).Evidence
	s.visitor(t, "").get(path(item)).is(t, http.StatusOK,
		"Tideline Skerry 2 coastal walking shoe", "Vegetable-tanned cattle leather", "14 %", "Italy", // passport
		"Wash hand only", "<strong><bdi>In custody</bdi></strong>", `in <bdi class="code">(00)`+sscc, "LWG-IT-26-551", "Felgueiras lasting and soling",
		"Tideline Matosinhos workshop", "Packed into", "Tideline Footwear", // path, with the place named by the passport
		e.Registry.Token.String(), e.Custody.Steps[len(e.Custody.Steps)-1].Record.Hash().String(), // evidence
		`<html lang="en" dir="ltr">`, "<bdi")
}

func TestTheVerdictsOnPages(t *testing.T) {
	s := open(t)
	genuine, claimed, recalled := s.item(t), s.item(t), s.item(t)
	if _, err := s.Claims.Claim(t.Context(), app.Claim{Item: claimed, Code: s.SealedCode(claimed), Owner: addr(9)}); err != nil {
		t.Fatal(err)
	}
	s.recall(t, recalled)
	v := s.visitor(t, "")
	for _, tt := range []struct {
		name, path             string
		want                   provenance.Standing
		record, object, absent string
	}{
		{"a genuine item", path(genuine), provenance.Consistent, "Yes, the record is valid", "A label alone cannot show it", `id="claim"`},
		{"a code nobody issued", "/01/" + gtin + "/21/NOBODY", provenance.Unknown, "There is no record", "A label alone cannot show it", `id="sealed"`},
		{"the copy of a claimed item's label", path(claimed), provenance.Suspect, "Yes, the record is valid", "A label alone cannot show it", `id="sealed"`},
		{"a recalled item", path(recalled), provenance.Suspect, "Yes, the record is valid", "cannot show it", `id="sealed"`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			v.t = t
			a := v.get(tt.path)
			a.is(t, http.StatusOK, "verdict-"+string(tt.want), tt.record, tt.object, "Export the evidence pack")
			a.lacks(t, tt.absent)
			for _, word := range []string{"authentic", "🔒"} {
				if strings.Contains(strings.ToLower(a.text), word) {
					t.Errorf("the page says %q of a scan", word)
				}
			}
		})
	}
}

func TestTheSealedCodeOnThePage(t *testing.T) {
	s := open(t)
	item := s.item(t)
	code := s.SealedCode(item)
	v := s.visitor(t, "")
	show := func(code string) answer { return v.form(path(item), url.Values{"code": {code}}) }
	show("short").is(t, http.StatusUnprocessableEntity, `role="alert"`, `id="sealed"`)
	wrong := show("0123456789ABCDEF")
	wrong.is(t, http.StatusOK, "verdict-suspect")
	wrong.lacks(t, `id="claim"`)
	show(code).is(t, http.StatusOK, "verdict-verified", `id="claim"`)

	claim := func(owner string) answer {
		return v.form(path(item), url.Values{"code": {code}, "owner": {owner}})
	}
	claim("0x12").is(t, http.StatusUnprocessableEntity, "40 hexadecimal digits", code)
	claim(addr(5).String()).is(t, http.StatusOK, "It is yours")
	claim(addr(6).String()).is(t, http.StatusConflict, "claimed")
	// The code is used now, and a copy of the label is suspect.
	show(code).is(t, http.StatusOK, "verdict-suspect")
	if strings.Contains(s.log.String(), code) {
		t.Error("the sealed code is in the log")
	}
}

func TestTheOwnersSignatureOnThePage(t *testing.T) {
	s := open(t)
	item := s.item(t)
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	owner := provenance.Address(crypto.PubkeyToAddress(key.PublicKey))
	if _, err := s.Claims.Claim(t.Context(), app.Claim{Item: item, Code: s.SealedCode(item), Owner: owner}); err != nil {
		t.Fatal(err)
	}
	v := s.visitor(t, "")
	v.get(path(item)+"?prove=owner").is(t, http.StatusOK, `id="owner-proof"`)
	var challenge scanner.Challenge
	if err := s.buyer.Call(t.Context(), http.MethodGet, client.ItemPath(item)+"/challenge", "", nil, &challenge); err != nil {
		t.Fatal(err)
	}
	signature, err := crypto.Sign(accounts.TextHash([]byte(challenge.Text)), key)
	if err != nil {
		t.Fatal(err)
	}
	signature[64] += 27
	// A form posts line ends as CR LF.
	v.form(path(item), url.Values{
		"challenge": {strings.ReplaceAll(challenge.Text, "\n", "\r\n")}, "signature": {"0x" + hex.EncodeToString(signature)},
	}).is(t, http.StatusOK, "verdict-verified")
}

func TestVersionsOfAPassport(t *testing.T) {
	s := open(t)
	item := s.item(t)
	doc, err := examples.Files.ReadFile("skerry-2.passport.json")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"Tideline Skerry 2 with a new sole", "Tideline Skerry 2 repaired"} {
		next := strings.Replace(string(doc), "Tideline Skerry 2 coastal walking shoe", name, 1)
		if err := s.maker.Call(t.Context(), http.MethodPost, "/api/v1/passports", "", app.NewPassport{Item: item, Passport: []byte(next)}, nil); err != nil {
			t.Fatal(err)
		}
	}
	first := "/api/v1/passports/" + s.scan(t, item).Evidence.Registry.Leaf.Passport.String()
	v := s.visitor(t, "")
	v.get(path(item)).is(t, http.StatusOK,
		"Tideline Skerry 2 repaired", "Versions of its passport", "As it was made", "Version 2</a> · <strong>in force", first)
	v.get(path(s.item(t))).lacks(t, "Versions of its passport")
}

func TestTheUnitsPage(t *testing.T) {
	s := open(t)
	sscc := s.shipped(t, s.item(t), s.item(t))
	v := s.visitor(t, "")
	v.get("/00/"+sscc).is(t, http.StatusOK, "On its way", "Norder Freight", "Handed over", "<dd>2</dd>")
	v.get("/00/106141412345678908").is(t, http.StatusNotFound)
}
