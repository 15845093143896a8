package gs1

import (
	"errors"
	"strings"
	"testing"
)

// The vectors were made by another implementation, so they pin the format and
// not only that we can read what we write.
func TestCompressVectors(t *testing.T) {
	var vectors []struct{ URI, Compressed string }
	golden(t, "compressed.json", &vectors)
	for _, v := range vectors {
		l, err := Parse(v.URI)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := Compress(l); err != nil || got != v.Compressed {
			t.Errorf("%s\n got %s, %v\nwant %s", v.URI, got, err, v.Compressed)
		}
		back, err := Decompress(v.Compressed)
		if err != nil || back.Canonical() != l.Canonical() {
			t.Errorf("%s is unpacked to %s, %v, want %s", v.Compressed, back.Canonical(), err, l.Canonical())
		}
	}
}

func TestCompressRoundTrips(t *testing.T) {
	for _, uri := range []string{
		"https://example.com/01/09506000134352/21/00001",
		"https://example.com/01/09506000134352/21/0",
		"https://example.com/01/09506000134352?3922=0299&37=00",
		"https://example.com/255/401234567890104711",
		"https://example.com/417/9506000134376/7040/1ABC",
		"https://example.com/01/09506000134352/235/123ABC",
		"https://example.com/01/09506000134352/235/123ABC?10=LOT7",
		"https://example.com/415/9506000134376/8020/" + strings.Repeat("9", 25),
		"https://example.com/01/09506000134352?99=" + strings.Repeat("7", 90) + "&98=" + strings.Repeat("z", 90),
		"https://example.com/00/106141412345678908?02=09506000134352&37=25&4309=02790858483015297971&4324=2612312359&4307=DE&4330=002100-&4332=002100",
		"http://example.com:81/a/b/01/09506000134352/10/A?17=261231&linkType=x&flag#frag",
		"https://example.com/8013/1987654Ad4X4bL5ttr2310c2K?8030=aZ0-_%3D",
	} {
		l, err := Parse(uri)
		if err != nil {
			t.Fatal(err)
		}
		for name, compress := range map[string]func(Link) (string, error){"whole": Compress, "behind the key": CompressBehindKey} {
			if name != "whole" && len(l.Elements()) == 1 {
				continue
			}
			got, err := compress(l)
			if err != nil {
				t.Errorf("%s, %s: %v", uri, name, err)
				continue
			}
			back, err := Decompress(got)
			if err != nil || back.Canonical() != l.Canonical() || back.Host != l.Host || back.Scheme != l.Scheme ||
				back.Prefix != l.Prefix || back.Fragment != l.Fragment || len(back.Params) != len(l.Params) {
				t.Errorf("%s, %s: %s is unpacked to %s, %v", uri, name, got, back, err)
			}
		}
	}
	// A batch may stand in the query string; unpacked, it is a qualifier.
	l, err := Parse("https://example.com/01/09506000134352?10=LOT7")
	if err != nil {
		t.Fatal(err)
	}
	got, err := Compress(l)
	back, backErr := Decompress(got)
	if err != nil || backErr != nil || back.ID() != "https://id.gs1.org/01/09506000134352/10/LOT7" {
		t.Errorf("%s, %v, %v, %v", got, err, back, backErr)
	}
	if _, err := CompressBehindKey(Link{Key: Element{"01", "09506000134352"}}); !errors.Is(err, &Error{Rule: RuleCompression}) {
		t.Error(err)
	}
	if _, err := Compress(Link{Key: Element{"01", "1"}}); !errors.Is(err, &Error{Rule: RuleLength}) {
		t.Error(err)
	}
}

// A packer that writes digits as a number whatever they start with, as some
// do, still packs the length: the zeros come back.
func TestDecompressKeepsLeadingZeros(t *testing.T) {
	l, err := Decompress("https://example.com/gAQPDfbFlm9OA")
	if err != nil || l.Key.Value != "061414112345400" {
		t.Errorf("unpacked to %v, %v", l.Key, err)
	}
	got, err := Compress(l)
	if err != nil || got == "https://example.com/gAQPDfbFlm9OA" {
		t.Errorf("packed as %s, %v: decoders that lose zeros would misread it", got, err)
	}
}

// Other people pack their own parameters too, behind the nibble F.
func TestDecompressForeignParameters(t *testing.T) {
	var p packer
	p.code("01")
	ai, _ := Lookup("01")
	p.value(ai, "09506000134352")
	p.code("F")
	p.uint(2, 7)
	p.uint(strings.IndexByte(base64URL, 'k'), 6)
	p.uint(strings.IndexByte(base64URL, '1'), 6)
	p.text("v/w", 7)
	l, err := Decompress("https://example.com/" + p.base64() + "?x=y")
	if err != nil || l.Canonical() != "https://id.gs1.org/01/09506000134352" {
		t.Fatal(l, err)
	}
	if len(l.Params) != 2 || l.Params[0] != (Param{Name: "k1", Value: "v/w"}) || l.Params[1] != (Param{Name: "x", Value: "y"}) {
		t.Errorf("parameters are %v", l.Params)
	}
}

func TestDecompressErrors(t *testing.T) {
	for in, want := range map[string]failure{
		"https://example.com/":                           {Rule: RuleCompression, Pos: 20},
		"https://example.com":                            {Rule: RuleCompression, Pos: 19},
		"https://example.com/AR.k":                       {Rule: RuleCompression, Pos: 22},
		"https://example.com/ARFKk4XB":                   {Rule: RuleCompression, Pos: 28},
		"https://example.com/ARFKk4XBpA":                 {Rule: RuleCheckDigit, Pos: 21, AI: "01"},
		"https://example.com/_____w":                     {Rule: RuleCompression, Pos: 26},
		"https://example.com/qqqqqq":                     {Rule: RuleCompression, Pos: 21},
		"https://example.com/mQ":                         {Rule: RuleCompression, Pos: 22},
		"https://example.com/ARFKk4XBoA?21=x":            {Rule: RuleAttribute, Pos: 31, AI: "21"},
		"https://example.com/01/09506000134352":          {Rule: RuleCheckDigit},
		"https://example.com/ARFKk4XBoA/ARFKk4XBoA?01=1": {Rule: RuleRepeated, Pos: 42, AI: "01"},
		"https://example.com/AAAA":                       {Rule: RuleCompression, Pos: 24},
		"ftp://example.com/ARFKk4XBoA":                   {Rule: RuleScheme},
	} {
		t.Run(in, func(t *testing.T) {
			_, err := Decompress(in)
			var e *Error
			if !errors.As(err, &e) {
				t.Fatalf("got %v", err)
			}
			if want.Rule == RuleCheckDigit && want.Pos == 0 {
				return // an uncompressed link: any refusal will do
			}
			checkFailure(t, err, want)
		})
	}
}

func FuzzDecompress(f *testing.F) {
	for _, s := range []string{"ARFKk4XBoA", "DBFKk4XBoFG9W33e", "GhFKk4XBoMhZyfbJvs0Cf43kSEVGIGABhg", "01/09506000134352/IYJ", "gAMBHftTtvkA"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, path string) {
		in := "https://h/" + path
		l, err := Decompress(in)
		if err != nil {
			mustBeTyped(t, in, err)
			return
		}
		if err := l.Validate(); err != nil {
			t.Fatalf("%q: unpacked to an invalid link: %v", in, err)
		}
		again, err := Compress(l)
		if err != nil {
			t.Fatalf("%q: %s cannot be packed again: %v", in, l, err)
		}
		back, err := Decompress(again)
		if err != nil || !sameElements(back.Elements(), l.Elements()) {
			t.Fatalf("%q: %s is unpacked to %s, %v", in, again, back, err)
		}
	})
}

// Whatever Parse reads survives compression.
func FuzzCompress(f *testing.F) {
	f.Add("https://example.com/01/09506000134352/10/A/21/0001?17=261231&3922=0299")
	f.Add("https://example.com/8003/00614141123452400")
	f.Add("https://example.com/415/9506000134376/8020/REF-1?99=a%2Fb")
	f.Fuzz(func(t *testing.T, in string) {
		l, err := Parse(in)
		if err != nil {
			return
		}
		_, err = Compress(l)
		segments := strings.Split(l.Prefix, "/")
		if ai, ok := Lookup(segments[max(len(segments)-2, 0)]); ok && ai.Key {
			return // it may not be read back
		}
		if err != nil {
			t.Fatalf("%q: %v", in, err)
		}
	})
}
