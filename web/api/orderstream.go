package api

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/web"
)

func (h orders) stream(c *fiber.Ctx) error {
	p, l := web.Who(c), h.server.Language(c)
	return h.server.Stream(c, func(ctx context.Context, emit web.Emitter) error {
		return h.follow(ctx, emit, func() ([]app.OrderView, error) {
			list, err := h.orders.List(ctx, p, app.OrderQuery{Limit: 200})
			return web.OrdersIn(l, list).Orders, err
		})
	})
}

func (h orders) streamOne(c *fiber.Ctx) error {
	id, err := orderID(c)
	if err != nil {
		return err
	}
	p, l := web.Who(c), h.server.Language(c)
	if _, err := h.orders.Order(c.UserContext(), p, id); err != nil {
		return fmt.Errorf("reading an order: %w", err)
	}
	return h.server.Stream(c, func(ctx context.Context, emit web.Emitter) error {
		return h.follow(ctx, emit, func() ([]app.OrderView, error) {
			o, err := h.orders.Order(ctx, p, id)
			return []app.OrderView{web.OrderIn(l, o)}, err
		})
	})
}

// follow sends each order once as it stands and then when it differs
// from what was sent last. Oldest first, so that a page which puts the newest
// on top ends with it there.
func (h orders) follow(ctx context.Context, emit web.Emitter, read func() ([]app.OrderView, error)) error {
	sent := map[escrow.OrderID]provenance.Hash{}
	return web.Follow(ctx, h.orders.Changes(ctx), web.Heartbeat, func(changed bool) error {
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
			if sent[o.ID] == sum {
				continue
			}
			if err := emit("order", "", json.RawMessage(text)); err != nil {
				return err
			}
			sent[o.ID] = sum
		}
		return nil
	})
}
