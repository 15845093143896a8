package web

import (
	"fmt"
	"net/http"
	"strings"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/internal/messages"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/gs1"
	"github.com/waymark/waymark/scanner"
)

func (s *Server) getItem(c *fiber.Ctx) error {
	link, err := s.itemLink(c)
	if err != nil {
		return err
	}
	answer, err := s.scan(c, link, ScanProof{Order: c.Query("order")})
	if err != nil {
		return err
	}
	return s.sendResult(c, answer)
}

func (s *Server) getChallenge(c *fiber.Ctx) error {
	link, err := s.itemLink(c)
	if err != nil {
		return err
	}
	challenge, err := s.cfg.Challenge.Challenge(link.ID(), s.cfg.Clock())
	if err != nil {
		return fmt.Errorf("making a challenge: %w", err)
	}
	return c.JSON(challenge)
}

func (s *Server) postVerdict(c *fiber.Ctx) error {
	link, err := s.itemLink(c)
	if err != nil {
		return err
	}
	var shown ScanProof
	if err := readJSON(c, &shown); err != nil {
		return err
	}
	answer, err := s.scan(c, link, shown)
	if err != nil {
		return err
	}
	return s.sendResult(c, answer)
}

// ClaimBody asks for an item's token.
type ClaimBody struct {
	Code  string `json:"code"`  // the code sealed in the box
	Owner string `json:"owner"` // the account that takes it, 0x and 40 hexadecimal digits
}

func (s *Server) postClaim(c *fiber.Ctx) error {
	link, err := s.itemLink(c)
	if err != nil {
		return err
	}
	b, err := readBody(c)
	if err != nil {
		return err
	}
	return s.idempotent(c, "claim "+link.ID(), b, func() (int, any, error) {
		var body ClaimBody
		if err := decodeJSON(b, &body); err != nil {
			return 0, nil, err
		}
		claimed, err := s.claim(c, link, body)
		return http.StatusOK, claimed, err
	})
}

func (s *Server) claim(c *fiber.Ctx, link gs1.Link, body ClaimBody) (Claimed, error) {
	code, err := scanner.ReadCode(body.Code)
	if err != nil {
		return Claimed{}, badField("code", "%s", sentence(err.Error()))
	}
	owner, err := provenance.ParseAddress(body.Owner)
	if err != nil || owner.IsZero() || !strings.HasPrefix(body.Owner, "0x") {
		return Claimed{}, badField("owner", "An account is 0x and 40 hexadecimal digits.")
	}
	claimed, err := s.cfg.Claims.Claim(c.UserContext(), Claim{Item: link.ID(), Code: code, Owner: owner})
	if err != nil {
		return Claimed{}, fmt.Errorf("claiming %s: %w", link.ID(), err)
	}
	return claimed, nil
}

func (s *Server) postPack(c *fiber.Ctx) error {
	link, err := s.itemLink(c)
	if err != nil {
		return err
	}
	shown, err := s.readShown(c)
	if err != nil {
		return err
	}
	answer, err := s.scan(c, link, shown)
	if err != nil {
		return err
	}
	pack, err := s.cfg.Packs.Pack(c.UserContext(), answer.Evidence, provenance.Judge(answer.Evidence))
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
	c.Set(fiber.HeaderContentType, typeJSON)
	return c.Send(text)
}

func (s *Server) getPassport(c *fiber.Ctx) error {
	hash, err := provenance.ParseHash(c.Params("hash"))
	if err != nil {
		return badField("hash", "A passport is named by 64 hexadecimal digits.")
	}
	doc, err := s.cfg.Passports.Passport(c.UserContext(), hash)
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

func (s *Server) getToken(c *fiber.Ctx) error {
	id, err := provenance.ParseToken(c.Params("id"))
	if err != nil {
		return badField("id", "A token id is a decimal number, or 0x and 64 hexadecimal digits.")
	}
	t, err := s.cfg.Tokens.Token(c.UserContext(), id)
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
		Image:       s.cfg.BaseURL + s.assets.names["icon.svg"], ExternalURL: s.cfg.BaseURL + link.Path(),
		Attributes: []Attribute{{"GTIN", string(link.GTIN())}, {"Serial", link.Serial()}},
	}
	if doc, err := s.cfg.Passports.Passport(c.UserContext(), t.Passport); err == nil {
		v := readPassport(doc, messages.Default().Match("en"))
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
