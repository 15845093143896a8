package main

import (
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"github.com/waymark/waymark/cmd/waymark/client"
	"github.com/waymark/waymark/cmd/waymark/demo"
	"github.com/waymark/waymark/examples"
	"github.com/waymark/waymark/internal/app"
)

func (a *cli) demoCmd() *cobra.Command {
	var serve bool
	var out, items, passport string
	listen := "localhost:0"
	cmd := &cobra.Command{
		Use:   "demo",
		Short: "Tell the whole story on real parts, and print what happened",
		Long: "Demo mints a batch of 240 pairs of shoes, prints their labels, moves them from maker to shop, settles three\n" +
			"orders and scans five items, on a fresh data directory with the embedded ledgers. It ends with a table\n" +
			"and a check of everything. With --serve the pages stay open on it.",
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) (err error) {
			if !cmd.Flags().Changed("data") {
				if a.data, err = os.MkdirTemp("", "waymark-demo-"); err != nil {
					return err
				}
				defer os.RemoveAll(a.data)
			}
			if out == "" {
				out = filepath.Join(a.data, "demo")
			}
			if serve && !cmd.Flags().Changed("listen") {
				listen = "localhost:8080"
			}
			return a.tell(cmd, listen, serve, demo.Config{Items: items, Passport: passport, Out: out})
		},
	}
	f := cmd.Flags()
	f.BoolVar(&serve, "serve", false, "leave the pages open afterwards")
	f.StringVar(&listen, "listen", listen, "address of the pages and the API (with --serve: localhost:8080)")
	f.StringVarP(&out, "out", "o", "", "folder for labels and the evidence pack (default: in the data directory)")
	f.StringVar(&items, "items", "", "batch file (default: the example of 240 pairs)")
	f.StringVar(&passport, "passport", "", "the passport that its items share")
	return cmd
}

// unpackExamples writes the built-in batch where no other was given.
func (a *cli) unpackExamples(items, passport *string) error {
	for _, f := range []struct {
		name string
		into *string
	}{{"skerry-2.items.csv", items}, {"skerry-2.passport.json", passport}} {
		if *f.into != "" {
			continue
		}
		text, err := fs.ReadFile(examples.Files, f.name)
		if err != nil {
			return err
		}
		if err := os.MkdirAll(a.data, 0o700); err != nil {
			return err
		}
		*f.into = filepath.Join(a.data, f.name)
		if err := os.WriteFile(*f.into, text, 0o600); err != nil {
			return err
		}
	}
	return nil
}

func (a *cli) tell(cmd *cobra.Command, listen string, serve bool, cfg demo.Config) error {
	a.progress("» the server is set up: a chain, its contracts, a custody ledger")
	s, err := start(cmd.Context(), a.appConfig(slog.LevelWarn), listen)
	if err != nil {
		return err
	}
	admin, err := os.ReadFile(app.AdminToken(a.data))
	if err == nil { // not before: the directory might have been another process's
		err = a.unpackExamples(&cfg.Items, &cfg.Passport)
	}
	if err != nil {
		s.stop()
		return err
	}
	cfg.Admin = client.Client{Base: s.url, Token: string(admin)}
	cfg.Progress, cfg.Gas, cfg.Now = a.progress, s.app.Gas, time.Now
	cfg.Code = func(item string) (string, error) { return s.app.SealedCode(item), nil }
	report, err := demo.Run(cmd.Context(), cfg)
	if err != nil {
		s.stop()
		return err
	}
	if err := a.show(report, func(w io.Writer) { printStory(w, s.url, report, serve) }); err != nil || !serve {
		s.stop()
		return err
	}
	return a.serveUntil(cmd.Context(), s)
}

func printStory(w io.Writer, url string, r demo.Report, serve bool) {
	fmt.Fprintln(w)
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "\tWHAT HAPPENED\tRESULT\tGAS\tFEE IN GWEI\tTRANSACTION OR EVENT")
	for _, row := range r.Rows {
		gas := ""
		if row.Gas > 0 {
			gas = fmt.Sprint(row.Gas)
		}
		fmt.Fprintf(t, "%s\t%s\t%s\t%s\t%s\t%s\n", row.Chapter, row.What, row.Result, gas, gwei(row.Fee), shortEvent(row.Tx))
	}
	t.Flush()
	fmt.Fprintln(w, "\nfsck")
	printReport(w, r.Fsck)
	fmt.Fprintf(w, "\nThe story took %.0f s.\n", r.Seconds)
	if !serve {
		return
	}
	fmt.Fprintln(w, "\nThe pages are open (Ctrl-C ends them, and removes what the demo made):")
	for _, p := range r.Pages {
		fmt.Fprintln(w, "  "+url+p)
	}
	for _, f := range r.Files {
		fmt.Fprintln(w, "  "+f)
	}
}

// gwei is an amount of wei in whole gwei, rounded up.
func gwei(wei string) string {
	n, ok := new(big.Int).SetString(wei, 10)
	if !ok {
		return ""
	}
	n.Add(n, big.NewInt(1e9-1))
	return n.Div(n, big.NewInt(1e9)).String()
}

// shortEvent cuts an event id, which is long and says nothing to a person, to
// what tells it from others. Transaction hashes stay whole.
func shortEvent(id string) string {
	hash, ok := strings.CutPrefix(id, "ni:///sha-256;")
	if !ok || len(hash) < 16 {
		return id
	}
	return "event " + hash[:16] + "…"
}
