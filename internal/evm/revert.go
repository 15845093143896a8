package evm

import (
	"bytes"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// revertCode is the JSON-RPC error code of a reverted eth_call or
// eth_estimateGas.
const revertCode = 3

// panicSelector begins the data of Solidity's Panic(uint256).
var panicSelector = []byte{0x4e, 0x48, 0x7b, 0x71}

// AsRevert looks for a contract's refusal in an error that eth_call or
// eth_estimateGas answered, and decodes it with the custom errors of the ABIs.
func AsRevert(err error, abis ...abi.ABI) (*RevertError, bool) {
	var known *RevertError
	if errors.As(err, &known) {
		return known, true
	}
	var coded rpc.Error
	if !errors.As(err, &coded) {
		return nil, false
	}
	message := strings.ToLower(coded.Error())
	reverted := coded.ErrorCode() == revertCode || strings.Contains(message, "revert") ||
		strings.Contains(message, "invalid opcode") || strings.Contains(message, "invalid jump")
	if !reverted {
		return nil, false
	}
	var data []byte
	if withData, ok := coded.(rpc.DataError); ok {
		data = revertData(withData.ErrorData())
	}
	e := DecodeRevert(data, abis...)
	if len(data) == 0 {
		if _, reason, ok := strings.Cut(coded.Error(), "reverted: "); ok {
			e.Name, e.Args = "Error", []Arg{{Value: reason}}
		}
	}
	return e, true
}

// revertData reads the hex text that nodes send, bare or inside an object.
func revertData(v any) []byte {
	switch v := v.(type) {
	case string:
		if data, err := hexutil.Decode(v); err == nil {
			return data
		}
	case map[string]any:
		return revertData(v["data"])
	}
	return nil
}

// DecodeRevert reads what a contract returned with its refusal: a custom error
// of one of the ABIs, Solidity's Error(string) or Panic(uint256), or neither.
func DecodeRevert(data []byte, abis ...abi.ABI) *RevertError {
	e := &RevertError{Data: data}
	if len(data) < 4 {
		return e
	}
	if reason, err := abi.UnpackRevert(data); err == nil {
		e.Name = "Error"
		if bytes.HasPrefix(data, panicSelector) {
			e.Name = "Panic"
		}
		e.Args = []Arg{{Value: reason}}
		return e
	}
	for _, a := range abis {
		def, err := a.ErrorByID([4]byte(data[:4]))
		if err != nil {
			continue
		}
		values, err := def.Inputs.Unpack(data[4:])
		if err != nil {
			continue
		}
		e.Name = def.Name
		for i, v := range values {
			e.Args = append(e.Args, Arg{Name: def.Inputs[i].Name, Value: v})
		}
		return e
	}
	return e
}

func formatValue(v any) string {
	switch v := v.(type) {
	case *big.Int:
		return v.String()
	case common.Address:
		return v.Hex()
	case [32]byte:
		return hexutil.Encode(v[:])
	case []byte:
		return hexutil.Encode(v)
	case string:
		return fmt.Sprintf("%q", v)
	}
	return fmt.Sprint(v)
}
