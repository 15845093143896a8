package escrow_test

import (
	"encoding/json"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/waymark/waymark/contracts/testcontracts"
	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/index/indextest"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
)

// crown is a fixture with a token that takes signatures, of which the buyer has
// 1000.
func crown(t *testing.T) (*indextest.Fixture, provenance.Address) {
	t.Helper()
	h := indextest.New(t)
	buyer, auth := h.Account("buyer"), testcontracts.NewAuthToken()
	token := h.Create(h.Account("hand"), append(common.FromHex(testcontracts.AuthTokenMetaData.Bin), auth.PackConstructor("Crown", "CRN")...))
	h.Must(h.Account("hand").Send(t.Context(), "mint", token, auth.PackMint(buyer.Address(), big.NewInt(1000)), nil))
	return h, provenance.Address(token)
}

func inCrowns(t *testing.T, h *indextest.Fixture, key string, asset provenance.Address) escrow.Order {
	t.Helper()
	b := h.Mint(1)
	h.Sync()
	terms := h.Terms(b.Token[0])
	terms.Asset, terms.Amount = asset, big.NewInt(100)
	return h.Offer(key, terms)
}

// carried is a funding as it arrives after it went through a file.
func carried(t *testing.T, f escrow.Funding) escrow.Funding {
	t.Helper()
	text, err := json.Marshal(f)
	if err != nil {
		t.Fatal(err)
	}
	var out escrow.Funding
	if err := json.Unmarshal(text, &out); err != nil {
		t.Fatal(err)
	}
	return out
}

// TestFundSigned: the buyer signs, somebody else sends, by either method; the
// same again is the same transaction, and the buyer never sends one.
func TestFundSigned(t *testing.T) {
	t.Parallel()
	h, asset := crown(t)
	buyer, sender := h.Account("buyer"), h.Account("sender")
	for _, by := range []escrow.FundingBy{"", escrow.ByAuthorization, escrow.ByPermit} {
		o := inCrowns(t, h, "by "+string(by), asset)
		before := h.Nonce(buyer)
		asked, err := h.Orders().Funding(t.Context(), o.ID, by, time.Hour)
		if err != nil {
			t.Fatalf("%q: %v", by, err)
		}
		if want := by; asked.Token.Name != "Crown" || by != "" && asked.By != want || by == "" && asked.By != escrow.ByAuthorization {
			t.Errorf("%q: asked for %+v", by, asked)
		}
		signed, err := carried(t, asked).Sign(t.Context(), buyer)
		if err != nil {
			t.Fatalf("%q: %v", by, err)
		}
		signed = carried(t, signed)
		step, err := h.Orders().FundSigned(t.Context(), "k", sender.Party(), o.ID, signed)
		if err != nil {
			t.Fatalf("%q: %v", by, err)
		}
		again, err := h.Orders().FundSigned(t.Context(), "k", sender.Party(), o.ID, signed)
		if err != nil || again != step {
			t.Errorf("%q: the same again: %+v, %v; want %+v", by, again, err, step)
		}
		_, err = h.Orders().FundSigned(t.Context(), "another", sender.Party(), o.ID, signed)
		wantCode(t, "funding twice", err, escrow.CodeWrongStatus)
		got := h.Order(o.ID)
		if got.Status != escrow.Funded || len(got.Steps) != 1 || got.Steps[0].By != sender.Party() || got.Terms.Salt != o.Terms.Salt {
			t.Errorf("%q: the order is %+v", by, got)
		}
		if n := h.Nonce(buyer); n != before {
			t.Errorf("%q: the buyer sent %d transactions", by, n-before)
		}
	}
	h.CheckInvariants()
}

// TestFundSignedRefusals: what is not what the buyer signed funds nothing.
func TestFundSignedRefusals(t *testing.T) {
	t.Parallel()
	h, asset := crown(t)
	ctx, buyer, sender := t.Context(), h.Account("buyer"), h.Account("sender").Party()
	o, other := inCrowns(t, h, "1", asset), inCrowns(t, h, "2", asset)
	asked, err := h.Orders().Funding(ctx, o.ID, "", time.Minute)
	if err != nil {
		t.Fatal(err)
	}
	_, err = asked.Sign(ctx, h.Account("thief"))
	wantCode(t, "signing as another", err, escrow.CodeNotBuyer)
	good, err := asked.Sign(ctx, buyer)
	if err != nil {
		t.Fatal(err)
	}
	for name, test := range map[string]struct {
		spoil func(*escrow.Funding)
		code  string
	}{
		"no signature":    {func(f *escrow.Funding) { f.Signature = nil }, escrow.CodeBadFunding},
		"another time":    {func(f *escrow.Funding) { f.ValidBefore++ }, escrow.CodeBadSignature},
		"another token":   {func(f *escrow.Funding) { f.Token.Contract = provenance.Address{9} }, escrow.CodeBadFunding},
		"another domain":  {func(f *escrow.Funding) { f.Token.Name = "Krone" }, escrow.CodeBadSignature},
		"another amount":  {func(f *escrow.Funding) { f.Terms.Amount = big.NewInt(1) }, escrow.CodeBadFunding},
		"another order":   {func(f *escrow.Funding) { f.Order, f.Terms = other.ID, other.Terms }, escrow.CodeBadFunding},
		"another escrow":  {func(f *escrow.Funding) { f.Escrow = "eip155:1:0x0000000000000000000000000000000000000001" }, escrow.CodeBadFunding},
		"a cut signature": {func(f *escrow.Funding) { f.Signature = f.Signature[:64] }, escrow.CodeBadSignature},
		"no terms' word":  {func(f *escrow.Funding) { f.By = escrow.ByPermit }, escrow.CodeBadFunding},
		"another method":  {func(f *escrow.Funding) { f.By = "wish" }, escrow.CodeBadFunding},
	} {
		f := carried(t, good)
		test.spoil(&f)
		_, err := h.Orders().FundSigned(ctx, name, sender, o.ID, f)
		if code := refusal.CodeOf(err); code != test.code && !(name == "a cut signature" && code == escrow.CodeReverted) {
			t.Errorf("%s: %v (%s), want %s", name, err, code, test.code)
		}
	}
	if err := h.Chain.AdvanceTime(2 * time.Minute); err != nil {
		t.Fatal(err)
	}
	_, err = h.Orders().FundSigned(ctx, "late", sender, o.ID, good)
	wantCode(t, "after its time", err, escrow.CodeTooLate)
	ether := h.Offer("ether", h.Terms(h.Mint(1).Token[0]))
	_, err = h.Orders().Funding(ctx, ether.ID, "", 0)
	wantCode(t, "an order in ether", err, escrow.CodeBadFunding)
	plain := testcontracts.NewTestToken()
	mute := h.Create(h.Account("hand"), append(common.FromHex(testcontracts.TestTokenMetaData.Bin), plain.PackConstructor("Mute", "MUT")...))
	_, err = h.Orders().Funding(ctx, inCrowns(t, h, "mute", provenance.Address(mute)).ID, "", 0)
	wantCode(t, "a token without signatures", err, escrow.CodeBadAsset)
	if got, found, err := h.Index.Order(ctx, o.ID); found || err != nil {
		t.Errorf("the order is on the chain: %+v, %v", got, err)
	}
}

func FuzzFunding(f *testing.F) {
	f.Add([]byte(`{"order":"0x00","escrow":"eip155:1:0x0000000000000000000000000000000000000001","by":"permit"}`))
	f.Add([]byte(`{"escrow":"eip155::","terms":{"amount":"1"},"signature":"0x00"}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		var v escrow.Funding
		if json.Unmarshal(text, &v) != nil {
			return
		}
		if err := v.CheckSigned(); err != nil && refusal.CodeOf(err) == "" {
			t.Errorf("a refusal without a code: %v", err)
		}
	})
}

// TestPermit2: the buyer of a token that takes no signatures itself signs for
// Permit2, which has to be approved, and what it signs holds the terms.
func TestPermit2(t *testing.T) {
	t.Parallel()
	h := indextest.New(t)
	ctx, buyer, plain := t.Context(), h.Account("buyer"), testcontracts.NewTestToken()
	token := h.Create(h.Account("hand"), append(common.FromHex(testcontracts.TestTokenMetaData.Bin), plain.PackConstructor("Crown", "CRN")...))
	o := inCrowns(t, h, "o", provenance.Address(token))
	_, err := h.Orders().Funding(ctx, o.ID, escrow.ByPermit2, 0)
	wantCode(t, "not approved", err, escrow.CodeFunds)
	permit2 := common.HexToAddress("0x000000000022D473030F116dDEE9F6B43aC78BA3")
	h.Must(buyer.Send(ctx, "approve", token, plain.PackApprove(permit2, big.NewInt(100)), nil))
	asked, err := h.Orders().Funding(ctx, o.ID, "", 0)
	if err != nil || asked.By != escrow.ByPermit2 {
		t.Fatalf("%+v, %v", asked, err)
	}
	signed, err := asked.Sign(ctx, buyer)
	if err != nil || carried(t, signed).CheckSigned() != nil {
		t.Errorf("signed: %+v, %v", signed, err)
	}
	data := asked.TypedData()
	// What the contract hands to Permit2, which puts its own beginning before it.
	const permit2Stub = "PermitWitnessTransferFrom(TokenPermissions permitted,address spender,uint256 nonce,uint256 deadline,"
	want := permit2Stub + "Terms witness)" + string(data.EncodeType("Terms")) + "TokenPermissions(address token,uint256 amount)"
	if got := string(data.EncodeType(data.PrimaryType)); got != want {
		t.Errorf("it signs %s, want %s", got, want)
	}
	other := carried(t, signed)
	other.ValidBefore++
	wantCode(t, "another time", other.CheckSigned(), escrow.CodeBadSignature)
}
