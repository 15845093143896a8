package app

import (
	"fmt"
	"log/slog"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/gs1"
)

// Config says where an application keeps its data and which ledgers it stands on.
type Config struct {
	Dir     string // data directory; created if missing
	BaseURL string // origin that labels name and pages are served under

	EthRPC    string        // URL of an EVM node; "" is the embedded chain
	ChainID   uint64        // of the embedded chain, or expected of EthRPC (0: any)
	ChainHTTP string        // address where the embedded chain serves JSON-RPC; "" is nowhere
	Period    time.Duration // least time between blocks of the embedded chain; 0 is a second
	MaxFeeWei uint64        // most that one transaction may pay for gas; 0 is no cap
	Finality  string        // of EthRPC: a number of blocks, "safe" or "finalized"; "" is two blocks
	Signer    RemoteSigner  // holds keys in place of this server

	Fabric string // profile of a real custody channel; "" is the embedded one

	GroupSize int           // records in one transaction of a real channel, at most; 1 groups none, 0 is 500
	GroupWait time.Duration // how long a record waits for company while a transaction is under way; 0 is 10 ms

	Parties []Party // organisations whose identities this server keeps
	Speaker string  // MSP id that this server speaks for: it signs evidence packs

	Log *slog.Logger
}

// RemoteSigner is a program that holds the keys of some accounts: Clef, or one
// that speaks web3signer's JSON-RPC.
type RemoteSigner struct {
	URL           string                        // "" is none
	Authorization string                        // header of that name; a secret
	Accounts      map[string]provenance.Address // whose keys it holds, by account name
}

// Account names of the server itself.
const (
	AccountDeployer = "deployer"
	AccountKeeper   = "keeper"
)

func (c Config) check() error {
	if len(c.Parties) == 0 {
		return fmt.Errorf("no party is configured")
	}
	seen := map[string]bool{}
	for _, p := range c.Parties {
		account := partyAccount(p.MSP)
		if !mspID.MatchString(p.MSP) || seen[account] || account == AccountDeployer || account == AccountKeeper {
			return fmt.Errorf("party %q: every party has an MSP id of its own, of letters, digits, dot and hyphen", p.MSP)
		}
		seen[account] = true
		for _, gln := range []string{p.GLN, p.Place} {
			if _, err := gs1.ParseGLN(gln); err != nil {
				return fmt.Errorf("party %s: %w", p.MSP, err)
			}
		}
	}
	if !slices.ContainsFunc(c.Parties, func(p Party) bool { return p.MSP == c.Speaker }) {
		return fmt.Errorf("the server is to speak for %q, which is none of its parties", c.Speaker)
	}
	if len(c.Signer.Accounts) > 0 && c.Signer.URL == "" {
		return fmt.Errorf("accounts are to be signed for by a remote signer whose URL is missing")
	}
	for name := range c.Signer.Accounts {
		if !c.hasAccount(name) {
			return fmt.Errorf("there is no account %q; there are %s, and PARTY_buyer and PARTY_arbiter of each party", name, strings.Join(c.accountNames(), ", "))
		}
	}
	_, _, err := c.finality()
	return err
}

// finality is how deep a transaction must lie on a remote chain: so many blocks,
// or as deep as the node's tag says.
func (c Config) finality() (blocks uint64, tag string, err error) {
	switch c.Finality {
	case "":
		return remoteConfirmations, "", nil
	case "safe", "finalized":
		return 0, c.Finality, nil
	}
	if blocks, err = strconv.ParseUint(c.Finality, 10, 32); err != nil {
		return 0, "", fmt.Errorf("finality %q: it is a number of blocks, safe or finalized", c.Finality)
	}
	return blocks, "", nil
}
