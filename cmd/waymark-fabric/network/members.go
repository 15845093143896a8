package network

import (
	"slices"

	"github.com/waymark/waymark/internal/custody/fabric/profile"
)

// Channel and Chaincode are the names on the ledger.
const (
	Channel   = "custody"
	Chaincode = "custody"
)

// Client is the name of the identity that programs use for an organisation.
const Client = "waymark"

// member is an organisation of the development network.
type member struct {
	MSP  string `json:"msp"`
	Name string `json:"name"` // of its peer and its chaincode, as a prefix
	Role string `json:"role"` // what its client may register as
}

// founders are the organisations of the genesis block, in the order in which
// goods pass through them.
var founders = []member{
	{"MakerMSP", "maker", "maker"},
	{"CarrierMSP", "carrier", "carrier"},
	{"RetailerMSP", "retailer", "retailer"},
}

// members are the founders and who joined.
func (s *state) members() []member { return slices.Concat(founders, s.Joined) }

const ordererMSP = "OrdererMSP"

// names of processes.
func (m member) peer() string      { return m.Name + "-peer" }
func (m member) chaincode() string { return m.Name + "-chaincode" }

const ordererName = "orderer"

// processes are the names of everything that runs when the network is up.
func (s *state) processes() []string {
	names := []string{ordererName}
	for _, m := range s.members() {
		names = append(names, m.peer(), m.chaincode())
	}
	return names
}

// profile is the channel as clients see it, with paths relative to the
// directory.
func (s *state) profile() *profile.Profile {
	p := &profile.Profile{Format: profile.Format, Channel: Channel, Chaincode: Chaincode}
	for _, m := range s.members() {
		org := relative.org(m.MSP)
		p.Organizations = append(p.Organizations, profile.Organization{
			MSP: m.MSP, CA: org.caCert(),
			Peers:  []profile.Node{{Name: m.peer(), Address: s.Ports[m.peer()].address(), TLS: org.tlsCert()}},
			Client: &profile.Identity{Certificate: org.user(Client).cert(), Key: org.user(Client).key()},
			Admin:  &profile.Identity{Certificate: org.user(adminName).cert(), Key: org.user(adminName).key()},
		})
	}
	p.Orderers = []profile.Node{{
		Name: ordererName, Address: s.Ports[ordererName].address(), TLS: relative.org(ordererMSP).tlsCert(),
	}}
	return p
}
