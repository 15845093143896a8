package main

import (
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/waymark/waymark/cmd/waymark/client"
	"github.com/waymark/waymark/internal/app"
)

func (a *cli) mintCmd() *cobra.Command {
	return &cobra.Command{
		Use:   "mint ITEMS.csv PASSPORT.json",
		Short: "Mint a batch: one NFT an item, commissioned on the custody ledger",
		Long: "Mint checks the whole file first and mints nothing when a row is wrong. The same file again\n" +
			"completes what is missing and repeats nothing.",
		Args: cobra.ExactArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.with(cmd.Context(), app.RoleMaker, func(c client.Client) error {
				b, err := c.Mint(cmd.Context(), args[0], args[1], func(b app.Batch) {
					a.progress("%s: %d of %d minted, %d commissioned", b.State, b.Minted, b.Items, b.Commissioned)
				})
				if err != nil {
					return a.explainBatch(err)
				}
				return a.show(b, func(w io.Writer) {
					fmt.Fprintf(w, "%d items of %s\nbatch   %s\nroot    %s\ntx      %s\ncost    %s\nlabels  waymark labels %s\n",
						b.Items, b.Product, b.Key, b.Root, b.Tx[0], cost(b.Gas, b.Fee), b.Key)
					for _, key := range b.More {
						fmt.Fprintf(w, "and batch   %s\n", key)
					}
				})
			})
		},
	}
}

// explainBatch lists every bad row before the one-line error.
func (a *cli) explainBatch(err error) error {
	p, ok := err.(*client.Problem)
	if !ok || a.json {
		return err
	}
	for _, r := range p.Rows {
		where := fmt.Sprintf("line %d", r.Line)
		if r.Column != "" {
			where += " " + r.Column
		}
		fmt.Fprintf(a.err, "%s: %s\n", where, r.Detail)
	}
	for _, problem := range p.Problems {
		fmt.Fprintln(a.err, problem)
	}
	if n := len(p.Rows) + len(p.Problems) + p.More; n > 0 {
		return fmt.Errorf("nothing was minted: %d faults in the batch (%s)", n, p.Code())
	}
	return err
}

func (a *cli) labelsCmd() *cobra.Command {
	var out string
	var single []string
	cmd := &cobra.Command{
		Use:   "labels BATCH",
		Short: "Print a batch's labels and sealed codes as PDF, or single labels as PNG and SVG",
		Args:  cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.with(cmd.Context(), app.RoleMaker, func(c client.Client) error {
				files := []string{"labels.pdf", "sealed.pdf"}
				for _, serial := range single {
					files = append(files, "labels/"+serial+".png", "labels/"+serial+".svg")
				}
				var written []string
				for _, name := range files {
					body, err := c.Do(cmd.Context(), http.MethodGet, "/api/v1/batches/"+args[0]+"/"+name, nil, nil)
					if err != nil {
						return err
					}
					path := filepath.Join(out, filepath.Base(name))
					if err := os.MkdirAll(out, 0o755); err != nil {
						return err
					}
					if err := os.WriteFile(path, body, modeOf(name)); err != nil {
						return err
					}
					written = append(written, path)
				}
				return a.show(map[string][]string{"files": written}, func(w io.Writer) {
					for _, path := range written {
						fmt.Fprintln(w, path)
					}
				})
			})
		},
	}
	cmd.Flags().StringVarP(&out, "out", "o", ".", "folder to write to")
	cmd.Flags().StringSliceVar(&single, "serial", nil, "also print these items' labels as PNG and SVG")
	return cmd
}

// modeOf keeps the sealed codes from other users of the machine.
func modeOf(name string) os.FileMode {
	if name == "sealed.pdf" {
		return 0o600
	}
	return 0o644
}

func (a *cli) recallCmd() *cobra.Command {
	var r app.Recall
	cmd := &cobra.Command{
		Use:   "recall (--item URI | --batch KEY) --reason TEXT",
		Short: "Recall an item or a batch: scans warn of it and its tokens cannot be sold on",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return a.with(cmd.Context(), app.RoleMaker, func(c client.Client) error {
				var out app.Recalled
				if err := c.Call(cmd.Context(), http.MethodPost, "/api/v1/recalls", "", r, &out); err != nil {
					return err
				}
				return a.show(out, func(w io.Writer) { fmt.Fprintf(w, "recalled in transaction %s, %s\n", out.Tx, cost(out.Gas, out.Fee)) })
			})
		},
	}
	cmd.Flags().StringVar(&r.Item, "item", "", "the item's Digital Link")
	cmd.Flags().StringVar(&r.Batch, "batch", "", "the batch's key")
	cmd.Flags().StringVar(&r.Reason, "reason", "", "what is wrong, for shoppers")
	cmd.MarkFlagsOneRequired("item", "batch")
	cmd.MarkFlagRequired("reason")
	return cmd
}
