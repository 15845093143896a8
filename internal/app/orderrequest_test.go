package app_test

import (
	"encoding/json"
	"math/big"
	"strings"
	"testing"

	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/provenance"
)

// FuzzOffer: what is taken of an offer keeps the bounds that the escrow has.
func FuzzOffer(f *testing.F) {
	const good = `{"item":"(01)09521873002003(21)A","buyer":"0xbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","deadline":"2027-03-08T12:00:00Z","grace":1,"arbitration":1,"defaultBuyerBps":1,"attestors":["A"],"threshold":1}`
	f.Add([]byte(good), "1")
	f.Add([]byte(good), "0")
	f.Add([]byte(good), "-1")
	f.Add([]byte(good), "340282366920938463463374607431768211456")
	f.Add([]byte(strings.Replace(good, `"threshold":1`, `"threshold":2`, 1)), "1")
	f.Add([]byte(strings.Replace(good, `"grace":1`, `"feeBps":10001,"shippedBps":10001`, 1)), "1")
	f.Fuzz(func(t *testing.T, text []byte, amount string) {
		var o app.Offer
		if json.Unmarshal(text, &o) != nil {
			return
		}
		o.Amount, _ = new(big.Int).SetString(amount, 10)
		if err := o.Check(); err != nil {
			if _, refused := app.RefusalOf(err); !refused {
				t.Errorf("a faulty offer is a fault of the server: %v", err)
			}
			return
		}
		if o.Amount.Sign() <= 0 || o.Amount.BitLen() > 128 || o.Threshold == 0 || int(o.Threshold) > len(o.Attestors) || o.DeliveredBuyerBps > 10000 || o.UndeliveredBuyerBps > 10000 ||
			int(o.ShippedBps)+int(o.CustomsBps) > 10000 || o.FeeBps > 10000 || !strings.HasPrefix(o.Item, "https://id.gs1.org/") {
			t.Errorf("taken: %+v", o)
		}
	})
}

// TestActs: an act that lacks what it is about is refused before it is sent.
func TestActs(t *testing.T) {
	for name, a := range map[string]app.OrderAct{
		"a dispute over nothing": {Verb: app.Dispute}, "more than all": {Verb: app.Resolve, BuyerBps: 10001}, "a funding that nobody signed": {Verb: app.FundSigned},
	} {
		if _, refused := app.RefusalOf(a.Check()); !refused {
			t.Errorf("%s is taken", name)
		}
	}
	if err := (app.OrderAct{Verb: app.Resolve, BuyerBps: 10000, Reason: provenance.Hash{1}}).Check(); err != nil {
		t.Errorf("all for the buyer: %v", err)
	}
}
