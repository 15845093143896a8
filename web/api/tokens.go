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
	"github.com/waymark/waymark/web"
	"github.com/waymark/waymark/web/passport"
	"github.com/waymark/waymark/web/pictogram"
)

// tokens are what markets and explorers read of the passport contract and its
// tokens. The contract names these addresses by its base URI.
type tokens struct {
	server    *web.Server
	passports *app.Passports
}

func (h tokens) routes() []web.Route {
	get := http.MethodGet
	id := web.PathParam("id", "token id, decimal or 0x and 64 hexadecimal digits")
	return []web.Route{
		{Method: get, Path: "/api/v1/tokens/contract", Handler: h.contract, Doc: &web.Doc{
			ID: "getContract", Tag: "Scan", Summary: "ERC-7572 metadata of the passport contract", Out: web.OK[ContractMetadata]("the metadata"),
		}},
		{Method: get, Path: "/api/v1/tokens/:id", Handler: h.token, Doc: &web.Doc{
			ID: "getToken", Tag: "Scan", Summary: "ERC-721 metadata of a token", Params: []web.Param{id}, Errors: []int{404},
			Out: web.OK[Metadata]("the metadata"),
		}},
		{Method: get, Path: "/api/v1/tokens/:id/picture.svg", Handler: h.picture, Doc: &web.Doc{
			ID: "getTokenPicture", Tag: "Scan", Summary: "A drawing of the item's kind with its name, size and colour", Params: []web.Param{id}, Errors: []int{404},
			Out: []web.Reply{{Status: 200, About: "the drawing", Media: []web.Media{{Kind: typeSVG}}}},
		}},
	}
}

const typeSVG = "image/svg+xml"

// ContractMetadata is what ERC-7572 asks of a contract.
type ContractMetadata struct {
	Name        string `json:"name"`
	Symbol      string `json:"symbol"`
	Description string `json:"description"`
	Image       string `json:"image"`
	ExternalURL string `json:"external_link"`
}

func (h tokens) contract(c *fiber.Ctx) error {
	c.Set(fiber.HeaderAccessControlAllowOrigin, "*")
	return c.JSON(ContractMetadata{
		Name: "Waymark Product Passport", Symbol: "WAYMARK",
		Description: "One token for each item of a manufactured batch. It says who holds the item's product passport, not that an object in hand is genuine.",
		Image:       h.server.BaseURL() + "/favicon.ico", ExternalURL: h.server.BaseURL() + "/",
	})
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

// found is a token with what its passport says.
type found struct {
	app.Token
	link gs1.Link
	view passport.View
}

func (h tokens) find(c *fiber.Ctx) (f found, err error) {
	id, err := provenance.ParseToken(c.Params("id"))
	if err != nil {
		return f, refusal.Field("id", "A token id is a decimal number, or 0x and 64 hexadecimal digits.")
	}
	if f.Token, err = h.passports.Token(c.UserContext(), id); err != nil {
		return f, fmt.Errorf("finding a token: %w", err)
	}
	if f.link, err = gs1.Parse(f.Item); err != nil {
		return f, fmt.Errorf("token %s names %q: %w", id, f.Item, err)
	}
	if doc, err := h.passports.Document(c.UserContext(), f.Passport); err == nil {
		f.view = passport.Read(doc, messages.Default().Match("en"))
	}
	return f, nil
}

func (h tokens) token(c *fiber.Ctx) error {
	f, err := h.find(c)
	if err != nil {
		return err
	}
	m := Metadata{
		Name: "Item " + f.link.Serial(), Item: f.Item, Passport: f.Passport,
		Description: "The product passport of one item. The token says who holds the passport, not that an object in hand is genuine.",
		Image:       h.server.BaseURL() + "/api/v1/tokens/" + f.ID.Big().String() + "/picture.svg",
		ExternalURL: h.server.BaseURL() + f.link.Path(), Attributes: f.traits(),
	}
	if f.view.Name != "" {
		m.Name = f.view.Name + ", " + f.link.Serial()
	}
	if f.view.Picture != "" {
		m.Image = f.view.Picture
	}
	c.Set(fiber.HeaderAccessControlAllowOrigin, "*")
	return c.JSON(m)
}

// traits are what the passport says of the item, and its status. Each change of
// the status is an ERC-4906 event of the contract.
func (f found) traits() []Attribute {
	list := []Attribute{{"GTIN", string(f.link.GTIN())}, {"Serial", f.link.Serial()}}
	for _, a := range []Attribute{{"Size", f.view.Size}, {"Colour", f.view.Colour}, {"Maker", f.view.Maker}} {
		if a.Value != "" {
			list = append(list, a)
		}
	}
	for _, m := range f.view.Materials {
		list = append(list, Attribute{m.Name, m.Share})
	}
	return append(list, Attribute{"Status", f.status()}, Attribute{"Claimed", yesNo(f.Claimed)})
}

func (f found) status() string {
	switch {
	case f.Stolen && f.Recalled:
		return "Reported stolen, recalled"
	case f.Stolen:
		return "Reported stolen"
	case f.Recalled:
		return "Recalled"
	}
	return "In order"
}

func yesNo(yes bool) string {
	if yes {
		return "Yes"
	}
	return "No"
}

func (h tokens) picture(c *fiber.Ctx) error {
	f, err := h.find(c)
	if err != nil {
		return err
	}
	name := f.view.Name
	if name == "" {
		name = "Item " + f.link.Serial()
	}
	c.Set(fiber.HeaderContentType, typeSVG)
	c.Set(fiber.HeaderAccessControlAllowOrigin, "*")
	return c.Send(pictogram.Draw(pictogram.Item{
		Kind: pictogram.KindOf(f.view.Class), Name: name, Size: f.view.Size, Colour: f.view.Colour,
	}))
}
