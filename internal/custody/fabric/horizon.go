package fabric

import (
	"context"
	"fmt"
	"sync/atomic"
	"time"

	"github.com/hyperledger/fabric-gateway/pkg/client"
	"github.com/hyperledger/fabric-protos-go-apiv2/common"
	"google.golang.org/protobuf/proto"
)

// Horizon is the newest block that anybody who shares it has seen. Organisations
// have peers of their own, which commit a block some milliseconds apart; a
// process that speaks for several parties shares one Horizon, so that no party
// acts on an older ledger than another one of the process just saw.
type Horizon struct{ block atomic.Uint64 }

func raise(to *atomic.Uint64, block uint64) {
	for old := to.Load(); block > old; old = to.Load() {
		if to.CompareAndSwap(old, block) {
			return
		}
	}
}

// saw notes a block that this party's peer has committed.
func (l *Ledger) saw(block uint64) {
	raise(&l.height, block)
	raise(&l.horizon.block, block)
}

// reach waits until this party's peer has what others of the process have seen.
func (l *Ledger) reach(ctx context.Context) error {
	want := l.horizon.block.Load()
	for pause := 2 * time.Millisecond; l.height.Load() < want; pause = min(2*pause, 50*time.Millisecond) {
		newest, err := l.newest(ctx)
		if err != nil {
			return err
		}
		raise(&l.height, newest)
		if newest >= want {
			break
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("the peer of %s stands at block %d, not yet at %d: %w", l.msp, newest, want, ctx.Err())
		case <-time.After(pause):
		}
	}
	return nil
}

// newest asks the peer for its newest block's number.
func (l *Ledger) newest(ctx context.Context) (uint64, error) {
	var raw []byte
	err := l.whileBusy(ctx, func() (err error) {
		raw, err = l.network.GetContract("qscc").EvaluateWithContext(ctx, "GetChainInfo",
			client.WithArguments(l.channel), client.WithEndorsingOrganizations(l.msp))
		return err
	})
	if err != nil {
		return 0, unlessUnreachable(fmt.Sprintf("asking the peer of %s for its ledger's height", l.msp), err)
	}
	var info common.BlockchainInfo
	if err := proto.Unmarshal(raw, &info); err != nil || info.GetHeight() == 0 {
		return 0, fmt.Errorf("the peer of %s answers no ledger's height", l.msp)
	}
	return info.GetHeight() - 1, nil
}
