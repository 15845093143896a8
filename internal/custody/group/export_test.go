package group

// Pending counts the calls that wait or are under way.
func (l *Ledger) Pending() int {
	l.mu.Lock()
	defer l.mu.Unlock()
	n := len(l.waiting)
	for _, calls := range l.held {
		n += calls
	}
	return n
}
