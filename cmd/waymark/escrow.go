package main

import (
	"context"
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
)

func (a *cli) escrowCmd() *cobra.Command {
	cmd := &cobra.Command{Use: "escrow", Short: "Offer, pay and settle orders"}
	cmd.AddCommand(a.codeCmd(), a.offerCmd(), a.listOrdersCmd(), a.showOrderCmd(),
		a.fundCmd(), a.fundingCmd(), a.signFundingCmd(),
		a.actCmd(app.Confirm, app.RoleBuyer, "confirm the delivery: pays the merchant"),
		a.actCmd(app.Cancel, app.RoleMerchant, "cancel: pays the buyer back"),
		a.actCmd(app.Refund, app.RoleBuyer, "pay the buyer back after the deadline"),
		a.evidenceCmd(app.Dispute, "open a dispute with the hash of an evidence pack; it costs the bond"),
		a.evidenceCmd(app.Answer, "hand in evidence during a dispute"),
		a.sideCmd(app.Retract, "take a dispute back; the bond goes to the other side"),
		a.sideCmd(app.Default, "end a dispute that nobody decided by the terms' own split"),
		a.sideCmd(app.PublishTerms, "write the order's terms to the chain's log for everybody"),
		a.proveCmd(), a.refundAfterCmd(), a.splitCmd(), a.extendCmd(), a.resolveCmd(), a.withdrawCmd())
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
