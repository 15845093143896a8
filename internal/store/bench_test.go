package store_test

import (
	"fmt"
	"path/filepath"
	"testing"

	"github.com/waymark/waymark/internal/store"
)

// BenchmarkUpdate is a small write, on disk when it returns.
func BenchmarkUpdate(b *testing.B) {
	for _, callers := range []int{1, 64} {
		b.Run(fmt.Sprint(callers, " callers"), func(b *testing.B) {
			s, err := store.Open(filepath.Join(b.TempDir(), "main.db"))
			if err != nil {
				b.Fatal(err)
			}
			defer s.Close()
			const values = store.Table[[]byte, int]("values")
			b.SetParallelism(callers)
			b.RunParallel(func(pb *testing.PB) {
				for n := uint64(0); pb.Next(); n++ {
					if err := values.Save(b.Context(), s, store.Number(n), 1); err != nil {
						b.Error(err)
					}
				}
			})
		})
	}
}
