package scanner

import (
	"strings"
	"unicode"
)

// keyboard is a layout on which a reader types that believes it is on an American
// one: what appears where it meant the other.
type keyboard struct{ appears map[rune]rune }

// The keys of an American keyboard, plain and with shift, and what the same keys
// write elsewhere.
const (
	american = "`1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,./~!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>?"
	german   = "^1234567890ß´qwertzuiopü+asdfghjklöäyxcvbnm,.-°!\"§$%&/()=?`QWERTZUIOPÜ*ASDFGHJKLÖÄYXCVBNM;:_"
	french   = "²&é\"'(-è_çà)=azertyuiop^$qsdfghjklmùwxcvbn,;:!~1234567890°+AZERTYUIOP¨£QSDFGHJKLM%WXCVBN?./§"
	spanish  = "º1234567890'¡qwertyuiop`+asdfghjklñ´zxcvbnm,.-ª!\"·$%&/()=?¿QWERTYUIOP^*ASDFGHJKLÑ¨ZXCVBNM;:_"
	nordic   = "§1234567890+´qwertyuiopå¨asdfghjklöäzxcvbnm,.-½!\"#¤%&/()=?`QWERTYUIOPÅ^ASDFGHJKLÖÄZXCVBNM;:_"
)

var keyboards = []keyboard{layout(german), layout(french), layout(spanish), layout(nordic)}

func layout(keys string) keyboard {
	k, meant := keyboard{map[rune]rune{}}, []rune(american)
	for i, r := range []rune(keys) {
		k.appears[r] = meant[i]
	}
	return k
}

// undo is what the reader meant.
func (k keyboard) undo(s string) string {
	return strings.Map(func(r rune) rune {
		if meant, ok := k.appears[r]; ok {
			return meant
		}
		return r
	}, s)
}

// swapCase is what a reader meant whose keyboard had its capitals locked.
func swapCase(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsUpper(r) {
			return unicode.ToLower(r)
		}
		return unicode.ToUpper(r)
	}, s)
}
