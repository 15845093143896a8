package main

import (
	"context"
	"crypto/rand"
	"fmt"
	"io"
	"net/http"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"github.com/waymark/waymark/cmd/waymark/client"
	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/internal/messages"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/web/api"
)

func (a *cli) escrowCmd() *cobra.Command {
	cmd := &cobra.Command{Use: "escrow", Short: "Offer, pay and settle orders"}
	cmd.AddCommand(a.doorCodeCmd(), a.offerCmd(), a.listOrdersCmd(), a.showOrderCmd(),
		a.fundCmd(), a.fundingCmd(), a.signFundingCmd(),
		a.actCmd(app.Confirm, app.RoleBuyer, "confirm the delivery: pays the merchant"),
		a.actCmd(app.Cancel, app.RoleMerchant, "cancel: pays the buyer back"),
		a.actCmd(app.Refund, app.RoleBuyer, "pay the buyer back after the deadline"),
		a.disputeCmd(), a.resolveCmd(), a.withdrawCmd())
	return cmd
}

func (a *cli) doorCodeCmd() *cobra.Command {
	return &cobra.Command{
		Use: "door-code", Short: "draw a code for a recipient to say at the door", Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			code, err := escrow.NewDeliveryCode(rand.Reader)
			if err != nil {
				return err
			}
			return a.show(map[string]string{"doorCode": code.String()}, func(w io.Writer) { fmt.Fprintln(w, code) })
		},
	}
}

func (a *cli) offerCmd() *cobra.Command {
	var body api.OfferBody
	var doorCode, key string
	var deadline, inspection time.Duration
	var shipped, customs, fee bps
	cmd := &cobra.Command{
		Use:   "offer ITEM --buyer ACCOUNT --amount WEI",
		Short: "Offer an item to a buyer: signs the order's terms",
		Args:  cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) (err error) {
			if body.Item, err = itemOf(args[0]); err != nil {
				return err
			}
			if doorCode != "" {
				text, err := readSecret(doorCode, cmd.InOrStdin())
				if err != nil {
					return err
				}
				code, err := escrow.ParseDeliveryCode(text)
				if err != nil {
					return err
				}
				body.DeliveryCodeHash = escrow.HashCode(code)
			}
			body.Deadline = time.Now().Add(deadline)
			if body.Inspection, err = seconds("inspection", inspection); err != nil {
				return err
			}
			body.ShippedBps, body.CustomsBps, body.FeeBps = uint16(shipped), uint16(customs), uint16(fee)
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
	f.DurationVar(&deadline, "deadline", 14*24*time.Hour, "time for delivery, from now")
	f.Uint32Var(&body.Grace, "grace", 3600, "seconds after the deadline for handing in a timely delivery")
	f.DurationVar(&inspection, "inspection", 0, "time after the delivery in which the buyer may dispute it, such as 72h (default: delivery pays at once)")
	f.Var(&shipped, "shipped", "share that the merchant gets once the item was handed over and taken, such as 10%")
	f.Var(&customs, "customs", "share that the merchant gets once the item is through customs, such as 10%")
	f.Var(&fee, "fee", "share of what the merchant gets that goes to --fee-recipient, such as 0.25%")
	f.Var(addressFlag{&body.FeeRecipient}, "fee-recipient", "account that gets the fee")
	f.Var(addressFlag{&body.Arbiter}, "arbiter", "account that decides a dispute (default: this server's)")
	f.Uint32Var(&body.Arbitration, "arbitration", 7*24*3600, "seconds that the arbiter has")
	f.Uint16Var(&body.DeliveredBuyerBps, "delivered-to-buyer", 0, "split if nobody decides a dispute and the delivery is proven, in hundredths of a percent")
	f.Uint16Var(&body.UndeliveredBuyerBps, "undelivered-to-buyer", 10000, "split if nobody decides a dispute and the delivery is not proven, in hundredths of a percent")
	f.StringVar(&body.Destination, "destination", "", "where it has to go: a place's GLN or a party's MSP id")
	f.StringVar(&doorCode, "door-code-file", "", "file with the recipient's door code, which the delivery then has to show")
	f.StringSliceVar(&body.Attestors, "attestors", nil, "MSP ids that attest the delivery (default: all but the maker)")
	f.Uint8Var(&body.Threshold, "threshold", 2, "attestations that release")
	f.StringVar(&key, "key", "", "idempotency key: the same key makes the same order")
	cmd.MarkFlagRequired("buyer")
	cmd.MarkFlagRequired("amount")
	return cmd
}

func (a *cli) actCmd(verb app.OrderVerb, role app.Role, about string) *cobra.Command {
	return &cobra.Command{
		Use: string(verb) + " ORDER", Short: about, Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error { return a.act(cmd.Context(), role, args[0], verb, nil) },
	}
}

func (a *cli) disputeCmd() *cobra.Command {
	var evidence string
	cmd := &cobra.Command{
		Use: "dispute ORDER --evidence HASH", Short: "open a dispute with the hash of an evidence pack", Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			hash, err := provenance.ParseHash(evidence)
			if err != nil {
				return err
			}
			return a.act(cmd.Context(), app.RoleBuyer, args[0], app.Dispute, api.DisputeBody{Evidence: hash})
		},
	}
	cmd.Flags().StringVar(&evidence, "evidence", "", "SHA-256 of the evidence pack (waymark verify --pack prints it)")
	cmd.MarkFlagRequired("evidence")
	return cmd
}

func (a *cli) resolveCmd() *cobra.Command {
	var body api.ResolveBody
	cmd := &cobra.Command{
		Use: "resolve ORDER --to-buyer BPS", Short: "decide a dispute, as the arbiter that the terms name", Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.act(cmd.Context(), app.RoleArbiter, args[0], app.Resolve, body)
		},
	}
	cmd.Flags().Uint16Var(&body.BuyerBps, "to-buyer", 0, "what the buyer gets, in hundredths of a percent")
	cmd.MarkFlagRequired("to-buyer")
	return cmd
}

func (a *cli) act(ctx context.Context, role app.Role, id string, verb app.OrderVerb, in any) error {
	return a.with(ctx, role, func(c client.Client) error {
		o, err := c.Act(ctx, id, verb, in)
		if err != nil {
			return err
		}
		return a.show(o, func(w io.Writer) { printOrder(w, a.language(), o) })
	})
}

func (a *cli) listOrdersCmd() *cobra.Command {
	return &cobra.Command{
		Use: "list", Short: "list the orders of the merchant, or of the token's account", Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return a.with(cmd.Context(), app.RoleMerchant, func(c client.Client) error {
				var list app.OrderList
				if err := c.Call(cmd.Context(), http.MethodGet, "/api/v1/orders?limit=200", "", nil, &list); err != nil {
					return err
				}
				return a.show(list, func(w io.Writer) {
					t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
					for _, o := range list.Orders {
						fmt.Fprintf(t, "%s\t%s\t%s\t%s\n", a.language().Word("cli.status.", string(o.Status)), o.ID, amount(o), o.Item)
					}
					t.Flush()
				})
			})
		},
	}
}

func (a *cli) showOrderCmd() *cobra.Command {
	return &cobra.Command{
		Use: "show ORDER", Short: "show an order and what happened to it", Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.with(cmd.Context(), app.RoleMerchant, func(c client.Client) error {
				o, err := c.Order(cmd.Context(), args[0])
				if err != nil {
					return err
				}
				return a.show(o, func(w io.Writer) { printOrder(w, a.language(), o) })
			})
		},
	}
}

func amount(o app.OrderView) string { return amountOf(o.Amount, o.Terms.Asset) }

func amountOf(digits string, asset provenance.Address) string {
	if asset.IsZero() {
		return digits + " wei"
	}
	return digits + " of " + asset.String()
}

// cost is what a transaction used and paid, where that is known.
func cost(gas uint64, fee string) string {
	if fee == "" {
		return fmt.Sprintf("%d gas", gas)
	}
	return fmt.Sprintf("%d gas for %s wei", gas, fee)
}

func printOrder(w io.Writer, l *messages.Language, o app.OrderView) {
	fmt.Fprintf(w, "order     %s\nstatus    %s\nitem      %s\namount    %s\nbuyer     %s\nmerchant  %s\ndeadline  %s\n",
		o.ID, l.Word("cli.status.", string(o.Status)), o.Item, amount(o), o.Terms.Buyer, o.Terms.Merchant, o.Deadline.Format(time.RFC3339))
	printAgreed(w, o)
	if o.Note != "" {
		fmt.Fprintf(w, "note      %s\n", o.Note)
	}
	for _, s := range o.Steps {
		what := l.Word("cli.status.", string(s.Status))
		if s.Milestone != "" {
			what = l.Word("cli.milestone.", string(s.Milestone))
		}
		fmt.Fprintf(w, "  %-10s %s  block %d  %s\n", what, s.Tx, s.Block, cost(s.Gas, s.Fee))
	}
	if n := len(o.Attestations); n > 0 || o.Status == escrow.Funded {
		text, _ := l.Text("cli.order.attested", n, int(o.Terms.Threshold))
		fmt.Fprintln(w, " ", text)
	}
}
