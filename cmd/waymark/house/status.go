package house

import (
	"context"
	"errors"
	"fmt"

	"github.com/waymark/waymark/internal/index"
	"github.com/waymark/waymark/web"
)

// status tells how the house is. It is a web.House.
type status struct{ *House }

// Status implements web.House.
func (s status) Status(ctx context.Context) (web.HouseStatus, error) {
	out := web.HouseStatus{Party: s.cfg.Speaker, Chain: "eip155:" + s.chainID.String()}
	for _, w := range s.board.Snapshot() {
		state := "running"
		switch {
		case w.Stopped:
			state = "stopped"
		case w.Failing > 0:
			state = "backing off"
		}
		out.Workers = append(out.Workers, web.WorkerStatus{
			Name: w.Name, State: state, Parked: int(w.Rejections), Error: w.LastError, Last: w.LastStep,
		})
	}
	height, err := s.client.BlockNumber(ctx)
	if err != nil {
		return out, fmt.Errorf("asking the chain for its height: %w", err)
	}
	indexed, err := s.index.Heights()
	if err != nil {
		return out, err
	}
	out.Ledgers = []web.LedgerStatus{
		{Name: "evm", Height: height, Indexed: indexed.EVM.Block},
		{Name: "custody", Height: s.custodyHeight(indexed), Indexed: indexed.Custody.Cursor.Block},
	}
	return out, nil
}

// Ready implements web.House.
func (s status) Ready(ctx context.Context) error {
	if s.chain != nil {
		if err := s.chain.Healthy(); err != nil {
			return err
		}
	}
	for _, w := range s.board.Snapshot() {
		if w.Stopped {
			return errors.New(w.Name + " stopped: " + w.LastError)
		}
	}
	if _, err := s.client.BlockNumber(ctx); err != nil {
		return fmt.Errorf("the chain: %w", err)
	}
	if _, err := s.reader().Parties(ctx); err != nil {
		return fmt.Errorf("the custody ledger: %w", err)
	}
	return nil
}

// custodyHeight is the custody ledger's height: its own where it is embedded,
// and else how far the read model knows it to go.
func (h *House) custodyHeight(read index.Heights) uint64 {
	if h.channel != nil {
		return h.channel.Height()
	}
	return read.Custody.Cursor.Block
}
