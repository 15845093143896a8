package gs1

import (
	"cmp"
	"slices"
	"strings"
)

// String is the URI of the link as it stands: its own host and prefix, data
// attributes and other parameters in their order, fragment. Every value is
// percent-encoded where it is not an unreserved character of RFC 3986.
func (l Link) String() string {
	var b strings.Builder
	b.WriteString(l.root() + l.Path())
	b.WriteString(l.query())
	if l.Fragment != "" {
		b.WriteString("#" + l.Fragment)
	}
	return b.String()
}

// root is what comes before the key.
func (l Link) root() string {
	return cmp.Or(l.Scheme, "https") + "://" + cmp.Or(l.Host, CanonicalHost) + l.Prefix
}

// Path is the part that identifies, "/01/…/21/…": key and qualifiers, escaped.
func (l Link) Path() string {
	var b strings.Builder
	writePair(&b, l.Key)
	for _, q := range l.Qualifiers {
		writePair(&b, q)
	}
	return b.String()
}

func writePair(b *strings.Builder, e Element) {
	b.WriteString("/" + e.AI + "/" + escape(e.Value))
}

func (l Link) query() string {
	var parts []string
	for _, a := range l.Attributes {
		parts = append(parts, a.AI+"="+escape(a.Value))
	}
	for _, p := range l.Params {
		if p.Bare {
			parts = append(parts, escape(p.Name))
			continue
		}
		parts = append(parts, escape(p.Name)+"="+escape(p.Value))
	}
	if len(parts) == 0 {
		return ""
	}
	return "?" + strings.Join(parts, "&")
}

// ID is the canonical URI of what the link identifies, without attributes:
// https://id.gs1.org/01/…/21/…. It is the same for every host that a label
// may have been printed for, so it is what to store and to compare.
func (l Link) ID() string { return "https://" + CanonicalHost + l.Path() }

// Constrained is the canonical URI in the form that EPCIS identifies things by
// (CBV 2.0, section 8.9): the key with the one qualifier that identifies most
// finely, and nothing else. A serial makes the batch redundant, so a label that
// carries both has the same constrained form as one with the serial alone.
// Qualifiers that no EPC has, such as a consumer product variant, are left out.
func (l Link) Constrained() string {
	c := Link{Key: l.Key}
	for _, q := range l.Qualifiers {
		switch q.AI {
		case "10", "21", "235", "254", "8011":
			c.Qualifiers = []Element{q}
		}
	}
	return c.ID()
}

// Canonical is the canonical URI with its data attributes, which come in the
// order of their identifiers. Host, prefix, other parameters and fragment do
// not belong to it.
func (l Link) Canonical() string {
	c := Link{Key: l.Key, Qualifiers: l.Qualifiers, Attributes: slices.Clone(l.Attributes)}
	slices.SortStableFunc(c.Attributes, func(a, b Element) int { return strings.Compare(a.AI, b.AI) })
	return c.String()
}

// WithHost is the same link on another host, without a prefix.
func (l Link) WithHost(host string) (Link, error) {
	if err := checkHost(host, 0); err != nil {
		return Link{}, err
	}
	l.Scheme, l.Host, l.Prefix = "https", strings.ToLower(host), ""
	return l, nil
}
