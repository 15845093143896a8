package web

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"time"

	"github.com/gofiber/fiber/v2"
)

const (
	Heartbeat = 15 * time.Second // of an event stream: a gone client shows only when written to
	patience  = 10 * time.Second // of one write to a client that does not read
)

// Stream answers with server-sent events. produce writes events with emit
// until ctx, which ends with the client or the server, or emit fails.
func (s *Server) Stream(c *fiber.Ctx, produce func(ctx context.Context, emit Emitter) error) error {
	if c.Method() == fiber.MethodHead {
		c.Set(fiber.HeaderContentType, TypeEvents)
		return nil
	}
	conn := c.Context().Conn()
	c.Set(fiber.HeaderContentType, TypeEvents)
	c.Set("X-Accel-Buffering", "no")
	c.Context().SetBodyStreamWriter(func(w *bufio.Writer) {
		s.live.Add(1)
		defer s.live.Done()
		s.metrics.streams.Inc()
		defer s.metrics.streams.Dec()
		ctx, cancel := context.WithCancel(s.ctx)
		defer cancel()
		e := &eventWriter{w: w, conn: conn, patience: patience}
		if err := e.comment("open"); err != nil {
			return
		}
		if err := produce(ctx, e.event); err != nil && ctx.Err() == nil {
			s.cfg.Log.Debug("event stream ended", "error", err)
		}
	})
	return nil
}

// Emitter sends one event, or with an empty name a heartbeat.
type Emitter func(name, id string, data any) error

type eventWriter struct {
	w        *bufio.Writer
	conn     net.Conn
	patience time.Duration
}

func (e *eventWriter) event(name, id string, data any) error {
	if name == "" {
		return e.comment("")
	}
	body, err := json.Marshal(data)
	if err != nil {
		return fmt.Errorf("encoding event %s: %w", name, err)
	}
	if id != "" {
		fmt.Fprintf(e.w, "id: %s\n", id)
	}
	fmt.Fprintf(e.w, "event: %s\ndata: %s\n\n", name, bytes.ReplaceAll(body, []byte("\n"), []byte(" ")))
	return e.flush()
}

func (e *eventWriter) comment(text string) error {
	if _, err := io.WriteString(e.w, ": "+text+"\n\n"); err != nil {
		return err
	}
	return e.flush()
}

// flush gives a client that stopped reading a limited time.
func (e *eventWriter) flush() error {
	if err := e.conn.SetWriteDeadline(time.Now().Add(e.patience)); err != nil {
		return err
	}
	return e.w.Flush()
}

// Follow calls send at once, after each wake-up and, as a heartbeat with
// changed false, at every interval.
func Follow(ctx context.Context, wake <-chan struct{}, every time.Duration, send func(changed bool) error) error {
	tick := time.NewTicker(every)
	defer tick.Stop()
	if err := send(true); err != nil {
		return err
	}
	for {
		select {
		case <-ctx.Done():
			return nil
		case _, open := <-wake:
			if !open {
				return nil
			}
			if err := send(true); err != nil {
				return err
			}
		case <-tick.C:
			if err := send(false); err != nil {
				return err
			}
		}
	}
}
