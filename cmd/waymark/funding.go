package main

import (
	"bufio"
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/url"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/waymark/waymark/cmd/waymark/client"
	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/internal/evm"
	"github.com/waymark/waymark/provenance"
)

// fundCmd pays an order: from the buyer's account here, or with what the buyer
// signed elsewhere.
func (a *cli) fundCmd() *cobra.Command {
	var file string
	var role string
	cmd := &cobra.Command{
		Use: "fund ORDER", Short: "pay the order's amount into the escrow", Args: cobra.ExactArgs(1),
		Long: "Pays the order's amount into the escrow, from the buyer's account that this server keeps, or with --authorization from whatever account the buyer signed with: then the sender pays for gas alone.",
		RunE: func(cmd *cobra.Command, args []string) error {
			if file == "" {
				return a.act(cmd.Context(), app.RoleBuyer, args[0], app.Fund, nil)
			}
			f, err := readFunding(file, cmd.InOrStdin())
			if err != nil {
				return err
			}
			if err := f.CheckSigned(); err != nil {
				return err
			}
			return a.act(cmd.Context(), app.Role(role), args[0], app.FundSigned, f)
		},
	}
	cmd.Flags().StringVar(&file, "authorization", "", "file with the funding that the buyer signed (- is standard input)")
	cmd.Flags().StringVar(&role, "as", string(app.RoleMerchant), "with --authorization: role of the account that sends it, when no token says")
	return cmd
}

// fundingCmd fetches what the buyer is asked to sign.
func (a *cli) fundingCmd() *cobra.Command {
	var by, out, role string
	var valid time.Duration
	cmd := &cobra.Command{
		Use: "funding ORDER", Short: "what the buyer signs so that somebody else can fund the order", Args: cobra.ExactArgs(1),
		Long: "Writes what the buyer of an order in a token signs (waymark escrow sign-funding), so that anybody can send it (waymark escrow fund --authorization). Nothing in it is secret.",
		RunE: func(cmd *cobra.Command, args []string) error {
			query := url.Values{}
			if by != "" {
				query.Set("by", by)
			}
			if valid != 0 {
				n, err := seconds("valid", valid)
				if err != nil {
					return err
				}
				query.Set("valid", strconv.FormatUint(uint64(n), 10))
			}
			return a.with(cmd.Context(), app.Role(role), func(c client.Client) error {
				f, err := c.Funding(cmd.Context(), args[0], query)
				if err != nil {
					return err
				}
				return a.writeFunding(f, out)
			})
		},
	}
	cmd.Flags().StringVar(&by, "by", "", "authorization (ERC-3009) or permit (ERC-2612); default: what the token takes")
	cmd.Flags().DurationVar(&valid, "valid", 0, "how long the signature shall be good (default: a day)")
	cmd.Flags().StringVar(&out, "out", "", "file to write (default: standard output)")
	cmd.Flags().StringVar(&role, "as", string(app.RoleMerchant), "role to ask as, when no token says")
	return cmd
}

// signFundingCmd signs with the buyer's key. It needs no server and no network.
func (a *cli) signFundingCmd() *cobra.Command {
	var keys, account, passphrase, out string
	var yes bool
	cmd := &cobra.Command{
		Use: "sign-funding FILE --keys DIR --account NAME", Short: "sign the funding of an order as its buyer, without a network", Args: cobra.ExactArgs(1),
		Long: "Checks that the contract is the escrow and that the order is the one that its terms make, shows every term, asks for a yes, and signs. The keys are a keystore such as the keys/evm of a data directory.",
		RunE: func(cmd *cobra.Command, args []string) error {
			f, err := readFunding(args[0], cmd.InOrStdin())
			if err != nil {
				return err
			}
			if err := f.Check(); err != nil {
				return err
			}
			signer, err := keyOf(keys, account, passphrase, f.Terms.Buyer)
			if err != nil {
				return err
			}
			printFunding(cmd.ErrOrStderr(), f)
			if err := agree(cmd, yes); err != nil {
				return err
			}
			if f, err = f.Sign(cmd.Context(), signer); err != nil {
				return err
			}
			return a.writeFunding(f, out)
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&keys, "keys", "", "keystore directory with the buyer's key")
	flags.StringVar(&account, "account", "", "name of the buyer's account in it (default: the one that the order names)")
	flags.StringVar(&passphrase, "passphrase-file", "", "file with the keystore's passphrase (default: DIR.passphrase)")
	flags.StringVar(&out, "out", "", "file to write (default: standard output)")
	flags.BoolVar(&yes, "yes", false, "agree to the terms without being asked, for programs")
	cmd.MarkFlagRequired("keys")
	return cmd
}

func isTerminal(f *os.File) bool {
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// agree asks a person for a yes. A program has to say it with --yes.
func agree(cmd *cobra.Command, yes bool) error {
	if yes {
		return nil
	}
	in, isFile := cmd.InOrStdin().(*os.File)
	if !isFile || !isTerminal(in) {
		return errors.New("nobody was asked: without a terminal, --yes says that you agree to these terms")
	}
	fmt.Fprint(cmd.ErrOrStderr(), "Do you agree to all of this, and pay? Type yes: ")
	line, err := bufio.NewReader(in).ReadString('\n')
	if err != nil || strings.TrimSpace(line) != "yes" {
		return errors.New("not signed")
	}
	return nil
}

// keyOf is an account of an existing keystore, by its name or else by its
// address: signing makes no keys.
func keyOf(dir, account, passphrase string, address provenance.Address) (escrow.Signer, error) {
	if _, err := os.Stat(dir); err != nil {
		return nil, fmt.Errorf("the keystore: %w", err)
	}
	passphrase = cmp.Or(passphrase, strings.TrimRight(dir, "/")+".passphrase")
	store, err := evm.OpenKeystore(dir, func() (string, error) {
		text, err := os.ReadFile(passphrase)
		if err != nil {
			return "", fmt.Errorf("reading the keystore's passphrase: %w", err)
		}
		return strings.TrimSpace(string(text)), nil
	})
	if err != nil {
		return nil, err
	}
	if account == "" {
		for name, a := range store.Names() {
			if provenance.Address(a) == address {
				return store.Get(name)
			}
		}
		return nil, fmt.Errorf("the keystore %s has no account %s", dir, address)
	}
	return store.Get(account)
}

// maxFunding bounds the file: terms have 32 attestors at most.
const maxFunding = 64 << 10

func readFunding(file string, stdin io.Reader) (f escrow.Funding, err error) {
	in := stdin
	if file != "-" {
		opened, err := os.Open(file)
		if err != nil {
			return f, err
		}
		defer opened.Close()
		in = opened
	}
	text, err := io.ReadAll(io.LimitReader(in, maxFunding+1))
	if err != nil {
		return f, fmt.Errorf("reading the funding: %w", err)
	}
	if len(text) > maxFunding {
		return f, errors.New("this is no funding: it is too large")
	}
	d := json.NewDecoder(bytes.NewReader(text))
	d.DisallowUnknownFields()
	if err := d.Decode(&f); err != nil {
		return f, fmt.Errorf("reading the funding: %w", err)
	}
	return f, nil
}

func (a *cli) writeFunding(f escrow.Funding, out string) error {
	text, err := json.MarshalIndent(f, "", "  ")
	if err != nil {
		return err
	}
	text = append(text, '\n')
	if out != "" {
		return os.WriteFile(out, text, 0o600)
	}
	_, err = a.out.Write(text)
	return err
}

// printFunding shows the buyer what it signs.
func printFunding(w io.Writer, f escrow.Funding) {
	fmt.Fprintf(w, "order     %s\nescrow    %s (the genuine one)\npays      %s of %s (%s)\nbuyer     %s\nmerchant  %s\ntoken     %s of the passport contract %s\ndeliver   until %s\n",
		f.Order, f.Escrow, f.Terms.Amount, f.Token.Name, f.Token.Contract, f.Terms.Buyer, f.Terms.Merchant, f.Terms.Token, f.Terms.Passport, f.Terms.DeadlineTime().Format(time.RFC3339))
	if f.Destination != "" {
		fmt.Fprintf(w, "goes to   %s\n", f.Destination)
	}
	printTerms(w, f.Terms)
	fmt.Fprintf(w, "good      until %s\n", time.Unix(int64(f.ValidBefore), 0).UTC().Format(time.RFC3339))
}
