package main

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"

	"github.com/spf13/cobra"

	"github.com/waymark/waymark/cmd/waymark/client"
	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/web/api"
)

func (a *cli) passportCmd() *cobra.Command {
	cmd := &cobra.Command{Use: "passport", Short: "Versions of items' passports"}
	cmd.AddCommand(a.passportAppendCmd())
	return cmd
}

func (a *cli) passportAppendCmd() *cobra.Command {
	var n app.NewPassport
	cmd := &cobra.Command{
		Use:   "append (--item URI | --batch KEY) PASSPORT.json",
		Short: "Append a version to the passports of an item or a batch; earlier ones stay provable",
		Long: "Append takes the whole shared passport, as mint does, and gives each item its own version of it on the\n" +
			"chain. The same file again completes what is missing and repeats nothing.",
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			text, err := os.ReadFile(args[0])
			if err != nil {
				return err
			}
			if !json.Valid(text) {
				return fmt.Errorf("%s is no JSON document", args[0])
			}
			n.Passport = text
			return a.with(cmd.Context(), app.RoleMaker, func(c client.Client) error {
				var out app.AppendedPassports
				if err := c.Call(cmd.Context(), http.MethodPost, "/api/v1/passports", "", n, &out); err != nil {
					return a.explainPassport(err)
				}
				return a.show(out, func(w io.Writer) {
					fmt.Fprintf(w, "%d versions appended, %d passports are in force already\n", out.Appended, out.Unchanged)
					for _, tx := range out.Tx {
						fmt.Fprintf(w, "tx  %s\n", tx)
					}
				})
			})
		},
	}
	cmd.Flags().StringVar(&n.Item, "item", "", "the item's Digital Link")
	cmd.Flags().StringVar(&n.Batch, "batch", "", "the batch's key")
	cmd.MarkFlagsOneRequired("item", "batch")
	cmd.MarkFlagsMutuallyExclusive("item", "batch")
	return cmd
}

// explainPassport lists what is wrong with the document before the one-line
// error.
func (a *cli) explainPassport(err error) error {
	p, ok := err.(*client.Problem)
	if !ok || a.json || len(p.Problems) == 0 {
		return err
	}
	for _, problem := range p.Problems {
		fmt.Fprintln(a.err, problem)
	}
	return fmt.Errorf("nothing was appended: %d faults in the passport (%s)", len(p.Problems), p.Code())
}

func (a *cli) recoverCmd() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "recover",
		Short: "Give the token of a lost key to another account, unless its holder refuses in time",
		Long: "The holder has 180 days to refuse, 60 once the item's sealed code is shown, and 14 once the guardian that the\n" +
			"holder chose agrees. A proposal that nobody carries out within 30 more days has lapsed.",
	}
	cmd.AddCommand(a.proposeCmd(), a.supportCmd(), a.lockCmd(), a.guardianCmd(),
		a.recoveryStepCmd("veto", "Refuse a recovery, as the item's holder, or withdraw it, as its maker", app.RoleMaker),
		a.recoveryStepCmd("execute", "Carry out a recovery that nobody refused in time", app.RoleMaker))
	return cmd
}

func (a *cli) proposeCmd() *cobra.Command {
	var body api.ProposalBody
	cmd := &cobra.Command{
		Use:   "propose LABEL --to ACCOUNT --reason TEXT",
		Short: "Propose to give an item to another account, as its maker",
		Args:  cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.recoveryStep(cmd, "propose", app.RoleMaker, args[0], func(item string) any { body.Item = item; return body })
		},
	}
	cmd.Flags().StringVar(&body.To, "to", "", "the account that shall have it")
	cmd.Flags().StringVar(&body.Reason, "reason", "", "why; the chain keeps its hash")
	cmd.MarkFlagRequired("to")
	cmd.MarkFlagRequired("reason")
	return cmd
}

func (a *cli) recoveryStepCmd(step, short string, role app.Role) *cobra.Command {
	var as string
	cmd := &cobra.Command{
		Use:   step + " LABEL",
		Short: short,
		Args:  cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.recoveryStep(cmd, step, app.Role(as), args[0], func(item string) any { return api.RecoveryBody{Item: item} })
		},
	}
	cmd.Flags().StringVar(&as, "role", string(role), "whose credential to use, where no token is given: maker, merchant or buyer")
	return cmd
}

func (a *cli) recoveryStep(cmd *cobra.Command, step string, role app.Role, label string, body func(item string) any) error {
	item, err := itemOf(label)
	if err != nil {
		return err
	}
	return a.with(cmd.Context(), role, func(c client.Client) error {
		var out app.RecoveryState
		if err := c.Call(cmd.Context(), http.MethodPost, "/api/v1/recoveries/"+step, "", body(item), &out); err != nil {
			return err
		}
		return a.show(out, func(w io.Writer) {
			fmt.Fprintf(w, "%s is %s's", out.Item, out.Owner)
			if r := out.Recovery; r != nil {
				fmt.Fprintf(w, "; it can go to %s after %s, unless its holder refuses", r.To, r.EndsAt.Format("2 January 2006 15:04 MST"))
			}
			fmt.Fprintln(w)
			if out.Tx != "" {
				fmt.Fprintf(w, "tx  %s\n", out.Tx)
			}
		})
	})
}
