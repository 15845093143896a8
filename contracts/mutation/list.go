package main

import (
	"fmt"
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
	case "ExpressionStatement":
		l.replace("statement", n, "{}")
	case "EmitStatement":
		l.replace("statement", n, "{}")
		l.event(n.child("eventCall"))
	case "FunctionCall":
		l.swap(n)
	case "MemberAccess":
		if l.text(n) == "block.timestamp" {
			l.replace("time", n, "(block.timestamp + 1)")
			l.replace("time", n, "(block.timestamp - 1)")
		}
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
