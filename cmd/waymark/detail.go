package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/waymark/waymark/cmd/waymark/client"
	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/web/api"
)

func (a *cli) detailCmd() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "detail",
		Short: "Tell some parties what the ledger does not show: a consignee, a price, readings",
		Long: "A detail is kept by the parties that it is for, and nobody else. A checkpoint names its commitment, which tells\n" +
			"nothing by itself and proves later, field by field, what it says. Each party can erase its own copy.",
	}
	cmd.AddCommand(a.detailPutCmd(), a.detailShowCmd(), a.detailForgetCmd())
	return cmd
}

func (a *cli) detailPutCmd() *cobra.Command {
	var source detailSource
	var others []string
	cmd := &cobra.Command{
		Use:   "put FILE | --salted FILE",
		Short: "Give a detail to the own party and to others, and print the commitment for the checkpoint",
		Long: "FILE is a JSON object whose members are the fields (- is standard input). Fresh random salts are drawn, so that\n" +
			"putting the same values twice makes two details. With --keep the detail is written to a file with its salts before\n" +
			"it is sent; put --salted gives exactly that one again, after a lost answer or to more parties.",
		Example: "  waymark detail put consignee.json --party MakerMSP --for CarrierMSP\n" +
			"  waymark checkpoint ship --party MakerMSP --to 9521874000015 --detail COMMITMENT LABEL",
		Args: func(cmd *cobra.Command, args []string) error {
			if source.salted != "" {
				return cobra.NoArgs(cmd, args)
			}
			return cobra.ExactArgs(1)(cmd, args)
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			if source.salted == "" {
				source.values = args[0]
			}
			body, err := source.read(cmd.InOrStdin())
			if err != nil {
				return err
			}
			body.For = append(body.For, others...)
			return a.with(cmd.Context(), app.RoleCustodian, func(c client.Client) error {
				given, err := putDetail(cmd.Context(), c, body, source.keep)
				if err != nil {
					return fmt.Errorf("the detail %s: %w", body.Commitment, err)
				}
				return a.show(given, func(w io.Writer) { fmt.Fprintln(w, given.Commitment) })
			})
		},
	}
	f := cmd.Flags()
	f.StringSliceVar(&others, "for", nil, "MSP ids of the parties that get it, beside the own one")
	f.StringVar(&source.keep, "keep", "", "write the detail with its salts to this new file before it is sent")
	f.StringVar(&source.salted, "salted", "", "put the detail of this file, as --keep or detail show --json wrote it (- is standard input)")
	cmd.MarkFlagsMutuallyExclusive("keep", "salted")
	return cmd
}

// putDetail sends a detail. It is kept before that, because whoever lost the
// answer needs the salts to ask again.
func putDetail(ctx context.Context, c client.Client, body app.DetailRequest, keep string) (given api.GivenDetail, err error) {
	if keep != "" {
		if err := keepDetail(keep, body); err != nil {
			return given, err
		}
	}
	err = c.Call(ctx, http.MethodPost, "/api/v1/details", "", body, &given)
	var refused *client.Problem
	if keep != "" && errors.As(err, &refused) && refused.Status < http.StatusInternalServerError {
		os.Remove(keep) // nobody has it
	}
	return given, err
}

// detailPath is where the API has a detail.
func detailPath(commitment string) (string, error) {
	h, err := provenance.ParseHash(commitment)
	return "/api/v1/details/" + h.String(), err
}

func (a *cli) detailShowCmd() *cobra.Command {
	return &cobra.Command{
		Use:   "show COMMITMENT",
		Short: "Print a detail that the party holds; with --json also its salts",
		Args:  cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			path, err := detailPath(args[0])
			if err != nil {
				return err
			}
			return a.with(cmd.Context(), app.RoleCustodian, func(c client.Client) error {
				var d api.DetailView
				if err := c.Call(cmd.Context(), http.MethodGet, path, "", nil, &d); err != nil {
					return err
				}
				return a.show(d, func(w io.Writer) {
					t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
					for _, f := range d.Fields {
						fmt.Fprintf(t, "%s\t%s\n", f.Name, f.Value)
					}
					t.Flush()
				})
			})
		},
	}
}

func (a *cli) detailForgetCmd() *cobra.Command {
	return &cobra.Command{
		Use:   "forget COMMITMENT",
		Short: "Erase the party's copy of a detail for good; what others were given they keep",
		Args:  cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			path, err := detailPath(args[0])
			if err != nil {
				return err
			}
			return a.with(cmd.Context(), app.RoleCustodian, func(c client.Client) error {
				var f api.ForgottenDetail
				if err := c.Call(cmd.Context(), http.MethodDelete, path, "", nil, &f); err != nil {
					return err
				}
				return a.show(f, func(w io.Writer) {
					if f.Held {
						fmt.Fprintln(w, "erased")
						return
					}
					fmt.Fprintln(w, "nothing to erase: the party holds no such detail")
				})
			})
		},
	}
}
