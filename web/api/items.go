package api

import (
	"fmt"
	"net/http"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/internal/messages"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/gs1"
	"github.com/waymark/waymark/scanner"
	"github.com/waymark/waymark/web"
	"github.com/waymark/waymark/web/passport"
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
			ID: "getChallenge", Tag: "Scan", Summary: "A text for the owner to sign", Params: item,
			Detail: "Sign it by EIP-191 (personal_sign) with the owner's account, and post it to /verdict before it expires.",
			Out:    web.OK[scanner.Challenge]("the challenge"),
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
		{Method: post, Path: "/api/v1/items/:gtin/:serial/evidence-pack", Handler: h.pack, Doc: &web.Doc{
			ID: "exportEvidence", Tag: "Scan", Summary: "A signed evidence pack of a scan",
			Detail: "Canonical JSON (RFC 8785). A dispute names it on the chain by the hash that the header Waymark-Pack-Hash gives.",
			Params: item, In: []web.Media{web.JSON[app.ScanProof](), {Kind: web.TypeForm, Form: web.ProofForm}},
			Out: []web.Reply{{Status: 200, About: "the pack", Media: []web.Media{{Kind: "application/json"}}}},
		}},
		{Method: get, Path: "/api/v1/passports/:hash", Handler: h.passport, Doc: &web.Doc{
			ID: "getPassport", Tag: "Scan", Summary: "A product passport by the SHA-256 of its canonical form",
			Params: []web.Param{web.PathParam("hash", "64 hexadecimal digits")}, Errors: []int{404},
			Out: []web.Reply{{Status: 200, About: "the document, byte for byte as it was hashed", Media: []web.Media{{Kind: "application/ld+json"}}}},
		}},
		{Method: get, Path: "/api/v1/tokens/:id", Handler: h.token, Doc: &web.Doc{
			ID: "getToken", Tag: "Scan", Summary: "ERC-721 metadata of a token",
			Params: []web.Param{web.PathParam("id", "token id, decimal or 0x and 64 hexadecimal digits")}, Errors: []int{404},
			Out: web.OK[Metadata]("the metadata"),
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
	challenge, err := h.scans.Challenge(link.ID(), h.server.Now())
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

func (h items) pack(c *fiber.Ctx) error {
	link, err := web.ItemLink(c)
	if err != nil {
		return err
	}
	shown, err := web.ReadProof(c)
	if err == nil {
		err = noOwner(shown)
	}
	if err != nil {
		return err
	}
	result, err := h.server.Scan(c, h.scans, link, shown)
	if err != nil {
		return err
	}
	pack, err := h.scans.Pack(c.UserContext(), result.Evidence)
	if err != nil {
		return fmt.Errorf("making an evidence pack: %w", err)
	}
	text, err := pack.Encode()
	if err != nil {
		return err
	}
	hash, err := pack.Hash()
	if err != nil {
		return err
	}
	c.Set("Waymark-Pack-Hash", hash.String())
	c.Attachment("evidence-" + hash.String()[:16] + ".json")
	c.Set(fiber.HeaderContentType, web.TypeJSON)
	return c.Send(text)
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

// Metadata is the ERC-721 metadata of a token, with the members that Waymark
// adds.
type Metadata struct {
	Name        string          `json:"name"`
	Description string          `json:"description"`
	Image       string          `json:"image"`
	ExternalURL string          `json:"external_url"`
	Item        string          `json:"item"`     // canonical Digital Link URI
	Passport    provenance.Hash `json:"passport"` // its SHA-256; /api/v1/passports has the document
	Attributes  []Attribute     `json:"attributes"`
}

// Attribute is a trait in the form that wallets show.
type Attribute struct {
	Trait string `json:"trait_type"`
	Value string `json:"value"`
}

func (h items) token(c *fiber.Ctx) error {
	id, err := provenance.ParseToken(c.Params("id"))
	if err != nil {
		return refusal.Field("id", "A token id is a decimal number, or 0x and 64 hexadecimal digits.")
	}
	t, err := h.passports.Token(c.UserContext(), id)
	if err != nil {
		return fmt.Errorf("finding a token: %w", err)
	}
	link, err := gs1.Parse(t.Item)
	if err != nil {
		return fmt.Errorf("token %s names %q: %w", id, t.Item, err)
	}
	m := Metadata{
		Name: "Item " + link.Serial(), Item: t.Item, Passport: t.Passport,
		Description: "The product passport of one item. The token says who holds the passport, not that an object in hand is genuine.",
		Image:       h.server.BaseURL() + "/favicon.ico", ExternalURL: h.server.BaseURL() + link.Path(),
		Attributes: []Attribute{{"GTIN", string(link.GTIN())}, {"Serial", link.Serial()}},
	}
	if doc, err := h.passports.Document(c.UserContext(), t.Passport); err == nil {
		v := passport.Read(doc, messages.Default().Match("en"))
		if v.Name != "" {
			m.Name = v.Name + ", " + link.Serial()
		}
		for _, mat := range v.Materials {
			m.Attributes = append(m.Attributes, Attribute{mat.Name, mat.Share})
		}
	}
	c.Set(fiber.HeaderAccessControlAllowOrigin, "*")
	return c.JSON(m)
}
