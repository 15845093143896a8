package web

import (
	"fmt"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/scanner"
)

// unitPage is the data of a logistic unit's page.
type unitPage struct {
	Unit
	SSCC string
	Path []pathStep
}

func (s *Server) showUnit(c *fiber.Ctx) error {
	c.Vary(fiber.HeaderAccept)
	label, err := scanner.ReadLabel("/00/" + c.Params("sscc"))
	if err != nil {
		return err
	}
	link, sscc := label.Link, label.Link.SSCC()
	unit, err := s.cfg.Units.Unit(c.UserContext(), link.ID())
	if err != nil {
		return fmt.Errorf("reading unit %s: %w", sscc, err)
	}
	switch accepted(c, typeHTML, typeJSON) {
	case typeJSON:
		return c.JSON(unit)
	case typeHTML:
		names := s.names.get(c.UserContext())
		unit.Custody.Offered = orElse(names[unit.Custody.Offered], unit.Custody.Offered)
		return s.render(c, "unit", page{Title: "unit.title", Data: unitPage{unit, string(sscc), steps(unit.Steps, unit.Subject, names, nil)}})
	}
	return &Problem{Code: "not_acceptable", Detail: "It can be had as text/html or application/json."}
}
