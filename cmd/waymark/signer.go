package main

import (
	"encoding/base64"
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/provenance"
)

// signerAuth, in the environment, is the remote signer's secret where no file
// holds it.
const signerAuth = "WAYMARK_SIGNER_AUTH"

// signerFlags say which accounts a remote signer signs for.
type signerFlags struct {
	remote   app.RemoteSigner
	accounts []string
	authFile string
}

func (s *signerFlags) add(cmd *cobra.Command) {
	f := cmd.PersistentFlags()
	f.StringVar(&s.remote.URL, "signer", "", "URL or socket of a remote signer: Clef, or one with web3signer's JSON-RPC")
	f.StringArrayVar(&s.accounts, "signer-account", nil, "NAME=0x…: an account whose key the remote signer holds (names: waymark accounts); may be repeated")
	f.StringVar(&s.authFile, "signer-auth-file", "", "file with the remote signer's secret, user:password or Bearer TOKEN (or in "+signerAuth+")")
}

// read checks what the flags say and fetches the secret.
func (s *signerFlags) read() error {
	if s.remote.URL == "" {
		if len(s.accounts) > 0 || s.authFile != "" {
			return errors.New("--signer-account and --signer-auth-file need --signer")
		}
		return nil
	}
	if len(s.accounts) == 0 {
		return errors.New("--signer needs a --signer-account for each account that it signs for")
	}
	s.remote.Accounts = map[string]provenance.Address{}
	for _, text := range s.accounts {
		name, address, ok := strings.Cut(text, "=")
		if !ok {
			return fmt.Errorf("--signer-account %s: it is NAME=0x…", text)
		}
		a, err := provenance.ParseAddress(address)
		if err != nil {
			return fmt.Errorf("--signer-account %s: %w", name, err)
		}
		if _, twice := s.remote.Accounts[name]; twice {
			return fmt.Errorf("--signer-account names %s twice", name)
		}
		s.remote.Accounts[name] = a
	}
	secret := os.Getenv(signerAuth)
	if s.authFile != "" {
		text, err := os.ReadFile(s.authFile)
		if err != nil {
			return fmt.Errorf("reading the remote signer's secret: %w", err)
		}
		secret = string(text)
	}
	s.remote.Authorization = authorization(strings.TrimSpace(secret))
	return nil
}

// authorization is the header that shows a secret: of a user with a password, or
// as it is.
func authorization(secret string) string {
	if user, _, ok := strings.Cut(secret, ":"); !ok || strings.Contains(user, " ") {
		return secret
	}
	return "Basic " + base64.StdEncoding.EncodeToString([]byte(secret))
}
