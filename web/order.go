package web

import (
	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/internal/messages"
)

// OrderIn is an order as a client reads it: why nobody acts on it is said in a
// language.
func OrderIn(l *messages.Language, o app.OrderView) app.OrderView {
	if o.Why != nil {
		o.Note = l.Refusal(o.Why)
	}
	risks := make([]app.Risk, len(o.Risks))
	for i, r := range o.Risks {
		if r.Why != nil {
			r.Text = l.Refusal(r.Why)
		}
		risks[i] = r
	}
	o.Risks = risks
	return o
}

// OrdersIn is OrderIn of a page of orders.
func OrdersIn(l *messages.Language, list app.OrderList) app.OrderList {
	for i, o := range list.Orders {
		list.Orders[i] = OrderIn(l, o)
	}
	return list
}

// SendOrder answers with an order.
func (s *Server) SendOrder(c *fiber.Ctx, o app.OrderView) error {
	l := s.Language(c)
	InLanguage(c, l)
	return c.JSON(OrderIn(l, o))
}
