package passport

import (
	"crypto/sha256"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// MaxBatch is the most items that one mintBatch call should carry: its gas then stays well under the
// transaction limit of 16,777,216 (EIP-7825).
const MaxBatch = 8000

// BatchID is the id of the batch that issuer mints under root: the first 28 bytes of SHA-256(issuer || root),
// as a number. It is known before minting, and nobody else can mint under it.
func BatchID(issuer common.Address, root [32]byte) *big.Int {
	h := sha256.New()
	h.Write(issuer[:])
	h.Write(root[:])
	return new(big.Int).SetBytes(h.Sum(nil)[:28])
}

// RecoveryAddress is where the recovery contract of the passport contract is, which made it as its first act.
func RecoveryAddress(contract common.Address) common.Address {
	return crypto.CreateAddress(contract, 1)
}

// TokenID is the id of the item at index of a batch.
func TokenID(batchID *big.Int, index uint32) *big.Int {
	id := new(big.Int).Lsh(batchID, 32)
	return id.Or(id, new(big.Int).SetUint64(uint64(index)))
}

// SplitTokenID is the inverse of TokenID. Ids that do not fit 256 bits have no batch: ok is false.
func SplitTokenID(tokenID *big.Int) (batchID *big.Int, index uint32, ok bool) {
	if tokenID == nil || tokenID.Sign() < 0 || tokenID.BitLen() > 256 {
		return nil, 0, false
	}
	low := new(big.Int).And(tokenID, big.NewInt(0xffffffff))
	return new(big.Int).Rsh(tokenID, 32), uint32(low.Uint64()), true
}
