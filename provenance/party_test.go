package provenance_test

import (
	"fmt"
	"testing"

	"github.com/waymark/waymark/provenance"
)

func TestPartyEqual(t *testing.T) {
	whole := func() provenance.Party {
		return provenance.Party{
			MSP: "MakerMSP", Name: "Tideline", GLN: "https://id.gs1.org/417/9521873000016",
			Roles: []string{"maker", "retailer"}, Prefixes: []string{"9521873"}, Account: provenance.Address{1},
		}
	}
	if !whole().Equal(whole()) || !(provenance.Party{Roles: []string{}}).Equal(provenance.Party{}) {
		t.Error("the same registration is not equal to itself")
	}
	for name, change := range map[string]func(*provenance.Party){
		"MSP": func(p *provenance.Party) { p.MSP = "OtherMSP" }, "name": func(p *provenance.Party) { p.Name = "" },
		"GLN": func(p *provenance.Party) { p.GLN = "" }, "account": func(p *provenance.Party) { p.Account[0]++ },
		"role": func(p *provenance.Party) { p.Roles[1] = "carrier" }, "fewer roles": func(p *provenance.Party) { p.Roles = p.Roles[:1] },
		"prefix": func(p *provenance.Party) { p.Prefixes[0] = "9521874" }, "another prefix": func(p *provenance.Party) { p.Prefixes = append(p.Prefixes, "1") },
	} {
		p := whole()
		if change(&p); p.Equal(whole()) || whole().Equal(p) {
			t.Errorf("another %s is not noticed", name)
		}
	}
	one, two := provenance.Party{Roles: []string{"a b"}}, provenance.Party{Roles: []string{"a", "b"}}
	if fmt.Sprint(one) != fmt.Sprint(two) || one.Equal(two) {
		t.Error("parties that are printed alike are taken for the same")
	}
}
