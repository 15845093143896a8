package main

import (
	"fmt"
	"io"
	"net/http"
	"net/url"
	"time"

	"github.com/spf13/cobra"

	"github.com/waymark/waymark/cmd/waymark/client"
	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/scanner"
)

func (a *cli) whereCmd() *cobra.Command {
	var at string
	cmd := &cobra.Command{
		Use:     "where CODE",
		Short:   "Say where an item or a pallet is or was, and under whose custody",
		Example: "  waymark where --at 2026-05-01T10:00:00Z https://id.gs1.org/01/09521873002003/21/7QK4ZD9M2X6B0T1V",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			label, err := scanner.ReadLabel(args[0])
			if err != nil {
				return err
			}
			path := "/api/v1/where" + label.Link.Path()
			if at != "" {
				if _, err := time.Parse(time.RFC3339Nano, at); err != nil {
					return fmt.Errorf("--at: %w", err)
				}
				path += "?at=" + url.QueryEscape(at)
			}
			return a.with(cmd.Context(), app.RoleAdmin, func(c client.Client) error {
				var where app.Whereabouts
				if err := c.Call(cmd.Context(), http.MethodGet, path, "", nil, &where); err != nil {
					return err
				}
				return a.show(where, func(w io.Writer) { printWhere(w, where) })
			})
		},
	}
	cmd.Flags().StringVar(&at, "at", "", "the time asked about (RFC 3339; default: now)")
	return cmd
}

func printWhere(w io.Writer, where app.Whereabouts) {
	fmt.Fprintf(w, "%s with %s since %s\n", where.Phase, where.Name, where.Since.Format(time.RFC3339))
	if where.Place != "" {
		fmt.Fprintln(w, "at", where.Place)
	}
	for _, unit := range where.Units {
		fmt.Fprintln(w, "in", unit)
	}
}
