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
	if len(block.GetData().GetData()) != 1 {
		return fmt.Errorf("the genesis block holds %d transactions, not one", len(block.GetData().GetData()))
	}
	var envelope common.Envelope
	var payload common.Payload
	var config common.ConfigEnvelope
	if err := proto.Unmarshal(block.Data.Data[0], &envelope); err != nil {
		return fmt.Errorf("reading the genesis block: %w", err)
	}
	if err := proto.Unmarshal(envelope.Payload, &payload); err != nil {
		return fmt.Errorf("reading the genesis block: %w", err)
	}
	if err := proto.Unmarshal(payload.Data, &config); err != nil {
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
	var err error
	for _, step := range []struct {
		from proto.Message
		to   *[]byte
	}{{&config, &payload.Data}, {&payload, &envelope.Payload}, {&envelope, &block.Data.Data[0]}} {
		if *step.to, err = (proto.MarshalOptions{Deterministic: true}).Marshal(step.from); err != nil {
			return fmt.Errorf("encoding the genesis block: %w", err)
		}
	}
	hash := sha256.Sum256(block.Data.Data[0])
	block.Header.DataHash = hash[:]
	return nil
}
