package minting_test

import (
	"bytes"
	"errors"
	"io"
	"os"
	"strings"
	"testing"

	"github.com/waymark/waymark/internal/minting"
)

const good = "09521873002003,WDN5C6QED1D13PY6,36,Kelp green\n"

func TestReadItemsNamesEveryBadRow(t *testing.T) {
	const header = "gtin,serial,size,color\n"
	for name, c := range map[string]struct {
		in   string
		want []string // line, column: and a part of the sentence
	}{
		"empty":             {"", []string{"line 1: the file is empty"}},
		"header alone":      {header, []string{"line 2: the file has no items"}},
		"missing column":    {"gtin,size\n09521873002003,36\n", []string{"line 1, serial: the column is missing"}},
		"unknown column":    {"gtin,serial,size,colour\n", []string{"line 1, colour: no such column"}},
		"column twice":      {"gtin,serial,size,size\n", []string{"line 1, size: the column stands twice"}},
		"wrong check digit": {header + good + "09521873002004,WPRYXVFJV4G8B8QF,36,x\n", []string{"line 3, gtin: ", "3"}},
		"duplicate serial":  {header + good + good, []string{"line 3, serial: WDN5C6QED1D13PY6 stands on line 2 already"}},
		"short serial":      {header + "09521873002003,A1,36,x\n", []string{"line 2, serial: ", "at least 16"}},
		"bad character":     {header + "09521873002003,WDN5C6QED1D13PY{,36,x\n", []string{"line 2, serial: "}},
		"missing field":     {header + "09521873002003,WDN5C6QED1D13PY6,36\n", []string{"line 2: it has 3 fields, the header has 4"}},
		"no size":           {header + "09521873002003,WDN5C6QED1D13PY6,,x\n", []string{"line 2, size: "}},
		"open quote":        {header + "\"09521873002003,WDN5\n", []string{"line 2: "}},
		"counting serials":  {header + "09521873002003,WDN5C6QED1D10001,36,x\n09521873002003,WDN5C6QED1D10002,36,x\n09521873002003,WDN5C6QED1D10003,36,x\n", []string{"the serials count up"}},
		"two bad rows":      {header + "1,WDN5C6QED1D13PY6,36,x\n09521873002003,!,36,x\n", []string{"line 2, gtin: ", "and 1 more"}},
	} {
		t.Run(name, func(t *testing.T) {
			items, err := minting.ReadItems(strings.NewReader(c.in))
			var bad *minting.InvalidFile
			if !errors.As(err, &bad) {
				t.Fatalf("%d items, error %v; want *InvalidFile", len(items), err)
			}
			for _, part := range c.want {
				if !strings.Contains(err.Error(), part) {
					t.Errorf("error %q does not say %q", err, part)
				}
			}
		})
	}
}

func TestReadItemsAcceptsWhatSpreadsheetsWrite(t *testing.T) {
	items, err := minting.ReadItems(strings.NewReader("\ufeffSerial, GTIN ,size\r\n\"WDN5C6QED1D13PY6\",9521873002003,36\r\n"))
	if err != nil {
		t.Fatal(err)
	}
	if got, want := items[0].URI(), "https://id.gs1.org/01/09521873002003/21/WDN5C6QED1D13PY6"; got != want {
		t.Errorf("item %s; want %s", got, want)
	}
}

// endless is a 10 GB line; it fails the test when too much of it is read.
type endless struct{ read int64 }

func (e *endless) Read(p []byte) (int, error) {
	if e.read += int64(len(p)); e.read > 10<<30 {
		return 0, io.EOF
	}
	for i := range p {
		p[i] = 'a'
	}
	return len(p), nil
}

func TestReadItemsStopsAtALongLine(t *testing.T) {
	long := &endless{}
	_, err := minting.ReadItems(io.MultiReader(strings.NewReader("gtin,serial,size\n"), long))
	if err == nil || !strings.Contains(err.Error(), "line 2: the line is longer than 65536 bytes") {
		t.Errorf("error %v", err)
	}
	if long.read > 1<<20 {
		t.Errorf("read %d bytes of the line", long.read)
	}
}

func TestReadTemplate(t *testing.T) {
	text, err := os.ReadFile("../../examples/skerry-2.passport.json")
	if err != nil {
		t.Fatal(err)
	}
	tmpl, err := minting.ReadTemplate(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	if got := tmpl.Name(); got != "Tideline Skerry 2 coastal walking shoe" {
		t.Errorf("name %q", got)
	}
	for name, c := range map[string]struct{ old, new, want string }{
		"shares":       {`"gs1:textileMaterialPercentage": 41`, `"gs1:textileMaterialPercentage": 61`, "the shares make 120 %"},
		"maker's GLN":  {`"gs1:globalLocationNumber": "95218730`, `"gs1:globalLocationNumber": "95218731`, "gs1:globalLocationNumber"},
		"origin":       {`"gs1:countryCode": "TH"`, `"gs1:countryCode": "Thailand"`, "gs1:textileMaterial[3]/gs1:countryOfOrigin"},
		"certificate":  {`"gs1:certificationEndDate": "2027-02-28"`, `"gs1:certificationEndDate": "2020-02-28"`, "gs1:certification[0]: ends on"},
		"item's field": {`"type": [`, `"gs1:gtin": "09521873002003", "type": [`, "gs1:gtin: differs from item to item"},
		"twice":        {`"type": [`, `"eutex:pfasFree": false, "type": [`, "stands twice"},
		"not JSON":     {`{`, `[`, "the passport: "},
	} {
		t.Run(name, func(t *testing.T) {
			changed := strings.Replace(string(text), c.old, c.new, 1)
			if changed == string(text) {
				t.Fatalf("the example no longer says %s", c.old)
			}
			_, err := minting.ReadTemplate(strings.NewReader(changed))
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("error %v; want %q", err, c.want)
			}
		})
	}
}

func FuzzReadItems(f *testing.F) {
	f.Add([]byte("gtin,serial,size,color\n" + good))
	f.Add([]byte("\ufeffserial,gtin,size\r\n\"a\"\"b\",1,\"\n\"\r\n"))
	f.Fuzz(func(t *testing.T, text []byte) {
		items, err := minting.ReadItems(bytes.NewReader(text))
		if (err == nil) == (len(items) == 0) {
			t.Fatalf("%d items with error %v", len(items), err)
		}
		for _, i := range items {
			i.URI() // panics on an item that was not checked
		}
	})
}

func FuzzReadTemplate(f *testing.F) {
	f.Add([]byte(`{"gs1:productName":"x","gs1:textileMaterial":[{"gs1:textileMaterialPercentage":100}]}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		if tmpl, err := minting.ReadTemplate(bytes.NewReader(text)); err == nil {
			tmpl.Name()
		}
	})
}
