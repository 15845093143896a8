package epcis

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
)

// deliveriesAtOnce bounds the webhook requests that are under way.
const deliveriesAtOnce = 16

// webhook sends signed documents to addresses that strangers chose.
type webhook struct {
	client *http.Client
	slots  chan struct{}
}

func newWebhook(cfg Config) *webhook {
	dialer := &net.Dialer{Timeout: cfg.WebhookTimeout}
	if !cfg.WebhookPrivate {
		dialer.Control = publicOnly
	}
	return &webhook{
		client: &http.Client{
			Timeout: cfg.WebhookTimeout,
			// No proxy from the environment: it would connect where Control does not see.
			Transport:     &http.Transport{DialContext: dialer.DialContext, TLSHandshakeTimeout: cfg.WebhookTimeout, MaxIdleConnsPerHost: 1, IdleConnTimeout: time.Minute},
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
	req.Header.Set("GS1-EPCIS-Version", newest)
	req.Header.Set("GS1-CBV-Version", newest)
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

// notify sends events to a subscription's webhook and tries again, later and later,
// until the receiver has them, or took nothing for so long that the subscription is
// parked, which is [errParked]. Failing is since when it does not.
func (s *Server) notify(ctx context.Context, sub Subscription, failing *time.Time, events []Event) error {
	body, err := s.queryDocument(sub.Query, sub.ID, events, epcFormat(sub.Format))
	if err != nil {
		return err
	}
	wait := s.cfg.RetryFirst
	for {
		err := s.hook.post(ctx, sub.Dest, sub.Token, body)
		if err == nil {
			*failing = time.Time{}
			return nil
		}
		if errors.Is(err, errSmaller) && len(events) > 1 {
			return err
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
		now := s.cfg.Clock()
		if failing.IsZero() {
			*failing = now
		}
		f := Failure{Reason: err.Error(), Since: *failing, NotBefore: now.Add(wait)}
		if now.Sub(*failing) >= s.cfg.ParkAfter {
			f.Parked = now
		}
		s.cfg.Log.Warn("a webhook did not take events", "subscription", sub.ID, "again in", wait, "parked", !f.Parked.IsZero(), "error", err)
		if err := s.cfg.Queries.Failed(sub.Query, sub.ID, f); err != nil {
			return err
		}
		if !f.Parked.IsZero() {
			return errParked
		}
		if !s.pause(ctx, wait) {
			return ctx.Err()
		}
		wait = min(2*wait, s.cfg.RetryMost)
	}
}
