package escrow

import (
	"bytes"
	"encoding/json"
	"math/big"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
)

func address(b byte) provenance.Address {
	return provenance.Address(bytes.Repeat([]byte{b}, 20))
}

var sampleCode = DeliveryCode([]byte("0123456789ABCDEF"))

// sampleTerms have another value in every field.
func sampleTerms() Terms {
	return Terms{
		Buyer: address(1), Merchant: address(2), Asset: address(3), Amount: new(big.Int).Lsh(big.NewInt(5), 100),
		Passport: address(4), Token: provenance.BatchID(bytes.Repeat([]byte{7}, 28)).Token(9),
		FundBy: 1_790_000_000, Deadline: 1_800_000_000, Grace: 3600, Inspection: 7200, Arbiter: address(5), Arbitration: 86401,
		DeliveredBuyerBps: 2500, UndeliveredBuyerBps: 9000, BondBps: 100, RefundWindow: 86402,
		ShippedBps: 1000, CustomsBps: 500, FeeBps: 25, FeeRecipient: address(6),
		DeliveryCodeHash: HashCode(sampleCode), Destination: provenance.Sum([]byte(storyPlace)), Threshold: 2,
		Attestors: []provenance.Address{address(0x12), address(0x13), address(0x14)}, Salt: NewSalt([]byte("salt")),
	}
}

var sampleDomain = Domain{ChainID: big.NewInt(31337), Escrow: common.Address(address(0xee))}

func TestTermsCheck(t *testing.T) {
	if err := sampleTerms().Check(); err != nil {
		t.Fatalf("good terms: %v", err)
	}
	for name, spoil := range map[string]func(*Terms){
		"names no buyer":             func(t *Terms) { t.Buyer = provenance.Address{} },
		"name no merchant":           func(t *Terms) { t.Merchant = provenance.Address{} },
		"are one account":            func(t *Terms) { t.Merchant = t.Buyer },
		"above zero":                 func(t *Terms) { t.Amount = new(big.Int) },
		"must be above zero":         func(t *Terms) { t.Amount = nil },
		"128 bits":                   func(t *Terms) { t.Amount = new(big.Int).Lsh(big.NewInt(1), 128) },
		"but no token":               func(t *Terms) { t.Token = provenance.TokenID{} },
		"no deadline":                func(t *Terms) { t.Deadline, t.FundBy = 0, 1 },
		"not a time":                 func(t *Terms) { t.Deadline = 1_800_000_000_000 },
		"there are 10000":            func(t *Terms) { t.DeliveredBuyerBps = 10_001 },
		"buyer 10002 hundredths":     func(t *Terms) { t.UndeliveredBuyerBps = 10_002 },
		"is 0 hundredths":            func(t *Terms) { t.BondBps = 0 },
		"is 10001 hundredths":        func(t *Terms) { t.BondBps = 10_001 },
		"can be funded":              func(t *Terms) { t.FundBy = 0 },
		"could be funded until":      func(t *Terms) { t.FundBy = t.Deadline + 1 },
		"are of one contract":        func(t *Terms) { t.Asset = t.Passport },
		"must be given 86400":        func(t *Terms) { t.Arbitration = 86399 },
		"is an attestor":             func(t *Terms) { t.Arbiter = t.Attestors[1] },
		"is among its attestors":     func(t *Terms) { t.Attestors[1] = t.Merchant; t.Attestors = Sorted(t.Attestors...) },
		"side of the order is among": func(t *Terms) { t.Attestors[1] = t.Buyer; t.Attestors = Sorted(t.Attestors...) },
		"pay 10001 hundredths":       func(t *Terms) { t.ShippedBps, t.CustomsBps = 5000, 5001 },
		"takes 10001 hundredths":     func(t *Terms) { t.FeeBps = 10_001 },
		"nobody who gets it":         func(t *Terms) { t.FeeRecipient = provenance.Address{} },
		"side of the order":          func(t *Terms) { t.Arbiter = t.Merchant },
		"name no attestor":           func(t *Terms) { t.Attestors = nil },
		"more than 32":               func(t *Terms) { t.Attestors = make([]provenance.Address, 33) },
		"threshold is zero":          func(t *Terms) { t.Threshold = 0 },
		"ask for 4 attestations":     func(t *Terms) { t.Threshold = 4 },
		"zero address":               func(t *Terms) { t.Attestors[0] = provenance.Address{} },
		"ascending order":            func(t *Terms) { t.Attestors[1], t.Attestors[2] = t.Attestors[2], t.Attestors[1] },
		"order, each once":           func(t *Terms) { t.Attestors[1] = t.Attestors[2] },
	} {
		terms := sampleTerms()
		spoil(&terms)
		err := terms.Check()
		if strings.HasPrefix(name, "names no buyer") {
			name = "name no buyer"
		}
		if refusal.CodeOf(err) != CodeBadTerms || !strings.Contains(err.Error(), name) {
			t.Errorf("%s: %v", name, err)
		}
	}
	noArbiter := sampleTerms()
	noArbiter.Arbiter = provenance.Address{}
	if err := noArbiter.Check(); err != nil {
		t.Errorf("an order without an arbiter: %v", err)
	}
}

func TestSorted(t *testing.T) {
	got := Sorted(address(3), address(1), address(3), address(2))
	if want := []provenance.Address{address(1), address(2), address(3)}; !reflect.DeepEqual(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}

// vector pins an order's id and an attestation's digest, for programs in other
// languages.
type vector struct {
	ChainID     uint64          `json:"chainId"`
	Escrow      common.Address  `json:"escrow"`
	Terms       Terms           `json:"terms"`
	Order       OrderID         `json:"order"`
	Head        provenance.Hash `json:"head"`
	DeliveredAt uint64          `json:"deliveredAt"`
	Digest      provenance.Hash `json:"attestationDigest"`
}

func TestGoldenVector(t *testing.T) {
	text, err := os.ReadFile(filepath.Join("testdata", "order.json"))
	if err != nil {
		t.Fatal(err)
	}
	var v vector
	if err := json.Unmarshal(text, &v); err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(v.Terms, sampleTerms()) {
		t.Errorf("the terms' JSON reads as %+v", v.Terms)
	}
	d := Domain{new(big.Int).SetUint64(v.ChainID), v.Escrow}
	id, err := v.Terms.ID(d)
	if err != nil || id != v.Order {
		t.Errorf("order %s, %v; want %s", id, err, v.Order)
	}
	digest, err := Attestation{Order: v.Order, Head: v.Head, DeliveredAt: v.DeliveredAt}.Digest(d)
	if err != nil || digest != v.Digest {
		t.Errorf("digest %x, %v; want %s", digest, err, v.Digest)
	}
	// The id is bound to contract, chain and every field.
	for name, other := range map[string]func(*Domain, *Terms){
		"chain":      func(d *Domain, _ *Terms) { d.ChainID = big.NewInt(1) },
		"contract":   func(d *Domain, _ *Terms) { d.Escrow[0]++ },
		"attestors":  func(_ *Domain, t *Terms) { t.Attestors = t.Attestors[:2] },
		"salt":       func(_ *Domain, t *Terms) { t.Salt[0]++ },
		"token":      func(_ *Domain, t *Terms) { t.Token[31]++ },
		"inspection": func(_ *Domain, t *Terms) { t.Inspection++ },
		"code":       func(_ *Domain, t *Terms) { t.DeliveryCodeHash[0]++ },
		"place":      func(_ *Domain, t *Terms) { t.Destination[0]++ },
		"offer end":  func(_ *Domain, t *Terms) { t.FundBy-- },
		"bond":       func(_ *Domain, t *Terms) { t.BondBps++ },
		"default":    func(_ *Domain, t *Terms) { t.UndeliveredBuyerBps++ },
		"window":     func(_ *Domain, t *Terms) { t.RefundWindow++ },
		"shipped":    func(_ *Domain, t *Terms) { t.ShippedBps++ },
		"customs":    func(_ *Domain, t *Terms) { t.CustomsBps++ },
		"fee":        func(_ *Domain, t *Terms) { t.FeeBps++ },
		"recipient":  func(_ *Domain, t *Terms) { t.FeeRecipient[0]++ },
	} {
		d, terms := d, v.Terms.Copy()
		other(&d, &terms)
		if got, err := terms.ID(d); err != nil || got == id {
			t.Errorf("another %s gives the same order, %v", name, err)
		}
	}
	if _, err := (Terms{}).ID(d); refusal.CodeOf(err) != CodeBadTerms {
		t.Errorf("terms without an amount: %v", err)
	}
}

func TestTupleRoundTrip(t *testing.T) {
	want := sampleTerms()
	got, err := TermsFromTuple(want.Tuple())
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("%+v, %v; want %+v", got, err, want)
	}
}

func TestDecodeTerms(t *testing.T) {
	want := sampleTerms()
	calls := map[string][]byte{
		"fund":    bound.PackFund(want.Tuple(), []byte{1, 2, 3}),
		"confirm": bound.PackConfirm(want.Tuple()),
		"refund":  bound.PackRefund(want.Tuple()),
		"cancel":  bound.PackCancel(want.Tuple()),
		"resolve": bound.PackResolve(want.Tuple(), 1, true, [32]byte{2}),
		"release": bound.PackRelease(want.Tuple(), [32]byte{1}, 2, sampleCode, big.NewInt(1), [][]byte{{3}}),
		"settle":  bound.PackSettle(want.Tuple()),

		"fundWithPermit":        bound.PackFundWithPermit(want.Tuple(), []byte{1, 2, 3}, []byte{4}, big.NewInt(5), []byte{6}),
		"fundWithAuthorization": bound.PackFundWithAuthorization(want.Tuple(), []byte{1, 2, 3}, new(big.Int), big.NewInt(5), []byte{6}),
		"fundWithPermit2":       bound.PackFundWithPermit2(want.Tuple(), []byte{1, 2, 3}, big.NewInt(4), big.NewInt(5), []byte{6}),
		"publishTerms":          bound.PackPublishTerms(want.Tuple()),
		"settleBySplit":         bound.PackSettleBySplit(want.Tuple(), 1, true, 2, []byte{3}, []byte{4}),
		"extend":                bound.PackExtend(want.Tuple(), 1, 2, []byte{3}, []byte{4}),
		"refundAfter":           bound.PackRefundAfter(want.Tuple(), big.NewInt(1)),
		"prove":                 bound.PackProve(want.Tuple(), sampleCode),
		"retract":               bound.PackRetract(want.Tuple()),
		"answer":                bound.PackAnswer(want.Tuple(), [32]byte{1}),
		"releaseMilestone":      bound.PackReleaseMilestone(want.Tuple(), 1, [32]byte{1}, 2, big.NewInt(1), [][]byte{{3}}),
	}
	for verb, data := range calls {
		got, err := DecodeTerms(data)
		if err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%s: %+v, %v", verb, got, err)
		}
	}
	for _, verb := range []string{"fund", "fundWithPermit", "fundWithAuthorization", "fundWithPermit2"} {
		got, sig, err := DecodeFund(calls[verb])
		if err != nil || !reflect.DeepEqual(got, want) || !bytes.Equal(sig, []byte{1, 2, 3}) {
			t.Errorf("%s: %+v, %x, %v", verb, got, sig, err)
		}
	}
	if _, _, err := DecodeFund(calls["cancel"]); err == nil {
		t.Error("a call to cancel was read as one to fund")
	}
	for _, data := range [][]byte{nil, {1, 2, 3}, {1, 2, 3, 4}, bound.PackOrder([32]byte{}), calls["fund"][:100]} {
		if _, err := DecodeTerms(data); err == nil {
			t.Errorf("terms in %x", data)
		}
	}
}

func FuzzDecodeTerms(f *testing.F) {
	t := sampleTerms()
	f.Add(bound.PackFund(t.Tuple(), []byte{1}))
	f.Add(bound.PackDispute(t.Tuple(), [32]byte{1}))
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, data []byte) {
		terms, err := DecodeTerms(data)
		if err != nil {
			return
		}
		again, err := TermsFromTuple(terms.Tuple())
		if err != nil || !reflect.DeepEqual(again, terms) {
			t.Errorf("%+v became %+v, %v", terms, again, err)
		}
		if _, err := terms.ID(sampleDomain); err != nil {
			t.Errorf("terms that a contract call carried have no id: %v", err)
		}
	})
}

func TestSalt(t *testing.T) {
	text := "000102030405060708090a0b0c0d0e0f101112"
	var s Salt
	if err := s.UnmarshalText([]byte(text)); err != nil || s != (Salt{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18}) || s.String() != text {
		t.Errorf("%s reads as %s, %v", text, s, err)
	}
	for _, bad := range []string{"", text[1:], text + "00", "0x" + text[2:]} {
		if err := s.UnmarshalText([]byte(bad)); err == nil {
			t.Errorf("%q was read as a salt", bad)
		}
	}
	if NewSalt([]byte("a")) == NewSalt([]byte("b")) || NewSalt().IsZero() || !(Salt{}).IsZero() {
		t.Error("salts do not tell their parts")
	}
}

func FuzzParseOrderID(f *testing.F) {
	f.Add(OrderID{1, 2}.String())
	f.Add("0x")
	f.Fuzz(func(t *testing.T, s string) {
		id, err := ParseOrderID(s)
		if err != nil {
			return
		}
		if !strings.EqualFold(id.String(), s) {
			t.Errorf("%q reads as %s", s, id)
		}
	})
}
