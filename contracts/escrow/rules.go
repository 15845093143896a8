package escrow

import (
	"fmt"
	"math/big"
)

// Times are the times of an order's terms, which share one word in calldata: what each means stands at the type
// Times in src/OrderTypes.sol. FundBy and Deadline are Unix seconds, the others are lengths in seconds.
type Times struct {
	FundBy       uint64
	Deadline     uint64
	Grace        uint32
	Inspection   uint32
	Arbitration  uint32
	RefundWindow uint32
}

// Rules are the small fields of an order's terms, which share one word in calldata: what each means stands at
// the type Rules in src/OrderTypes.sol. Shares are in 1/10,000.
type Rules struct {
	DeliveredBuyerBps   uint16
	UndeliveredBuyerBps uint16
	ShippedBps          uint16
	CustomsBps          uint16
	FeeBps              uint16
	BondBps             uint16
	Threshold           uint8
	Salt                Salt
}

// Salt makes two orders with the same terms different: 152 bits, big-endian. Zeros at its beginning cost less
// gas than other bytes; 88 random bits are enough.
type Salt [19]byte

// MinArbitration is the least time of a dispute, in seconds, with which the contract takes terms.
const MinArbitration = 24 * 60 * 60

// MaxDuration bounds, in seconds, the time in which an order can hold money.
const MaxDuration = 3650 * 24 * 60 * 60

// MaxAttestors is the greatest number of attestors that an order can name.
const MaxAttestors = 32

// field is a number of so many bits.
type field struct {
	value uint64
	width uint
}

// Pack returns the word, as Terms.Times takes it.
func (t Times) Pack() *big.Int {
	return pack(new(big.Int),
		field{uint64(t.RefundWindow), 32},
		field{uint64(t.Arbitration), 32},
		field{uint64(t.Inspection), 32},
		field{uint64(t.Grace), 32},
		field{t.Deadline, 64},
		field{t.FundBy, 64},
	)
}

// Pack returns the word, as Terms.Rules takes it.
func (r Rules) Pack() *big.Int {
	return pack(new(big.Int).SetBytes(r.Salt[:]),
		field{uint64(r.Threshold), 8},
		field{uint64(r.BondBps), 16},
		field{uint64(r.FeeBps), 16},
		field{uint64(r.CustomsBps), 16},
		field{uint64(r.ShippedBps), 16},
		field{uint64(r.UndeliveredBuyerBps), 16},
		field{uint64(r.DeliveredBuyerBps), 16},
	)
}

// UnpackTimes takes a word apart. It fails for nil and for what does not fit in 256 bits.
func UnpackTimes(word *big.Int) (Times, error) {
	if !isWord(word) {
		return Times{}, fmt.Errorf("reading the times of an order: %v is no word of 256 bits", word)
	}
	return Times{
		FundBy:       bits(word, 0, 64),
		Deadline:     bits(word, 64, 64),
		Grace:        uint32(bits(word, 128, 32)),
		Inspection:   uint32(bits(word, 160, 32)),
		Arbitration:  uint32(bits(word, 192, 32)),
		RefundWindow: uint32(bits(word, 224, 32)),
	}, nil
}

// UnpackRules takes a word apart. It fails for nil and for what does not fit in 256 bits.
func UnpackRules(word *big.Int) (Rules, error) {
	if !isWord(word) {
		return Rules{}, fmt.Errorf("reading the rules of an order: %v is no word of 256 bits", word)
	}
	r := Rules{
		DeliveredBuyerBps:   uint16(bits(word, 0, 16)),
		UndeliveredBuyerBps: uint16(bits(word, 16, 16)),
		ShippedBps:          uint16(bits(word, 32, 16)),
		CustomsBps:          uint16(bits(word, 48, 16)),
		FeeBps:              uint16(bits(word, 64, 16)),
		BondBps:             uint16(bits(word, 80, 16)),
		Threshold:           uint8(bits(word, 96, 8)),
	}
	new(big.Int).Rsh(word, 104).FillBytes(r.Salt[:])
	return r, nil
}

// Bond is what opening a dispute over an order of this amount costs, in the asset's smallest unit.
func (r Rules) Bond(amount *big.Int) *big.Int {
	const whole = 10_000
	bond := new(big.Int).Mul(amount, big.NewInt(int64(r.BondBps)))
	return bond.Div(bond.Add(bond, big.NewInt(whole-1)), big.NewInt(whole))
}

// pack appends fields below a word, the last of them at its lowest bits.
func pack(word *big.Int, fields ...field) *big.Int {
	for _, f := range fields {
		word.Lsh(word, f.width)
		word.Or(word, new(big.Int).SetUint64(f.value))
	}
	return word
}

func bits(word *big.Int, from, width uint) uint64 {
	mask := new(big.Int).Lsh(big.NewInt(1), width)
	v := new(big.Int).Rsh(word, from)
	return v.And(v, mask.Sub(mask, big.NewInt(1))).Uint64()
}

func isWord(word *big.Int) bool {
	return word != nil && word.Sign() >= 0 && word.BitLen() <= 256
}
