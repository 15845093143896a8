package main

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"github.com/waymark/waymark/cmd/waymark/client"
	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/web/api"
)

// timing is how long one kind of request took, over HTTP and back.
type timing struct {
	What  string  `json:"what"`
	Count int     `json:"count"`
	P50   float64 `json:"p50ms"`
	P99   float64 `json:"p99ms"`
}

func (a *cli) benchCmd() *cobra.Command {
	n := 1000
	cmd := &cobra.Command{
		Use:   "bench",
		Short: "Measure scans and checkpoints on the newest batch, one after the other",
		Long:  "Bench posts checkpoints (an inspection of one item each) in the maker's name: they stay on the ledger.",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return a.with(cmd.Context(), app.RoleMaker, func(c client.Client) error {
				item, other, err := a.heldItems(cmd.Context(), c)
				if err != nil {
					return err
				}
				scans, err := measure("scan", n, func(int) error {
					_, err := c.Scan(cmd.Context(), item, "")
					return err
				})
				if err != nil {
					return err
				}
				checkpoints, err := measure("checkpoint", n, func(int) error {
					_, err := c.Checkpoint(cmd.Context(), "", provenance.Checkpoint{Verb: provenance.Note, Subjects: []string{other}, Time: time.Now()})
					return err
				})
				if err != nil {
					return err
				}
				all := []timing{scans, checkpoints}
				return a.show(all, func(w io.Writer) {
					for _, t := range all {
						fmt.Fprintf(w, "%-10s %6d  p50 %.2f ms  p99 %.2f ms\n", t.What, t.Count, t.P50, t.P99)
					}
				})
			})
		},
	}
	cmd.Flags().IntVarP(&n, "number", "n", n, "requests of each kind")
	return cmd
}

// heldItems are two items that the maker still holds: one to scan, with few
// records, and one to record on, whose chain grows.
func (a *cli) heldItems(ctx context.Context, c client.Client) (scan, record string, err error) {
	var list api.BatchList
	if err := c.Call(ctx, http.MethodGet, "/api/v1/batches", "", nil, &list); err != nil {
		return "", "", err
	}
	for _, b := range list.Batches {
		for i := b.Items - 1; b.State == app.BatchReady && i >= 0; i-- {
			var t api.Metadata
			if err := c.Call(ctx, http.MethodGet, "/api/v1/tokens/"+b.ID.Token(uint32(i)).String(), "", nil, &t); err != nil {
				return "", "", err
			}
			answer, err := c.Scan(ctx, t.Item, "")
			if err != nil {
				return "", "", err
			}
			switch at := answer.Evidence.Custody.Custody; {
			case at.Phase != provenance.Held || at.Holder != b.Party:
			case record == "":
				record = t.Item
			default:
				return t.Item, record, nil
			}
		}
	}
	return "", "", fmt.Errorf("no two items to measure with: mint a batch first")
}

func measure(what string, n int, do func(i int) error) (timing, error) {
	took := make([]time.Duration, n)
	for i := range took {
		start := time.Now()
		if err := do(i); err != nil {
			return timing{}, fmt.Errorf("%s %d: %w", what, i, err)
		}
		took[i] = time.Since(start)
	}
	slices.Sort(took)
	ms := func(share float64) float64 { return float64(took[int(share*float64(n-1))].Microseconds()) / 1000 }
	return timing{what, n, ms(0.5), ms(0.99)}, nil
}
