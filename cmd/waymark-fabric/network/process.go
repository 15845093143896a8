package network

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

// process is a program of this network that this program started.
type process struct {
	name string
	log  string
	done chan struct{} // closed when it ended
}

// command is what to start.
type command struct {
	name    string // of the process
	program string
	args    []string
	env     []string // instead of the environment, which could change a node's configuration
	dir     string   // to start in
}

// start starts a program in a session of its own, so that it outlives this one
// and an interrupt at the terminal does not reach it. The program inherits a
// locked file, which is free again when it and nobody else ended: see pidOf.
func (l layout) start(c command) (*process, error) {
	if err := os.MkdirAll(l.join("run"), 0o700); err != nil {
		return nil, err
	}
	if err := os.MkdirAll(l.join("log"), 0o700); err != nil {
		return nil, err
	}
	held, err := os.OpenFile(l.run(c.name), os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, err
	}
	defer held.Close() // the program has its own
	if err := lock(held); err != nil {
		return nil, fmt.Errorf("%s runs already", c.name)
	}
	log, err := os.OpenFile(l.log(c.name), os.O_WRONLY|os.O_CREATE|os.O_APPEND, 0o600)
	if err != nil {
		return nil, err
	}
	cmd := exec.Command(c.program, c.args...)
	cmd.Env, cmd.Dir = append([]string{"PATH=" + os.Getenv("PATH")}, c.env...), c.dir
	cmd.Stdout, cmd.Stderr, cmd.ExtraFiles = log, log, []*os.File{held}
	detach(cmd)
	if err := cmd.Start(); err != nil {
		log.Close()
		return nil, fmt.Errorf("starting %s: %w", c.name, err)
	}
	p := &process{name: c.name, log: l.log(c.name), done: make(chan struct{})}
	go func() {
		defer close(p.done)
		defer log.Close()
		_ = cmd.Wait() // its state says what it returns
		fmt.Fprintf(log, "%s %s ended: %s\n", time.Now().UTC().Format(time.DateTime), c.name, cmd.ProcessState)
	}()
	if err := writePID(held, cmd.Process.Pid); err != nil {
		return p, errors.Join(fmt.Errorf("noting the process of %s: %w", c.name, err), cmd.Process.Kill())
	}
	return p, nil
}

// writePID makes a process's number the whole content of its locked file.
func writePID(f *os.File, pid int) error {
	if err := f.Truncate(0); err != nil {
		return err
	}
	_, err := f.WriteAt([]byte(strconv.Itoa(pid)), 0)
	return err
}

// pidOf is the process that runs under a name, 0 if none does.
func (l layout) pidOf(name string) (int, error) {
	f, err := os.OpenFile(l.run(name), os.O_RDWR, 0)
	if errors.Is(err, os.ErrNotExist) {
		return 0, nil
	}
	if err != nil {
		return 0, err
	}
	defer f.Close()
	if lock(f) == nil {
		return 0, nil
	}
	text, err := io.ReadAll(f)
	if err != nil {
		return 0, err
	}
	pid, err := strconv.Atoi(string(text))
	if err != nil || pid <= 0 {
		return 0, fmt.Errorf("%s is held, but names no process", l.run(name))
	}
	return pid, nil
}

// stopWait is how long a process may take to stop by itself.
const stopWait = 10 * time.Second

// stop ends the named processes, gently at first, and returns when none runs.
func (l layout) stop(names ...string) error {
	for _, signal := range []func(int) error{terminate, kill} {
		for _, name := range names {
			pid, err := l.pidOf(name)
			if err != nil {
				return err
			}
			if pid != 0 {
				_ = signal(pid) // it may have ended meanwhile
			}
		}
		ctx, cancel := context.WithTimeout(context.Background(), stopWait)
		err := poll(ctx, func() (bool, error) {
			left, err := l.running(names)
			return left == 0, err
		})
		cancel()
		if !errors.Is(err, context.DeadlineExceeded) {
			return err
		}
	}
	return fmt.Errorf("processes of the network do not end: see %s", l.join("run"))
}

func (l layout) running(names []string) (int, error) {
	n := 0
	for _, name := range names {
		pid, err := l.pidOf(name)
		if err != nil {
			return 0, err
		}
		if pid != 0 {
			n++
		}
	}
	return n, nil
}

// processes are the names that were ever started here.
func (l layout) processes() ([]string, error) {
	entries, err := os.ReadDir(l.join("run"))
	if errors.Is(err, os.ErrNotExist) {
		return nil, nil
	}
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names, err
}

// freeWait is how long a process that ended may take to let go of its ports.
const freeWait = 5 * time.Second

// free is an error while another program listens on a port of a process that is
// to start: that one would be taken for it.
func (p ports) free(ctx context.Context, name string) error {
	ctx, cancel := context.WithTimeout(ctx, freeWait)
	defer cancel()
	for i := range p {
		var taken error
		err := poll(ctx, func() (bool, error) {
			var l net.Listener
			if l, taken = net.Listen("tcp", p.address(i)); taken != nil {
				return false, nil
			}
			return true, l.Close()
		})
		if err != nil {
			return fmt.Errorf("%s cannot start: another program has its port: %w", name, cmp.Or(taken, err))
		}
	}
	return nil
}

// pollPause is the time between two looks at what another process does.
const pollPause = 20 * time.Millisecond

// poll asks until the answer is yes or an error, or the context ends.
func poll(ctx context.Context, ask func() (bool, error)) error {
	tick := time.NewTicker(pollPause)
	defer tick.Stop()
	for {
		if ok, err := ask(); ok || err != nil {
			return err
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// ended is the error of a wait for a process that runs no more.
type ended struct{ name, log string }

func (e *ended) Error() string { return fmt.Sprintf("%s ended: %s", e.name, e.log) }

// alive is an *ended unless all of these processes run.
func (l layout) alive(names ...string) error {
	for _, name := range names {
		pid, err := l.pidOf(name)
		if err != nil {
			return err
		}
		if pid == 0 {
			return &ended{name, lastLogLines(l.log(name), 5)}
		}
	}
	return nil
}

// listening waits until something listens at an address, or the process ends.
func (p *process) listening(ctx context.Context, address string) error {
	var d net.Dialer
	for {
		conn, err := d.DialContext(ctx, "tcp", address)
		if err == nil {
			return conn.Close()
		}
		select {
		case <-p.done:
			return &ended{p.name, lastLogLines(p.log, 5)}
		case <-ctx.Done():
			return fmt.Errorf("%s does not listen on %s (see %s): %w", p.name, address, p.log, ctx.Err())
		case <-time.After(pollPause):
		}
	}
}

// lastLogLines are the last lines of a process's log.
func lastLogLines(log string, count int) string {
	text, err := os.ReadFile(log)
	if err != nil {
		return err.Error()
	}
	lines := strings.Split(strings.TrimSpace(string(text)), "\n")
	return strings.Join(lines[max(0, len(lines)-count):], "\n") + "\n(" + filepath.Base(log) + ")"
}
