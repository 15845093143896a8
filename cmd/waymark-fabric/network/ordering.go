package network

import (
	"context"
	"crypto/rand"
	"fmt"

	"github.com/hyperledger/fabric-admin-sdk/pkg/identity"
	"github.com/hyperledger/fabric-protos-go-apiv2/common"
	"github.com/hyperledger/fabric-protos-go-apiv2/msp"
	"github.com/hyperledger/fabric-protos-go-apiv2/orderer"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/types/known/timestamppb"
)

// ordering waits until the orderer hands out blocks, which it does only while
// it takes transactions: not before it has elected itself. fabric-admin-sdk
// asks for blocks in a way that is answered at any time.
func (n *Network) ordering(ctx context.Context, s *state) error {
	a, err := n.administrator(s, members[0])
	if err != nil {
		return err
	}
	defer a.conn.Close()
	roots, err := pool(n.layout.org(ordererMSP).tlsCert())
	if err != nil {
		return err
	}
	conn, err := grpc.NewClient(s.Ports[ordererName].address(), grpc.WithTransportCredentials(credentials.NewClientTLSFromCert(roots, "")))
	if err != nil {
		return err
	}
	defer conn.Close()
	if err := eventually(ctx, func() error { return n.newestBlock(ctx, conn, a.id) }); err != nil {
		return fmt.Errorf("the orderer takes no transactions: %w", err)
	}
	return nil
}

func (n *Network) newestBlock(ctx context.Context, conn *grpc.ClientConn, id identity.SigningIdentity) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	seek, err := n.seekNewest(id)
	if err != nil {
		return err
	}
	stream, err := orderer.NewAtomicBroadcastClient(conn).Deliver(ctx)
	if err != nil {
		return err
	}
	if err := stream.Send(seek); err != nil {
		return err
	}
	answer, err := stream.Recv()
	if err != nil {
		return err
	}
	if answer.GetBlock() == nil {
		return fmt.Errorf("it answers %s", answer.GetStatus())
	}
	return nil
}

// seekNewest is a signed request for the newest block.
func (n *Network) seekNewest(id identity.SigningIdentity) (*common.Envelope, error) {
	newest := &orderer.SeekPosition{Type: &orderer.SeekPosition_Newest{Newest: &orderer.SeekNewest{}}}
	nonce := make([]byte, 24)
	if _, err := rand.Read(nonce); err != nil {
		return nil, err
	}
	var failed error
	encode := func(m proto.Message) []byte {
		raw, err := proto.Marshal(m)
		if err != nil {
			failed = err
		}
		return raw
	}
	payload := encode(&common.Payload{
		Header: &common.Header{
			ChannelHeader: encode(&common.ChannelHeader{
				Type: int32(common.HeaderType_DELIVER_SEEK_INFO), ChannelId: Channel, Timestamp: timestamppb.New(n.clock()),
			}),
			SignatureHeader: encode(&common.SignatureHeader{
				Creator: encode(&msp.SerializedIdentity{Mspid: id.MspID(), IdBytes: id.Credentials()}), Nonce: nonce,
			}),
		},
		Data: encode(&orderer.SeekInfo{Start: newest, Stop: newest, Behavior: orderer.SeekInfo_BLOCK_UNTIL_READY}),
	})
	if failed != nil {
		return nil, failed
	}
	signature, err := id.Sign(payload)
	if err != nil {
		return nil, err
	}
	return &common.Envelope{Payload: payload, Signature: signature}, nil
}
