package epcis

import (
	"encoding/json"
	"net/url"
	"os/exec"
	"strings"
	"testing"
	"time"
)

func TestCompareVersions(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want int
	}{{"2.0", "2.0.0", 0}, {"2", "2.0.0", 0}, {"1.2", "2.0", -1}, {"2.0.1", "2", 1}, {"10.0", "9.9", 1}} {
		if got := compareVersions(c.a, c.b); (got > 0) != (c.want > 0) || (got < 0) != (c.want < 0) {
			t.Errorf("%s against %s: %d", c.a, c.b, got)
		}
	}
}

func FuzzExtensions(f *testing.F) {
	f.Add("example-epc-ext=http://org1.example.com/epcis/,\nexample2=http://vendor.example.com/epcis/")
	f.Add("=,a=b,,x=y:z=")
	f.Fuzz(func(t *testing.T, header string) { extensions(header) })
}

// TestImports: the binding stands on the repository, and knows no ledger's
// implementation.
func TestImports(t *testing.T) {
	out, err := exec.Command("go", "list", "-deps", ".").Output()
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range strings.Fields(string(out)) {
		for _, not := range []string{"waymark/cmd/", "waymark/internal/app", "waymark/internal/custody/", "waymark/internal/evm", "go-ethereum", "fabric-gateway"} {
			if strings.Contains(path, not) {
				t.Errorf("it reaches %s", path)
			}
		}
	}
}

// FuzzControls: what a stranger writes about a subscription is taken or refused.
func FuzzControls(f *testing.F) {
	f.Add("stream=true&initialRecordTime=2020-04-04T20:33:31.116-06:00", `{"dest":"https://a.example","schedule":{"hour":1,"minute":"[0-5],9"}}`)
	f.Add("second=0&reportIfEmpty=maybe", `{"schedule":null,"stream":true}`)
	f.Fuzz(func(t *testing.T, query, body string) {
		if values, err := url.ParseQuery(query); err == nil {
			if k, err := streamControls(values); err == nil {
				_ = k.check(time.Unix(0, 0))
			}
		}
		var b subscriptionRequest
		_ = json.Unmarshal([]byte(body), &b)
	})
}
