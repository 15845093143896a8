package audit

import (
	"crypto/x509"
	"encoding/pem"
	"errors"
	"fmt"

	"github.com/hyperledger/fabric-protos-go/common"
	"github.com/hyperledger/fabric-protos-go/msp"
)

// channelConfig is what the auditor needs of a channel's configuration.
type channelConfig struct {
	orgs     map[string]*organization // by MSP id, orderers' too
	members  int                      // organisations that endorse
	required int                      // how many of them a transaction needs
}

// organization is an MSP of the channel.
type organization struct {
	msp     string
	roots   *x509.CertPool
	first   *x509.Certificate
	orderer bool
}

// parseConfig reads the configuration out of a config transaction's payload.
func parseConfig(data []byte) (*channelConfig, error) {
	var envelope common.ConfigEnvelope
	if err := unmarshal(data, &envelope); err != nil {
		return nil, fmt.Errorf("the configuration: %w", err)
	}
	groups := envelope.GetConfig().GetChannelGroup().GetGroups()
	application, orderers := groups["Application"], groups["Orderer"]
	if application == nil || orderers == nil {
		return nil, errors.New("the configuration names no application or no orderers")
	}
	c := &channelConfig{orgs: map[string]*organization{}, members: len(application.GetGroups())}
	for _, g := range []struct {
		group   *common.ConfigGroup
		orderer bool
	}{{application, false}, {orderers, true}} {
		for name, org := range g.group.GetGroups() {
			o, err := parseOrganization(org)
			if err != nil {
				return nil, fmt.Errorf("the organisation %s: %w", name, err)
			}
			o.orderer = g.orderer
			c.orgs[o.msp] = o
		}
	}
	var err error
	c.required, err = required(application.GetPolicies()["Endorsement"].GetPolicy(), c.members)
	return c, err
}

func parseOrganization(group *common.ConfigGroup) (*organization, error) {
	var outer msp.MSPConfig
	var inner msp.FabricMSPConfig
	if err := unmarshal(group.GetValues()["MSP"].GetValue(), &outer); err != nil {
		return nil, err
	}
	if err := unmarshal(outer.GetConfig(), &inner); err != nil {
		return nil, err
	}
	o := &organization{msp: inner.GetName(), roots: x509.NewCertPool()}
	for _, text := range inner.GetRootCerts() {
		block, _ := pem.Decode(text)
		if block == nil {
			return nil, errors.New("a root certificate is not PEM")
		}
		cert, err := x509.ParseCertificate(block.Bytes)
		if err != nil {
			return nil, err
		}
		o.roots.AddCert(cert)
		if o.first == nil {
			o.first = cert
		}
	}
	if o.first == nil || o.msp == "" {
		return nil, errors.New("it has no name or no root certificate")
	}
	return o, nil
}

// required is how many organisations the channel's default endorsement policy
// asks for.
func required(policy *common.Policy, members int) (int, error) {
	if common.Policy_PolicyType(policy.GetType()) != common.Policy_IMPLICIT_META {
		return 0, errors.New("the channel's endorsement policy is not an implicit one")
	}
	var meta common.ImplicitMetaPolicy
	if err := unmarshal(policy.GetValue(), &meta); err != nil {
		return 0, fmt.Errorf("the endorsement policy: %w", err)
	}
	switch meta.GetRule() {
	case common.ImplicitMetaPolicy_ANY:
		return 1, nil
	case common.ImplicitMetaPolicy_ALL:
		return members, nil
	}
	return members/2 + 1, nil
}
