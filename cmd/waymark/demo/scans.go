package demo

import (
	"context"
	"encoding/hex"
	"fmt"
	"net/http"
	"slices"

	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/waymark/waymark/cmd/waymark/client"
	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/internal/messages"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/scanner"
	"github.com/waymark/waymark/web"
	"github.com/waymark/waymark/web/api"
)

func clientItemPath(item string) string { return client.ItemPath(item) }

// verdict adds a row about a scan, which must have come out so.
func (s *story) verdict(ctx context.Context, chapter, what string, a web.ScanAnswer, want provenance.Standing, finding string) error {
	has := slices.ContainsFunc(a.Findings, func(f messages.Finding) bool { return f.Code == finding })
	if a.Standing != want || !has {
		return fmt.Errorf("%s: %s with findings %v; want %s with %s", what, a.Standing, a.Findings, want, finding)
	}
	return s.row(ctx, chapter, what, string(a.Standing)+" · "+finding, "")
}

// scans are the shoppers' scans, each with the verdict that is due.
func (s *story) scans(ctx context.Context) (err error) {
	if s.shopper, err = crypto.GenerateKey(); err != nil {
		return err
	}
	public := s.Admin.With("") // a shopper has no token
	genuine, err := public.Scan(ctx, s.claimed, "")
	if err != nil {
		return err
	}
	if err := s.verdict(ctx, "scan", "a genuine item, its label alone", genuine, provenance.Consistent, provenance.FindingUnclaimed); err != nil {
		return err
	}
	if err := s.claim(ctx, public); err != nil {
		return err
	}
	copied, err := public.Scan(ctx, s.claimed, "")
	if err != nil {
		return err
	}
	if err := s.verdict(ctx, "scan", "a copy of the claimed item's label", copied, provenance.Suspect, provenance.FindingClaimed); err != nil {
		return err
	}
	invented := s.items[0][:len(s.items[0])-16] + "0000000000000000"
	never, err := public.Scan(ctx, invented, "")
	if err != nil {
		return err
	}
	if err := s.verdict(ctx, "scan", "a serial that nobody issued", never, provenance.Unknown, provenance.FindingNotIssued); err != nil {
		return err
	}
	var recalled app.Recalled
	recall := app.Recall{Item: s.recalledItem, Reason: "The sole bond of this pair failed its test."}
	if err := s.maker.Call(ctx, http.MethodPost, "/api/v1/recalls", "", recall, &recalled); err != nil {
		return err
	}
	if err := s.row(ctx, "scan", "the maker recalls an item", "recalled", recalled.Tx); err != nil {
		return err
	}
	bad, err := public.Scan(ctx, s.recalledItem, "")
	if err != nil {
		return err
	}
	s.report.Pages = append(s.report.Pages, pagePath(s.itemA), pagePath(s.claimed), pagePath(s.recalledItem), pagePath(invented))
	return s.verdict(ctx, "scan", "the recalled item", bad, provenance.Suspect, provenance.FindingRecalled)
}

// claim opens the box: the sealed code is shown, the item is claimed, and its
// new owner signs for it.
func (s *story) claim(ctx context.Context, public client.Client) error {
	code, err := s.Code(s.claimed)
	if err != nil {
		return err
	}
	shown, err := public.Show(ctx, s.claimed, app.ScanProof{Code: code})
	if err != nil {
		return err
	}
	if err := s.verdict(ctx, "scan", "the same with the code sealed in its box", shown, provenance.Verified, provenance.FindingCodeShown); err != nil {
		return err
	}
	owner := provenance.Address(crypto.PubkeyToAddress(s.shopper.PublicKey))
	var claimed app.Claimed
	err = public.Call(ctx, http.MethodPost, clientItemPath(s.claimed)+"/claim", "", api.ClaimBody{Code: code, Owner: owner.String()}, &claimed)
	if err != nil {
		return err
	}
	if err := s.row(ctx, "scan", "the shopper claims it", "claimed", claimed.Tx); err != nil {
		return err
	}
	var challenge scanner.Challenge
	if err := public.Call(ctx, http.MethodGet, clientItemPath(s.claimed)+"/challenge", "", nil, &challenge); err != nil {
		return err
	}
	sig, err := crypto.Sign(accounts.TextHash([]byte(challenge.Text)), s.shopper)
	if err != nil {
		return err
	}
	signed, err := public.Show(ctx, s.claimed, app.ScanProof{Challenge: challenge.Text, Signature: "0x" + hex.EncodeToString(sig)})
	if err != nil {
		return err
	}
	return s.verdict(ctx, "scan", "after its claim, its owner signing for it", signed, provenance.Verified, provenance.FindingOwnerSigned)
}

// pagePath is the path of an item's page.
func pagePath(item string) string { return item[len("https://id.gs1.org"):] }

// fsck has the server check itself; anything wrong is an error.
func (s *story) fsck(ctx context.Context) error {
	if err := s.Admin.Call(ctx, http.MethodGet, "/api/v1/fsck", "", nil, &s.report.Fsck); err != nil {
		return err
	}
	for _, c := range s.report.Fsck.Checks {
		if !c.OK {
			return fmt.Errorf("%s: %s", c.Name, c.Detail)
		}
	}
	return nil
}
