package repository

// BeSmall makes a repository take the ways of a large one: many index entries a
// term, and answers that are found along the index of times.
func (r *Repository) BeSmall() { r.sortable, r.chunk = 100, 16 }
