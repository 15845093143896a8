package network

import (
	"os"
	"testing"
)

// TestPIDNotWritten: a process whose number cannot be noted is not left behind,
// since nothing could stop it later.
func TestPIDNotWritten(t *testing.T) {
	const full = "/dev/full" // takes no write
	if _, err := os.Stat(full); err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatal(err)
		}
		t.Skip(err)
	}
	l := layout(t.TempDir())
	if err := os.MkdirAll(l.join("run"), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(full, l.run("sleeper")); err != nil {
		t.Fatal(err)
	}
	p, err := l.start(command{name: "sleeper", program: "/bin/sleep", args: []string{"60"}, dir: string(l)})
	if err == nil {
		t.Error("no error, though the process's number was not written")
	}
	if p == nil {
		t.Fatal("the process that was started is not returned")
	}
	<-p.done
}
