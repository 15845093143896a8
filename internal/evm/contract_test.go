package evm

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// The counter is the tests' contract, written in EVM code so that it needs no
// compiler. Its one argument is a deadline in unix seconds:
//
//	after the deadline it reverts with Expired(deadline, block.timestamp);
//	otherwise it adds one to slot 0 and logs the count under topic deadline.
var counterABI = must(abi.JSON(strings.NewReader(`[
	{"type":"error","name":"Expired","inputs":[{"name":"deadline","type":"uint256"},{"name":"at","type":"uint256"}]},
	{"type":"error","name":"NotHolder","inputs":[{"name":"","type":"address"},{"name":"id","type":"bytes32"}]}
]`)))

func counterCode() []byte {
	selector := hex.EncodeToString(crypto.Keccak256([]byte("Expired(uint256,uint256)"))[:4])
	runtime := code(
		"600435",         // arg
		"80", "42", "11", // block.timestamp > arg
		"601c", "57", // jump to expired
		"600054", "600101", // count + 1
		"80", "600055", // store it
		"600052", "60206000", "a1", "00", // log1(count, topic arg), stop
		"5b", "63"+selector, "60e01b", "600052", // expired: selector
		"600452",                         // arg
		"42", "602452", "60446000", "fd", // timestamp, revert
	)
	if runtime[0x1c] != 0x5b {
		panic("the counter's jump is wrong")
	}
	init := code("61", hex.EncodeToString(binary.BigEndian.AppendUint16(nil, uint16(len(runtime)))),
		"80", "600c", "6000", "39", "6000", "f3")
	if len(init) != 0x0c {
		panic("the counter's init code is wrong")
	}
	return append(init, runtime...)
}

func code(parts ...string) []byte { return common.FromHex(strings.Join(parts, "")) }

// count is the counter's argument for a call that never expires; each id gives
// another topic.
func count(id int64) []byte {
	return expiring(new(big.Int).Add(new(big.Int).Lsh(common.Big1, 200), big.NewInt(id)))
}

func expiring(deadline *big.Int) []byte {
	return append([]byte{0xc0, 0xff, 0xee, 0x00}, common.BigToHash(deadline).Bytes()...)
}

// topic is what the counter logs count(id) under.
func topic(id int64) common.Hash { return common.BytesToHash(bytes.Clone(count(id)[4:])) }

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}
