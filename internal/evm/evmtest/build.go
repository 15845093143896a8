package evmtest

import (
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// program answers the path of a go-ethereum command, built with the module of a
// folder of this repository. A first build takes minutes, so it is made under
// CI=true only; elsewhere the reason to skip says how.
func program(t testing.TB, name, folder string) string {
	t.Helper()
	_, self, _, _ := runtime.Caller(0)
	dir := filepath.Join(filepath.Dir(self), folder)
	const module = "github.com/ethereum/go-ethereum"
	version, err := command(dir, "go", "list", "-m", "-f", "{{.Version}}", module).Output()
	if err != nil {
		t.Fatalf("asking for the version of %s: %v", name, err)
	}
	cache, err := os.UserCacheDir()
	if err != nil {
		t.Fatal(err)
	}
	cache = filepath.Join(cache, "waymark", "ethereum", strings.TrimSpace(string(version)))
	path := filepath.Join(cache, name)
	if _, err := os.Stat(path); err == nil {
		return path
	}
	if os.Getenv("CI") != "true" {
		t.Skipf("%s is not built: go build -C %s -o %s %s/cmd/%s", name, dir, path, module, name)
	}
	// Tests of several packages may build at once: each writes a file of its own.
	if err := os.MkdirAll(cache, 0o755); err != nil {
		t.Fatal(err)
	}
	own, err := os.MkdirTemp(cache, "build")
	if err != nil {
		t.Fatal(err)
	}
	defer os.RemoveAll(own)
	built := filepath.Join(own, name)
	if out, err := command(dir, "go", "build", "-o", built, module+"/cmd/"+name).CombinedOutput(); err != nil {
		t.Fatalf("building %s: %v\n%s", name, err, out)
	}
	if err := os.Rename(built, path); err != nil {
		t.Fatal(err)
	}
	return path
}

func command(dir, name string, args ...string) *exec.Cmd {
	cmd := exec.Command(name, args...)
	cmd.Dir = dir
	return cmd
}
