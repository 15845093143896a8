package scanner

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/waymark/waymark/provenance"
)

// PackVersion is the layout that this package writes and verifies.
const PackVersion = 3

// Pack is a scan's evidence with the verdict on it, to hand to somebody who
// was not there. Its hash goes on the chain when it opens a dispute.
//
// A pack is worth its signer: one that nobody known signed shows only that the
// verdict follows from evidence that anybody may have written. What in it can be
// checked against the ledgers names its token, record or block, and a proof of
// possession can be checked by anybody; see [PackVerifier].
type Pack struct {
	Version    int                 `json:"v"`
	Evidence   provenance.Evidence `json:"evidence"`
	Verdict    provenance.Verdict  `json:"verdict"`
	Signatures []PackSignature     `json:"signatures"` // not part of what is hashed
}

// PackSignature is an account's word for a pack: EIP-191 (personal_sign) over
// [PackText].
type PackSignature struct {
	Signer    provenance.Address `json:"signer"`
	Role      string             `json:"role"`      // in whose name: operator, buyer, merchant…
	Signature string             `json:"signature"` // 0x and 130 hex digits
}

// RoleOperator is the role of who gathered the evidence: the party that the
// evidence names, by its registered account.
const RoleOperator = "operator"

// NewPack judges the evidence and packs both. A proof that does not hold is left
// out: anybody can type a wrong code, and with it get a suspect verdict on a
// genuine item signed.
func NewPack(e provenance.Evidence) Pack {
	if e.Proof != nil && !e.Proof.Valid {
		e.Proof = nil
	}
	return Pack{Version: PackVersion, Evidence: e, Verdict: provenance.Judge(e), Signatures: []PackSignature{}}
}

// Hash is the SHA-256 of the pack's canonical JSON (RFC 8785) without its
// signatures.
func (p Pack) Hash() (provenance.Hash, error) {
	text, err := json.Marshal(p)
	if err != nil {
		return provenance.Hash{}, fmt.Errorf("evidence pack: %w", err)
	}
	return hashPack(text)
}

// hashPack hashes a pack's members as they stand, not as this version knows
// them.
func hashPack(text []byte) (provenance.Hash, error) {
	var members map[string]json.RawMessage
	if err := json.Unmarshal(text, &members); err != nil {
		return provenance.Hash{}, fmt.Errorf("evidence pack: %w", err)
	}
	delete(members, "signatures")
	bare, err := json.Marshal(members)
	if err != nil {
		return provenance.Hash{}, fmt.Errorf("evidence pack: %w", err)
	}
	canonical, err := provenance.CanonicalJSON(bare)
	if err != nil {
		return provenance.Hash{}, fmt.Errorf("evidence pack: %w", err)
	}
	return provenance.Sum(canonical), nil
}

// Encode writes the pack as canonical JSON.
func (p Pack) Encode() ([]byte, error) {
	text, err := json.Marshal(p)
	if err != nil {
		return nil, fmt.Errorf("evidence pack: %w", err)
	}
	return provenance.CanonicalJSON(text)
}

// PackText is what a signer of the pack with this hash signs with a wallet's
// personal_sign.
func PackText(hash provenance.Hash, role string) string {
	return fmt.Sprintf("I vouch, as %s, for the Waymark evidence pack with this SHA-256:\n\n%s", role, hash)
}

// Sign returns the pack with one more signature. The role is 1 to 40
// lower-case letters or hyphens.
func (p Pack) Sign(s Signer, role string) (Pack, error) {
	if !validRole(role) {
		return Pack{}, fmt.Errorf("the role %q of a signer is not 1 to 40 lower-case letters or hyphens", role)
	}
	hash, err := p.Hash()
	if err != nil {
		return Pack{}, err
	}
	sig, err := s.SignText(PackText(hash, role))
	if err != nil {
		return Pack{}, fmt.Errorf("signing the evidence pack: %w", err)
	}
	p.Signatures = append(append([]PackSignature{}, p.Signatures...),
		PackSignature{Signer: s.Address(), Role: role, Signature: hexSignature(sig)})
	return p, nil
}

func validRole(role string) bool {
	for i := 0; i < len(role); i++ {
		if c := role[i]; c != '-' && (c < 'a' || c > 'z') {
			return false
		}
	}
	return role != "" && len(role) <= 40
}

// DecodePack reads a pack. It refuses members that it does not know, since a
// signer may have vouched for what the reader would not see.
func DecodePack(text []byte) (Pack, error) {
	var p Pack
	if err := json.Unmarshal(text, &p); err != nil {
		return Pack{}, fmt.Errorf("evidence pack: %w", err)
	}
	if p.Version != PackVersion {
		return Pack{}, fmt.Errorf("evidence pack: version %d, and this program reads %d", p.Version, PackVersion)
	}
	again, err := json.Marshal(p)
	if err != nil {
		return Pack{}, fmt.Errorf("evidence pack: %w", err)
	}
	var given, read any
	if err := errors.Join(json.Unmarshal(text, &given), json.Unmarshal(again, &read)); err != nil {
		return Pack{}, fmt.Errorf("evidence pack: %w", err)
	}
	if where := unread(given, read, "pack"); where != "" {
		return Pack{}, fmt.Errorf("evidence pack: %s is not understood", where)
	}
	return p, nil
}

// unread names the first value in given that did not survive reading, or is
// "". Go's decoder takes member names without regard to case, so looking for
// unknown names is not enough.
func unread(given, read any, at string) string {
	switch g := given.(type) {
	case map[string]any:
		r, _ := read.(map[string]any)
		for _, name := range slices.Sorted(maps.Keys(g)) {
			if _, ok := r[name]; !ok {
				return at + "." + name
			}
			if where := unread(g[name], r[name], at+"."+name); where != "" {
				return where
			}
		}
		return ""
	case []any:
		r, _ := read.([]any)
		if len(r) != len(g) {
			return at
		}
		for i := range g {
			if where := unread(g[i], r[i], fmt.Sprintf("%s[%d]", at, i)); where != "" {
				return where
			}
		}
		return ""
	}
	if given != read {
		return at
	}
	return ""
}
