package main

import (
	"crypto/rand"
	"fmt"
	"io"
	"net/http"
	"time"

	"github.com/spf13/cobra"

	"github.com/waymark/waymark/cmd/waymark/client"
	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/web/api"
)

// codeCmd draws the buyer's code. Nothing of it leaves the machine.
func (a *cli) codeCmd() *cobra.Command {
	return &cobra.Command{
		Use: "code", Short: "draw the code that you, the buyer, give out at the delivery", Args: cobra.NoArgs,
		Long: "Draws a code and prints it with its hash. Give the hash to the merchant, who puts it into the order (waymark escrow offer --code-hash), and the code to nobody until you hold the item: whoever shows it is believed about the delivery.",
		RunE: func(*cobra.Command, []string) error {
			code, err := escrow.NewDeliveryCode(rand.Reader)
			if err != nil {
				return err
			}
			hash := escrow.HashCode(code)
			return a.show(map[string]string{"code": code.String(), "hash": hash.String()}, func(w io.Writer) {
				fmt.Fprintf(w, "code      %s   keep it until you hold the item\nhash      %s   for the merchant\n", code, hash)
			})
		},
	}
}

func (a *cli) offerCmd() *cobra.Command {
	body := api.OfferBody{Offer: app.DefaultOffer()}
	var codeHash, key string
	var deadline, inspection, fundBy time.Duration
	var shipped, customs, fee bps
	bond := bps(body.BondBps)
	cmd := &cobra.Command{
		Use:   "offer ITEM --buyer ACCOUNT --amount WEI --code-hash HASH",
		Short: "Offer an item to a buyer: signs the order's terms",
		Args:  cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) (err error) {
			if body.Item, err = itemOf(args[0]); err != nil {
				return err
			}
			if codeHash != "" {
				if body.DeliveryCodeHash, err = provenance.ParseHash(codeHash); err != nil {
					return err
				}
			}
			body.Deadline = time.Now().Add(deadline)
			if fundBy != 0 {
				body.FundBy = time.Now().Add(fundBy)
			}
			if body.Inspection, err = seconds("inspection", inspection); err != nil {
				return err
			}
			body.ShippedBps, body.CustomsBps, body.FeeBps, body.BondBps = uint16(shipped), uint16(customs), uint16(fee), uint16(bond)
			return a.with(cmd.Context(), app.RoleMerchant, func(c client.Client) (err error) {
				if len(body.Attestors) == 0 {
					if body.Attestors, err = c.Attestors(cmd.Context()); err != nil {
						return err
					}
				}
				var o app.OrderView
				if err := c.Call(cmd.Context(), http.MethodPost, "/api/v1/orders", key, body, &o); err != nil {
					return err
				}
				return a.show(o, func(w io.Writer) { printOrder(w, a.language(), o) })
			})
		},
	}
	f := cmd.Flags()
	f.Var(addressFlag{&body.Buyer}, "buyer", "the buyer's account")
	f.StringVar(&body.Amount, "amount", "", "in the asset's smallest unit (wei)")
	f.Var(addressFlag{&body.Asset}, "asset", "ERC-20 contract (default: ether)")
	f.StringVar(&codeHash, "code-hash", "", "hash of the code that the buyer drew (waymark escrow code)")
	f.BoolVar(&body.WithoutCode, "without-code", false, "the order has no code: a carrier's record at the destination pays")
	f.StringVar(&body.Destination, "destination", "", "where it has to go: a place's or a party's GLN, or a party's MSP id")
	f.BoolVar(&body.ConfirmOnly, "confirm-only", false, "neither code nor destination: the buyer's confirmation alone pays")
	f.DurationVar(&deadline, "deadline", 14*24*time.Hour, "time for delivery, from now")
	f.DurationVar(&fundBy, "fund-by", 0, "time in which it can be funded, from now (default: until the deadline)")
	f.Uint32Var(&body.Grace, "grace", body.Grace, "seconds after the deadline for handing in a timely delivery")
	f.DurationVar(&inspection, "inspection", time.Duration(body.Inspection)*time.Second, "time after the delivery in which the buyer may dispute it; 0: delivery pays at once")
	f.Var(&shipped, "shipped", "share that the merchant gets once the item was handed over and taken, such as 10%")
	f.Var(&customs, "customs", "share that the merchant gets once the item is through customs, such as 10%")
	f.Var(&fee, "fee", "share of what the merchant gets that goes to --fee-recipient, such as 0.25%")
	f.Var(addressFlag{&body.FeeRecipient}, "fee-recipient", "account that gets the fee")
	f.Var(&bond, "bond", "share of the amount that opening a dispute costs; who wins gets it")
	f.Var(addressFlag{&body.Arbiter}, "arbiter", "account that decides a dispute, of neither side's party (default: nobody decides)")
	f.Uint32Var(&body.Arbitration, "arbitration", body.Arbitration, "seconds of a dispute")
	f.Uint32Var(&body.RefundWindow, "refund-window", 0, "seconds after the end in which the merchant may pay back through the escrow")
	f.Uint16Var(&body.DeliveredBuyerBps, "delivered-to-buyer", body.DeliveredBuyerBps, "split if nobody decides a dispute and the delivery is proven, in hundredths of a percent")
	f.Uint16Var(&body.UndeliveredBuyerBps, "undelivered-to-buyer", body.UndeliveredBuyerBps, "split if nobody decides a dispute and the delivery is not proven, in hundredths of a percent")
	f.StringSliceVar(&body.Attestors, "attestors", nil, "MSP ids that attest the delivery (default: all but the maker)")
	f.Uint8Var(&body.Threshold, "threshold", 2, "attestations that release")
	f.StringVar(&key, "key", "", "idempotency key: the same key makes the same order")
	cmd.MarkFlagRequired("buyer")
	cmd.MarkFlagRequired("amount")
	return cmd
}
