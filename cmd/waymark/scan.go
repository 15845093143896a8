package main

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/waymark/waymark/cmd/waymark/client"
	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/internal/messages"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/gs1"
	"github.com/waymark/waymark/scanner"
	"github.com/waymark/waymark/web"
	"github.com/waymark/waymark/web/api"
)

// with runs do with a client that has a credential of the role.
func (a *cli) with(ctx context.Context, role app.Role, do func(client.Client) error) (err error) {
	c, stop, err := a.connect(ctx)
	if err != nil {
		return err
	}
	defer func() {
		if e := stop(); err == nil {
			err = e
		}
	}()
	if c, err = a.as(ctx, c, role); err != nil {
		return err
	}
	return do(c)
}

func (a *cli) verifyCmd() *cobra.Command {
	var shown app.ScanProof
	var export string
	var pack packFlags
	cmd := &cobra.Command{
		Use:   "verify LABEL | verify --pack FILE [LABEL]",
		Short: "Scan a label and print the verdict, or check an evidence pack",
		Args: func(cmd *cobra.Command, args []string) error {
			if pack.file != "" {
				return cobra.MaximumNArgs(1)(cmd, args)
			}
			return cobra.ExactArgs(1)(cmd, args)
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			if pack.file != "" {
				pack.order = shown.Order
				return a.verifyPack(cmd.Context(), pack, args)
			}
			return a.verifyLabel(cmd.Context(), args[0], shown, export)
		},
	}
	f := cmd.Flags()
	f.StringVar(&shown.Order, "order", "", "scan for this order; of a pack: the order that it has to be for")
	f.StringVar(&export, "export", "", "write a signed evidence pack to this file")
	pack.add(cmd)
	return cmd
}

func (a *cli) verifyLabel(ctx context.Context, text string, shown app.ScanProof, export string) error {
	label, item, unread := readItem(text)
	if unread != nil && !a.hasServer() {
		return unread
	}
	c, stop, err := a.connect(ctx)
	if err != nil {
		return err
	}
	defer stop()
	if unread != nil { // the server knows whether it is a misreading of an issued code
		err := c.Call(ctx, http.MethodGet, "/api/v1/labels?text="+url.QueryEscape(text), "", nil, nil)
		return cmp.Or(err, unread)
	}
	answer, err := c.Show(ctx, item.Item, shown)
	if err != nil {
		return err
	}
	judgeAgain(a.language(), &answer, label)
	if export != "" {
		var text []byte
		if err := c.Call(ctx, http.MethodPost, client.ItemPath(item.Item)+"/evidence-pack", "", shown, &text); err != nil {
			return err
		}
		if err := os.WriteFile(export, text, 0o644); err != nil {
			return err
		}
	}
	return a.show(answer, func(w io.Writer) { printVerdict(w, a.language(), answer.Verdict) })
}

// hasServer tells that there is something to ask: a server that is named, or a data
// directory.
func (a *cli) hasServer() bool {
	_, err := os.Stat(a.data)
	return a.server != "" || err == nil
}

// readItem reads the label of an item in any form that a scanner or a person gives.
func readItem(text string) (label scanner.Label, item provenance.Label, err error) {
	if label, err = scanner.ReadLabel(text); err == nil {
		item, err = label.Item(nil)
	}
	return label, item, err
}

// itemOf is the item of a label.
func itemOf(text string) (string, error) {
	_, item, err := readItem(text)
	return item.Item, err
}

// judgeAgain judges the evidence with the label as it was scanned: the server
// was asked for the code in it alone, not for the host that it names.
func judgeAgain(l *messages.Language, a *web.ScanAnswer, label scanner.Label) {
	if item, err := label.Item([]string{a.Evidence.Label.Host, gs1.CanonicalHost}); err == nil {
		a.Evidence.Label = item
		a.Verdict = l.Verdict(provenance.Judge(a.Evidence))
	}
}

func printVerdict(w io.Writer, l *messages.Language, v messages.Verdict) {
	fmt.Fprintf(w, "%s\n%s\n%s\n", l.Word("cli.standing.", string(v.Standing)), v.Headline, v.Action)
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, f := range v.Findings {
		fmt.Fprintf(t, "  %s\t%s\t%s\n", l.Word("cli.weight.", string(f.Weight)), f.Text, f.Evidence)
	}
	t.Flush()
}

func (a *cli) claimCmd() *cobra.Command {
	var owner, codeFile string
	cmd := &cobra.Command{
		Use:   "claim LABEL --owner ACCOUNT --code-file FILE",
		Short: "Claim an item with the code that was sealed in its box",
		Args:  cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			code, err := readSecret(codeFile, cmd.InOrStdin())
			if err != nil {
				return err
			}
			item, err := itemOf(args[0])
			if err != nil {
				return err
			}
			c, stop, err := a.connect(cmd.Context())
			if err != nil {
				return err
			}
			defer stop()
			var out app.Claimed
			err = c.Call(cmd.Context(), http.MethodPost, client.ItemPath(item)+"/claim", "", api.ClaimBody{Code: code, Owner: owner}, &out)
			if err != nil {
				return err
			}
			return a.show(out, func(w io.Writer) {
				fmt.Fprintf(w, "%s is claimed by %s in transaction %s\n", out.Item, out.Owner, out.Tx)
				if out.Gas > 0 {
					fmt.Fprintf(w, "cost %s\n", cost(out.Gas, out.Fee))
				}
			})
		},
	}
	cmd.Flags().StringVar(&owner, "owner", "", "account that takes the item")
	cmd.Flags().StringVar(&codeFile, "code-file", "-", "file with the sealed code (- is standard input)")
	cmd.MarkFlagRequired("owner")
	return cmd
}

// readSecret reads a secret from a file or standard input, never from the
// argument list, which other users of the machine see.
func readSecret(path string, stdin io.Reader) (string, error) {
	var text []byte
	var err error
	if path == "-" {
		text, err = io.ReadAll(io.LimitReader(stdin, 1<<10))
	} else {
		text, err = os.ReadFile(path)
	}
	return string(text), err
}
