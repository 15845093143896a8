package api_test

import (
	"encoding/json"
	"fmt"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/web/site/sitetest"
)

// TestOneGate: an item that was not minted does not come into being, whichever way
// its commissioning comes in; the commissioning of a minted batch is what stands.
func TestOneGate(t *testing.T) {
	f := open(t)
	item := f.item()
	never := item[:len(item)-6] + "-NEVER"
	event := func(subject string) string {
		return fmt.Sprintf(`{"@context":["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld"],"type":"ObjectEvent","eventTime":%q,
			"eventTimeZoneOffset":"+00:00","epcList":[%q],"action":"ADD","bizStep":"commissioning","disposition":"active"}`,
			time.Now().UTC().Format("2006-01-02T15:04:05.000Z"), subject)
	}
	document := func(events ...string) string {
		return `{"@context":["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld"],"type":"EPCISDocument","schemaVersion":"2.0",
			"creationDate":"2026-01-01T00:00:00Z","epcisBody":{"eventList":[` + strings.Join(events, ",") + `]}}`
	}
	f.refused(f.post(sitetest.Producer, checkpoints, checkpoint(provenance.Commission, never)), 422, "mint_commissions")
	list := sitetest.Read(t, f.post(sitetest.Producer, checkpoints, "["+checkpoint(provenance.Commission, never)+"]"))
	if !strings.Contains(list, "mint_commissions") {
		t.Errorf("in a list: %s", list)
	}
	mark := `"waymark:batch":{"contract":"eip155:1:0x0000000000000000000000000000000000000001","issuer":"0x0000000000000000000000000000000000000001","root":"` +
		strings.Repeat("00", 32) + `","size":1,"first":0}`
	marked := strings.Replace(strings.Replace(event(never), `"action"`, mark+`,"action"`, 1), `epcis-context.jsonld"`, `epcis-context.jsonld",{"waymark":"urn:waymark:"}`, 1)
	for name, ask := range map[string][2]string{
		"an event":                        {"/epcis/events", event(never)},
		"an event with an invented batch": {"/epcis/events", marked},
		"a document":                      {"/epcis/capture", document(event(never))},
	} {
		r := f.post(sitetest.Producer, ask[0], ask[1])
		if text := sitetest.Read(t, r); r.StatusCode != 400 || !strings.Contains(text, `"code":"mint_commissions"`) {
			t.Errorf("%s: %d %s, want it refused as mint_commissions", name, r.StatusCode, text)
		}
	}
	f.refused(f.get(sitetest.Buyer, "/api/v1/custody/"+strings.TrimPrefix(never, "https://id.gs1.org/")), 404, "not_found")

	// The batch's own event, sent again, is the one that stands.
	var found struct {
		Body struct {
			Results struct {
				Body struct {
					List []json.RawMessage `json:"eventList"`
				} `json:"resultsBody"`
			} `json:"queryResults"`
		} `json:"epcisBody"`
	}
	query := "/epcis/events?EQ_bizStep=commissioning&MATCH_epc=" + url.QueryEscape(item)
	if err := json.Unmarshal([]byte(sitetest.Read(t, f.get(sitetest.Producer, query))), &found); err != nil || len(found.Body.Results.Body.List) != 1 {
		t.Fatalf("the commissioning of %s: %+v, %v", item, found, err)
	}
	own := found.Body.Results.Body.List[0]
	withContext := strings.Replace(string(own), "{", `{"@context":["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld",{"waymark":"urn:waymark:"}],`, 1)
	if r := f.post(sitetest.Producer, "/epcis/events", withContext); r.StatusCode != 201 {
		t.Errorf("the minted batch's own event again: %d %s", r.StatusCode, sitetest.Read(t, r))
	}
	// A unit has no token.
	if o := sitetest.Decode[chaincode.Outcome](t, f.post(sitetest.Producer, checkpoints, checkpoint(provenance.Commission, newUnit(t))), 201); len(o.Records) != 1 {
		t.Errorf("a unit: %+v", o)
	}
	f.refused(f.post(sitetest.Carrier, checkpoints, checkpoint(provenance.Commission, newUnit(t))), 403, provenance.CodeNotIssuer)
}

// TestLateObservation: the answer says that an observation came late, and the path
// holds it with its time.
func TestLateObservation(t *testing.T) {
	f := open(t)
	item := f.item()
	for _, ago := range []time.Duration{10 * time.Minute, 2 * time.Hour, 50 * time.Hour} {
		at := time.Now().Add(-ago)
		o := sitetest.Decode[chaincode.Outcome](t, f.post(sitetest.Producer, checkpoints, checkpointAt(at, provenance.Note, item)), 201)
		if !o.Late || o.Status != chaincode.Accepted {
			t.Errorf("seen %s ago: %+v, want it accepted as late", ago, o)
		}
	}
	text := sitetest.Read(t, f.get(sitetest.Buyer, "/api/v1/custody/"+strings.TrimPrefix(item, "https://id.gs1.org/")))
	if strings.Count(text, `"late":true`) != 3 || strings.Contains(text, "violations") {
		t.Errorf("the path: %s", text)
	}
}
