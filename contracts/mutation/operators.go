package main

// opposite holds, for each operator that computes, one that computes something else from operands of the same
// types.
var opposite = map[string]string{
	"+": "-", "-": "+", "*": "/", "/": "*", "%": "*", "**": "*",
	"<<": ">>", ">>": "<<", "&": "|", "|": "&", "^": "&",
	"+=": "-=", "-=": "+=", "*=": "/=", "/=": "*=", "%=": "*=",
	"<<=": ">>=", ">>=": "<<=", "&=": "|=", "|=": "&=", "^=": "|=",
	"++": "--", "--": "++",
}

// comparisons holds, for each comparison, the one that differs at the boundary, if it has a boundary, and the
// one that is true where it is false.
var comparisons = map[string][]string{
	"<": {"<=", ">="}, "<=": {"<", ">"}, ">": {">=", "<="}, ">=": {">", "<"},
	"==": {"!="}, "!=": {"=="},
}

// yulOpposite is the like for calls in assembly.
var yulOpposite = map[string]string{
	"add": "sub", "sub": "add", "mul": "div", "div": "mul", "mod": "mul",
	"shl": "shr", "shr": "shl", "and": "or", "or": "and", "xor": "and",
}

// yulBoundary holds the call that is true in other cases by the boundary alone, once it is negated.
var yulBoundary = map[string]string{"lt": "gt", "gt": "lt", "slt": "sgt", "sgt": "slt"}
