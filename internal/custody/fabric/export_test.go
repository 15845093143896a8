package fabric

import (
	"context"
	"strconv"

	"github.com/hyperledger/fabric-gateway/pkg/client"
	"github.com/hyperledger/fabric-protos-go-apiv2/peer"
)

// Sealed is a transaction that was endorsed and signed, and not sent.
type Sealed struct {
	ID  string
	raw []byte
}

// Seal does the first half of Submit.
func (l *Ledger) Seal(ctx context.Context, fn string, args ...[]byte) (Sealed, error) {
	tx, err := l.endorse(ctx, call{fn: fn, args: args})
	if err != nil {
		return Sealed{}, err
	}
	raw, err := l.seal(tx)
	return Sealed{tx.TransactionID(), raw}, err
}

// SealWith is Seal with the endorsements of these organisations alone, whatever
// the channel's policy asks for.
func (l *Ledger) SealWith(ctx context.Context, msps []string, fn string, args ...[]byte) (Sealed, error) {
	proposal, err := l.contract.NewProposal(fn, client.WithBytesArguments(args...), client.WithEndorsingOrganizations(msps...))
	if err != nil {
		return Sealed{}, err
	}
	tx, err := proposal.EndorseWithContext(ctx)
	if err != nil {
		return Sealed{}, err
	}
	raw, err := l.seal(tx)
	return Sealed{tx.TransactionID(), raw}, err
}

// Keep does what Submit does before it sends.
func (l *Ledger) Keep(s Sealed) error { return l.journal.keep(s.ID, s.raw) }

// Settle does the second half of Submit.
func (l *Ledger) Settle(ctx context.Context, s Sealed) (peer.TxValidationCode, uint64, error) {
	status, err := l.settle(ctx, s.raw)
	if err != nil {
		return 0, 0, err
	}
	return status.Code, status.BlockNumber, nil
}

// InFlight counts the transactions whose fate is not known.
func (l *Ledger) InFlight() (int, error) {
	all, err := l.journal.inFlight()
	return len(all), err
}

// Height is the number of blocks that the party's peer has.
func Height(ctx context.Context, l *Ledger) (uint64, error) {
	n, err := l.newest(ctx)
	return n + 1, err
}

// RawBlock is a block as the party's peer holds it.
func RawBlock(ctx context.Context, l *Ledger, number uint64) ([]byte, error) {
	return l.network.GetContract("qscc").EvaluateWithContext(ctx, "GetBlockByNumber",
		client.WithArguments(l.channel, strconv.FormatUint(number, 10)), client.WithEndorsingOrganizations(l.msp))
}
