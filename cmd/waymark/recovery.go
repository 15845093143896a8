package main

import (
	"fmt"
	"io"
	"net/http"
	"time"

	"github.com/spf13/cobra"

	"github.com/waymark/waymark/cmd/waymark/client"
	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/web/api"
)

func (a *cli) supportCmd() *cobra.Command {
	var code string
	cmd := &cobra.Command{
		Use:   "support LABEL --code CODE",
		Short: "Show an item's sealed code to shorten a recovery that was proposed",
		Args:  cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.recoveryStep(cmd, "support", app.RoleMaker, args[0], func(item string) any { return api.SupportBody{Item: item, Code: code} })
		},
	}
	cmd.Flags().StringVar(&code, "code", "", "the code sealed in the box")
	cmd.MarkFlagRequired("code")
	return cmd
}

func (a *cli) lockCmd() *cobra.Command {
	var body api.LockBody
	return a.safetyCmd(&cobra.Command{
		Use: "lock", Short: "Make recovery of whatever one's own account holds impossible", Args: cobra.NoArgs,
	}, "lock", func(cmd *cobra.Command) {
		cmd.Flags().BoolVar(&body.Open, "open", false, "make it possible again, 30 days from now")
	}, func([]string) any { return body })
}

func (a *cli) guardianCmd() *cobra.Command {
	return a.safetyCmd(&cobra.Command{
		Use: "guardian [ACCOUNT]", Short: "Choose who can shorten a recovery of what one's own account holds; without an account: nobody",
		Args: cobra.MaximumNArgs(1),
	}, "guardian", func(*cobra.Command) {}, func(args []string) any {
		return api.GuardianBody{Guardian: append(args, "")[0]}
	})
}

// safetyCmd makes a command about what an account guards itself by.
func (a *cli) safetyCmd(cmd *cobra.Command, step string, flags func(*cobra.Command), body func(args []string) any) *cobra.Command {
	var as string
	flags(cmd)
	cmd.Flags().StringVar(&as, "role", string(app.RoleBuyer), "whose credential to use, where no token is given: maker, merchant or buyer")
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		return a.with(cmd.Context(), app.Role(as), func(c client.Client) error {
			var out app.Safety
			if err := c.Call(cmd.Context(), http.MethodPost, "/api/v1/recoveries/"+step, "", body(args), &out); err != nil {
				return err
			}
			return a.show(out, func(w io.Writer) { showSafety(w, out) })
		})
	}
	return cmd
}

func showSafety(w io.Writer, s app.Safety) {
	switch {
	case s.Locked:
		fmt.Fprintf(w, "what %s holds cannot be recovered\n", s.Account)
	case s.OpenFrom != nil && s.OpenFrom.After(time.Now()):
		fmt.Fprintf(w, "what %s holds can be recovered from %s on\n", s.Account, s.OpenFrom.Format("2 January 2006 15:04 MST"))
	default:
		fmt.Fprintf(w, "what %s holds can be recovered\n", s.Account)
	}
	if !s.Guardian.IsZero() {
		fmt.Fprintf(w, "guardian  %s\n", s.Guardian)
	}
	fmt.Fprintf(w, "tx  %s\n", s.Tx)
}

func (a *cli) sealedCodeCmd() *cobra.Command {
	var body api.CodeBody
	cmd := &cobra.Command{
		Use:   "code LABEL",
		Short: "Replace the sealed code of an item that came back, as its maker, or void it",
		Long:  "Whoever saw the old code can then claim nothing. Seal the new one with the item; each call makes another.",
		Args:  cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			item, err := itemOf(args[0])
			if err != nil {
				return err
			}
			return a.with(cmd.Context(), app.RoleMaker, func(c client.Client) error {
				var out app.NewCode
				if err := c.Call(cmd.Context(), http.MethodPost, client.ItemPath(item)+"/code", "", body, &out); err != nil {
					return err
				}
				return a.show(out, func(w io.Writer) {
					if out.Code == "" {
						fmt.Fprintf(w, "no code claims %s\n", out.Item)
					} else {
						fmt.Fprintf(w, "%s  code %s\n", out.Item, out.Code)
					}
					fmt.Fprintf(w, "tx  %s\n", out.Tx)
				})
			})
		},
	}
	cmd.Flags().BoolVar(&body.Void, "void", false, "let no code claim the item")
	return cmd
}
