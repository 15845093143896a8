package scanner

import (
	"encoding/json"
	"fmt"
	"net/url"
	"strings"

	"github.com/waymark/waymark/provenance/gs1"
)

// LinksetType is the media type of [Linkset] (RFC 9264, section 4.2).
const LinksetType = "application/linkset+json"

// Vocabulary is the namespace of the GS1 Web Vocabulary, whose terms are the
// link types.
const Vocabulary = "https://ref.gs1.org/voc/"

// Link types of the GS1 Web Vocabulary that a scan can be sent on to.
const (
	LinkDefault      = Vocabulary + "defaultLink"
	LinkPip          = Vocabulary + "pip"                // product information page
	LinkDPP          = Vocabulary + "dpp"                // digital product passport
	LinkSustain      = Vocabulary + "sustainabilityInfo" // of which a passport is one
	LinkTraceability = Vocabulary + "traceability"
)

// LinkTarget is one link of an item.
type LinkTarget struct {
	Type  string   `json:"-"` // the link type's URI
	Href  string   `json:"href"`
	Title string   `json:"title"`
	Media string   `json:"type,omitempty"`
	Lang  []string `json:"hreflang,omitempty"`
}

// ItemLinks are the links that every item has. baseURL is where
// the server answers, such as https://id.example.com; passportURL is its
// passport document, "" when it has none.
func ItemLinks(baseURL string, item gs1.Link, passportURL string) []LinkTarget {
	page := strings.TrimRight(baseURL, "/") + item.Path()
	links := []LinkTarget{
		{Type: LinkDefault, Href: page, Title: "What is known of this item", Media: "text/html", Lang: []string{"en"}},
		{Type: LinkPip, Href: page, Title: "What is known of this item", Media: "text/html", Lang: []string{"en"}},
		{Type: LinkTraceability, Href: page, Title: "The way it came, with its evidence", Media: "application/json"},
	}
	if passportURL != "" {
		links = append(links,
			LinkTarget{Type: LinkDPP, Href: passportURL, Title: "Digital product passport", Media: "application/ld+json"},
			LinkTarget{Type: LinkSustain, Href: passportURL, Title: "Materials, care and certificates", Media: "application/ld+json"})
	}
	return links
}

// Linkset is the document of [LinksetType] for one item: a linkset (RFC 9264)
// with one context, the item under baseURL, as the GS1-Conformant resolver
// standard shapes it. Each target is an absolute http or https URL with a
// title; the order within a link type is kept.
func Linkset(baseURL string, item gs1.Link, description string, links []LinkTarget) ([]byte, error) {
	anchor := strings.TrimRight(baseURL, "/") + item.Path()
	if err := absolute(anchor); err != nil {
		return nil, fmt.Errorf("linkset's anchor: %w", err)
	}
	context := map[string]any{"anchor": anchor, "itemDescription": description}
	for _, l := range links {
		if err := absolute(l.Href); err != nil {
			return nil, fmt.Errorf("link %s: %w", l.Type, err)
		}
		if l.Type == "" || l.Title == "" {
			return nil, fmt.Errorf("the link to %s has no type or no title", l.Href)
		}
		targets, ok := context[l.Type].([]LinkTarget)
		if context[l.Type] != nil && !ok {
			return nil, fmt.Errorf("%q is no link type", l.Type)
		}
		context[l.Type] = append(targets, l)
	}
	return json.Marshal(map[string]any{"linkset": []any{context}})
}

func absolute(href string) error {
	u, err := url.Parse(href)
	if err != nil {
		return err
	}
	if u.Scheme != "https" && u.Scheme != "http" || u.Host == "" {
		return fmt.Errorf("%q is not an absolute http or https URL", href)
	}
	return nil
}
