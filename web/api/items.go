package api

import (
	"fmt"
	"net/http"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/scanner"
	"github.com/waymark/waymark/web"
)

// items are scans, claims and the documents that a scan leads to.
type items struct {
	server    *web.Server
	scans     *app.Scans
	claims    *app.Claims
	passports *app.Passports
}

func (h items) routes() []web.Route {
	get, post := http.MethodGet, http.MethodPost
	item := []web.Param{gtinParam, serialParam}
	verdict := []web.Media{web.JSON[web.ScanAnswer]()}
	return []web.Route{
		{Method: get, Path: "/api/v1/items/:gtin/:serial", Handler: h.get, Doc: &web.Doc{
			ID: "getItem", Tag: "Scan", Summary: "The verdict on an item", Params: append(item, inOrder, fromHost), Out: []web.Reply{{Status: 200, About: "the verdict", Media: verdict}},
		}},
		{Method: get, Path: "/api/v1/items/:gtin/:serial/challenge", Handler: h.challenge, Doc: &web.Doc{
			ID: "getChallenge", Tag: "Scan", Summary: "A text for the owner to sign", Params: append(item, inOrder),
			Detail: "Sign it by EIP-191 (personal_sign) with the owner's account, and post it to /verdict before it expires, for the same order. " +
				"An owner that is a contract signs as ERC-1271 has it.",
			Out: web.OK[scanner.Challenge]("the challenge"),
		}},
		{Method: post, Path: "/api/v1/items/:gtin/:serial/verdict", Handler: h.verdict, Doc: &web.Doc{
			ID: "postVerdict", Tag: "Scan", Summary: "The verdict with the sealed code or the owner's signature",
			Params: item, In: []web.Media{web.JSON[app.ScanProof]()}, Out: []web.Reply{{Status: 200, About: "the verdict", Media: verdict}},
		}},
		{Method: post, Path: "/api/v1/items/:gtin/:serial/claim", Long: true, Handler: h.claim, Doc: &web.Doc{
			ID: "claimItem", Tag: "Scan", Summary: "Take the item's token with the code sealed in its box",
			Detail: "The sealed code is the credential.", Params: append(item, idemParam), In: []web.Media{web.JSON[ClaimBody]()},
			Out: []web.Reply{{Status: 200, About: "the claim stands on the chain", Media: []web.Media{web.JSON[app.Claimed]()}}}, Errors: []int{409},
		}},
		{Method: post, Path: "/api/v1/items/:gtin/:serial/code", Roles: maker, Long: true, Handler: h.code, Doc: &web.Doc{
			ID: "replaceCode", Tag: "Maker", Summary: "Replace or void the sealed code of an item that its maker holds",
			Detail: "For goods that came back: whoever saw the old code can then claim nothing. An item that was claimed can be claimed again, by the new code.",
			Params: append(item, idemParam), In: []web.Media{web.JSON[CodeBody]()}, Errors: []int{404, 409},
			Out: web.OK[app.NewCode]("the code that claims the item from now on"),
		}},
		{Method: get, Path: "/api/v1/passports/:hash", Handler: h.passport, Doc: &web.Doc{
			ID: "getPassport", Tag: "Scan", Summary: "A product passport by the SHA-256 of its canonical form",
			Params: []web.Param{web.PathParam("hash", "64 hexadecimal digits")}, Errors: []int{404},
			Out: []web.Reply{{Status: 200, About: "the document, byte for byte as it was hashed", Media: []web.Media{{Kind: "application/ld+json"}}}},
		}},
	}
}

func (h items) get(c *fiber.Ctx) error {
	link, err := web.ItemLink(c)
	if err != nil {
		return err
	}
	result, err := h.server.Scan(c, h.scans, link, app.ScanProof{Order: c.Query("order")})
	if err != nil {
		return err
	}
	return h.server.SendScan(c, result)
}

func (h items) challenge(c *fiber.Ctx) error {
	link, err := web.ItemLink(c)
	if err != nil {
		return err
	}
	challenge, err := h.scans.Challenge(link.ID(), c.Query("order"), h.server.Now())
	if err != nil {
		return err
	}
	return c.JSON(challenge)
}

func (h items) verdict(c *fiber.Ctx) error {
	link, err := web.ItemLink(c)
	if err != nil {
		return err
	}
	var proof app.ScanProof
	if err := web.ReadJSON(c, &proof); err != nil {
		return err
	}
	if err := noOwner(proof); err != nil {
		return err
	}
	result, err := h.server.Scan(c, h.scans, link, proof)
	if err != nil {
		return err
	}
	return h.server.SendScan(c, result)
}

// noOwner refuses the account that the page's form has for a claim.
func noOwner(p app.ScanProof) error {
	if p.Owner != "" {
		return refusal.Field("owner", "Nothing is claimed here; post to /claim.")
	}
	return nil
}

// ClaimBody asks for an item's token.
type ClaimBody struct {
	Code  string `json:"code"`  // the code sealed in the box
	Owner string `json:"owner"` // the account that takes it, 0x and 40 hexadecimal digits
}

func (h items) claim(c *fiber.Ctx) error {
	link, err := web.ItemLink(c)
	if err != nil {
		return err
	}
	b, err := web.ReadBody(c)
	if err != nil {
		return err
	}
	return h.server.Idempotent(c, "claim "+link.ID(), b, func() (int, any, error) {
		var body ClaimBody
		if err := web.DecodeJSON(b, &body); err != nil {
			return 0, nil, err
		}
		owner, err := web.Account("owner", body.Owner)
		if err != nil {
			return 0, nil, err
		}
		claimed, err := h.claims.Claim(c.UserContext(), app.Claim{Item: link.ID(), Code: body.Code, Owner: owner})
		if err != nil {
			return 0, nil, fmt.Errorf("claiming %s: %w", link.ID(), err)
		}
		return http.StatusOK, claimed, nil
	})
}

// CodeBody says what becomes of an item's code.
type CodeBody struct {
	Void bool `json:"void,omitempty"` // no code claims the item; else a new one does
}

func (h items) code(c *fiber.Ctx) error {
	link, err := web.ItemLink(c)
	if err != nil {
		return err
	}
	b, err := web.ReadBody(c)
	if err != nil {
		return err
	}
	return h.server.Idempotent(c, "code "+link.ID(), b, func() (int, any, error) {
		var body CodeBody
		if err := web.DecodeJSON(b, &body); err != nil {
			return 0, nil, err
		}
		code, err := h.claims.Replace(c.UserContext(), web.Who(c), link.ID(), body.Void)
		if err != nil {
			return 0, nil, fmt.Errorf("replacing the code of %s: %w", link.ID(), err)
		}
		return http.StatusOK, code, nil
	})
}

func (h items) passport(c *fiber.Ctx) error {
	hash, err := provenance.ParseHash(c.Params("hash"))
	if err != nil {
		return refusal.Field("hash", "A passport is named by 64 hexadecimal digits.")
	}
	doc, err := h.passports.Document(c.UserContext(), hash)
	if err != nil {
		return fmt.Errorf("finding a passport: %w", err)
	}
	c.Set(fiber.HeaderContentType, "application/ld+json")
	c.Set(fiber.HeaderCacheControl, "public, max-age=31536000, immutable") // its address is its hash
	c.Set(fiber.HeaderAccessControlAllowOrigin, "*")
	return c.Send(doc)
}
