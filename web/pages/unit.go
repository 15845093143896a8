package pages

import (
	"fmt"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/scanner"
	"github.com/waymark/waymark/web"
)

// units shows logistic units.
type units struct {
	*renderer
	custody *app.Custody
	names   *names
}

// unitPage is the data of a logistic unit's page.
type unitPage struct {
	app.Unit
	SSCC string
	Path []pathStep
}

func (h units) show(c *fiber.Ctx) error {
	c.Vary(fiber.HeaderAccept)
	label, err := scanner.ReadLabel("/00/" + c.Params("sscc"))
	if err != nil {
		return err
	}
	link, sscc := label.Link, label.Link.SSCC()
	unit, err := h.custody.Unit(c.UserContext(), link.ID())
	if err != nil {
		return fmt.Errorf("reading unit %s: %w", sscc, err)
	}
	switch web.Accepted(c, web.TypeHTML, web.TypeJSON) {
	case web.TypeJSON:
		return c.JSON(unit)
	case web.TypeHTML:
		names := h.names.get(c.UserContext())
		unit.Custody.Offered = orElse(names[unit.Custody.Offered], unit.Custody.Offered)
		return h.render(c, "unit", page{Title: "unit.title", Data: unitPage{unit, string(sscc), steps(unit.Steps, unit.Subject, names, nil)}})
	}
	return web.NotAcceptable("text/html or application/json")
}
