package provenance

import (
	"encoding/binary"
	"math/bits"
)

// keccak256 is the hash that Ethereum calls Keccak-256, of less than 136 bytes.
// It differs from SHA3-256 in its padding, so that crypto/sha3 cannot give it,
// and this package stands on the standard library alone.
func keccak256(data []byte) (sum [32]byte) {
	const rate = 136
	var block [rate]byte
	copy(block[:], data)
	block[len(data)] ^= 0x01
	block[rate-1] ^= 0x80
	var state [25]uint64
	for i := range rate / 8 {
		state[i] = binary.LittleEndian.Uint64(block[8*i:])
	}
	keccakF1600(&state)
	for i := range 4 {
		binary.LittleEndian.PutUint64(sum[8*i:], state[i])
	}
	return sum
}

// roundConstants are those of the permutation's step ι.
var roundConstants = [24]uint64{
	0x0000000000000001, 0x0000000000008082, 0x800000000000808a, 0x8000000080008000, 0x000000000000808b, 0x0000000080000001,
	0x8000000080008081, 0x8000000000008009, 0x000000000000008a, 0x0000000000000088, 0x0000000080008009, 0x000000008000000a,
	0x000000008000808b, 0x800000000000008b, 0x8000000000008089, 0x8000000000008003, 0x8000000000008002, 0x8000000000000080,
	0x000000000000800a, 0x800000008000000a, 0x8000000080008081, 0x8000000000008080, 0x0000000080000001, 0x8000000080008008,
}

// rotations and lanes are the steps ρ and π, along the cycle of lanes that π
// walks from lane 1.
var (
	rotations = [24]int{1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44}
	lanes     = [24]int{10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1}
)

// keccakF1600 is the permutation of FIPS 202, section 3.3.
func keccakF1600(a *[25]uint64) {
	for _, constant := range roundConstants {
		var column [5]uint64 // θ
		for x := range column {
			column[x] = a[x] ^ a[x+5] ^ a[x+10] ^ a[x+15] ^ a[x+20]
		}
		for x := range column {
			d := column[(x+4)%5] ^ bits.RotateLeft64(column[(x+1)%5], 1)
			for y := 0; y < 25; y += 5 {
				a[x+y] ^= d
			}
		}
		moved := a[1] // ρ and π
		for i, lane := range lanes {
			a[lane], moved = bits.RotateLeft64(moved, rotations[i]), a[lane]
		}
		for y := 0; y < 25; y += 5 { // χ
			row := [5]uint64(a[y : y+5])
			for x := range row {
				a[y+x] = row[x] ^ (^row[(x+1)%5] & row[(x+2)%5])
			}
		}
		a[0] ^= constant // ι
	}
}
