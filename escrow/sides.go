package escrow

import (
	"slices"

	"github.com/waymark/waymark/provenance"
)

// sides are the parties of the custody ledger that speak for the buyer and for
// the merchant: those that registered their accounts. An account may be
// registered by several; then each of them is a side's.
type sides struct {
	buyer, merchant []string // MSP ids
}

func sidesOf(t Terms, parties []provenance.Party) (s sides) {
	for _, p := range parties {
		if p.Account.IsZero() {
			continue
		}
		if p.Account == t.Buyer {
			s.buyer = append(s.buyer, p.MSP)
		}
		if p.Account == t.Merchant {
			s.merchant = append(s.merchant, p.MSP)
		}
	}
	return s
}

func (s sides) isMerchant(msp string) bool { return slices.Contains(s.merchant, msp) }

// is reports whether the party is one side's.
func (s sides) is(msp string) bool { return s.isMerchant(msp) || slices.Contains(s.buyer, msp) }
