package gs1

import (
	"errors"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"
)

// mustBeTyped checks that a refusal is an *Error with a place in the input.
func mustBeTyped(t *testing.T, in string, err error) {
	t.Helper()
	var e *Error
	if !errors.As(err, &e) {
		t.Fatalf("%q: %v is not an *Error", in, err)
	}
	if e.Pos < 0 || e.Pos > len(in) || e.Rule == "" || e.Detail == "" {
		t.Fatalf("%q: %#v has no place or rule", in, e)
	}
	if utf8.ValidString(in) && !utf8.ValidString(strings.ToValidUTF8(e.Error(), "")) {
		t.Fatalf("%q: %q is not text", in, e.Error())
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{
		"https://example.com/01/09506000134352/10/A/21/1?17=261231&linkType=all;x#f",
		"HTTP://[2001:db8::1]:80/a/414/9506000134376/254/a%2Fb", "https://a/8003/00614141123452400?=&=x&%3D=1",
		"https://id.gs1.org/01/09506000134352?99=a%20b&98=c+d", "https://x/00/106141412345678908?02=09506000134352&37=25",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, in string) {
		l, err := Parse(in)
		if err != nil {
			mustBeTyped(t, in, err)
			loose, err := tolerant.Parse(in)
			if err != nil {
				mustBeTyped(t, in, err)
				return
			}
			l = loose
		}
		if err := l.Validate(); err != nil {
			t.Fatalf("%q: read as an invalid link: %v", in, err)
		}
		again, err := tolerant.Parse(l.String())
		if err != nil || !reflect.DeepEqual(l, again) {
			t.Fatalf("%q: %q reads back as %#v, %v, want %#v", in, l.String(), again, err, l)
		}
		canonical, err := Parse(l.Canonical())
		if err != nil || canonical.Canonical() != l.Canonical() || canonical.ID() != l.ID() {
			t.Fatalf("%q: canonical %q is not stable: %v", in, l.Canonical(), err)
		}
	})
}

func FuzzParseElementString(f *testing.F) {
	for _, s := range []string{"010950600013435221ABC", "\x1d0109506000134352\x1d10A\x1d21B\x1d", "3103000195", "8006040123451234560102"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, in string) {
		elements, err := ParseElementString(in)
		if err != nil {
			mustBeTyped(t, in, err)
			return
		}
		s, err := BuildElementString(elements)
		if err != nil {
			t.Fatalf("%q: %v cannot be built: %v", in, elements, err)
		}
		again, err := ParseElementString(s)
		if err != nil || !reflect.DeepEqual(elements, again) {
			t.Fatalf("%q: %q reads back as %v, %v", in, s, again, err)
		}
	})
}

func FuzzParseBracketed(f *testing.F) {
	for _, s := range []string{"(01)09506000134352(21)ABC", " (10)A(b) (21)c ", "(253)4012345000054987", "(99)(x)"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, in string) {
		elements, err := ParseBracketed(in)
		if err != nil {
			mustBeTyped(t, in, err)
			return
		}
		s, err := BuildBracketed(elements)
		if err != nil {
			t.Fatalf("%q: %v cannot be built: %v", in, elements, err)
		}
		again, err := ParseBracketed(s)
		if err != nil || !reflect.DeepEqual(elements, again) {
			t.Fatalf("%q: %q reads back as %v, %v", in, s, again, err)
		}
	})
}

func FuzzFromEPC(f *testing.F) {
	for _, s := range []string{
		"urn:epc:id:sgtin:0614141.107346.2017", "urn:epc:id:sgln:0614141.12345.0", "urn:epc:idpat:grai:0614141.12345.*",
		"urn:epc:id:itip:4012345.012345.01.02.987", "urn:epc:id:cpi:0614141.A%2FB%231.1", "urn:epc:class:lgtin:4012345.012345.A",
		"urn:epc:id:giai:0614141.a.b", "urn:epc:id:ginc:0614141.xyz",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, in string) {
		l, err := FromEPC(in)
		if err != nil {
			mustBeTyped(t, in, err)
			return
		}
		if err := l.Validate(); err != nil {
			t.Fatalf("%q: read as an invalid link: %v", in, err)
		}
		prefix := strings.IndexByte(in[strings.LastIndexByte(in[:strings.IndexByte(in, '.')], ':')+1:], '.')
		urn, err := ToEPC(l, prefix)
		if err != nil {
			t.Fatalf("%q: %s has no EPC: %v", in, l.ID(), err)
		}
		again, err := FromEPC(urn)
		if err != nil || !reflect.DeepEqual(l, again) {
			t.Fatalf("%q: %q reads back as %v, %v", in, urn, again, err)
		}
	})
}

func FuzzParseAny(f *testing.F) {
	for _, s := range []string{
		"https://example.com/01/09506000134352/21/1", "(01)09506000134352(21)1(8040)123456789012345",
		"]C1010950600013435221A\x1d17261231", "]E09506000134352", "urn:epc:id:sscc:0614141.1234567890", " 9506000134352\r\n",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, in string) {
		l, err := ParseAny(in)
		if err != nil {
			mustBeTyped(t, in, err)
			return
		}
		again, err := ParseAny(l.ID())
		if err != nil || again.ID() != l.ID() {
			t.Fatalf("%q: %s reads back as %s, %v", in, l.ID(), again.ID(), err)
		}
		if _, err := Parse(l.Constrained()); err != nil {
			t.Fatalf("%q: constrained form %s: %v", in, l.Constrained(), err)
		}
	})
}

func FuzzValidate(f *testing.F) {
	f.Add("8007", "DE89370400440532013000")
	f.Add("8110", "106141416543213150110120")
	f.Add("7258", "1/2")
	f.Add("4309", "02790858483015297971")
	f.Fuzz(func(t *testing.T, code, value string) {
		ai, ok := Lookup(code)
		if !ok {
			return
		}
		if err := ai.Validate(value); err != nil {
			mustBeTyped(t, value, err)
		} else if n := len(value); n < ai.MinLen() || n > ai.MaxLen() {
			t.Fatalf("(%s)%s has %d characters", code, value, n)
		}
	})
}

func BenchmarkParse(b *testing.B) {
	for b.Loop() {
		if _, err := Parse("https://example.com/01/09506000134352/10/LOT7/21/32aB?17=261231"); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkFromEPC(b *testing.B) {
	for b.Loop() {
		if _, err := FromEPC("urn:epc:id:sgtin:0614141.107346.2017"); err != nil {
			b.Fatal(err)
		}
	}
}
