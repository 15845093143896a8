package epcis

import (
	"encoding/json"
	"go/parser"
	"go/token"
	"net/netip"
	"net/url"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func TestPublicAddresses(t *testing.T) {
	for address, want := range map[string]bool{
		"93.184.215.14": true, "2606:2800:21f:cb07:6820:80da:af6b:8b2c": true, "8.8.8.8": true,
		"127.0.0.1": false, "::1": false, "10.0.0.1": false, "172.16.0.1": false, "192.168.1.1": false, "169.254.169.254": false,
		"100.64.0.1": false, "0.0.0.0": false, "::": false, "fe80::1": false, "fc00::1": false, "224.0.0.1": false, "255.255.255.255": false,
		"::ffff:127.0.0.1": false, "::ffff:10.0.0.1": false, "64:ff9b::7f00:1": false, "2002:7f00:1::": false, "198.18.0.1": false,
		"203.0.113.9": false, "2001:db8::1": false,
	} {
		err := publicOnly("tcp", netip.AddrPortFrom(netip.MustParseAddr(address), 443).String(), nil)
		if (err == nil) != want {
			t.Errorf("%s: %v", address, err)
		}
	}
}

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

// TestImports: the binding declares what it needs of the rest of the house.
func TestImports(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil || len(files) < 10 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ImportsOnly)
		if err != nil {
			t.Fatal(err)
		}
		for _, i := range f.Imports {
			if path := strings.Trim(i.Path.Value, `"`); strings.Contains(path, "waymark/internal/") || strings.HasSuffix(path, "waymark/chaincode") || strings.HasSuffix(path, "waymark/web") {
				t.Errorf("%s imports %s", file, path)
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
		var b subscriptionBody
		_ = json.Unmarshal([]byte(body), &b)
	})
}
