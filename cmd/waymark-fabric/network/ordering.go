package network

import (
	"context"
	"fmt"

	"github.com/hyperledger/fabric-admin-sdk/pkg/identity"
	"github.com/hyperledger/fabric-protos-go-apiv2/common"
	"github.com/hyperledger/fabric-protos-go-apiv2/orderer"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
)

// ordering waits until the orderer hands out blocks, which it does only while
// it takes transactions: not before it has elected itself. fabric-admin-sdk
// asks for blocks in a way that is answered at any time.
func (n *Network) ordering(ctx context.Context, s *state) error {
	a, err := n.administrator(s, founders[0])
	if err != nil {
		return err
	}
	defer a.conn.Close()
	conn, err := n.orderer(s)
	if err != nil {
		return err
	}
	defer conn.Close()
	if err := eventually(ctx, func() error { return n.unlessEnded(s, n.newestBlock(ctx, conn, a.id)) }); err != nil {
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
	return n.envelope(id, common.HeaderType_DELIVER_SEEK_INFO, &orderer.SeekInfo{Start: newest, Stop: newest, Behavior: orderer.SeekInfo_BLOCK_UNTIL_READY})
}

// orderer connects to the orderer.
func (n *Network) orderer(s *state) (*grpc.ClientConn, error) {
	roots, err := pool(n.layout.org(ordererMSP).tlsCert())
	if err != nil {
		return nil, err
	}
	return grpc.NewClient(s.Ports[ordererName].address(), grpc.WithTransportCredentials(credentials.NewClientTLSFromCert(roots, "")))
}
