package pages

import (
	"fmt"
	"net/http"
	"strings"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/gs1"
	"github.com/waymark/waymark/scanner"
	"github.com/waymark/waymark/web"
)

// items shows what a label's QR code leads to.
type items struct {
	*renderer
	scans     *app.Scans
	claims    *app.Claims
	passports *app.Passports
	names     *names
}

// show is where a label's QR code leads.
func (h items) show(c *fiber.Ctx) error {
	c.Vary(fiber.HeaderAccept)
	link, err := web.ItemLink(c)
	if err != nil {
		return err
	}
	answer, err := h.server.Scan(c, h.scans, link, app.ScanProof{Order: c.Query("order")})
	if err != nil {
		return err
	}
	switch web.Accepted(c, web.TypeHTML, web.TypeJSON, scanner.LinksetType) {
	case web.TypeJSON:
		return h.server.SendScan(c, answer)
	case scanner.LinksetType:
		return h.linkset(c, link, answer)
	case web.TypeHTML:
		p := h.page(c, link, answer, app.ScanProof{Order: c.Query("order")})
		if c.Query("prove") == "owner" {
			challenge, err := h.scans.Challenge(answer.Item, c.Query("order"), h.server.Now())
			if err != nil {
				return err
			}
			p.Challenge = &challenge
		}
		return h.renderItem(c, p)
	}
	return web.NotAcceptable("text/html, application/json or application/linkset+json")
}

func (h items) linkset(c *fiber.Ctx, link gs1.Link, answer web.ScanAnswer) error {
	passport := ""
	if answer.Evidence.Passport != nil {
		passport = h.server.BaseURL() + "/api/v1/passports/" + answer.Evidence.Passport.Hash.String()
	}
	links := scanner.ItemLinks(h.server.BaseURL(), link, passport)
	doc, err := scanner.Linkset(h.server.BaseURL(), link, "Item "+link.Serial()+" of GTIN "+string(link.GTIN()), links)
	if err != nil {
		return fmt.Errorf("making a linkset: %w", err)
	}
	c.Set(fiber.HeaderContentType, scanner.LinksetType)
	c.Set(fiber.HeaderAccessControlAllowOrigin, "*")
	return c.Send(doc)
}

// post takes the forms of the item's page, and their JSON.
func (h items) post(c *fiber.Ctx) error {
	c.Vary(fiber.HeaderAccept)
	link, err := web.ItemLink(c)
	if err != nil {
		return err
	}
	shown, err := web.ReadProof(c)
	if err != nil {
		return err
	}
	if shown.Order == "" {
		shown.Order = c.Query("order")
	}
	person := web.Accepted(c, web.TypeHTML, web.TypeJSON) == web.TypeHTML
	if shown.Owner != "" {
		return h.claimOnPage(c, link, shown, person)
	}
	answer, err := h.server.Scan(c, h.scans, link, shown)
	if person && refusal.Is(err, refusal.BadField) { // mistyped: ask again on the page
		return h.askAgain(c, link, shown, err)
	}
	if err != nil {
		return err
	}
	if !person {
		return h.server.SendScan(c, answer)
	}
	return h.renderItem(c, h.page(c, link, answer, shown))
}

// claimOnPage claims from the page's form and shows the item as it then is.
func (h items) claimOnPage(c *fiber.Ctx, link gs1.Link, shown app.ScanProof, person bool) error {
	claimed, err := h.claim(c, link, shown)
	if !person {
		if err != nil {
			return err
		}
		return c.JSON(claimed)
	}
	if err != nil {
		if _, refused := web.ProblemOf(err); !refused {
			return err
		}
		return h.askAgain(c, link, shown, err)
	}
	answer, err := h.server.Scan(c, h.scans, link, app.ScanProof{Order: shown.Order})
	if err != nil {
		return err
	}
	page := h.page(c, link, answer, app.ScanProof{})
	page.Claimed = &claimed
	return h.renderItem(c, page)
}

func (h items) claim(c *fiber.Ctx, link gs1.Link, shown app.ScanProof) (app.Claimed, error) {
	owner, err := provenance.ParseAddress(shown.Owner)
	if err != nil || !strings.HasPrefix(shown.Owner, "0x") {
		return app.Claimed{}, refusal.Field("owner", "An account is 0x and 40 hexadecimal digits.")
	}
	claimed, err := h.claims.Claim(c.UserContext(), app.Claim{Item: link.ID(), Code: shown.Code, Owner: owner})
	if err != nil {
		return claimed, fmt.Errorf("claiming %s: %w", link.ID(), err)
	}
	return claimed, nil
}

// askAgain shows the item with what was wrong in what was typed.
func (h items) askAgain(c *fiber.Ctx, link gs1.Link, shown app.ScanProof, cause error) error {
	// The code is judged again only where it was fine and the claim was not.
	again := app.ScanProof{Order: shown.Order}
	if shown.Owner != "" {
		again.Code = shown.Code
	}
	answer, err := h.server.Scan(c, h.scans, link, again)
	if err != nil {
		answer, err = h.server.Scan(c, h.scans, link, app.ScanProof{})
	}
	if err != nil {
		return err
	}
	page := h.page(c, link, answer, shown)
	p, _ := web.ProblemOf(cause)
	page.Error = &p
	c.Status(p.Status)
	return h.renderItem(c, page)
}

// brokenLink says what is wrong with a path that looks like a Digital Link and
// names neither an item nor a unit.
func (h items) brokenLink(c *fiber.Ctx) error {
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
