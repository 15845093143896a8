package custodytest

import (
	"bytes"
	"crypto/rand"
	"encoding/json"
	"testing"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/provenance"
)

func (h *Fixture) details(org Org) custody.Details {
	h.t.Helper()
	ledger, ok := h.clients[org].Ledger.(custody.Confidential)
	if !ok {
		h.t.Fatal("the ledger carries nothing confidential")
	}
	return custody.Details{Ledger: ledger, MSP: h.harness.MSP(org)}
}

// details: what a checkpoint tells giver and taker is theirs alone, each erases
// its own, and what stands on the channel is a commitment.
func details(t *testing.T, harness Harness) {
	h := NewFixture(t, harness)
	secret := "Hild Olafsdottir, Laugavegur 12"
	detail, err := provenance.NewPrivateDetail(map[string]json.RawMessage{
		"consignee": json.RawMessage(`{"name":"` + secret + `"}`), "price": json.RawMessage(`129.50`), "reading": json.RawMessage(`[4.1, 3.9]`),
	}, rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	from := h.tail()
	commitment, err := h.details(Maker).Put(ctx(t), detail, harness.MSP(Carrier))
	if err != nil {
		t.Fatal(err)
	}
	item := h.Commission(1)
	shipped := h.Must(Maker, provenance.Checkpoint{Verb: provenance.Ship, Subjects: item, To: h.PGLN(Carrier), Detail: commitment})
	if again, err := h.details(Maker).Put(ctx(t), detail, harness.MSP(Carrier)); err != nil || again != commitment {
		t.Errorf("put again: %s, %v", again, err)
	}
	for _, org := range []Org{Maker, Carrier} {
		got, err := h.details(org).Get(ctx(t), commitment)
		if err != nil || len(got.Fields) != 3 || !bytes.Contains(got.Fields[0].Value, []byte(secret)) {
			t.Errorf("the %s reads %+v, %v", org.Role(), got, err)
		}
	}
	if _, err := h.details(Retailer).Get(ctx(t), commitment); Code(err) != chaincode.CodeNotFound {
		t.Errorf("the retailer reads it: %v, want %s", err, chaincode.CodeNotFound)
	}
	h.commitmentAlone(shipped, commitment, secret, from)

	// One field is shown to anybody, and the rest is not.
	proof, err := detail.Prove("price")
	if err != nil {
		t.Fatal(err)
	}
	if got, err := proof.Commitment(); err != nil || got != commitment {
		t.Errorf("the price alone leads to %s, %v", got, err)
	}
	h.refusedDetails(detail, commitment)

	// Each erases its own copy.
	for range 2 {
		if err := h.details(Maker).Forget(ctx(t), commitment); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := h.details(Maker).Get(ctx(t), commitment); Code(err) != chaincode.CodeNotFound {
		t.Errorf("after erasing: %v, want %s", err, chaincode.CodeNotFound)
	}
	if _, err := h.details(Carrier).Get(ctx(t), commitment); err != nil {
		t.Errorf("the carrier's own copy: %v", err)
	}
	h.verified(item[0])
}

// commitmentAlone checks that the stored event holds the commitment, and that
// neither it nor the stream holds the secret.
func (h *Fixture) commitmentAlone(shipped chaincode.Outcome, commitment provenance.Hash, secret string, from custody.Cursor) {
	t := h.t
	t.Helper()
	stored, err := h.Client(Retailer).Event(ctx(t), shipped.EventID)
	if err != nil || !bytes.Contains(stored.Event, []byte(commitment.String())) || bytes.Contains(stored.Event, []byte(secret)) {
		t.Errorf("the event is %s, %v, want it to hold the commitment alone", stored.Event, err)
	}
	for ev, err := range h.Client(Retailer).Ledger.Events(ctx(t), from) {
		if err != nil {
			t.Fatal(err)
		}
		if bytes.Contains(ev.Payload, []byte(secret)) {
			t.Error("the stream holds the detail")
		}
		if ev.TxID == stored.TxID {
			return
		}
	}
}

// tail is the newest cursor of the stream: a fresh item marks it.
func (h *Fixture) tail() custody.Cursor {
	h.t.Helper()
	item := h.Commission(1)
	r := &reader{fixture: h, mine: map[string]bool{item[0]: true}}
	r.read(ctx(h.t), func() bool { return len(r.records) == 1 })
	return r.at
}

// refusedDetails are those that the chaincode does not take.
func (h *Fixture) refusedDetails(detail provenance.PrivateDetail, commitment provenance.Hash) {
	t, own := h.t, h.harness.MSP(Maker)
	t.Helper()
	submit := func(transient any, commitment provenance.Hash, msps ...string) error {
		text, err := json.Marshal(transient)
		if err != nil {
			t.Fatal(err)
		}
		request, err := json.Marshal(chaincode.DetailRequest{Commitment: commitment, For: msps})
		if err != nil {
			t.Fatal(err)
		}
		_, err = h.details(Maker).Ledger.SubmitTo(ctx(t), []string{own}, map[string][]byte{chaincode.TransientDetail: text}, chaincode.FnPutDetail, request)
		return err
	}
	other := detail
	other.Fields = append([]provenance.PrivateField{}, detail.Fields[1:]...)
	short := other
	short.Fields = []provenance.PrivateField{{Name: "price", Value: json.RawMessage("1"), Salt: []byte("salt")}}
	for name, test := range map[string]struct {
		err  error
		code string
	}{
		"another detail":       {submit(other, commitment, own), chaincode.CodeDiffers},
		"a short salt":         {submit(short, commitment, own), chaincode.CodeBadRequest},
		"no detail":            {submit("text", commitment, own), chaincode.CodeBadRequest},
		"not for oneself":      {submit(detail, commitment, h.harness.MSP(Carrier)), chaincode.CodeBadRequest},
		"for an unknown party": {submit(detail, commitment, own, "NobodyMSP"), chaincode.CodeNotFound},
	} {
		if Code(test.err) != test.code {
			t.Errorf("%s: %v, want %s", name, test.err, test.code)
		}
	}
}
