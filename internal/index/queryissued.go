package index

import (
	"context"

	"github.com/waymark/waymark/internal/store"
)

// WhichIssued are those of some items, by canonical URI, that any maker
// commissioned with a token, in their order and at most so many. Each is looked
// up by its key.
func (x *Index) WhichIssued(ctx context.Context, items []string, most int) (list []string, err error) {
	err = x.db.View(ctx, func(r store.Reader) error {
		list = nil
		for _, item := range items {
			if len(list) == most || ctx.Err() != nil {
				break
			}
			token, err := r.Get(bucketItems, []byte(item))
			if err != nil {
				return err
			}
			if token != nil {
				list = append(list, item)
			}
		}
		return ctx.Err()
	})
	return list, err
}
