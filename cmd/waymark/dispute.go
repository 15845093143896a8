package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"time"

	"github.com/spf13/cobra"

	"github.com/waymark/waymark/cmd/waymark/client"
	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/web/api"
)

func (a *cli) actCmd(verb app.OrderVerb, role app.Role, about string) *cobra.Command {
	return &cobra.Command{
		Use: string(verb) + " ORDER", Short: about, Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error { return a.act(cmd.Context(), role, args[0], verb, nil) },
	}
}

// asFlag is the role of who acts where more than one may.
func asFlag(cmd *cobra.Command, role *string) {
	cmd.Flags().StringVar(role, "as", string(app.RoleBuyer), "role of who acts, when no token says")
}

func (a *cli) sideCmd(verb app.OrderVerb, about string) *cobra.Command {
	var role string
	cmd := a.actCmd(verb, "", about)
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		return a.act(cmd.Context(), app.Role(role), args[0], verb, nil)
	}
	asFlag(cmd, &role)
	return cmd
}

func (a *cli) evidenceCmd(verb app.OrderVerb, about string) *cobra.Command {
	var evidence, role string
	cmd := &cobra.Command{
		Use: string(verb) + " ORDER --evidence HASH", Short: about, Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			hash, err := provenance.ParseHash(evidence)
			if err != nil {
				return err
			}
			return a.act(cmd.Context(), app.Role(role), args[0], verb, api.DisputeBody{Evidence: hash})
		},
	}
	cmd.Flags().StringVar(&evidence, "evidence", "", "SHA-256 of the evidence pack (waymark verify --pack prints it)")
	cmd.MarkFlagRequired("evidence")
	asFlag(cmd, &role)
	return cmd
}

func (a *cli) proveCmd() *cobra.Command {
	var file, role string
	cmd := &cobra.Command{
		Use: "prove ORDER --code-file FILE", Short: "prove a disputed delivery by the recipient's code", Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			text, err := readSecret(file, cmd.InOrStdin())
			if err != nil {
				return err
			}
			return a.act(cmd.Context(), app.Role(role), args[0], app.Prove, api.ProveBody{Code: text})
		},
	}
	cmd.Flags().StringVar(&file, "code-file", "", "file with the code (- is standard input)")
	cmd.MarkFlagRequired("code-file")
	cmd.Flags().StringVar(&role, "as", string(app.RoleMerchant), "role of who acts, when no token says")
	return cmd
}

func (a *cli) refundAfterCmd() *cobra.Command {
	var body api.RefundAfterBody
	cmd := &cobra.Command{
		Use: "refund-after ORDER --amount WEI", Short: "pay the buyer back after the order ended", Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.act(cmd.Context(), app.RoleMerchant, args[0], app.RefundAfter, body)
		},
	}
	cmd.Flags().StringVar(&body.Amount, "amount", "", "in the asset's smallest unit (wei)")
	cmd.MarkFlagRequired("amount")
	return cmd
}

func (a *cli) resolveCmd() *cobra.Command {
	var body api.ResolveBody
	var reasons string
	var item bool
	cmd := &cobra.Command{
		Use: "resolve ORDER --to-buyer BPS --reasons FILE", Short: "decide a dispute, as the arbiter that the terms name", Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			text, err := os.ReadFile(reasons)
			if err != nil {
				return fmt.Errorf("reading the reasons: %w", err)
			}
			if body.Reason = provenance.Sum(text); cmd.Flags().Changed("item-to-buyer") {
				body.ItemToBuyer = &item
			}
			return a.act(cmd.Context(), app.RoleArbiter, args[0], app.Resolve, body)
		},
	}
	cmd.Flags().Uint16Var(&body.BuyerBps, "to-buyer", 0, "what the buyer gets, in hundredths of a percent")
	cmd.Flags().BoolVar(&item, "item-to-buyer", false, "whether the buyer gets the item's token (default: unless it gets all the money)")
	cmd.Flags().StringVar(&reasons, "reasons", "", "file with the reasons of the decision, whose SHA-256 is published; keep it for the sides")
	cmd.MarkFlagRequired("to-buyer")
	cmd.MarkFlagRequired("reasons")
	return cmd
}

// splitCmd signs a split, or sends one that the other side signed.
func (a *cli) splitCmd() *cobra.Command {
	var x escrow.Split
	var valid time.Duration
	return a.agreementCmd("split", "end an order as both sides agree: sign a split for the other side, or send the one that it signed",
		func(cmd *cobra.Command) {
			cmd.Flags().Uint16Var(&x.BuyerBps, "to-buyer", 0, "what the buyer gets, in hundredths of a percent")
			cmd.Flags().BoolVar(&x.ItemToBuyer, "item-to-buyer", false, "the buyer gets the item's token")
			cmd.Flags().DurationVar(&valid, "valid", 7*24*time.Hour, "how long the signature shall be good")
		},
		func(id escrow.OrderID) any {
			x.Order, x.ValidUntil = id, uint64(time.Now().Add(valid).Unix())
			return x
		}, &escrow.Split{}, app.Split)
}

// extendCmd signs a later deadline, or sends one that the other side signed.
func (a *cli) extendCmd() *cobra.Command {
	var x escrow.Extension
	var deadline string
	var valid time.Duration
	return a.agreementCmd("extension", "move the deadline as both sides agree: sign a later one for the other side, or send the one that it signed",
		func(cmd *cobra.Command) {
			cmd.Flags().StringVar(&deadline, "deadline", "", "the new deadline, such as 2027-01-31T12:00:00Z")
			cmd.Flags().DurationVar(&valid, "valid", 7*24*time.Hour, "how long the signature shall be good")
		},
		func(id escrow.OrderID) any {
			at, err := time.Parse(time.RFC3339, deadline)
			if err != nil {
				return err
			}
			x.Order, x.Deadline, x.ValidUntil = id, uint64(at.Unix()), uint64(time.Now().Add(valid).Unix())
			return x
		}, &escrow.Extension{}, app.Extend)
}

// agreementCmd is a command of an agreement of both sides: without --accept it
// signs what the flags say and prints it, with it it sends what a file holds.
func (a *cli) agreementCmd(name, about string, flags func(*cobra.Command), ask func(escrow.OrderID) any, signed any, verb app.OrderVerb) *cobra.Command {
	var accept, role string
	cmd := &cobra.Command{
		Use: string(verb) + " ORDER", Short: about, Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if accept != "" {
				if err := readAgreement(accept, cmd.InOrStdin(), signed); err != nil {
					return err
				}
				return a.act(cmd.Context(), app.Role(role), args[0], verb, signed)
			}
			id, err := escrow.ParseOrderID(args[0])
			if err != nil {
				return err
			}
			in := ask(id)
			if err, wrong := in.(error); wrong {
				return err
			}
			return a.with(cmd.Context(), app.Role(role), func(c client.Client) error {
				if err := c.Call(cmd.Context(), http.MethodPost, "/api/v1/orders/"+url.PathEscape(args[0])+"/sign-"+name, "", in, signed); err != nil {
					return err
				}
				text, err := json.MarshalIndent(signed, "", "  ")
				if err != nil {
					return err
				}
				_, err = a.out.Write(append(text, '\n'))
				return err
			})
		},
	}
	flags(cmd)
	cmd.Flags().StringVar(&accept, "accept", "", "file with what the other side signed, to be sent (- is standard input)")
	asFlag(cmd, &role)
	return cmd
}

// readAgreement reads what a side signed.
func readAgreement(file string, stdin io.Reader, into any) error {
	in := stdin
	if file != "-" {
		opened, err := os.Open(file)
		if err != nil {
			return err
		}
		defer opened.Close()
		in = opened
	}
	text, err := io.ReadAll(io.LimitReader(in, maxFunding+1))
	if err != nil {
		return fmt.Errorf("reading the agreement: %w", err)
	}
	if len(text) > maxFunding {
		return errors.New("this is no agreement: it is too large")
	}
	d := json.NewDecoder(bytes.NewReader(text))
	d.DisallowUnknownFields()
	if err := d.Decode(into); err != nil {
		return fmt.Errorf("reading the agreement: %w", err)
	}
	return nil
}
