// Package demo tells Waymark's whole story on real parts: a batch is minted,
// printed, moved, sold and scanned, through the same HTTP API that any other
// program uses, by parties that each have their own token.
//
// Nothing in it is pretended. A step that does not come out as the story says
// is an error.
package demo

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"time"

	"github.com/waymark/waymark/cmd/waymark/client"
	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/provenance"
)

// Config is what the demonstration runs with.
type Config struct {
	Admin    client.Client // with a token of the role admin
	Items    string        // batch file, CSV
	Passport string        // the passport that its items share, JSON
	Out      string        // folder for labels and the evidence pack
	Progress func(format string, args ...any)
	Gas      func(ctx context.Context, tx string) (gas uint64, fee string, err error) // of a transaction
	Code     func(item string) (string, error)                                        // what is printed on the sealed sheet
	Now      func() time.Time
}

// Row is one thing that happened.
type Row struct {
	Chapter string `json:"chapter"`
	What    string `json:"what"`
	Result  string `json:"result"`        // a verdict, a state, a count
	Tx      string `json:"tx,omitempty"`  // transaction hash, or custody event
	Gas     uint64 `json:"gas,omitempty"` // of the whole transaction
	Fee     string `json:"fee,omitempty"` // wei that the gas cost
}

// Report is the story as it happened.
type Report struct {
	Rows    []Row      `json:"rows"`
	Fsck    app.Report `json:"fsck"`
	Pages   []string   `json:"pages"` // paths worth opening
	Files   []string   `json:"files"`
	Seconds float64    `json:"seconds"`
}

// story is the state of a telling.
type story struct {
	Config
	report Report

	maker, merchant, buyer, arbiter  client.Client
	buyerAccount, arbiterAccount     provenance.Address
	custodians                       map[string]client.Client // by MSP id
	parties                          map[string]provenance.Party
	batch                            app.Batch
	items                            []string // canonical URIs, in the order of the file
	shopper                          *ecdsa.PrivateKey
	orderA, orderB, orderC           app.OrderView
	itemA, itemB, itemC, doorCode    string
	wrongItem, claimed, recalledItem string
}

// Run tells the story.
func Run(ctx context.Context, cfg Config) (Report, error) {
	s := &story{Config: cfg, custodians: map[string]client.Client{}, parties: map[string]provenance.Party{}}
	begun := cfg.Now()
	for _, chapter := range []struct {
		name string
		tell func(context.Context) error
	}{
		{"everybody gets a token", s.tokens},
		{"the maker mints a batch", s.mint},
		{"labels and sealed codes are printed", s.print},
		{"three orders are offered and funded", s.sell},
		{"a pallet travels from the maker to the shop", s.travel},
		{"order A is delivered, attested and released", s.deliver},
		{"order C: another item is in the box", s.dispute},
		{"shoppers scan", s.scans},
		{"order B is refunded by itself after its deadline", s.refund},
		{"the server checks itself", s.fsck},
	} {
		cfg.Progress("» %s", chapter.name)
		if err := chapter.tell(ctx); err != nil {
			return s.report, fmt.Errorf("%s: %w", chapter.name, err)
		}
	}
	s.report.Seconds = cfg.Now().Sub(begun).Seconds()
	return s.report, nil
}

func (s *story) row(ctx context.Context, chapter, what, result, tx string) error {
	r := Row{Chapter: chapter, What: what, Result: result, Tx: tx}
	if len(tx) == 66 {
		var err error
		if r.Gas, r.Fee, err = s.Gas(ctx, tx); err != nil {
			return err
		}
	}
	s.report.Rows = append(s.report.Rows, r)
	s.Progress("  %s: %s", what, result)
	return nil
}
