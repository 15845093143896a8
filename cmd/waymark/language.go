package main

import (
	"cmp"
	"os"
	"strings"

	"github.com/waymark/waymark/internal/messages"
)

// language is the one of the terminal, as POSIX says it: LC_ALL, LC_MESSAGES
// or LANG, such as es_ES.UTF-8.
func (a *cli) language() *messages.Language {
	locale := cmp.Or(os.Getenv("LC_ALL"), os.Getenv("LC_MESSAGES"), os.Getenv("LANG"))
	tag, _, _ := strings.Cut(locale, ".")
	return messages.Default().Match(strings.ReplaceAll(tag, "_", "-"))
}
