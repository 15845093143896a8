package fabric

import (
	"context"
	"strconv"
	"time"

	"github.com/hyperledger/fabric-gateway/pkg/client"
	"github.com/hyperledger/fabric-protos-go-apiv2/common"
	gp "github.com/hyperledger/fabric-protos-go-apiv2/gateway"
	"github.com/hyperledger/fabric-protos-go-apiv2/peer"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/types/known/timestamppb"
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

// SubmitWith is Submit with the endorsements of these organisations alone.
func (l *Ledger) SubmitWith(ctx context.Context, msps []string, fn string, args ...[]byte) ([]byte, error) {
	return l.submit(ctx, call{fn: fn, args: args, endorsers: msps})
}

// SealAt is Seal by a client whose clock is off.
func (l *Ledger) SealAt(ctx context.Context, off time.Duration, fn string, args ...[]byte) (Sealed, error) {
	proposal, err := l.propose(call{fn: fn, args: args})
	if err != nil {
		return Sealed{}, err
	}
	raw, err := proposal.Bytes()
	if err != nil {
		return Sealed{}, err
	}
	if raw, err = l.shift(raw, off); err != nil {
		return Sealed{}, err
	}
	unsigned, err := l.gateway.NewProposal(raw)
	if err != nil {
		return Sealed{}, err
	}
	signature, err := l.sign(unsigned.Digest())
	if err != nil {
		return Sealed{}, err
	}
	signed, err := l.gateway.NewSignedProposal(raw, signature)
	if err != nil {
		return Sealed{}, err
	}
	tx, err := signed.EndorseWithContext(ctx)
	if err != nil {
		return Sealed{}, endorseError(err, l.msp).err
	}
	if raw, err = l.seal(tx); err != nil {
		return Sealed{}, err
	}
	return Sealed{tx.TransactionID(), raw}, nil
}

// shift changes the time that a proposal claims.
func (l *Ledger) shift(raw []byte, off time.Duration) ([]byte, error) {
	var proposed gp.ProposedTransaction
	var proposal peer.Proposal
	var header common.Header
	var channel common.ChannelHeader
	if err := unmarshal(raw, &proposed); err != nil {
		return nil, err
	}
	if err := unmarshal(proposed.GetProposal().GetProposalBytes(), &proposal); err != nil {
		return nil, err
	}
	if err := unmarshal(proposal.GetHeader(), &header); err != nil {
		return nil, err
	}
	if err := unmarshal(header.GetChannelHeader(), &channel); err != nil {
		return nil, err
	}
	channel.Timestamp = timestamppb.New(channel.GetTimestamp().AsTime().Add(off))
	var err error
	if header.ChannelHeader, err = proto.Marshal(&channel); err != nil {
		return nil, err
	}
	if proposal.Header, err = proto.Marshal(&header); err != nil {
		return nil, err
	}
	if proposed.Proposal.ProposalBytes, err = proto.Marshal(&proposal); err != nil {
		return nil, err
	}
	return proto.Marshal(&proposed)
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
