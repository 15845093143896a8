package gs1

import "errors"

// elementList collects what a parser reads, and where. An identifier may come
// twice with the same value, and then counts once; with two values it is an
// error (General Specifications, section 4.13.1).
type elementList struct {
	elements []Element
	seen     map[string]placed
}

type placed struct {
	value string
	pos   int
}

func (l *elementList) add(e Element, pos int) error {
	if before, ok := l.seen[e.AI]; ok {
		if before.value != e.Value {
			return atAI(fail(pos, RuleRepeated, "the identifier comes twice, with different values"), e.AI)
		}
		return nil
	}
	if l.seen == nil {
		l.seen = make(map[string]placed)
	}
	l.seen[e.AI] = placed{e.Value, pos}
	l.elements = append(l.elements, e)
	return nil
}

// place moves an error about one of the elements to where it was read.
func (l *elementList) place(err error) error {
	var e *Error
	if !errors.As(err, &e) {
		return err
	}
	return at(err, l.seen[e.AI].pos)
}
