package escrow

import (
	"bytes"
	"crypto/rand"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

// TestDeliveryCode draws codes, and reads them as people write them.
func TestDeliveryCode(t *testing.T) {
	c, err := NewDeliveryCode(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{c.String(), strings.ToLower(c.String()), string(c[:]), " " + strings.ReplaceAll(c.String(), "-", " ")} {
		if got, err := ParseDeliveryCode(text); err != nil || got != c {
			t.Errorf("%q was read as %v, %v", text, got, err)
		}
	}
	if got, err := ParseDeliveryCode("oOiI-lL00-1111-0123"); err != nil || string(got[:]) != "0011110011110123" {
		t.Errorf("look-alikes were read as %s, %v", got[:], err)
	}
	for _, bad := range []string{"", "7H3Q-AR0Z-9YXK-M2C", "7H3Q-AR0Z-9YXK-M2CVX", "7H3Q-AR0Z-9YXK-M2CU", "7H3Q-AR0Z-9YXK-M2C€"} {
		if got, err := ParseDeliveryCode(bad); err == nil {
			t.Errorf("%q was read as %v", bad, got)
		}
	}
	if _, err := NewDeliveryCode(bytes.NewReader(make([]byte, 9))); err == nil {
		t.Error("a code was drawn from too little chance")
	}
	if got := (DeliveryCode([]byte("7H3QAR0Z9YXKM2CV"))).Hash(); got != Destination("7H3QAR0Z9YXKM2CV") {
		t.Errorf("the hash is %v", got)
	}
}

// TestSigners brings signatures into the order of the terms, whatever order they came in.
func TestSigners(t *testing.T) {
	attestors := []common.Address{{1}, {2}, {3}}
	places, signatures, err := Signers(attestors, []Attestation{{attestors[2], []byte{3}}, {attestors[0], []byte{1}}})
	if err != nil || places.Cmp(big.NewInt(0b101)) != 0 || len(signatures) != 2 || signatures[0][0] != 1 || signatures[1][0] != 3 {
		t.Errorf("%b %v %v", places, signatures, err)
	}
	if _, _, err := Signers(attestors, []Attestation{{common.Address{9}, nil}}); err == nil {
		t.Error("a stranger was named")
	}
	if _, _, err := Signers(attestors, []Attestation{{attestors[1], nil}, {attestors[1], nil}}); err == nil {
		t.Error("one was named twice")
	}
}
