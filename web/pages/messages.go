package pages

import "fmt"

// languages are those that the message table has; the first is the default.
var languages = []string{"en"}

// messages are the texts of one language, by key. What a page says beyond the
// judge's own sentences stands here and nowhere else.
type messages map[string]string

func messagesOf(lang string) messages { return table[lang] }

// text is the message with its arguments; a key that is not there is an error,
// so that no page is sent with a hole in it.
func (m messages) text(key string, args ...any) (string, error) {
	s, ok := m[key]
	if !ok {
		return "", fmt.Errorf("no message %q", key)
	}
	if len(args) > 0 {
		s = fmt.Sprintf(s, args...)
	}
	return s, nil
}

func (m messages) has(key string) bool { _, ok := m[key]; return ok }

var table = map[string]messages{"en": english}
