package registry

import (
	"context"
	"fmt"
)

// ServeAt makes the contract name baseURI as the place of its metadata, by its
// owner's account; of one that names it already it does nothing.
func (r *Registry) ServeAt(ctx context.Context, s Sender, baseURI string) error {
	head, err := r.Client.HeaderByNumber(ctx, nil)
	if err != nil {
		return fmt.Errorf("asking for the newest block: %w", err)
	}
	out, err := r.call(ctx, r.binding.PackContractURI())
	if err != nil {
		return fmt.Errorf("asking where metadata is served (a contract of an earlier version cannot tell): %w", err)
	}
	now, err := r.binding.UnpackContractURI(out)
	if err != nil {
		return fmt.Errorf("reading where metadata is served: %w", err)
	}
	if now == baseURI+"contract" {
		return nil
	}
	key := fmt.Sprintf("registry/base-uri/%s/%s", head.Number, baseURI) // an address may come back
	if _, err := s.Send(ctx, key, &r.Address, r.binding.PackSetBaseURI(baseURI), nil); err != nil {
		return fmt.Errorf("setting where metadata is served: %w", err)
	}
	return nil
}
