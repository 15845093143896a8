package fabric

import (
	"context"
	"fmt"

	"github.com/hyperledger/fabric-protos-go-apiv2/common"
	"github.com/hyperledger/fabric-protos-go-apiv2/peer"
	"google.golang.org/protobuf/proto"

	"github.com/waymark/waymark/internal/custody"
)

// hand reads a block and hands on the chaincode's events after the cursor. It
// reports whether the reader wants more.
func (l *Ledger) hand(ctx context.Context, block *common.Block, after custody.Cursor, do func(custody.Event) bool) (bool, error) {
	number := block.GetHeader().GetNumber()
	events, err := blockEvents(block, l.channel, l.contract.ChaincodeName())
	if err != nil {
		return false, fmt.Errorf("reading block %d: %w", number, err)
	}
	if len(events) > 0 {
		seen, err := l.journal.seen(number, l.clock())
		if err != nil {
			return false, err
		}
		for i := range events {
			events[i].Seen = seen
		}
	}
	l.saw(number)
	for _, e := range events {
		if e.Cursor.Block == after.Block && e.Cursor.Tx <= after.Tx {
			continue
		}
		if err := ctx.Err(); err != nil {
			return false, err
		}
		if !do(e) {
			return false, nil
		}
	}
	return true, nil
}

// blockEvents are the events of a chaincode that a block's valid transactions
// set, in order.
func blockEvents(block *common.Block, channel, chaincode string) ([]custody.Event, error) {
	metadata := block.GetMetadata().GetMetadata()
	if len(metadata) <= int(common.BlockMetadataIndex_TRANSACTIONS_FILTER) {
		return nil, fmt.Errorf("it does not say which transactions are valid")
	}
	flags := metadata[common.BlockMetadataIndex_TRANSACTIONS_FILTER]
	data := block.GetData().GetData()
	if len(flags) != len(data) {
		return nil, fmt.Errorf("it holds %d transactions and judges %d", len(data), len(flags))
	}
	var events []custody.Event
	for i, envelope := range data {
		if peer.TxValidationCode(flags[i]) != peer.TxValidationCode_VALID {
			continue
		}
		txID, event, err := transactionEvent(envelope, channel)
		if err != nil {
			return nil, fmt.Errorf("transaction %d: %w", i+1, err)
		}
		if event.GetChaincodeId() != chaincode {
			continue
		}
		if event.GetTxId() != txID {
			return nil, fmt.Errorf("transaction %d: its event is of another, %s", i+1, event.GetTxId())
		}
		events = append(events, custody.Event{
			Cursor: custody.Cursor{Block: block.GetHeader().GetNumber(), Tx: uint32(i) + 1},
			TxID:   txID, Name: event.GetEventName(), Payload: event.GetPayload(),
		})
	}
	return events, nil
}

// transactionEvent is the chaincode event of a transaction, nil if it has none
// or is not of a chaincode.
func transactionEvent(envelope []byte, channel string) (string, *peer.ChaincodeEvent, error) {
	var env common.Envelope
	var payload common.Payload
	var header common.ChannelHeader
	if err := unmarshal(envelope, &env); err != nil {
		return "", nil, err
	}
	if err := unmarshal(env.GetPayload(), &payload); err != nil {
		return "", nil, err
	}
	if err := unmarshal(payload.GetHeader().GetChannelHeader(), &header); err != nil {
		return "", nil, err
	}
	if header.GetChannelId() != channel {
		return "", nil, fmt.Errorf("it is of the channel %q", header.GetChannelId())
	}
	if common.HeaderType(header.GetType()) != common.HeaderType_ENDORSER_TRANSACTION {
		return header.GetTxId(), nil, nil
	}
	var tx peer.Transaction
	if err := unmarshal(payload.GetData(), &tx); err != nil {
		return "", nil, err
	}
	if len(tx.GetActions()) != 1 {
		return "", nil, fmt.Errorf("it has %d actions, not one", len(tx.GetActions()))
	}
	var actionPayload peer.ChaincodeActionPayload
	var response peer.ProposalResponsePayload
	var action peer.ChaincodeAction
	var event peer.ChaincodeEvent
	if err := unmarshal(tx.GetActions()[0].GetPayload(), &actionPayload); err != nil {
		return "", nil, err
	}
	if err := unmarshal(actionPayload.GetAction().GetProposalResponsePayload(), &response); err != nil {
		return "", nil, err
	}
	if err := unmarshal(response.GetExtension(), &action); err != nil {
		return "", nil, err
	}
	if len(action.GetEvents()) == 0 {
		return header.GetTxId(), nil, nil
	}
	if err := unmarshal(action.GetEvents(), &event); err != nil {
		return "", nil, err
	}
	return header.GetTxId(), &event, nil
}

func unmarshal(from []byte, to proto.Message) error {
	if err := proto.Unmarshal(from, to); err != nil {
		return fmt.Errorf("reading its %s: %w", to.ProtoReflect().Descriptor().Name(), err)
	}
	return nil
}
