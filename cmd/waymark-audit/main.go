// Command waymark-audit is an independent auditor of a custody channel. It asks
// every organisation's own peer, checks what they answer against each other and
// against the rules of custody, and signs a report that names a peer that lies
// or lags. It never writes to the channel.
//
//	waymark-audit check --profile FILE --as MSP --key FILE [--out FILE]
//	waymark-audit show FILE [--signer BASE64]
//
// check exits with status 2 when the report is not clean, and with 1 when no
// audit was possible. show checks a report's signature.
//
// It reads through github.com/hyperledger/fabric-sdk-go, which has been archived
// by its makers since January 2024. It is pinned to the last commit that reads
// the certificates of today's Fabric, is used for reading alone, and what it
// brings is checked here and not believed. It stands apart in this program
// because its message types and those of fabric-gateway exclude each other.
package main

import (
	"context"
	"crypto/ed25519"
	"crypto/x509"
	"encoding/base64"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/waymark/waymark/cmd/waymark-audit/audit"
	"github.com/waymark/waymark/internal/custody/fabric/profile"
	"github.com/waymark/waymark/internal/keyfile"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	err := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	if err == nil || errors.Is(err, flag.ErrHelp) { // which was printed
		return
	}
	if errors.Is(err, errNotClean) {
		os.Exit(2)
	}
	fmt.Fprintln(os.Stderr, "waymark-audit:", err)
	os.Exit(1)
}

// errNotClean: the report, which was printed, is not clean.
var errNotClean = errors.New("the report is not clean")

const usage = "usage: waymark-audit check --profile FILE --as MSP --key FILE [--out FILE] | show FILE [--signer BASE64]"

func run(ctx context.Context, args []string, out, progress io.Writer) error {
	if len(args) == 0 {
		return errors.New(usage)
	}
	switch args[0] {
	case "check":
		return runCheck(ctx, args[1:], out, progress)
	case "show":
		return runShow(args[1:], out, progress)
	}
	return fmt.Errorf("there is no %q; %s", args[0], usage)
}

func runCheck(ctx context.Context, args []string, out, progress io.Writer) error {
	flags := flag.NewFlagSet("waymark-audit check", flag.ContinueOnError)
	flags.SetOutput(progress)
	path := flags.String("profile", "", "the channel's profile")
	as := flags.String("as", "", "MSP id of the organisation to read as")
	keyPath := flags.String("key", "", "file of the key that signs the report; made if missing")
	to := flags.String("out", "", "file for the signed report")
	patience := flags.Duration("patience", 10*time.Second, "how long a peer may take to catch up")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if *path == "" || *as == "" || *keyPath == "" || flags.NArg() > 0 {
		return errors.New(usage)
	}
	key, err := loadKey(*keyPath)
	if err != nil {
		return fmt.Errorf("the report's key: %w", err)
	}
	report, err := auditChannel(ctx, *path, *as, *patience, progress)
	if err != nil {
		return err
	}
	text, err := sign(report, key)
	if err != nil {
		return fmt.Errorf("signing the report: %w", err)
	}
	if *to != "" {
		if err := os.WriteFile(*to, append(text, '\n'), 0o644); err != nil {
			return fmt.Errorf("writing the report: %w", err)
		}
	}
	return show(out, report)
}

func auditChannel(ctx context.Context, path, as string, patience time.Duration, progress io.Writer) (audit.Report, error) {
	p, err := profile.Load(path)
	if err != nil {
		return audit.Report{}, err
	}
	roots, err := expected(p)
	if err != nil {
		return audit.Report{}, err
	}
	dir, err := os.MkdirTemp("", "waymark-audit-*")
	if err != nil {
		return audit.Report{}, err
	}
	defer os.RemoveAll(dir)
	conn, err := connect(p, as, dir)
	if err != nil {
		return audit.Report{}, err
	}
	defer conn.close()
	said := time.Now()
	return audit.Run(ctx, audit.Config{
		Channel: p.Channel, Chaincode: p.Chaincode, Peers: conn.peers(p), Roots: roots, Patience: patience, Clock: time.Now,
		Progress: func(blocks, of uint64) {
			if time.Since(said) > time.Second {
				said = time.Now()
				fmt.Fprintf(progress, "%d of %d blocks\n", blocks, of)
			}
		},
	})
}

// expected are the CAs that the profile gives the organisations.
func expected(p *profile.Profile) (map[string]*x509.Certificate, error) {
	roots := map[string]*x509.Certificate{}
	for _, o := range p.Organizations {
		root, err := keyfile.ReadCertificate(o.CA)
		if err != nil {
			return nil, fmt.Errorf("the CA of %s: %w", o.MSP, err)
		}
		roots[o.MSP] = root
	}
	return roots, nil
}

func runShow(args []string, out, progress io.Writer) error {
	flags := flag.NewFlagSet("waymark-audit show", flag.ContinueOnError)
	flags.SetOutput(progress)
	signer := flags.String("signer", "", "the auditor's public key, base64: refuse any other")
	if len(args) == 0 {
		return errors.New(usage)
	}
	path := args[0]
	if err := flags.Parse(args[1:]); err != nil {
		return err
	}
	text, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	report, key, err := check(text)
	if err != nil {
		return err
	}
	if *signer != "" {
		want, err := base64.StdEncoding.DecodeString(*signer)
		if err != nil || !key.Equal(ed25519.PublicKey(want)) {
			return errors.New("the report is signed by another key")
		}
	}
	fmt.Fprintf(out, "signed by %s\n", base64.StdEncoding.EncodeToString(key))
	return show(out, report)
}

// show prints a report for a person; its error says that it is not clean.
func show(out io.Writer, r audit.Report) error {
	fmt.Fprintf(out, "channel %s, chaincode %s, at %s\n", r.Channel, r.Chaincode, r.At.Format(time.RFC3339))
	fmt.Fprintf(out, "%d blocks up to %s\n", r.Blocks, r.Head)
	fmt.Fprintf(out, "%d valid and %d invalid transactions, %d records of %d subjects\n", r.Transactions.Valid, r.Transactions.Invalid, r.Records, r.Subjects)
	line := func(p audit.Problem) {
		fmt.Fprintf(out, "  %s", p.Kind)
		if p.Block != 0 {
			fmt.Fprintf(out, ", block %d", p.Block)
		}
		for _, s := range []string{p.Transaction, p.Subject} {
			if s != "" {
				fmt.Fprintf(out, ", %s", s)
			}
		}
		fmt.Fprintf(out, ": %s\n", p.Detail)
	}
	for _, p := range r.Peers {
		fmt.Fprintf(out, "%s at %s: %d blocks, %d problems\n", p.MSP, p.Address, p.Height, len(p.Problems))
		for _, problem := range p.Problems {
			line(problem)
		}
	}
	fmt.Fprintf(out, "%d findings of the channel itself\n", len(r.Findings))
	for _, f := range r.Findings {
		line(f)
	}
	if r.Clean {
		_, err := fmt.Fprintln(out, "clean")
		return err
	}
	return errNotClean
}
