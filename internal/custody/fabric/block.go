package fabric

import (
	"context"
	"fmt"

	"github.com/hyperledger/fabric-protos-go-apiv2/common"
	"github.com/hyperledger/fabric-protos-go-apiv2/msp"
	"github.com/hyperledger/fabric-protos-go-apiv2/peer"
	"google.golang.org/protobuf/proto"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/internal/custody"
)

// deliver reads a block and passes on the chaincode's events after the cursor. It
// reports whether the reader wants more.
func (l *Ledger) deliver(ctx context.Context, block *common.Block, after custody.Cursor, do func(custody.Event) bool) (bool, error) {
	number := block.GetHeader().GetNumber()
	events, err := blockEvents(block, l.channel, l.contract.ChaincodeName(), l.problem)
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
// set, in order. An event that tells of something else than what its transaction
// wrote is passed over, and refused says so.
func blockEvents(block *common.Block, channel, name string, refused func(error)) ([]custody.Event, error) {
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
		t, err := parseTransaction(envelope, channel)
		if err != nil {
			return nil, fmt.Errorf("transaction %d: %w", i+1, err)
		}
		if t.event.GetChaincodeId() != name {
			continue
		}
		if t.event.GetTxId() != t.id {
			return nil, fmt.Errorf("transaction %d: its event is of another, %s", i+1, t.event.GetTxId())
		}
		entries, err := t.entries(name)
		if err != nil {
			refused(fmt.Errorf("block %d, transaction %s: its event is passed over: %w", block.GetHeader().GetNumber(), t.id, err))
			continue
		}
		events = append(events, custody.Event{
			Cursor: custody.Cursor{Block: block.GetHeader().GetNumber(), Tx: uint32(i) + 1},
			TxID:   t.id, Name: t.event.GetEventName(), Payload: t.event.GetPayload(),
			Entries: func() (chaincode.Entries, error) { return entries, nil }, Size: len(envelope),
		})
	}
	return events, nil
}

// transaction is a transaction of a block, parsed. action is nil when it is
// not of a chaincode.
type transaction struct {
	id      string
	creator string // MSP id of who signed it
	action  *peer.ChaincodeAction
	event   *peer.ChaincodeEvent // nil: it set none
}

// parseTransaction reads an envelope of a channel; of any channel if it is empty.
func parseTransaction(envelope []byte, channel string) (transaction, error) {
	var env common.Envelope
	var payload common.Payload
	var header common.ChannelHeader
	var signer common.SignatureHeader
	var creator msp.SerializedIdentity
	var t transaction
	if err := unmarshal(envelope, &env); err != nil {
		return t, err
	}
	if err := unmarshal(env.GetPayload(), &payload); err != nil {
		return t, err
	}
	if err := unmarshal(payload.GetHeader().GetChannelHeader(), &header); err != nil {
		return t, err
	}
	if err := unmarshal(payload.GetHeader().GetSignatureHeader(), &signer); err != nil {
		return t, err
	}
	if channel != "" && header.GetChannelId() != channel {
		return t, fmt.Errorf("it is of the channel %q", header.GetChannelId())
	}
	t.id = header.GetTxId()
	if common.HeaderType(header.GetType()) != common.HeaderType_ENDORSER_TRANSACTION {
		return t, nil
	}
	if err := unmarshal(signer.GetCreator(), &creator); err != nil {
		return t, err
	}
	t.creator = creator.GetMspid()
	return t, t.readAction(payload.GetData())
}

func (t *transaction) readAction(data []byte) error {
	var tx peer.Transaction
	if err := unmarshal(data, &tx); err != nil {
		return err
	}
	if len(tx.GetActions()) != 1 {
		return fmt.Errorf("it has %d actions, not one", len(tx.GetActions()))
	}
	var payload peer.ChaincodeActionPayload
	var response peer.ProposalResponsePayload
	if err := unmarshal(tx.GetActions()[0].GetPayload(), &payload); err != nil {
		return err
	}
	if err := unmarshal(payload.GetAction().GetProposalResponsePayload(), &response); err != nil {
		return err
	}
	t.action = &peer.ChaincodeAction{}
	if err := unmarshal(response.GetExtension(), t.action); err != nil {
		return err
	}
	if len(t.action.GetEvents()) == 0 {
		return nil
	}
	t.event = &peer.ChaincodeEvent{}
	return unmarshal(t.action.GetEvents(), t.event)
}

// entries is what a transaction's event tells of and the transaction wrote.
func (t transaction) entries(name string) (chaincode.Entries, error) {
	if got := t.event.GetEventName(); got != chaincode.EventName {
		return chaincode.Entries{}, fmt.Errorf("it is called %q, not %q", got, chaincode.EventName)
	}
	all, err := readSets(t.action.GetResults())
	if err != nil {
		return chaincode.Entries{}, err
	}
	writes := map[string][]byte{}
	for _, w := range all[name].GetWrites() {
		writes[w.GetKey()] = nil
		if !w.GetIsDelete() {
			writes[w.GetKey()] = w.GetValue()
		}
	}
	return chaincode.ReadEntries(t.event.GetPayload(), writes, t.creator)
}

func unmarshal(from []byte, to proto.Message) error {
	if err := proto.Unmarshal(from, to); err != nil {
		return fmt.Errorf("reading its %s: %w", to.ProtoReflect().Descriptor().Name(), err)
	}
	return nil
}
