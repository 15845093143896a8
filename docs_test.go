package waymark_test

import (
	"encoding/json"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

var (
	link     = regexp.MustCompile(`\]\(([^()\s]+)\)`)
	docsPath = regexp.MustCompile(`\bdocs/[\w/-]+\.md\b`)
	heading  = regexp.MustCompile(`(?m)^#+ (.+)$`)
)

// sources calls visit with every file of ours that has one of the extensions.
func sources(t *testing.T, visit func(path, text string), extensions ...string) {
	t.Helper()
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			ignored := path == "data" || path == "fabric" || d.Name() == "node_modules"
			if ignored || path != "." && strings.HasPrefix(d.Name(), ".") {
				return fs.SkipDir
			}
			return nil
		}
		if !d.Type().IsRegular() || !slices.Contains(extensions, filepath.Ext(path)) {
			return nil
		}
		text, err := os.ReadFile(path)
		if err == nil {
			visit(path, string(text))
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

// TestLinksLeadSomewhere: every relative link of a page, and its fragment where
// it leads to a page.
func TestLinksLeadSomewhere(t *testing.T) {
	pages := 0
	sources(t, func(page, text string) {
		pages++
		for _, found := range link.FindAllStringSubmatch(text, -1) {
			target, fragment, _ := strings.Cut(found[1], "#")
			if strings.Contains(target, ":") { // a URL
				continue
			}
			file := page
			if target != "" {
				file = filepath.Join(filepath.Dir(page), filepath.FromSlash(target))
			}
			if _, err := os.Stat(file); err != nil {
				t.Errorf("%s links to %s, which is not there", page, found[1])
			} else if fragment != "" && filepath.Ext(file) == ".md" && !hasHeading(t, file, fragment) {
				t.Errorf("%s links to %s, which has no such heading", page, found[1])
			}
		}
	}, ".md")
	if pages == 0 {
		t.Fatal("no page was found")
	}
}

// hasHeading reports whether a page has a heading with the fragment that
// GitHub and others make of it.
func hasHeading(t *testing.T, page, fragment string) bool {
	t.Helper()
	text, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	notInFragments := regexp.MustCompile(`[^\p{L}\p{N}_ -]`)
	for _, h := range heading.FindAllStringSubmatch(string(text), -1) {
		slug := notInFragments.ReplaceAllString(strings.ToLower(h[1]), "")
		if strings.ReplaceAll(slug, " ", "-") == fragment {
			return true
		}
	}
	return false
}

// TestNamedDocsExist: comments and scripts name pages by their path.
func TestNamedDocsExist(t *testing.T) {
	sources(t, func(path, text string) {
		for _, named := range docsPath.FindAllString(text, -1) {
			if _, err := os.Stat(filepath.FromSlash(named)); err != nil {
				t.Errorf("%s names %s, which is not there", path, named)
			}
		}
	}, ".go", ".md", ".sol", ".ts", ".js", ".html", ".txt", ".yml", ".yaml")
}

// TestDecisionsHaveTheirForm: status, date and the four sections, and a line in
// the list.
func TestDecisionsHaveTheirForm(t *testing.T) {
	list, err := os.ReadFile("docs/decisions/README.md")
	if err != nil {
		t.Fatal(err)
	}
	notes, err := filepath.Glob("docs/decisions/[0-9]*.md")
	if err != nil || len(notes) == 0 {
		t.Fatalf("no notes: %v", err)
	}
	form := regexp.MustCompile(`(?s)^# [^\n]+\n\nStatus: (proposed|accepted|superseded)[^\n]*\nDate: \d{4}-\d\d-\d\d\n\n## Context\n.+\n## Decision\n.+\n## Alternatives\n.+\n## Consequences\n`)
	for _, note := range notes {
		text, err := os.ReadFile(note)
		if err != nil {
			t.Fatal(err)
		}
		if !form.Match(text) {
			t.Errorf("%s: a note has Status:, Date:, and the sections Context, Decision, Alternatives, Consequences", note)
		}
		if !strings.Contains(string(list), "("+filepath.Base(note)+")") {
			t.Errorf("docs/decisions/README.md does not list %s", note)
		}
	}
}

// TestDependenciesAreExplained: docs/dependencies.md has a line for each direct
// dependency and each tool of every module in the tree, and for no other.
func TestDependenciesAreExplained(t *testing.T) {
	page, err := os.ReadFile("docs/dependencies.md")
	if err != nil {
		t.Fatal(err)
	}
	explained := map[string]bool{}
	for _, row := range regexp.MustCompile("(?m)^\\| `([^`]+)` \\|").FindAllStringSubmatch(string(page), -1) {
		explained[row[1]] = false
	}
	sources(t, func(path, _ string) {
		for _, dependency := range direct(t, path) {
			name := strings.TrimPrefix(dependency, "github.com/")
			if _, ok := explained[name]; !ok {
				t.Errorf("docs/dependencies.md says nothing of `%s`, which %s requires", name, path)
			}
			explained[name] = true
		}
	}, ".mod")
	for name, required := range explained {
		if !required {
			t.Errorf("docs/dependencies.md explains %s, which no module requires", name)
		}
	}
}

// direct returns the modules that a go.mod requires directly, those of its tools
// among them, without our own.
func direct(t *testing.T, path string) []string {
	t.Helper()
	out, err := exec.Command("go", "mod", "edit", "-json", path).Output()
	if err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	var mod struct {
		Require []struct {
			Path     string
			Indirect bool
		}
		Tool []struct{ Path string }
	}
	if err := json.Unmarshal(out, &mod); err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	var list []string
	for _, r := range mod.Require {
		isTool := slices.ContainsFunc(mod.Tool, func(tool struct{ Path string }) bool {
			return tool.Path == r.Path || strings.HasPrefix(tool.Path, r.Path+"/")
		})
		if r.Path != module && (!r.Indirect || isTool) {
			list = append(list, r.Path)
		}
	}
	return list
}
