package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/scanner"
)

// packFlags say which evidence pack is checked, against what.
type packFlags struct {
	file     string
	signers  []string
	contract string
	after    string
	order    string
}

func (p *packFlags) add(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVar(&p.file, "pack", "", "check this evidence pack instead; LABEL is then the item that it has to be of")
	f.StringSliceVar(&p.signers, "signer", nil, "account of an operator whose packs are accepted: the pack is then checked here, without a server")
	f.StringVar(&p.contract, "contract", "", "passport contract (eip155:CHAIN:ADDRESS) that is asked at --eth-rpc, beside --signer")
	f.StringVar(&p.after, "after", "", "of a pack: its evidence was gathered then or later (RFC 3339)")
}

// expectation is what the pack has to be about.
func (p packFlags) expectation(args []string) (about scanner.Expectation, err error) {
	if len(args) > 0 {
		if about.Item, err = itemOf(args[0]); err != nil {
			return about, err
		}
	}
	if p.after != "" {
		if about.After, err = time.Parse(time.RFC3339, p.after); err != nil {
			return about, fmt.Errorf("--after: %w", err)
		}
	}
	about.Order = p.order
	return about, nil
}

var errPackNotAccepted = errors.New("the evidence pack is not accepted")

func (a *cli) verifyPack(ctx context.Context, flags packFlags, args []string) error {
	about, err := flags.expectation(args)
	if err != nil {
		return err
	}
	text, err := os.ReadFile(flags.file)
	if err != nil {
		return err
	}
	report, err := a.packReport(ctx, flags, about, text)
	if err != nil {
		return err
	}
	err = a.show(report, func(w io.Writer) { a.printPack(w, report) })
	if err == nil && !report.Accepted {
		err = errPackNotAccepted
	}
	return err
}

// packReport asks a server, or checks the pack here by the signers that the flags
// name. Without either nobody is known, and no pack is accepted.
func (a *cli) packReport(ctx context.Context, flags packFlags, about scanner.Expectation, text []byte) (report scanner.PackReport, err error) {
	if len(flags.signers) == 0 && a.hasServer() {
		return report, a.askServer(ctx, about, text, &report)
	}
	v := scanner.PackVerifier{Expect: about}
	for _, s := range flags.signers {
		signer, err := provenance.ParseAddress(s)
		if err != nil {
			return report, fmt.Errorf("--signer: %w", err)
		}
		v.Signers = append(v.Signers, signer)
	}
	if flags.contract != "" {
		chain, stop, err := app.DialPassports(ctx, a.ethRPC, flags.contract)
		if err != nil {
			return report, fmt.Errorf("--contract: %w", err)
		}
		defer stop()
		v.Chain = chain
	}
	return v.Verify(ctx, text)
}

func (a *cli) askServer(ctx context.Context, about scanner.Expectation, text []byte, report *scanner.PackReport) error {
	c, stop, err := a.connect(ctx)
	if err != nil {
		return err
	}
	defer stop()
	query := url.Values{}
	for name, value := range map[string]string{"item": about.Item, "order": about.Order} {
		if value != "" {
			query.Set(name, value)
		}
	}
	if !about.After.IsZero() {
		query.Set("after", about.After.Format(time.RFC3339))
	}
	header := http.Header{"Content-Type": {"application/json"}, "Accept": {"application/json"}}
	answer, err := c.Do(ctx, http.MethodPost, "/api/v1/evidence-packs/verify?"+query.Encode(), header, bytes.NewReader(text))
	if err != nil {
		return err
	}
	return json.Unmarshal(answer, report)
}

// printPack says what a pack is worth, by whom it is signed, what was checked, and
// what was not.
func (a *cli) printPack(w io.Writer, r scanner.PackReport) {
	l := a.language()
	says := l.Verdict(r.Says)
	fmt.Fprintf(w, "%s\n", l.Word("cli.standing.", string(r.Standing)))
	fmt.Fprintf(w, "%s %s %s\n", l.Word("cli.pack.", "says"), l.Word("cli.standing.", string(says.Standing)), says.Headline)
	fmt.Fprintf(w, "%s\n%s %s %s %s\n", r.Hash, r.Item, r.At.Format(time.RFC3339), r.Operator.Party, r.Order)
	for _, s := range r.Signatures {
		known := "unknown"
		if s.Valid && s.Known != "" {
			known = s.Known
		}
		fmt.Fprintf(w, "%s %s: %s %s\n", s.Role, s.Signer, l.Word("cli.pack.", known), s.Party)
	}
	for _, result := range []scanner.Result{scanner.Fails, scanner.Unreached, scanner.Holds, scanner.NotChecked} {
		list := r.With(result)
		if len(list) == 0 {
			continue
		}
		fmt.Fprintln(w, l.Word("cli.pack.", string(result)))
		for _, c := range list {
			fmt.Fprintf(w, "  %s: %s\n", strings.ReplaceAll(c.Code, "_", " "), c.Detail)
		}
	}
}
