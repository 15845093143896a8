package escrow

import (
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/waymark/waymark/contracts/testcontracts"
	"github.com/waymark/waymark/internal/refusal"
)

// internal errors of libraries, which no caller can cause with terms that
// this package packs.
var unsaid = map[string]bool{"InvalidShortString": true, "StringTooLong": true, "ReentrancyGuardReentrantCall": true}

// TestEveryRefusalHasWords: a custom error that the contract gains fails here
// until somebody says it in words.
func TestEveryRefusalHasWords(t *testing.T) {
	for name, def := range boundABI.Errors {
		if unsaid[name] {
			continue
		}
		if refusals[name] == nil {
			t.Errorf("%s has no words", name)
			continue
		}
		data := encodeZero(t, def)
		err := Explain(&Reverted{Data: data})
		if code := refusal.CodeOf(err); code == "" || code == CodeReverted {
			t.Errorf("%s: code %q", name, code)
		}
		if text := err.Error(); strings.Contains(text, "%!") || !strings.HasSuffix(text, ".") {
			t.Errorf("%s: %q", name, text)
		}
	}
	for name := range refusals {
		known := name == "Error"
		for _, a := range refusalABIs {
			_, ok := a.Errors[name]
			known = known || ok
		}
		if !known {
			t.Errorf("no contract has the error %s", name)
		}
	}
}

// encodeZero is the error's data with zeroes for values.
func encodeZero(t *testing.T, def abi.Error) []byte {
	t.Helper()
	data := append([]byte{}, def.ID[:4]...)
	return append(data, make([]byte, 32*len(def.Inputs))...)
}

func TestExplain(t *testing.T) {
	pack := func(a abi.ABI, name string, args ...any) []byte {
		def := a.Errors[name]
		values, err := def.Inputs.Pack(args...)
		if err != nil {
			t.Fatal(err)
		}
		return append(append([]byte{}, def.ID[:4]...), values...)
	}
	plain := errors.New("the node is away")
	if got := Explain(plain); got != plain {
		t.Errorf("another error became %v", got)
	}
	for _, test := range []struct {
		data []byte
		code string
		text string
	}{
		{pack(boundABI, "WrongAmount", big.NewInt(5), big.NewInt(4)), CodeWrongAmount, "asks for 5 wei, and 4 were sent"},
		{pack(boundABI, "AmountMismatch", big.NewInt(100), big.NewInt(99)), CodeFeeOnTransfer, "takes a fee on transfers"},
		{pack(boundABI, "TermsExpired", uint64(1_800_000_000), big.NewInt(1_800_000_001)), CodeExpired, "2027-01-15 08:00:00 UTC"},
		{pack(boundABI, "WrongStatus", [32]byte{1}, uint8(6)), CodeWrongStatus, "is refunded"},
		{pack(boundABI, "WrongStatus", [32]byte{1}, uint8(0)), CodeWrongStatus, "never funded"},
		{pack(boundABI, "RefundTooEarly", new(big.Int).Lsh(big.NewInt(1), 200), big.NewInt(1)), CodeNotDue, "possible after 1606938"},
		{pack(testcontracts.NewTestToken().GetABI(), "ERC20InsufficientBalance", common.Address{1}, big.NewInt(1), big.NewInt(2)), CodeFunds, "has 1 of the token and needs 2"},
		{common.FromHex("0x08c379a0" +
			"0000000000000000000000000000000000000000000000000000000000000020" +
			"0000000000000000000000000000000000000000000000000000000000000004" +
			"6e6f706500000000000000000000000000000000000000000000000000000000"), CodeReverted, "refused: nope"},
		{[]byte{1, 2, 3, 4}, CodeReverted, "refused"},
		{nil, CodeReverted, "refused"},
	} {
		err := Explain(&Reverted{Data: test.data})
		if refusal.CodeOf(err) != test.code || !strings.Contains(err.Error(), test.text) {
			t.Errorf("%x: %s: %v, want %s: …%s…", test.data, refusal.CodeOf(err), err, test.code, test.text)
		}
	}
}

func FuzzExplain(f *testing.F) {
	for _, def := range boundABI.Errors {
		f.Add(append(append([]byte{}, def.ID[:4]...), make([]byte, 32*len(def.Inputs))...))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		err := Explain(&Reverted{Data: data})
		if refusal.CodeOf(err) == "" || err.Error() == "" {
			t.Errorf("%x: %v", data, err)
		}
	})
}
