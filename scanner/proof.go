package scanner

import (
	"context"
	"encoding/hex"
	"fmt"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/accounts"

	"github.com/waymark/waymark/provenance"
)

// Wallets ask a contract account whether a signature is its own (ERC-1271), as
// of a block. An error means that it could not be asked.
type Wallets interface {
	ValidSignature(ctx context.Context, account provenance.Address, digest provenance.Hash, signature []byte, block uint64) (bool, error)
}

// maxSignature bounds the signature of a contract account: those of several
// owners, or of a passkey with what its device signed.
const maxSignature = 16 << 10

// prove checks what the scanning person showed. Nothing shown is nil; a proof
// that leads nowhere is not valid, and the judge says so. Against an item
// whose registry was not reached nothing can be proven.
func (g *Gatherer) prove(ctx context.Context, r Request, e *provenance.Evidence, now time.Time) *provenance.Proof {
	shown := r.Proof
	if shown == nil {
		code, ok := r.Label.Code()
		if !ok {
			return nil
		}
		shown = &Proof{Kind: provenance.ProofSealedCode, Code: code}
	}
	switch shown.Kind {
	case provenance.ProofSealedCode:
		return g.sealedCode(shown.Code, r.Order, e, now)
	case provenance.ProofOwner:
		return g.owner(ctx, shown, r.Order, e, now)
	}
	return nil
}

// sealedCode asks whether the code derives the claim key that the item's leaf
// commits to. If it does, that key signs, so that others can check the proof;
// the code itself goes no further.
func (g *Gatherer) sealedCode(typed, order string, e *provenance.Evidence, now time.Time) *provenance.Proof {
	p := &provenance.Proof{Kind: provenance.ProofSealedCode}
	code, err := ReadCode(typed)
	if err != nil || g.ClaimKey == nil || g.Challenger == nil {
		return p
	}
	key, err := g.ClaimKey(code, e.Label.Item)
	if err != nil {
		return p
	}
	p.By = key.Address()
	if e.Registry == nil || !e.Registry.Bound || p.By != e.Registry.Leaf.ClaimKey {
		return p
	}
	challenge, err := g.Challenger.Challenge(e.Label.Item, order, now)
	if err != nil {
		return p
	}
	sig, err := key.SignText(challenge.Text)
	if err != nil {
		return p
	}
	p.Valid, p.Statement, p.Signature = true, challenge.Text, hexSignature(sig)
	return p
}

// owner asks whether the registered owner signed a fresh challenge.
func (g *Gatherer) owner(ctx context.Context, shown *Proof, order string, e *provenance.Evidence, now time.Time) *provenance.Proof {
	p := &provenance.Proof{Kind: provenance.ProofOwner}
	if g.Challenger == nil || e.Registry == nil || e.Registry.Owner.IsZero() {
		return p
	}
	if g.Challenger.Verify(shown.Challenge, e.Label.Item, order, now) != nil {
		return p
	}
	a := <-ask(ctx, g.limit(), func(ctx context.Context) (provenance.Address, error) {
		return signerOf(ctx, g.Wallets, e.Registry.Owner, shown.Challenge, shown.Signature, e.Registry.BlockNumber)
	})
	if a.err != nil { // neither right nor wrong
		e.Missing = append(e.Missing, SourceRegistry)
		return nil
	}
	p.By = a.value
	if p.Valid = p.By == e.Registry.Owner; p.Valid {
		p.Statement, p.Signature = shown.Challenge, shown.Signature
	}
	return p
}

// signerOf is who signed a text: the account whose key it was, or account, where
// that is a contract which takes the signature for its own; else zero. The key is
// asked first: an account with a key may have code beside it (EIP-7702). Without
// wallets, contracts are not asked.
func signerOf(ctx context.Context, wallets Wallets, account provenance.Address, text, signature string, block uint64) (provenance.Address, error) {
	by, err := RecoverText(text, signature)
	if err == nil && by == account || wallets == nil {
		return by, nil
	}
	raw, err := hex.DecodeString(strings.TrimPrefix(signature, "0x"))
	if err != nil || len(raw) == 0 || len(raw) > maxSignature {
		return by, nil
	}
	ok, err := wallets.ValidSignature(ctx, account, provenance.Hash(accounts.TextHash([]byte(text))), raw, block)
	if err != nil {
		return by, fmt.Errorf("asking %s about a signature: %w", account, err)
	}
	if ok {
		return account, nil
	}
	return by, nil
}
