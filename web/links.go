package web

import (
	"context"
	"net/http"
	"strconv"
	"strings"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/provenance/gs1"
	"github.com/waymark/waymark/scanner"
	"github.com/waymark/waymark/web/resolver"
)

// Links keeps what makers register for the resolver. A party speaks for the keys
// under its own GS1 Company Prefixes alone: for another's key every method is a
// problem with the code "not_your_key". What SetLinks wrote is durable when it
// returns.
type Links interface {
	// Links is what is registered for exactly what an identity identifies; none is
	// no error.
	Links(ctx context.Context, p Principal, id gs1.Link) (LinkList, error)
	// SetLinks replaces it; none removes it. With seen, the links must be of that
	// version, "" for none: else nothing changes, and it is "changed".
	SetLinks(ctx context.Context, p Principal, id gs1.Link, targets []resolver.Target, seen *string) (LinkList, error)
	// ListLinks is what is registered for the party's keys behind an anchor, in
	// the order of their paths.
	ListLinks(ctx context.Context, p Principal, after string, limit int) ([]LinkList, error)
}

// LinkList is what is registered for one GS1 key with its qualifiers.
type LinkList struct {
	Anchor  string            `json:"anchor"` // canonical Digital Link URI
	Links   []resolver.Target `json:"links"`
	Version string            `json:"version,omitempty"` // the ETag; absent where nothing is registered
}

// LinkLists is a page of them.
type LinkLists struct {
	Anchors []LinkList `json:"anchors"`
	Next    string     `json:"next,omitempty"` // "after" of the next page
}

// LinksBody is what PUT takes.
type LinksBody struct {
	Links []resolver.Target `json:"links"`
}

const maxLinkPage = 200

func (s *Server) linkOps() []operation {
	if s.cfg.Links == nil {
		return nil
	}
	maker := []Role{RoleMaker}
	key := []param{pathParam("subject", "the path of a Digital Link: 01/{gtin}, 01/{gtin}/21/{serial}, 414/{gln} or any other key")}
	seen := param{in: "header", name: "If-Match", about: "the ETag that the client saw; * is any. With another one nothing changes (412)", schema: map[string]any{"type": "string"}}
	return []operation{
		{method: http.MethodGet, path: "/api/v1/links", roles: maker, handler: s.listLinks, doc: &apiDoc{
			id: "listLinks", tag: "Links", summary: "What is registered for the party's GS1 keys",
			params: []param{
				queryParam("after", "where the page before ended"),
				{in: "query", name: "limit", about: "keys on a page", schema: map[string]any{"type": "integer", "minimum": 1, "maximum": maxLinkPage, "default": 50}},
			},
			out: ok[LinkLists]("a page of keys with their links"),
		}},
		{method: http.MethodGet, path: "/api/v1/links/*", roles: maker, handler: s.getLinks, doc: &apiDoc{
			id: "getLinks", tag: "Links", summary: "What is registered for a GS1 key", params: key,
			out: ok[LinkList]("its links; the list is empty where nothing is registered"),
		}},
		{method: http.MethodPut, path: "/api/v1/links/*", roles: maker, handler: s.putLinks, doc: &apiDoc{
			id: "setLinks", tag: "Links", summary: "Register where a GS1 key leads",
			detail: "Replaces all links of exactly this key and its qualifiers; the same request again changes nothing. A link type is one of GS1's " +
				"(\"gs1:pip\"), a registered relation, or a URI of another vocabulary. One link may be gs1:defaultLink; registered for an item itself, " +
				"it is followed instead of the item's page here.",
			params: append(key, seen), in: []media{jsonOf[LinksBody]()}, errors: []int{412}, out: ok[LinkList]("they stand"),
		}},
		{method: http.MethodDelete, path: "/api/v1/links/*", roles: maker, handler: s.deleteLinks, doc: &apiDoc{
			id: "removeLinks", tag: "Links", summary: "Remove what is registered for a GS1 key", params: append(key, seen), errors: []int{412},
			out: []reply{{204, "nothing is registered", nil}},
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

func sendLinks(c *fiber.Ctx, l LinkList) error {
	if l.Links == nil {
		l.Links = []resolver.Target{}
	}
	c.Set(fiber.HeaderETag, `"`+l.Version+`"`)
	return c.JSON(l)
}

func (s *Server) getLinks(c *fiber.Ctx) error {
	id, err := linkKey(c)
	if err != nil {
		return err
	}
	l, err := s.cfg.Links.Links(c.UserContext(), who(c), id)
	if err != nil {
		return err
	}
	return sendLinks(c, l)
}

func (s *Server) putLinks(c *fiber.Ctx) error {
	id, err := linkKey(c)
	if err != nil {
		return err
	}
	var b LinksBody
	if err := readJSON(c, &b); err != nil {
		return err
	}
	for i := range b.Links {
		b.Links[i].LinkType = resolver.ExpandLinkType(b.Links[i].LinkType)
	}
	l, err := s.cfg.Links.SetLinks(c.UserContext(), who(c), id, b.Links, seenVersion(c))
	if err != nil {
		return err
	}
	return sendLinks(c, l)
}

func (s *Server) deleteLinks(c *fiber.Ctx) error {
	id, err := linkKey(c)
	if err != nil {
		return err
	}
	if _, err := s.cfg.Links.SetLinks(c.UserContext(), who(c), id, nil, seenVersion(c)); err != nil {
		return err
	}
	return c.SendStatus(http.StatusNoContent)
}

func (s *Server) listLinks(c *fiber.Ctx) error {
	limit := 50
	if text := c.Query("limit"); text != "" {
		var err error
		if limit, err = strconv.Atoi(text); err != nil || limit < 1 || limit > maxLinkPage {
			return badField("limit", "A page has 1 to %d keys.", maxLinkPage)
		}
	}
	list, err := s.cfg.Links.ListLinks(c.UserContext(), who(c), c.Query("after"), limit+1)
	if err != nil {
		return err
	}
	page := LinkLists{Anchors: list}
	if len(list) > limit {
		page.Anchors = list[:limit]
		page.Next = page.Anchors[limit-1].Anchor
	}
	if page.Anchors == nil {
		page.Anchors = []LinkList{}
	}
	return c.JSON(page)
}
