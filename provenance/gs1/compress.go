package gs1

import (
	"slices"
	"strings"
)

// together lists the sequences of identifiers that have a two-digit code of
// their own (GS1 Digital Link 1.1, section 7.6), in the standard's order:
// where two save as much, the first is taken.
var together = []struct {
	code     string
	sequence []string
}{
	{"0A", []string{"01", "22"}}, {"0B", []string{"01", "10"}}, {"0C", []string{"01", "21"}},
	{"0D", []string{"01", "17"}}, {"0E", []string{"01", "7003"}}, {"0F", []string{"01", "30"}},
	{"1A", []string{"01", "10", "21", "17"}}, {"1B", []string{"01", "15"}}, {"1C", []string{"01", "11"}},
	{"1D", []string{"01", "16"}}, {"1E", []string{"01", "91"}}, {"1F", []string{"01", "10", "15"}},
	{"2A", []string{"01", "3100"}}, {"2B", []string{"01", "3101"}}, {"2C", []string{"01", "3102"}},
	{"2D", []string{"01", "3103"}}, {"2E", []string{"01", "3104"}}, {"2F", []string{"01", "3105"}},
	{"3A", []string{"01", "3200"}}, {"3B", []string{"01", "3201"}}, {"3C", []string{"01", "3202"}},
	{"3D", []string{"01", "3203"}}, {"3E", []string{"01", "3204"}}, {"3F", []string{"01", "3205"}},
	{"9A", []string{"8010", "8011"}}, {"9B", []string{"8017", "8019"}}, {"9C", []string{"8018", "8019"}},
	{"9D", []string{"414", "254"}},
	{"A0", []string{"01", "3920"}}, {"A1", []string{"01", "3921"}}, {"A2", []string{"01", "3922"}},
	{"A3", []string{"01", "3923"}}, {"A4", []string{"01", "3924"}}, {"A5", []string{"01", "3925"}},
	{"A6", []string{"01", "3926"}}, {"A7", []string{"01", "3927"}}, {"A8", []string{"01", "3928"}},
	{"A9", []string{"01", "3929"}},
	{"C0", []string{"255", "3900"}}, {"C1", []string{"255", "3901"}}, {"C2", []string{"255", "3902"}},
	{"C3", []string{"255", "3903"}}, {"C4", []string{"255", "3904"}}, {"C5", []string{"255", "3905"}},
	{"C6", []string{"255", "3906"}}, {"C7", []string{"255", "3907"}}, {"C8", []string{"255", "3908"}},
	{"C9", []string{"255", "3909"}}, {"CA", []string{"255", "3940"}}, {"CB", []string{"255", "3941"}},
	{"CC", []string{"255", "3942"}}, {"CD", []string{"255", "3943"}},
}

func packedTogether(code string) ([]string, bool) {
	for _, t := range together {
		if t.code == code {
			return t.sequence, true
		}
	}
	return nil, false
}

// Compress writes a Digital Link in compressed form, https://HOST/PREFIX/DATA:
// key, qualifiers and attributes are packed, other parameters and the fragment
// stay as they are (GS1 Digital Link 1.1, section 7). [Decompress] gives back
// the same elements. Their places are not packed: a batch in the query string
// comes back as a qualifier, and attributes in the order of their identifiers.
//
// A link whose prefix ends as a key does, such as https://HOST/8010/77/8010/5,
// cannot be packed: read back, the prefix would be taken for the key.
//
// A compressed link is for carriers that are too small for the plain one. No
// person can read it, and a resolver has to know how to unpack it.
func Compress(l Link) (string, error) {
	if err := l.Validate(); err != nil {
		return "", err
	}
	return l.compressed("", l.Elements())
}

// CompressBehindKey leaves the key readable and packs the rest:
// https://HOST/PREFIX/01/09506000134352/DATA. Without qualifiers and
// attributes there is nothing to pack, which is an error.
func CompressBehindKey(l Link) (string, error) {
	if err := l.Validate(); err != nil {
		return "", err
	}
	rest := l.Elements()[1:]
	if len(rest) == 0 {
		return "", fail(0, RuleCompression, "the link has nothing but its key")
	}
	return l.compressed(Link{Key: l.Key}.Path(), rest)
}

func (l Link) compressed(path string, elements []Element) (string, error) {
	data := pack(elements)
	plain := Link{Params: l.Params}
	uri := l.root() + path + "/" + data + plain.query()
	if l.Fragment != "" {
		uri += "#" + l.Fragment
	}
	// What cannot be read back must not be printed.
	back, err := Decompress(uri)
	if err != nil || !sameElements(back.Elements(), l.Elements()) {
		return "", fail(0, RuleCompression, "the link does not survive compression")
	}
	return uri, nil
}

func sameElements(a, b []Element) bool {
	return len(a) == len(b) && !slices.ContainsFunc(a, func(e Element) bool { return !slices.Contains(b, e) })
}

// pack writes the sequences that save most first, then the rest in the order
// of the identifiers.
func pack(elements []Element) string {
	values := make(map[string]string, len(elements))
	var codes []string
	for _, e := range elements {
		values[e.AI] = e.Value
		codes = append(codes, e.AI)
	}
	slices.Sort(codes)
	var p packer
	write := func(code string) {
		ai, _ := Lookup(code)
		p.value(ai, values[code])
	}
	for best := bestSequence(codes); best >= 0; best = bestSequence(codes) {
		p.code(together[best].code)
		for _, code := range together[best].sequence {
			write(code)
			codes = slices.DeleteFunc(codes, func(c string) bool { return c == code })
		}
	}
	for _, code := range codes {
		p.code(code)
		write(code)
	}
	return p.base64()
}

// bestSequence finds the sequence within codes that saves most, or -1.
func bestSequence(codes []string) int {
	best, saved := -1, 0
	for i, t := range together {
		n := len(strings.Join(t.sequence, ""))
		all := !slices.ContainsFunc(t.sequence, func(c string) bool { return !slices.Contains(codes, c) })
		if all && n > saved {
			best, saved = i, n
		}
	}
	return best
}

// Decompress reads a compressed Digital Link in either form. Parameters that
// were packed with it come before those in its query string.
//
// Nearly every web address whose last part is letters and digits is unpacked
// to nonsense that some rule refuses, but not every one: use it where a
// compressed link is expected.
func Decompress(uri string) (Link, error) {
	parts, err := splitURI(uri)
	if err != nil {
		return Link{}, err
	}
	cut := strings.LastIndexByte(parts.path, '/') + 1
	data, dataAt := parts.path[cut:], parts.pathAt+cut
	if data == "" {
		return Link{}, fail(dataAt, RuleCompression, "the path holds no compressed data")
	}
	u, err := newUnpacker(data)
	if err != nil {
		return Link{}, at(err, dataAt)
	}
	elements, params, err := u.all()
	if err != nil {
		return Link{}, at(err, dataAt)
	}
	prefix := parts.path[:cut-1]
	if outer, err := Parse("https://" + CanonicalHost + prefix); err == nil && len(outer.Qualifiers) == 0 {
		elements, prefix = append([]Element{outer.Key}, elements...), outer.Prefix
	}
	l, err := FromElements(elements)
	if err != nil {
		return Link{}, at(err, dataAt)
	}
	l.Scheme, l.Host, l.Prefix, l.Fragment = parts.scheme, strings.ToLower(parts.host), prefix, parts.fragment
	l.Params = params
	if err := (Parser{}).readQuery(&l, parts.query, parts.queryAt); err != nil {
		return Link{}, err
	}
	return l, nil
}
