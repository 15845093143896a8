package minting

import (
	"context"

	"github.com/waymark/waymark/internal/store"
)

// WhichIssued are those of some items, by canonical URI, that batches here hold,
// in their order and at most so many. Each is looked up by its key.
func (s *Store) WhichIssued(ctx context.Context, items []string, most int) (list []string, err error) {
	err = s.db.View(ctx, func(r store.Reader) error {
		list = nil
		for _, item := range items {
			if len(list) == most || ctx.Err() != nil {
				break
			}
			at, err := r.Get(bucketItems, []byte(item))
			if err != nil {
				return err
			}
			if at != nil {
				list = append(list, item)
			}
		}
		return ctx.Err()
	})
	return list, err
}
