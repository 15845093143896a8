package app

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/provenance/registry"
)

// Gas is what a mined transaction used, and the wei that it paid for that.
func (h *App) Gas(ctx context.Context, tx string) (gas uint64, fee string, err error) {
	receipt, err := h.client.TransactionReceipt(ctx, common.HexToHash(tx))
	if err != nil {
		return 0, "", fmt.Errorf("asking for the receipt of %s: %w", tx, err)
	}
	return receipt.GasUsed, escrow.GasFee(receipt), nil
}

// SealedCode is what the sealed sheet shows for an item. It is a secret of the
// item's box.
func (h *App) SealedCode(item string) string { return string(registry.SealCode(h.sealSecret, item)) }
