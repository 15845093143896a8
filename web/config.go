package web

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/url"
	"time"

	"github.com/gofiber/fiber/v2"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/internal/idempotency"
	"github.com/waymark/waymark/internal/messages"
)

// Config is what a server needs. What is needed has no default; [New] names
// what is missing.
type Config struct {
	// BaseURL is the origin that labels name and pages are served under, such
	// as https://id.example.com. Over https, session cookies are Secure.
	BaseURL string

	Credentials *app.Credentials
	Answers     *idempotency.Store // to requests with an Idempotency-Key

	Resolver func(c *fiber.Ctx) error                   // answers Digital Links before the routes do, or hands them on
	Misread  func(ctx context.Context, err error) error // may make a question of a label's refusal; nil makes none
	EPCIS    func(r fiber.Router)                       // serves everything under /epcis; nil: nothing does

	SessionKey [32]byte             // seals session cookies; keep it across restarts
	Random     io.Reader            // a cryptographic source
	Clock      func() time.Time     // the wall clock
	Log        *slog.Logger         // faults that a client does not see
	Metrics    *prometheus.Registry // nil: one of its own

	Messages *messages.Set // what people read; nil is every language that there is
}

// check names everything that is missing at once.
func (c *Config) check() (*url.URL, error) {
	var missing []error
	need := func(ok bool, name string) {
		if !ok {
			missing = append(missing, fmt.Errorf("%s is missing", name))
		}
	}
	need(c.Credentials != nil, "Credentials")
	need(c.Answers != nil, "Answers")
	need(c.SessionKey != [32]byte{}, "SessionKey")
	need(c.Random != nil, "Random")
	need(c.Clock != nil, "Clock")
	need(c.Log != nil, "Log")
	base, err := url.Parse(c.BaseURL)
	if err != nil || base.Host == "" || (base.Scheme != "http" && base.Scheme != "https") || (base.Path != "" && base.Path != "/") {
		missing = append(missing, fmt.Errorf("BaseURL %q is not an http or https origin", c.BaseURL))
	}
	return base, errors.Join(missing...)
}
