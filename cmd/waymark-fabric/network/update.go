package network

import (
	"context"
	"fmt"
	"slices"

	"github.com/hyperledger/fabric-protos-go-apiv2/common"
	"github.com/hyperledger/fabric-protos-go-apiv2/orderer"
	"google.golang.org/grpc"
)

// submitUpdate has every member's administrator sign a change of the channel's
// configuration, and hands it to the orderer. It returns once the orderer took
// it.
func (n *Network) submitUpdate(ctx context.Context, s *state, update []byte) error {
	signed := &common.ConfigUpdateEnvelope{ConfigUpdate: update}
	var first *administrator
	for _, m := range s.members() {
		a, err := n.administrator(s, m)
		if err != nil {
			return err
		}
		defer a.conn.Close()
		if first == nil {
			first = a
		}
		header, err := signatureHeader(a.id)
		if err != nil {
			return err
		}
		signature, err := a.id.Sign(slices.Concat(header, update))
		if err != nil {
			return fmt.Errorf("signing as %s: %w", m.MSP, err)
		}
		signed.Signatures = append(signed.Signatures, &common.ConfigSignature{SignatureHeader: header, Signature: signature})
	}
	envelope, err := n.envelope(first.id, common.HeaderType_CONFIG_UPDATE, signed)
	if err != nil {
		return err
	}
	conn, err := n.orderer(s)
	if err != nil {
		return err
	}
	defer conn.Close()
	var refused error // for good
	err = eventually(ctx, func() error {
		answer, err := broadcast(ctx, conn, envelope)
		switch {
		case err != nil:
			return err
		case answer.GetStatus() == common.Status_SUCCESS:
			return nil
		case answer.GetStatus() == common.Status_SERVICE_UNAVAILABLE:
			return fmt.Errorf("the orderer: %s", answer.GetInfo())
		}
		refused = fmt.Errorf("the orderer refuses it: %s, %s", answer.GetStatus(), answer.GetInfo())
		return nil
	})
	if err != nil {
		return err
	}
	return refused
}

func broadcast(ctx context.Context, conn *grpc.ClientConn, envelope *common.Envelope) (*orderer.BroadcastResponse, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	stream, err := orderer.NewAtomicBroadcastClient(conn).Broadcast(ctx)
	if err != nil {
		return nil, err
	}
	if err := stream.Send(envelope); err != nil {
		return nil, err
	}
	return stream.Recv()
}
