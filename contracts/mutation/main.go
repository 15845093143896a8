// Command mutation measures what the tests of the contracts notice. It makes small changes to the Solidity, one
// at a time, runs the tests against each changed contract, and reports which changes no test noticed.
//
// It runs in its own folder, which is a Go module of its own, after `npm ci` in the contracts folder above it:
//
//	go run .               every mutant that has no result yet, then the score
//	go run . -sample       the few of sample.json, afresh; fails unless every one dies
//	go run . -list         what mutants there are
//
// Results are kept in .work, so that a run can be stopped and taken up again. README.md says what the mutations
// are and what the last whole run found.
package main

import (
	"cmp"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"
)

type config struct {
	root, work    string
	file, only    string
	jobs          int
	list, sample  bool
	survivors     bool
	report        string
	out, progress io.Writer
}

func main() {
	c := config{out: os.Stdout, progress: os.Stderr}
	flag.StringVar(&c.root, "root", "..", "the contracts folder")
	flag.StringVar(&c.work, "work", "", "where results and scratch copies are (default ROOT/mutation/.work)")
	flag.StringVar(&c.file, "file", "", "only mutants of files whose path contains this")
	flag.StringVar(&c.only, "only", "", "only the mutant with this id, afresh")
	flag.IntVar(&c.jobs, "jobs", 1, "how many mutants to test at once")
	flag.BoolVar(&c.list, "list", false, "list mutants and test none")
	flag.BoolVar(&c.sample, "sample", false, "test the mutants of sample.json afresh; fail unless every one dies")
	flag.BoolVar(&c.survivors, "survivors", false, "test again what survived and is not explained, and nothing else")
	flag.StringVar(&c.report, "report", "", "put the figures into this file, between its marks, and test nothing")
	flag.Parse()
	if c.work == "" {
		c.work = filepath.Join(c.root, "mutation", ".work")
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, c); err != nil {
		fmt.Fprintln(os.Stderr, "mutation:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, c config) error {
	if c.jobs < 1 {
		return errors.New("-jobs must be at least 1")
	}
	p, all, err := load(ctx, c.root)
	if err != nil {
		return err
	}
	if err := checkOracle(c.root, all); err != nil {
		return err
	}
	results, err := openStore(filepath.Join(c.work, "results.jsonl"))
	if err != nil {
		return err
	}
	defer results.close()
	notes, err := readNotes(filepath.Join(c.root, "mutation", "explained.json"))
	if err != nil {
		return err
	}
	if c.report != "" {
		return writeReport(c.report, all, results, notes)
	}
	chosen, err := c.choose(all, results, notes)
	if err != nil {
		return err
	}
	if c.list {
		for _, m := range chosen {
			fmt.Fprintf(c.out, "%s %s:%d %s %s: %s => %s\n", m.ID, m.File, m.Line, m.Function, m.Operator, m.From, m.To)
		}
		return nil
	}
	if err := c.testAll(ctx, p, chosen, results); err != nil {
		return err
	}
	if c.sample {
		return allDead(chosen, results)
	}
	fmt.Fprint(c.out, newReport(all, results, notes))
	return nil
}

// load reads the sources and lists all mutants, file by file.
func load(ctx context.Context, root string) (*project, []mutant, error) {
	p := &project{root: root, sources: map[string]string{}, seen: &outcomes{by: map[string]string{}}}
	paths, err := filepath.Glob(filepath.Join(root, "src", "*.sol"))
	if err != nil || len(paths) == 0 {
		return nil, nil, fmt.Errorf("there are no sources in %s: %w", filepath.Join(root, "src"), err)
	}
	var files []string
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			return nil, nil, err
		}
		file := "src/" + filepath.Base(path)
		files = append(files, file)
		p.sources[file] = string(text)
	}
	solc := &compiler{root: root}
	defer solc.close()
	trees, err := solc.trees(ctx, files)
	if err != nil {
		return nil, nil, fmt.Errorf("reading the sources: %w", err)
	}
	p.targets = parts(trees)
	var all []mutant
	for _, file := range files {
		mutants, err := list(file, p.sources[file], trees[file])
		if err != nil {
			return nil, nil, err
		}
		if len(mutants) != 0 && len(p.targets[file]) == 0 {
			return nil, nil, fmt.Errorf("%s is part of no contract that is tested here", file)
		}
		all = append(all, mutants...)
	}
	return p, all, nil
}

// choose picks what the flags ask for and has no result yet.
func (c config) choose(all []mutant, results *store, explained []note) ([]mutant, error) {
	if c.sample {
		return readSample(filepath.Join(c.root, "mutation", "sample.json"), all)
	}
	why := map[string]bool{}
	for _, n := range explained {
		why[n.key()] = true
	}
	var chosen []mutant
	for _, m := range all {
		r, done := results.get(m.ID)
		switch {
		case c.only != "":
			if m.ID == c.only {
				chosen = append(chosen, m)
			}
		case !strings.Contains(m.File, c.file):
		case c.list, c.survivors && r.Status == survived && !why[m.key()], !c.survivors && !done:
			chosen = append(chosen, m)
		}
	}
	if c.only != "" && len(chosen) == 0 {
		return nil, fmt.Errorf("there is no mutant %s: the file may have changed", c.only)
	}
	slices.SortStableFunc(chosen, func(a, b mutant) int { return cmp.Compare(rank[a.Operator], rank[b.Operator]) })
	return chosen, nil
}

// rank puts first what bugs are made of, so that a run that is stopped early has seen the most of it.
var rank = map[string]int{
	"check": 1, "comparison": 1, "arithmetic": 1, "negation": 2, "modifier": 2, "operand": 2, "condition": 2,
	"unary": 2, "statement": 3, "literal": 4,
}

// testAll tests mutants with as many jobs as asked for. The first trouble stops it; what was found is kept.
func (c config) testAll(ctx context.Context, p *project, mutants []mutant, results *store) error {
	if len(mutants) == 0 {
		return nil
	}
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	queue := make(chan mutant)
	go func() {
		defer close(queue)
		for _, m := range mutants {
			select {
			case queue <- m:
			case <-ctx.Done():
				return
			}
		}
	}()
	var jobs sync.WaitGroup
	show := &progress{out: c.progress, total: len(mutants), start: time.Now()}
	for i := range min(c.jobs, len(mutants)) {
		jobs.Go(func() {
			if err := c.job(ctx, p, i, mutants, queue, results, show); err != nil {
				cancel(err)
			}
		})
	}
	jobs.Wait()
	return context.Cause(ctx)
}

// job tests mutants from the queue until it is empty, in a scratch copy that no other job uses.
func (c config) job(ctx context.Context, p *project, number int, mutants []mutant, queue <-chan mutant, results *store, show *progress) error {
	copied, err := openScratch(ctx, p.root, filepath.Join(c.work, fmt.Sprintf("job%d", number)))
	if err != nil {
		return err
	}
	j := &judge{project: p, compiler: &compiler{root: p.root}, scratch: copied, original: map[string]string{}}
	defer j.compiler.close()
	var needed []target
	for _, m := range mutants {
		for _, t := range p.targets[m.File] {
			if !slices.Contains(needed, t) {
				needed = append(needed, t)
			}
		}
	}
	if err := j.checkUnchanged(ctx, needed, quickPasses); err != nil {
		return err
	}
	for m := range queue {
		r, err := j.judge(ctx, m)
		if err != nil {
			return err
		}
		if err := results.put(r); err != nil {
			return err
		}
		show.done(r)
	}
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if c.sample {
		return nil
	}
	if err := j.checkUnchanged(ctx, needed, len(passes)); err != nil {
		return fmt.Errorf("after the last mutant, so that no result of this run counts: %w", err)
	}
	return nil
}

// progress shows a line for each mutant.
type progress struct {
	mu       sync.Mutex
	out      io.Writer
	n, total int
	start    time.Time
}

func (p *progress) done(r result) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.n++
	each := time.Since(p.start) / time.Duration(p.n)
	left := (each * time.Duration(p.total-p.n)).Round(time.Second)
	by := r.By
	if by != "" {
		by = " (" + by + ")"
	}
	fmt.Fprintf(p.out, "[%d/%d, %s left] %s %s %s:%d %s: %s => %s%s\n",
		p.n, p.total, left, r.Status, r.ID, r.File, r.Line, r.Function, r.From, r.To, by)
}
