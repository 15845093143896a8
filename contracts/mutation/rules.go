package main

import (
	"fmt"
	"math/big"
	"strings"
)

// condition drops a check, or takes either branch always. A comparison is negated by its own rule.
func (l *lister) condition(n node) {
	c := n.child("condition")
	l.replace("check", c, "false")
	if !isGuard(n) {
		l.replace("condition", c, "true")
	}
	if _, compared := comparisons[c.text("operator")]; !compared {
		l.replace("negation", c, "!("+l.text(c)+")")
	}
}

// isGuard says whether an if does nothing but revert.
func isGuard(n node) bool {
	body := n.child("trueBody")
	if list := body.children("statements"); len(list) == 1 {
		body = list[0]
	}
	return body.kind() == "RevertStatement" && n.child("falseBody") == nil
}

func (l *lister) binary(n node) {
	op := n.text("operator")
	for _, to := range comparisons[op] {
		l.infix("comparison", n, "leftExpression", "rightExpression", to)
	}
	if to, ok := opposite[op]; ok {
		l.infix("arithmetic", n, "leftExpression", "rightExpression", to)
	}
	if op == "&&" || op == "||" {
		l.replace("operand", n, l.text(n.child("leftExpression")))
		l.replace("operand", n, l.text(n.child("rightExpression")))
	}
}

func (l *lister) unary(n node) {
	operand := l.text(n.child("subExpression"))
	switch op := n.text("operator"); op {
	case "!", "~", "-":
		l.replace("unary", n, operand)
	case "++", "--":
		to := opposite[op] + operand
		if prefix, _ := n["prefix"].(bool); !prefix {
			to = operand + opposite[op]
		}
		l.replace("arithmetic", n, to)
	}
}

// result leaves a return out, and turns a returned truth value round.
func (l *lister) result(n node) {
	l.replace("statement", n, "{}")
	value := n.child("expression")
	if value.typeName() != "bool" || value.kind() == "Literal" {
		return
	}
	if _, compared := comparisons[value.text("operator")]; !compared {
		l.replace("negation", value, "!("+l.text(value)+")")
	}
}

func (l *lister) yulCall(n node) {
	name := n.child("functionName").text("name")
	call := l.text(n)
	arguments := strings.TrimPrefix(call, name)
	if to, ok := yulOpposite[name]; ok {
		l.replace("arithmetic", n, to+arguments)
	}
	if to, ok := yulBoundary[name]; ok {
		l.replace("comparison", n, "iszero("+to+arguments+")")
		l.replace("comparison", n, "iszero("+call+")")
	}
	switch name {
	case "eq":
		l.replace("comparison", n, "iszero("+call+")")
	case "iszero", "not":
		l.replace("unary", n, strings.TrimSuffix(strings.TrimPrefix(arguments, "("), ")"))
	}
}

// literal moves a number by one either way, turns a truth value round and empties a string.
func (l *lister) literal(n node, kind string) {
	text := l.text(n)
	switch kind {
	case "bool":
		to := "true"
		if text == "true" {
			to = "false"
		}
		l.replace("literal", n, to)
	case "string":
		if n.text("value") != "" {
			l.replace("literal", n, `""`)
		}
	case "number":
		digits, unit, _ := strings.Cut(text, " ") // such as: 14 days
		if unit != "" {
			unit = " " + unit
		}
		value, ok := new(big.Int).SetString(strings.ReplaceAll(digits, "_", ""), 0)
		if !ok {
			l.err = fmt.Errorf("a number that is not an integer: %q", text)
			return
		}
		steps := []int64{1, -1}
		if n.kind() == "YulLiteral" {
			steps = steps[:1] // places and widths, which are as wrong one way as the other
		}
		for _, by := range steps {
			if to := new(big.Int).Add(value, big.NewInt(by)); to.Sign() >= 0 {
				l.replace("literal", n, asWritten(to, digits)+unit)
			}
		}
	}
}

// asWritten prints a number in the base and at least the width of another: the width of a hex literal can be
// its type.
func asWritten(value *big.Int, like string) string {
	if hex, ok := strings.CutPrefix(like, "0x"); ok {
		return fmt.Sprintf("0x%0*x", len(hex), value)
	}
	return value.String()
}
