package escrow

import (
	"encoding/json"
	"fmt"
	"math/big"
)

type termsFields Terms

// amountText shadows the amount: as a number it would lose digits in every
// program that reads JSON numbers as doubles.
type amountText struct {
	*termsFields
	Amount string `json:"amount"`
}

// MarshalJSON writes the amount as a string of decimal digits; it is empty
// when the amount is not known.
func (t Terms) MarshalJSON() ([]byte, error) {
	v := amountText{termsFields: (*termsFields)(&t)}
	if t.Amount != nil {
		v.Amount = t.Amount.String()
	}
	return json.Marshal(v)
}

// UnmarshalJSON reads what MarshalJSON writes.
func (t *Terms) UnmarshalJSON(text []byte) error {
	var fields termsFields
	v := amountText{termsFields: &fields}
	if err := json.Unmarshal(text, &v); err != nil {
		return err
	}
	*t = Terms(fields)
	t.Amount = nil
	if v.Amount == "" {
		return nil
	}
	for _, c := range v.Amount {
		if c < '0' || c > '9' {
			return fmt.Errorf("the amount %q is not a whole number in decimal digits", v.Amount)
		}
	}
	if len(v.Amount) > 39 { // 2^128 has 39 digits
		return fmt.Errorf("the amount %q does not fit in 128 bits", v.Amount)
	}
	t.Amount, _ = new(big.Int).SetString(v.Amount, 10)
	return nil
}
