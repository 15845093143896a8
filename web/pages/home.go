package pages

import (
	"net/http"
	"net/url"
	"strings"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/provenance/gs1"
	"github.com/waymark/waymark/scanner"
	"github.com/waymark/waymark/web"
)

// home leads from a code to what it names.
type home struct {
	*renderer
	scans *app.Scans
	host  string // that this server's labels name
}

// homePage is the data of the home page.
type homePage struct {
	Code  string   // as it was typed
	Error string   // what is wrong with it
	Want  string   // the check digit that would be right
	Near  []string // issued items of which it may be a misreading, as canonical URIs
}

// show offers a box for a code and leads from a code to what it names.
func (h home) show(c *fiber.Ctx) error {
	code := strings.TrimSpace(c.Query("code"))
	if code == "" {
		return h.render(c, "home", page{Title: "home.title", Data: homePage{}})
	}
	to, err := h.pageOf(code)
	if err == nil {
		return c.Redirect(to, http.StatusSeeOther)
	}
	p, _ := web.ProblemOf(h.scans.Misread(c.UserContext(), err))
	p = p.In(h.server.Language(c))
	want, _ := p.Members["expected"].(string)
	near, _ := p.Members["candidates"].([]string)
	c.Status(http.StatusBadRequest)
	return h.render(c, "home", page{Title: "home.title", Data: homePage{Code: app.Clip(code), Error: p.Detail, Want: want, Near: near}})
}

// pageOf is the address of the page of what a code names.
func (h home) pageOf(code string) (string, error) {
	label, err := scanner.ReadLabel(code)
	if err != nil {
		return "", err
	}
	if label.Link.IsUnit() {
		return label.Link.Path(), nil
	}
	item, err := label.Item([]string{h.host})
	if err != nil {
		return "", err
	}
	to := strings.TrimPrefix(item.Item, "https://"+gs1.CanonicalHost)
	if item.Host != "" && !item.Local { // the page says that the label names another host
		to += "?" + web.LabelHost + "=" + url.QueryEscape(item.Host)
	}
	return to, nil
}
