package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/waymark/waymark/cmd/waymark-fabric/network"
)

// asProgram makes this binary the program itself: a test can interrupt that one.
const asProgram = "WAYMARK_FABRIC_TEST_PROGRAM"

func TestMain(m *testing.M) {
	if os.Getenv(asProgram) != "" {
		main()
		os.Exit(0)
	}
	os.Exit(m.Run())
}

func program(t *testing.T, args ...string) *exec.Cmd {
	t.Helper()
	cmd := exec.Command(os.Args[0], args...)
	cmd.Env = append(os.Environ(), asProgram+"=1")
	return cmd
}

// TestInterrupt: Ctrl-C in the middle of a start ends the program with every
// process that it started, and with an exit status that says so.
func TestInterrupt(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "net")
	t.Cleanup(func() {
		if out, err := program(t, "down", "--data", dir).CombinedOutput(); err != nil {
			t.Errorf("down: %v\n%s", err, out)
		}
	})
	cmd := program(t, "up", "--data", dir)
	said, err := cmd.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	var heard strings.Builder
	interrupted := false
	for lines := bufio.NewScanner(said); lines.Scan(); {
		heard.WriteString(lines.Text() + "\n")
		if strings.HasPrefix(lines.Text(), "joining the channel") {
			interrupted = cmd.Process.Signal(os.Interrupt) == nil
		}
	}
	err = cmd.Wait()
	var exit *exec.ExitError
	if errors.As(err, &exit) && exit.ExitCode() == 3 && os.Getenv("CI") != "true" {
		t.Skipf("Fabric cannot be built here: %s", heard.String())
	}
	if !interrupted || !errors.As(err, &exit) || exit.ExitCode() != 1 {
		t.Fatalf("interrupted %t, it ended with %v:\n%s", interrupted, err, heard.String())
	}
	n, err := network.Open(network.Config{Dir: dir, Keep: true})
	if err != nil {
		t.Fatal(err)
	}
	s, err := n.Status(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range s.Processes {
		if p.PID != 0 {
			t.Errorf("%s is left behind", p.Name)
		}
	}
	if s.Running || len(s.Processes) != 7 {
		t.Errorf("%+v, want seven processes of which none runs", s)
	}
	if left := holders(t, dir); len(left) > 0 {
		t.Errorf("processes in the network's directory are left: %v", left)
	}
	out, err := program(t, "status", "--data", dir).CombinedOutput()
	if !errors.As(err, &exit) || exit.ExitCode() != 1 || bytes.Count(out, []byte("does not run")) != 7 {
		t.Errorf("status: %v\n%s", err, out)
	}
}

// holders are processes that work in a directory, whatever the program thinks
// that it started; none where there is no /proc. One that was asked to end may
// need a moment.
func holders(t *testing.T, dir string) (found []string) {
	t.Helper()
	for deadline := time.Now().Add(10 * time.Second); ; time.Sleep(50 * time.Millisecond) {
		found = nil
		links, err := filepath.Glob("/proc/[0-9]*/cwd")
		if err != nil {
			t.Fatal(err)
		}
		for _, link := range links {
			if at, err := os.Readlink(link); err == nil && strings.HasPrefix(at, dir) {
				found = append(found, link)
			}
		}
		if len(found) == 0 || time.Now().After(deadline) {
			return found
		}
	}
}

// TestForeign: the program refuses a directory that it did not make, in each of
// its verbs, and says whose it is not.
func TestForeign(t *testing.T) {
	dir := t.TempDir()
	letter := filepath.Join(dir, "letter.txt")
	if err := os.WriteFile(letter, []byte("dear"), 0o600); err != nil {
		t.Fatal(err)
	}
	for verb := range verbs {
		cmd := program(t, verb, "--data", dir)
		out, err := cmd.CombinedOutput()
		var exit *exec.ExitError
		if !errors.As(err, &exit) || exit.ExitCode() != 1 || !strings.Contains(string(out), "is not a network of this program") {
			t.Errorf("%s: %v\n%s", verb, err, out)
		}
	}
	entries, err := os.ReadDir(dir)
	text, readErr := os.ReadFile(letter)
	if err != nil || readErr != nil || len(entries) != 1 || string(text) != "dear" {
		t.Errorf("the directory holds %v, the letter %q: %v, %v", entries, text, err, readErr)
	}
}
