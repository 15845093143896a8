package app

import (
	"slices"
	"strings"

	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/gs1"
)

// Party is an organisation whose identities this server keeps.
type Party struct {
	MSP      string   `json:"msp"`
	Name     string   `json:"name"`
	GLN      string   `json:"gln"`                // 13 digits
	Place    string   `json:"place"`              // GLN of its site, where its checkpoints happen
	Roles    []string `json:"roles"`              // maker, carrier, warehouse, retailer
	Prefixes []string `json:"prefixes,omitempty"` // GS1 company prefixes it issues under
}

// DefaultParties are the organisations of the embedded default, under the GS1
// prefix 952 that is reserved for demonstrations.
func DefaultParties() []Party {
	return []Party{
		{"MakerMSP", "Tideline Footwear", "9521873000016", "9521873000108", []string{"maker"}, []string{"9521873"}},
		{"CarrierMSP", "Norder Freight", "9521874000015", "9521874000107", []string{"carrier"}, []string{"9521874"}},
		{"WarehouseMSP", "Quayside Storage", "9521875000014", "9521875000106", []string{"warehouse"}, []string{"9521875"}},
		{"RetailerMSP", "Harbour Shoes", "9521876000013", "9521876000105", []string{"retailer"}, []string{"9521876"}},
	}
}

// pgln is the party's canonical PGLN URI.
func (p Party) pgln() string { return "https://" + gs1.CanonicalHost + "/417/" + p.GLN }

// place is the party's canonical read point.
func (p Party) place() string { return "https://" + gs1.CanonicalHost + "/414/" + p.Place }

func (p Party) maker() bool { return p.registration(provenance.Address{}).Has("maker") }

// registration is what the channel's registry has of the party.
func (p Party) registration(account provenance.Address) provenance.Party {
	return provenance.Party{MSP: p.MSP, Name: p.Name, GLN: p.pgln(), Roles: p.Roles, Prefixes: p.Prefixes, Account: account}
}

// organisations are the parties that this server keeps identities of.
type organisations []Party

func (o organisations) find(msp string) (Party, bool) {
	i := slices.IndexFunc(o, func(p Party) bool { return p.MSP == msp })
	if i < 0 {
		return Party{}, false
	}
	return o[i], true
}

// name is the trading name of a party, or its MSP id where that is all that is
// known here.
func (o organisations) name(msp string) string {
	if p, ok := o.find(msp); ok {
		return p.Name
	}
	return msp
}

// place is where a party's checkpoints happen when they name no other place.
func (o organisations) place(msp string) string {
	if p, ok := o.find(msp); ok {
		return p.place()
	}
	return ""
}

// inNames says the parties' trading names where a text says MSP ids.
func (o organisations) inNames(text string) string {
	for _, p := range o {
		text = strings.ReplaceAll(text, p.MSP, p.Name)
	}
	return text
}
