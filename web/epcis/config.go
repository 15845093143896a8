package epcis

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/url"
	"strings"
	"time"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/internal/repository"
	"github.com/waymark/waymark/internal/repository/capture"
	"github.com/waymark/waymark/internal/repository/delivery"
)

// Access is what a request wants to do.
type Access byte

// The kinds of access.
const (
	Read      Access = iota // events, resources, named queries, and one's own jobs and subscriptions
	Capture                 // events onto the ledger
	Subscribe               // define and delete named queries and subscriptions
)

// Authorize checks a bearer token and returns the MSP id of the party that it speaks
// for: the author of what is captured, the owner of jobs and subscriptions. It
// refuses with [Unauthorized] or [refusal.Forbidden]; any other error means that
// nobody knows.
type Authorize func(ctx context.Context, token string, a Access) (party string, err error)

// Config is what the binding is made of. What has no default is needed.
type Config struct {
	// BaseURL is where the binding is mounted, such as
	// https://id.example.com/epcis.
	BaseURL string

	Authorize  Authorize
	Events     *repository.Repository
	Queries    *repository.Queries
	Captures   *capture.Captures
	Deliveries *delivery.Deliveries
	Writer     repository.Writer

	Clock func() time.Time
	Log   *slog.Logger

	// Version is the server's own, in GS1-Vendor-Version; "" is "waymark".
	Version string

	CaptureLimit    int   // events of one document; 0 is 1,000: one ledger transaction
	CaptureFileSize int64 // bytes of one document; 0 is 16 MiB
	MaxURL          int   // bytes of a URL; 0 is 8 KiB
	// MaxSubscriptions bounds a party's subscriptions; 0 is 100.
	MaxSubscriptions int
}

// Server is the binding. Mount it.
type Server struct {
	cfg  Config
	base string // BaseURL without a slash at its end
	path string // its path
}

// New checks the configuration; the error names everything that is missing.
func New(cfg Config) (*Server, error) {
	var missing []error
	need := func(ok bool, name string) {
		if !ok {
			missing = append(missing, fmt.Errorf("%s is missing", name))
		}
	}
	need(cfg.Authorize != nil, "Authorize")
	need(cfg.Events != nil, "Events")
	need(cfg.Queries != nil, "Queries")
	need(cfg.Captures != nil, "Captures")
	need(cfg.Deliveries != nil, "Deliveries")
	need(cfg.Writer.Clock != nil, "Writer")
	need(cfg.Clock != nil, "Clock")
	need(cfg.Log != nil, "Log")
	base, err := url.Parse(cfg.BaseURL)
	if err != nil || base.Host == "" || base.RawQuery != "" || (base.Scheme != "http" && base.Scheme != "https") {
		missing = append(missing, fmt.Errorf("BaseURL %q is no http or https address", cfg.BaseURL))
	}
	if err := errors.Join(missing...); err != nil {
		return nil, fmt.Errorf("configuring the EPCIS binding: %w", err)
	}
	cfg.Version = cmp.Or(cfg.Version, "waymark")
	cfg.CaptureLimit = cmp.Or(cfg.CaptureLimit, 1000)
	cfg.CaptureFileSize = cmp.Or(cfg.CaptureFileSize, 16<<20)
	cfg.MaxURL = cmp.Or(cfg.MaxURL, 8<<10)
	cfg.MaxSubscriptions = cmp.Or(cfg.MaxSubscriptions, 100)
	return &Server{cfg: cfg, base: strings.TrimSuffix(cfg.BaseURL, "/"), path: strings.TrimSuffix(base.Path, "/")}, nil
}

// authorize checks the credential of a request.
func (s *Server) authorize(c *fiber.Ctx, a Access) (string, error) {
	scheme, token, _ := strings.Cut(c.Get(fiber.HeaderAuthorization), " ")
	if !strings.EqualFold(scheme, "Bearer") {
		return "", refusal.New(Unauthorized, "Give a credential that is known here.")
	}
	return s.cfg.Authorize(c.UserContext(), strings.TrimSpace(token), a)
}
