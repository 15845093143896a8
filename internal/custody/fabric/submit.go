package fabric

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/hyperledger/fabric-gateway/pkg/client"
	gp "github.com/hyperledger/fabric-protos-go-apiv2/gateway"
	"github.com/hyperledger/fabric-protos-go-apiv2/msp"
	"github.com/hyperledger/fabric-protos-go-apiv2/peer"
	"google.golang.org/protobuf/proto"

	"github.com/waymark/waymark/internal/custody"
)

// call is one call of the chaincode.
type call struct {
	fn        string
	args      [][]byte
	transient map[string][]byte // for the endorsers' eyes only
	endorsers []string          // MSP ids; empty: whom the policies of what it writes ask for
}

// Submit implements [custody.Ledger]. Beside its errors, any other error means
// that nothing was sent to the orderer, or that Fabric did not apply it.
func (l *Ledger) Submit(ctx context.Context, fn string, args ...[]byte) ([]byte, error) {
	return l.submit(ctx, call{fn: fn, args: args})
}

// SubmitTo implements [custody.Confidential].
func (l *Ledger) SubmitTo(ctx context.Context, msps []string, transient map[string][]byte, fn string, args ...[]byte) ([]byte, error) {
	return l.submit(ctx, call{fn: fn, args: args, transient: transient, endorsers: msps})
}

func (l *Ledger) submit(ctx context.Context, c call) ([]byte, error) {
	if err := l.reach(ctx); err != nil {
		return nil, err
	}
	tx, err := l.endorse(ctx, c)
	if err != nil {
		return nil, err
	}
	raw, err := l.seal(tx)
	if err != nil {
		return nil, err
	}
	if err := l.journal.keep(tx.TransactionID(), raw); err != nil {
		return nil, err
	}
	patient, cancel := context.WithTimeout(ctx, l.patience)
	defer cancel()
	status, err := l.settle(patient, raw)
	var refused *orderError
	if errors.As(err, &refused) {
		return nil, errors.Join(refused.asRejected(), l.journal.drop(tx.TransactionID()))
	}
	if err != nil {
		l.settleLater(tx.TransactionID(), raw)
		return nil, fmt.Errorf("transaction %s: %w: %w", tx.TransactionID(), custody.ErrUnknown, err)
	}
	l.forget(tx.TransactionID())
	l.saw(status.BlockNumber)
	if err := l.outcome(ctx, status, tx, c); err != nil {
		return nil, err
	}
	return tx.Result(), nil
}

// Evaluate implements [custody.Ledger].
func (l *Ledger) Evaluate(ctx context.Context, fn string, args ...[]byte) ([]byte, error) {
	if err := l.reach(ctx); err != nil {
		return nil, err
	}
	var result []byte
	err := l.whileBusy(ctx, func() (err error) {
		result, err = l.contract.EvaluateWithContext(ctx, fn, client.WithBytesArguments(args...), client.WithEndorsingOrganizations(l.msp))
		return err
	})
	if err != nil {
		return nil, evaluateError(err)
	}
	return result, nil
}

// agreeWait is how long endorsers may differ before Submit says so: their peers
// commit a block some milliseconds apart.
const agreeWait = 5 * time.Second

func (l *Ledger) propose(c call) (*client.Proposal, error) {
	options := []client.ProposalOption{client.WithBytesArguments(c.args...)}
	if len(c.transient) > 0 {
		options = append(options, client.WithTransient(c.transient))
	}
	if len(c.endorsers) > 0 {
		options = append(options, client.WithEndorsingOrganizations(c.endorsers...))
	}
	proposal, err := l.contract.NewProposal(c.fn, options...)
	if err != nil {
		return nil, fmt.Errorf("making the proposal: %w", err)
	}
	return proposal, nil
}

// endorseAgreed collects endorsements, again while the endorsers stand at
// different blocks. Whom to ask, the peer's gateway finds out from the policies
// of the keys that the party's own peer says would be written.
func (l *Ledger) endorseAgreed(ctx context.Context, c call) (*client.Transaction, error) {
	for begin, pause := time.Now(), 10*time.Millisecond; ; pause = min(2*pause, 500*time.Millisecond) {
		var tx *client.Transaction
		err := l.whileBusy(ctx, func() error {
			proposal, err := l.propose(c) // anew: its time is what the rules go by
			if err == nil {
				tx, err = proposal.EndorseWithContext(ctx)
			}
			return err
		})
		if err == nil {
			return tx, nil
		}
		if errors.Is(err, ErrBusy) {
			return nil, err
		}
		verdict := endorseError(err, l.msp)
		if !verdict.differ || time.Since(begin) > agreeWait {
			return nil, verdict.err
		}
		select {
		case <-ctx.Done():
			return nil, verdict.err
		case <-time.After(pause):
		}
	}
}

// seal signs a transaction and returns its bytes, which are the same at each
// sending.
func (l *Ledger) seal(tx *client.Transaction) ([]byte, error) {
	unsigned, err := tx.Bytes()
	if err != nil {
		return nil, fmt.Errorf("encoding the transaction: %w", err)
	}
	signature, err := l.sign(tx.Digest())
	if err != nil {
		return nil, fmt.Errorf("signing the transaction: %w", err)
	}
	signed, err := l.gateway.NewSignedTransaction(unsigned, signature)
	if err != nil {
		return nil, fmt.Errorf("signing the transaction: %w", err)
	}
	return signed.Bytes()
}

// How long to wait for a commit before the same bytes are sent again: briefly
// when the sending failed, longer each time that it succeeded.
const (
	failedWait  = 250 * time.Millisecond
	firstWait   = 3 * time.Second
	longestWait = 20 * time.Second
	sendWait    = 15 * time.Second
)

// settle sends a sealed transaction until its fate is known or ctx ends. An
// *orderError means that the orderer refused it and never had it before.
func (l *Ledger) settle(ctx context.Context, raw []byte) (*client.Status, error) {
	tx, err := l.gateway.NewTransaction(raw)
	if err != nil {
		return nil, fmt.Errorf("reading the transaction: %w", err)
	}
	perhapsSent := false
	for wait := firstWait; ; {
		sending, cancel := context.WithTimeout(ctx, sendWait)
		_, err := tx.SubmitWithContext(sending)
		cancel()
		refused := refusedByOrderer(err)
		if refused != nil && !perhapsSent {
			return nil, refused
		}
		perhapsSent = perhapsSent || refused == nil
		patience := wait
		if err != nil {
			patience = failedWait
		} else {
			wait = min(2*wait, longestWait)
		}
		status, statusErr := l.status(ctx, tx.TransactionID(), patience)
		if statusErr == nil {
			return status, nil
		}
		if ctx.Err() != nil {
			return nil, errors.Join(err, statusErr)
		}
	}
}

// status waits for a transaction's commit for a while. While the peer is away
// it waits as long, so that settle does not turn in circles.
func (l *Ledger) status(ctx context.Context, txID string, patience time.Duration) (*client.Status, error) {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	creator, err := proto.Marshal(&msp.SerializedIdentity{Mspid: l.creator.MspID(), IdBytes: l.creator.Credentials()})
	if err != nil {
		return nil, err
	}
	request, err := proto.Marshal(&gp.CommitStatusRequest{ChannelId: l.channel, TransactionId: txID, Identity: creator})
	if err != nil {
		return nil, err
	}
	unsigned, err := proto.Marshal(&gp.SignedCommitStatusRequest{Request: request})
	if err != nil {
		return nil, err
	}
	commit, err := l.gateway.NewCommit(unsigned)
	if err != nil {
		return nil, err
	}
	var status *client.Status
	err = l.whileBusy(ctx, func() (err error) {
		status, err = commit.StatusWithContext(ctx)
		return err
	})
	if err != nil {
		<-ctx.Done()
	}
	return status, err
}

// committed is nil for a valid transaction, and otherwise why Fabric did not
// apply it.
func committed(s *client.Status) error {
	switch s.Code {
	case peer.TxValidationCode_VALID:
		return nil
	case peer.TxValidationCode_MVCC_READ_CONFLICT, peer.TxValidationCode_PHANTOM_READ_CONFLICT:
		return custody.ErrConflict
	}
	return &InvalidError{TxID: s.TransactionID, Code: s.Code}
}

// forget drops a transaction from the journal. If that fails, the next Open
// settles it once more, which changes nothing.
func (l *Ledger) forget(txID string) {
	if err := l.journal.drop(txID); err != nil {
		l.problem(err)
	}
}

// settleLater goes on with a transaction whose caller got ErrUnknown.
func (l *Ledger) settleLater(txID string, raw []byte) {
	l.work.Go(func() {
		status, err := l.settle(l.ctx, raw)
		var refused *orderError
		if err != nil && !errors.As(err, &refused) {
			return // the next Open goes on
		}
		if status != nil {
			l.saw(status.BlockNumber)
		}
		l.forget(txID)
	})
}

// recover goes on with what an earlier process left in flight.
func (l *Ledger) recover() error {
	flight, err := l.journal.inFlight()
	if err != nil {
		return err
	}
	for txID, raw := range flight {
		l.settleLater(txID, raw)
	}
	return nil
}
