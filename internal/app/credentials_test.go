package app_test

import (
	"net/http"
	"testing"

	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/internal/credential"
)

// TestATokenOfNobody: a token that is stored for a party which is not known, or
// for an account that is not the party's, opens nothing.
func TestATokenOfNobody(t *testing.T) {
	t.Parallel()
	s := openShop(t, 1)
	o := s.act(s.buyer, s.offer(s.terms(s.items[0])), app.Fund)
	store := credential.NewStore(s.DB())
	for _, c := range []credential.Credential{
		{Party: "NobodyMSP", Role: "buyer", Account: app.AccountBuyer}, {Party: "RetailerMSP", Role: "buyer", Account: app.AccountBuyer},
		{Party: "NobodyMSP", Role: "arbiter", Account: app.AccountArbiter}, {Party: "NobodyMSP", Role: "admin", Account: app.AccountKeeper},
		{Party: "MakerMSP", Role: "buyer"}, {Party: "MakerMSP", Role: "custodian", Account: app.AccountBuyer},
	} {
		_, token, err := store.Issue(t.Context(), c, s.now())
		if err != nil {
			t.Fatal(err)
		}
		s.refuses(s.admin.With(token), o, app.Confirm, http.StatusUnauthorized, "unauthorized")
	}
	other, account := s.as("RetailerMSP", app.RoleBuyer)
	if account == s.account {
		t.Errorf("two parties' buyers have one account, %s", account)
	}
	s.refuses(other, o, app.Confirm, http.StatusNotFound, "not_found")
	s.act(s.buyer, o, app.Confirm)
}
