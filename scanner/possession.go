package scanner

import (
	"errors"
	"fmt"
	"strings"
	"time"
)

// Possession is the statement that a claim key or an owner signs: that it has an
// item, said to one operator, for one order, within a few minutes. Its text is
// for a wallet's personal_sign. Shown to anybody else, of anything else or at
// another time, the signature proves nothing.
type Possession struct {
	Host     string    // the host that asked
	Item     string    // canonical Digital Link URI
	Chain    string    // CAIP-2 id of the chain that knows the item's token
	Operator string    // MSP id of the party that asked
	Order    string    // the order in whose name the item is scanned, or ""
	Nonce    string    // that no other statement has
	Expires  time.Time // to the second
}

const possessionText = `%s asks you to show that you have this item. Signing costs nothing and moves nothing.

Item: %s
Chain: %s
Operator: %s
Order: %s
Nonce: %s
Expires: %s`

// noOrder stands for an order where there is none.
const noOrder = "none"

// Text is what is signed.
func (p Possession) Text() string {
	order := p.Order
	if order == "" {
		order = noOrder
	}
	return fmt.Sprintf(possessionText, p.Host, p.Item, p.Chain, p.Operator, order, p.Nonce, p.Expires.UTC().Format(time.RFC3339))
}

// Issued is when the statement was made.
func (p Possession) Issued() time.Time { return p.Expires.Add(-ChallengeLife) }

// ReadPossession reads a statement's text. It accepts no other wording, so that
// who signs it cannot have been shown something else.
func ReadPossession(text string) (Possession, error) {
	first, fields, _ := strings.Cut(text, "\n\n")
	p := Possession{Host: strings.SplitN(first, " ", 2)[0]}
	for line := range strings.SplitSeq(fields, "\n") {
		name, value, _ := strings.Cut(line, ": ")
		switch name {
		case "Item":
			p.Item = value
		case "Chain":
			p.Chain = value
		case "Operator":
			p.Operator = value
		case "Order":
			if p.Order = value; value == noOrder {
				p.Order = ""
			}
		case "Nonce":
			p.Nonce = value
		case "Expires":
			t, err := time.Parse(time.RFC3339, value)
			if err != nil {
				return Possession{}, errors.New("the statement's expiry is not a time")
			}
			p.Expires = t.UTC()
		}
	}
	if p.Text() != text {
		return Possession{}, errors.New("this is no statement of possession")
	}
	return p, nil
}
