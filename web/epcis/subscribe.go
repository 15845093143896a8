package epcis

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/provenance/epcis/query"
)

// subscriptionBody is what POST /queries/{name}/subscriptions takes.
type subscriptionBody struct {
	Dest              string   `json:"dest"`
	SignatureToken    string   `json:"signatureToken"`
	Secret            string   `json:"secret"` // what the standard's schema calls the token in one place
	Stream            *bool    `json:"stream"`
	Schedule          schedule `json:"schedule"`
	ReportIfEmpty     bool     `json:"reportIfEmpty"`
	InitialRecordTime string   `json:"initialRecordTime"`
	EPCFormat         string   `json:"epcFormat"`
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
		return refusal(excMediaType, "A subscription is JSON.")
	}
	name := c.args[0]
	if err := s.queryExists(c); err != nil {
		return err
	}
	body, err := s.readBody(c, maxDefinition)
	if err != nil {
		return err
	}
	var b subscriptionBody
	if err := json.Unmarshal(body, &b); err != nil {
		return refusal(excValidation, "The subscription cannot be read: %s.", strings.TrimPrefix(err.Error(), "json: "))
	}
	if b.SignatureToken == "" {
		b.SignatureToken = b.Secret
	}
	sub, err := s.subscription(c, b)
	if err != nil {
		return err
	}
	sub.Query = name
	if err := s.roomFor(sub.Party); err != nil {
		return err
	}
	if err := s.cfg.Queries.Subscribe(sub); err != nil {
		return err
	}
	if err := s.startFeed(sub); err != nil {
		return err
	}
	c.Set(fiber.HeaderLocation, s.location("queries", name, "subscriptions", sub.ID))
	c.Status(http.StatusCreated)
	return sendJSON(c, sub.view())
}

// subscription makes one of what the client says.
func (s *Server) subscription(c *call, b subscriptionBody) (Subscription, error) {
	now := s.cfg.Clock()
	k := controls{stream: b.Stream != nil && *b.Stream, schedule: b.Schedule.Schedule, reportIfEmpty: b.ReportIfEmpty}
	if b.Stream != nil && !*b.Stream && k.schedule == nil {
		return Subscription{}, refusal(excControls, "stream is true or left out.")
	}
	if err := k.check(now); err != nil {
		return Subscription{}, err
	}
	dest, err := url.Parse(b.Dest)
	if err != nil || (dest.Scheme != "https" && dest.Scheme != "http") || dest.Host == "" || dest.User != nil {
		return Subscription{}, refusal(excValidation, "dest is an http or https address without credentials, not %q.", b.Dest)
	}
	format := c.wants.format
	switch f := epcFormat(b.EPCFormat); f {
	case "":
	case formatAny, formatLink, formatURN, formatWritten:
		format = f
	default:
		return Subscription{}, refusal(excControls, "epcFormat %s is none of the standard's.", f)
	}
	from := now
	if b.InitialRecordTime != "" {
		if k.initial, err = recordTime(b.InitialRecordTime); err != nil {
			return Subscription{}, err
		}
		from = k.initial
	}
	seq, err := s.cfg.Events.SeqBefore(from)
	if err != nil {
		return Subscription{}, err
	}
	id, err := s.newID()
	return Subscription{
		ID: id, Party: c.who.Party, Dest: b.Dest, Token: b.SignatureToken, ReportIfEmpty: b.ReportIfEmpty, Schedule: k.schedule,
		Initial: k.initial, Format: string(format), Created: now, Progress: Progress{Seq: seq, LastRun: now},
	}, err
}

// roomFor bounds a party's subscriptions: each costs a routine and deliveries.
func (s *Server) roomFor(party string) error {
	all, err := s.cfg.Queries.Subscriptions()
	if err != nil {
		return err
	}
	n := 0
	for _, sub := range all {
		if sub.Party == party {
			n++
		}
	}
	if n >= s.cfg.MaxSubscriptions {
		return refusal(excControls, "The party has %d subscriptions, the most that it may have.", n)
	}
	return nil
}
