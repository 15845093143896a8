package embedded

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/hyperledger/fabric-protos-go-apiv2/common"
	"github.com/hyperledger/fabric-protos-go-apiv2/peer"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/types/known/timestamppb"
)

// Name is the chaincode's name on the channel.
const Name = "custody"

const nonceSize = 24

// newProposal builds a signed proposal for a call of the chaincode, as a
// Fabric client does: the transaction id is SHA-256 over nonce ‖ creator.
func newProposal(p *party, at time.Time, random io.Reader, args [][]byte, transient map[string][]byte) (*peer.SignedProposal, error) {
	nonce := make([]byte, nonceSize)
	if _, err := io.ReadFull(random, nonce); err != nil {
		return nil, fmt.Errorf("drawing a nonce: %w", err)
	}
	var m marshaller
	name := &peer.ChaincodeID{Name: Name}
	header := m.bytes(&common.Header{
		ChannelHeader: m.bytes(&common.ChannelHeader{
			Type: int32(common.HeaderType_ENDORSER_TRANSACTION), Timestamp: timestamppb.New(at),
			ChannelId: p.channel.name, TxId: transactionID(nonce, p.creator), Extension: m.bytes(&peer.ChaincodeHeaderExtension{ChaincodeId: name}),
		}),
		SignatureHeader: m.bytes(&common.SignatureHeader{Creator: p.creator, Nonce: nonce}),
	})
	spec := m.bytes(&peer.ChaincodeInvocationSpec{ChaincodeSpec: &peer.ChaincodeSpec{
		Type: peer.ChaincodeSpec_GOLANG, ChaincodeId: name, Input: &peer.ChaincodeInput{Args: args},
	}})
	payload := m.bytes(&peer.ChaincodeProposalPayload{Input: spec, TransientMap: transient})
	text := m.bytes(&peer.Proposal{Header: header, Payload: payload})
	if m.err != nil {
		return nil, m.err
	}
	signature, err := sign(p.key, random, text)
	if err != nil {
		return nil, fmt.Errorf("signing the proposal: %w", err)
	}
	return &peer.SignedProposal{ProposalBytes: text, Signature: signature}, nil
}

// marshaller encodes messages that hold others' bytes. The first error stays.
type marshaller struct{ err error }

func (m *marshaller) bytes(message proto.Message) []byte {
	b, err := proto.Marshal(message)
	m.err = cmp.Or(m.err, err)
	return b
}

func transactionID(nonce, creator []byte) string {
	h := sha256.New()
	h.Write(nonce)
	h.Write(creator)
	return hex.EncodeToString(h.Sum(nil))
}

// proposal is a signed proposal, read.
type proposal struct {
	signed  *peer.SignedProposal
	header  []byte // common.Header
	payload []byte // peer.ChaincodeProposalPayload, without the transient map
	channel string
	txID    string
	creator []byte
	input   *peer.ChaincodeInput
}

// readProposal reads a proposal as a peer does, its signature apart.
func readProposal(signed *peer.SignedProposal) (*proposal, error) {
	var p peer.Proposal
	if err := proto.Unmarshal(signed.GetProposalBytes(), &p); err != nil {
		return nil, fmt.Errorf("reading the proposal: %w", err)
	}
	head, err := readHeader(p.Header)
	if err != nil {
		return nil, err
	}
	var extension peer.ChaincodeHeaderExtension
	if err := proto.Unmarshal(head.channel.Extension, &extension); err != nil {
		return nil, fmt.Errorf("reading the proposal's header extension: %w", err)
	}
	if got := extension.GetChaincodeId().GetName(); got != Name {
		return nil, fmt.Errorf("the chaincode %q is not on this channel", got)
	}
	input, err := readInput(p.Payload)
	if err != nil {
		return nil, err
	}
	payload, err := lasting(p.Payload)
	if err != nil {
		return nil, err
	}
	return &proposal{
		signed: signed, header: p.Header, payload: payload, channel: head.channel.ChannelId,
		txID: head.channel.TxId, creator: head.signature.Creator, input: input,
	}, nil
}

// lasting is a proposal's payload as its transaction holds it.
func lasting(payload []byte) ([]byte, error) {
	var pp peer.ChaincodeProposalPayload
	if err := proto.Unmarshal(payload, &pp); err != nil {
		return nil, fmt.Errorf("reading the proposal's payload: %w", err)
	}
	if len(pp.TransientMap) == 0 {
		return payload, nil
	}
	pp.TransientMap = nil
	return proto.Marshal(&pp)
}

func readInput(payload []byte) (*peer.ChaincodeInput, error) {
	var pp peer.ChaincodeProposalPayload
	if err := proto.Unmarshal(payload, &pp); err != nil {
		return nil, fmt.Errorf("reading the proposal's payload: %w", err)
	}
	var spec peer.ChaincodeInvocationSpec
	if err := proto.Unmarshal(pp.Input, &spec); err != nil {
		return nil, fmt.Errorf("reading the proposal's invocation: %w", err)
	}
	input := spec.GetChaincodeSpec().GetInput()
	if input == nil || len(input.Args) == 0 {
		return nil, errors.New("the proposal calls nothing")
	}
	return input, nil
}

type header struct {
	channel   common.ChannelHeader
	signature common.SignatureHeader
}

// readHeader reads a header and checks what binds the transaction id to its
// creator.
func readHeader(b []byte) (*header, error) {
	var raw common.Header
	if err := proto.Unmarshal(b, &raw); err != nil {
		return nil, fmt.Errorf("reading the header: %w", err)
	}
	h := &header{}
	if err := proto.Unmarshal(raw.ChannelHeader, &h.channel); err != nil {
		return nil, fmt.Errorf("reading the channel header: %w", err)
	}
	if err := proto.Unmarshal(raw.SignatureHeader, &h.signature); err != nil {
		return nil, fmt.Errorf("reading the signature header: %w", err)
	}
	switch {
	case h.channel.Type != int32(common.HeaderType_ENDORSER_TRANSACTION):
		return nil, fmt.Errorf("header type %d is not an endorser transaction", h.channel.Type)
	case h.channel.Timestamp.CheckValid() != nil:
		return nil, errors.New("the channel header has no valid timestamp")
	case len(h.signature.Nonce) == 0:
		return nil, errors.New("the nonce is empty")
	case h.channel.TxId != transactionID(h.signature.Nonce, h.signature.Creator):
		return nil, errors.New("the transaction id is not the hash of nonce and creator")
	}
	return h, nil
}

// endorsed is a proposal with what its simulation came to.
type endorsed struct {
	proposal *proposal
	response *peer.Response
	result   []byte // peer.ProposalResponsePayload
	private  map[string]map[string]secret
}

// proposalHash binds a simulation's result to its proposal.
func proposalHash(header, payload []byte) []byte {
	h := sha256.New()
	h.Write(header)
	h.Write(payload)
	return h.Sum(nil)
}

// newEnvelope builds the signed transaction that is ordered.
func newEnvelope(p *party, random io.Reader, e *endorsed) (*common.Envelope, error) {
	var head common.Header
	if err := proto.Unmarshal(e.proposal.header, &head); err != nil {
		return nil, err
	}
	var m marshaller
	action := m.bytes(&peer.ChaincodeActionPayload{
		ChaincodeProposalPayload: e.proposal.payload,
		Action:                   &peer.ChaincodeEndorsedAction{ProposalResponsePayload: e.result},
	})
	data := m.bytes(&peer.Transaction{Actions: []*peer.TransactionAction{{Header: head.SignatureHeader, Payload: action}}})
	payload := m.bytes(&common.Payload{Header: &head, Data: data})
	if m.err != nil {
		return nil, m.err
	}
	signature, err := sign(p.key, random, payload)
	if err != nil {
		return nil, fmt.Errorf("signing the transaction: %w", err)
	}
	return &common.Envelope{Payload: payload, Signature: signature}, nil
}

// sameHeader reports whether an action's header is its transaction's own.
func sameHeader(action *peer.TransactionAction, signatureHeader []byte) bool {
	return bytes.Equal(action.GetHeader(), signatureHeader)
}
