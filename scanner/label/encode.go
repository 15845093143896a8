package label

import (
	"fmt"
	"runtime"
	"sync"
)

// encodeAhead gives the QR code of what text returns for each item, in order.
// Choosing a QR code's mask is nearly all of the work of a sheet, so a chunk
// at a time is encoded on all processors; no more than a chunk is in memory.
func encodeAhead(items []Item, text func(Item) (string, error), use func(int, Item, Symbol) error) error {
	const chunk = 256
	for first := 0; first < len(items); first += chunk {
		part := items[first:min(first+chunk, len(items))]
		symbols, err := encode(part, text)
		for i, s := range symbols {
			if useErr := use(first+i, part[i], s); useErr != nil {
				return fmt.Errorf("item %d: %w", first+i+1, useErr)
			}
		}
		if err != nil {
			return fmt.Errorf("item %d: %w", first+len(symbols)+1, err)
		}
	}
	return nil
}

// encode returns the symbols before the first item that has none, and why.
func encode(items []Item, text func(Item) (string, error)) ([]Symbol, error) {
	symbols, errs := make([]Symbol, len(items)), make([]error, len(items))
	workers := min(runtime.GOMAXPROCS(0), len(items))
	var done sync.WaitGroup
	for w := range workers {
		done.Go(func() {
			for i := w; i < len(items); i += workers {
				t, err := text(items[i])
				if err == nil {
					symbols[i], err = NewSymbol(t)
				}
				errs[i] = err
			}
		})
	}
	done.Wait()
	for i, err := range errs {
		if err != nil {
			return symbols[:i], err
		}
	}
	return symbols, nil
}
