package provenance

import (
	"encoding/binary"
	"fmt"
	"math"
	"time"
)

// Version is a later version of an item's passport, as its issuer appended it
// on the chain. Version 0 is the passport in the item's leaf and is not a
// Version.
type Version struct {
	Number   uint16    `json:"version"`  // 1 is the first that was appended
	Passport Hash      `json:"passport"` // SHA-256 of its canonical document
	Head     Hash      `json:"head"`     // see NextVersionHead
	Tx       string    `json:"tx"`       // transaction hash, 0x…
	Block    uint64    `json:"block"`
	Time     time.Time `json:"time"` // the block's
}

// Recovery is the issuer's proposal to give a token, whose holder lost the
// key, to another account.
type Recovery struct {
	To     Address   `json:"to"`
	EndsAt time.Time `json:"endsAt"` // from then on anybody can carry it out, unless the holder says no
	Lapses time.Time `json:"lapses"` // the last second in which anybody can
}

// NextVersionHead is the head of the version that follows predecessor, the
// zero hash for the first: the first 30 bytes of SHA-256(0x02 ‖ token ‖
// predecessor ‖ passport), then the version's number in two bytes. The token
// id commits to the item's leaf, so a head commits to every passport that the
// item ever had.
func NextVersionHead(token TokenID, predecessor, passport Hash) (Hash, error) {
	n := VersionNumber(predecessor)
	if n == math.MaxUint16 {
		return Hash{}, fmt.Errorf("token %s has %d versions, and there can be no more", token, n)
	}
	head := Sum([]byte{2}, token[:], predecessor[:], passport[:])
	binary.BigEndian.PutUint16(head[30:], n+1)
	return head, nil
}

// VersionNumber is the number of the version that a head is of.
func VersionNumber(head Hash) uint16 { return binary.BigEndian.Uint16(head[30:]) }

// VerifyVersions checks that the versions, oldest first, are the whole line
// that ends at head: none is missing, changed or made up.
func VerifyVersions(token TokenID, head Hash, versions []Version) error {
	var at Hash
	for _, v := range versions {
		next, err := NextVersionHead(token, at, v.Passport)
		if err != nil {
			return err
		}
		if v.Head != next || v.Number != VersionNumber(next) {
			return fmt.Errorf("version %d of the passport of token %s does not follow version %d", v.Number, token, VersionNumber(at))
		}
		at = next
	}
	if at != head {
		return fmt.Errorf("the passport of token %s stands at version %d (%s), the line ends at version %d (%s)",
			token, VersionNumber(head), head, VersionNumber(at), at)
	}
	return nil
}

// PassportInForce is the hash of the newest passport and its version.
func (i *Issuance) PassportInForce() (Hash, uint16) {
	if n := len(i.Versions); n > 0 {
		return i.Versions[n-1].Passport, i.Versions[n-1].Number
	}
	return i.Leaf.Passport, 0
}
