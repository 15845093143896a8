package escrow

import (
	"math/big"
	"testing"
)

// TestWordsLayout pins the place of each field in the words.
func TestWordsLayout(t *testing.T) {
	for name, c := range map[string]struct {
		word *big.Int
		bit  uint
	}{
		"fundBy":              {Times{FundBy: 1}.Pack(), 0},
		"deadline":            {Times{Deadline: 1}.Pack(), 64},
		"grace":               {Times{Grace: 1}.Pack(), 128},
		"inspection":          {Times{Inspection: 1}.Pack(), 160},
		"arbitration":         {Times{Arbitration: 1}.Pack(), 192},
		"refundWindow":        {Times{RefundWindow: 1}.Pack(), 224},
		"deliveredBuyerBps":   {Rules{DeliveredBuyerBps: 1}.Pack(), 0},
		"undeliveredBuyerBps": {Rules{UndeliveredBuyerBps: 1}.Pack(), 16},
		"shippedBps":          {Rules{ShippedBps: 1}.Pack(), 32},
		"customsBps":          {Rules{CustomsBps: 1}.Pack(), 48},
		"feeBps":              {Rules{FeeBps: 1}.Pack(), 64},
		"bondBps":             {Rules{BondBps: 1}.Pack(), 80},
		"threshold":           {Rules{Threshold: 1}.Pack(), 96},
		"salt":                {Rules{Salt: Salt{18: 1}}.Pack(), 104},
		"end of the salt":     {Rules{Salt: Salt{0: 0x80}}.Pack(), 255},
	} {
		if want := new(big.Int).Lsh(big.NewInt(1), c.bit); c.word.Cmp(want) != 0 {
			t.Errorf("%s is %x, want %x", name, c.word, want)
		}
	}
	all := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))
	rules, err := UnpackRules(all)
	if err != nil || rules.Pack().Cmp(all) != 0 {
		t.Errorf("all ones became %+v, %v", rules, err)
	}
	times, err := UnpackTimes(all)
	if err != nil || times.Pack().Cmp(all) != 0 {
		t.Errorf("all ones became %+v, %v", times, err)
	}
	for _, bad := range []*big.Int{nil, big.NewInt(-1), new(big.Int).Lsh(big.NewInt(1), 256)} {
		if _, err := UnpackRules(bad); err == nil {
			t.Errorf("%v was read as rules", bad)
		}
		if _, err := UnpackTimes(bad); err == nil {
			t.Errorf("%v was read as times", bad)
		}
	}
}

func FuzzWords(f *testing.F) {
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
		times, err := UnpackTimes(want)
		if err != nil || times.Pack().Cmp(want) != 0 {
			t.Errorf("%x became %+v, %v", want, times, err)
		}
	})
}

// TestBond is rounded up.
func TestBond(t *testing.T) {
	for _, c := range []struct {
		amount int64
		bps    uint16
		want   int64
	}{{10_000, 1, 1}, {10_001, 1, 2}, {1, 1, 1}, {5, 10_000, 5}} {
		if got := (Rules{BondBps: c.bps}).Bond(big.NewInt(c.amount)); got.Int64() != c.want {
			t.Errorf("%d in 10,000 of %d is %v, want %d", c.bps, c.amount, got, c.want)
		}
	}
}
