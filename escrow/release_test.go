package escrow

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/waymark/waymark/provenance"
)

// keySigner signs with a key in memory.
type keySigner struct{ key *ecdsa.PrivateKey }

func newSigner(t testing.TB, name string) keySigner {
	t.Helper()
	k, err := crypto.ToECDSA(crypto.Keccak256([]byte(name)))
	if err != nil {
		t.Fatal(err)
	}
	return keySigner{k}
}

func (s keySigner) Address() common.Address { return crypto.PubkeyToAddress(s.key.PublicKey) }

func (s keySigner) SignTypedData(_ context.Context, data apitypes.TypedData) ([]byte, error) {
	digest, _, err := apitypes.TypedDataAndHash(data)
	if err != nil {
		return nil, err
	}
	sig, err := crypto.Sign(digest, s.key)
	if err == nil {
		sig[64] += 27
	}
	return sig, err
}

func TestAgreement(t *testing.T) {
	signers := []keySigner{newSigner(t, "a"), newSigner(t, "b"), newSigner(t, "c")}
	o := storyOrder(t, func(terms *Terms) {
		terms.Attestors = nil
		for _, s := range signers {
			terms.Attestors = append(terms.Attestors, provenance.Address(s.Address()))
		}
		terms.Attestors = Sorted(terms.Attestors...)
	})
	head := provenance.Sum([]byte("head"))
	attest := func(s keySigner, head provenance.Hash, at uint64) Attestation {
		a := Attestation{Order: o.ID, Signer: provenance.Address(s.Address()), Head: head, DeliveredAt: at}
		var err error
		if a.Signature, err = sign(t.Context(), s, a.typedData(sampleDomain)); err != nil {
			t.Fatal(err)
		}
		return a
	}
	at := o.Terms.Deadline - 1
	a, b, c := attest(signers[0], head, at), attest(signers[1], head, at), attest(signers[2], head, at)
	otherHead := attest(signers[1], provenance.Sum([]byte("other")), at)
	late := attest(signers[1], head, o.Terms.Deadline+1)
	stranger := attest(newSigner(t, "stranger"), head, at)
	forged := attest(newSigner(t, "stranger"), head, at)
	forged.Signer = b.Signer
	otherOrder := b
	otherOrder.Order[0]++
	cut := b
	cut.Signature = cut.Signature[:64]
	for name, test := range map[string]struct {
		in   []Attestation
		want int
	}{
		"none":                 {nil, 0},
		"one of two":           {[]Attestation{a}, 0},
		"two":                  {[]Attestation{a, b}, 2},
		"three":                {[]Attestation{c, b, a}, 2},
		"one twice":            {[]Attestation{a, a}, 0},
		"two of another mind":  {[]Attestation{a, otherHead}, 0},
		"the majority of mind": {[]Attestation{otherHead, a, c}, 2},
		"a late one":           {[]Attestation{a, late}, 0},
		"a stranger":           {[]Attestation{a, stranger}, 0},
		"a forged one":         {[]Attestation{a, forged}, 0},
		"of another order":     {[]Attestation{a, otherOrder}, 0},
		"half a signature":     {[]Attestation{a, cut}, 0},
	} {
		got := Agreement(sampleDomain, o, "", test.in)
		if len(got) != test.want {
			t.Errorf("%s: %d attestations, want %d", name, len(got), test.want)
		}
		if !slices.IsSortedFunc(got, func(x, y Attestation) int { return bytes.Compare(x.Signer[:], y.Signer[:]) }) {
			t.Errorf("%s: not in the order of signers", name)
		}
		if _, err := PackRelease(sampleDomain, o, DeliveryCode{}, test.in); (err == nil) != (test.want > 0) {
			t.Errorf("%s: packing: %v", name, err)
		}
	}
}

// liar signs with another key than its address says.
type liar struct {
	keySigner
	says common.Address
}

func (l liar) Address() common.Address { return l.says }

func TestSignFindsAnotherKey(t *testing.T) {
	if _, err := sign(t.Context(), liar{newSigner(t, "a"), newSigner(t, "b").Address()}, Attestation{DeliveredAt: 1}.typedData(sampleDomain)); err == nil {
		t.Error("a signature by another key passed")
	}
}
