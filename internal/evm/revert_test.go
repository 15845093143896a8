package evm

import (
	"bytes"
	"encoding/json"
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// packed is the data that a contract returns with the custom error.
func packed(name string, args ...any) []byte {
	def := counterABI.Errors[name]
	return append(def.ID.Bytes()[:4:4], must(def.Inputs.Pack(args...))...)
}

func TestRevertWords(t *testing.T) {
	holder := common.HexToAddress("0x00000000000000000000000000000000000000aa")
	for _, tt := range []struct {
		name string
		data []byte
		want string
	}{
		{"nothing", nil, "reverted"},
		{"less than a selector", []byte{1, 2}, "reverted: 0x0102"},
		{"unknown error", hexutil.MustDecode("0xdeadbeef"), "reverted: 0xdeadbeef"},
		{"long unknown error", bytes.Repeat([]byte{0xab}, 400), "reverted: 0x" + strings.Repeat("ab", 36)},
		{"custom error", packed("Expired", big.NewInt(5), big.NewInt(9)), "reverted: Expired(deadline=5, at=9)"},
		{"custom error, unnamed and fixed bytes", packed("NotHolder", holder, [32]byte{31: 7}),
			"reverted: NotHolder(arg0=0x00000000000000000000000000000000000000AA, id=0x" + strings.Repeat("0", 63) + "7)"},
		{"custom error cut short", packed("Expired", big.NewInt(5), big.NewInt(9))[:40], "reverted: 0x" + common.Bytes2Hex(packed("Expired", big.NewInt(5), big.NewInt(9))[:36])},
		{"reason string", hexutil.MustDecode("0x08c379a0" + strings.Repeat("0", 62) + "20" + strings.Repeat("0", 63) + "3" + "616263" + strings.Repeat("0", 58)), "reverted: abc"},
		{"panic", hexutil.MustDecode("0x4e487b71" + strings.Repeat("0", 62) + "11"), "reverted: arithmetic underflow or overflow"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := DecodeRevert(tt.data, counterABI).Error()
			if !strings.EqualFold(got, tt.want) {
				t.Errorf("%q, want %q", got, tt.want)
			}
		})
	}
	mined := &RevertError{Name: "Expired", Tx: common.Hash{1}}
	if !strings.HasSuffix(mined.Error(), "in transaction "+mined.Tx.Hex()) {
		t.Errorf("%q does not name the transaction", mined)
	}
	if mined.Arg("nothing") != nil {
		t.Error("an argument that is not there")
	}
}

// nodeError is a JSON-RPC error as a client sees it.
type nodeError struct {
	code    int
	message string
	data    any
}

func (e nodeError) Error() string  { return e.message }
func (e nodeError) ErrorCode() int { return e.code }
func (e nodeError) ErrorData() any { return e.data }

func TestAsRevert(t *testing.T) {
	data := hexutil.Encode(packed("Expired", big.NewInt(5), big.NewInt(9)))
	for _, tt := range []struct {
		name string
		err  error
		want string // "" when it is no revert
	}{
		{"geth and anvil", nodeError{3, "execution reverted", data}, "Expired"},
		{"data in an object", nodeError{-32000, "execution reverted", map[string]any{"data": data}}, "Expired"},
		{"a reason in the message only", nodeError{3, "execution reverted: too late", nil}, "Error"},
		{"invalid opcode", nodeError{-32000, "invalid opcode: INVALID", nil}, "?"},
		{"data that is not hex", nodeError{3, "execution reverted", "Reverted 0x"}, "?"},
		{"no revert", nodeError{-32000, "insufficient funds", nil}, ""},
		{"no JSON-RPC error", errors.New("execution reverted"), ""},
		{"nothing", nil, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			revert, ok := AsRevert(tt.err, []abi.ABI{counterABI}...)
			if ok != (tt.want != "") {
				t.Fatalf("revert: %v", ok)
			}
			if ok && tt.want != "?" && revert.Name != tt.want {
				t.Errorf("name %q, want %q", revert.Name, tt.want)
			}
		})
	}
	wrapped, ok := AsRevert(&UnknownError{Err: &RevertError{Name: "Inner"}})
	if !ok || wrapped.Name != "Inner" {
		t.Error("a revert inside another error was not found")
	}
}

func TestJudge(t *testing.T) {
	for words, want := range map[string]verdict{
		"already known": accepted,
		"nonce too low: next nonce 5, tx nonce 3":                        spent,
		"replacement transaction underpriced":                            underpriced,
		"transaction underpriced: gas tip cap 1, minimum needed 25":      underpriced,
		"max fee per gas less than block base fee: address 0x, baseFee:": underpriced,
		"insufficient funds for gas * price + value: balance 0":          tooPoor,
		"intrinsic gas too low: gas 21000, minimum needed 53000":         never,
		"exceeds block gas limit":                                        never,
		"txpool is full":                                                 unsure,
		"dial tcp: connection refused":                                   unsure,
		"future transaction tries to replace pending":                    unsure,
	} {
		if got := judge(errors.New(words)); got != want {
			t.Errorf("%q is %d, want %d", words, got, want)
		}
	}
	if judge(nil) != accepted {
		t.Error("no error is not acceptance")
	}
}

func FuzzDecodeRevert(f *testing.F) {
	f.Add(packed("Expired", big.NewInt(5), big.NewInt(9)))
	f.Add(packed("NotHolder", common.Address{1}, [32]byte{2}))
	f.Add(hexutil.MustDecode("0x08c379a0"))
	f.Add(hexutil.MustDecode("0x4e487b71" + strings.Repeat("f", 64)))
	f.Fuzz(func(t *testing.T, data []byte) {
		e := DecodeRevert(data, counterABI)
		if words := e.Error(); words == "" {
			t.Error("no words")
		}
		if !bytes.Equal(e.Data, data) {
			t.Error("the data changed")
		}
	})
}

func FuzzDecodeRecord(f *testing.F) {
	f.Add([]byte(`{"key":"a","nonce":1,"attempts":[{"hash":"0x00","raw":"0x02"}]}`))
	f.Add([]byte(`{"key":"a","attempts":[]}`))
	f.Add([]byte(`null`))
	f.Fuzz(func(t *testing.T, raw []byte) {
		var rec record
		if json.Unmarshal(raw, &rec) != nil || len(rec.Attempts) == 0 {
			return
		}
		if _, err := rec.newest().tx(); err == nil && len(rec.newest().Raw) == 0 {
			t.Error("a transaction out of nothing")
		}
	})
}
