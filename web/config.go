package web

import (
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/url"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/waymark/waymark/internal/messages"
)

// Config is everything that the application is made of. What is needed has no
// default; [New] names what is missing.
type Config struct {
	// BaseURL is the origin that labels name and pages are served under, such
	// as https://id.example.com. Over https, session cookies are Secure.
	BaseURL string

	Gather    Gatherer
	Challenge Challenger
	Packs     Packer
	Passports Passports
	Tokens    Tokens
	Claims    Claims
	Units     Units

	Credentials     Credentials
	CredentialStore CredentialStore
	Batches         Batches
	Labels          Labels
	Recalls         Recalls
	Versions        Versions
	Recoveries      Recoveries
	Custody         Custodian
	Details         Details
	Answers         Answers
	Orders          Orders
	OrderChanges    Watcher
	BatchChanges    Watcher
	Fsck            Fsck
	Status          StatusService

	Resolver Resolver // answers Digital Links before the pages do; may be nil
	Links    Links    // what makers register for the resolver; nil: nothing can be
	EPCIS    Mounter  // serves everything under /epcis; may be nil

	SessionKey [32]byte             // seals session cookies; keep it across restarts
	Random     io.Reader            // a cryptographic source
	Clock      func() time.Time     // the wall clock
	Log        *slog.Logger         // faults that a client is not told about
	Metrics    *prometheus.Registry // nil: one of its own

	Messages *messages.Set // what people read; nil is every language that there is

	MaxBatch int64 // bytes of one batch upload; 0 is 32 MiB
}

const defaultMaxBatch = 32 << 20

// check names everything that is missing at once.
func (c *Config) check() (*url.URL, error) {
	var missing []error
	need := func(ok bool, name string) {
		if !ok {
			missing = append(missing, fmt.Errorf("%s is missing", name))
		}
	}
	need(c.Gather != nil, "Gather")
	need(c.Challenge != nil, "Challenge")
	need(c.Packs != nil, "Packs")
	need(c.Passports != nil, "Passports")
	need(c.Tokens != nil, "Tokens")
	need(c.Claims != nil, "Claims")
	need(c.Units != nil, "Units")
	need(c.Credentials != nil, "Credentials")
	need(c.CredentialStore != nil, "CredentialStore")
	need(c.Batches != nil, "Batches")
	need(c.Labels != nil, "Labels")
	need(c.Recalls != nil, "Recalls")
	need(c.Versions != nil, "Versions")
	need(c.Recoveries != nil, "Recoveries")
	need(c.Custody != nil, "Custody")
	need(c.Details != nil, "Details")
	need(c.Answers != nil, "Answers")
	need(c.Orders != nil, "Orders")
	need(c.OrderChanges != nil, "OrderChanges")
	need(c.BatchChanges != nil, "BatchChanges")
	need(c.Fsck != nil, "Fsck")
	need(c.Status != nil, "House")
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
