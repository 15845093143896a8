package app

import (
	"context"
	"crypto/rand"
	"fmt"
	"net/url"
	"strings"
	"time"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/internal/store"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/gs1"
	"github.com/waymark/waymark/provenance/registry"
	"github.com/waymark/waymark/scanner"
)

// Scans answers what a label says, with the evidence to check it.
type Scans struct {
	gatherer   *scanner.Gatherer
	challenger *scanner.Challenger
	near       *scanner.Near
	verifier   scanner.PackVerifier // of evidence packs, over this server's ledgers
	clients    *scanner.ClientHasher
	host       string                                      // that this server's labels name
	speaker    func(ctx context.Context) (*account, error) // signs evidence packs
}

// ScanResult is the answer to a scan: the verdict and what it rests on, so that
// a program can judge again.
type ScanResult struct {
	provenance.Verdict
	Item     string              `json:"item"` // canonical Digital Link URI
	Evidence provenance.Evidence `json:"evidence"`
}

// ScanProof is what a scan shows beyond the label: the sealed code, or the
// owner's signature of a challenge.
type ScanProof struct {
	Code      string `json:"code,omitempty"`      // as printed in the box; blanks and hyphens do not matter
	Challenge string `json:"challenge,omitempty"` // the challenge's text, exactly
	Signature string `json:"signature,omitempty"` // 0x and hexadecimal digits: 130 of them, unless the owner is a contract
	Order     string `json:"order,omitempty"`     // the order in whose name it is scanned
	Owner     string `json:"owner,omitempty"`     // forms only: claim it for this account
}

// ScanRequest is one scan of an item's label.
type ScanRequest struct {
	Item  gs1.Link
	Host  string // that the label names, where it is another than this server's
	Proof ScanProof
	IP    string    // of who scans; it is not kept
	At    time.Time // now
	Quiet bool      // do not count it
}

// Scan gathers the evidence about a label and judges it. A source that cannot
// be reached makes the verdict unchecked, and is no error.
func (s *Scans) Scan(ctx context.Context, r ScanRequest) (ScanResult, error) {
	request, err := s.request(r)
	if err != nil {
		return ScanResult{}, err
	}
	e, err := s.gatherer.Gather(ctx, request)
	if err != nil {
		return ScanResult{}, fmt.Errorf("gathering evidence: %w", err)
	}
	return ScanResult{provenance.Judge(e), e.Label.Item, e}, nil
}

func (s *Scans) request(r ScanRequest) (scanner.Request, error) {
	out := scanner.Request{Client: s.clients.ID(r.IP, r.At), Quiet: r.Quiet}
	if r.Proof.Order != "" {
		id, err := escrow.ParseOrderID(r.Proof.Order)
		if err != nil {
			return out, refusal.Field("order", "An order id is 0x and 64 hexadecimal digits.")
		}
		out.Order = id.String()
	}
	host := s.host
	if r.Host != "" {
		host = r.Host
	}
	link, err := r.Item.WithHost(host)
	if err != nil {
		return out, refusal.Field("labelHost", "%q is no host.", Clip(host))
	}
	out.Label = scanner.LabelOf(link)
	out.Proof, err = r.Proof.read()
	return out, err
}

func (p ScanProof) read() (*scanner.Proof, error) {
	switch {
	case p.Code != "" && p.Signature != "":
		return nil, refusal.Field("signature", "Show the sealed code or the owner's signature, not both.")
	case p.Code != "":
		if _, err := scanner.ReadCode(p.Code); err != nil {
			return nil, refusal.Field("code", "%s", Sentence(err.Error()))
		}
		return &scanner.Proof{Kind: provenance.ProofSealedCode, Code: p.Code}, nil
	case p.Signature != "" || p.Challenge != "":
		// Browsers post a form's line ends as CR LF; the signed text has LF.
		text := strings.ReplaceAll(p.Challenge, "\r\n", "\n")
		return &scanner.Proof{Kind: provenance.ProofOwner, Challenge: text, Signature: strings.TrimSpace(p.Signature)}, nil
	}
	return nil, nil
}

// Challenge is a text for an item's owner to sign, in the name of an order or of
// none. It is not stored.
func (s *Scans) Challenge(item, order string, now time.Time) (scanner.Challenge, error) {
	if order != "" {
		id, err := escrow.ParseOrderID(order)
		if err != nil {
			return scanner.Challenge{}, refusal.Field("order", "An order id is 0x and 64 hexadecimal digits.")
		}
		order = id.String()
	}
	c, err := s.challenger.Challenge(item, order, now)
	if err != nil {
		return c, fmt.Errorf("making a challenge: %w", err)
	}
	return c, nil
}

// openScans sets up what answers a scan.
func (h *App) openScans(context.Context) error {
	base, err := url.Parse(h.cfg.BaseURL)
	if err != nil {
		return fmt.Errorf("the base URL: %w", err)
	}
	key, err := secret(h.cfg.Dir, "challenge.key")
	if err != nil {
		return err
	}
	scans, err := store.Open(scansFile(h.cfg.Dir))
	if err != nil {
		return fmt.Errorf("opening the scan log: %w", err)
	}
	h.onClose(scans.Close)
	log := scanner.NewLog(scanner.LogConfig{DB: scans})
	h.onClose(log.Close)
	challenger := &scanner.Challenger{Key: key, Host: base.Host, Chain: h.chain.caip2(), Operator: h.cfg.Speaker}
	near := scanner.NewNear(h.items.whichIssued)
	h.Scans = &Scans{
		challenger: challenger, near: near, host: base.Host,
		verifier: scanner.PackVerifier{Parties: h.channel.reader(), Chain: packChain{h.chain.registry}, Custody: h.items, Orders: h.items}, clients: scanner.NewClientHasher(rand.Reader),
		speaker: func(ctx context.Context) (*account, error) { return h.accounts.party(ctx, h.cfg.Speaker) },
		gatherer: &scanner.Gatherer{
			Items: h.items, Chain: h.items, Custody: h.items, Passports: h.items, Orders: h.items, Log: log, Near: near,
			ClaimKey: func(code, item string) (scanner.Signer, error) {
				key, err := registry.SealedCode(code).Key(item)
				return scanner.KeySigner{Key: key}, err
			},
			Challenger: challenger, Wallets: h.chain.registry, Clock: time.Now, LocalHosts: []string{base.Host},
			Operator: provenance.Operator{Party: h.cfg.Speaker, Chain: h.chain.caip2()},
		},
	}
	return nil
}
