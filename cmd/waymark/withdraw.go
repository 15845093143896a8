package main

import (
	"crypto/rand"
	"fmt"
	"io"
	"net/http"

	"github.com/spf13/cobra"

	"github.com/waymark/waymark/cmd/waymark/client"
	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/provenance"
)

// addressFlag is an account or contract on the command line.
type addressFlag struct{ into *provenance.Address }

// Set implements pflag.Value.
func (f addressFlag) Set(text string) (err error) {
	*f.into, err = provenance.ParseAddress(text)
	return err
}

// Type implements pflag.Value.
func (addressFlag) Type() string { return "0x…" }

func (f addressFlag) String() string {
	if f.into == nil || f.into.IsZero() {
		return ""
	}
	return f.into.String()
}

// withdrawCmd pays out what the escrow could not pay.
func (a *cli) withdrawCmd() *cobra.Command {
	var w app.Withdrawal
	var role, token string
	cmd := &cobra.Command{
		Use: "withdraw [--asset TOKEN] [--to ACCOUNT]", Short: "pay out what waits in the escrow as a credit", Args: cobra.NoArgs,
		Long: "Pays out what the escrow could not pay to the token's account, such as while the asset barred it. Without flags it is ether, paid to the account itself.",
		RunE: func(cmd *cobra.Command, _ []string) (err error) {
			if token != "" {
				if w.Token, err = provenance.ParseToken(token); err != nil {
					return err
				}
			}
			return a.with(cmd.Context(), app.Role(role), func(c client.Client) error {
				var step escrow.Step
				if err := c.Call(cmd.Context(), http.MethodPost, "/api/v1/credits/withdraw", rand.Text(), w, &step); err != nil {
					return err
				}
				return a.show(step, func(out io.Writer) { fmt.Fprintf(out, "withdrawn in %s, %s\n", step.Tx, cost(step.Gas, step.Fee)) })
			})
		},
	}
	f := cmd.Flags()
	f.Var(addressFlag{&w.Asset}, "asset", "ERC-20 contract of the credit (default: ether)")
	f.Var(addressFlag{&w.Passport}, "passport", "contract of an item's token that waits")
	f.StringVar(&token, "token", "", "id of the item's token that waits")
	f.Var(addressFlag{&w.To}, "to", "account that gets it (default: the one whose credit it is)")
	f.Var(addressFlag{&w.For}, "for", "another account whose credit is paid to itself, such as a contract that cannot ask for it")
	f.StringVar(&role, "as", string(app.RoleBuyer), "role of the account that asks, when no token says")
	return cmd
}

// printCredits says what waits for whom.
func printCredits(w io.Writer, credits []app.Credit) {
	for _, c := range credits {
		fmt.Fprintf(w, "credit    %s waits as a credit for %s, %s: waymark escrow withdraw pays it out\n", amountOf(c.Amount, c.Asset), c.For, c.Account)
	}
}
