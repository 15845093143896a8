package app_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"sync"
	"testing"
	"time"

	"github.com/waymark/waymark/cmd/waymark/client"
	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/custody/fabric"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/web/api"
)

const consignee = "Hild Olafsdottir, Laugavegur 12"

// deaf loses every answer: the server has done what was asked.
type deaf struct{ http.RoundTripper }

var errDeaf = errors.New("the answer was lost")

func (d deaf) RoundTrip(r *http.Request) (*http.Response, error) {
	res, err := d.RoundTripper.RoundTrip(r)
	if err != nil {
		return nil, err
	}
	res.Body.Close()
	return nil, errDeaf
}

func detailFor(salt byte, others ...string) app.DetailRequest {
	field := func(name, value string) app.SaltedField {
		return app.NewSaltedField(name, json.RawMessage(value), bytes.Repeat([]byte{salt}, provenance.SaltSize))
	}
	return app.DetailRequest{For: others, Fields: []app.SaltedField{field("price", "129.50"), field("consignee", `"`+consignee+`"`)}}
}

func (s *shop) held(c client.Client, commitment provenance.Hash) (d api.DetailView, err error) {
	return d, c.Call(s.t.Context(), http.MethodGet, "/api/v1/details/"+commitment.String(), "", nil, &d)
}

// TestDetails follows a detail from its giver to the taker, by the API and over
// the embedded ledger: who reads it, what the ledger shows, and what erasing
// takes away.
func TestDetails(t *testing.T) {
	t.Parallel()
	s := openShop(t, 1)
	maker, carrier, warehouse := s.custodians["MakerMSP"], s.custodians["CarrierMSP"], s.custodians["WarehouseMSP"]
	body := detailFor(1, "CarrierMSP")

	lost := maker
	lost.HTTP = &http.Client{Transport: deaf{maker.HTTP.Transport}}
	if err := s.post(lost, "/api/v1/details", body, nil); !errors.Is(err, errDeaf) {
		t.Fatalf("an answer that is lost: %v", err)
	}
	_, commitment, err := body.Check()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.held(carrier, commitment); err != nil {
		t.Errorf("the carrier, after the lost answer: %v", err)
	}
	var asks sync.WaitGroup
	for range 6 {
		asks.Go(func() {
			var given api.GivenDetail
			if err := s.post(maker, "/api/v1/details", body, &given); err != nil || given.Commitment != commitment {
				t.Errorf("the same at once: %+v, %v", given, err)
			}
		})
	}
	asks.Wait()
	s.refusedWith(s.post(maker, "/api/v1/details", detailFor(1, "CarrierMSP", "NobodyMSP"), nil), "bad_field")

	ship := provenance.Checkpoint{Verb: provenance.Ship, Subjects: s.items, To: app.Party{GLN: "9521874000015"}.PGLN(), Time: time.Now(), Detail: commitment}
	if _, err := maker.Checkpoint(t.Context(), "", ship); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]client.Client{"giver": maker, "taker": carrier, "giver as maker": s.maker} {
		d, err := s.held(c, commitment)
		if err != nil || len(d.Fields) != 2 || string(d.Fields[0].Value) != `"`+consignee+`"` || len(d.Fields[0].Salt) != provenance.SaltSize {
			t.Errorf("the %s reads %+v, %v", name, d, err)
		}
	}
	_, err = s.held(warehouse, commitment)
	s.refusedWith(err, "not_found")
	for _, c := range []client.Client{s.buyer, s.merchant, s.arbiter, s.admin} { // all are MakerMSP's
		_, err = s.held(c, commitment)
		s.refusedWith(err, "forbidden")
	}
	s.erased(commitment)
	s.sound("")
}

// erased has the giver erase its copy: the taker's stays, and so does the
// commitment on the ledger, for the retailer too.
func (s *shop) erased(commitment provenance.Hash) {
	s.t.Helper()
	maker, ctx := s.custodians["MakerMSP"], s.t.Context()
	for _, held := range []bool{true, false} {
		var f api.ForgottenDetail
		if err := maker.Call(ctx, http.MethodDelete, "/api/v1/details/"+commitment.String(), "", nil, &f); err != nil || f.Held != held {
			s.t.Errorf("erasing: %+v, %v, want held %v", f, err, held)
		}
	}
	_, err := s.held(maker, commitment)
	s.refusedWith(err, "not_found")
	if _, err := s.held(s.custodians["CarrierMSP"], commitment); err != nil {
		s.t.Errorf("the carrier's own copy: %v", err)
	}
	history, err := s.Ledger("RetailerMSP").History(ctx, s.items[0])
	if err != nil {
		s.t.Fatal(err)
	}
	text, err := json.Marshal(history)
	if err != nil {
		s.t.Fatal(err)
	}
	if !bytes.Contains(text, []byte(commitment.String())) || bytes.Contains(text, []byte(consignee)) {
		s.t.Errorf("the ledger shows %s, want the commitment alone", text)
	}
}

// TestDetailRefusals: what a client learns of a ledger that did not do it.
func TestDetailRefusals(t *testing.T) {
	commitment := provenance.Sum([]byte("c"))
	for _, tt := range []struct {
		err  error
		code string
	}{
		{fmt.Errorf("transaction 1: %w: %w", custody.ErrUnknown, errors.New("no orderer")), "unknown"},
		{fmt.Errorf("PutDetail: %w", custody.ErrConflict), "conflict"},
		{fmt.Errorf("collecting endorsements: %w: no peer of CarrierMSP", custody.ErrUnreachable), "unreachable"},
		{&custody.Rejected{Code: "too_large", Detail: "it is large"}, "too_large"},
	} {
		p, ok := refusal.Of(app.DetailRefusal(tt.err, commitment))
		if !ok || p.Code != tt.code {
			t.Fatalf("%v is refused as %+v, want %s", tt.err, p, tt.code)
		}
		if tt.code == "unknown" && p.Members["commitment"] != commitment {
			t.Errorf("%+v names no commitment", p)
		}
	}
	for code, err := range map[string]error{
		"busy": fabric.ErrBusy, "unreachable": custody.ErrUnreachable, "unknown": custody.ErrUnknown, "conflict": custody.ErrConflict,
	} {
		if p, ok := refusal.Of(app.LedgerRefusal(fmt.Errorf("Append: %w", err))); !ok || p.Code != code {
			t.Errorf("%v is refused as %+v, want %s", err, p, code)
		}
	}
	if err := app.DetailRefusal(nil, commitment); err != nil {
		t.Errorf("no error is %v", err)
	}
}
