package main

import (
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/waymark/waymark/cmd/waymark/client"
	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/provenance"
)

// checkpointWords are the words of the command line for the verbs of custody,
// in order. Minting commissions items, so that verb is not among them.
func checkpointWords() (words []string, verbs map[string]provenance.Verb) {
	verbs = map[string]provenance.Verb{}
	for _, v := range provenance.CheckpointVerbs {
		if v.Verb != provenance.Commission {
			words = append(words, v.Word)
			verbs[v.Word] = v.Verb
		}
	}
	return words, verbs
}

func (a *cli) checkpointCmd() *cobra.Command {
	var cp provenance.Checkpoint
	var at, key, doorCode, detail string
	words, verbs := checkpointWords()
	cmd := &cobra.Command{
		Use:       "checkpoint VERB CODE...",
		Short:     "Record what happened to items or pallets: " + strings.Join(words, ", "),
		Example:   "  waymark checkpoint ship --party MakerMSP --to https://id.gs1.org/417/9521874000015 https://id.gs1.org/00/195218730000000013",
		Args:      cobra.MinimumNArgs(1),
		ValidArgs: words,
		RunE: func(cmd *cobra.Command, args []string) error {
			verb, ok := verbs[args[0]]
			if !ok {
				return fmt.Errorf("%q is no checkpoint; the verbs are %s", args[0], strings.Join(words, ", "))
			}
			cp.Verb, cp.Subjects, cp.Time = verb, args[1:], time.Now()
			if at != "" {
				t, err := time.Parse(time.RFC3339, at)
				if err != nil {
					return fmt.Errorf("--time: %w", err)
				}
				cp.Time = t
			}
			if detail != "" {
				commitment, err := provenance.ParseHash(detail)
				if err != nil {
					return fmt.Errorf("--detail: %w", err)
				}
				cp.Detail = commitment
			}
			if doorCode != "" {
				code, err := readSecret(doorCode, cmd.InOrStdin())
				if err != nil {
					return err
				}
				cp.DoorCode = code
			}
			return a.with(cmd.Context(), app.RoleCustodian, func(c client.Client) error {
				o, err := c.Checkpoint(cmd.Context(), key, cp)
				if err != nil {
					return err
				}
				return a.show(o, func(w io.Writer) {
					fmt.Fprintf(w, "%s  %s\n", a.language().Word("cli.outcome.", string(o.Status)), o.EventID)
					for _, r := range o.Records {
						fmt.Fprintf(w, "  %d  %s  %s\n", r.Seq, r.Head, r.Subject)
					}
				})
			})
		},
	}
	f := cmd.Flags()
	f.StringVar(&cp.Unit, "unit", "", "pack, unpack: the pallet or case (SSCC)")
	f.StringVar(&cp.To, "to", "", "ship: the party that takes it (PGLN)")
	f.StringVar(&cp.From, "from", "", "receive: the party that gave it (PGLN)")
	f.StringVar(&cp.Place, "place", "", "where (GLN; default: the party's site)")
	f.StringVar(&cp.Order, "order", "", "deliver: the order that it delivers")
	f.StringVar(&doorCode, "door-code-file", "", "deliver: file with the recipient's code (- is standard input)")
	f.StringVar(&detail, "detail", "", "commitment of what some parties alone may read (detail put prints it)")
	f.BoolVar(&cp.Returned, "returned", false, "receive: goods that come back from a customer")
	f.StringVar(&cp.Cleared, "cleared", "", "note: URI of the certificate by which customs cleared it")
	f.StringVar(&at, "time", "", "when it happened (RFC 3339; default: now)")
	f.StringVar(&key, "key", "", "idempotency key: the same key and content is recorded once")
	return cmd
}
