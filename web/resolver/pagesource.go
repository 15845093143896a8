package resolver

import (
	"context"
	"fmt"
	"github.com/waymark/waymark/internal/linkstore"
	"net/url"
	"strings"

	"github.com/waymark/waymark/provenance/gs1"
)

// Known is what the operator knows of an identity beyond its pages.
type Known struct {
	Passport string // SHA-256 of the passport in hexadecimal digits, "" for none
	Token    string // token id, decimal, "" for none
	Issued   bool   // of a product: the operator issued items of it
}

// Pages is the path under which the page of every item and unit is too, before the
// path of its Digital Link: a resolver redirects to an address that is not the one
// it was asked for.
const Pages = "/pages"

// PageSource is the Source of the pages that Waymark itself has: the scan page of every
// serialised item and the page of every logistic unit, an item's passport, its
// token, and the events in which it occurs.
type PageSource struct {
	BaseURL string // where the server answers, without a slash at the end
	// Events is the path of the EPCIS query interface, such as
	// "/epcis/events"; "" when there is none.
	Events string
	// Known looks an identity up; nil when nothing is known of any. It is
	// asked for items and products only, and nothing known is no error.
	Known func(ctx context.Context, id gs1.Link) (Known, error)
}

// Links implements [Source].
func (h PageSource) Links(ctx context.Context, id gs1.Link) ([]linkstore.Target, error) {
	switch {
	case id.IsItem():
		return h.item(ctx, id)
	case id.IsUnit():
		return append(h.page(id.Path(), "What is known of this logistic unit"), h.events(id)...), nil
	case id.Key.AI == "01" && len(id.Qualifiers) == 0 && h.Known != nil:
		return h.product(ctx, id)
	}
	return nil, nil
}

// product leads to the list of what is registered: the server has no page of a
// product. The maker's default link takes the place of it.
func (h PageSource) product(ctx context.Context, id gs1.Link) ([]linkstore.Target, error) {
	known, err := h.Known(ctx, id)
	if err != nil {
		return nil, fmt.Errorf("looking up %s: %w", id.ID(), err)
	}
	if !known.Issued {
		return nil, nil
	}
	return []linkstore.Target{{LinkType: linkstore.DefaultLink, Href: h.BaseURL + id.Path() + "?linkType=linkset", Title: "All links of this product"}}, nil
}

func (h PageSource) item(ctx context.Context, id gs1.Link) ([]linkstore.Target, error) {
	// Lot and variant say nothing more of a serialised item.
	item, err := gs1.ForItem("", id.GTIN(), id.Serial())
	if err != nil {
		return nil, fmt.Errorf("identifying the item: %w", err)
	}
	out := append(h.page(item.Path(), "What is known of this item"), h.events(item)...)
	if h.Known == nil {
		return out, nil
	}
	known, err := h.Known(ctx, item)
	if err != nil {
		return nil, fmt.Errorf("looking up %s: %w", item.ID(), err)
	}
	if known.Passport != "" {
		href := h.BaseURL + "/api/v1/passports/" + url.PathEscape(known.Passport)
		out = append(out,
			linkstore.Target{LinkType: linkstore.DPP, Href: href, Title: "Digital product passport", Media: typeLD, KeepQuery: true},
			linkstore.Target{LinkType: linkstore.Sustain, Href: href, Title: "Materials, care and certificates", Media: typeLD, KeepQuery: true})
	}
	if known.Token != "" {
		out = append(out, linkstore.Target{LinkType: "describedby", Href: h.BaseURL + "/api/v1/tokens/" + url.PathEscape(known.Token),
			Title: "Metadata of the item's token (ERC-721)", Media: typeJSON, KeepQuery: true})
	}
	return out, nil
}

// page are the links to the page of an item or unit, which a person gets as HTML
// and a program as JSON.
func (h PageSource) page(path, title string) []linkstore.Target {
	html := linkstore.Target{LinkType: linkstore.DefaultLink, Href: h.BaseURL + Pages + path, Title: title, Media: typeHTML, Languages: []string{"en"}, Page: path}
	data := html
	data.LinkType, data.Media, data.Languages = linkstore.DefaultLinkMulti, typeJSON, nil
	product, check, checkData := html, html, data
	product.LinkType, product.Fallback = linkstore.Pip, true
	// The verdict stays to be had where a maker's default link leads elsewhere.
	check.LinkType, checkData.LinkType = linkstore.Verification, linkstore.Verification
	return []linkstore.Target{html, data, product, check, checkData}
}

func (h PageSource) events(id gs1.Link) []linkstore.Target {
	if h.Events == "" {
		return nil
	}
	href := h.BaseURL + h.Events + "?MATCH_anyEPC=" + strings.ReplaceAll(url.QueryEscape(id.ID()), "+", "%20")
	return []linkstore.Target{
		{LinkType: linkstore.Traceability, Href: href, Title: "The events in which it occurs (EPCIS 2.0)", Media: typeJSON, KeepQuery: true},
		{LinkType: linkstore.EPCIS, Href: href, Title: "The events in which it occurs (EPCIS 2.0)", Media: typeJSON, KeepQuery: true},
	}
}
