package api

import (
	"fmt"
	"net/http"
	"time"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/scanner"
	"github.com/waymark/waymark/web"
)

// evidence are the packs of what scans found.
type evidence struct {
	server *web.Server
	scans  *app.Scans
}

func (h evidence) routes() []web.Route {
	return []web.Route{
		{Method: http.MethodPost, Path: "/api/v1/items/:gtin/:serial/evidence-pack", Handler: h.pack, Doc: &web.Doc{
			ID: "exportEvidence", Tag: "Scan", Summary: "A signed evidence pack of a scan",
			Detail: "Canonical JSON (RFC 8785). A dispute names it on the chain by the hash that the header Waymark-Pack-Hash gives. A proof that does not hold is left out of it.",
			Params: []web.Param{gtinParam, serialParam}, In: []web.Media{web.JSON[app.ScanProof](), {Kind: web.TypeForm, Form: web.ProofForm}},
			Out: []web.Reply{{Status: 200, About: "the pack", Media: []web.Media{{Kind: "application/json"}}}},
		}},
		{Method: http.MethodPost, Path: "/api/v1/evidence-packs/verify", Handler: h.verify, Doc: &web.Doc{
			ID: "verifyEvidence", Tag: "Scan", Summary: "What an evidence pack is worth",
			Detail: "The pack is checked with this server's chain, custody ledger and party list. One that no registered operator signed is not accepted. " +
				"The report names what was checked, what failed, and what could not be checked.",
			Params: []web.Param{
				web.QueryParam("item", "the label of the item that the pack has to be of"),
				{In: "query", Name: "order", About: "the order that the pack has to be for", Schema: map[string]any{"type": "string", "pattern": "^0x[0-9a-f]{64}$"}},
				{In: "query", Name: "after", About: "the evidence was gathered then or later", Schema: map[string]any{"type": "string", "format": "date-time"}},
			},
			In: []web.Media{{Kind: "application/json"}}, Out: web.OK[scanner.PackReport]("the report"), Errors: []int{422},
		}},
		{Method: http.MethodGet, Path: "/api/v1/labels", Handler: h.label, Doc: &web.Doc{
			ID: "readLabel", Tag: "Scan", Summary: "Read the text of an item's label",
			Detail: "A text that is no label, but may be a misreading of an issued one, is refused with the code \"did_you_mean\"; the member \"candidates\" has those.",
			Params: []web.Param{{In: "query", Name: "text", About: "as it was scanned or typed", Required: true, Schema: map[string]any{"type": "string"}}},
			Out:    web.OK[LabelRead]("what the label says"), Errors: []int{400},
		}},
	}
}

func (h evidence) pack(c *fiber.Ctx) error {
	link, err := web.ItemLink(c)
	if err != nil {
		return err
	}
	shown, err := web.ReadProof(c)
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

func (h evidence) verify(c *fiber.Ctx) error {
	about, err := expectation(c)
	if err != nil {
		return err
	}
	text, err := web.ReadBody(c)
	if err != nil {
		return err
	}
	report, err := h.scans.VerifyPack(c.UserContext(), text, about)
	if err != nil {
		return err
	}
	return c.JSON(report)
}

func expectation(c *fiber.Ctx) (about scanner.Expectation, err error) {
	if text := c.Query("item"); text != "" {
		if about.Item, err = app.SubjectID(text); err != nil {
			return about, app.AtField(err, "item")
		}
	}
	if text := c.Query("order"); text != "" {
		id, err := escrow.ParseOrderID(text)
		if err != nil {
			return about, refusal.Field("order", "An order id is 0x and 64 hexadecimal digits.")
		}
		about.Order = id.String()
	}
	if text := c.Query("after"); text != "" {
		if about.After, err = time.Parse(time.RFC3339, text); err != nil {
			return about, refusal.Field("after", "A time is spelled as 2026-05-01T10:00:00Z.")
		}
	}
	return about, nil
}

// LabelRead is what an item's label says.
type LabelRead struct {
	Item string `json:"item"` // canonical Digital Link URI
}

func (h evidence) label(c *fiber.Ctx) error {
	label, err := scanner.ReadLabel(c.Query("text"))
	if err != nil {
		return err
	}
	item, err := label.Item(nil)
	if err != nil {
		return err
	}
	return c.JSON(LabelRead{item.Item})
}
