package provenance

// Act is what a move does to one subject: its verb, told apart where the rules
// differ.
type Act string

// The acts.
const (
	ActCommission       Act = "commissioning of an item"
	ActCommissionUnit   Act = "commissioning of a unit"
	ActPack             Act = "packing into a unit"
	ActPackUnit         Act = "packing things into it"
	ActUnpack           Act = "unpacking from a unit"
	ActUnpackUnit       Act = "unpacking things from it"
	ActShip             Act = "shipping"
	ActShipBack         Act = "shipping as returned"
	ActVoidShip         Act = "void_shipping"
	ActReceive          Act = "receiving"
	ActTakeBack         Act = "receiving as returned"
	ActDeliver          Act = "retail_selling"
	ActDestroy          Act = "destroying"
	ActNote             Act = "observing"
	ActErrorDeclaration Act = "error_declaration"
)

// Acts are all acts, in the order of the table.
var Acts = []Act{
	ActCommission, ActCommissionUnit, ActPack, ActPackUnit, ActUnpack, ActUnpackUnit, ActShip, ActShipBack, ActVoidShip,
	ActReceive, ActTakeBack, ActDeliver, ActDestroy, ActNote, ActErrorDeclaration,
}

// Phases are all phases, in the order of the table; "" is before the first record.
var Phases = []Phase{"", Held, InTransit, Packed, Delivered, Destroyed}

// Moves reports whether the act changes custody. What does not is taken
// whenever it arrives, with the time that it has.
func (a Act) Moves() bool { return a != ActNote && a != ActErrorDeclaration }

// Undo is the verb that takes back what a record with the verb did to custody;
// "" of what nothing takes back. An error declaration does not.
func Undo(v Verb) Verb {
	return map[Verb]Verb{
		Commission: Destroy, Pack: Unpack, Unpack: Pack, Ship: VoidShip, VoidShip: Ship, Receive: Ship, Deliver: Receive,
	}[v]
}

// Act is what the move does to a subject; "" is nothing.
func (m Move) Act(subject string) Act {
	choose := func(first bool, a, b Act) Act {
		if first {
			return a
		}
		return b
	}
	switch m.Verb {
	case Commission:
		return choose(IsUnit(subject), ActCommissionUnit, ActCommission)
	case Pack:
		return choose(m.AsUnit, ActPackUnit, ActPack)
	case Unpack:
		return choose(m.AsUnit, ActUnpackUnit, ActUnpack)
	case Ship:
		return choose(m.Return, ActShipBack, ActShip)
	case VoidShip:
		return ActVoidShip
	case Receive:
		return choose(m.Return, ActTakeBack, ActReceive)
	case Deliver:
		return ActDeliver
	case Destroy:
		return ActDestroy
	case Note:
		return ActNote
	case ErrorDeclaration:
		return ActErrorDeclaration
	}
	return ""
}

// Who is what a party has to be to a subject in order to act on it.
type Who string

// Who may act.
const (
	Nobody           Who = ""
	ByIssuer         Who = "the prefix's owner"
	ByMaker          Who = "the prefix's owner, a maker"
	ByHolder         Who = "the holder"
	ByGiver          Who = "the giver"
	ByTaker          Who = "the taker"
	ByGiverOrTaker   Who = "giver or taker"
	ByUnitHolder     Who = "the unit's holder"
	ByDelivererMaker Who = "who delivered it, or its maker"
	ByAuthor         Who = "the event's author"
)

// Rule is one cell of the table: who may do an act in a phase and which phase
// follows; or, with Nobody, why not.
type Rule struct {
	Who  Who
	To   Phase
	Code string // of the violation that refuses it
}

// Rules says of each act and phase who may. It is the whole of what
// [Custody.Apply] allows.
//
// Three proofs are not in the custody of the subject itself. That a party unpacks
// as the holder of the unit is shown by the unit's own chain, in which the same
// event stands. That a prefix is a party's, the registrations show, which the
// channel's majority approved. That it is the author who declares an event
// wrong, the event's own record shows.
var Rules = map[Act]map[Phase]Rule{
	ActCommission:     begins(Rule{Who: ByMaker, To: Held}),
	ActCommissionUnit: begins(Rule{Who: ByIssuer, To: Held}),
	ActPack:           row(no(CodeNoChain), Rule{Who: ByHolder, To: Packed}, no(CodeInTransit), no(CodePacked), ended, ended),
	ActPackUnit:       row(Rule{Who: ByIssuer, To: Held}, Rule{Who: ByHolder, To: Held}, no(CodeInTransit), no(CodePacked), ended, ended),
	ActUnpack:         row(no(CodeNoChain), no(CodeNotInUnit), no(CodeNotInUnit), Rule{Who: ByUnitHolder, To: Held}, ended, ended),
	ActUnpackUnit:     row(no(CodeNoChain), Rule{Who: ByHolder, To: Held}, no(CodeInTransit), no(CodePacked), ended, ended),
	ActShip:           row(no(CodeNoChain), Rule{Who: ByHolder, To: InTransit}, no(CodeInTransit), no(CodePacked), ended, ended),
	ActShipBack:       row(no(CodeNoChain), Rule{Who: ByHolder, To: InTransit}, no(CodeInTransit), no(CodePacked), Rule{Who: ByDelivererMaker, To: InTransit}, ended),
	ActVoidShip:       row(no(CodeNoChain), no(CodeNotInTransit), Rule{Who: ByGiver, To: Held}, no(CodePacked), ended, ended),
	ActReceive:        row(no(CodeNoChain), no(CodeNotOffered), Rule{Who: ByTaker, To: Held}, no(CodePacked), ended, ended),
	ActTakeBack:       row(no(CodeNoChain), no(CodeNotOffered), Rule{Who: ByTaker, To: Held}, no(CodePacked), Rule{Who: ByDelivererMaker, To: Held}, ended),
	ActDeliver:        row(no(CodeNoChain), Rule{Who: ByHolder, To: Delivered}, no(CodeInTransit), no(CodePacked), ended, ended),
	ActDestroy:        row(no(CodeNoChain), Rule{Who: ByHolder, To: Destroyed}, no(CodeInTransit), no(CodePacked), ended, ended),
	ActNote:           row(no(CodeNoChain), Rule{Who: ByHolder, To: Held}, Rule{Who: ByGiverOrTaker, To: InTransit}, no(CodePacked), ended, ended),
	ActErrorDeclaration: row(no(CodeNoChain), Rule{Who: ByAuthor, To: Held}, Rule{Who: ByAuthor, To: InTransit}, Rule{Who: ByAuthor, To: Packed},
		Rule{Who: ByAuthor, To: Delivered}, Rule{Who: ByAuthor, To: Destroyed}),
}

var ended = no(CodeEnded)

func no(code string) Rule { return Rule{Code: code} }

// row has its cells in the order of [Phases].
func row(cells ...Rule) map[Phase]Rule {
	m := map[Phase]Rule{}
	for i, p := range Phases {
		m[p] = cells[i]
	}
	return m
}

// begins is the row of an act that begins a chain.
func begins(first Rule) map[Phase]Rule {
	exists := no(CodeExists)
	return row(first, exists, exists, exists, exists, exists)
}

// allows asks whether the party of a move is who the rule wants.
func (c Custody) allows(who Who, m Move) error {
	by := m.Party.MSP
	switch who {
	case ByIssuer, ByMaker:
		switch {
		case who == ByMaker && !m.Party.Has("maker"):
			return c.refuse(CodeNotIssuer, ViolationArgs{Reason: ReasonNotMaker, Party: by}, "%s is not a maker", by)
		case !m.Party.Issues(c.Subject):
			return c.refuse(CodeNotIssuer, ViolationArgs{Party: by}, "no company prefix of %s covers it", by)
		}
	case ByHolder:
		if c.Holder != by {
			return c.refuse(CodeNotHolder, ViolationArgs{Holder: c.Holder, Party: by}, "%s holds it, not %s", c.Holder, by)
		}
	case ByGiver:
		if c.Holder != by {
			return c.refused(CodeInTransit, m)
		}
	case ByGiverOrTaker:
		if c.Holder != by && c.Offered != by {
			return c.refused(CodeInTransit, m)
		}
	case ByTaker:
		if c.Offered != by {
			return c.refuse(CodeNotOffered, ViolationArgs{Offered: c.Offered, Party: by}, "it was shipped to %s, not to %s", c.Offered, by)
		}
	case ByUnitHolder:
		if c.Unit != m.Unit {
			return c.refused(CodeNotInUnit, m)
		}
	case ByDelivererMaker:
		if by == "" || c.Holder != by && c.Maker != by {
			return c.refuse(CodeNotReturned, ViolationArgs{Holder: c.Holder, Party: by},
				"%[1]s delivered it: only %[1]s and its maker take it back, or ship it back to %[2]s", c.Holder, by)
		}
	}
	return nil
}

// refused is the violation of an act that nobody may do in the phase.
func (c Custody) refused(code string, m Move) error {
	switch code {
	case CodeExists:
		return c.refuse(code, ViolationArgs{}, "it was commissioned before")
	case CodeNoChain:
		return c.refuse(code, ViolationArgs{}, "nothing was ever recorded of it")
	case CodeInTransit:
		return c.refuse(code, ViolationArgs{Holder: c.Holder, Offered: c.Offered}, "%s shipped it to %s, which has not received it", c.Holder, c.Offered)
	case CodeNotInTransit:
		return c.refuse(code, ViolationArgs{}, "it is not in transit")
	case CodePacked:
		return c.refuse(code, ViolationArgs{Unit: c.Unit}, "it is packed in %s and moves with it", c.Unit)
	case CodeNotInUnit:
		return c.refuse(code, ViolationArgs{Unit: m.Unit}, "it is not in %s", m.Unit)
	case CodeNotOffered:
		return c.refuse(code, ViolationArgs{Reason: ReasonNotShipped, Holder: c.Holder, Party: m.Party.MSP}, "%s holds it and did not ship it to %s", c.Holder, m.Party.MSP)
	}
	return c.refuse(code, ViolationArgs{Reason: string(c.Phase)}, "its custody ended: %s", c.Phase)
}
