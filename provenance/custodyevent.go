package provenance

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/waymark/waymark/provenance/epcis"
	"github.com/waymark/waymark/provenance/gs1"
)

// Namespace is where the terms that Waymark adds to EPCIS events stand:
// waymark:batch and waymark:doorCode. It is a name, not an address.
const Namespace = "urn:waymark:"

const orderURI = Namespace + "order:"

// CustodyEvent is what an EPCIS event says about custody.
type CustodyEvent struct {
	Verb     Verb
	Subjects []string // items and units whose custody it concerns, canonical, without the unit
	Other    int      // what it names beside them: classes and quantities, assets, anything else
	Unit     string   // Pack and Unpack: the unit, which it concerns too
	All      bool     // Unpack: all that the unit holds; Subjects is empty
	To, From string   // PGLN URIs of the taker and the giver, when named
	Return   bool     // disposition returned
	Time     time.Time
	Place    string // read point
	Order    string // 0x…: the order that it names
	DoorCode string
	Detail   Hash // commitment to a [PrivateDetail]
	Batch    *BatchMark
	Reason   string // ErrorDeclaration: why, as the event says
}

// CustodyEventOf reads an event. A *[Violation] with [CodeUnsupported] says
// that it means nothing for custody, or not what custody can be kept of.
func CustodyEventOf(ev *epcis.Event) (CustodyEvent, error) {
	m := CustodyEvent{Time: ev.EventTime.Time, Place: canonicalOr(ev.ReadPoint.ID), Return: ev.Disposition == epcis.DispReturned}
	var named []string
	switch ev.Type {
	case epcis.ObjectEvent:
		named = ev.EPCList
		m.Verb, m.Other = objectVerb(ev), len(ev.QuantityList)
	case epcis.AggregationEvent:
		if ev.ParentID == "" {
			return m, unsupported("an aggregation event for custody names its parentID")
		}
		m.Other = len(ev.ChildQuantityList)
		m.aggregation(ev, &named)
	default:
		return m, unsupported("a %s means nothing for custody", ev.Type)
	}
	if ev.IsErrorDeclaration() {
		d := ev.ErrorDeclaration
		m.Verb, m.Time, m.Reason = ErrorDeclaration, d.DeclarationTime.Time, string(d.Reason)
	}
	if m.Verb == "" {
		return m, unsupported("action %s with business step %q means nothing for custody", ev.Action, ev.BizStep)
	}
	if err := m.subjects(named, ev.ParentID); err != nil {
		return m, err
	}
	m.parties(ev)
	return m, m.extensions(ev)
}

func unsupported(format string, args ...any) error {
	return &Violation{Code: CodeUnsupported, Detail: fmt.Sprintf(format, args...)}
}

func (m *CustodyEvent) aggregation(ev *epcis.Event, named *[]string) {
	switch ev.Action {
	case epcis.ActionAdd:
		m.Verb, *named = Pack, ev.ChildEPCs
	case epcis.ActionDelete:
		m.Verb, *named = Unpack, ev.ChildEPCs
		m.All = len(ev.ChildEPCs) == 0
	default: // what is done to the unit is done to all in it
		m.Verb, *named = observedVerb(ev.BizStep), []string{ev.ParentID}
	}
}

func (m *CustodyEvent) subjects(named []string, parent string) error {
	seen := map[string]bool{}
	if m.Verb == Pack || m.Verb == Unpack {
		unit, err := Subject(parent)
		if err != nil {
			return err
		}
		if !IsUnit(unit) {
			return unsupported("things are packed into a logistic unit, and %s is none", unit)
		}
		m.Unit, seen[unit] = unit, true
	}
	for _, name := range named {
		s, err := Subject(name)
		var v *Violation
		if errors.As(err, &v) && v.Code == CodeUnsupported {
			m.Other++
			continue
		}
		if err != nil {
			return err
		}
		if seen[s] {
			return &Violation{Code: CodeUnsupported, Subject: s, Detail: "the event names it twice"}
		}
		seen[s] = true
		m.Subjects = append(m.Subjects, s)
	}
	if len(m.Subjects) == 0 && !m.All {
		return unsupported("the event names no item and no unit")
	}
	return nil
}

// Subject returns the canonical Digital Link URI of an item or logistic unit,
// from an EPC URN, a Digital Link on any host or an element string. The error
// is a *[Violation]: [CodeBadIdentifier] of a faulty identifier,
// [CodeUnsupported] of a name of anything else.
func Subject(name string) (string, error) {
	l, err := gs1.ParseAny(name)
	switch {
	case err != nil && namesGS1Key(name):
		return "", &Violation{Code: CodeBadIdentifier, Subject: name, Detail: err.Error()}
	case err != nil:
		return "", &Violation{Code: CodeUnsupported, Subject: name, Detail: "it names neither a serialised item nor a logistic unit"}
	}
	if !l.IsItem() && !l.IsUnit() {
		return "", &Violation{Code: CodeUnsupported, Subject: name, Detail: "it names neither a serialised item nor a logistic unit"}
	}
	return l.Constrained(), nil
}

// namesGS1Key tells a faulty identifier of an item or unit from a name that is
// nothing of GS1's.
func namesGS1Key(name string) bool {
	return strings.HasPrefix(name, "urn:epc:id:") || strings.Contains(name, "/01/") || strings.Contains(name, "/00/") || !strings.Contains(name, ":")
}

// IsUnit reports whether a canonical subject is a logistic unit (an SSCC).
func IsUnit(subject string) bool {
	return strings.HasPrefix(subject, "https://"+gs1.CanonicalHost+"/00/")
}

func canonicalOr(name string) string {
	if l, err := gs1.ParseAny(name); err == nil {
		return l.ID()
	}
	return name
}

func (m *CustodyEvent) parties(ev *epcis.Event) {
	possessing := func(list []epcis.SourceDest) string {
		for _, p := range list {
			if p.Type == epcis.SourceDestPossessingParty {
				return canonicalOr(p.ID)
			}
		}
		return ""
	}
	m.From, m.To = possessing(ev.SourceList), possessing(ev.DestinationList)
	for _, t := range ev.BizTransactionList {
		if id, ok := strings.CutPrefix(t.ID, orderURI); ok {
			m.Order = id
		}
	}
}

func (m *CustodyEvent) extensions(ev *epcis.Event) error {
	for name, value := range ev.Extensions {
		var err error
		switch ev.Context.Expand(name) {
		case Namespace + "batch":
			err = json.Unmarshal(value, &m.Batch)
		case Namespace + "doorCode":
			err = json.Unmarshal(value, &m.DoorCode)
		case Namespace + "detail":
			err = json.Unmarshal(value, &m.Detail)
		}
		if err != nil {
			return unsupported("%s: %v", name, err)
		}
	}
	return nil
}

// Affected is what an event means for one of its subjects.
type Affected struct {
	Subject string
	AsUnit  bool // it is the unit that is packed or unpacked
}

// Affected lists the subjects whose chains the event lengthens, the unit first.
// contents is what the unit holds, needed when All is set.
func (m CustodyEvent) Affected(contents []string) []Affected {
	var list []Affected
	if m.Unit != "" {
		list = append(list, Affected{m.Unit, true})
	}
	for _, s := range m.Subjects {
		list = append(list, Affected{s, false})
	}
	if m.All {
		for _, s := range contents {
			list = append(list, Affected{s, false})
		}
	}
	return list
}

// Move is the event as the custody rule takes it for one subject: party is its
// creator, taker the MSP id of the party that To names.
func (m CustodyEvent) Move(t Affected, party Party, taker string) Move {
	return Move{Verb: m.Verb, Party: party, To: taker, Unit: m.Unit, AsUnit: t.AsUnit, Return: m.Return, Time: m.Time}
}
