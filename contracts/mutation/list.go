package main

import (
	"fmt"
	"math/big"
	"strings"
)

// A lister walks the tree of one file and notes the mutants. It changes only what the tree says is code, so no
// comment and no name is ever touched.
type lister struct {
	file, source string
	where        string // the function, or the contract outside of functions
	seen         map[string]bool
	counts       map[string]int
	mutants      []mutant
	err          error
}

// list gives the mutants of a file in the order of their places.
func list(file, source string, tree node) ([]mutant, error) {
	l := &lister{file: file, source: source, seen: map[string]bool{}, counts: map[string]int{}}
	l.visit(tree)
	if l.err != nil {
		return nil, fmt.Errorf("listing mutants of %s: %w", file, l.err)
	}
	return l.mutants, nil
}

func (l *lister) visit(n node) {
	if n == nil || l.err != nil {
		return
	}
	switch n.kind() {
	case "ContractDefinition":
		defer l.enter(n.text("name"))()
	case "FunctionDefinition":
		name := n.text("name")
		if name == "" {
			name = n.text("kind") // constructor, receive, fallback
		}
		defer l.enter(name)()
	}
	if l.mutate(n); l.err != nil {
		return
	}
	for _, field := range fieldsOf[n.kind()] {
		if c := n.child(field); c != nil {
			l.visit(c)
		}
		for _, c := range n.children(field) {
			l.visit(c)
		}
	}
}

func (l *lister) enter(name string) (leave func()) {
	before := l.where
	l.where = name
	return func() { l.where = before }
}

// fieldsOf says where the code below a node is. What is not listed holds none: types, documentation, overrides.
var fieldsOf = map[string][]string{
	"SourceUnit":                   {"nodes"},
	"ContractDefinition":           {"nodes"},
	"FunctionDefinition":           {"modifiers", "body"},
	"ModifierDefinition":           {"body"},
	"ModifierInvocation":           {"arguments"},
	"VariableDeclaration":          {"value"},
	"Block":                        {"statements"},
	"UncheckedBlock":               {"statements"},
	"ExpressionStatement":          {"expression"},
	"EmitStatement":                {"eventCall"},
	"RevertStatement":              {"errorCall"},
	"Return":                       {"expression"},
	"IfStatement":                  {"condition", "trueBody", "falseBody"},
	"ForStatement":                 {"initializationExpression", "condition", "loopExpression", "body"},
	"WhileStatement":               {"condition", "body"},
	"DoWhileStatement":             {"body", "condition"},
	"TryStatement":                 {"externalCall", "clauses"},
	"TryCatchClause":               {"block"},
	"VariableDeclarationStatement": {"initialValue"},
	"Assignment":                   {"leftHandSide", "rightHandSide"},
	"BinaryOperation":              {"leftExpression", "rightExpression"},
	"UnaryOperation":               {"subExpression"},
	"Conditional":                  {"condition", "trueExpression", "falseExpression"},
	"FunctionCall":                 {"expression", "arguments"},
	"FunctionCallOptions":          {"expression", "options"},
	"MemberAccess":                 {"expression"},
	"IndexAccess":                  {"baseExpression", "indexExpression"},
	"IndexRangeAccess":             {"baseExpression", "startExpression", "endExpression"},
	"TupleExpression":              {"components"},
	"InlineAssembly":               {"AST"},
	"YulBlock":                     {"statements"},
	"YulExpressionStatement":       {"expression"},
	"YulAssignment":                {"value"},
	"YulVariableDeclaration":       {"value"},
	"YulFunctionCall":              {"arguments"},
	"YulForLoop":                   {"pre", "condition", "post", "body"},
	"YulIf":                        {"condition", "body"},
	"YulSwitch":                    {"expression", "cases"},
	"YulCase":                      {"value", "body"},
}

func (l *lister) mutate(n node) {
	switch n.kind() {
	case "IfStatement":
		l.condition(n)
	case "Conditional":
		l.replace("condition", n.child("condition"), "true")
		l.replace("condition", n.child("condition"), "false")
	case "BinaryOperation":
		l.binary(n)
	case "UnaryOperation":
		l.unary(n)
	case "Assignment":
		if to, ok := opposite[n.text("operator")]; ok {
			l.infix("arithmetic", n, "leftHandSide", "rightHandSide", to)
		}
	case "Literal":
		l.literal(n, n.text("kind"))
	case "ExpressionStatement", "EmitStatement":
		l.replace("statement", n, "{}")
	case "Return":
		l.result(n)
	case "ModifierInvocation":
		if n.text("kind") == "modifierInvocation" {
			l.replace("modifier", n, "")
		}
	case "YulExpressionStatement", "YulAssignment":
		l.replace("statement", n, "{}")
	case "YulFunctionCall":
		l.yulCall(n)
	case "YulLiteral":
		l.literal(n, n.text("kind"))
	}
}

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

// infix puts another operator between two operands. All that stands between them, comments aside, is the
// operator.
func (l *lister) infix(rule string, n node, left, right, to string) {
	whole, err := n.span()
	if err != nil {
		l.err = err
		return
	}
	a, errA := n.child(left).span()
	b, errB := n.child(right).span()
	if errA != nil || errB != nil {
		l.err = fmt.Errorf("an operation without operands at byte %d", whole.start)
		return
	}
	op := n.text("operator")
	between := l.source[a.end:b.start]
	if strings.Count(between, op) != 1 {
		l.err = fmt.Errorf("no single %q in %q", op, between)
		return
	}
	changed := l.source[whole.start:a.end] + strings.Replace(between, op, to, 1) + l.source[b.start:whole.end]
	if n.kind() == "BinaryOperation" && strings.ContainsAny(op+to, "&|^") {
		// These differ in precedence: brackets keep what belonged together.
		changed = "((" + l.source[whole.start:a.end] + ")" + strings.Replace(between, op, to, 1) + l.source[b.start:whole.end] + ")"
	}
	l.replace(rule, n, changed)
}

func (l *lister) text(n node) string {
	at, err := n.span()
	if err != nil {
		l.err = err
		return ""
	}
	return at.of(l.source)
}

// replace notes a mutant, unless another rule made the same text at the same place.
func (l *lister) replace(rule string, n node, to string) {
	at, err := n.span()
	if err != nil {
		l.err = err
		return
	}
	if n.kind() == "EmitStatement" || n.kind() == "ExpressionStatement" || n.kind() == "Return" {
		at = withSemicolon(l.source, at)
	}
	id := mutantID(l.file, l.source, at, to)
	if l.seen[id] || at.of(l.source) == to {
		return
	}
	l.seen[id] = true
	m := mutant{
		ID: id, File: l.file, Line: 1 + strings.Count(l.source[:at.start], "\n"), Function: l.where,
		Operator: rule, From: fold(at.of(l.source)), To: fold(to), place: at, text: to,
	}
	kind := m.key()
	l.counts[kind]++
	m.Nth = l.counts[kind]
	l.mutants = append(l.mutants, m)
}

// withSemicolon takes a statement's semicolon in: the tree leaves it out of the place of some.
func withSemicolon(source string, at span) span {
	rest := source[at.end:]
	trimmed := strings.TrimLeft(rest, " \t\n")
	if !strings.HasSuffix(at.of(source), ";") && strings.HasPrefix(trimmed, ";") {
		at.end += len(rest) - len(trimmed) + 1
	}
	return at
}
