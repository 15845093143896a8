package evmtest

import (
	"bufio"
	"io"
	"os/exec"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

// process is a program that runs until its test ends.
type process struct {
	cmd   *exec.Cmd
	ended chan struct{}
	once  sync.Once
}

// start starts the program and answers what follows a marker on a line of its
// output, such as the address it listens on.
func start(t testing.TB, marker string, fromStderr bool, path string, args ...string) (*process, string) {
	t.Helper()
	p := &process{cmd: exec.Command(path, args...), ended: make(chan struct{})}
	pipe := p.cmd.StdoutPipe
	if fromStderr {
		pipe = p.cmd.StderrPipe
	}
	out, err := pipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := p.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { p.stop(syscall.SIGKILL) })
	var said []string
	found := ""
	for lines := bufio.NewScanner(out); found == "" && lines.Scan(); {
		said = append(said, lines.Text())
		if _, after, ok := strings.Cut(lines.Text(), marker); ok {
			found, _, _ = strings.Cut(strings.TrimSpace(after), " ")
		}
	}
	if found == "" {
		t.Fatalf("%s did not say where it listens:\n%s", path, strings.Join(said, "\n"))
	}
	go io.Copy(io.Discard, out)
	return p, found
}

// stop ends the program with a signal and waits until it has ended.
func (p *process) stop(sig syscall.Signal) {
	p.once.Do(func() {
		p.cmd.Process.Signal(sig)
		go func() { p.cmd.Wait(); close(p.ended) }()
		select {
		case <-p.ended:
		case <-time.After(time.Minute): // it does not heed the signal
			p.cmd.Process.Kill()
			<-p.ended
		}
	})
}
