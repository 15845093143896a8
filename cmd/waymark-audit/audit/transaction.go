package audit

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"

	"github.com/hyperledger/fabric-protos-go/common"
	"github.com/hyperledger/fabric-protos-go/ledger/rwset"
	"github.com/hyperledger/fabric-protos-go/ledger/rwset/kvrwset"
	"github.com/hyperledger/fabric-protos-go/peer"
	"google.golang.org/protobuf/protoadapt"
)

// transaction is a chaincode transaction, taken apart.
type transaction struct {
	id        string
	creator   []byte // serialized identity
	nonce     []byte
	payload   []byte // what the creator signed
	signature []byte
	response  []byte // serialized ProposalResponsePayload: what endorsers signed, each with its identity
	endorsed  []*peer.Endorsement
	event     *peer.ChaincodeEvent
	chaincode string
	results   []byte
	config    []byte // of a config transaction: the configuration; the rest is empty
}

// parse takes an envelope apart.
func parse(envelope []byte, channel string) (*transaction, error) {
	var env common.Envelope
	var payload common.Payload
	var header common.ChannelHeader
	var signer common.SignatureHeader
	if err := read(envelope, &env); err != nil {
		return nil, err
	}
	if err := read(env.GetPayload(), &payload); err != nil {
		return nil, err
	}
	if err := read(payload.GetHeader().GetChannelHeader(), &header); err != nil {
		return nil, err
	}
	if err := read(payload.GetHeader().GetSignatureHeader(), &signer); err != nil {
		return nil, err
	}
	if header.GetChannelId() != channel {
		return nil, fmt.Errorf("it is of the channel %q", header.GetChannelId())
	}
	t := &transaction{
		id: header.GetTxId(), creator: signer.GetCreator(), nonce: signer.GetNonce(),
		payload: env.GetPayload(), signature: env.GetSignature(),
	}
	switch common.HeaderType(header.GetType()) {
	case common.HeaderType_CONFIG:
		t.config = payload.GetData()
		return t, nil
	case common.HeaderType_ENDORSER_TRANSACTION:
		return t, t.parseAction(payload.GetData())
	}
	return nil, fmt.Errorf("its type is %d", header.GetType())
}

func (t *transaction) parseAction(data []byte) error {
	var tx peer.Transaction
	var payload peer.ChaincodeActionPayload
	var response peer.ProposalResponsePayload
	var action peer.ChaincodeAction
	if err := read(data, &tx); err != nil {
		return err
	}
	if len(tx.GetActions()) != 1 {
		return fmt.Errorf("it has %d actions", len(tx.GetActions()))
	}
	if err := read(tx.GetActions()[0].GetPayload(), &payload); err != nil {
		return err
	}
	t.response, t.endorsed = payload.GetAction().GetProposalResponsePayload(), payload.GetAction().GetEndorsements()
	if err := read(t.response, &response); err != nil {
		return err
	}
	if err := read(response.GetExtension(), &action); err != nil {
		return err
	}
	t.chaincode, t.results = action.GetChaincodeId().GetName(), action.GetResults()
	if len(action.GetEvents()) > 0 {
		t.event = &peer.ChaincodeEvent{}
		return read(action.GetEvents(), t.event)
	}
	return nil
}

func read(from []byte, to protoadapt.MessageV1) error {
	if err := unmarshal(from, to); err != nil {
		return fmt.Errorf("reading a %T: %w", to, err)
	}
	return nil
}

// checkSigned checks the creator's signature and that the id is the one that
// creator and nonce make, and returns the creator's MSP id.
func (t *transaction) checkSigned(c *channelConfig) (string, error) {
	who, err := c.verify(t.creator, t.payload, t.signature)
	if err != nil {
		return "", err
	}
	id := sha256.Sum256(append(bytes.Clone(t.nonce), t.creator...))
	if t.id != hex.EncodeToString(id[:]) {
		return "", errors.New("its id is not of its creator and nonce")
	}
	return who.msp, nil
}

// endorsers are the organisations whose peers endorsed it. The error is of the
// endorsements that do not count.
func (t *transaction) endorsers(c *channelConfig) (map[string]bool, error) {
	by := map[string]bool{}
	var problem error
	for _, e := range t.endorsed {
		who, err := c.verify(e.GetEndorser(), append(bytes.Clone(t.response), e.GetEndorser()...), e.GetSignature())
		switch {
		case err != nil:
			problem = err
		case !who.is("peer") || who.org.orderer:
			problem = fmt.Errorf("a member of %s endorsed it, who is no peer", who.msp)
		default:
			by[who.msp] = true
		}
	}
	return by, problem
}

// writes are what a transaction wrote under the chaincode's name.
type writes struct {
	values      map[string][]byte // by key; a deleted key has nil
	policies    map[string][]byte // by key: the endorsement policy that it set
	collections []string          // of private data
}

func (t *transaction) writes() (writes, error) {
	w := writes{values: map[string][]byte{}, policies: map[string][]byte{}}
	var all rwset.TxReadWriteSet
	if err := read(t.results, &all); err != nil {
		return w, err
	}
	for _, ns := range all.GetNsRwset() {
		if ns.GetNamespace() != t.chaincode {
			continue
		}
		var kv kvrwset.KVRWSet
		if err := read(ns.GetRwset(), &kv); err != nil {
			return w, err
		}
		w.add(&kv)
		for _, c := range ns.GetCollectionHashedRwset() {
			var hashed kvrwset.HashedRWSet
			if err := read(c.GetHashedRwset(), &hashed); err != nil {
				return w, err
			}
			if len(hashed.GetHashedWrites())+len(hashed.GetMetadataWrites()) > 0 {
				w.collections = append(w.collections, c.GetCollectionName())
			}
		}
	}
	return w, nil
}

func (w writes) add(kv *kvrwset.KVRWSet) {
	for _, one := range kv.GetWrites() {
		w.values[one.GetKey()] = nil
		if !one.GetIsDelete() {
			w.values[one.GetKey()] = one.GetValue()
		}
	}
	for _, one := range kv.GetMetadataWrites() {
		w.policies[one.GetKey()] = nil
		for _, e := range one.GetEntries() {
			if e.GetName() == peer.MetaDataKeys_VALIDATION_PARAMETER.String() {
				w.policies[one.GetKey()] = e.GetValue()
			}
		}
	}
}
