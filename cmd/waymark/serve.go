package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"time"

	"github.com/spf13/cobra"
)

func (a *cli) serveCmd() *cobra.Command {
	listen := "localhost:8080"
	cmd := &cobra.Command{
		Use:   "serve",
		Short: "Serve both ledgers, the workers, pages and API",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			a.progress("Starting on %s …", a.data)
			s, err := start(cmd.Context(), a.appConfig(slog.LevelInfo), listen)
			if err != nil {
				return err
			}
			places := map[string]string{"url": s.url, "data": a.data, "chain": s.app.ChainURL()}
			err = a.show(places, func(w io.Writer) {
				fmt.Fprintf(w, "Waymark is at %s\n", s.url)
				fmt.Fprintf(w, "  scan        %s/\n", s.url)
				fmt.Fprintf(w, "  warehouse   %s/warehouse   log in with a token: waymark token issue --role custodian --party CarrierMSP\n", s.url)
				fmt.Fprintf(w, "  merchant    %s/merchant    log in with a token: waymark token issue --role merchant\n", s.url)
				fmt.Fprintf(w, "  API         %s/openapi.json\n", s.url)
				if a.chainHTTP != "" {
					fmt.Fprintf(w, "  chain       %s   JSON-RPC, for wallets\n", s.app.ChainURL())
				}
				fmt.Fprintf(w, "Every party's keys are in this one process: for trying it out, and for a company alone.\nStop with Ctrl-C.\n")
			})
			if err != nil {
				return err
			}
			return a.serveUntil(cmd.Context(), s)
		},
	}
	cmd.Flags().StringVar(&listen, "listen", listen, "address of the pages and the API")
	cmd.Flags().IntVar(&a.groupSize, "group-size", 500, "with --fabric: records of many callers in one transaction, at most (1: each its own)")
	cmd.Flags().DurationVar(&a.groupWait, "group-wait", 10*time.Millisecond, "with --fabric: how long a record waits for company while a transaction is under way")
	cmd.Flags().StringVar(&a.chainHTTP, "chain-http", "", "address where the embedded chain serves JSON-RPC, for wallets")
	return cmd
}

// serveUntil serves until the context ends or the server fails.
func (a *cli) serveUntil(ctx context.Context, s *server) error {
	select {
	case <-ctx.Done():
		a.progress("Stopping …")
		return s.stop()
	case err := <-s.done:
		s.stop()
		return err
	}
}
