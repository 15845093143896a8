package excerpt_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/waymark/waymark/provenance/excerpt"
)

func TestPrefix(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		n    int
		want string
	}{
		"short":            {"abc", 5, "abc"},
		"ASCII":            {"abcdef", 3, "abc"},
		"nothing":          {"abc", 0, ""},
		"below nothing":    {"abc", -1, ""},
		"umlaut":           {"aßb", 2, "a"},
		"behind an umlaut": {"aßb", 3, "aß"},
		"Chinese":          {"鞋鞋鞋", 8, "鞋鞋"},
		"combining accent": {"ae\u0301b", 2, "a"},
		"accent kept":      {"ae\u0301b", 4, "ae\u0301"},
		"emoji":            {"a👟", 4, "a"},
		"family":           {"a👨‍👩‍👧b", 10, "a"},
		"skin tone":        {"a👍🏽b", 6, "a"},
		"flag":             {"a🇵🇹🇩🇪", 6, "a"},
		"second flag":      {"a🇵🇹🇩🇪", 13, "a🇵🇹"},
		"Hangul in parts":  {"a\u1112\u1161\u11ab", 7, "a"},
		"Hindi":            {"नमस्ते", 8, "नम"},
		"accents alone":    {"e" + strings.Repeat("\u0301", 50), 4, "e\u0301"},
		"no UTF-8":         {"\x80\x80\x80\x80\x80\x80", 5, "\x80\x80\x80\x80\x80"},
		"a cut rune":       {"ab\xe9\x9e", 3, "ab\xe9"},
	} {
		if got := excerpt.Prefix(c.text, c.n); got != c.want {
			t.Errorf("%s: %q cut to %d is %q, not %q", name, c.text, c.n, got, c.want)
		}
	}
}

func TestOf(t *testing.T) {
	if got := excerpt.Of("鞋鞋鞋", 9); got != "鞋鞋鞋" {
		t.Errorf("what fits is %q", got)
	}
	if got := excerpt.Of("鞋鞋鞋", 8); got != "鞋鞋…" {
		t.Errorf("what does not fit is %q", got)
	}
}

func FuzzPrefix(f *testing.F) {
	f.Add("a👨‍👩‍👧b🇵🇹🇩🇪e\u0301\xff", 7)
	f.Fuzz(func(t *testing.T, s string, n int) {
		got := excerpt.Prefix(s, n)
		if !strings.HasPrefix(s, got) || len(got) > max(n, 0) {
			t.Fatalf("%q cut to %d is %q", s, n, got)
		}
		if utf8.ValidString(s) && !utf8.ValidString(got) {
			t.Fatalf("%q cut to %d is %q: within a code point", s, n, got)
		}
		if n > utf8.UTFMax && len(s) > n && got == "" {
			t.Fatalf("nothing is left of %q", s)
		}
	})
}
