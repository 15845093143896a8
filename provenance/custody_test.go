package provenance_test

import (
	"errors"
	"testing"
	"time"

	"github.com/waymark/waymark/provenance"
)

const (
	pair   = "https://id.gs1.org/01/09521873002003/21/WDN5C6QED1D13PY6"
	pallet = "https://id.gs1.org/00/095218730000000016"
)

var (
	maker    = provenance.Party{MSP: "MakerMSP", Roles: []string{"maker"}, Prefixes: []string{"9521873"}}
	carrier  = provenance.Party{MSP: "CarrierMSP", Roles: []string{"carrier"}}
	retailer = provenance.Party{MSP: "RetailerMSP", Roles: []string{"retailer"}}
	start    = time.Date(2026, 11, 2, 8, 0, 0, 0, time.UTC)
)

// TestCustodyRule walks every phase with every verb and party.
func TestCustodyRule(t *testing.T) {
	none := provenance.Custody{Subject: pair}
	held := provenance.Custody{Subject: pair, Seq: 1, Phase: provenance.Held, Holder: "MakerMSP", Maker: "MakerMSP", Time: start}
	transit := held
	transit.Phase, transit.Offered = provenance.InTransit, "CarrierMSP"
	packed := held
	packed.Phase, packed.Unit = provenance.Packed, pallet
	delivered := held
	delivered.Phase = provenance.Delivered
	destroyed := held
	destroyed.Phase = provenance.Destroyed
	unit := provenance.Custody{Subject: pallet}

	for _, c := range []struct {
		name   string
		from   provenance.Custody
		move   provenance.Move
		phase  provenance.Phase
		holder string
		code   string
	}{
		{"the maker commissions", none, provenance.Move{Verb: provenance.Commission, Party: maker}, provenance.Held, "MakerMSP", ""},
		{"a carrier commissions", none, provenance.Move{Verb: provenance.Commission, Party: carrier}, "", "", provenance.CodeNotIssuer},
		{"another maker commissions", none, provenance.Move{Verb: provenance.Commission, Party: provenance.Party{MSP: "Other", Roles: []string{"maker"}, Prefixes: []string{"4012345"}}}, "", "", provenance.CodeNotIssuer},
		{"commissioned twice", held, provenance.Move{Verb: provenance.Commission, Party: maker}, "", "", provenance.CodeExists},
		{"shipping what nobody issued", none, provenance.Move{Verb: provenance.Ship, Party: maker, To: "CarrierMSP"}, "", "", provenance.CodeNoChain},
		{"packing what nobody issued", none, provenance.Move{Verb: provenance.Pack, Party: maker, Unit: pallet}, "", "", provenance.CodeNoChain},
		{"packing makes the unit", unit, provenance.Move{Verb: provenance.Pack, Party: maker, Unit: pallet, AsUnit: true}, provenance.Held, "MakerMSP", ""},
		{"labelling a unit", unit, provenance.Move{Verb: provenance.Commission, Party: maker}, provenance.Held, "MakerMSP", ""},
		{"packing into a number of another's", unit, provenance.Move{Verb: provenance.Pack, Party: carrier, Unit: pallet, AsUnit: true}, "", "", provenance.CodeNotIssuer},
		{"labelling with a number of another's", unit, provenance.Move{Verb: provenance.Commission, Party: carrier}, "", "", provenance.CodeNotIssuer},
		{"the holder packs", held, provenance.Move{Verb: provenance.Pack, Party: maker, Unit: pallet}, provenance.Packed, "MakerMSP", ""},
		{"another packs", held, provenance.Move{Verb: provenance.Pack, Party: carrier, Unit: pallet}, "", "", provenance.CodeNotHolder},
		{"the holder ships", held, provenance.Move{Verb: provenance.Ship, Party: maker, To: "CarrierMSP"}, provenance.InTransit, "MakerMSP", ""},
		{"shipping to nobody", held, provenance.Move{Verb: provenance.Ship, Party: maker}, "", "", provenance.CodeNoDestination},
		{"shipping to oneself", held, provenance.Move{Verb: provenance.Ship, Party: maker, To: "MakerMSP"}, "", "", provenance.CodeNoDestination},
		{"another ships", held, provenance.Move{Verb: provenance.Ship, Party: carrier, To: "RetailerMSP"}, "", "", provenance.CodeNotHolder},
		{"receiving unoffered", held, provenance.Move{Verb: provenance.Receive, Party: carrier}, "", "", provenance.CodeNotOffered},
		{"the taker receives", transit, provenance.Move{Verb: provenance.Receive, Party: carrier}, provenance.Held, "CarrierMSP", ""},
		{"a third receives", transit, provenance.Move{Verb: provenance.Receive, Party: retailer}, "", "", provenance.CodeNotOffered},
		{"the giver receives", transit, provenance.Move{Verb: provenance.Receive, Party: maker}, "", "", provenance.CodeNotOffered},
		{"the giver voids", transit, provenance.Move{Verb: provenance.VoidShip, Party: maker}, provenance.Held, "MakerMSP", ""},
		{"the taker voids", transit, provenance.Move{Verb: provenance.VoidShip, Party: carrier}, "", "", provenance.CodeInTransit},
		{"voiding no shipment", held, provenance.Move{Verb: provenance.VoidShip, Party: maker}, "", "", provenance.CodeNotInTransit},
		{"delivering in transit", transit, provenance.Move{Verb: provenance.Deliver, Party: maker}, "", "", provenance.CodeInTransit},
		{"the taker notes in transit", transit, provenance.Move{Verb: provenance.Note, Party: carrier}, provenance.InTransit, "MakerMSP", ""},
		{"shipping a packed item", packed, provenance.Move{Verb: provenance.Ship, Party: maker, To: "CarrierMSP"}, "", "", provenance.CodePacked},
		{"receiving a packed item", packed, provenance.Move{Verb: provenance.Receive, Party: carrier}, "", "", provenance.CodePacked},
		{"unpacking", packed, provenance.Move{Verb: provenance.Unpack, Party: carrier, Unit: pallet}, provenance.Held, "CarrierMSP", ""},
		{"unpacking from another unit", packed, provenance.Move{Verb: provenance.Unpack, Party: carrier, Unit: "https://id.gs1.org/00/095218730000000023"}, "", "", provenance.CodeNotInUnit},
		{"unpacking what is not packed", held, provenance.Move{Verb: provenance.Unpack, Party: maker, Unit: pallet}, "", "", provenance.CodeNotInUnit},
		{"the holder delivers", held, provenance.Move{Verb: provenance.Deliver, Party: maker}, provenance.Delivered, "MakerMSP", ""},
		{"shipping after delivery", delivered, provenance.Move{Verb: provenance.Ship, Party: maker, To: "CarrierMSP"}, "", "", provenance.CodeEnded},
		{"receiving after delivery", delivered, provenance.Move{Verb: provenance.Receive, Party: retailer}, "", "", provenance.CodeEnded},
		{"a customer's return", delivered, provenance.Move{Verb: provenance.Receive, Party: maker, Return: true}, provenance.Held, "MakerMSP", ""},
		{"a return to anybody", delivered, provenance.Move{Verb: provenance.Receive, Party: retailer, Return: true}, "", "", provenance.CodeNotReturned},
		{"returning what was destroyed", destroyed, provenance.Move{Verb: provenance.Receive, Party: retailer, Return: true}, "", "", provenance.CodeEnded},
		{"the holder destroys", held, provenance.Move{Verb: provenance.Destroy, Party: maker}, provenance.Destroyed, "MakerMSP", ""},
		{"an error declared of a packed item", packed, provenance.Move{Verb: provenance.ErrorDeclaration, Party: maker}, provenance.Packed, "MakerMSP", ""},
		{"no verb", held, provenance.Move{Verb: "teleporting", Party: maker}, "", "", provenance.CodeUnsupported},
		{"dated before the chain", held, provenance.Move{Verb: provenance.Destroy, Party: maker, Time: start.Add(-provenance.ClockSkew - time.Second)}, "", "", provenance.CodeOutOfOrder},
		{"seen before the chain's newest record", held, provenance.Move{Verb: provenance.Note, Party: maker, Time: start.Add(-48 * time.Hour)}, provenance.Held, "MakerMSP", ""},
		{"dated within the skew", held, provenance.Move{Verb: provenance.Destroy, Party: maker, Time: start.Add(-provenance.ClockSkew)}, provenance.Destroyed, "MakerMSP", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if c.move.Time.IsZero() {
				c.move.Time = start.Add(time.Hour)
			}
			got, err := c.from.Apply(c.move)
			var v *provenance.Violation
			if errors.As(err, &v); (v == nil) != (c.code == "") || v != nil && v.Code != c.code {
				t.Fatalf("error %v; want code %q", err, c.code)
			}
			if err != nil {
				if got != c.from {
					t.Errorf("a refused move changed custody to %+v", got)
				}
				return
			}
			if got.Phase != c.phase || got.Holder != c.holder {
				t.Errorf("%s held by %s; want %s held by %s", got.Phase, got.Holder, c.phase, c.holder)
			}
			if got.Phase != provenance.InTransit && got.Offered != "" || got.Phase != provenance.Packed && got.Unit != "" {
				t.Errorf("left over: %+v", got)
			}
		})
	}
}

func TestRecordHashCoversEveryField(t *testing.T) {
	base := provenance.Record{Version: 1, Subject: pair, Seq: 1, Event: "e", Verb: provenance.Ship, Party: "P", To: "Q", Unit: "U", Time: start, Entered: start}
	seen := map[provenance.Hash]string{base.Hash(): "base"}
	for name, change := range map[string]func(*provenance.Record){
		"version": func(r *provenance.Record) { r.Version++ }, "subject": func(r *provenance.Record) { r.Subject = pallet },
		"seq": func(r *provenance.Record) { r.Seq++ }, "prev": func(r *provenance.Record) { r.Prev[0]++ },
		"event": func(r *provenance.Record) { r.Event = "f" }, "digest": func(r *provenance.Record) { r.Digest[0]++ },
		"verb": func(r *provenance.Record) { r.Verb = provenance.Note }, "party": func(r *provenance.Record) { r.Party = "PQ"; r.To = "" },
		"to": func(r *provenance.Record) { r.To = "R" }, "unit": func(r *provenance.Record) { r.Unit = "" },
		"time": func(r *provenance.Record) { r.Time = r.Time.Add(time.Millisecond) }, "entered": func(r *provenance.Record) { r.Entered = r.Entered.Add(time.Millisecond) },
	} {
		r := base
		change(&r)
		if other, ok := seen[r.Hash()]; ok {
			t.Errorf("changing %s gives the hash of %s", name, other)
		}
		seen[r.Hash()] = name
	}
}
