package main

import (
	"crypto/sha256"
	"fmt"

	"github.com/hyperledger/fabric-config/configtx"
	"github.com/hyperledger/fabric-protos-go-apiv2/common"
	"google.golang.org/protobuf/proto"
)

// addAnchors puts the organisations' anchor peers into the genesis block and
// makes its data hash right again. fabric-config leaves them out of a genesis
// block; without them no peer hears of another organisation's, and the gateway
// finds no endorsers.
func (c Channel) addAnchors(block *common.Block) error {
	envelope, payload, config, err := unpack(block)
	if err != nil {
		return fmt.Errorf("reading the genesis block: %w", err)
	}
	tx := configtx.New(config.Config)
	for _, o := range c.Organizations {
		for _, a := range o.Anchors {
			err := tx.Application().Organization(o.MSP).AddAnchorPeer(configtx.Address{Host: a.Host, Port: a.Port})
			if err != nil {
				return fmt.Errorf("adding the anchor peer of %s: %w", o.MSP, err)
			}
		}
	}
	config.Config = tx.UpdatedConfig()
	for _, step := range []struct {
		from proto.Message
		to   *[]byte
	}{{config, &payload.Data}, {payload, &envelope.Payload}, {envelope, &block.Data.Data[0]}} {
		if *step.to, err = (proto.MarshalOptions{Deterministic: true}).Marshal(step.from); err != nil {
			return fmt.Errorf("encoding the genesis block: %w", err)
		}
	}
	hash := sha256.Sum256(block.Data.Data[0])
	block.Header.DataHash = hash[:]
	return nil
}

// unpack opens a block that holds a configuration and nothing else.
func unpack(block *common.Block) (*common.Envelope, *common.Payload, *common.ConfigEnvelope, error) {
	envelope, payload, config := &common.Envelope{}, &common.Payload{}, &common.ConfigEnvelope{}
	if n := len(block.GetData().GetData()); n != 1 {
		return nil, nil, nil, fmt.Errorf("it holds %d transactions, not one", n)
	}
	if err := proto.Unmarshal(block.Data.Data[0], envelope); err != nil {
		return nil, nil, nil, err
	}
	if err := proto.Unmarshal(envelope.Payload, payload); err != nil {
		return nil, nil, nil, err
	}
	return envelope, payload, config, proto.Unmarshal(payload.Data, config)
}
