package main

import (
	"errors"
	"fmt"
	"io"
	"log/slog"
	"maps"
	"net/http"
	"slices"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/waymark/waymark/cmd/waymark/client"
	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/web/api"
)

func (a *cli) tokenCmd() *cobra.Command {
	cmd := &cobra.Command{Use: "token", Short: "Issue, list and revoke the tokens that let a party write"}
	cmd.AddCommand(a.tokenIssueCmd(), a.tokenListCmd(), a.tokenRevokeCmd())
	return cmd
}

func (a *cli) tokenIssueCmd() *cobra.Command {
	var role, note, person, account string
	cmd := &cobra.Command{
		Use: "issue --role ROLE [--party MSP]", Short: "issue a token: it is shown this once and stored hashed", Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return a.with(cmd.Context(), app.RoleAdmin, func(c client.Client) error {
				party := a.party
				if party == "" {
					party = a.defaultParty(app.Role(role))
				}
				if party == "" {
					return errors.New("say which party it is for: --party, such as --party CarrierMSP")
				}
				n := app.NewCredential{Party: party, Role: app.Role(role), Person: person, Note: note}
				if account != "" {
					var err error
					if n.Account, err = provenance.ParseAddress(account); err != nil {
						return fmt.Errorf("--account: %w", err)
					}
				}
				issued, err := c.IssueTo(cmd.Context(), n)
				if err != nil {
					return err
				}
				return a.show(issued, func(w io.Writer) { fmt.Fprintln(w, issued.Token) })
			})
		},
	}
	cmd.Flags().StringVar(&role, "role", "", "maker, custodian, merchant, buyer, arbiter or admin")
	cmd.Flags().StringVar(&person, "person", "", "buyer, arbiter: who of the party it is, such as anna; each has an account of its own (default: the party's)")
	cmd.Flags().StringVar(&account, "account", "", "account that it acts with, of those that the server keeps for party and role (default: the party's)")
	cmd.Flags().StringVar(&note, "note", "", "what it is for, such as a handheld's number")
	cmd.MarkFlagRequired("role")
	return cmd
}

func (a *cli) tokenListCmd() *cobra.Command {
	return &cobra.Command{
		Use: "list", Short: "list the tokens that are valid", Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return a.with(cmd.Context(), app.RoleAdmin, func(c client.Client) error {
				var list api.CredentialList
				if err := c.Call(cmd.Context(), http.MethodGet, "/api/v1/credentials", "", nil, &list); err != nil {
					return err
				}
				return a.show(list, func(w io.Writer) {
					t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
					for _, k := range list.Credentials {
						fmt.Fprintf(t, "%s\t%s\t%s\t%s\t%s\t%s\n", k.ID, k.Party, k.Role, k.Account, k.Created.Format("2006-01-02 15:04"), k.Note)
					}
					t.Flush()
				})
			})
		},
	}
}

func (a *cli) tokenRevokeCmd() *cobra.Command {
	return &cobra.Command{
		Use: "revoke ID", Short: "make a token worthless at once", Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.with(cmd.Context(), app.RoleAdmin, func(c client.Client) error {
				if err := c.Call(cmd.Context(), http.MethodDelete, "/api/v1/credentials/"+args[0], "", nil, nil); err != nil {
					return err
				}
				return a.show(map[string]string{"revoked": args[0]}, func(w io.Writer) { fmt.Fprintln(w, "revoked") })
			})
		},
	}
}

func (a *cli) statusCmd() *cobra.Command {
	return &cobra.Command{
		Use: "status", Short: "Show the workers and the ledgers", Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return a.with(cmd.Context(), app.RoleAdmin, func(c client.Client) error {
				var s app.Status
				if err := c.Call(cmd.Context(), http.MethodGet, "/api/v1/status", "", nil, &s); err != nil {
					return err
				}
				return a.show(s, func(w io.Writer) {
					t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
					fmt.Fprintf(t, "party\t%s\nchain\t%s\n", s.Party, s.Chain)
					for _, l := range s.Ledgers {
						fmt.Fprintf(t, "ledger %s\theight %d, indexed to %d\n", l.Name, l.Height, l.Indexed)
					}
					for _, k := range s.Workers {
						fmt.Fprintf(t, "worker %s\t%s, %d parked %s\n", k.Name, k.State, k.Parked, k.Error)
						for _, p := range k.SetAside {
							fmt.Fprintf(t, "  parked %s\t%s\n", p.Subject, p.Reason)
						}
					}
					for _, k := range s.Accounts {
						fmt.Fprintf(t, "account %s\t%s wei, %d transactions pending %s\n", k.Name, k.Balance, k.Pending, k.Trouble)
					}
					for _, k := range s.Waiting.Credits {
						fmt.Fprintf(t, "credit of %s\t%s waits in the escrow: waymark escrow withdraw\n", k.Account, amountOf(k.Amount, k.Asset))
					}
					for _, k := range s.Waiting.Tokens {
						fmt.Fprintf(t, "credit of %s\ttoken %s waits in the escrow: waymark escrow withdraw\n", k.Account, k.Token)
					}
					for _, k := range s.Spent {
						fmt.Fprintf(t, "spent on %s\t%s\n", k.Category, cost(k.Gas, k.Fee)+fmt.Sprintf(" in %d transactions", k.Transactions))
					}
					t.Flush()
				})
			})
		},
	}
}

func (a *cli) fsckCmd() *cobra.Command {
	return &cobra.Command{
		Use: "fsck", Short: "Check everything that is stored against both ledgers", Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return a.with(cmd.Context(), app.RoleAdmin, func(c client.Client) error {
				var r app.Report
				if err := c.Call(cmd.Context(), http.MethodGet, "/api/v1/fsck", "", nil, &r); err != nil {
					return err
				}
				err := a.show(r, func(w io.Writer) { printReport(w, r) })
				if err == nil && !r.OK {
					err = errors.New("the check found faults")
				}
				return err
			})
		},
	}
}

func printReport(w io.Writer, r app.Report) {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, c := range r.Checks {
		word := "ok"
		if !c.OK {
			word = "FAULT"
		}
		fmt.Fprintf(t, "%s\t%s\t%d checked\t%s\n", word, c.Name, c.Count, c.Detail)
	}
	t.Flush()
}

func (a *cli) accountsCmd() *cobra.Command {
	return &cobra.Command{
		Use: "accounts", Short: "List the server's accounts on the chain, which need money for gas", Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			list, err := app.Accounts(a.appConfig(slog.LevelError))
			if err != nil {
				return err
			}
			return a.show(list, func(w io.Writer) {
				t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
				for _, name := range slices.Sorted(maps.Keys(list)) {
					fmt.Fprintf(t, "%s\t%s\n", name, list[name])
				}
				t.Flush()
			})
		},
	}
}
