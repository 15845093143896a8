package escrow

import (
	"math/big"
	"testing"
)

// TestRulesLayout pins the place of each field in the word.
func TestRulesLayout(t *testing.T) {
	for name, c := range map[string]struct {
		rules Rules
		bit   uint
	}{
		"grace":           {Rules{Grace: 1}, 0},
		"inspection":      {Rules{Inspection: 1}, 32},
		"arbitration":     {Rules{Arbitration: 1}, 64},
		"defaultBuyerBps": {Rules{DefaultBuyerBps: 1}, 96},
		"shippedBps":      {Rules{ShippedBps: 1}, 112},
		"customsBps":      {Rules{CustomsBps: 1}, 128},
		"feeBps":          {Rules{FeeBps: 1}, 144},
		"threshold":       {Rules{Threshold: 1}, 160},
		"salt":            {Rules{Salt: Salt{10: 1}}, 168},
		"end of the salt": {Rules{Salt: Salt{0: 0x80}}, 255},
	} {
		if got, want := c.rules.Pack(), new(big.Int).Lsh(big.NewInt(1), c.bit); got.Cmp(want) != 0 {
			t.Errorf("%s is %x, want %x", name, got, want)
		}
	}
	all := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))
	full, err := UnpackRules(all)
	if err != nil || full.Pack().Cmp(all) != 0 {
		t.Errorf("all ones became %+v, %v", full, err)
	}
	for _, bad := range []*big.Int{nil, big.NewInt(-1), new(big.Int).Lsh(big.NewInt(1), 256)} {
		if _, err := UnpackRules(bad); err == nil {
			t.Errorf("%v was read as rules", bad)
		}
	}
}

func FuzzRules(f *testing.F) {
	f.Add([]byte{1, 2, 3})
	f.Fuzz(func(t *testing.T, word []byte) {
		if len(word) > 32 {
			word = word[:32]
		}
		want := new(big.Int).SetBytes(word)
		r, err := UnpackRules(want)
		if err != nil || r.Pack().Cmp(want) != 0 {
			t.Errorf("%x became %+v, %v", want, r, err)
		}
	})
}
