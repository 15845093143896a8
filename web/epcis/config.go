package epcis

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/url"
	"strings"
	"sync"
	"time"

	"github.com/waymark/waymark/provenance/gs1"
)

// Config is what the binding is made of. What has no default is needed.
type Config struct {
	// BaseURL is where the binding is mounted, such as
	// https://id.example.com/epcis.
	BaseURL string

	Authorize Authorize
	Ledger    Ledger
	Events    Events
	Lists     Lists
	Masters   Masters
	Jobs      Jobs
	Queries   Queries

	Random io.Reader // a cryptographic source
	Clock  func() time.Time
	Log    *slog.Logger

	// PrefixLength tells the length of the GS1 Company Prefix of an identifier; nil:
	// it is known of none.
	PrefixLength func(l gs1.Link) (int, bool)
	// Version is the server's own, in GS1-Vendor-Version; "" is "waymark".
	Version string

	CaptureLimit    int   // events of one document; 0 is 1,000: one ledger transaction
	CaptureFileSize int64 // bytes of one document; 0 is 16 MiB
	MaxURL          int   // bytes of a URL; 0 is 8 KiB
	// Visible is how long a capture waits for its event to show in the repository
	// before it is answered; 0 is 5 s.
	Visible time.Duration
	// KeepJobs is how long a finished job can be asked about; 0 is 30 days.
	KeepJobs time.Duration

	// WebhookPrivate lets webhooks go to loopback, private and link-local
	// addresses: for tests and closed networks.
	WebhookPrivate bool
	// WebhookTimeout is how long one delivery may take; 0 is 15 s.
	WebhookTimeout time.Duration
	// RetryFirst and RetryMost bound the wait before a delivery or an append is
	// tried again; each failure doubles it. 0 is 1 s and 15 min.
	RetryFirst, RetryMost time.Duration
	// ParkAfter is for how long a receiver may take nothing before its
	// subscription is parked: nothing is sent, and nothing is lost, until its owner
	// resumes it. 0 is 3 days.
	ParkAfter time.Duration
	// MaxSubscriptions bounds a party's subscriptions, and MaxStreams all open
	// WebSockets; 0 is 100 and 500.
	MaxSubscriptions, MaxStreams int
}

// Server is the binding. Mount it and Run it.
type Server struct {
	cfg  Config
	base string // BaseURL without a slash at its end
	path string // its path

	ctx  context.Context // of all streams; ends with Close
	stop context.CancelFunc
	jobs jobRunner
	feed feeds
	hook *webhook
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
	need(cfg.Ledger != nil, "Ledger")
	need(cfg.Events != nil, "Events")
	need(cfg.Lists != nil, "Lists")
	need(cfg.Masters != nil, "Masters")
	need(cfg.Jobs != nil, "Jobs")
	need(cfg.Queries != nil, "Queries")
	need(cfg.Random != nil, "Random")
	need(cfg.Clock != nil, "Clock")
	need(cfg.Log != nil, "Log")
	base, err := url.Parse(cfg.BaseURL)
	if err != nil || base.Host == "" || base.RawQuery != "" || (base.Scheme != "http" && base.Scheme != "https") {
		missing = append(missing, fmt.Errorf("BaseURL %q is no http or https address", cfg.BaseURL))
	}
	if err := errors.Join(missing...); err != nil {
		return nil, fmt.Errorf("configuring the EPCIS binding: %w", err)
	}
	orElse(&cfg.Version, "waymark")
	orElse(&cfg.CaptureLimit, 1000)
	orElse(&cfg.CaptureFileSize, 16<<20)
	orElse(&cfg.MaxURL, 8<<10)
	orElse(&cfg.Visible, 5*time.Second)
	orElse(&cfg.KeepJobs, 30*24*time.Hour)
	orElse(&cfg.WebhookTimeout, 15*time.Second)
	orElse(&cfg.RetryFirst, time.Second)
	orElse(&cfg.RetryMost, 15*time.Minute)
	orElse(&cfg.ParkAfter, 72*time.Hour)
	orElse(&cfg.MaxSubscriptions, 100)
	orElse(&cfg.MaxStreams, 500)
	s := &Server{cfg: cfg, base: strings.TrimSuffix(cfg.BaseURL, "/"), path: strings.TrimSuffix(base.Path, "/")}
	s.ctx, s.stop = context.WithCancel(context.Background())
	s.jobs = jobRunner{wake: make(chan struct{}, 1), busy: map[string]bool{}}
	s.feed = feeds{live: map[string]*liveFeed{}}
	s.hook = newWebhook(cfg)
	return s, nil
}

func orElse[T comparable](v *T, value T) {
	var zero T
	if *v == zero {
		*v = value
	}
}

// Run works on capture jobs and serves webhook subscriptions until ctx ends, and
// returns when all of it has come to rest. It takes up what an earlier process
// left. Call it once.
func (s *Server) Run(ctx context.Context) error {
	if err := s.resumeFeeds(ctx); err != nil {
		return err
	}
	var work sync.WaitGroup
	work.Go(func() { s.runJobs(ctx) })
	<-ctx.Done()
	s.feed.stopAll()
	work.Wait()
	return nil
}

// Close ends all streams to subscribers: WebSockets outlive a graceful shutdown of
// the listener otherwise. Call it before that.
func (s *Server) Close() {
	s.stop()
	s.feed.stopAll()
}

// newID is a name that nobody can guess: 128 random bits in hex.
func (s *Server) newID() (string, error) {
	var b [16]byte
	if _, err := io.ReadFull(s.cfg.Random, b[:]); err != nil {
		return "", fmt.Errorf("drawing a name: %w", err)
	}
	return fmt.Sprintf("%x", b), nil
}
