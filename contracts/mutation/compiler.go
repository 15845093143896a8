package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// A compiler is a Node process with solc in it. One request at a time.
type compiler struct {
	root    string // the contracts folder
	cmd     *exec.Cmd
	in      io.WriteCloser
	out     *bufio.Reader
	answers int
}

// The two ways to compile: quickly, or as deployed.
const (
	fast     = "fast"
	deployed = "deployed"
)

type request struct {
	Files    map[string]string `json:"files,omitempty"`
	Source   any               `json:"source"`
	Contract string            `json:"contract,omitempty"`
	Mode     string            `json:"mode"`
}

type answer struct {
	Bytecode string                     `json:"bytecode"`
	ASTs     map[string]json.RawMessage `json:"asts"`
	Errors   []string                   `json:"errors"`
	Crashed  bool                       `json:"crashed"`
}

// invalidError says that the source is no program.
type invalidError struct{ messages []string }

func (e invalidError) Error() string { return "it does not compile: " + e.messages[0] }

// tooDeep says whether the compiler ran out of stack slots, which the deployed way does not.
func (e invalidError) tooDeep() bool { return strings.Contains(e.messages[0], "Stack too deep") }

// restartAfter bounds what the compiler's memory grows to.
const restartAfter = 150

func (c *compiler) start(ctx context.Context) error {
	c.cmd = exec.CommandContext(ctx, "node", filepath.Join("mutation", "compile.js"))
	c.cmd.Dir = c.root
	c.cmd.Stderr = os.Stderr
	var err error
	if c.in, err = c.cmd.StdinPipe(); err != nil {
		return fmt.Errorf("starting the compiler: %w", err)
	}
	out, err := c.cmd.StdoutPipe()
	if err != nil {
		return fmt.Errorf("starting the compiler: %w", err)
	}
	c.out = bufio.NewReader(out)
	if err := c.cmd.Start(); err != nil {
		return fmt.Errorf("starting the compiler: %w", err)
	}
	c.answers = 0
	return nil
}

func (c *compiler) close() {
	if c.cmd == nil {
		return
	}
	c.in.Close()
	c.cmd.Wait() // it ends with its input
	c.cmd = nil
}

func (c *compiler) ask(ctx context.Context, r request) (answer, error) {
	if c.answers >= restartAfter {
		c.close()
	}
	if c.cmd == nil {
		if err := c.start(ctx); err != nil {
			return answer{}, err
		}
	}
	c.answers++
	line, err := json.Marshal(r)
	if err != nil {
		return answer{}, fmt.Errorf("asking the compiler: %w", err)
	}
	if _, err := c.in.Write(append(line, '\n')); err != nil {
		return answer{}, fmt.Errorf("asking the compiler: %w", err)
	}
	raw, err := c.out.ReadBytes('\n')
	if err != nil {
		return answer{}, fmt.Errorf("reading the compiler's answer: %w", err)
	}
	var a answer
	if err := json.Unmarshal(raw, &a); err != nil {
		return answer{}, fmt.Errorf("reading the compiler's answer: %w", err)
	}
	if a.Crashed {
		c.close()
		return answer{}, errors.New("the compiler crashed: " + a.Errors[0])
	}
	if len(a.Errors) != 0 {
		return answer{}, invalidError{a.Errors}
	}
	return a, nil
}

// bytecode compiles one contract, with files put in the place of those on the disk.
func (c *compiler) bytecode(ctx context.Context, t target, mode string, files map[string]string) (string, error) {
	a, err := c.ask(ctx, request{Files: files, Source: t.source, Contract: t.contract, Mode: mode})
	return a.Bytecode, err
}

// trees gives the syntax tree of each file.
func (c *compiler) trees(ctx context.Context, files []string) (map[string]node, error) {
	a, err := c.ask(ctx, request{Source: files, Mode: "ast"})
	if err != nil {
		return nil, err
	}
	trees := map[string]node{}
	for file, raw := range a.ASTs {
		if trees[file], err = parseTree(raw); err != nil {
			return nil, err
		}
	}
	return trees, nil
}
