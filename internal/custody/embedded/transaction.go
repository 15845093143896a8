package embedded

import (
	"bytes"
	"errors"
	"fmt"
	"time"

	"github.com/hyperledger/fabric-protos-go-apiv2/common"
	"github.com/hyperledger/fabric-protos-go-apiv2/ledger/rwset"
	"github.com/hyperledger/fabric-protos-go-apiv2/ledger/rwset/kvrwset"
	"github.com/hyperledger/fabric-protos-go-apiv2/msp"
	"github.com/hyperledger/fabric-protos-go-apiv2/peer"
	"google.golang.org/protobuf/proto"

	"github.com/waymark/waymark/chaincode"
)

// transaction is an ordered envelope, read.
type transaction struct {
	envelope    []byte // common.Envelope, as it stands in the block
	signed      []byte // its payload
	sig         []byte
	header      []byte // common.Header, as in the proposal
	channel     string
	txID        string
	creator     []byte
	at          time.Time // the client's claim
	payload     []byte    // peer.ChaincodeProposalPayload
	result      []byte    // peer.ProposalResponsePayload
	input       *peer.ChaincodeInput
	set         *kvrwset.KVRWSet
	collections []collectionSet              // of private data, as the block holds it
	private     map[string]map[string]secret // its values; empty when it is read from a block
	action      *peer.ChaincodeAction
}

// readTransaction reads an envelope and checks that its parts belong together:
// one action, for this channel's chaincode, whose result is of this proposal.
// It checks no signature.
func readTransaction(envelope []byte) (*transaction, error) {
	var env common.Envelope
	if err := proto.Unmarshal(envelope, &env); err != nil {
		return nil, fmt.Errorf("reading the envelope: %w", err)
	}
	var payload common.Payload
	if err := proto.Unmarshal(env.Payload, &payload); err != nil {
		return nil, fmt.Errorf("reading the envelope's payload: %w", err)
	}
	headerBytes, err := proto.Marshal(payload.Header)
	if err != nil {
		return nil, err
	}
	head, err := readHeader(headerBytes)
	if err != nil {
		return nil, err
	}
	var tx peer.Transaction
	if err := proto.Unmarshal(payload.Data, &tx); err != nil {
		return nil, fmt.Errorf("reading the transaction: %w", err)
	}
	if len(tx.Actions) != 1 || !sameHeader(tx.Actions[0], payload.Header.GetSignatureHeader()) {
		return nil, errors.New("a transaction has one action, under its own header")
	}
	t := &transaction{
		envelope: envelope, signed: env.Payload, sig: env.Signature, header: headerBytes,
		channel: head.channel.ChannelId, txID: head.channel.TxId,
		creator: head.signature.Creator, at: head.channel.Timestamp.AsTime(),
	}
	return t, t.readAction(tx.Actions[0].Payload)
}

func (t *transaction) readAction(b []byte) error {
	var action peer.ChaincodeActionPayload
	if err := proto.Unmarshal(b, &action); err != nil {
		return fmt.Errorf("reading the action: %w", err)
	}
	t.payload, t.result = action.ChaincodeProposalPayload, action.GetAction().GetProposalResponsePayload()
	var result peer.ProposalResponsePayload
	if err := proto.Unmarshal(t.result, &result); err != nil {
		return fmt.Errorf("reading the result: %w", err)
	}
	if !bytes.Equal(result.ProposalHash, proposalHash(t.header, t.payload)) {
		return errors.New("the result is of another proposal")
	}
	var err error
	if t.input, err = readInput(t.payload); err != nil {
		return err
	}
	t.action = &peer.ChaincodeAction{}
	if err := proto.Unmarshal(result.Extension, t.action); err != nil {
		return fmt.Errorf("reading the chaincode's action: %w", err)
	}
	t.set, t.collections, err = readSet(t.action.Results)
	return err
}

// event is the transaction's chaincode event, nil when it has none.
func (t *transaction) event() (*peer.ChaincodeEvent, error) {
	if len(t.action.Events) == 0 {
		return nil, nil
	}
	var e peer.ChaincodeEvent
	if err := proto.Unmarshal(t.action.Events, &e); err != nil {
		return nil, fmt.Errorf("reading the chaincode event of %s: %w", t.txID, err)
	}
	return &e, nil
}

// entries reads what the transaction added to the ledger, by its event.
func (t *transaction) entries(e *peer.ChaincodeEvent) func() (chaincode.Entries, error) {
	return func() (chaincode.Entries, error) {
		var creator msp.SerializedIdentity
		if err := proto.Unmarshal(t.creator, &creator); err != nil {
			return chaincode.Entries{}, fmt.Errorf("reading the creator of %s: %w", t.txID, err)
		}
		writes := map[string][]byte{}
		for _, w := range t.set.GetWrites() {
			writes[w.Key] = nil
			if !w.IsDelete {
				writes[w.Key] = w.Value
			}
		}
		entries, err := chaincode.ReadEntries(e.Payload, writes, creator.Mspid)
		if err != nil {
			return entries, fmt.Errorf("reading the entries of %s: %w", t.txID, err)
		}
		return entries, nil
	}
}

func writeSet(set *kvrwset.KVRWSet, private []*rwset.CollectionHashedReadWriteSet) ([]byte, error) {
	b, err := proto.MarshalOptions{Deterministic: true}.Marshal(set)
	if err != nil {
		return nil, err
	}
	return proto.MarshalOptions{Deterministic: true}.Marshal(&rwset.TxReadWriteSet{
		DataModel: rwset.TxReadWriteSet_KV, NsRwset: []*rwset.NsReadWriteSet{{Namespace: Name, Rwset: b, CollectionHashedRwset: private}},
	})
}

func readSet(b []byte) (*kvrwset.KVRWSet, []collectionSet, error) {
	var outer rwset.TxReadWriteSet
	if err := proto.Unmarshal(b, &outer); err != nil {
		return nil, nil, fmt.Errorf("reading the read and write set: %w", err)
	}
	if len(outer.NsRwset) != 1 || outer.NsRwset[0].Namespace != Name {
		return nil, nil, fmt.Errorf("the write set is not of the chaincode %s alone", Name)
	}
	var set kvrwset.KVRWSet
	if err := proto.Unmarshal(outer.NsRwset[0].Rwset, &set); err != nil {
		return nil, nil, fmt.Errorf("reading the read and write set: %w", err)
	}
	collections, err := readCollections(outer.NsRwset[0].CollectionHashedRwset)
	return &set, collections, err
}
