package api

import (
	"net/http"
	"strconv"
	"strings"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/internal/linkstore"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance/gs1"
	"github.com/waymark/waymark/scanner"
	"github.com/waymark/waymark/web"
)

// links are what makers register for the resolver.
type links struct {
	links *app.Links
}

// LinkLists is a page of them.
type LinkLists struct {
	Anchors []app.LinkList `json:"anchors"`
	Next    string         `json:"next,omitempty"` // "after" of the next page
}

// LinksBody is what PUT takes.
type LinksBody struct {
	Links []linkstore.Target `json:"links"`
}

const maxLinkPage = 200

func (h links) routes() []web.Route {
	key := []web.Param{web.PathParam("subject", "the path of a Digital Link: 01/{gtin}, 01/{gtin}/21/{serial}, 414/{gln} or any other key")}
	seen := web.Param{In: "header", Name: "If-Match", About: "the ETag that the client saw; * is any. With another one nothing changes (412)", Schema: map[string]any{"type": "string"}}
	return []web.Route{
		{Method: http.MethodGet, Path: "/api/v1/links", Roles: maker, Handler: h.list, Doc: &web.Doc{
			ID: "listLinks", Tag: "Links", Summary: "What is registered for the party's GS1 keys",
			Params: []web.Param{
				web.QueryParam("after", "where the page before ended"),
				{In: "query", Name: "limit", About: "keys on a page", Schema: map[string]any{"type": "integer", "minimum": 1, "maximum": maxLinkPage, "default": 50}},
			},
			Out: web.OK[LinkLists]("a page of keys with their links"),
		}},
		{Method: http.MethodGet, Path: "/api/v1/links/*", Roles: maker, Handler: h.get, Doc: &web.Doc{
			ID: "getLinks", Tag: "Links", Summary: "What is registered for a GS1 key", Params: key,
			Out: web.OK[app.LinkList]("its links; the list is empty where nothing is registered"),
		}},
		{Method: http.MethodPut, Path: "/api/v1/links/*", Roles: maker, Handler: h.put, Doc: &web.Doc{
			ID: "setLinks", Tag: "Links", Summary: "Register where a GS1 key leads",
			Detail: "Replaces all links of exactly this key and its qualifiers; the same request again changes nothing. A link type is one of GS1's " +
				"(\"gs1:pip\"), a registered relation, or a URI of another vocabulary. One link may be gs1:defaultLink; registered for an item itself, " +
				"it is followed instead of the item's page here.",
			Params: append(key, seen), In: []web.Media{web.JSON[LinksBody]()}, Errors: []int{412}, Out: web.OK[app.LinkList]("they stand"),
		}},
		{Method: http.MethodDelete, Path: "/api/v1/links/*", Roles: maker, Handler: h.delete, Doc: &web.Doc{
			ID: "removeLinks", Tag: "Links", Summary: "Remove what is registered for a GS1 key", Params: append(key, seen), Errors: []int{412},
			Out: []web.Reply{{Status: 204, About: "nothing is registered", Media: nil}},
		}},
	}
}

// linkKey is the key that a route names.
func linkKey(c *fiber.Ctx) (gs1.Link, error) {
	label, err := scanner.ReadLabel("/" + c.Params("*"))
	return label.Link, err
}

// seenVersion reads If-Match; nil when the client does not mind.
func seenVersion(c *fiber.Ctx) *string {
	tag := strings.TrimSpace(c.Get(fiber.HeaderIfMatch))
	if tag == "" || tag == "*" {
		return nil
	}
	tag = strings.Trim(tag, `"`)
	return &tag
}

func sendLinks(c *fiber.Ctx, l app.LinkList) error {
	if l.Links == nil {
		l.Links = []linkstore.Target{}
	}
	c.Set(fiber.HeaderETag, `"`+l.Version+`"`)
	return c.JSON(l)
}

func (h links) get(c *fiber.Ctx) error {
	id, err := linkKey(c)
	if err != nil {
		return err
	}
	l, err := h.links.Get(c.UserContext(), web.Who(c), id)
	if err != nil {
		return err
	}
	return sendLinks(c, l)
}

func (h links) put(c *fiber.Ctx) error {
	id, err := linkKey(c)
	if err != nil {
		return err
	}
	var b LinksBody
	if err := web.ReadJSON(c, &b); err != nil {
		return err
	}
	for i := range b.Links {
		b.Links[i].LinkType = linkstore.ExpandLinkType(b.Links[i].LinkType)
	}
	l, err := h.links.Set(c.UserContext(), web.Who(c), id, b.Links, seenVersion(c))
	if err != nil {
		return err
	}
	return sendLinks(c, l)
}

func (h links) delete(c *fiber.Ctx) error {
	id, err := linkKey(c)
	if err != nil {
		return err
	}
	if _, err := h.links.Set(c.UserContext(), web.Who(c), id, nil, seenVersion(c)); err != nil {
		return err
	}
	return c.SendStatus(http.StatusNoContent)
}

func (h links) list(c *fiber.Ctx) error {
	limit := 50
	if text := c.Query("limit"); text != "" {
		var err error
		if limit, err = strconv.Atoi(text); err != nil || limit < 1 || limit > maxLinkPage {
			return refusal.Field("limit", "A page has 1 to %d keys.", maxLinkPage)
		}
	}
	list, err := h.links.List(c.UserContext(), web.Who(c), c.Query("after"), limit+1)
	if err != nil {
		return err
	}
	page := LinkLists{Anchors: list}
	if len(list) > limit {
		page.Anchors = list[:limit]
		page.Next = page.Anchors[limit-1].Anchor
	}
	if page.Anchors == nil {
		page.Anchors = []app.LinkList{}
	}
	return c.JSON(page)
}
