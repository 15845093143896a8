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

// printTerms says every term that is not plain from buyer, merchant, amount and
// deadline, and what the buyer risks by them.
func printTerms(w io.Writer, t escrow.Terms) {
	for _, m := range escrow.Milestones() {
		if n := t.Share(m); n > 0 {
			fmt.Fprintf(w, "milestone %s pays %s\n", m, percent(n))
		}
	}
	if t.FeeBps > 0 {
		fmt.Fprintf(w, "fee       %s of what the merchant gets, to %s\n", percent(t.FeeBps), t.FeeRecipient)
	}
	fmt.Fprintf(w, "fund      until %s\n", unix(t.FundBy))
	printProof(w, t)
	if t.Inspection > 0 {
		fmt.Fprintf(w, "inspect   %s after the delivery\n", span(t.Inspection))
	} else {
		fmt.Fprintln(w, "inspect   not: a proven delivery pays at once")
	}
	printJudges(w, t)
	if t.RefundWindow > 0 {
		fmt.Fprintf(w, "pay back  the merchant can, %s after the end\n", span(t.RefundWindow))
	}
	for _, r := range app.Risks(t) {
		fmt.Fprintf(w, "risk      %s\n", r.Text)
	}
}

// printProof says what proves a delivery.
func printProof(w io.Writer, t escrow.Terms) {
	if !t.DeliveryCodeHash.IsZero() {
		fmt.Fprintf(w, "code      needed at the delivery; its hash is %s\n", t.DeliveryCodeHash)
	} else {
		fmt.Fprintln(w, "code      none")
	}
	if !t.Destination.IsZero() {
		fmt.Fprintf(w, "goes to   the place or party with the hash %s\n", t.Destination)
	} else {
		fmt.Fprintln(w, "goes to   no place or party that is named")
	}
	fmt.Fprintf(w, "attest    %d of %d have to:\n", t.Threshold, len(t.Attestors))
	for _, who := range t.Attestors {
		fmt.Fprintf(w, "          %s\n", who)
	}
	if t.Grace > 0 {
		fmt.Fprintf(w, "grace     %s after the deadline for handing a timely delivery in\n", span(t.Grace))
	}
}

// printJudges says how a dispute ends.
func printJudges(w io.Writer, t escrow.Terms) {
	if t.Arbiter.IsZero() {
		fmt.Fprintln(w, "arbiter   nobody")
	} else {
		fmt.Fprintf(w, "arbiter   %s\n", t.Arbiter)
	}
	fmt.Fprintf(w, "bond      %s of the amount to open a dispute; who wins gets it\n", percent(t.BondBps))
	fmt.Fprintf(w, "if silent %s after a dispute the buyer gets %s of what is left if the delivery is proven, %s if not\n",
		span(t.Arbitration), percent(t.DeliveredBuyerBps), percent(t.UndeliveredBuyerBps))
}

func span(seconds uint32) time.Duration { return time.Duration(seconds) * time.Second }

func unix(seconds uint64) string { return time.Unix(int64(seconds), 0).UTC().Format(time.RFC3339) }
