package delivery

import (
	"bytes"
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/netip"
	"syscall"
	"time"

	"github.com/waymark/waymark/internal/repository"
)

// version of the standards that a webhook's body is written by.
const version = "2.0.0"

// deliveriesAtOnce bounds the webhook requests that are under way.
const deliveriesAtOnce = 16

// webhook sends signed documents to addresses that strangers chose.
type webhook struct {
	client *http.Client
	slots  chan struct{}
}

func newWebhook(cfg Config) *webhook {
	dialer := &net.Dialer{Timeout: cfg.Timeout}
	if !cfg.Private {
		dialer.Control = publicOnly
	}
	return &webhook{
		client: &http.Client{
			Timeout: cfg.Timeout,
			// No proxy from the environment: it would connect where Control does not see.
			Transport:     &http.Transport{DialContext: dialer.DialContext, TLSHandshakeTimeout: cfg.Timeout, MaxIdleConnsPerHost: 1, IdleConnTimeout: time.Minute},
			CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
		},
		slots: make(chan struct{}, deliveriesAtOnce),
	}
}

// publicOnly refuses to connect to an address that is not on the public internet.
// It sees the address after name resolution, so that a name cannot change its mind
// between a check and the connection.
func publicOnly(_, address string, _ syscall.RawConn) error {
	at, err := netip.ParseAddrPort(address)
	if err != nil {
		return fmt.Errorf("webhook: %q is no address: %w", address, err)
	}
	if ip := at.Addr().Unmap(); !public(ip) {
		return fmt.Errorf("webhook: %s is not a public address", ip)
	}
	return nil
}

// notPublic are special-purpose ranges (IANA registries of RFC 6890) beside those
// that netip knows.
var notPublic = []netip.Prefix{
	netip.MustParsePrefix("0.0.0.0/8"),
	netip.MustParsePrefix("100.64.0.0/10"),
	netip.MustParsePrefix("192.0.0.0/24"),
	netip.MustParsePrefix("192.0.2.0/24"),
	netip.MustParsePrefix("192.88.99.0/24"),
	netip.MustParsePrefix("198.18.0.0/15"),
	netip.MustParsePrefix("198.51.100.0/24"),
	netip.MustParsePrefix("203.0.113.0/24"),
	netip.MustParsePrefix("240.0.0.0/4"),
	netip.MustParsePrefix("64:ff9b::/96"),   // IPv4 behind a translator
	netip.MustParsePrefix("64:ff9b:1::/48"), // the same, of a network's own
	netip.MustParsePrefix("100::/64"),
	netip.MustParsePrefix("2001::/23"),
	netip.MustParsePrefix("2001:db8::/32"),
	netip.MustParsePrefix("2002::/16"), // IPv4 inside
	netip.MustParsePrefix("fec0::/10"),
}

func public(ip netip.Addr) bool {
	if !ip.IsGlobalUnicast() || ip.IsPrivate() {
		return false
	}
	for _, p := range notPublic {
		if p.Contains(ip) {
			return false
		}
	}
	return true
}

// post sends one document. The receiver has it when it answers 2xx.
func (w *webhook) post(ctx context.Context, dest, token string, body []byte) error {
	select {
	case w.slots <- struct{}{}:
		defer func() { <-w.slots }()
	case <-ctx.Done():
		return ctx.Err()
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, dest, bytes.NewReader(body))
	if err != nil {
		return fmt.Errorf("webhook: %w", err)
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("User-Agent", "waymark")
	req.Header.Set("GS1-EPCIS-Version", version)
	req.Header.Set("GS1-CBV-Version", version)
	if token != "" {
		req.Header.Set("GS1-Signature", sign(token, body))
	}
	resp, err := w.client.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if _, err := io.CopyN(io.Discard, resp.Body, 64<<10); err != nil && !errors.Is(err, io.EOF) {
		return err
	}
	switch {
	case resp.StatusCode >= 200 && resp.StatusCode < 300:
		return nil
	case resp.StatusCode == http.StatusRequestEntityTooLarge:
		return errSmaller
	}
	return fmt.Errorf("webhook: the receiver answered %s", resp.Status)
}

// sign is the GS1-Signature of a body: HMAC-SHA256 under the subscription's token,
// in lower-case hex.
func sign(token string, body []byte) string {
	mac := hmac.New(sha256.New, []byte(token))
	mac.Write(body)
	return hex.EncodeToString(mac.Sum(nil))
}

// send returns what sends events to a subscription's webhook. A failure is stored
// with the subscription; after too long a time of them it is parked, which is
// [errParked].
func (d *Deliveries) send(sub repository.Subscription) func(context.Context, []repository.Event) error {
	failure := sub.Failure
	return func(ctx context.Context, events []repository.Event) error {
		body, err := d.cfg.Writer.Document(sub.Query, sub.ID, events, sub.Format).MarshalJSON()
		if err != nil {
			return fmt.Errorf("writing events: %w", err)
		}
		err = d.hook.post(ctx, sub.Dest, sub.Secret, body)
		switch {
		case err == nil:
			failure = repository.Failure{}
			return nil
		case ctx.Err() != nil, errors.Is(err, errSmaller) && len(events) > 1:
			return err
		}
		now := d.cfg.Clock()
		wait := min(d.cfg.RetryFirst<<min(failure.Failures, 30), d.cfg.RetryMost)
		failure.Failures++
		failure.LastFailure, failure.RetryNotBefore = err.Error(), now.Add(wait)
		if failure.FailingSince.IsZero() {
			failure.FailingSince = now
		}
		if now.Sub(failure.FailingSince) >= d.cfg.ParkAfter {
			failure.Parked, err = now, errParked
		}
		return errors.Join(err, d.cfg.Queries.Failed(ctx, sub.Query, sub.ID, failure))
	}
}
