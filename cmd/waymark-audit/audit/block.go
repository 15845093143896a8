package audit

import (
	"bytes"
	"crypto/sha256"
	"encoding/asn1"
	"errors"
	"fmt"
	"math/big"

	"github.com/hyperledger/fabric-protos-go/common"
)

// headerBytes is what a block's hash and its orderer's signature cover.
func headerBytes(h *common.BlockHeader) ([]byte, error) {
	return asn1.Marshal(struct {
		Number   *big.Int
		Previous []byte
		Data     []byte
	}{new(big.Int).SetUint64(h.GetNumber()), h.GetPreviousHash(), h.GetDataHash()})
}

func headerHash(h *common.BlockHeader) ([]byte, error) {
	b, err := headerBytes(h)
	sum := sha256.Sum256(b)
	return sum[:], err
}

// checkLink checks that a block follows the one with the hash previous and is
// what its header says.
func checkLink(b *common.Block, number uint64, previous []byte) error {
	if b.GetHeader().GetNumber() != number {
		return fmt.Errorf("it says that it is block %d", b.GetHeader().GetNumber())
	}
	if number > 0 && !bytes.Equal(b.GetHeader().GetPreviousHash(), previous) {
		return errors.New("it does not follow the block before")
	}
	h := sha256.New()
	for _, d := range b.GetData().GetData() {
		h.Write(d)
	}
	if !bytes.Equal(h.Sum(nil), b.GetHeader().GetDataHash()) {
		return errors.New("its transactions are not those of its header")
	}
	if len(filter(b)) != len(b.GetData().GetData()) {
		return errors.New("it does not say of each transaction whether it is valid")
	}
	return nil
}

// filter is the validation code of each of the block's transactions.
func filter(b *common.Block) []byte {
	return metadata(b, common.BlockMetadataIndex_TRANSACTIONS_FILTER)
}

func metadata(b *common.Block, i common.BlockMetadataIndex) []byte {
	if m := b.GetMetadata().GetMetadata(); len(m) > int(i) {
		return m[i]
	}
	return nil
}

// checkOrdered checks that an orderer of the channel signed the block. Nobody
// signs block 0: that all peers hold the same is all there is.
func (c *channelConfig) checkOrdered(b *common.Block) error {
	var meta common.Metadata
	if err := unmarshal(metadata(b, common.BlockMetadataIndex_SIGNATURES), &meta); err != nil {
		return fmt.Errorf("its signatures: %w", err)
	}
	header, err := headerBytes(b.GetHeader())
	if err != nil {
		return err
	}
	problem := errors.New("it has no signature")
	for _, s := range meta.GetSignatures() {
		var sh common.SignatureHeader
		if err := unmarshal(s.GetSignatureHeader(), &sh); err != nil {
			problem = err
			continue
		}
		message := bytes.Join([][]byte{meta.GetValue(), s.GetSignatureHeader(), header}, nil)
		who, err := c.verify(sh.GetCreator(), message, s.GetSignature())
		switch {
		case err != nil:
			problem = err
		case !who.org.orderer || !who.is("orderer"):
			problem = fmt.Errorf("a member of %s signed it, who is no orderer", who.msp)
		default:
			return nil
		}
	}
	return problem
}

// difference says in what two blocks of one number differ, empty if in nothing
// that peers have to agree on.
func difference(a, b *common.Block) string {
	switch {
	case !equal(a.GetHeader(), b.GetHeader()):
		return "header"
	case !equal(a.GetData(), b.GetData()):
		return "transactions"
	case !bytes.Equal(filter(a), filter(b)):
		return "which transactions are valid"
	}
	return ""
}
