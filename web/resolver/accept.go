package resolver

import (
	"strconv"
	"strings"
)

// preference is one element of an Accept or Accept-Language header.
type preference struct {
	value string // lower case, without parameters
	q     float64
}

// maxPreferences bounds what is read of one header.
const maxPreferences = 64

// parsePreferences reads an Accept or Accept-Language header (RFC 9110, sections
// 12.5.1 and 12.5.4). What is not well formed is skipped.
func parsePreferences(header string) []preference {
	var out []preference
	for part := range strings.SplitSeq(header, ",") {
		value, params, _ := strings.Cut(part, ";")
		p := preference{strings.ToLower(strings.TrimSpace(value)), 1}
		for param := range strings.SplitSeq(params, ";") {
			name, text, ok := strings.Cut(param, "=")
			if !ok || strings.ToLower(strings.TrimSpace(name)) != "q" {
				continue
			}
			q, err := strconv.ParseFloat(strings.TrimSpace(text), 64)
			if err != nil || q < 0 || q > 1 || q != q {
				q = 0
			}
			p.q = q
		}
		if p.value != "" {
			out = append(out, p)
		}
		if len(out) == maxPreferences {
			break
		}
	}
	return out
}

// neutral is what a target is worth that does not say what it is, where the
// client has wishes: less than one that fits, more than one that does not.
const neutral = 0.0005

// mediaQuality is how much the client wants a media type: the most specific range
// that covers it decides. An absent header wants everything.
func mediaQuality(accept []preference, media string) float64 {
	if len(accept) == 0 {
		return 1
	}
	media = strings.ToLower(media)
	major, _, _ := strings.Cut(media, "/")
	best, q := 0, 0.0
	for _, p := range accept {
		weight := 0
		switch p.value {
		case media:
			weight = 3
		case major + "/*":
			weight = 2
		case "*/*", "*":
			weight = 1
		}
		if weight > best {
			best, q = weight, p.q
		}
	}
	if media == "" && best == 0 {
		return neutral
	}
	return q
}

// languageQuality is how much the client wants a language: by lookup in both
// directions (RFC 4647), so that en fits en-GB, and en-GB fits en a little less.
func languageQuality(accept []preference, languages []string) float64 {
	switch {
	case len(accept) == 0:
		return 1
	case len(languages) == 0:
		return neutral
	}
	best := 0.0
	for _, l := range languages {
		best = max(best, oneLanguage(accept, strings.ToLower(l)))
	}
	return best
}

func oneLanguage(accept []preference, tag string) float64 {
	primary, _, _ := strings.Cut(tag, "-")
	weight, q := 0, 0.0
	for _, p := range accept {
		wanted, _, _ := strings.Cut(p.value, "-")
		w, worth := 0, p.q
		switch {
		case p.value == tag:
			w = 4
		case p.value == primary:
			w = 3
		case wanted == primary: // another region of the same language
			w, worth = 2, p.q*0.9
		case p.value == "*":
			w = 1
		}
		if w > weight {
			weight, q = w, worth
		}
	}
	return q
}
