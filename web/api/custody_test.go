package api_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/web/api"
	"github.com/waymark/waymark/web/site/sitetest"
)

const checkpoints = "/api/v1/checkpoints"

func TestCheckpoints(t *testing.T) {
	f := open(t)
	items, unit := f.onTheWay()
	now := time.Now()
	receive := checkpointAt(now, provenance.Receive, "https://anywhere.example/00/"+sscc(unit))
	f.refused(f.post(sitetest.Retailer, checkpoints, receive), 422, provenance.CodeNotOffered)
	o := sitetest.Decode[chaincode.Outcome](t, f.post(sitetest.Carrier, checkpoints, receive), 201)
	if o.Status != chaincode.Accepted || len(o.Records) != 1 || o.Records[0].Subject != unit {
		t.Errorf("outcome %+v", o)
	}
	if again := sitetest.Decode[chaincode.Outcome](t, f.post(sitetest.Carrier, checkpoints, receive), 200); again.Status != chaincode.Duplicate {
		t.Errorf("the same again is %+v", again)
	}
	later := checkpointAt(now.Add(time.Second), provenance.Receive, unit)
	f.refused(f.post(sitetest.Carrier, checkpoints, later), 422, provenance.CodeNotOffered)
	early := checkpointAt(now.Add(-time.Hour), provenance.Ship, unit, `"to":"`+retailerGLN+`"`)
	f.refused(f.post(sitetest.Carrier, checkpoints, early), 422, provenance.CodeOutOfOrder)
	p := f.refused(f.post(sitetest.Carrier, checkpoints, checkpoint(provenance.Receive, items[0])), 422, provenance.CodePacked)
	if !strings.Contains(p.Detail, "packed in") {
		t.Errorf("detail %q", p.Detail)
	}
	path := sitetest.Decode[api.CustodyPath](t, f.get(sitetest.Buyer, "/api/v1/custody/00/"+sscc(unit)), 200)
	if path.Custody.Holder != "CarrierMSP" || len(path.Steps) != 3 {
		t.Errorf("custody %+v, %d steps", path.Custody, len(path.Steps))
	}
	f.refused(f.get(sitetest.Buyer, "/api/v1/custody/01/"+gtin+"/21/NONE"), 404, "not_found")
	f.refused(f.get(sitetest.Buyer, "/api/v1/custody/00/195218730000000012"), 400, "bad_check_digit")
}

func TestAListOfCheckpoints(t *testing.T) {
	f := open(t)
	_, unit := f.onTheWay()
	item := f.item()
	list := "[" + checkpoint(provenance.Receive, unit) + "," + checkpoint(provenance.Receive, item) + "]"
	out := sitetest.Decode[api.Outcomes](t, f.post(sitetest.Carrier, checkpoints, list), 207)
	if len(out.Outcomes) != 2 || out.Outcomes[0].Status != chaincode.Accepted || out.Outcomes[1].Status != chaincode.Rejected || out.Outcomes[1].Code != provenance.CodeNotOffered {
		t.Errorf("outcomes %+v", out)
	}
	bad := f.refused(f.post(sitetest.Carrier, checkpoints, "["+checkpoint(provenance.Receive, unit)+","+checkpoint(provenance.Receive, "(01)09521873002004(21)A")+"]"), 400, "bad_check_digit")
	if bad.Index != 1 || bad.Field != "subjects[0]" || bad.Expected != "3" {
		t.Errorf("problem %+v", bad)
	}
	many := strings.Repeat(checkpoint(provenance.Receive, unit)+",", 1001)
	f.refused(f.post(sitetest.Carrier, checkpoints, "["+strings.TrimSuffix(many, ",")+"]"), 400, "bad_request")
	f.refused(f.post(sitetest.Carrier, checkpoints, "[]"), 400, "bad_request")
}

func TestCheckpointFields(t *testing.T) {
	f := open(t)
	item, unit := f.item(), newUnit(t)
	custody := func() provenance.Custody {
		return sitetest.Decode[api.CustodyPath](t, f.get(sitetest.Producer, "/api/v1/custody/01/"+item[len("https://id.gs1.org/01/"):]), 200).Custody
	}
	before := custody()
	for body, field := range map[string]string{
		`{"verb":"stealing","subjects":["` + unit + `"],"time":"2026-03-01T09:30:00Z"}`: "verb",
		`{"verb":"receiving","subjects":[],"time":"2026-03-01T09:30:00Z"}`:              "subjects",
		`{"verb":"receiving","subjects":["` + unit + `"]}`:                              "time",
		checkpoint(provenance.Pack, item):                                               "unit",
		checkpoint(provenance.Ship, unit):                                               "to",
		checkpoint(provenance.Deliver, item, `"order":"0x12"`):                          "order",
	} {
		if p := f.refused(f.post(sitetest.Producer, checkpoints, body), 422, "bad_field"); p.Field != field {
			t.Errorf("%s: field %q, want %q", body, p.Field, field)
		}
	}
	for _, tt := range []struct {
		body   string
		status int
		code   string
	}{
		{"", 400, "bad_request"}, {"{", 400, "bad_request"}, {"{} {}", 400, "bad_request"}, {`{"verb":7}`, 422, "bad_field"},
		{`{"verbs":"x"}`, 422, "bad_field"}, {`{"verb":"note","verb":"ship"}`, 422, "bad_field"}, {checkpoint(provenance.Receive, "nonsense"), 400, "bad_code"},
		{checkpoint(provenance.Commission, item), 422, "mint_commissions"},
	} {
		f.refused(f.post(sitetest.Producer, checkpoints, tt.body), tt.status, tt.code)
	}
	if after := custody(); after.Seq != before.Seq || after.Head != before.Head {
		t.Errorf("faulty requests were recorded: %+v, then %+v", before, after)
	}
}

func TestIdempotencyKeys(t *testing.T) {
	f := open(t)
	_, unit := f.onTheWay()
	item := f.item()
	key := func(name string) []string { return []string{"Idempotency-Key", item + name} }
	receive := checkpoint(provenance.Receive, unit)
	first := f.post(sitetest.Carrier, checkpoints, receive, key("1")...)
	text := sitetest.Read(t, first)
	again := f.post(sitetest.Carrier, checkpoints, receive, key("1")...)
	// The ledger, were it asked, would call it a duplicate: 200.
	if got := sitetest.Read(t, again); first.StatusCode != 201 || again.StatusCode != 201 || got != text || again.Header.Get("Idempotency-Replayed") != "true" {
		t.Errorf("%d %s, then %d %s", first.StatusCode, text, again.StatusCode, got)
	}
	bad := checkpoint(provenance.Receive, item)
	f.refused(f.post(sitetest.Carrier, checkpoints, bad, key("1")...), 422, "key_reused")
	// The same key of another party is another key.
	f.refused(f.post(sitetest.Retailer, checkpoints, bad, key("1")...), 422, provenance.CodeNotOffered)
	f.refused(f.post(sitetest.Carrier, checkpoints, receive, "Idempotency-Key", strings.Repeat("k", 256)), 400, "bad_request")
}

// TestARefusalIsNotForEver: what stood in the way of a request may pass, and then
// the same request under the same key is done.
func TestARefusalIsNotForEver(t *testing.T) {
	f := open(t)
	item, other := f.item(), f.item()
	receive, key := checkpoint(provenance.Receive, item), []string{"Idempotency-Key", item}
	list := "[" + receive + "," + checkpoint(provenance.Receive, other) + "]"
	f.refused(f.post(sitetest.Carrier, checkpoints, receive, key...), 422, provenance.CodeNotOffered)
	many := sitetest.Decode[api.Outcomes](t, f.post(sitetest.Carrier, checkpoints, list, key[0], item+"list"), 207)
	if many.Outcomes[0].Code != provenance.CodeNotOffered {
		t.Errorf("the list's first: %+v", many.Outcomes[0])
	}
	for _, id := range []string{item, other} {
		f.record(sitetest.Producer, fmt.Sprintf(`{"verb":"shipping","subjects":[%q],"to":"9521874000015","time":%q}`, id, time.Now().Format(time.RFC3339Nano)))
	}
	if r := f.post(sitetest.Carrier, checkpoints, receive, key...); r.StatusCode != 201 {
		t.Errorf("after it was shipped: %d %s", r.StatusCode, sitetest.Read(t, r))
	}
	many = sitetest.Decode[api.Outcomes](t, f.post(sitetest.Carrier, checkpoints, list, key[0], item+"list"), 207)
	if many.Outcomes[0].Status != chaincode.Duplicate || many.Outcomes[1].Status != chaincode.Accepted {
		t.Errorf("the list after it was shipped: %+v", many.Outcomes)
	}
}

// TestWhereabouts: what is packed is where its unit is, and before its first
// record it was nowhere.
func TestWhereabouts(t *testing.T) {
	f := open(t)
	items, unit := f.onTheWay()
	f.record(sitetest.Carrier, checkpoint(provenance.Receive, unit))
	where := "/api/v1/where/01/" + strings.TrimPrefix(items[0], "https://id.gs1.org/01/")
	var got struct{ Holder, Name string }
	if got = sitetest.Decode[struct{ Holder, Name string }](t, f.get(sitetest.Buyer, where), 200); got.Holder != "CarrierMSP" || got.Name != "Norder Freight" {
		t.Errorf("it is with %+v", got)
	}
	f.refused(f.get(sitetest.Buyer, where+"?at=2020-01-01T00:00:00Z"), 404, "not_found")
	if p := f.refused(f.get(sitetest.Buyer, where+"?at=yesterday"), 422, "bad_field"); p.Field != "at" {
		t.Errorf("field %q", p.Field)
	}
	f.refused(f.get(sitetest.Buyer, fmt.Sprintf("/api/v1/where/01/%s/21/NONE", gtin)), 404, "not_found")
}
