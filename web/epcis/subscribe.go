package epcis

import (
	"bytes"
	"cmp"
	"crypto/rand"
	"encoding/json"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/internal/repository"
	"github.com/waymark/waymark/internal/repository/capture"
	"github.com/waymark/waymark/provenance/epcis/query"
)

// subscriptionRequest is what POST /queries/{name}/subscriptions takes.
type subscriptionRequest struct {
	Dest              string            `json:"dest"`
	SignatureToken    string            `json:"signatureToken"`
	Secret            string            `json:"secret"` // what the standard's schema calls the token in one place
	Stream            *bool             `json:"stream"`
	Schedule          schedule          `json:"schedule"`
	ReportIfEmpty     bool              `json:"reportIfEmpty"`
	InitialRecordTime string            `json:"initialRecordTime"`
	EPCFormat         repository.Format `json:"epcFormat"`
}

// schedule is a schedule in which clients may write numbers for texts.
type schedule struct{ *query.Schedule }

// UnmarshalJSON implements json.Unmarshaler.
func (s *schedule) UnmarshalJSON(data []byte) error {
	var fields map[string]any
	if err := json.Unmarshal(data, &fields); err != nil || fields == nil {
		return err
	}
	for name, v := range fields {
		if n, ok := v.(float64); ok {
			fields[name] = strconv.FormatFloat(n, 'f', -1, 64)
		}
	}
	text, err := json.Marshal(fields)
	if err != nil {
		return err
	}
	dec := json.NewDecoder(bytes.NewReader(text))
	dec.DisallowUnknownFields()
	s.Schedule = &query.Schedule{}
	return dec.Decode(s.Schedule)
}

// postSubscription begins a subscription by webhook.
func (s *Server) postSubscription(c *call) error {
	if c.wants.xml {
		return refusal.New(badMediaType, "A subscription is JSON.")
	}
	if err := s.queryExists(c); err != nil {
		return err
	}
	body, err := s.readBody(c, maxDefinition)
	if err != nil {
		return err
	}
	var b subscriptionRequest
	if err := json.Unmarshal(body, &b); err != nil {
		return refusal.New(capture.Invalid, "The subscription cannot be read: %s.", strings.TrimPrefix(err.Error(), "json: "))
	}
	b.SignatureToken = cmp.Or(b.SignatureToken, b.Secret)
	sub, err := s.subscription(c, b)
	if err != nil {
		return err
	}
	if err := s.underLimit(c); err != nil {
		return err
	}
	if _, err := s.cfg.Queries.Subscribe(c.UserContext(), sub); err != nil {
		return err
	}
	if err := s.cfg.Deliveries.Start(c.UserContext(), sub); err != nil {
		return err
	}
	c.Set(fiber.HeaderLocation, s.location("queries", sub.Query, "subscriptions", sub.ID))
	c.Status(http.StatusCreated)
	return sendJSON(c, subscriptionBody(sub))
}

// subscription makes one of what the client says.
func (s *Server) subscription(c *call, b subscriptionRequest) (repository.Subscription, error) {
	now := s.cfg.Clock()
	k := controls{stream: b.Stream != nil && *b.Stream, schedule: b.Schedule.Schedule, reportIfEmpty: b.ReportIfEmpty}
	if b.Stream != nil && !*b.Stream && k.schedule == nil {
		return repository.Subscription{}, refusal.New(badControls, "stream is true or left out.")
	}
	if err := k.check(now); err != nil {
		return repository.Subscription{}, err
	}
	dest, err := url.Parse(b.Dest)
	if err != nil || (dest.Scheme != "https" && dest.Scheme != "http") || dest.Host == "" || dest.User != nil {
		return repository.Subscription{}, refusal.New(capture.Invalid, "dest is an http or https address without credentials, not %q.", b.Dest)
	}
	format := cmp.Or(b.EPCFormat, c.wants.format)
	if !format.Valid() {
		return repository.Subscription{}, refusal.New(badControls, "epcFormat %s is none of the standard's.", format)
	}
	from := now
	if b.InitialRecordTime != "" {
		if k.initial, err = recordTime(b.InitialRecordTime); err != nil {
			return repository.Subscription{}, err
		}
		from = k.initial
	}
	seq, err := s.cfg.Events.SeqBefore(c.UserContext(), from)
	if err != nil {
		return repository.Subscription{}, err
	}
	return repository.Subscription{
		ID: rand.Text(), Query: c.args[0], Owner: c.party, Dest: b.Dest, Secret: b.SignatureToken, Stream: k.schedule == nil, Schedule: k.schedule,
		ReportIfEmpty: b.ReportIfEmpty, InitialRecord: k.initial, Format: format, Created: now,
		Progress: repository.Progress{LastSeq: seq, MinRecordTime: now},
	}, nil
}

// underLimit bounds a party's subscriptions: each costs a routine and deliveries.
func (s *Server) underLimit(c *call) error {
	all, err := s.cfg.Queries.AllSubscriptions(c.UserContext())
	if err != nil {
		return err
	}
	n := 0
	for _, sub := range all {
		if sub.Owner == c.party {
			n++
		}
	}
	if n >= s.cfg.MaxSubscriptions {
		return refusal.New(badControls, "The party has %d subscriptions, the most that it may have.", n)
	}
	return nil
}
