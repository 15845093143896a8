package scanner

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/waymark/waymark/provenance"
)

// ChallengeLife is how long an owner has to sign.
const ChallengeLife = 5 * time.Minute

// Challenger asks a registered owner to sign for an item. It keeps no state:
// a challenge carries its expiry and a MAC, so any replica with the same key
// can check it. Within its life a signed challenge can be shown again, to
// this house and for this item only.
type Challenger struct {
	Key   []byte    // secret of 32 bytes or more
	Host  string    // the host that the owner is asked by
	Chain string    // CAIP-2 id of the chain that knows the owner
	Rand  io.Reader // nil is crypto/rand
}

// Challenge is a text for a wallet's personal_sign.
type Challenge struct {
	Text    string    `json:"text"`
	Expires time.Time `json:"expires"`
}

const challengeText = `%[1]s asks you to show that you own this item. Signing costs nothing and moves nothing.

Item: %[2]s
Chain: %[3]s
Nonce: %[4]s
Expires: %[5]s`

const nonceBytes = 16

// Challenge returns a fresh text for the owner of item, a canonical Digital
// Link URI, to sign.
func (c *Challenger) Challenge(item string, now time.Time) (Challenge, error) {
	if len(c.Key) < 32 {
		return Challenge{}, errors.New("the challenge key is shorter than 32 bytes")
	}
	random := c.Rand
	if random == nil {
		random = rand.Reader
	}
	salt := make([]byte, nonceBytes)
	if _, err := io.ReadFull(random, salt); err != nil {
		return Challenge{}, fmt.Errorf("drawing a nonce: %w", err)
	}
	expires := now.UTC().Add(ChallengeLife).Truncate(time.Second)
	return Challenge{Text: c.text(item, c.nonce(salt, item, expires), expires), Expires: expires}, nil
}

// Verify checks that text is a challenge of this house for item that has not
// expired at now, and returns the account that signed it. A challenge that
// this house did not make is an error also when the signature is good.
func (c *Challenger) Verify(text, signature, item string, now time.Time) (provenance.Address, error) {
	if len(c.Key) < 32 {
		return provenance.Address{}, errors.New("the challenge key is shorter than 32 bytes")
	}
	nonce, expires, err := readChallenge(text)
	if err != nil {
		return provenance.Address{}, err
	}
	raw, err := base64.RawURLEncoding.DecodeString(nonce)
	if err != nil || len(raw) != nonceBytes+sha256.Size {
		return provenance.Address{}, errors.New("the challenge's nonce is not one of this server's")
	}
	// The text is rebuilt, so that no other wording can be passed as one.
	want := c.text(item, c.nonce(raw[:nonceBytes], item, expires), expires)
	if !hmac.Equal([]byte(want), []byte(text)) {
		return provenance.Address{}, errors.New("this is not a challenge that this server issued for this item")
	}
	if !now.Before(expires) {
		return provenance.Address{}, fmt.Errorf("the challenge expired at %s", expires.Format(time.RFC3339))
	}
	return RecoverText(text, signature)
}

func (c *Challenger) text(item, nonce string, expires time.Time) string {
	return fmt.Sprintf(challengeText, c.Host, item, c.Chain, nonce, expires.Format(time.RFC3339))
}

// nonce is random salt and a MAC over everything that the text says.
func (c *Challenger) nonce(salt []byte, item string, expires time.Time) string {
	mac := hmac.New(sha256.New, c.Key)
	for _, field := range []string{"waymark/owner-challenge", c.Host, item, c.Chain, expires.Format(time.RFC3339), string(salt)} {
		fmt.Fprintf(mac, "%d:%s", len(field), field)
	}
	return base64.RawURLEncoding.EncodeToString(mac.Sum(salt))
}

func readChallenge(text string) (nonce string, expires time.Time, err error) {
	for _, line := range strings.Split(text, "\n") {
		if v, ok := strings.CutPrefix(line, "Nonce: "); ok {
			nonce = v
		}
		if v, ok := strings.CutPrefix(line, "Expires: "); ok {
			if expires, err = time.Parse(time.RFC3339, v); err != nil {
				return "", time.Time{}, errors.New("the challenge's expiry is not a time")
			}
			expires = expires.UTC()
		}
	}
	if nonce == "" || expires.IsZero() {
		return "", time.Time{}, errors.New("this is no owner challenge")
	}
	return nonce, expires, nil
}
