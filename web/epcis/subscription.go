package epcis

import (
	"errors"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"time"

	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/internal/repository"
	"github.com/waymark/waymark/provenance/epcis"
	"github.com/waymark/waymark/provenance/epcis/query"
)

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
		return refusal.New(badControls, "A subscription has either stream true or a schedule.")
	}
	if k.schedule != nil {
		t, err := k.schedule.Parse()
		if err != nil {
			return refusal.New(badControls, "%v.", err)
		}
		if _, ok := t.Next(now.UTC()); !ok {
			return refusal.New(badControls, "The schedule names no time that ever comes.")
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
			return k, refusal.New(badControls, "%s is no control of a subscription, or not given once.", name)
		}
		switch name {
		case "stream":
			if k.stream, err = asBool(v[0]); err == nil && !k.stream {
				err = refusal.New(badControls, "stream is true or left out.")
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
		return time.Time{}, refusal.New(badControls, "initialRecordTime: %v.", err)
	}
	return t.Time, nil
}

// subscriptionBody is a subscription's resource, without its secret.
func subscriptionBody(sub repository.Subscription) map[string]any {
	v := map[string]any{"subscriptionID": sub.ID, "dest": sub.Dest, "createdAt": stamp(sub.Created), "epcFormat": sub.Format, "minRecordTime": stamp(minRecordTime(sub))}
	if sub.Stream {
		v["stream"] = true
	} else {
		v["schedule"], v["reportIfEmpty"] = sub.Schedule, sub.ReportIfEmpty
	}
	if !sub.InitialRecord.IsZero() {
		v["initialRecordTime"] = stamp(sub.InitialRecord)
	}
	if !sub.LastNotified.IsZero() {
		v["lastNotifiedAt"] = stamp(sub.LastNotified)
	}
	if sub.LastFailure != "" {
		v["lastFailure"], v["failingSince"], v["parked"] = sub.LastFailure, stamp(sub.FailingSince), !sub.Parked.IsZero()
	}
	return v
}

// minRecordTime begins as initialRecordTime and then is when the query was asked
// last.
func minRecordTime(sub repository.Subscription) time.Time {
	if !sub.InitialRecord.IsZero() && !sub.MinRecordTime.After(sub.Created) {
		return sub.InitialRecord
	}
	return sub.MinRecordTime
}

// getSubscriptions lists the party's subscriptions to a query, oldest first.
func (s *Server) getSubscriptions(c *call) error {
	perPage, token, err := paging(c.Ctx)
	if err != nil {
		return err
	}
	all, err := s.cfg.Queries.Subscriptions(c.UserContext(), c.args[0])
	if err != nil {
		return err
	}
	all = slices.DeleteFunc(all, func(sub repository.Subscription) bool { return sub.Owner != c.party })
	slices.SortStableFunc(all, func(a, b repository.Subscription) int { return a.Created.Compare(b.Created) })
	skip := 0
	if token != "" {
		if skip, err = strconv.Atoi(token); err != nil || skip < 0 {
			return refusal.New(badParameter, "nextPageToken is no token of this list.")
		}
	}
	all = all[min(skip, len(all)):]
	if len(all) > perPage {
		all = all[:perPage]
		s.linkNext(c.Ctx, strconv.Itoa(skip+perPage))
	}
	list := make([]map[string]any, len(all))
	for i, sub := range all {
		list[i] = subscriptionBody(sub)
	}
	return sendJSON(c, list)
}

func (s *Server) getSubscription(c *call) error {
	sub, err := s.subscriptionOf(c)
	if err != nil {
		return err
	}
	return sendJSON(c, subscriptionBody(sub))
}

// subscriptionOf is the one that the path names, if it is the credential's party's.
func (s *Server) subscriptionOf(c *call) (repository.Subscription, error) {
	sub, err := s.cfg.Queries.Subscription(c.UserContext(), c.args[0], c.args[1])
	if err == nil && sub.Owner != c.party {
		err = repository.ErrNotFound
	}
	return sub, err
}

func (s *Server) discoverSubscription(c *call) {
	if sub, err := s.subscriptionOf(c); err == nil {
		c.Set("GS1-Query-Min-Record-Time", stamp(minRecordTime(sub)))
	}
}

func (s *Server) deleteSubscription(c *call) error {
	sub, err := s.subscriptionOf(c)
	if err != nil {
		return err
	}
	if err := s.cfg.Queries.Unsubscribe(c.UserContext(), sub.Query, sub.ID); err != nil && !errors.Is(err, repository.ErrNotFound) {
		return err
	}
	s.cfg.Deliveries.Stop(sub.ID)
	c.Status(http.StatusNoContent)
	return nil
}
