package repository

// SortAtMost makes small answers take the way of large ones.
func (r *Repository) SortAtMost(n int) { r.sortable = n }
