package demo

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/gs1"
	"github.com/waymark/waymark/scanner"
	"github.com/waymark/waymark/web/api"
)

const (
	price     = "120000000000000000" // wei: 0.12 ether
	shortTime = 30 * time.Second     // order B's deadline
	longTime  = 30 * 24 * time.Hour  // everybody else's
	patience  = 60 * time.Second     // for what workers do by themselves

	shippedBps = 1000           // order A pays a tenth once it is on its way
	inspection = 72 * time.Hour // order C's buyer may look at what came

	pallets = 40 // pairs on the pallet
)

// sell offers and funds three orders.
func (s *story) sell(ctx context.Context) error {
	s.itemA, s.itemB, s.itemC = s.items[1], s.items[2], s.items[3]
	s.wrongItem, s.claimed, s.recalledItem = s.items[4], s.items[5], s.items[6]
	attestors, err := s.merchant.Attestors(ctx)
	if err != nil {
		return err
	}
	// The buyer draws what it will say at the door, and gives its hash alone.
	code, err := escrow.NewDeliveryCode(rand.Reader)
	if err != nil {
		return err
	}
	s.doorCode = code.String()
	hash := escrow.HashCode(code)
	for _, o := range []struct {
		name, item, terms string
		code              provenance.Hash
		deadline          time.Duration
		shipped           uint16
		inspection        time.Duration
		order             *app.OrderView
	}{
		{"A", s.itemA, "funded: 0.12 ether, with the buyer's code and without an inspection", hash, longTime, shippedBps, 0, &s.orderA},
		{"B", s.itemB, "funded: 0.12 ether, which the buyer's confirmation alone would pay", provenance.Hash{}, shortTime, 0, 0, &s.orderB},
		{"C", s.itemC, "funded: 0.12 ether, with the buyer's code and 72 hours of inspection", hash, longTime, 0, inspection, &s.orderC},
	} {
		body := api.OfferBody{Amount: price, Offer: app.Offer{
			Item: o.item, Buyer: s.buyerAccount, Deadline: s.Now().Add(o.deadline), DeliveryCodeHash: o.code,
			ShippedBps: o.shipped, Inspection: uint32(o.inspection / time.Second),
			ConfirmOnly: o.code.IsZero(), Arbiter: s.arbiterAccount, Arbitration: 7 * 24 * 3600, UndeliveredBuyerBps: 10000, Threshold: 2, Attestors: attestors,
		}}
		if err := s.merchant.Call(ctx, http.MethodPost, "/api/v1/orders", "demo/"+o.name+"/"+o.item, body, o.order); err != nil {
			return fmt.Errorf("offering order %s: %w", o.name, err)
		}
		funded, err := s.buyer.Act(ctx, o.order.ID.String(), app.Fund, nil)
		if err != nil {
			return fmt.Errorf("funding order %s: %w", o.name, err)
		}
		*o.order = funded
		if err := s.step(ctx, "order "+o.name, o.terms, funded, escrow.Funded); err != nil {
			return err
		}
	}
	s.report.Pages = append(s.report.Pages, "/merchant")
	return nil
}

// step adds a row about the newest step of an order, which must stand so.
func (s *story) step(ctx context.Context, chapter, what string, o app.OrderView, want escrow.Status) error {
	if o.Status != want || len(o.Steps) == 0 {
		return fmt.Errorf("order %s is %s with %d steps; want %s (%s)", o.ID, o.Status, len(o.Steps), want, o.Note)
	}
	return s.row(ctx, chapter, what, string(o.Status), o.Steps[len(o.Steps)-1].Tx)
}

// await follows an order until it stands so: workers act by themselves.
func (s *story) await(ctx context.Context, id escrow.OrderID, want escrow.Status, how time.Duration) (app.OrderView, error) {
	return s.until(ctx, id, string(want), how, func(o app.OrderView) bool { return o.Status == want })
}

func (s *story) until(ctx context.Context, id escrow.OrderID, want string, how time.Duration, done func(app.OrderView) bool) (app.OrderView, error) {
	ctx, cancel := context.WithTimeout(ctx, how)
	defer cancel()
	for {
		o, err := s.merchant.Order(ctx, id.String())
		if err != nil {
			return o, err
		}
		if done(o) {
			return o, nil
		}
		select {
		case <-ctx.Done():
			return o, fmt.Errorf("order %s is still %s; want %s (%s)", id, o.Status, want, o.Note)
		case <-time.After(100 * time.Millisecond):
		}
	}
}

// record posts a checkpoint of a party, which must be accepted.
func (s *story) record(ctx context.Context, msp string, c provenance.Checkpoint) error {
	c.Time = s.Now()
	o, err := s.custodians[msp].Checkpoint(ctx, "", c)
	if err != nil {
		return fmt.Errorf("%s by %s: %w", c.Verb, msp, err)
	}
	name := s.parties[msp].Name
	return s.row(ctx, "custody", fmt.Sprintf("%s: %s", name, c.Verb), fmt.Sprintf("%s, %d records", o.Status, len(o.Records)), o.EventID)
}

// travel packs a pallet and hands it from party to party to the shop.
func (s *story) travel(ctx context.Context) error {
	sscc, err := gs1.MakeSSCC('1', "9521873", uint64(s.Now().Unix())%1_000_000_000)
	if err != nil {
		return err
	}
	pallet, err := gs1.ForUnit("", sscc)
	if err != nil {
		return err
	}
	unit := pallet.ID()
	s.report.Pages = append(s.report.Pages, pallet.Path())
	load := s.items[:pallets]
	if err := s.record(ctx, "MakerMSP", provenance.Checkpoint{Verb: provenance.Pack, Unit: unit, Subjects: load}); err != nil {
		return err
	}
	legs := s.legs()
	for i := 1; i < len(legs); i++ {
		giver, taker := legs[i-1], legs[i]
		ship := provenance.Checkpoint{Verb: provenance.Ship, Subjects: []string{unit}, To: s.parties[taker].GLN}
		if err := s.record(ctx, giver, ship); err != nil {
			return err
		}
		receive := provenance.Checkpoint{Verb: provenance.Receive, Subjects: []string{unit}, From: s.parties[giver].GLN}
		if err := s.record(ctx, taker, receive); err != nil {
			return err
		}
	}
	if err := s.record(ctx, "RetailerMSP", provenance.Checkpoint{Verb: provenance.Unpack, Unit: unit}); err != nil {
		return err
	}
	return s.shipped(ctx)
}

// shipped waits for the first tenth of order A: the maker's shipping record,
// which the carrier's receipt followed, is attested and paid.
func (s *story) shipped(ctx context.Context) error {
	o, err := s.until(ctx, s.orderA.ID, "without its milestone", patience, func(o app.OrderView) bool { return o.IsPaid(escrow.Shipped) })
	if err != nil {
		return err
	}
	return s.step(ctx, "order A", "shipped and taken by the carrier: a tenth is paid to the merchant", o, escrow.Funded)
}

// legs are the parties on the pallet's way, as far as they are on the channel.
func (s *story) legs() []string {
	return slices.DeleteFunc([]string{"MakerMSP", "CarrierMSP", "WarehouseMSP", "RetailerMSP"}, func(msp string) bool {
		_, ok := s.parties[msp]
		return !ok
	})
}

// deliver hands item A to its buyer, who says the code at the door.
func (s *story) deliver(ctx context.Context) error {
	err := s.record(ctx, "RetailerMSP", provenance.Checkpoint{
		Verb: provenance.Deliver, Subjects: []string{s.itemA}, Order: s.orderA.ID.String(), DoorCode: s.doorCode,
	})
	if err != nil {
		return err
	}
	o, err := s.await(ctx, s.orderA.ID, escrow.Released, patience)
	if err != nil {
		return err
	}
	if n := len(o.Attestations); n < 2 {
		return fmt.Errorf("order A was released with %d attestations", n)
	}
	what := fmt.Sprintf("released on %d of %d attestations: merchant paid, NFT with the buyer", o.Terms.Threshold, len(o.Terms.Attestors))
	if err := s.step(ctx, "order A", what, o, escrow.Released); err != nil {
		return err
	}
	a, err := s.buyer.Scan(ctx, s.itemA, "")
	if err != nil {
		return err
	}
	if a.Evidence.Registry.Owner != s.buyerAccount {
		return fmt.Errorf("after release %s owns item A, not the buyer %s", a.Evidence.Registry.Owner, s.buyerAccount)
	}
	return nil
}

// dispute: the shop records that it delivered order C's item, and another one is
// in the box. The money waits for the buyer's inspection; the buyer's scan finds
// it, and opens a dispute with a signed evidence pack.
func (s *story) dispute(ctx context.Context) error {
	id := s.orderC.ID.String()
	err := s.record(ctx, "RetailerMSP", provenance.Checkpoint{Verb: provenance.Deliver, Subjects: []string{s.itemC}, Order: id, DoorCode: s.doorCode})
	if err != nil {
		return err
	}
	delivered, err := s.await(ctx, s.orderC.ID, escrow.Delivered, patience)
	if err != nil {
		return err
	}
	if delivered.DisputeUntil == nil {
		return fmt.Errorf("order C is delivered, and does not say until when it may be disputed")
	}
	if err := s.step(ctx, "order C", "delivered on paper: the buyer has 72 hours to inspect it", delivered, escrow.Delivered); err != nil {
		return err
	}
	answer, err := s.buyer.Scan(ctx, s.wrongItem, id)
	if err != nil {
		return err
	}
	if err := s.verdict(ctx, "order C", "the buyer scans what arrived", answer, provenance.Suspect, provenance.FindingOrderMismatch); err != nil {
		return err
	}
	text, err := s.exportPack(ctx, id)
	if err != nil {
		return err
	}
	var report scanner.PackReport
	if err := s.arbiter.Call(ctx, http.MethodPost, "/api/v1/evidence-packs/verify?order="+id, "", json.RawMessage(text), &report); err != nil {
		return err
	}
	if !report.Accepted {
		return fmt.Errorf("the evidence pack does not hold: %v", report.With(scanner.Fails))
	}
	disputed, err := s.buyer.Act(ctx, id, app.Dispute, api.DisputeBody{Evidence: report.Hash})
	if err != nil {
		return err
	}
	if err := s.step(ctx, "order C", "disputed with the evidence pack's hash", disputed, escrow.Disputed); err != nil {
		return err
	}
	resolved, err := s.arbiter.Act(ctx, id, app.Resolve, api.ResolveBody{BuyerBps: 10000, Reason: provenance.Sum([]byte("Another item was in the box."))})
	if err != nil {
		return err
	}
	return s.step(ctx, "order C", "the arbiter refunds the buyer", resolved, escrow.Resolved)
}

func (s *story) exportPack(ctx context.Context, order string) ([]byte, error) {
	var text []byte
	path := clientItemPath(s.wrongItem) + "/evidence-pack"
	if err := s.buyer.Call(ctx, http.MethodPost, path, "", app.ScanProof{Order: order}, &text); err != nil {
		return nil, err
	}
	file := filepath.Join(s.Out, "evidence-pack.json")
	s.report.Files = append(s.report.Files, file)
	return text, os.WriteFile(file, text, 0o600)
}

// refund waits for the keeper, which nobody asks.
func (s *story) refund(ctx context.Context) error {
	wait := time.Until(s.orderB.Deadline)
	if wait > 0 {
		s.Progress("  the deadline is in %.0f s", wait.Seconds())
	}
	o, err := s.await(ctx, s.orderB.ID, escrow.Refunded, max(wait, 0)+patience)
	if err != nil {
		return err
	}
	return s.step(ctx, "order B", "never delivered: the keeper refunds the buyer", o, escrow.Refunded)
}
