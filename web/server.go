package web

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"runtime/debug"
	"strings"
	"sync"
	"time"

	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/recover"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/waymark/waymark/internal/messages"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/web/resolver"
)

// How long a client may take, and how long a handler may work for it.
const (
	readTimeout  = 2 * time.Minute // of one whole request: a batch over a slow line
	writeTimeout = 30 * time.Second
	idleTimeout  = time.Minute
	workTimeout  = 30 * time.Second
	longTimeout  = 5 * time.Minute // a mint, a check of everything
)

// Server is the HTTP server: routes, open streams, and the listener once
// [Server.Serve] was called. Mount everything, then serve.
type Server struct {
	cfg     Config
	app     *fiber.App
	routes  []Route
	seal    sealer
	metrics *metrics
	running running
	guard   *http.CrossOriginProtection

	// errorPage tells a person of a problem; nil: everybody gets the document.
	errorPage func(c *fiber.Ctx, p Problem) error

	ctx   context.Context // ends when the server shuts down
	close context.CancelFunc
	live  sync.WaitGroup // open event streams
}

// New makes a server without routes. The error names everything that cfg lacks.
func New(cfg Config) (*Server, error) {
	base, err := cfg.check()
	if err != nil {
		return nil, fmt.Errorf("configuring the web server: %w", err)
	}
	if cfg.Metrics == nil {
		cfg.Metrics = prometheus.NewRegistry()
	}
	if cfg.Messages == nil {
		cfg.Messages = messages.Default()
	}
	cfg.BaseURL = base.Scheme + "://" + base.Host
	s := &Server{cfg: cfg, guard: http.NewCrossOriginProtection()}
	s.ctx, s.close = context.WithCancel(context.Background())
	if s.seal, err = newSealer(cfg.SessionKey, cfg.Random, cfg.Clock); err != nil {
		return nil, fmt.Errorf("preparing sessions: %w", err)
	}
	if s.metrics, err = newMetrics(cfg.Metrics); err != nil {
		return nil, fmt.Errorf("registering metrics: %w", err)
	}
	s.app = fiber.New(fiber.Config{
		AppName:                      "waymark",
		DisableStartupMessage:        true,
		CaseSensitive:                true,
		Immutable:                    true, // handlers hand strings to workers that outlive the request
		StreamRequestBody:            true, // so that no handler ever holds more than it allows
		DisablePreParseMultipartForm: true,
		BodyLimit:                    64 << 10, // what is read before the handler sees the header
		ReadBufferSize:               16 << 10, // of the header: a label in a query, a token, cookies
		ReadTimeout:                  readTimeout,
		WriteTimeout:                 writeTimeout,
		IdleTimeout:                  idleTimeout,
		ErrorHandler:                 s.fail,
	})
	s.middleware()
	return s, nil
}

// ErrorPage has a page show the errors that a person meets. Call it before Serve.
func (s *Server) ErrorPage(render func(c *fiber.Ctx, p Problem) error) { s.errorPage = render }

// Now is the server's clock.
func (s *Server) Now() time.Time { return s.cfg.Clock() }

// Context ends when the server shuts down.
func (s *Server) Context() context.Context { return s.ctx }

// Log is where faults go that a client does not see.
func (s *Server) Log() *slog.Logger { return s.cfg.Log }

// Messages are the languages that people read.
func (s *Server) Messages() *messages.Set { return s.cfg.Messages }

// Language is the one that a client likes best.
func (s *Server) Language(c *fiber.Ctx) *messages.Language {
	return s.cfg.Messages.Match(c.Get(fiber.HeaderAcceptLanguage))
}

// InLanguage says in which language an answer is, and that it was chosen.
func InLanguage(c *fiber.Ctx, l *messages.Language) {
	c.Vary(fiber.HeaderAcceptLanguage)
	c.Set(fiber.HeaderContentLanguage, l.Tag())
}

// BaseURL is the origin that labels name and pages are served under.
func (s *Server) BaseURL() string { return s.cfg.BaseURL }

// App is the Fiber application, for tests and for mounting elsewhere.
func (s *Server) App() *fiber.App { return s.app }

// Serve answers on ln until [Server.Shutdown]. It owns the listener.
func (s *Server) Serve(ln net.Listener) error {
	if err := s.app.Listener(ln); err != nil {
		return fmt.Errorf("serving on %s: %w", ln.Addr(), err)
	}
	return nil
}

// Shutdown ends the event streams, lets running requests finish until ctx
// ends, and closes the listener.
func (s *Server) Shutdown(ctx context.Context) error {
	s.close()
	err := s.app.ShutdownWithContext(ctx)
	if errors.Is(err, context.DeadlineExceeded) {
		return fmt.Errorf("some requests did not finish in time: %w", err)
	}
	return err
}

// panicked logs where a handler fell over; the client gets the answer of every
// internal fault.
func (s *Server) panicked(c *fiber.Ctx, cause any) {
	s.cfg.Log.Error("handler panicked", "method", c.Method(), "path", c.Path(), "cause", cause, "stack", string(debug.Stack()))
}

// middleware is what every request passes.
func (s *Server) middleware() {
	s.app.Use(s.measure, s.headers, recover.New(recover.Config{EnableStackTrace: true, StackTraceHandler: s.panicked}), s.deadline)
	if s.cfg.EPCIS != nil {
		s.cfg.EPCIS(s.app.Group("/epcis", s.longer))
	}
	if s.cfg.Resolver != nil {
		s.app.Use(s.cfg.Resolver)
	}
	s.app.Use(resolver.Pages, func(c *fiber.Ctx) error {
		c.Path(strings.TrimPrefix(c.Path(), resolver.Pages))
		return c.Next()
	})
}

// Mount serves routes. What none of them answers is left to the last call of
// [Server.Finish].
func (s *Server) Mount(routes ...Route) {
	for _, r := range routes {
		handler := r.Handler
		if r.Long {
			handler = s.long(handler)
		}
		handlers := []fiber.Handler{s.authorize(r), handler}
		if r.Method == http.MethodGet { // Add, unlike Get, makes no route for HEAD
			s.app.Add(http.MethodHead, r.Path, handlers...)
		}
		s.app.Add(r.Method, r.Path, handlers...)
	}
	s.routes = append(s.routes, routes...)
}

// Finish answers what no route does: call it when all are mounted.
func (s *Server) Finish() { s.app.Use(s.nowhere) }

// headers sets what every response carries. The policy lets a page load what
// this server holds and nothing else.
func (s *Server) headers(c *fiber.Ctx) error {
	c.Set("Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "+
		"connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'")
	c.Set("X-Content-Type-Options", "nosniff")
	c.Set("Referrer-Policy", "no-referrer")
	c.Set("Cross-Origin-Opener-Policy", "same-origin")
	c.Set("Permissions-Policy", "camera=(self), geolocation=(), microphone=()")
	c.Set("Cache-Control", "no-store")
	return c.Next()
}

// deadline gives a handler a context that ends with its time or the server.
func (s *Server) deadline(c *fiber.Ctx) error {
	ctx, cancel := context.WithTimeout(s.ctx, workTimeout)
	defer cancel()
	c.SetUserContext(ctx)
	return c.Next()
}

// long gives a handler more time than others have.
func (s *Server) long(h fiber.Handler) fiber.Handler {
	return func(c *fiber.Ctx) error {
		ctx, cancel := context.WithTimeout(s.ctx, longTimeout)
		defer cancel()
		c.SetUserContext(ctx)
		return h(c)
	}
}

// longer is long as middleware.
func (s *Server) longer(c *fiber.Ctx) error {
	return s.long(func(c *fiber.Ctx) error { return c.Next() })(c)
}

// nowhere answers what no operation answers, and tells a wrong method from a
// wrong path.
func (s *Server) nowhere(c *fiber.Ctx) error {
	var allowed []string
	for _, r := range s.routes {
		if r.Method != c.Method() && fiber.RoutePatternMatch(c.Path(), r.Path, fiber.Config{CaseSensitive: true}) {
			allowed = append(allowed, r.Method)
			if r.Method == http.MethodGet {
				allowed = append(allowed, http.MethodHead)
			}
		}
	}
	if len(allowed) == 0 || c.Method() == http.MethodHead {
		return refusal.New(refusal.NotFound, "There is no such thing here.")
	}
	for _, m := range allowed {
		c.Append(fiber.HeaderAllow, m)
	}
	return refusal.New("method_not_allowed", "%s cannot be done here.", c.Method())
}
