package waymark_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// maySleep are the files in which a time passes that nothing else could tell,
// with how often and why. Everywhere else code waits for what it waits for: an
// event, a channel, or a condition through internal/await.
var maySleep = map[string]struct {
	times  int
	reason string
}{
	"cmd/waymark/kill_test.go":                        {2, "the moment of a kill, and a person's pace, are random"},
	"cmd/waymark/killstart_test.go":                   {1, "the moment of a kill is random"},
	"escrow/settlement/chainfaults_test.go":           {3, "how long a node is away, and how late a request arrives, is the fault"},
	"internal/custody/fabric/partition_fault_test.go": {1, "how long a peer stands still is the fault"},
	"internal/worker/worker_test.go":                  {2, "synctest's clock, which takes no time"},
}

// TestNobodySleeps: a sleep that stands for an event is too long on a fast
// machine and too short on a busy one.
func TestNobodySleeps(t *testing.T) {
	found := map[string]int{}
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && slices.Contains([]string{"node_modules", ".git", "testdata"}, d.Name()):
			return fs.SkipDir
		case d.IsDir() || !strings.HasSuffix(path, ".go"):
			return nil
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		path = filepath.ToSlash(path)
		cases := map[ast.Node]bool{} // of a select, where a timer is one event of several
		ast.Inspect(file, func(n ast.Node) bool {
			if c, ok := n.(*ast.CommClause); ok {
				cases[c.Comm] = true
			}
			if !cases[n] && sleeps(n) {
				found[path]++
			}
			return true
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for path, n := range found {
		if n > maySleep[path].times {
			t.Errorf("%s sleeps %d times, and may %d times: wait for an event, or for a condition with internal/await", path, n, maySleep[path].times)
		}
	}
	for path, may := range maySleep {
		if found[path] < may.times {
			t.Errorf("%s may sleep %d times, and does %d times: shorten the list", path, may.times, found[path])
		}
	}
}

// sleeps reports whether a node is time.Sleep or the like, called or passed on,
// or a statement that waits for time.After alone.
func sleeps(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.SelectorExpr:
		of, ok := n.X.(*ast.Ident)
		return ok && n.Sel.Name == "Sleep" && (of.Name == "time" || of.Name == "chromedp")
	case *ast.ExprStmt:
		wait, ok := n.X.(*ast.UnaryExpr)
		if !ok || wait.Op != token.ARROW {
			return false
		}
		call, ok := wait.X.(*ast.CallExpr)
		if !ok {
			return false
		}
		f, ok := call.Fun.(*ast.SelectorExpr)
		return ok && (f.Sel.Name == "After" || f.Sel.Name == "Tick")
	}
	return false
}
