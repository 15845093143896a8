package epcis

import (
	"errors"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"time"

	"github.com/waymark/waymark/provenance/epcis"
	"github.com/waymark/waymark/provenance/epcis/query"
)

// Subscription is a standing query whose answers go to a webhook.
type Subscription struct {
	ID            string          `json:"id"`
	Query         string          `json:"query"`
	Party         string          `json:"party"` // MSP id of the owner
	Dest          string          `json:"dest"`
	Token         string          `json:"token,omitempty"` // signs what is sent; never shown
	ReportIfEmpty bool            `json:"reportIfEmpty,omitempty"`
	Schedule      *query.Schedule `json:"schedule,omitempty"` // nil: streaming
	Initial       time.Time       `json:"initial,omitzero"`   // initialRecordTime, if it was given
	Format        string          `json:"format,omitempty"`   // GS1-EPC-Format of what is sent
	Created       time.Time       `json:"created"`
	Progress      Progress        `json:"progress"`
	Failure       Failure         `json:"failure,omitzero"` // zero: the newest delivery was taken
}

// Failure is that a subscriber does not take what is sent.
type Failure struct {
	Reason    string    `json:"reason"`          // of the newest one
	Since     time.Time `json:"since"`           // when it began
	NotBefore time.Time `json:"notBefore"`       // when to try again
	Parked    time.Time `json:"parked,omitzero"` // when it was given up until its owner resumes it
}

// Progress is how far a subscription came.
type Progress struct {
	Seq      uint64    `json:"seq"`               // acknowledged up to and with this event
	LastRun  time.Time `json:"lastRun,omitzero"`  // when its query was asked last
	Notified time.Time `json:"notified,omitzero"` // when the receiver last said 2xx
}

// controls are what a client says about a subscription.
type controls struct {
	stream        bool
	schedule      *query.Schedule
	reportIfEmpty bool
	initial       time.Time
}

// controlNames are the parameters by which a WebSocket's subscription is controlled.
var controlNames = []string{"stream", "reportIfEmpty", "initialRecordTime", "second", "minute", "hour", "dayOfMonth", "month", "dayOfWeek"}

// check holds the rules of a subscription's controls (EPCIS 2.0, section 8.2.5).
func (k controls) check(now time.Time) error {
	if k.stream == (k.schedule != nil) {
		return refusal(excControls, "A subscription has either stream true or a schedule.")
	}
	if k.schedule != nil {
		t, err := k.schedule.Parse()
		if err != nil {
			return refusal(excControls, "%v.", err)
		}
		if _, ok := t.Next(now.UTC()); !ok {
			return refusal(excControls, "The schedule names no time that ever comes.")
		}
	}
	return nil
}

// streamControls reads the controls of a WebSocket's subscription from its URL.
func streamControls(values url.Values) (k controls, err error) {
	var schedule query.Schedule
	fields := map[string]*string{
		"second": &schedule.Second, "minute": &schedule.Minute, "hour": &schedule.Hour,
		"dayOfMonth": &schedule.DayOfMonth, "month": &schedule.Month, "dayOfWeek": &schedule.DayOfWeek,
	}
	for name, v := range values {
		if !slices.Contains(controlNames, name) || len(v) != 1 || v[0] == "" {
			return k, refusal(excControls, "%s is no control of a subscription, or not given once.", name)
		}
		switch name {
		case "stream":
			if k.stream, err = asBool(v[0]); err == nil && !k.stream {
				err = refusal(excControls, "stream is true or left out.")
			}
		case "reportIfEmpty":
			k.reportIfEmpty, err = asBool(v[0])
		case "initialRecordTime":
			k.initial, err = recordTime(v[0])
		default:
			*fields[name], k.schedule = v[0], &schedule
		}
		if err != nil {
			return k, err
		}
	}
	return k, nil
}

func recordTime(text string) (time.Time, error) {
	t, err := epcis.ParseTimestamp(text)
	if err != nil {
		return time.Time{}, refusal(excControls, "initialRecordTime: %v.", err)
	}
	return t.Time, nil
}

// view is the subscription's resource, without its secret.
func (sub Subscription) view() map[string]any {
	v := map[string]any{"subscriptionID": sub.ID, "dest": sub.Dest, "createdAt": stamp(sub.Created), "epcFormat": sub.Format, "minRecordTime": stamp(sub.minRecordTime())}
	if sub.Schedule == nil {
		v["stream"] = true
	} else {
		v["schedule"], v["reportIfEmpty"] = sub.Schedule, sub.ReportIfEmpty
	}
	if !sub.Initial.IsZero() {
		v["initialRecordTime"] = stamp(sub.Initial)
	}
	if !sub.Progress.Notified.IsZero() {
		v["lastNotifiedAt"] = stamp(sub.Progress.Notified)
	}
	if f := sub.Failure; f.Reason != "" {
		v["lastFailure"], v["failingSince"], v["parked"] = f.Reason, stamp(f.Since), !f.Parked.IsZero()
	}
	return v
}

// minRecordTime begins as initialRecordTime and then is when the query was asked
// last.
func (sub Subscription) minRecordTime() time.Time {
	if !sub.Initial.IsZero() && !sub.Progress.LastRun.After(sub.Created) {
		return sub.Initial
	}
	return sub.Progress.LastRun
}

// getSubscriptions lists the party's subscriptions to a query, oldest first.
func (s *Server) getSubscriptions(c *call) error {
	if err := s.queryExists(c); err != nil {
		return err
	}
	perPage, token, err := paging(c.Ctx)
	if err != nil {
		return err
	}
	all, err := s.cfg.Queries.Subscriptions()
	if err != nil {
		return err
	}
	slices.SortStableFunc(all, func(a, b Subscription) int { return a.Created.Compare(b.Created) })
	skip := 0
	if token != "" {
		if skip, err = strconv.Atoi(token); err != nil || skip < 0 {
			return refusal(excParameter, "nextPageToken is no token of this list.")
		}
	}
	list, seen := []map[string]any{}, 0
	for _, sub := range all {
		if sub.Party != c.who.Party || sub.Query != c.args[0] {
			continue
		}
		if seen++; seen <= skip {
			continue
		}
		if len(list) == perPage {
			s.linkNext(c.Ctx, strconv.Itoa(skip+perPage))
			break
		}
		list = append(list, sub.view())
	}
	return sendJSON(c, list)
}

func (s *Server) getSubscription(c *call) error {
	sub, err := s.subscriptionOf(c)
	if err != nil {
		return err
	}
	return sendJSON(c, sub.view())
}

// subscriptionOf is the one that the path names, if it is the credential's party's.
func (s *Server) subscriptionOf(c *call) (Subscription, error) {
	sub, err := s.cfg.Queries.Subscription(c.args[0], c.args[1])
	if err == nil && sub.Party != c.who.Party {
		err = ErrNotFound
	}
	return sub, err
}

func (s *Server) discoverSubscription(c *call) {
	if sub, err := s.subscriptionOf(c); err == nil {
		c.Set("GS1-Query-Min-Record-Time", stamp(sub.minRecordTime()))
	}
}

func (s *Server) deleteSubscription(c *call) error {
	sub, err := s.subscriptionOf(c)
	if err != nil {
		return err
	}
	if err := s.cfg.Queries.Unsubscribe(sub.Query, sub.ID); err != nil && !errors.Is(err, ErrNotFound) {
		return err
	}
	s.feed.stop(sub.ID)
	c.Status(http.StatusNoContent)
	return nil
}
