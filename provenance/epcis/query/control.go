package query

import (
	"cmp"
	"math/big"
	"strconv"
	"strings"
	"time"

	"github.com/waymark/waymark/provenance/epcis"
)

// OrderKey names what events are ordered by.
type OrderKey byte

// What events can be ordered by.
const (
	Unordered OrderKey = iota
	ByEventTime
	ByRecordTime
	ByField // an extension field at the top of the event
)

// Order is the wanted order of events (parameters orderBy and orderDirection).
type Order struct {
	By        OrderKey
	Ascending bool // descending is the standard's default

	field extensionField
}

// control takes the parameters that say what to do with matches; it reports
// whether the parameter is one.
func (p *parser) control(par parameter) (bool, *Error) {
	q := &p.query
	var err *Error
	switch par.name {
	case "orderBy":
		q.Order, err = readOrder(par, q.Order, q.context)
	case "orderDirection":
		p.direction = true
		var v value
		if v, err = par.single(); err == nil && v.text != "ASC" && v.text != "DESC" {
			err = refuse(par.name, "is ASC or DESC, not %q", clip(v.text))
		}
		q.Order.Ascending = v.text == "ASC"
	case "eventCountLimit":
		q.EventCountLimit, err = par.count(1)
		p.limit = true
	case "maxEventCount":
		var n int
		n, err = par.count(0)
		q.MaxEventCount = &n
	default:
		return false, nil
	}
	return true, err
}

func readOrder(par parameter, o Order, ctx epcis.Context) (Order, *Error) {
	v, err := par.single()
	if err != nil {
		return o, err
	}
	switch v.text {
	case "eventTime":
		o.By = ByEventTime
	case "recordTime":
		o.By = ByRecordTime
	default:
		name, ok := parseField(v.text, ctx)
		if !ok {
			return o, refuse(par.name, "is eventTime, recordTime or the qualified name of an extension field, not %q", clip(v.text))
		}
		o.By, o.field = ByField, extensionField{fieldName: name, area: areas[len(areas)-1]}
	}
	return o, nil
}

func (par parameter) count(least int) (int, *Error) {
	v, err := par.single()
	if err != nil {
		return 0, err
	}
	n, bad := strconv.Atoi(v.text)
	if bad != nil || n < least || v.kind != aNumber && v.kind != anyText {
		return 0, refuse(par.name, "%q is no whole number of %d or more", clip(v.text), least)
	}
	return n, nil
}

// finish checks what parameters say of each other.
func (p *parser) finish() (Query, error) {
	q := p.query
	seen := map[string]bool{}
	for _, par := range q.params {
		seen[par.name] = true
	}
	switch {
	case seen["eventCountLimit"] && seen["maxEventCount"]:
		return Query{}, refuse("eventCountLimit", "cannot be given together with maxEventCount")
	case seen["eventCountLimit"] && !seen["orderBy"]:
		return Query{}, refuse("eventCountLimit", "can be given only with orderBy")
	}
	return q, nil
}

// SortKey is what an event is ordered by. Events without the field come last in
// either direction.
type SortKey struct {
	kind byte // 0 missing, then numbers, times, texts
	num  *big.Rat
	time time.Time
	text string
}

// Key is the event's place in the query's order. For [Unordered] all are equal.
func (q Query) Key(ev *epcis.Event) SortKey {
	switch q.Order.By {
	case ByEventTime:
		return timeKey(ev.EventTime.Time)
	case ByRecordTime:
		if ev.RecordTime.IsZero() {
			return SortKey{}
		}
		return timeKey(ev.RecordTime.Time)
	case ByField:
		var k SortKey
		q.Order.field.any(ev, func(v any) bool {
			return anyScalar(v, func(s any) bool { k = scalarKey(s); return true })
		})
		return k
	}
	return SortKey{}
}

const (
	keyNumber = 1 + iota
	keyTime
	keyText
)

func timeKey(t time.Time) SortKey { return SortKey{kind: keyTime, time: t} }

func scalarKey(v any) SortKey {
	s := scalar(v)
	switch {
	case s.isNumber():
		return SortKey{kind: keyNumber, num: s.num}
	case s.isTime:
		return timeKey(s.time)
	}
	return SortKey{kind: keyText, text: s.text}
}

// Compare orders two keys as the query's answer does: negative when a comes
// first.
func (o Order) Compare(a, b SortKey) int {
	if a.kind == 0 || b.kind == 0 {
		return cmp.Compare(min(b.kind, 1), min(a.kind, 1))
	}
	c := a.compare(b)
	if !o.Ascending {
		return -c
	}
	return c
}

func (k SortKey) compare(other SortKey) int {
	if k.kind != other.kind {
		return cmp.Compare(k.kind, other.kind)
	}
	switch k.kind {
	case keyNumber:
		return k.num.Cmp(other.num)
	case keyTime:
		return k.time.Compare(other.time)
	}
	return strings.Compare(k.text, other.text)
}
