package pages

import (
	"errors"
	"net/http"
	"net/url"
	"strings"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/gs1"
	"github.com/waymark/waymark/scanner"
	"github.com/waymark/waymark/web"
)

// home leads from a code to what it names.
type home struct {
	*renderer
	host string // that this server's labels name
}

// homePage is the data of the home page.
type homePage struct {
	Code string // as it was typed
	Slip string // what is wrong with it
	Want string // the check digit that would be right
}

// show offers a box for a code and leads from a code to what it names.
func (h home) show(c *fiber.Ctx) error {
	code := strings.TrimSpace(c.Query("code"))
	if code == "" {
		return h.render(c, "home", page{Title: "home.title", Data: homePage{}})
	}
	var label provenance.Label
	link, err := app.ReadCode(code)
	if err == nil && link.IsUnit() {
		return c.Redirect(link.Path(), http.StatusSeeOther)
	}
	if err == nil {
		label, link, err = scanner.ReadLabel(code, []string{h.host})
	}
	if err == nil {
		item, err := gs1.ForItem("", link.GTIN(), link.Serial())
		if err != nil {
			return err
		}
		to := item.Path()
		if label.Host != "" && !label.Local { // the page says that the label names another host
			to += "?" + web.LabelHost + "=" + url.QueryEscape(label.Host)
		}
		return c.Redirect(to, http.StatusSeeOther)
	}
	p, _ := web.ProblemOf(err)
	var broken *gs1.Error
	data := homePage{Code: app.Clip(code), Slip: p.Detail}
	if errors.As(err, &broken) {
		data.Want = broken.Want
	}
	c.Status(http.StatusBadRequest)
	return h.render(c, "home", page{Title: "home.title", Data: data})
}
