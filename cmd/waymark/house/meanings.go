package house

import (
	"sync"

	"github.com/waymark/waymark/provenance"
)

// maxMeanings bounds what is remembered of events: a few hundred kilobytes.
const maxMeanings = 2048

// meanings remembers what events mean from one scan to the next. It is a
// provenance.Meanings.
type meanings struct {
	mu sync.Mutex
	m  map[provenance.Hash]provenance.Meaning
}

// Meaning implements provenance.Meanings.
func (s *meanings) Meaning(digest provenance.Hash) (provenance.Meaning, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	m, ok := s.m[digest]
	return m, ok
}

// Remember implements provenance.Meanings. When it is full it begins anew.
func (s *meanings) Remember(digest provenance.Hash, m provenance.Meaning) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.m == nil || len(s.m) >= maxMeanings {
		s.m = map[provenance.Hash]provenance.Meaning{}
	}
	s.m[digest] = m
}
