package provenance_test

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/waymark/waymark/provenance"
)

// cells says of each act, for the phases none, held, in transit, packed,
// delivered and destroyed, which of these parties may do it, and what follows:
//
//	m the maker, whose prefix the item and the unit carry   h who holds it
//	g who gives it away   t who it was shipped to   d who delivered it
//	o anybody else on the channel: a maker with a prefix of its own
//
// The letter after the arrow is the phase: H held, T in transit, P packed,
// D delivered, X destroyed. * is everybody of whom the custody alone does not tell.
var cells = map[provenance.Act]string{
	provenance.ActCommission:       "m>H  -    -    -    -    -",
	provenance.ActCommissionUnit:   "m>H  -    -    -    -    -",
	provenance.ActPack:             "-    h>P  -    -    -    -",
	provenance.ActPackUnit:         "m>H  h>H  -    -    -    -",
	provenance.ActUnpack:           "-    -    -    *>H  -    -",
	provenance.ActUnpackUnit:       "-    h>H  -    -    -    -",
	provenance.ActShip:             "-    h>T  -    -    -    -",
	provenance.ActShipBack:         "-    h>T  -    -    dm>T -",
	provenance.ActVoidShip:         "-    -    g>H  -    -    -",
	provenance.ActReceive:          "-    -    t>H  -    -    -",
	provenance.ActTakeBack:         "-    -    t>H  -    dm>H -",
	provenance.ActDeliver:          "-    h>D  -    -    -    -",
	provenance.ActDestroy:          "-    h>X  -    -    -    -",
	provenance.ActNote:             "-    h>H  gt>T -    -    -",
	provenance.ActErrorDeclaration: "-    *>H  *>T  *>P  *>D  *>X",
}

var letters = map[byte]provenance.Phase{'H': provenance.Held, 'T': provenance.InTransit, 'P': provenance.Packed, 'D': provenance.Delivered, 'X': provenance.Destroyed}

// moves are the acts as moves.
var moves = map[provenance.Act]provenance.Move{
	provenance.ActCommission:       {Verb: provenance.Commission},
	provenance.ActCommissionUnit:   {Verb: provenance.Commission},
	provenance.ActPack:             {Verb: provenance.Pack, Unit: pallet},
	provenance.ActPackUnit:         {Verb: provenance.Pack, Unit: pallet, AsUnit: true},
	provenance.ActUnpack:           {Verb: provenance.Unpack, Unit: pallet},
	provenance.ActUnpackUnit:       {Verb: provenance.Unpack, Unit: pallet, AsUnit: true},
	provenance.ActShip:             {Verb: provenance.Ship, To: "to"},
	provenance.ActShipBack:         {Verb: provenance.Ship, To: "to", Return: true},
	provenance.ActVoidShip:         {Verb: provenance.VoidShip},
	provenance.ActReceive:          {Verb: provenance.Receive},
	provenance.ActTakeBack:         {Verb: provenance.Receive, Return: true},
	provenance.ActDeliver:          {Verb: provenance.Deliver},
	provenance.ActDestroy:          {Verb: provenance.Destroy},
	provenance.ActNote:             {Verb: provenance.Note},
	provenance.ActErrorDeclaration: {Verb: provenance.ErrorDeclaration},
}

// TestEveryCell tries every act in every phase as every party.
func TestEveryCell(t *testing.T) {
	parties := map[byte]provenance.Party{}
	for _, p := range "hgtdo" {
		parties[byte(p)] = provenance.Party{MSP: string(p), Roles: []string{"maker", "carrier", "warehouse", "retailer"}, Prefixes: []string{"4012345"}}
	}
	parties['m'] = provenance.Party{MSP: "m", Roles: []string{"maker"}, Prefixes: []string{"9521873"}}
	for _, act := range provenance.Acts {
		for i, cell := range strings.Fields(cells[act]) {
			phase := provenance.Phases[i]
			who, to, _ := strings.Cut(cell, ">")
			for letter, party := range parties {
				from := custodyIn(act, phase)
				m := moves[act]
				m.Party, m.Time = party, start.Add(time.Hour)
				if m.Act(from.Subject) != act {
					t.Fatalf("%+v is %q, want %q", m, m.Act(from.Subject), act)
				}
				may := who == "*" || strings.IndexByte(who, letter) >= 0
				got, err := from.Apply(m)
				name := fmt.Sprintf("%s by %c when %q", act, letter, phase)
				var v *provenance.Violation
				switch {
				case may && (err != nil || got.Phase != letters[to[0]]):
					t.Errorf("%s: %+v, %v, want it %s", name, got, err, letters[to[0]])
				case !may && (!errors.As(err, &v) || v.Code == "" || v.Code == provenance.CodeUnsupported):
					t.Errorf("%s: %+v, %v, want a violation", name, got, err)
				case !may && got != from:
					t.Errorf("%s: refused, and custody is %+v", name, got)
				}
			}
		}
	}
	if len(provenance.Rules) != len(cells) || len(provenance.Acts) != len(cells) {
		t.Errorf("the table has %d acts, the list %d, the test %d", len(provenance.Rules), len(provenance.Acts), len(cells))
	}
}

func custodyIn(act provenance.Act, phase provenance.Phase) provenance.Custody {
	c := provenance.Custody{Subject: pair}
	if act == provenance.ActCommissionUnit || act == provenance.ActPackUnit || act == provenance.ActUnpackUnit {
		c.Subject = pallet
	}
	if phase == "" {
		return c
	}
	c.Seq, c.Phase, c.Holder, c.Maker, c.Time = 1, phase, "h", "m", start
	switch phase {
	case provenance.InTransit:
		c.Holder, c.Offered = "g", "t"
	case provenance.Packed:
		c.Unit = pallet
	case provenance.Delivered:
		c.Holder = "d"
	}
	return c
}

// TestTakenBackByAThird: a party that neither delivered nor made an item gets it
// from the customer only through one of the two, by a shipment and its receipt.
// A return that is called off leaves the item with the customer.
func TestTakenBackByAThird(t *testing.T) {
	delivered := custodyIn(provenance.ActTakeBack, provenance.Delivered)
	at := start.Add(time.Hour)
	party := func(msp string) provenance.Party { return provenance.Party{MSP: msp} }
	for _, giver := range []string{"d", "m"} {
		back, err := delivered.Apply(provenance.Move{Verb: provenance.Ship, Return: true, Party: party(giver), To: "o", Time: at})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := back.Apply(provenance.Move{Verb: provenance.Receive, Return: true, Party: party("t"), Time: at}); err == nil {
			t.Error("somebody else received the return")
		}
		if got, err := back.Apply(provenance.Move{Verb: provenance.VoidShip, Party: party(giver), Time: at}); err != nil || got != delivered {
			t.Errorf("called off: %+v, %v, want it as it was", got, err)
		}
		got, err := back.Apply(provenance.Move{Verb: provenance.Receive, Party: party("o"), Time: at})
		if err != nil || got.Phase != provenance.Held || got.Holder != "o" || got.Offered != "" || got.Deliverer != "" {
			t.Errorf("received: %+v, %v, want the third party to hold it", got, err)
		}
	}
	var v *provenance.Violation
	_, err := delivered.Apply(provenance.Move{Verb: provenance.Receive, Return: true, Party: party("o"), Time: at})
	if !errors.As(err, &v) || v.Code != provenance.CodeNotReturned {
		t.Errorf("alone: %v, want %s", err, provenance.CodeNotReturned)
	}
}

// TestLateObservations: what moves nothing is taken with its time, however late.
func TestLateObservations(t *testing.T) {
	held := provenance.Custody{Subject: pair, Seq: 1, Phase: provenance.Held, Holder: "h", Time: start}
	for _, verb := range []provenance.Verb{provenance.Note, provenance.ErrorDeclaration} {
		for _, ago := range []time.Duration{10 * time.Minute, 2 * time.Hour, 72 * time.Hour} {
			got, r, err := held.Append(provenance.Move{Verb: verb, Party: provenance.Party{MSP: "h"}, Time: start.Add(-ago)}, "e", provenance.Hash{}, start)
			if err != nil || !r.Time.Equal(start.Add(-ago)) || !got.Time.Equal(start) {
				t.Errorf("%s of %s ago: %+v, %v, want it with its time, and the chain's newest time as it was", verb, ago, r, err)
			}
		}
	}
	for _, act := range provenance.Acts {
		m := moves[act]
		m.Party, m.Time = provenance.Party{MSP: "h"}, start.Add(-2*time.Hour)
		if _, err := custodyIn(act, provenance.Held).Apply(m); act.Moves() && err == nil {
			t.Errorf("%s was done two hours before the chain's newest record", act)
		}
	}
}

// TestRulesAreDocumented compares the table with the page that shows it.
func TestRulesAreDocumented(t *testing.T) {
	page, err := os.ReadFile("../docs/custody-records.md")
	if err != nil {
		t.Fatal(err)
	}
	if want := rulesTable(); !strings.Contains(string(page), want) {
		t.Errorf("docs/custody-records.md does not hold the table of the rules:\n%s", want)
	}
}

func rulesTable() string {
	var b strings.Builder
	b.WriteString("| what | no record yet | held | in transit | packed | delivered | destroyed |\n|---|---|---|---|---|---|---|\n")
	for _, act := range provenance.Acts {
		fmt.Fprintf(&b, "| %s |", act)
		for _, phase := range provenance.Phases {
			rule := provenance.Rules[act][phase]
			switch {
			case rule.Who == provenance.Nobody:
				fmt.Fprintf(&b, " `%s` |", rule.Code)
			case rule.To == phase:
				fmt.Fprintf(&b, " %s |", rule.Who)
			default:
				fmt.Fprintf(&b, " %s → %s |", rule.Who, strings.ReplaceAll(string(rule.To), "_", " "))
			}
		}
		b.WriteString("\n")
	}
	return b.String()
}
