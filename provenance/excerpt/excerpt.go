// Package excerpt cuts texts that people read. It never cuts inside of what they
// see as one character: a letter with its accents, an emoji of several parts, a
// flag. Texts that are no valid UTF-8 are cut between bytes.
//
// It knows the joining characters of Unicode, not the whole of its annex 29: an
// unknown cluster is cut between two code points, never within one.
package excerpt

import (
	"unicode"
	"unicode/utf8"
)

// Of keeps at most n bytes of s and says with an ellipsis that more was there.
func Of(s string, n int) string {
	if len(s) <= n {
		return s
	}
	return Prefix(s, n) + "…"
}

// Prefix is the longest start of s that has at most n bytes and ends between two
// characters. Where the first character alone is longer, it ends between two
// code points: whoever sends a letter with a thousand accents gets no more bytes.
func Prefix(s string, n int) string {
	if n >= len(s) {
		return s
	}
	for end := n; end > 0; end-- {
		if !within(s, end) && !joined(s, end) {
			return s[:end]
		}
	}
	for n > 0 && within(s, n) {
		n--
	}
	return s[:max(n, 0)]
}

// within reports whether i lies inside of a code point.
func within(s string, i int) bool {
	for start := max(0, i-utf8.UTFMax+1); start < i; start++ {
		if _, size := utf8.DecodeRuneInString(s[start:]); start+size > i {
			return true
		}
	}
	return false
}

// Code points that join what stands around them.
const (
	joiner        = '\u200d'
	firstSkinTone = '\U0001F3FB'
	lastSkinTone  = '\U0001F3FF'
	firstFlag     = '\U0001F1E6' // regional indicators, of which two are a flag
	lastFlag      = '\U0001F1FF'
	firstJamo     = '\u1160' // vowels and finals of decomposed Hangul
	lastJamo      = '\u11ff'
)

// joined reports whether the code points before and behind i are one character.
func joined(s string, i int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:i])
	after, _ := utf8.DecodeRuneInString(s[i:])
	switch {
	case before == joiner, after == joiner, unicode.Is(unicode.M, after):
		return true
	case after >= firstSkinTone && after <= lastSkinTone, after >= firstJamo && after <= lastJamo:
		return true
	}
	return isFlag(after) && flagsBefore(s[:i])%2 == 1
}

func isFlag(r rune) bool { return r >= firstFlag && r <= lastFlag }

// flagsBefore counts the regional indicators at the end of s.
func flagsBefore(s string) (n int) {
	for {
		r, size := utf8.DecodeLastRuneInString(s)
		if !isFlag(r) {
			return n
		}
		n, s = n+1, s[:len(s)-size]
	}
}
