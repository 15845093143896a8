package epcis

import (
	"context"
	"crypto/rand"
	"errors"
	"net/url"
	"strings"
	"sync"
	"time"

	"github.com/fasthttp/websocket"
	"github.com/gofiber/fiber/v2"
	"github.com/valyala/fasthttp"

	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/internal/repository"
	"github.com/waymark/waymark/internal/repository/delivery"
	"github.com/waymark/waymark/provenance/epcis/query"
)

const (
	heartbeat = 20 * time.Second // a gone client shows only when written to
	silence   = 3 * heartbeat    // without any answer to heartbeats it is gone
	patience  = 10 * time.Second // of one write to a client that does not read
)

// upgrades reports whether a request asks for a WebSocket.
func upgrades(c *fiber.Ctx) bool {
	return strings.EqualFold(c.Get(fiber.HeaderUpgrade), "websocket")
}

// openStream begins a subscription by WebSocket: each message is an
// EPCISQueryDocument. It lasts as long as the connection.
func (s *Server) openStream(c *call, name string, q query.Query, values url.Values) error {
	k, err := streamControls(values)
	if err == nil {
		err = k.check(s.cfg.Clock())
	}
	if err != nil {
		return err
	}
	// A page of another site could open a WebSocket with a visitor's cookie; it
	// cannot give a token of its own.
	if origin := c.Get(fiber.HeaderOrigin); origin != "" && c.Get(fiber.HeaderAuthorization) == "" {
		if u, err := url.Parse(origin); err != nil || u.Host != string(c.Request().Host()) {
			return refusal.New(refusal.Forbidden, "A browser may not open this for another site.")
		}
	}
	now := s.cfg.Clock()
	from := now
	if !k.initial.IsZero() {
		from = k.initial
	}
	seq, err := s.cfg.Events.SeqBefore(c.UserContext(), from)
	if err != nil {
		return err
	}
	id := rand.Text()
	ctx, ok := s.cfg.Deliveries.Open(id, name)
	if !ok {
		return refusal.New(refusal.Busy, "This server takes no more WebSockets at the moment.")
	}
	c.Set("GS1-Query-Min-Record-Time", stamp(from))
	f := &delivery.Feed{Query: q, Schedule: k.schedule, ReportIfEmpty: k.reportIfEmpty, At: repository.Progress{LastSeq: seq, MinRecordTime: now}}
	format := c.wants.format
	upgrader := websocket.FastHTTPUpgrader{
		HandshakeTimeout: patience,
		CheckOrigin:      func(*fasthttp.RequestCtx) bool { return true }, // checked above
	}
	// A client that is gone before the handshake's answer never gets to the handler.
	unused := time.AfterFunc(patience, func() { s.cfg.Deliveries.Release(id) })
	err = upgrader.Upgrade(c.Context(), func(conn *websocket.Conn) {
		defer conn.Close()
		if unused.Stop() {
			defer s.cfg.Deliveries.Release(id)
			s.stream(ctx, conn, f, name, id, format)
		}
	})
	if err != nil {
		if unused.Stop() {
			s.cfg.Deliveries.Release(id)
		}
		return refusal.New(badControls, "The WebSocket's handshake failed: %v.", err)
	}
	return nil
}

// stream serves one WebSocket until either side ends it. The connection is not
// touched any more once it returns: the server may use it for another client.
func (s *Server) stream(ctx context.Context, conn *websocket.Conn, f *delivery.Feed, name, id string, format repository.Format) {
	ctx, cancel := context.WithCancel(ctx)
	var helpers sync.WaitGroup
	listening := &listener{conn: conn}
	defer helpers.Wait()
	defer listening.end()
	defer cancel()
	helpers.Go(func() {
		defer cancel()
		listening.run()
	})
	helpers.Go(func() {
		defer cancel()
		ping(ctx, conn)
	})
	f.Send = func(_ context.Context, events []repository.Event) error {
		body, err := s.cfg.Writer.Document(name, id, events, format).MarshalJSON()
		if err != nil {
			return err
		}
		if err := conn.SetWriteDeadline(time.Now().Add(patience)); err != nil {
			return err
		}
		return conn.WriteMessage(websocket.TextMessage, body)
	}
	code, why := websocket.CloseGoingAway, ""
	if err := s.cfg.Deliveries.Stream(ctx, id, f); err != nil && ctx.Err() == nil {
		s.cfg.Log.Warn("a WebSocket ended", "query", name, "error", err)
		code, why = websocket.CloseInternalServerErr, "the query could not be answered"
	}
	_ = conn.WriteControl(websocket.CloseMessage, websocket.FormatCloseMessage(code, why), time.Now().Add(time.Second))
}

// listener hears a client that says nothing but that it is there or goes.
type listener struct {
	conn  *websocket.Conn
	mu    sync.Mutex
	ended bool
}

func (l *listener) run() {
	l.conn.SetReadLimit(4 << 10)
	l.conn.SetPongHandler(func(string) error { return l.wait() })
	if l.wait() != nil {
		return
	}
	for {
		if _, _, err := l.conn.ReadMessage(); err != nil {
			return
		}
	}
}

// wait gives the client time for its next sign of life.
func (l *listener) wait() error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.ended {
		return errors.New("the connection has ended")
	}
	return l.conn.SetReadDeadline(time.Now().Add(silence))
}

// end makes run return.
func (l *listener) end() {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.ended = true
	_ = l.conn.SetReadDeadline(time.Unix(1, 0))
}

// ping sends heartbeats until ctx ends or one cannot be sent.
func ping(ctx context.Context, conn *websocket.Conn) {
	tick := time.NewTicker(heartbeat)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C: // WriteControl is safe beside other writes
			if conn.WriteControl(websocket.PingMessage, nil, time.Now().Add(patience)) != nil {
				return
			}
		}
	}
}
