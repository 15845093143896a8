package linkstore

import (
	"fmt"
	"net/url"
	"regexp"
)

// Target is one link of one identity.
type Target struct {
	// LinkType is a URI such as [Pip], or a registered relation type such as
	// "alternate".
	LinkType string `json:"linkType"`
	// Href is an absolute http or https URL.
	Href string `json:"href"`
	// Title is for people; it must not be empty.
	Title string `json:"title"`
	// Media is the target's media type without parameters; "" when it is not
	// known or has several.
	Media string `json:"type,omitempty"`
	// Languages are those of the target, as "en" or "en-GB"; none means that
	// language does not matter.
	Languages []string `json:"hreflang,omitempty"`
	// Context are the contexts that it is meant for, such as countries; none
	// means all.
	Context []string `json:"context,omitempty"`
	// KeepQuery keeps the request's query string from being passed on ("fwqs":
	// false in a linkset).
	KeepQuery bool `json:"keepQuery,omitempty"`
	// Fallback marks a link that is followed only where no level has another
	// of its type: a general page of the operator's must not hide what a maker
	// registered for all items of a product.
	Fallback bool `json:"-"`
	// Page is the path under which the routes behind the resolver have the
	// target; "" for a target elsewhere. Who names its media type and no link
	// type is handed on to it, and spared the redirect.
	Page string `json:"-"`
}

// maxTargets is how many links one identity may have.
const maxTargets = 500

var (
	// relationForm is narrower than a URI, as GS1's linkset schema has it.
	relationForm = regexp.MustCompile(`^([a-z-]+|https?://[A-Za-z0-9._/]+)$`)
	mediaForm    = regexp.MustCompile(`^[A-Za-z0-9][\w!#$&^.+-]*/[A-Za-z0-9][\w!#$&^.+-]*$`)
	languageForm = regexp.MustCompile(`^[A-Za-z]{2}(-[A-Za-z]{2})?$`)
)

// CheckTargets checks the links that somebody registers for one identity: each
// must fit GS1's linkset schema, there may be one [DefaultLink] at most, and the
// same link may not come twice. The error names the first fault and the position
// of its target, counted from 1.
func CheckTargets(targets []Target) error {
	if len(targets) > maxTargets {
		return fmt.Errorf("%d links are more than %d", len(targets), maxTargets)
	}
	seen, defaults := map[string]bool{}, 0
	for i, t := range targets {
		if err := t.check(); err != nil {
			return fmt.Errorf("link %d: %w", i+1, err)
		}
		if t.LinkType == DefaultLink {
			defaults++
		}
		if defaults > 1 {
			return fmt.Errorf("link %d: there is one gs1:defaultLink already; alternatives are gs1:defaultLinkMulti", i+1)
		}
		key := fmt.Sprintf("%q %q %q %q %q", t.LinkType, t.Href, t.Media, t.Languages, t.Context)
		if seen[key] {
			return fmt.Errorf("link %d: the same link was given before", i+1)
		}
		seen[key] = true
	}
	return nil
}

func (t Target) check() error {
	u, err := url.Parse(t.Href)
	switch {
	case !relationForm.MatchString(t.LinkType) || t.LinkType == "anchor":
		return fmt.Errorf("%q is no link type: give a URI or a registered relation", t.LinkType)
	case ExpandLinkType(t.LinkType) != t.LinkType:
		return fmt.Errorf("the link type %q is written %q", t.LinkType, ExpandLinkType(t.LinkType))
	case err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Hostname() == "" || u.User != nil:
		return fmt.Errorf("%q is not an absolute http or https URL", t.Href)
	case !headerSafe(t.Href):
		return fmt.Errorf("%q holds characters that a URL escapes", t.Href)
	case t.Title == "" || len(t.Title) > 500:
		return fmt.Errorf("the link to %s needs a title of 1 to 500 bytes", t.Href)
	case t.Media != "" && !mediaForm.MatchString(t.Media):
		return fmt.Errorf("%q is no media type", t.Media)
	}
	for _, l := range t.Languages {
		if !languageForm.MatchString(l) {
			return fmt.Errorf("%q is no language such as en or en-GB", l)
		}
	}
	for _, c := range t.Context {
		if c == "" || len(c) > 100 {
			return fmt.Errorf("a context has 1 to 100 bytes")
		}
	}
	return nil
}

// headerSafe reports whether s can stand in a Location or Link header.
func headerSafe(s string) bool {
	for i := range len(s) {
		if c := s[i]; c <= ' ' || c >= 0x7f || c == '<' || c == '>' || c == '"' || c == '\\' {
			return false
		}
	}
	return true
}
