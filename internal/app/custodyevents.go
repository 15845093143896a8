package app

import (
	"sync"

	"github.com/waymark/waymark/provenance"
)

// maxEvents bounds what is remembered of events: a few hundred kilobytes.
const maxEvents = 2048

// eventCache remembers what events mean from one scan to the next. It is a
// provenance.CustodyEventCache.
type eventCache struct {
	mu sync.Mutex
	m  map[provenance.Hash]provenance.CustodyEvent
}

// Event implements provenance.CustodyEventCache.
func (s *eventCache) Event(digest provenance.Hash) (provenance.CustodyEvent, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	m, ok := s.m[digest]
	return m, ok
}

// Remember implements provenance.CustodyEventCache. When it is full it begins anew.
func (s *eventCache) Remember(digest provenance.Hash, m provenance.CustodyEvent) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.m == nil || len(s.m) >= maxEvents {
		s.m = map[provenance.Hash]provenance.CustodyEvent{}
	}
	s.m[digest] = m
}
