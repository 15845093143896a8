package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
)

// What became of a mutant.
const (
	killed     = "killed"     // a test failed
	survived   = "survived"   // none did
	invalid    = "invalid"    // it is no program
	equivalent = "equivalent" // the compiler makes the same code of it
)

type result struct {
	mutant
	Status string `json:"status"`
	By     string `json:"by,omitempty"` // the test that failed, or what the compiler said
}

// A store keeps results in a file, a line each, written as they come: a run that was stopped goes on where it
// was. The last line about a mutant counts.
type store struct {
	mu   sync.Mutex
	file *os.File
	byID map[string]result
}

func openStore(path string) (*store, error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return nil, fmt.Errorf("opening the results: %w", err)
	}
	s := &store{byID: map[string]result{}}
	if err := s.read(path); err != nil {
		return nil, fmt.Errorf("reading %s: %w", path, err)
	}
	var err error
	if s.file, err = os.OpenFile(path, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o644); err != nil {
		return nil, fmt.Errorf("opening the results: %w", err)
	}
	// Ends a line that is half written. Empty ones do no harm.
	if _, err := s.file.WriteString("\n"); err != nil {
		return nil, fmt.Errorf("opening the results: %w", err)
	}
	return s, nil
}

func (s *store) read(path string) error {
	f, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var r result
		if json.Unmarshal(lines.Bytes(), &r) == nil { // the last line of a run that was killed may be half written
			s.byID[r.ID] = r
		}
	}
	return lines.Err()
}

func (s *store) get(id string) (result, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	r, ok := s.byID[id]
	return r, ok
}

func (s *store) put(r result) error {
	line, err := json.Marshal(r)
	if err != nil {
		return fmt.Errorf("keeping a result: %w", err)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, err := s.file.Write(append(line, '\n')); err != nil {
		return fmt.Errorf("keeping a result: %w", err)
	}
	s.byID[r.ID] = r
	return nil
}

func (s *store) close() error { return s.file.Close() }
