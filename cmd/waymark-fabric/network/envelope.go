package network

import (
	"crypto/rand"

	"github.com/hyperledger/fabric-admin-sdk/pkg/identity"
	"github.com/hyperledger/fabric-protos-go-apiv2/common"
	"github.com/hyperledger/fabric-protos-go-apiv2/msp"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/types/known/timestamppb"
)

// envelope is a message of the channel, signed.
func (n *Network) envelope(id identity.SigningIdentity, kind common.HeaderType, data proto.Message) (*common.Envelope, error) {
	header, err := signatureHeader(id)
	if err != nil {
		return nil, err
	}
	channelHeader, err := proto.Marshal(&common.ChannelHeader{Type: int32(kind), ChannelId: Channel, Timestamp: timestamppb.New(n.clock())})
	if err != nil {
		return nil, err
	}
	raw, err := proto.Marshal(data)
	if err != nil {
		return nil, err
	}
	payload, err := proto.Marshal(&common.Payload{Header: &common.Header{ChannelHeader: channelHeader, SignatureHeader: header}, Data: raw})
	if err != nil {
		return nil, err
	}
	signature, err := id.Sign(payload)
	if err != nil {
		return nil, err
	}
	return &common.Envelope{Payload: payload, Signature: signature}, nil
}

// signatureHeader names who signs, and makes each signature its own.
func signatureHeader(id identity.SigningIdentity) ([]byte, error) {
	nonce := make([]byte, 24)
	if _, err := rand.Read(nonce); err != nil {
		return nil, err
	}
	creator, err := proto.Marshal(&msp.SerializedIdentity{Mspid: id.MspID(), IdBytes: id.Credentials()})
	if err != nil {
		return nil, err
	}
	return proto.Marshal(&common.SignatureHeader{Creator: creator, Nonce: nonce})
}
