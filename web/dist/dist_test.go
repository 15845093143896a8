package dist

import (
	"os"
	"os/exec"
	"testing"

	"github.com/waymark/waymark/web/bundle"
)

func TestDistIsFresh(t *testing.T) {
	want, err := bundle.Build("../src")
	if err != nil {
		t.Fatal(err)
	}
	entries, err := Files.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		got, err := Files.ReadFile(e.Name())
		if err != nil {
			t.Fatal(err)
		}
		if body, ok := want[e.Name()]; !ok || string(body) != string(got) {
			t.Errorf("%s is stale: run go generate ./web/dist", e.Name())
		}
		delete(want, e.Name())
	}
	for name := range want {
		t.Errorf("%s is missing: run go generate ./web/dist", name)
	}
}

func TestTypesOfTheScripts(t *testing.T) {
	const tsc = "../node_modules/.bin/tsc"
	if _, err := os.Stat(tsc); err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatal("TypeScript is not installed, and CI is to have it: npm ci in web")
		}
		t.Skip("TypeScript is not installed: npm ci in web")
	}
	if out, err := exec.Command(tsc, "-p", "../src").CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}
