package registry

import (
	"bytes"
	"context"
	"encoding/binary"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/waymark/waymark/provenance"
)

// walletGas is what a contract account may use to look at a signature: enough
// for a passkey checked in Solidity, or ten owners.
const walletGas = 1_000_000

// deployGas is what an account that is not deployed yet may use to be.
const deployGas = 5_000_000

// maxWalletSignature bounds what is sent to a node for one question.
const maxWalletSignature = 16 << 10

// ValidSignature asks a contract account, as of a block, whether a signature is
// its own: isValidSignature of ERC-1271, or for an account that is not deployed
// yet the signature of ERC-6492 with what deploys it. An account without code has
// none. An error means that the chain could not be asked.
//
// Nothing is sent: the question is an eth_call of code made for it, which gives
// the account so much gas and no more, takes 32 bytes of its answer, and tells
// an account that fails from a node that does.
func (r *Registry) ValidSignature(ctx context.Context, account provenance.Address, digest provenance.Hash, signature []byte, block uint64) (bool, error) {
	if len(signature) > maxWalletSignature {
		return false, nil
	}
	deployment, plain, ok := counterfactual(signature)
	if !ok {
		return false, nil
	}
	out, err := r.Client.CallContract(ctx, ethereum.CallMsg{
		Gas: 2*walletGas + 2*deployGas, Data: askWallet(common.Address(account), deployment, isValidSignature(digest, plain)),
	}, new(big.Int).SetUint64(block))
	if err != nil {
		return false, fmt.Errorf("asking account %s: %w", account, err)
	}
	return bytes.Equal(out, common.LeftPadBytes([]byte{1}, 32)), nil
}

// magic is the selector of isValidSignature(bytes32,bytes), and what it answers.
var magic = []byte{0x16, 0x26, 0xba, 0x7e}

var (
	bytesType, _   = abi.NewType("bytes", "", nil)
	bytes32Type, _ = abi.NewType("bytes32", "", nil)
	addressType, _ = abi.NewType("address", "", nil)
)

func isValidSignature(digest provenance.Hash, signature []byte) []byte {
	args, err := abi.Arguments{{Type: bytes32Type}, {Type: bytesType}}.Pack([32]byte(digest), signature)
	if err != nil {
		panic(err) // the types are fixed
	}
	return append(bytes.Clone(magic), args...)
}

// deployment is the call that deploys an account.
type deployment struct {
	factory common.Address
	data    []byte
}

// counterfactual takes a signature of ERC-6492 apart; any other is itself.
func counterfactual(signature []byte) (*deployment, []byte, bool) {
	body, wrapped := bytes.CutSuffix(signature, bytes.Repeat([]byte{0x64, 0x92}, 16))
	if !wrapped {
		return nil, signature, true
	}
	v, err := abi.Arguments{{Type: addressType}, {Type: bytesType}, {Type: bytesType}}.Unpack(body)
	if err != nil {
		return nil, nil, false
	}
	return &deployment{v[0].(common.Address), v[1].([]byte)}, v[2].([]byte), true
}

// askWallet is creation code that calls the factory, if there is a deployment,
// then the account, and returns one word: 1 if the account answers with the magic
// value. The calls' data stand behind the code.
func askWallet(account common.Address, d *deployment, question []byte) []byte {
	var data []byte
	size := len(walletCall(account, 0, 0))
	if d != nil {
		size += len(deployCall(common.Address{}, 0, 0))
		data = d.data
	}
	var code []byte
	if d != nil {
		code = deployCall(d.factory, size, len(d.data))
	}
	code = append(code, walletCall(account, size+len(data), len(question))...)
	return append(append(code, data...), question...)
}

// deployCall is CODECOPY(0, at, n), CALL(deployGas, factory, 0, 0, n, 0, 0), POP.
func deployCall(factory common.Address, at, n int) []byte {
	code := copyCode(at, n)
	code = append(code, 0x60, 0, 0x60, 0) // where nothing is returned
	code = append(code, 0x61)
	code = binary.BigEndian.AppendUint16(code, uint16(n))
	code = append(code, 0x60, 0, 0x60, 0, 0x73) // from 0, no value
	code = append(code, factory[:]...)
	code = append(code, 0x63)
	code = binary.BigEndian.AppendUint32(code, deployGas)
	return append(code, 0xf1, 0x50)
}

// walletCall is CODECOPY(0, at, n) and
// RETURN(STATICCALL(walletGas, account, 0, n, 0, 32) and returned 32 bytes or more and they begin with magic).
func walletCall(account common.Address, at, n int) []byte {
	code := copyCode(at, n)
	code = append(code, 0x60, 32, 0x60, 0, 0x61)
	code = binary.BigEndian.AppendUint16(code, uint16(n))
	code = append(code, 0x60, 0, 0x73)
	code = append(code, account[:]...)
	code = append(code, 0x63)
	code = binary.BigEndian.AppendUint32(code, walletGas)
	code = append(code, 0xfa)
	code = append(code, 0x60, 31, 0x3d, 0x11, 0x16)   // and RETURNDATASIZE > 31
	code = append(code, 0x60, 0, 0x51, 0x63)          // and MLOAD(0)
	code = append(code, magic...)                     //
	code = append(code, 0x60, 0xe0, 0x1b, 0x14, 0x16) // is magic << 224
	return append(code, 0x60, 0, 0x52, 0x60, 32, 0x60, 0, 0xf3)
}

func copyCode(at, n int) []byte {
	code := binary.BigEndian.AppendUint16([]byte{0x61}, uint16(n))
	code = binary.BigEndian.AppendUint16(append(code, 0x61), uint16(at))
	return append(code, 0x60, 0, 0x39)
}
