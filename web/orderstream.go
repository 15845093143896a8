package web

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/provenance"
)

func (s *Server) streamOrders(c *fiber.Ctx) error {
	p, l := who(c), s.language(c)
	return s.stream(c, func(ctx context.Context, emit emitter) error {
		return s.followOrders(ctx, emit, func() ([]OrderView, error) {
			list, err := s.orders(ctx, l, p, OrderQuery{Limit: 200})
			return list.Orders, err
		})
	})
}

func (s *Server) streamOrder(c *fiber.Ctx) error {
	id, err := orderID(c)
	if err != nil {
		return err
	}
	p, l := who(c), s.language(c)
	if _, err := s.cfg.Orders.Order(c.UserContext(), p, id); err != nil {
		return fmt.Errorf("reading an order: %w", err)
	}
	return s.stream(c, func(ctx context.Context, emit emitter) error {
		return s.followOrders(ctx, emit, func() ([]OrderView, error) {
			o, err := s.cfg.Orders.Order(ctx, p, id)
			return []OrderView{viewOrder(l, o)}, err
		})
	})
}

// followOrders tells each order once as it stands and then when it differs
// from what was told last. Oldest first, so that a page which puts the newest
// on top ends with it there.
func (s *Server) followOrders(ctx context.Context, emit emitter, read func() ([]OrderView, error)) error {
	told := map[escrow.OrderID]provenance.Hash{}
	return follow(ctx, s.cfg.OrderChanges.Watch(ctx), heartbeat, func(changed bool) error {
		if !changed {
			return emit("", "", nil)
		}
		list, err := read()
		if err != nil {
			return err
		}
		for _, o := range slices.Backward(list) {
			text, err := json.Marshal(o)
			if err != nil {
				return err
			}
			sum := provenance.Sum(text)
			if told[o.ID] == sum {
				continue
			}
			if err := emit("order", "", json.RawMessage(text)); err != nil {
				return err
			}
			told[o.ID] = sum
		}
		return nil
	})
}
