// Command waymark is the one program of Waymark: the server, and the command
// line of a running one.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"maps"
	"os"
	"os/signal"
	"slices"
	"syscall"
	"time"

	"github.com/spf13/cobra"

	"github.com/waymark/waymark/cmd/waymark/client"
	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/internal/refusal"
)

// cli holds the flags that every command has.
type cli struct {
	data    string
	server  string
	party   string
	json    bool
	out     io.Writer
	err     io.Writer
	parties string

	patience time.Duration // with a server that has the data directory and does not answer yet

	ethRPC    string
	chainID   uint64
	chainHTTP string
	baseURL   string
	fabric    string
	groupSize int
	groupWait time.Duration
	maxFee    uint64
	finality  string
	signer    signerFlags

	organisations []app.Party
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	os.Exit(run(ctx, os.Args[1:], os.Stdout, os.Stderr))
}

// run is the program: one line on err and a non-zero code when it fails.
func run(ctx context.Context, args []string, out, errw io.Writer) int {
	a := &cli{out: out, err: errw, patience: time.Minute}
	root := a.root()
	root.SetArgs(args)
	root.SetOut(out)
	root.SetErr(errw)
	err := root.ExecuteContext(ctx)
	if err == nil {
		return 0
	}
	a.json = a.json || slices.Contains(args, "--json") // also where the flags could not be read
	a.fail(err)
	return 1
}

// fail says why a command failed: in one line, or as JSON for a program.
func (a *cli) fail(err error) {
	var p *client.Problem
	if a.json && errors.As(err, &p) {
		fmt.Fprintln(a.err, string(p.Raw))
		return
	}
	refused, isRefused := refusal.Of(err)
	switch {
	case a.json && isRefused:
		doc := map[string]any{"type": "urn:waymark:problem:" + refused.Code, "detail": refused.Error()}
		maps.Copy(doc, refused.Members)
		text, _ := json.Marshal(doc)
		fmt.Fprintln(a.err, string(text))
	case a.json:
		text, _ := json.Marshal(map[string]string{"error": err.Error()})
		fmt.Fprintln(a.err, string(text))
	case isRefused:
		fmt.Fprintf(a.err, "waymark: %v (%s)\n", err, refused.Code)
	default:
		fmt.Fprintln(a.err, "waymark:", err)
	}
}

func (a *cli) root() *cobra.Command {
	root := &cobra.Command{
		Use:           "waymark",
		Version:       version(),
		Short:         "Scan a thing and know: is it the genuine one, which way did it come, where is the money",
		SilenceUsage:  true,
		SilenceErrors: true,
	}
	f := root.PersistentFlags()
	f.StringVar(&a.data, "data", "data", "data directory")
	f.StringVar(&a.server, "server", "", "URL of a running server (default: the one on the data directory)")
	f.StringVar(&a.party, "party", "", "MSP id to act for, where the token does not say")
	f.BoolVar(&a.json, "json", false, "print results as JSON")
	f.StringVar(&a.ethRPC, "eth-rpc", "", "URL of an EVM node (default: the embedded chain)")
	f.Uint64Var(&a.chainID, "chain-id", 0, "chain id to expect (embedded chain: 31337)")
	f.StringVar(&a.fabric, "fabric", "", "profile of a real Fabric channel (default: the embedded custody channel)")
	f.StringVar(&a.baseURL, "base-url", "", "origin that labels name, such as https://id.example.com")
	f.StringVar(&a.parties, "parties", "", "JSON file with the channel's organisations: who is on the embedded channel, and whose company prefixes are approved on a real one")
	f.Uint64Var(&a.maxFee, "max-fee", 0, "most wei that one transaction may pay for gas (default: no cap)")
	f.StringVar(&a.finality, "finality", "", "of --eth-rpc: how many blocks deep a transaction counts, or safe, or finalized (default: 2)")
	a.signer.add(root)
	root.PersistentPreRunE = func(*cobra.Command, []string) error { return errors.Join(a.readParties(), a.signer.read()) }
	root.AddCommand(a.serveCmd(), a.demoCmd(), a.mintCmd(), a.labelsCmd(), a.checkpointCmd(), a.detailCmd(), a.verifyCmd(), a.claimCmd(),
		a.recallCmd(), a.sealedCodeCmd(), a.passportCmd(), a.recoverCmd(), a.escrowCmd(), a.linksCmd(), a.whereCmd(), a.tokenCmd(), a.accountsCmd(), a.statusCmd(), a.fsckCmd(), a.benchCmd())
	return root
}

// appConfig is the application that the flags describe.
func (a *cli) appConfig(level slog.Level) app.Config {
	return app.Config{
		Dir: a.data, BaseURL: a.baseURL, EthRPC: a.ethRPC, ChainID: a.chainID, ChainHTTP: a.chainHTTP, MaxFeeWei: a.maxFee,
		Fabric: a.fabric, GroupSize: a.groupSize, GroupWait: a.groupWait,
		Finality: a.finality, Signer: a.signer.remote,
		Parties: a.organisations, Speaker: a.organisations[0].MSP,
		Log: slog.New(slog.NewTextHandler(a.err, &slog.HandlerOptions{Level: level})),
	}
}

// show prints a result: as JSON for a program, or as text says.
func (a *cli) show(result any, text func(w io.Writer)) error {
	if !a.json {
		text(a.out)
		return nil
	}
	e := json.NewEncoder(a.out)
	e.SetIndent("", "  ")
	return e.Encode(result)
}

// progress prints a line about work under way, which is not a result.
func (a *cli) progress(format string, args ...any) {
	if !a.json {
		fmt.Fprintf(a.err, format+"\n", args...)
	}
}

// readParties reads the organisations of the embedded channel.
func (a *cli) readParties() error {
	a.organisations = app.DefaultParties()
	if a.parties == "" {
		return nil
	}
	text, err := os.ReadFile(a.parties)
	if err != nil {
		return err
	}
	a.organisations = nil
	d := json.NewDecoder(bytes.NewReader(text))
	d.DisallowUnknownFields()
	if err := d.Decode(&a.organisations); err != nil {
		return fmt.Errorf("%s: %w", a.parties, err)
	}
	if len(a.organisations) == 0 {
		return fmt.Errorf("%s names no organisation", a.parties)
	}
	return nil
}
