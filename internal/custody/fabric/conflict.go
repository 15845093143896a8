package fabric

import (
	"context"
	"errors"
	"fmt"
	"strconv"

	"github.com/hyperledger/fabric-gateway/pkg/client"
	"github.com/hyperledger/fabric-protos-go-apiv2/common"
	gp "github.com/hyperledger/fabric-protos-go-apiv2/gateway"
	"github.com/hyperledger/fabric-protos-go-apiv2/ledger/rwset"
	"github.com/hyperledger/fabric-protos-go-apiv2/ledger/rwset/kvrwset"
	"github.com/hyperledger/fabric-protos-go-apiv2/peer"
	"google.golang.org/protobuf/proto"

	"github.com/waymark/waymark/internal/custody"
)

// Fabric checks the endorsement policies of the keys that a transaction writes
// before it looks for conflicts. So a transaction that came second, to a chain
// that meanwhile asks for other endorsers, fails its policy, and it fails it too
// when an earlier one of its block sets a policy of a key that it writes. Both
// are conflicts: made anew, it may stand. Too few endorsements for the state
// that it was made for are none, however often it is sent.

// outcome is nil when a transaction was applied, and otherwise why not.
func (l *Ledger) outcome(ctx context.Context, s *client.Status, tx *client.Transaction, c call) error {
	err := committed(s)
	var invalid *InvalidError
	if !errors.As(err, &invalid) || invalid.Code != peer.TxValidationCode_ENDORSEMENT_POLICY_FAILURE {
		return err
	}
	second, lookErr := l.cameSecond(ctx, s, tx, c)
	if lookErr != nil {
		return fmt.Errorf("%w (and whether another came first is not known: %w)", err, lookErr)
	}
	if second {
		return fmt.Errorf("%w (%s)", custody.ErrConflict, invalid.Code)
	}
	return err
}

// cameSecond reports whether a transaction that failed an endorsement policy was
// made for a state that was no more.
func (l *Ledger) cameSecond(ctx context.Context, s *client.Status, tx *client.Transaction, c call) (bool, error) {
	raw, err := tx.Bytes()
	if err != nil {
		return false, err
	}
	mine, err := preparedSets(raw)
	if err != nil {
		return false, err
	}
	// The party's own peer alone: it has the block, and nothing is sent on.
	c.endorsers = []string{l.msp}
	proposal, err := l.propose(c)
	if err != nil {
		return false, err
	}
	again, err := proposal.EndorseWithContext(ctx)
	if err != nil {
		for _, d := range detailsOf(err) {
			if _, ok := response(d.GetMessage()); ok {
				return true, nil // the rules refuse it now
			}
		}
		return false, err
	}
	if raw, err = again.Bytes(); err != nil {
		return false, err
	}
	now, err := preparedSets(raw)
	if err != nil {
		return false, err
	}
	if !sameReads(mine, now) {
		return true, nil
	}
	return l.policySetBefore(ctx, s, mine)
}

// policySetBefore reports whether an earlier transaction of the block sets a
// policy of a key that one writes.
func (l *Ledger) policySetBefore(ctx context.Context, s *client.Status, mine sets) (bool, error) {
	raw, err := l.network.GetContract("qscc").EvaluateWithContext(ctx, "GetBlockByNumber",
		client.WithArguments(l.channel, strconv.FormatUint(s.BlockNumber, 10)), client.WithEndorsingOrganizations(l.msp))
	if err != nil {
		return false, fmt.Errorf("reading block %d: %w", s.BlockNumber, err)
	}
	var block common.Block
	if err := unmarshal(raw, &block); err != nil {
		return false, err
	}
	written := map[string]bool{}
	for name, set := range mine {
		for _, w := range set.GetWrites() {
			written[name+"\x00"+w.GetKey()] = true
		}
		for _, w := range set.GetMetadataWrites() {
			written[name+"\x00"+w.GetKey()] = true
		}
	}
	for _, envelope := range block.GetData().GetData() {
		t, err := parseTransaction(envelope, l.channel)
		if err != nil || t.id == s.TransactionID {
			return false, err
		}
		if t.action == nil {
			continue
		}
		theirs, err := readSets(t.action.GetResults())
		if err != nil {
			continue // Fabric passes over it too
		}
		for name, set := range theirs {
			for _, w := range set.GetMetadataWrites() {
				if written[name+"\x00"+w.GetKey()] {
					return true, nil
				}
			}
		}
	}
	return false, nil
}

// sets are a transaction's reads and writes, by chaincode.
type sets map[string]*kvrwset.KVRWSet

func preparedSets(raw []byte) (sets, error) {
	var prepared gp.PreparedTransaction
	if err := unmarshal(raw, &prepared); err != nil {
		return nil, err
	}
	envelope, err := proto.Marshal(prepared.GetEnvelope())
	if err != nil {
		return nil, err
	}
	t, err := parseTransaction(envelope, "")
	if err != nil {
		return nil, err
	}
	return readSets(t.action.GetResults())
}

func readSets(results []byte) (sets, error) {
	var all rwset.TxReadWriteSet
	if err := unmarshal(results, &all); err != nil {
		return nil, err
	}
	s := sets{}
	for _, ns := range all.GetNsRwset() {
		s[ns.GetNamespace()] = &kvrwset.KVRWSet{}
		if err := unmarshal(ns.GetRwset(), s[ns.GetNamespace()]); err != nil {
			return nil, err
		}
	}
	return s, nil
}

// sameReads reports whether both read the same versions, in ranges too.
func sameReads(a, b sets) bool {
	if len(a) != len(b) {
		return false
	}
	for name, x := range a {
		y := b[name]
		if !proto.Equal(&kvrwset.KVRWSet{Reads: x.GetReads(), RangeQueriesInfo: x.GetRangeQueriesInfo()},
			&kvrwset.KVRWSet{Reads: y.GetReads(), RangeQueriesInfo: y.GetRangeQueriesInfo()}) {
			return false
		}
	}
	return true
}
