package main

import (
	"errors"
	"fmt"

	"github.com/hyperledger/fabric-config/configtx"
	"github.com/hyperledger/fabric-protos-go-apiv2/common"
	"google.golang.org/protobuf/proto"
)

// Joining asks for an organisation to be added to a channel that runs.
type Joining struct {
	Name         string       `json:"name"`  // of the channel
	Block        []byte       `json:"block"` // its newest configuration block
	Organization Organization `json:"organization"`
}

// Update is the change of the channel's configuration, a serialized
// common.ConfigUpdate that others sign; nothing if the organisation is a member
// already.
func (j Joining) Update() ([]byte, error) {
	if j.Name == "" || j.Organization.MSP == "" {
		return nil, errors.New("the channel or the organisation has no name")
	}
	config, err := configOf(j.Block)
	if err != nil {
		return nil, fmt.Errorf("reading the channel's configuration: %w", err)
	}
	if _, ok := config.GetChannelGroup().GetGroups()["Application"].GetGroups()[j.Organization.MSP]; ok {
		return nil, nil
	}
	org, err := j.Organization.member()
	if err != nil {
		return nil, err
	}
	tx := configtx.New(config)
	if err := tx.Application().SetOrganization(org); err != nil {
		return nil, fmt.Errorf("adding %s: %w", j.Organization.MSP, err)
	}
	for _, a := range j.Organization.Anchors {
		if err := tx.Application().Organization(j.Organization.MSP).AddAnchorPeer(configtx.Address{Host: a.Host, Port: a.Port}); err != nil {
			return nil, fmt.Errorf("adding the anchor peer of %s: %w", j.Organization.MSP, err)
		}
	}
	return tx.ComputeMarshaledUpdate(j.Name)
}

// configOf is the configuration that a block holds.
func configOf(raw []byte) (*common.Config, error) {
	var block common.Block
	if err := proto.Unmarshal(raw, &block); err != nil {
		return nil, err
	}
	_, _, config, err := unpack(&block)
	if err == nil && config.Config.GetChannelGroup() == nil {
		err = errors.New("the block holds none")
	}
	return config.GetConfig(), err
}
