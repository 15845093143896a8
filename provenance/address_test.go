package provenance_test

import (
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/waymark/waymark/provenance"
)

// TestAddressesCarryTheirChecksum: EIP-55's own examples, and a digit typed wrong.
func TestAddressesCarryTheirChecksum(t *testing.T) {
	for _, text := range []string{
		"0x52908400098527886E0F7030069857D2E4169EE7", "0x8617E340B3D01FA5F11F306F4090FD50E238070D",
		"0xde709f2102306220921060314715629080e2fb77", "0x27b1fdb04752bbc536007a920d24acb045561c26",
		"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359",
		"0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB", "0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb",
	} {
		a, err := provenance.ParseAddress(text)
		if err != nil || a.String() != text {
			t.Errorf("%s is read as %s, %v", text, a, err)
		}
		digits := text[2:]
		for _, same := range []string{digits, "0x" + strings.ToLower(digits), "0X" + strings.ToUpper(digits)} {
			if b, err := provenance.ParseAddress(same); err != nil || b != a {
				t.Errorf("%s is read as %s, %v", same, b, err)
			}
		}
	}
	for _, wrong := range []string{
		"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAee", "0x5aaeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
		"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeA", "0xde709f2102306220921060314715629080e2fB77",
	} {
		if a, err := provenance.ParseAddress(wrong); err == nil {
			t.Errorf("%s is read as %s", wrong, a)
		}
	}
}

func FuzzAddress(f *testing.F) {
	f.Add(make([]byte, 20))
	f.Add([]byte("abcdefghijklmnopqrst"))
	f.Fuzz(func(t *testing.T, raw []byte) {
		if len(raw) != 20 {
			return
		}
		a := provenance.Address(raw)
		if want := common.Address(a).Hex(); a.String() != want {
			t.Errorf("%s, want %s", a, want)
		}
		if back, err := provenance.ParseAddress(a.String()); err != nil || back != a {
			t.Errorf("%s is read back as %s, %v", a, back, err)
		}
	})
}
