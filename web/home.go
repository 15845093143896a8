package web

import (
	"net/http"
	"net/url"
	"strings"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/provenance/gs1"
	"github.com/waymark/waymark/scanner"
)

// labelHost is the query parameter that tells an item's page for which host the
// label was printed, when it was another.
const labelHost = "labelHost"

// homePage is the data of the home page.
type homePage struct {
	Code string // as it was typed
	Slip string // what is wrong with it
	Want string // the check digit that would be right
}

// showHome offers a box for a code and leads from a code to what it names.
func (s *Server) showHome(c *fiber.Ctx) error {
	code := strings.TrimSpace(c.Query("code"))
	if code == "" {
		return s.render(c, "home", page{Title: "home.title", Data: homePage{}})
	}
	to, err := s.pageOf(code)
	if err == nil {
		return c.Redirect(to, http.StatusSeeOther)
	}
	p, _ := problem(err)
	want, _ := p.Members["expected"].(string)
	c.Status(http.StatusBadRequest)
	return s.render(c, "home", page{Title: "home.title", Data: homePage{Code: clip(code), Slip: p.Detail, Want: want}})
}

// pageOf is the address of the page of what a code names.
func (s *Server) pageOf(code string) (string, error) {
	label, err := scanner.ReadLabel(code)
	if err != nil {
		return "", err
	}
	if label.Link.IsUnit() {
		return label.Link.Path(), nil
	}
	item, err := label.Item([]string{s.host})
	if err != nil {
		return "", err
	}
	to := strings.TrimPrefix(item.Item, "https://"+gs1.CanonicalHost)
	if item.Host != "" && !item.Local { // the page says that the label names another host
		to += "?" + labelHost + "=" + url.QueryEscape(item.Host)
	}
	return to, nil
}
