package web

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/gs1"
	"github.com/waymark/waymark/scanner"
	"github.com/waymark/waymark/web/resolver"
)

// ScanResult is the answer to a scan: the verdict and what it rests on, so that
// a program can judge again.
type ScanResult struct {
	provenance.Verdict
	Item     string              `json:"item"` // canonical Digital Link URI
	Evidence provenance.Evidence `json:"evidence"`
}

// ScanProof is what a scan shows beyond the label: the sealed code, or the owner's
// signature of a challenge.
type ScanProof struct {
	Code      string `json:"code,omitempty"`      // as printed in the box; blanks and hyphens do not matter
	Challenge string `json:"challenge,omitempty"` // the challenge's text, exactly
	Signature string `json:"signature,omitempty"` // 0x and 130 hexadecimal digits
	Order     string `json:"order,omitempty"`     // the order in whose name it is scanned
	Owner     string `json:"owner,omitempty"`     // forms only: claim it for this account
}

var shownForm = map[string]string{
	"code": "the sealed code", "challenge": "the challenge's text", "signature": "the owner's signature of it",
	"order": "the order in whose name it is scanned", "owner": "claim the item for this account",
}

// itemLink reads the item that a route names; the path is taken as the client
// escaped it.
func (s *Server) itemLink(c *fiber.Ctx) (gs1.Link, error) {
	link, read := resolver.LinkOf(c)
	if !read {
		label, err := scanner.ReadLabel("/01/" + c.Params("gtin") + "/21/" + c.Params("serial"))
		if err != nil {
			return gs1.Link{}, err
		}
		link = label.Link
	}
	return gs1.ForItem(s.host, link.GTIN(), link.Serial())
}

// orderOf checks an order id that a scan names; "" is none.
func orderOf(text string) (string, error) {
	if text == "" {
		return "", nil
	}
	id, err := escrow.ParseOrderID(text)
	if err != nil {
		return "", badField("order", "An order id is 0x and 64 hexadecimal digits.")
	}
	return id.String(), nil
}

// request is the scan of link that shows what is given.
func (s *Server) request(c *fiber.Ctx, link gs1.Link, shown ScanProof) (scanner.Request, error) {
	order, err := orderOf(shown.Order)
	if err != nil {
		return scanner.Request{}, err
	}
	if host := c.Query(labelHost); host != "" {
		if link, err = link.WithHost(host); err != nil {
			return scanner.Request{}, badField(labelHost, "%q is no host.", clip(host))
		}
	}
	r := scanner.Request{
		Label: scanner.LabelOf(link), Order: order,
		Client: s.clients.ID(c.IP(), s.cfg.Clock()),
		Quiet:  c.Method() == http.MethodHead,
	}
	switch {
	case shown.Code != "" && shown.Signature != "":
		return r, badField("signature", "Show the sealed code or the owner's signature, not both.")
	case shown.Code != "":
		if _, err := scanner.ReadCode(shown.Code); err != nil {
			return r, badField("code", "%s", sentence(err.Error()))
		}
		r.Proof = &scanner.Proof{Kind: provenance.ProofSealedCode, Code: shown.Code}
	case shown.Signature != "" || shown.Challenge != "":
		// Browsers post a form's line ends as CR LF; the signed text has LF.
		text := strings.ReplaceAll(shown.Challenge, "\r\n", "\n")
		r.Proof = &scanner.Proof{Kind: provenance.ProofOwner, Challenge: text, Signature: strings.TrimSpace(shown.Signature)}
	}
	return r, nil
}

// judge answers a scan.
func (s *Server) judge(ctx context.Context, r scanner.Request) (ScanResult, error) {
	e, err := s.cfg.Gather.Gather(ctx, r)
	if err != nil {
		return ScanResult{}, fmt.Errorf("gathering evidence: %w", err)
	}
	v := provenance.Judge(e)
	s.metrics.verdicts.WithLabelValues(string(v.Standing)).Inc()
	return ScanResult{v, e.Label.Item, e}, nil
}

func (s *Server) scan(c *fiber.Ctx, link gs1.Link, shown ScanProof) (ScanResult, error) {
	r, err := s.request(c, link, shown)
	if err != nil {
		return ScanResult{}, err
	}
	return s.judge(c.UserContext(), r)
}

const (
	typeHTML    = "text/html"
	typeJSON    = "application/json"
	typeLinkset = scanner.LinksetType
)

// showItem is where a label's QR code leads.
func (s *Server) showItem(c *fiber.Ctx) error {
	c.Vary(fiber.HeaderAccept)
	link, err := s.itemLink(c)
	if err != nil {
		return err
	}
	answer, err := s.scan(c, link, ScanProof{Order: c.Query("order")})
	if err != nil {
		return err
	}
	switch accepted(c, typeHTML, typeJSON, typeLinkset) {
	case typeJSON:
		return c.JSON(answer)
	case typeLinkset:
		return s.linkset(c, link, answer)
	case typeHTML:
		p := s.itemPage(c, link, answer, ScanProof{Order: c.Query("order")})
		if c.Query("prove") == "owner" {
			challenge, err := s.cfg.Challenge.Challenge(answer.Item, s.cfg.Clock())
			if err != nil {
				return fmt.Errorf("making a challenge: %w", err)
			}
			p.Challenge = &challenge
		}
		return s.renderItem(c, p)
	}
	return &Problem{Code: "not_acceptable", Detail: "It can be had as text/html, application/json or application/linkset+json."}
}

func (s *Server) linkset(c *fiber.Ctx, link gs1.Link, answer ScanResult) error {
	passport := ""
	if answer.Evidence.Passport != nil {
		passport = s.cfg.BaseURL + "/api/v1/passports/" + answer.Evidence.Passport.Hash.String()
	}
	links := scanner.ItemLinks(s.cfg.BaseURL, link, passport)
	doc, err := scanner.Linkset(s.cfg.BaseURL, link, "Item "+link.Serial()+" of GTIN "+string(link.GTIN()), links)
	if err != nil {
		return fmt.Errorf("making a linkset: %w", err)
	}
	c.Set(fiber.HeaderContentType, typeLinkset)
	c.Set(fiber.HeaderAccessControlAllowOrigin, "*")
	return c.Send(doc)
}

// accepted is the best of what is offered, the first where the client does not
// mind, and "" where it wants none of them.
func accepted(c *fiber.Ctx, offers ...string) string {
	if c.Get(fiber.HeaderAccept) == "" {
		return offers[0]
	}
	return c.Accepts(offers...)
}

// readShown reads a proof from JSON or from a page's form.
func (s *Server) readShown(c *fiber.Ctx) (ScanProof, error) {
	if t, _ := mediaType(c); t != "application/x-www-form-urlencoded" {
		var shown ScanProof
		return shown, readJSON(c, &shown)
	}
	form, err := s.form(c)
	if err != nil {
		return ScanProof{}, err
	}
	return ScanProof{
		Code: strings.TrimSpace(form.Get("code")), Challenge: form.Get("challenge"), Signature: form.Get("signature"),
		Order: form.Get("order"), Owner: strings.TrimSpace(form.Get("owner")),
	}, nil
}

// postItem takes the forms of the item's page, and their JSON.
func (s *Server) postItem(c *fiber.Ctx) error {
	c.Vary(fiber.HeaderAccept)
	link, err := s.itemLink(c)
	if err != nil {
		return err
	}
	shown, err := s.readShown(c)
	if err != nil {
		return err
	}
	if shown.Order == "" {
		shown.Order = c.Query("order")
	}
	person := accepted(c, typeHTML, typeJSON) == typeHTML
	if shown.Owner != "" {
		return s.claimOnPage(c, link, shown, person)
	}
	answer, err := s.scan(c, link, shown)
	var p *Problem
	if person && errors.As(err, &p) && p.Code == "bad_field" { // a slip of the fingers: ask again on the page
		return s.askAgain(c, link, shown, p)
	}
	if err != nil {
		return err
	}
	if !person {
		return c.JSON(answer)
	}
	return s.renderItem(c, s.itemPage(c, link, answer, shown))
}

// claimOnPage claims from the page's form and shows the item as it then is.
func (s *Server) claimOnPage(c *fiber.Ctx, link gs1.Link, shown ScanProof, person bool) error {
	claimed, err := s.claim(c, link, ClaimBody{Code: shown.Code, Owner: shown.Owner})
	if !person {
		if err != nil {
			return err
		}
		return c.JSON(claimed)
	}
	if err != nil {
		p, told := problem(err)
		if !told {
			return err
		}
		return s.askAgain(c, link, shown, &p)
	}
	answer, err := s.scan(c, link, ScanProof{Order: shown.Order})
	if err != nil {
		return err
	}
	page := s.itemPage(c, link, answer, ScanProof{})
	page.Claimed = &claimed
	return s.renderItem(c, page)
}

func (s *Server) askAgain(c *fiber.Ctx, link gs1.Link, shown ScanProof, p *Problem) error {
	// The code is judged again only where it was fine and the claim was not.
	again := ScanProof{Order: shown.Order}
	if shown.Owner != "" {
		again.Code = shown.Code
	}
	answer, err := s.scan(c, link, again)
	if err != nil {
		answer, err = s.scan(c, link, ScanProof{})
	}
	if err != nil {
		return err
	}
	page := s.itemPage(c, link, answer, shown)
	page.Slip = p
	status, _ := problem(p)
	c.Status(status.Status)
	return s.renderItem(c, page)
}

// brokenLink says what is wrong with a path that looks like a Digital Link and
// names neither an item nor a unit.
func (s *Server) brokenLink(c *fiber.Ctx) error {
	label, err := scanner.ReadLabel(c.Path())
	if err != nil {
		return err
	}
	item, err := label.Item(nil)
	if err != nil {
		return err
	}
	to := strings.TrimPrefix(item.Item, "https://"+gs1.CanonicalHost) // the path held more than the item's identity, such as its lot
	if query := c.Context().QueryArgs().String(); query != "" {
		to += "?" + query
	}
	return c.Redirect(to, http.StatusFound)
}
