package gs1

import "strings"

// Parser reads Digital Links with the tolerance asked for. Its zero value is
// strict: it takes what GS1 Digital Link URI Syntax 1.6 allows and no more.
type Parser struct {
	// ShortGTIN accepts a GTIN of 8, 12 or 13 digits for (01), as earlier
	// versions of the standard did, and pads it to 14.
	ShortGTIN bool
	// Names accepts the words that version 1.1 had beside the numbers, such
	// as /gtin/ for /01/ and ?exp= for ?17=.
	Names bool
	// UnknownNumbers keeps all-digit query parameters that are no known
	// identifier among [Link.Params] instead of refusing them.
	UnknownNumbers bool
}

// Parse reads a GS1 Digital Link URI strictly, on any host and behind any
// path prefix. The error is an *[Error] that tells the character and the rule.
//
// It judges the URI alone. Whether its elements go together, by the rules for
// everything marked on one object, is [CheckTogether]'s question.
func Parse(uri string) (Link, error) { return Parser{}.Parse(uri) }

// Parse reads a Digital Link URI; see the package function of that name.
func (p Parser) Parse(uri string) (Link, error) {
	parts, err := splitURI(uri)
	if err != nil {
		return Link{}, err
	}
	l := Link{Scheme: parts.scheme, Host: strings.ToLower(parts.host), Fragment: parts.fragment}
	if err := p.readPath(&l, parts.path, parts.pathAt); err != nil {
		return Link{}, err
	}
	if err := p.readQuery(&l, parts.query, parts.queryAt); err != nil {
		return Link{}, err
	}
	return l, nil
}

// segment is one path segment and where it stands in the URI.
type segment struct {
	text string
	at   int
}

func splitPath(path string, offset int) []segment {
	var out []segment
	for start := 1; start <= len(path); {
		end := strings.IndexByte(path[start:], '/')
		if end < 0 {
			end = len(path) - start
		}
		out = append(out, segment{path[start : start+end], offset + start})
		start += end + 1
	}
	return out
}

// readPath finds the key: the last place in the path from which on it is made
// of identifier and value pairs that start with a primary key. What stands
// before it is the prefix, which may hold anything.
func (p Parser) readPath(l *Link, path string, offset int) error {
	segments := splitPath(path, offset)
	first := -1
	for i := len(segments) - 2; i >= 0 && first < 0; i -= 2 {
		if ai, ok := p.pathAI(segments[i].text); ok && ai.Key {
			first = i
		}
	}
	if first < 0 {
		return p.noKey(segments, offset+len(path))
	}
	l.Prefix = path[:segments[first].at-offset-1]
	key, err := p.readPair(segments[first], segments[first+1])
	if err != nil {
		return err
	}
	l.Key = key
	keyAI, _ := Lookup(key.AI)
	for i := first + 2; i < len(segments); i += 2 {
		ai, ok := p.pathAI(segments[i].text)
		if !ok {
			return unknownAI(segments[i].text, segments[i].at)
		}
		if err := checkQualifier(keyAI, l.Qualifiers, ai.Code, segments[i].at); err != nil {
			return err
		}
		q, err := p.readPair(segments[i], segments[i+1])
		if err != nil {
			return err
		}
		l.Qualifiers = append(l.Qualifiers, q)
	}
	return nil
}

func (p Parser) noKey(segments []segment, end int) *Error {
	for _, s := range segments {
		if ai, ok := p.pathAI(s.text); ok && ai.Key {
			return atAI(fail(end, RuleForm, "the path from (%s) on is not made of identifier and value pairs", ai.Code), ai.Code)
		}
	}
	return fail(end, RuleNoKey, "the path holds no primary key, such as /01/ and a GTIN")
}

func (p Parser) pathAI(text string) (AI, bool) {
	if p.Names {
		if code, ok := names[text]; ok {
			text = code
		}
	}
	return Lookup(text)
}

func (p Parser) readPair(code, value segment) (Element, error) {
	ai, _ := p.pathAI(code.text)
	u, err := unescape(value.text, value.at, false)
	if err != nil {
		return Element{}, withAI(err, ai.Code)
	}
	return p.readValue(ai, u)
}

// readValue validates a decoded value and pads a GTIN.
func (p Parser) readValue(ai AI, u unescaped) (Element, error) {
	if p.ShortGTIN && ai.Code == "01" && len(u.text) < 14 {
		gtin, err := ParseGTIN(u.text)
		if err != nil {
			return Element{}, withAI(u.place(err), ai.Code)
		}
		return Element{ai.Code, string(gtin)}, nil
	}
	if err := ai.Validate(u.text); err != nil {
		return Element{}, u.place(err)
	}
	return Element{ai.Code, u.text}, nil
}

func withAI(err error, code string) error {
	if e, ok := err.(*Error); ok && e.AI == "" {
		e.AI = code
	}
	return err
}

// readQuery sorts the parameters into data attributes and others. Empty
// parameters are skipped.
func (p Parser) readQuery(l *Link, query string, offset int) error {
	for start := 0; start <= len(query); {
		end := strings.IndexAny(query[start:], queryDelimiters)
		if end < 0 {
			end = len(query) - start
		}
		if end > 0 {
			if err := p.readParam(l, query[start:start+end], offset+start); err != nil {
				return err
			}
		}
		start += end + 1
	}
	return nil
}

// queryDelimiters are those of the standard's grammar; a semicolon that
// belongs to a value is percent-encoded.
const queryDelimiters = "&;"

func (p Parser) readParam(l *Link, text string, offset int) error {
	rawName, rawValue, hasValue := strings.Cut(text, "=")
	name, err := unescape(rawName, offset, true)
	if err != nil {
		return err
	}
	value, err := unescape(rawValue, offset+len(text)-len(rawValue), true)
	if err != nil {
		return err
	}
	code := name.text
	if p.Names {
		if c, ok := names[code]; ok {
			code = c
		}
	}
	numeric := code != "" && firstNonDigit(code) < 0
	ai, known := Lookup(code)
	if !numeric || !known && p.UnknownNumbers {
		l.Params = append(l.Params, Param{Name: name.text, Value: value.text, Bare: !hasValue})
		return nil
	}
	switch {
	case !known:
		return unknownAI(code, offset)
	case !ai.Attribute:
		return notAttribute(ai, offset)
	case l.has(code, len(l.Attributes)):
		return repeated(code, offset)
	}
	e, err := p.readValue(ai, value)
	if err != nil {
		return err
	}
	l.Attributes = append(l.Attributes, e)
	return nil
}

// names are the words of GS1 Digital Link 1.1, which later versions withdrew.
var names = map[string]string{
	"gtin": "01", "itip": "8006", "gmn": "8013", "cpid": "8010", "gln": "414",
	"party": "417", "gsrnp": "8017", "gsrn": "8018", "gcn": "255", "sscc": "00",
	"gdti": "253", "ginc": "401", "gsin": "402", "grai": "8003", "giai": "8004",
	"payTo": "415", "cpv": "22", "lot": "10", "ser": "21", "cpsn": "8011",
	"glnx": "254", "refno": "8020", "srin": "8019", "exp": "17", "expdt": "7003",
}
