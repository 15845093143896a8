package web

import (
	"errors"
	"net/http"
	"net/url"
	"strings"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/provenance"
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
	var label provenance.Label
	link, err := readAny(code)
	if err == nil && link.IsUnit() {
		return c.Redirect(link.Path(), http.StatusSeeOther)
	}
	if err == nil {
		label, link, err = scanner.ReadLabel(code, []string{s.host})
	}
	if err == nil {
		item, err := gs1.ForItem("", link.GTIN(), link.Serial())
		if err != nil {
			return err
		}
		to := item.Path()
		if label.Host != "" && !label.Local { // the page says that the label names another host
			to += "?" + labelHost + "=" + url.QueryEscape(label.Host)
		}
		return c.Redirect(to, http.StatusSeeOther)
	}
	p, _ := problem(err)
	p = p.in(s.language(c))
	var broken *gs1.Error
	data := homePage{Code: clip(code), Slip: p.Detail}
	if errors.As(err, &broken) {
		data.Want = broken.Want
	}
	c.Status(http.StatusBadRequest)
	return s.render(c, "home", page{Title: "home.title", Data: data})
}
