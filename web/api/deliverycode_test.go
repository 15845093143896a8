package api_test

import (
	"crypto/rand"
	"strings"
	"testing"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/web/site/sitetest"
)

// TestTheCodeAtTheDoor: what is no code, or not the order's, is refused before
// anything is recorded; the order's own may be typed as people type.
func TestTheCodeAtTheDoor(t *testing.T) {
	f := open(t)
	item := f.item()
	code, err := escrow.NewDeliveryCode(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	other, err := escrow.NewDeliveryCode(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	body := strings.Replace(f.offerBody(item), `"destination":"RetailerMSP","withoutCode":true`, `"deliveryCodeHash":"`+escrow.HashCode(code).String()+`"`, 1)
	o := f.offerAs(sitetest.Merchant, body)
	for _, r := range o.Risks {
		if r.Text == "" || r.Code == "no_code" {
			t.Errorf("risk %+v", r)
		}
	}
	deliver := func(code string) string {
		return checkpoint(provenance.Deliver, item, `"order":"`+o.ID.String()+`"`, `"doorCode":"`+code+`"`)
	}
	f.refused(f.post(sitetest.Producer, checkpoints, deliver("1234")), 422, escrow.CodeBadDeliveryCode)
	f.refused(f.post(sitetest.Producer, checkpoints, deliver(strings.Repeat("A", 500))), 422, escrow.CodeBadDeliveryCode)
	f.refused(f.post(sitetest.Producer, checkpoints, deliver(other.String())), 422, "wrong_delivery_code")
	if r := f.post(sitetest.Producer, checkpoints, deliver(strings.ToLower(code.String()))); r.StatusCode != 201 {
		t.Errorf("the order's code: %d %s", r.StatusCode, sitetest.Read(t, r))
	}
}
