package main

import (
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/app"
)

// bps is a share on the command line: a percentage such as 10% or 0.25%, kept
// in hundredths of a percent.
type bps uint16

// Set implements pflag.Value.
func (b *bps) Set(text string) error {
	number, ok := strings.CutSuffix(strings.TrimSpace(text), "%")
	if !ok {
		return fmt.Errorf("%q is no share such as 10%%", text)
	}
	f, err := strconv.ParseFloat(strings.TrimSpace(number), 64)
	hundredths := math.Round(f * 100)
	if err != nil || math.IsNaN(f) || f < 0 || f > 100 || math.Abs(f*100-hundredths) > 1e-6 {
		return fmt.Errorf("%q is no share from 0%% to 100%% with two decimals", text)
	}
	*b = bps(hundredths)
	return nil
}

// Type implements pflag.Value.
func (b *bps) Type() string { return "percent" }

func (b *bps) String() string { return percent(uint16(*b)) }

func percent(hundredths uint16) string {
	return strconv.FormatFloat(float64(hundredths)/100, 'f', -1, 64) + "%"
}

// seconds is a time span as terms hold it.
func seconds(flag string, d time.Duration) (uint32, error) {
	if d < 0 || d%time.Second != 0 || d/time.Second > math.MaxUint32 {
		return 0, fmt.Errorf("--%s %s is no number of seconds from 0", flag, d)
	}
	return uint32(d / time.Second), nil
}

// printAgreed says what an order's sides agree to, and where its money is.
func printAgreed(w io.Writer, o app.OrderView) {
	printTerms(w, o.Terms)
	if o.DisputeUntil != nil {
		fmt.Fprintf(w, "dispute   until %s\n", o.DisputeUntil.Format(time.RFC3339))
	}
	if o.DecideUntil != nil {
		fmt.Fprintf(w, "arbiter   until %s\n", o.DecideUntil.Format(time.RFC3339))
	}
	if o.Status != escrow.Offered {
		fmt.Fprintf(w, "money     %s to the merchant, %s as fee, %s back to the buyer, %s in escrow\n",
			o.Money.Merchant, o.Money.Fee, o.Money.Buyer, o.Money.Left)
		printCredits(w, o.Credits)
	}
}

// printTerms says what is not plain from buyer, merchant, amount and deadline.
func printTerms(w io.Writer, t escrow.Terms) {
	for _, m := range escrow.Milestones() {
		if n := t.Share(m); n > 0 {
			fmt.Fprintf(w, "milestone %s pays %s\n", m, percent(n))
		}
	}
	if t.Inspection > 0 {
		fmt.Fprintf(w, "inspect   %s after the delivery\n", time.Duration(t.Inspection)*time.Second)
	}
	if t.FeeBps > 0 {
		fmt.Fprintf(w, "fee       %s of what the merchant gets, to %s\n", percent(t.FeeBps), t.FeeRecipient)
	}
	if !t.DeliveryCodeHash.IsZero() {
		fmt.Fprintln(w, "door code needed at the delivery")
	}
	if t.Arbitration > 0 {
		fmt.Fprintf(w, "if silent %s after a dispute the buyer gets %s of what is left\n", time.Duration(t.Arbitration)*time.Second, percent(t.UndeliveredBuyerBps))
	}
}
