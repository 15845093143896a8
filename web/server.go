package web

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"runtime/debug"
	"strings"
	"sync"
	"time"

	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/recover"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/waymark/waymark/scanner"
	"github.com/waymark/waymark/web/resolver"
)

// How long a client may take, and how long a handler may work for it.
const (
	readTimeout  = 2 * time.Minute // of one whole request: a batch over a slow line
	writeTimeout = 30 * time.Second
	idleTimeout  = time.Minute
	workTimeout  = 30 * time.Second
	longTimeout  = 5 * time.Minute // a mint, a check of the whole house
)

// maxBody is the largest body of a request that is not a batch upload.
const maxBody = 1 << 20

// Server is the application: handlers, open streams, and the listener once
// [Server.Serve] was called.
type Server struct {
	cfg     Config
	host    string // host[:port] of BaseURL
	app     *fiber.App
	ops     []operation
	assets  assets
	pages   pages
	seal    sealer
	metrics *metrics
	running running
	names   names
	clients *scanner.ClientHasher
	guard   *http.CrossOriginProtection

	ctx   context.Context // ends when the server shuts down
	close context.CancelFunc
	live  sync.WaitGroup // open event streams
}

// New builds the application. The error names everything that cfg lacks.
func New(cfg Config) (*Server, error) {
	base, err := cfg.check()
	if err != nil {
		return nil, fmt.Errorf("configuring the web server: %w", err)
	}
	if cfg.Metrics == nil {
		cfg.Metrics = prometheus.NewRegistry()
	}
	if cfg.MaxBatch == 0 {
		cfg.MaxBatch = defaultMaxBatch
	}
	cfg.BaseURL = base.Scheme + "://" + base.Host
	s := &Server{cfg: cfg, host: base.Host, clients: scanner.NewClientHasher(cfg.Random), guard: http.NewCrossOriginProtection()}
	s.ctx, s.close = context.WithCancel(context.Background())
	s.names = names{ctx: s.ctx, list: cfg.Custody.Parties, clock: cfg.Clock, log: cfg.Log}
	if s.assets, err = loadAssets(); err != nil {
		return nil, fmt.Errorf("loading assets: %w", err)
	}
	if s.pages, err = loadPages(s.assets); err != nil {
		return nil, fmt.Errorf("loading templates: %w", err)
	}
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
	s.ops = s.operations()
	s.mount()
	return s, nil
}

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

// mount puts the middleware and every operation on the application.
func (s *Server) mount() {
	s.app.Use(s.measure, s.headers, recover.New(recover.Config{EnableStackTrace: true, StackTraceHandler: s.panicked}), s.deadline)
	if s.cfg.EPCIS != nil {
		s.cfg.EPCIS.Mount(s.app.Group("/epcis", s.longer))
	}
	if s.cfg.Resolver != nil {
		s.app.Use(s.cfg.Resolver.Handle)
	}
	s.app.Use(resolver.Pages, func(c *fiber.Ctx) error {
		c.Path(strings.TrimPrefix(c.Path(), resolver.Pages))
		return c.Next()
	})
	for _, op := range s.ops {
		handlers := []fiber.Handler{s.authorize(op), op.handler}
		if op.method == http.MethodGet { // Add, unlike Get, makes no route for HEAD
			s.app.Add(http.MethodHead, op.path, handlers...)
		}
		s.app.Add(op.method, op.path, handlers...)
	}
	s.app.Use(s.nowhere)
}

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
	for _, op := range s.ops {
		if op.method != c.Method() && fiber.RoutePatternMatch(c.Path(), op.path, fiber.Config{CaseSensitive: true}) {
			allowed = append(allowed, op.method)
			if op.method == http.MethodGet {
				allowed = append(allowed, http.MethodHead)
			}
		}
	}
	if len(allowed) == 0 || c.Method() == http.MethodHead {
		return ErrNotFound
	}
	for _, m := range allowed {
		c.Append(fiber.HeaderAllow, m)
	}
	return &Problem{Code: "method_not_allowed", Detail: fmt.Sprintf("%s cannot be done here.", c.Method())}
}

// fail answers a request that ended in an error: a page for a person, a
// problem document for a program.
func (s *Server) fail(c *fiber.Ctx, err error) error {
	p, told := problem(err)
	if !told || p.Status >= http.StatusInternalServerError {
		s.cfg.Log.Error("request failed", "method", c.Method(), "path", c.Path(), "error", err)
	}
	c.Status(p.Status)
	if p.Status == http.StatusUnauthorized {
		c.Set(fiber.HeaderWWWAuthenticate, `Bearer realm="waymark"`)
	}
	if p.Status == http.StatusServiceUnavailable {
		c.Set(fiber.HeaderRetryAfter, "5")
	}
	if s.forPerson(c) {
		return s.failPage(c, p)
	}
	return s.failDocument(c, p)
}

func (s *Server) failDocument(c *fiber.Ctx, p Problem) error {
	members := map[string]any{"instance": c.OriginalURL()}
	for k, v := range p.Members {
		members[k] = v
	}
	p.Members = members
	body, err := p.MarshalJSON()
	if err != nil {
		return err
	}
	c.Set(fiber.HeaderContentType, "application/problem+json")
	return c.Send(body)
}
