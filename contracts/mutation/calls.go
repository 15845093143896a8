package main

import "strings"

// swap exchanges two neighbouring arguments of one type.
func (l *lister) swap(n node) {
	if n.text("kind") != "functionCall" {
		return // a conversion, or a struct
	}
	whole, err := n.span()
	if err != nil {
		l.err = err
		return
	}
	arguments := n.children("arguments")
	for i := 1; i < len(arguments); i++ {
		left, right := arguments[i-1], arguments[i]
		if left.typeName() != right.typeName() {
			continue
		}
		a, errA := left.span()
		b, errB := right.span()
		if errA != nil || errB != nil {
			continue
		}
		l.replace("swap", n, l.source[whole.start:a.start]+b.of(l.source)+l.source[a.end:b.start]+a.of(l.source)+l.source[b.end:whole.end])
	}
}

// event logs nothing in the place of each value.
func (l *lister) event(n node) {
	for _, argument := range n.children("arguments") {
		text := l.text(argument)
		switch of := argument.typeName(); {
		case of == "bool":
			l.replace("event", argument, "!("+text+")")
		case of == "address":
			l.replace("event", argument, "address(0)")
		case of == "bytes32":
			l.replace("event", argument, "bytes32(0)")
		case strings.HasPrefix(of, "uint") && text != "0":
			l.replace("event", argument, of+"(0)")
		}
	}
}
