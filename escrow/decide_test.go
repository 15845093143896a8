package escrow

import (
	"encoding/json"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/epcis"
)

// story writes the custody of items as the chaincode would, by the one
// transition rule, over made-up parties.
type story struct {
	t       *testing.T
	now     time.Time
	parties map[string]provenance.Party
	custody map[string]provenance.Custody
	history provenance.History
}

const (
	storyItem  = "https://id.gs1.org/01/09506000134352/21/S1"
	otherItem  = "https://id.gs1.org/01/09506000134352/21/S2"
	storyUnit  = "https://id.gs1.org/00/095060000000000015"
	makerGLN   = "https://id.gs1.org/417/9506000000015"
	carrierGLN = "https://id.gs1.org/417/9506000000022"
	shopGLN    = "https://id.gs1.org/417/9506000000039"
	storyPlace = "https://id.gs1.org/414/9506000000046"
	elsewhere  = "https://id.gs1.org/414/9506000000053"
)

var (
	storyStart = time.Date(2026, 5, 1, 8, 0, 0, 0, time.UTC)
	storyRoot  = provenance.Sum([]byte("root"))
)

func newStory(t *testing.T) *story {
	return &story{
		t: t, now: storyStart, custody: map[string]provenance.Custody{},
		parties: map[string]provenance.Party{
			"Maker":   {MSP: "Maker", Name: "Maker", GLN: makerGLN, Roles: []string{"maker"}, Prefixes: []string{"9506000"}, Account: address(0x11)},
			"Carrier": {MSP: "Carrier", Name: "Carrier", GLN: carrierGLN, Roles: []string{"carrier"}, Account: address(0x12)},
			"Shop":    {MSP: "Shop", Name: "Shop", GLN: shopGLN, Roles: []string{"retailer"}, Account: address(0x13)},
		},
		history: provenance.History{Chains: map[string][]provenance.Record{}, Events: map[string][]byte{}, TxIDs: map[string]string{}},
	}
}

func (s *story) batch() *provenance.BatchMark {
	return &provenance.BatchMark{Contract: "eip155:31337:" + address(4).String(), Issuer: address(0x11), Root: storyRoot, Size: 2}
}

func storyToken(index uint32) provenance.TokenID {
	return provenance.NewBatchID(address(0x11), storyRoot).Token(index)
}

// do records a checkpoint an hour after the one before.
func (s *story) do(msp string, c provenance.Checkpoint) *story {
	s.t.Helper()
	s.now = s.now.Add(time.Hour)
	if c.Time.IsZero() {
		c.Time = s.now
	}
	ev, err := c.Event()
	if err != nil {
		s.t.Fatal(err)
	}
	s.record(msp, &ev)
	return s
}

// record appends an event to the chains that it concerns.
func (s *story) record(msp string, ev *epcis.Event) {
	s.t.Helper()
	text, err := json.Marshal(ev)
	if err != nil {
		s.t.Fatal(err)
	}
	id, err := provenance.EventID(ev)
	if err != nil {
		s.t.Fatal(err)
	}
	m, err := provenance.CustodyEventOf(ev)
	if err != nil {
		s.t.Fatal(err)
	}
	taker := ""
	for name, p := range s.parties {
		if p.GLN == m.To {
			taker = name
		}
	}
	s.history.Events[id] = text
	for _, affected := range m.Affected(nil) {
		custody, ok := s.custody[affected.Subject]
		if !ok {
			custody.Subject = affected.Subject
		}
		next, record, err := custody.Append(m.Move(affected, s.parties[msp], taker), id, provenance.Sum(text), s.now)
		if err != nil {
			s.t.Fatal(err)
		}
		s.custody[affected.Subject] = next
		s.history.Chains[affected.Subject] = append(s.history.Chains[affected.Subject], record)
	}
}

func (s *story) commission() *story {
	return s.do("Maker", provenance.Checkpoint{Verb: provenance.Commission, Subjects: []string{storyItem, otherItem}, Batch: s.batch()})
}

func (s *story) ship(subject string) *story { return s.hand(subject, "Maker", "Carrier") }

// hand is a handover from one party to another.
func (s *story) hand(subject, from, to string) *story {
	s.do(from, provenance.Checkpoint{Verb: provenance.Ship, Subjects: []string{subject}, To: s.parties[to].GLN})
	return s.do(to, provenance.Checkpoint{Verb: provenance.Receive, Subjects: []string{subject}, From: s.parties[from].GLN})
}

// deliver records, by the carrier and at the order's place, that the item was
// delivered.
func (s *story) deliver(item string, id OrderID, code string) *story {
	return s.deliverBy("Carrier", item, id, code)
}

func (s *story) deliverBy(msp, item string, id OrderID, code string) *story {
	return s.do(msp, provenance.Checkpoint{Verb: provenance.Deliver, Subjects: []string{item}, Order: id.String(), DoorCode: code, Place: storyPlace})
}

// returned records that a customer gave the item back.
func (s *story) returned(msp string) *story {
	return s.do(msp, provenance.Checkpoint{Verb: provenance.Receive, Subjects: []string{storyItem}, Returned: true})
}

// theCase is the case of the story as the carrier has it, with every record seen
// a minute after it. The order was funded after the item was commissioned and
// before anything else.
func (s *story) theCase(o Order) Case {
	c := Case{
		Domain: sampleDomain, Order: o, Party: "Carrier", Account: address(0x12), SeenAt: map[provenance.Hash]time.Time{},
		History: s.history, Now: uint64(s.now.Unix()), FundedAt: uint64(storyStart.Add(90 * time.Minute).Unix()),
	}
	c.History.Subject = o.Item
	for _, p := range s.parties {
		c.Parties = append(c.Parties, p)
	}
	c.History.Parties = c.Parties
	for item, chain := range s.history.Chains {
		for _, r := range chain {
			c.SeenAt[r.Hash()] = r.Time.Add(time.Minute)
			if r.Verb == provenance.Deliver {
				c.Seen = append(c.Seen, DeliveryRecord{Order: o.ID, Item: item, Seq: r.Seq, Head: r.Hash(), Time: r.Time, Seen: r.Time.Add(time.Minute)})
			}
		}
	}
	return c
}

// storyOrder is an order of the maker's for the story's item, with a destination
// and without a code.
func storyOrder(t *testing.T, change func(*Terms)) Order {
	t.Helper()
	terms := sampleTerms()
	terms.Merchant = address(0x11)
	terms.Token, terms.Deadline, terms.DeliveryCodeHash = storyToken(0), uint64(storyStart.Add(100*time.Hour).Unix()), provenance.Hash{}
	terms.FundBy = terms.Deadline
	if change != nil {
		change(&terms)
	}
	id, err := terms.ID(sampleDomain)
	if err != nil {
		t.Fatal(err)
	}
	return Order{ID: id, Terms: terms, Item: storyItem, Status: Funded}
}

// decided checks what a case comes to.
func decided(t *testing.T, s *story, c Case, want string) {
	t.Helper()
	a, d := Decide(c)
	if d.Code != want || d.Attest != (want == DecisionAttest) || d.Why == nil {
		t.Fatalf("%+v, want %s", d, want)
	}
	if !d.Attest {
		if fmt.Sprint(a) != fmt.Sprint(Attestation{}) {
			t.Errorf("an attestation all the same: %+v", a)
		}
		return
	}
	chain := s.history.Chains[storyItem]
	last := chain[len(chain)-1]
	if a.Order != c.Order.ID || a.Party != c.Party || a.Signer != c.Account || a.Head != last.Hash() || a.DeliveredAt != uint64(last.Time.Unix()) {
		t.Errorf("%+v", a)
	}
}

const typedCode = "0123 4567-89ab-cdef"

func withCode(t *Terms) { t.DeliveryCodeHash = HashCode(sampleCode) }

// decideTest is a story and what an attestor makes of it.
type decideTest struct {
	name  string
	terms func(*Terms)
	tell  func(s *story, o Order)
	spoil func(c *Case)
	want  string
}

func (test decideTest) run(t *testing.T) {
	o := storyOrder(t, test.terms)
	s := newStory(t)
	test.tell(s, o)
	c := s.theCase(o)
	if test.spoil != nil {
		test.spoil(&c)
	}
	decided(t, s, c, test.want)
}

func delivered(s *story, o Order) { s.commission().ship(storyItem).deliver(storyItem, o.ID, "") }

// seenAt moves when the newest record was committed.
func seenAt(c *Case, at time.Time) {
	chain := c.History.Chains[storyItem]
	c.SeenAt[chain[len(chain)-1].Hash()] = at
}

func TestDecide(t *testing.T) {
	inUnit := func(s *story, o Order) {
		s.commission().pack().ship(storyUnit)
		s.do("Carrier", provenance.Checkpoint{Verb: provenance.Unpack, Subjects: []string{storyItem}, Unit: storyUnit})
		s.deliver(storyItem, o.ID, "")
	}
	for _, test := range []decideTest{
		{name: "delivered", tell: delivered, want: DecisionAttest},
		{name: "without an NFT", terms: func(t *Terms) { t.Passport = provenance.Address{} }, tell: delivered, want: DecisionAttest},
		{name: "not delivered", tell: func(s *story, _ Order) { s.commission().ship(storyItem) }, want: DecisionNotDelivered},
		{name: "delivered for another order", tell: func(s *story, _ Order) {
			s.commission().ship(storyItem).deliver(storyItem, OrderID{1}, "")
		}, spoil: func(c *Case) { c.Seen = nil }, want: DecisionNotDelivered},
		{name: "another item delivered", tell: func(s *story, o Order) {
			s.commission().ship(otherItem).deliver(otherItem, o.ID, "")
		}, want: DecisionOtherItem},
		{name: "returned", tell: func(s *story, o Order) { delivered(s, o); s.returned("Carrier") }, want: DecisionReturned},
		{name: "returned and delivered again", tell: func(s *story, o Order) {
			delivered(s, o)
			s.returned("Carrier").deliver(storyItem, o.ID, "")
		}, want: DecisionAttest},
		{name: "late", terms: func(t *Terms) { t.Deadline = uint64(storyStart.Add(3 * time.Hour).Unix()) },
			tell: delivered, want: DecisionLate},
		{name: "late, and the deadline was extended", terms: func(t *Terms) { t.Deadline = uint64(storyStart.Add(3 * time.Hour).Unix()) },
			tell: delivered, spoil: func(c *Case) { c.Order.ExtendedTo = uint64(storyStart.Add(4 * time.Hour).Unix()) }, want: DecisionAttest},
		{name: "at the deadline", terms: func(t *Terms) { t.Deadline = uint64(storyStart.Add(4 * time.Hour).Unix()) },
			tell: delivered, want: DecisionAttest},
		{name: "seen late", tell: delivered, spoil: func(c *Case) { seenAt(c, time.Unix(int64(c.Order.GraceEnd())+1, 0)) }, want: DecisionSeenLate},
		{name: "seen in the last second", tell: delivered, spoil: func(c *Case) { seenAt(c, time.Unix(int64(c.Order.GraceEnd()), 0)) }, want: DecisionAttest},
		{name: "not seen yet", tell: delivered, spoil: func(c *Case) { c.SeenAt = nil }, want: DecisionUnseen},
		{name: "after grace", tell: delivered, spoil: func(c *Case) { c.Now = c.Order.GraceEnd() + 1 }, want: DecisionTooLate},
		{name: "in the last second of grace", tell: delivered, spoil: func(c *Case) { c.Now = c.Order.GraceEnd() }, want: DecisionAttest},
		{name: "no attestor", tell: delivered, spoil: func(c *Case) { c.Account = address(0x99) }, want: DecisionNotAttestor},
		{name: "released", tell: delivered, spoil: func(c *Case) { c.Order.Status = Released }, want: DecisionClosed},
		{name: "in its inspection", tell: delivered, spoil: func(c *Case) { c.Order.Status = Delivered }, want: DecisionClosed},
		{name: "no item", tell: delivered, spoil: func(c *Case) { c.Order.Item = "" }, want: DecisionNoItem},
		{name: "unknown item", tell: func(*story, Order) {}, want: DecisionNoItem},
		{name: "another history", tell: delivered, spoil: func(c *Case) { c.History.Subject = otherItem }, want: DecisionNoItem},
		{name: "another token", terms: func(t *Terms) { t.Token = storyToken(1) }, tell: delivered, want: DecisionOtherToken},
		{name: "another passport contract", terms: func(t *Terms) { t.Passport = address(0x44) }, tell: delivered, want: DecisionOtherToken},
		{name: "a record changed", tell: delivered, spoil: func(c *Case) {
			chain := slices.Clone(c.History.Chains[storyItem])
			chain[1].To = "Maker"
			c.History.Chains[storyItem] = chain
		}, want: DecisionBroken},
		{name: "a record left out", tell: delivered, spoil: func(c *Case) {
			chain := slices.Clone(c.History.Chains[storyItem])
			c.History.Chains[storyItem] = slices.Delete(chain, 1, 2)
		}, want: DecisionBroken},
		{name: "an event changed", tell: delivered, spoil: func(c *Case) {
			for id, text := range c.History.Events {
				c.History.Events[id] = append(slices.Clone(text), ' ')
			}
		}, want: DecisionBroken},
		{name: "in a unit", tell: inUnit, want: DecisionAttest},
		{name: "in a unit whose chain lost its handover", tell: inUnit, spoil: func(c *Case) {
			c.History.Chains[storyUnit] = slices.Delete(slices.Clone(c.History.Chains[storyUnit]), 1, 3)
		}, want: DecisionBroken},
	} {
		t.Run(test.name, test.run)
	}
}

// TestDisownedDelivery: the author of a delivery may declare it wrong, and then
// it is none.
func TestDisownedDelivery(t *testing.T) {
	o := storyOrder(t, nil)
	s := newStory(t).commission().ship(storyItem).deliver(storyItem, o.ID, "")
	chain := s.history.Chains[storyItem]
	wrong := chain[len(chain)-1].Event
	s.declareWrong(wrong, "Carrier")
	if _, d := Decide(s.theCase(o)); d.Code != DecisionDisowned {
		t.Errorf("%+v, want %s", d, DecisionDisowned)
	}
}

// declareWrong records the error declaration of an event.
func (s *story) declareWrong(event, msp string) {
	s.t.Helper()
	s.now = s.now.Add(time.Hour)
	var ev epcis.Event
	if err := json.Unmarshal(s.history.Events[event], &ev); err != nil {
		s.t.Fatal(err)
	}
	ev.ErrorDeclaration = &epcis.ErrorDeclaration{DeclarationTime: epcis.At(s.now), Reason: epcis.ReasonDidNotOccur}
	s.record(msp, &ev)
}
