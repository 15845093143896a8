package escrow

import (
	"fmt"
	"math/big"
)

// Rules are the small fields of an order's terms, which share one word in calldata: what each means stands at
// the type Rules in src/IDeliveryEscrow.sol. Times are seconds, shares are in 1/10,000.
type Rules struct {
	Grace           uint32
	Inspection      uint32
	Arbitration     uint32
	DefaultBuyerBps uint16
	ShippedBps      uint16
	CustomsBps      uint16
	FeeBps          uint16
	Threshold       uint8
	Salt            Salt
}

// Salt makes two orders with the same terms different: 88 bits, big-endian.
type Salt [11]byte

// Pack returns the word, as Terms.Rules takes it.
func (r Rules) Pack() *big.Int {
	word := new(big.Int).SetBytes(r.Salt[:])
	for _, field := range []struct {
		value uint64
		width uint
	}{
		{uint64(r.Threshold), 8},
		{uint64(r.FeeBps), 16},
		{uint64(r.CustomsBps), 16},
		{uint64(r.ShippedBps), 16},
		{uint64(r.DefaultBuyerBps), 16},
		{uint64(r.Arbitration), 32},
		{uint64(r.Inspection), 32},
		{uint64(r.Grace), 32},
	} {
		word.Lsh(word, field.width)
		word.Or(word, new(big.Int).SetUint64(field.value))
	}
	return word
}

// UnpackRules takes a word apart. It fails for nil and for what does not fit in 256 bits.
func UnpackRules(word *big.Int) (Rules, error) {
	if word == nil || word.Sign() < 0 || word.BitLen() > 256 {
		return Rules{}, fmt.Errorf("reading the rules of an order: %v is no word of 256 bits", word)
	}
	bits := func(from, width uint) uint64 {
		v := new(big.Int).Rsh(word, from)
		return v.And(v, new(big.Int).SetUint64(1<<width-1)).Uint64()
	}
	r := Rules{
		Grace:           uint32(bits(0, 32)),
		Inspection:      uint32(bits(32, 32)),
		Arbitration:     uint32(bits(64, 32)),
		DefaultBuyerBps: uint16(bits(96, 16)),
		ShippedBps:      uint16(bits(112, 16)),
		CustomsBps:      uint16(bits(128, 16)),
		FeeBps:          uint16(bits(144, 16)),
		Threshold:       uint8(bits(160, 8)),
	}
	new(big.Int).Rsh(word, 168).FillBytes(r.Salt[:])
	return r, nil
}
