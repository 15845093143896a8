package escrow

import (
	"encoding/json"
	"strings"
	"time"

	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/epcis"
)

// handover is one party's shipping record and another's receiving record that
// answers it.
type handover struct{ ship, receive provenance.Record }

func (h handover) stands() bool { return h.receive.Seq != 0 }

func (h handover) isOf(event string) bool {
	return h.stands() && (event == h.ship.Event || event == h.receive.Event)
}

// passage follows an item's custody path and remembers what of it stands for an
// order: handovers of before the order was funded, what came back and what its
// author declared an error do not.
type passage struct {
	c     Case
	sides sides

	shipping  provenance.Record // handed over by its holder, not taken yet
	left      handover          // by which the merchant's side gave it to another party
	custody   handover          // by which whoever holds it took it
	customs   provenance.Record
	delivered provenance.Record // the delivery that names the order
	gone      Decision          // why an earlier delivery does not stand

	early    bool // handed over before the order was funded
	back     bool // it came back to the merchant's side
	disowned bool
}

// follow takes an item's custody path, which must hold.
func (c Case) follow(path provenance.Path) *passage {
	p := &passage{c: c, sides: sidesOf(c.Order.Terms, c.Parties)}
	for _, s := range path.Steps {
		p.step(s.Record)
	}
	return p
}

func (p *passage) step(r provenance.Record) {
	switch r.Verb {
	case provenance.Ship:
		p.shipping = r
	case provenance.VoidShip:
		p.shipping = provenance.Record{}
	case provenance.Receive:
		p.receive(r)
	case provenance.Note:
		if p.left.stands() && p.customs.Seq == 0 && !p.sides.is(r.Party) && p.c.cleared(r) {
			p.customs, p.disowned = r, false
		}
	case provenance.Deliver:
		if r.Subject == p.c.Order.Item && names(p.c.custodyEvent(r).Order, p.c.Order.ID) {
			p.delivered = r
		}
	case provenance.ErrorDeclaration:
		p.disown(r)
	}
}

// receive takes a receiving record. Without a shipping record before it, it is of
// goods that a customer gave back, and no handover.
func (p *passage) receive(r provenance.Record) {
	h := handover{p.shipping, r}
	p.shipping = provenance.Record{}
	if p.delivered.Seq != 0 {
		p.delivered = provenance.Record{}
		p.gone = no(DecisionReturned, "It was delivered, and came back on %s.", refusal.Time(r.Time))
	}
	switch {
	case p.sides.isMerchant(r.Party):
		p.back = p.back || p.left.stands()
		p.left, p.custody, p.customs = handover{}, handover{}, provenance.Record{}
	case h.ship.Seq == 0:
		if r.Party != p.custody.receive.Party {
			p.custody = handover{}
		}
	case p.c.beforeFunding(h.ship), p.c.beforeFunding(h.receive):
		p.early = true
		p.custody = handover{}
	default:
		p.custody = h
		if !p.left.stands() && p.sides.isMerchant(h.ship.Party) {
			p.left, p.back, p.disowned = h, false, false
		}
	}
}

// disown forgets what rests on an event that its author declared wrong.
func (p *passage) disown(declaration provenance.Record) {
	event := provenance.Declared(declaration.Event)
	if p.shipping.Seq != 0 && event == p.shipping.Event {
		p.shipping, p.disowned = provenance.Record{}, true
	}
	if p.left.isOf(event) {
		p.left, p.custody, p.customs, p.disowned = handover{}, handover{}, provenance.Record{}, true
	}
	if p.custody.isOf(event) {
		p.custody, p.disowned = handover{}, true
	}
	if p.customs.Seq != 0 && event == p.customs.Event {
		p.customs, p.disowned = provenance.Record{}, true
	}
	if p.delivered.Seq != 0 && event == p.delivered.Event {
		p.delivered = provenance.Record{}
		p.gone = no(DecisionDisowned, "%s declared its record of the delivery wrong.", declaration.Party)
	}
}

// beforeFunding reports whether a record was made before the order was funded: by
// its own time, which is its author's claim, or by when this party's node
// committed it, but for the clocks' difference of [provenance.ClockSkew].
func (c Case) beforeFunding(r provenance.Record) bool {
	funded := time.Unix(int64(c.FundedAt), 0)
	if r.Time.Before(funded) {
		return true
	}
	seen, known := c.SeenAt[r.Hash()]
	return known && seen.Before(funded.Add(-provenance.ClockSkew))
}

// path is the item's whole custody path, which must hold and be that of the
// order's token.
func (c Case) path() (provenance.Path, Decision) {
	if c.History.Subject != c.Order.Item {
		return provenance.Path{}, no(DecisionNoItem, "The history is of %s, the order's item is %s.", c.History.Subject, c.Order.Item)
	}
	chain := c.History.Chains[c.Order.Item]
	if len(chain) == 0 {
		return provenance.Path{}, no(DecisionNoItem, "The custody ledger knows nothing of %s.", c.Order.Item)
	}
	path := c.History.Path()
	if len(path.Violations) > 0 {
		return path, no(DecisionBroken, "The custody record of %s is broken: %s.", c.Order.Item, path.Violations[0])
	}
	if !c.commissionedFor(chain[0]) {
		return path, no(DecisionOtherToken, "%s was not commissioned for the order's token %s.", c.Order.Item, c.Order.Terms.Token)
	}
	for _, s := range path.Steps {
		if _, known := c.SeenAt[s.Hash]; !known {
			return path, no(DecisionUnseen, "A custody record of %s was written; when it reached this party is not known yet.", c.Order.Item)
		}
	}
	return path, Decision{}
}

// commissionedFor checks the maker's own record: it must name the order's
// passport contract and put the item at the token's place in the token's batch.
func (c Case) commissionedFor(first provenance.Record) bool {
	m := c.custodyEvent(first)
	t := c.Order.Terms
	if m.Verb != provenance.Commission || m.Batch == nil {
		return false
	}
	// An order in which no NFT changes hands names the token without its contract;
	// the token id commits to issuer and root all the same.
	if want := "eip155:" + c.Domain.ChainID.String() + ":" + t.Passport.String(); !t.Passport.IsZero() && !strings.EqualFold(m.Batch.Contract, want) {
		return false
	}
	batch := provenance.NewBatchID(m.Batch.Issuer, m.Batch.Root)
	for i, s := range m.Subjects {
		if s == first.Subject {
			return batch.Token(m.Batch.First+uint32(i)) == t.Token
		}
	}
	return false
}

// custodyEvent reads the record's event, whose bytes the replay has checked.
func (c Case) custodyEvent(r provenance.Record) provenance.CustodyEvent {
	var ev epcis.Event
	if json.Unmarshal(c.History.Events[r.Event], &ev) != nil {
		return provenance.CustodyEvent{}
	}
	m, err := provenance.CustodyEventOf(&ev)
	if err != nil {
		return provenance.CustodyEvent{}
	}
	return m
}

// cleared reads the record's event, whose bytes the replay has checked.
func (c Case) cleared(r provenance.Record) bool {
	var ev epcis.Event
	return json.Unmarshal(c.History.Events[r.Event], &ev) == nil && Cleared(&ev)
}

func names(order string, id OrderID) bool {
	got, err := ParseOrderID(order)
	return err == nil && got == id
}
