package scanner

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"time"
)

// ChallengeLife is how long an owner has to sign.
const ChallengeLife = 5 * time.Minute

// Challenger asks for statements of possession. It keeps no state: a challenge
// carries its expiry and a MAC, so any replica with the same key can check it.
// Within its life a signed challenge can be shown again, to this operator, for
// this item and this order only.
type Challenger struct {
	Key      []byte    // secret of 32 bytes or more
	Host     string    // the host that asks
	Chain    string    // CAIP-2 id of the chain that knows the owner
	Operator string    // MSP id of the party that asks
	Rand     io.Reader // nil is crypto/rand
}

// Challenge is a text for a wallet's personal_sign.
type Challenge struct {
	Text    string    `json:"text"`
	Expires time.Time `json:"expires"`
}

const nonceBytes = 16

var errShortKey = errors.New("the challenge key is shorter than 32 bytes")

// Challenge returns a fresh text to sign for item, a canonical Digital Link URI,
// and for order, which may be "".
func (c *Challenger) Challenge(item, order string, now time.Time) (Challenge, error) {
	if len(c.Key) < 32 {
		return Challenge{}, errShortKey
	}
	random := c.Rand
	if random == nil {
		random = rand.Reader
	}
	salt := make([]byte, nonceBytes)
	if _, err := io.ReadFull(random, salt); err != nil {
		return Challenge{}, fmt.Errorf("drawing a nonce: %w", err)
	}
	p := c.statement(item, order, now.UTC().Add(ChallengeLife).Truncate(time.Second))
	p.Nonce = c.nonce(salt, p)
	return Challenge{Text: p.Text(), Expires: p.Expires}, nil
}

// Verify checks that text is a challenge of this operator for item and order
// that has not expired at now. Who signed it is another question.
func (c *Challenger) Verify(text, item, order string, now time.Time) error {
	if len(c.Key) < 32 {
		return errShortKey
	}
	said, err := ReadPossession(text)
	if err != nil {
		return err
	}
	raw, err := base64.RawURLEncoding.DecodeString(said.Nonce)
	if err != nil || len(raw) != nonceBytes+sha256.Size {
		return errors.New("the challenge's nonce is not one of this server's")
	}
	want := c.statement(item, order, said.Expires)
	want.Nonce = c.nonce(raw[:nonceBytes], want)
	if !hmac.Equal([]byte(want.Text()), []byte(text)) {
		return errors.New("this is not a challenge that this server issued for this item and order")
	}
	if !now.Before(said.Expires) {
		return fmt.Errorf("the challenge expired at %s", said.Expires.Format(time.RFC3339))
	}
	return nil
}

func (c *Challenger) statement(item, order string, expires time.Time) Possession {
	return Possession{Host: c.Host, Item: item, Chain: c.Chain, Operator: c.Operator, Order: order, Expires: expires}
}

// nonce is random salt and a MAC over everything that the text says.
func (c *Challenger) nonce(salt []byte, p Possession) string {
	mac := hmac.New(sha256.New, c.Key)
	p.Nonce = ""
	for _, field := range []string{"waymark/possession", p.Text(), string(salt)} {
		fmt.Fprintf(mac, "%d:%s", len(field), field)
	}
	return base64.RawURLEncoding.EncodeToString(mac.Sum(salt))
}
