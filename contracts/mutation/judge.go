package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
)

// A project is what all jobs share: the sources, which target each is part of, and what the compiler makes of
// them unchanged.
type project struct {
	root    string
	sources map[string]string
	targets map[string][]target // by file
	seen    *outcomes
}

// outcomes remembers which test failed for which code, because different mutants can be the same code.
type outcomes struct {
	mu sync.Mutex
	by map[string]string
}

func (o *outcomes) get(code string) (string, bool) {
	o.mu.Lock()
	defer o.mu.Unlock()
	failed, ok := o.by[code]
	return failed, ok
}

func (o *outcomes) put(code, failed string) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.by[code] = failed
}

// A judge tests mutants one after another, in a scratch copy and with a compiler of its own.
type judge struct {
	*project
	compiler *compiler
	scratch  *scratch
	original map[string]string // code of a target by mode, as asked for
}

// checkUnchanged makes sure that the tests pass on what is not mutated: else their failing would mean nothing.
func (j *judge) checkUnchanged(ctx context.Context, of []target, count int) error {
	for _, t := range of {
		code, _, err := j.compile(ctx, t, fast, mutant{})
		if err != nil {
			return fmt.Errorf("compiling %s: %w", t.source, err)
		}
		if err := j.scratch.install(t, code); err != nil {
			return err
		}
		failed, err := j.scratch.test(ctx, t, count)
		if err != nil {
			return err
		}
		if failed != "" {
			return fmt.Errorf("%s fails without any mutation", failed)
		}
	}
	return nil
}

// compile gives the code of a target with a mutant in it; the zero mutant changes nothing. What does not fit
// the stack the fast way is compiled the other way, and the mode says so.
func (j *judge) compile(ctx context.Context, t target, mode string, m mutant) (code, used string, err error) {
	files := map[string]string{}
	for _, s := range scopes {
		if mode == fast {
			if files[s.file], err = apply(j.sources[s.file], scopeEdits(s.file, j.sources[s.file])...); err != nil {
				return "", "", err
			}
		}
	}
	if m.File != "" && mode == fast {
		files[m.File], err = scoped(m, j.sources[m.File])
	} else if m.File != "" {
		files[m.File], err = apply(j.sources[m.File], edit{m.place, m.text})
	}
	if err != nil {
		return "", "", err
	}
	code, err = j.compiler.bytecode(ctx, t, mode, files)
	var no invalidError
	if mode == fast && errors.As(err, &no) && no.tooDeep() {
		return j.compile(ctx, t, deployed, m)
	}
	return code, mode, err
}

// same says whether the compiler makes the same code of a target with and without a mutant.
func (j *judge) same(ctx context.Context, t target, mode, code string) (bool, error) {
	key := t.contract + " " + mode
	if j.original[key] == "" {
		original, _, err := j.compile(ctx, t, mode, mutant{})
		if err != nil {
			return false, err
		}
		j.original[key] = original
	}
	return j.original[key] == code, nil
}

// judge says what becomes of a mutant.
func (j *judge) judge(ctx context.Context, m mutant) (result, error) {
	r := result{mutant: m, Status: equivalent}
	for _, t := range j.targets[m.File] {
		failed, same, err := j.try(ctx, t, m)
		var no invalidError
		switch {
		case errors.As(err, &no):
			r.Status, r.By = invalid, firstLine(no.messages[0])
			return r, nil
		case err != nil:
			return result{}, fmt.Errorf("mutant %s: %w", m.ID, err)
		case failed != "":
			r.Status, r.By = killed, failed
			return r, nil
		case !same:
			r.Status = survived
		}
	}
	return r, nil
}

// try runs the tests of one target. same means that there is nothing to test.
func (j *judge) try(ctx context.Context, t target, m mutant) (failed string, same bool, err error) {
	code, mode, err := j.compile(ctx, t, fast, m)
	if err != nil {
		return "", false, err
	}
	if same, err = j.same(ctx, t, mode, code); same || err != nil {
		return "", same, err
	}
	if failed, ok := j.seen.get(code); ok && failed != "" {
		return failed, false, nil
	}
	if failed, err = j.test(ctx, t, mode, code); failed != "" || err != nil {
		j.seen.put(code, failed)
		return failed, false, err
	}
	// Two programs that differ may be one after the optimiser, and then no test can tell them apart.
	if mode == fast {
		if code, mode, err = j.compile(ctx, t, deployed, m); err != nil {
			return "", false, err
		}
	}
	same, err = j.same(ctx, t, mode, code)
	return "", same, err
}

// test runs a target's tests on a mutant's code. It leaves the contract as it was: the tests of other targets
// deploy it too.
func (j *judge) test(ctx context.Context, t target, mode, code string) (failed string, err error) {
	if err := j.scratch.install(t, code); err != nil {
		return "", err
	}
	if failed, err = j.scratch.test(ctx, t, len(passes)); err != nil {
		return "", err
	}
	return failed, j.scratch.install(t, j.original[t.contract+" "+mode])
}

func firstLine(s string) string {
	line, _, _ := strings.Cut(s, "\n")
	return line
}
