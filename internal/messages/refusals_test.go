package messages

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// goFiles are the sources below a directory, without tests, packages that tests
// import, and what is not ours.
func goFiles(t testing.TB, dir string) (names []string) {
	t.Helper()
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err == nil && d.IsDir() && (d.Name() == "node_modules" || strings.HasPrefix(d.Name(), "testdata") || strings.HasSuffix(d.Name(), "test")) {
			return filepath.SkipDir
		}
		if err == nil && strings.HasSuffix(path, ".go") && !strings.HasSuffix(path, "_test.go") {
			names = append(names, path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return names
}

// refusalFormats are the formats of all refusals of the module: what is handed
// to refusal.New and refusal.Field, or to a function that hands its own format
// on to them. A format that is not written where it is used cannot be
// translated and fails the test.
func refusalFormats(t testing.TB) (formats []string) {
	t.Helper()
	files := map[string][]*ast.File{} // by directory
	fset := token.NewFileSet()
	for _, name := range goFiles(t, "../..") {
		f, err := parser.ParseFile(fset, name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		files[filepath.Dir(name)] = append(files[filepath.Dir(name)], f)
	}
	for dir, list := range files {
		if strings.HasSuffix(dir, "internal/refusal") {
			continue
		}
		found := scanPackage(list)
		formats = append(formats, found.formats...)
		for _, call := range found.opaque {
			t.Errorf("%s: the format of a refusal is no string constant", fset.Position(call.Pos()))
		}
	}
	slices.Sort(formats)
	return slices.Compact(formats)
}

type foundFormats struct {
	formats []string
	opaque  []*ast.CallExpr
}

// scanPackage looks through a package until it knows every function that hands
// a format on.
func scanPackage(files []*ast.File) foundFormats {
	at := map[string]int{"refusal.New": 1, "refusal.Field": 1} // which argument is the format
	functions := functionsOf(files)
	for {
		found, known := foundFormats{}, len(at)
		for _, fn := range functions {
			fn.calls(func(call *ast.CallExpr) {
				i, ok := at[calledName(call.Fun)]
				if !ok || i >= len(call.Args) {
					return
				}
				switch text, constant := literal(call.Args[i]); {
				case constant:
					found.formats = append(found.formats, text)
				case fn.parameter(call.Args[i]) >= 0:
					at[fn.name] = fn.parameter(call.Args[i])
				default:
					found.opaque = append(found.opaque, call)
				}
			})
		}
		if len(at) == known {
			return found
		}
	}
}

// function is a function with a name of its own: declared, or a literal that a
// variable holds. What stands outside any has neither name nor parameters.
type function struct {
	name   string
	params []*ast.Field
	body   ast.Node
	inner  map[*ast.FuncLit]bool // named literals in it, which are functions of their own
}

func functionsOf(files []*ast.File) (list []function) {
	inner := map[*ast.FuncLit]bool{}
	for _, f := range files {
		ast.Inspect(f, func(n ast.Node) bool {
			if a, ok := n.(*ast.AssignStmt); ok && len(a.Lhs) == 1 {
				name, ok1 := a.Lhs[0].(*ast.Ident)
				lit, ok2 := a.Rhs[0].(*ast.FuncLit)
				if ok1 && ok2 {
					inner[lit] = true
					list = append(list, function{name.Name, lit.Type.Params.List, lit.Body, inner})
				}
			}
			return true
		})
		for _, d := range f.Decls {
			if fn, ok := d.(*ast.FuncDecl); !ok {
				list = append(list, function{"", nil, d, inner})
			} else if fn.Body != nil {
				list = append(list, function{fn.Name.Name, fn.Type.Params.List, fn.Body, inner})
			}
		}
	}
	return list
}

func (fn function) calls(yield func(*ast.CallExpr)) {
	ast.Inspect(fn.body, func(n ast.Node) bool {
		if lit, ok := n.(*ast.FuncLit); ok && fn.inner[lit] {
			return false
		}
		if call, ok := n.(*ast.CallExpr); ok {
			yield(call)
		}
		return true
	})
}

// parameter is which of the function's parameters an expression is, or -1.
func (fn function) parameter(e ast.Expr) int {
	name, ok := e.(*ast.Ident)
	i := 0
	for _, field := range fn.params {
		for _, p := range field.Names {
			if ok && p.Name == name.Name {
				return i
			}
			i++
		}
	}
	return -1
}

// calledName is the name of a function, of a method without its receiver, or
// of another package's function with its package.
func calledName(fun ast.Expr) string {
	switch f := fun.(type) {
	case *ast.Ident:
		return f.Name
	case *ast.SelectorExpr:
		if x, ok := f.X.(*ast.Ident); ok && x.Name == "refusal" {
			return "refusal." + f.Sel.Name
		}
		return f.Sel.Name
	}
	return ""
}

// literal is the value of a string that is written out, in pieces or in one.
func literal(e ast.Expr) (string, bool) {
	switch x := e.(type) {
	case *ast.BasicLit:
		text, err := strconv.Unquote(x.Value)
		return text, err == nil && x.Kind == token.STRING
	case *ast.BinaryExpr:
		a, ok1 := literal(x.X)
		b, ok2 := literal(x.Y)
		return a + b, ok1 && ok2 && x.Op == token.ADD
	case *ast.ParenExpr:
		return literal(x.X)
	}
	return "", false
}

func TestFormatsAreFoundInCode(t *testing.T) {
	const source = `package x
func a() error { return refusal.New("c", "One " + "sentence.") }
func b(format string, args ...any) error { return refusal.Field("f", format, args...) }
func c() error { return b("Another %s.", "x") }
func d(err error) error { return refusal.New("c", err.Error()) }
func e() error {
	bad := func(format string) error { return refusal.New("c", format) }
	return bad("Third.")
}`
	f, err := parser.ParseFile(token.NewFileSet(), "x.go", source, 0)
	if err != nil {
		t.Fatal(err)
	}
	found := scanPackage([]*ast.File{f})
	slices.Sort(found.formats)
	if !slices.Equal(found.formats, []string{"Another %s.", "One sentence.", "Third."}) || len(found.opaque) != 1 {
		t.Errorf("%q, and %d that cannot be read", found.formats, len(found.opaque))
	}
}
